import type { Manifest } from "../../src/bundle/manifest.ts";

const ROUND = { cpuSeconds: 1.5, wallSeconds: 1.6, recorded: 150, lost: 0, late: 0 };
/** A manifest with one entry point and a round a side. */
export const MANIFEST: Manifest = {
  schemaVersion: 1,
  flamediff: "0.1.0",
  shard: "Python 3.11, Linux x64",
  base: { sha: "a".repeat(40), label: "main" },
  head: { sha: null, label: "working tree" },
  environment: {
    cpu: "AMD EPYC 7763 64-Core Processor",
    cores: 2,
    os: "Linux 6.1 x64",
    python: "CPython 3.11.7",
    sampler: "py-spy",
    samplerVersion: "0.4.3",
    rate: 100,
  },
  options: { minChange: 0.01, keepImports: false, keepWaiting: false },
  changes: { touched: [{ file: "m.py", name: "f", line: 3 }], moved: [] },
  entryPoints: [
    {
      name: "demo",
      command: "demo.py",
      failure: null,
      looks: { planned: 3, used: 1 },
      rounds: { base: [{ file: "demo/base.1.folded", ...ROUND }], head: [{ file: "demo/head.1.folded", ...ROUND }] },
      bare: { base: { cpuSeconds: 1, wallSeconds: 1 }, head: null },
      notes: [],
    },
  ],
};

const [DEMO] = MANIFEST.entryPoints;
if (DEMO === undefined) throw new Error("the manifest has no entry point");

/** A manifest of a suite: two benchmarks in each round, one that only head has, and what has no figures. */
export const SUITE: Manifest = {
  ...MANIFEST,
  entryPoints: [
    {
      ...DEMO,
      name: "suite",
      command: "pytest benchmarks",
      rounds: {
        base: [
          {
            file: "suite/base.1.folded",
            ...ROUND,
            benchmarks: [
              { name: "benchmarks/test_b.py::test_parse[json]", calls: 340, cpuSeconds: 0.5, wallSeconds: 0.51 },
              { name: "benchmarks/test_b.py::test_render", calls: 12, cpuSeconds: 0.4, wallSeconds: 0.4 },
            ],
          },
        ],
        head: [
          {
            file: "suite/head.1.folded",
            ...ROUND,
            benchmarks: [
              { name: "benchmarks/test_b.py::test_parse[json]", calls: 340, cpuSeconds: 1.4, wallSeconds: 1.45 },
              { name: "benchmarks/test_b.py::test_render", calls: 12, cpuSeconds: 0.41, wallSeconds: 0.42 },
              { name: "benchmarks/test_b.py::test_new", calls: 3, cpuSeconds: 0.3, wallSeconds: 0.3 },
            ],
          },
        ],
      },
      benchmarkProblems: {
        base: [{ name: "benchmarks/test_b.py::test_broken", kind: "failed", reason: "raised" }],
        head: [{ name: "benchmarks/test_b.py::test_gate", kind: "not-taken-over", reason: "asserts-on-stats" }],
      },
      timeBoxed: null,
    },
  ],
};
