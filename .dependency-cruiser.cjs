/** The laws between rooms (docs/architecture.md). Pure rooms take data and give data back: no Node, no GitHub. */
const PURE = [
  "^src/(input-table|inputs|plan|errors|format|version)\\.ts$",
  "^src/profile/(?!bundle\\.ts|source\\.ts)",
  "^src/compare/",
  "^src/flamegraph/",
  "^src/sampler/(environment|py-spy)\\.ts$",
  "^src/report/(?!files\\.ts)",
  "^src/(page|export)/",
];

module.exports = {
  forbidden: [
    {
      name: "pure-rooms-touch-nothing",
      severity: "error",
      comment: "A pure module imports neither node:* nor @actions/*: it can be tried with two text files and no GitHub.",
      from: { path: PURE },
      to: { path: "^@actions/|node_modules/@actions/" },
    },
    {
      name: "pure-rooms-have-no-node",
      severity: "error",
      comment: "A pure module imports no Node built-in.",
      from: { path: PURE },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-rooms-import-pure-rooms",
      severity: "error",
      comment: "What a pure module imports is pure, too.",
      from: { path: PURE },
      to: { path: "^src/", pathNot: PURE },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    {
      name: "the-report-stage-runs-nothing",
      severity: "error",
      comment: "Reading bundles never leads to the sampler, to git or to a child process.",
      from: { path: "^src/(report|compare|flamegraph|profile|page|export)/", pathNot: "^src/profile/source\\.ts$" },
      to: { path: "^src/(sampler/(?!environment|py-spy)|git/|exec\\.ts)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
