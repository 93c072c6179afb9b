/**
 * The order of the modules (docs/architecture.md): a module imports only modules above it in this list, types included.
 * Pure modules take data and give data back: no Node, no GitHub.
 */
const ORDER = [
  "lib",
  "config",
  "bundle",
  "profile",
  "compare",
  "flamegraph",
  "report",
  "page",
  "export",
  "output",
  "record",
  "init",
  "action",
  "cli",
];

const PURE = [
  "^src/lib/(columns|errors|format|log-text|shell|version|xml)\\.ts$",
  "^src/config/(input-table|inputs|entry-points|run-folders|startable)\\.ts$",
  "^src/bundle/(?!(bundle|zip)\\.ts)",
  "^src/(profile|compare|flamegraph|report|page|export)/",
  "^src/record/sampler/(environment|py-spy)\\.ts$",
  "^src/record/git/(environment|secrets)\\.ts$",
];

/** Files of src/ that are in no folder, entry points apart. */
const OTHERS_AT_THE_TOP = "^src/(?!(cli|index)\\.ts$)[^/]+$";

module.exports = {
  forbidden: [
    ...ORDER.map((module, place) => ({
      name: `${module}-imports-only-what-is-above-it`,
      severity: "error",
      comment: `Order of modules: ${ORDER.join(" < ")}.`,
      from: { path: `^src/${module}/` },
      to: { path: `^src/(${ORDER.slice(place + 1).join("|") || "(?!)"})/` },
    })),
    {
      name: "pure-modules-have-no-actions",
      severity: "error",
      comment: "A pure module imports neither node:* nor @actions/*: it can be tried with two text files and no GitHub.",
      from: { path: PURE },
      to: { path: "^@actions/|node_modules/@actions/" },
    },
    {
      name: "pure-modules-have-no-node",
      severity: "error",
      comment: "A pure module imports no Node built-in.",
      from: { path: PURE },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-modules-import-pure-modules",
      severity: "error",
      comment: "What a pure module imports is pure, too.",
      from: { path: PURE },
      to: { path: "^src/", pathNot: PURE },
    },
    { name: "no-cycles", severity: "error", comment: "Types count, too.", from: {}, to: { circular: true } },
    { name: "no-cycles-of-folders", severity: "error", scope: "folder", from: { path: "^src" }, to: { circular: true } },
    {
      name: "no-folder-leans-on-the-one-around-it",
      severity: "error",
      comment: "A folder's files may use the folders inside it, not the other way round; the rule above does not see such a cycle.",
      from: { path: "^src/([^/]+)/[^/]+/", pathNot: "^src/flamegraph/viewer/" },
      to: { path: "^src/$1/[^/]+$" },
    },
    {
      name: "nothing-imports-the-viewer",
      severity: "error",
      comment: "The viewer is built from its folder and from flamegraph/; flamegraph/engine.ts is what it is built into.",
      from: { path: "^src/(?!flamegraph/viewer/)" },
      to: { path: "^src/flamegraph/viewer/" },
    },
    ...[
      { name: "only-entry-points-lie-at-the-top", from: { path: OTHERS_AT_THE_TOP }, to: {} },
      { name: "nothing-at-the-top-is-imported", from: {}, to: { path: OTHERS_AT_THE_TOP } },
    ].map((rule) => ({
      ...rule,
      severity: "error",
      comment: "Every other file of src/ is in the folder of its module; an unused one is found by knip.",
    })),
    {
      name: "the-report-stage-runs-nothing",
      severity: "error",
      comment: "Reading bundles and writing the report never leads to the sampler, to git or to a child process.",
      from: { path: "^src/(output|bundle|report|compare|flamegraph|profile|page|export)/" },
      to: { path: "^src/(record/|lib/exec\\.ts)", reachable: true },
    },
    {
      name: "fast-tests-need-nothing-special",
      severity: "error",
      comment: "A test that starts a browser or act, or records for long, is NAME.slow.test.ts (CONTRIBUTING.md).",
      from: { path: "^__tests__/.*\\.test\\.ts$", pathNot: "\\.slow\\.test\\.ts$" },
      to: { path: "node_modules/playwright-core/|^__tests__/(support/act|flamegraph/browsers|record/sampler/uv)\\.ts$", reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
