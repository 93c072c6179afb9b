import type { EntryReport, Report, ReportedFunction } from "../../src/report/report.ts";

/** A function as reports list it; what is not said is unchanged. */
export function reported(changes: Partial<ReportedFunction> & { readonly name: string }): ReportedFunction {
  return {
    file: "app/render.py",
    line: 12,
    origin: "project",
    touched: false,
    self: { base: 0.1, head: 0.1, delta: 0, interval: [-0.02, 0.02], pAdjusted: 1 },
    total: { base: 0.2, head: 0.2, delta: 0, interval: [-0.03, 0.03], pAdjusted: 1 },
    seconds: { base: 0.3, head: 0.3, delta: 0 },
    ratio: 1,
    verdict: "unchanged",
    ...changes,
  };
}

export const SLOWER = reported({
  name: "Page.render",
  touched: true,
  touchedLine: 14,
  verdict: "slower",
  self: { base: 0.12, head: 0.31, delta: 0.19, interval: [0.15, 0.23], pAdjusted: 1e-9 },
  seconds: { base: 0.36, head: 1.15, delta: 0.79 },
  ratio: 3.2,
});
/** Its libraries became slower, it did not. */
export const ATTRIBUTED = reported({
  name: "Page.load",
  verdict: "slower",
  self: { base: 0.02, head: 0.021, delta: 0.001, interval: [-0.01, 0.012], pAdjusted: 1 },
  attributed: { base: 0.14, head: 0.22, delta: 0.08, interval: [0.05, 0.11], pAdjusted: 1e-6 },
  seconds: { base: 0.42, head: 0.81, delta: 0.39 },
  ratio: 1.9,
});
export const GONE = reported({
  name: "escape",
  verdict: "removed",
  self: { base: 0.08, head: null, delta: -0.08, interval: [-0.1, -0.06], pAdjusted: 1e-5 },
  seconds: { base: 0.24, head: null, delta: -0.24 },
  ratio: null,
});
export const BYSTANDER = reported({
  name: "loads",
  file: "<stdlib>/json/__init__.py",
  origin: "stdlib",
  verdict: "bystander",
  self: { base: 0.3, head: 0.24, delta: -0.06, interval: [-0.09, -0.03], pAdjusted: 1 },
});

export function entryOf(changes: Partial<EntryReport> = {}): EntryReport {
  return {
    name: "render",
    shard: "CPython 3.13.0, Linux x64",
    command: "bench/render.py",
    verdict: "changed",
    reason: "2 functions changed. Everything that is not listed took 1.02 times as long as before (between 0.95 and 1.10, within noise).",
    rounds: { base: 5, head: 5 },
    samples: { base: 1250, head: 1660 },
    noiseFloor: 0.023,
    countedSeconds: { base: 3, head: 3.7 },
    looks: { planned: 5, used: 1 },
    time: {
      cpu: { base: 3, head: 3.7, ratio: 1.23, interval: [1.15, 1.32] },
      wall: { base: 3.2, head: 3.9, ratio: 1.22, interval: [1.1, 1.35] },
    },
    rest: { ratio: 1.02, interval: [0.95, 1.1] },
    functions: [SLOWER, GONE, BYSTANDER, reported({ name: "main" })],
    health: {
      lost: 0,
      late: 0,
      empty: 12,
      harness: 40,
      recording: { processes: 1, threads: 2, depth: 14, steal: 0, load: 0.6, rate: null },
      warnings: [],
    },
    files: { diff: "render.diff.svg", base: "render.base.svg", head: "render.head.svg" },
    ...changes,
  };
}

export const UNCHANGED = entryOf({
  verdict: "unchanged",
  reason: "A 1.5× slowdown of any function above 4 % would have been detected.",
  time: {
    cpu: { base: 3, head: 3.03, ratio: 1.01, interval: [0.98, 1.04] },
    wall: { base: 3.2, head: 3.2, ratio: 1, interval: [0.96, 1.04] },
  },
  functions: [reported({ name: "main" })],
});

export const UNDECIDED = entryOf({
  name: "load",
  command: "-m shop.load",
  verdict: "undecided",
  reason: "`parse` (+3.1 ± 4.0 points) may have changed. About 12 more rounds are needed (set `budget: 600`).",
  rounds: { base: 27, head: 27 },
  time: {
    cpu: { base: 1.02, head: 1.04, ratio: 1.02, interval: [0.97, 1.07] },
    wall: { base: 1.1, head: 1.1, ratio: 1, interval: [0.9, 1.1] },
  },
  functions: [reported({ name: "main" }), reported({ name: "parse", verdict: "uncertain" })],
});

const NOTHING = { base: null, head: null, ratio: null, interval: null };

export const FAILED = entryOf({
  name: "dump",
  command: "bench/dump.py",
  verdict: "failed",
  reason: "'dump' failed on head in round 2: exit status 1.",
  failure: "'dump' failed on head in round 2: exit status 1.\nTraceback (most recent call last):\n```\nValueError: <module> | @octocat",
  rounds: { base: 0, head: 0 },
  samples: { base: 0, head: 0 },
  noiseFloor: null,
  time: { cpu: NOTHING, wall: NOTHING },
  rest: null,
  functions: [],
  health: { lost: 0, late: 0, empty: 0, harness: 0, recording: null, warnings: [] },
  files: {},
});

/** The demo: head gives hardly a sample, so shares cannot be compared, and time says it. */
export const TOO_SHORT = entryOf({
  name: "demo",
  command: "demo.py",
  reason: "Too few samples to compare shares (base 1,513, head 3; 200 per side are needed), so the verdict rests on CPU time alone.",
  samples: { base: 1513, head: 3 },
  noiseFloor: null,
  time: {
    cpu: { base: 3.1, head: 0.024, ratio: 0.0077, interval: [0.0065, 0.0091] },
    wall: { base: 3.3, head: 0.1, ratio: 0.03, interval: [0.02, 0.04] },
  },
  rest: null,
  functions: [
    reported({
      name: "fibonacci",
      file: "demo.py",
      line: 4,
      touched: true,
      touchedLine: 5,
      verdict: "removed",
      self: { base: 0.994, head: null, delta: null, interval: null, pAdjusted: null },
      seconds: { base: 3.08, head: null, delta: -3.08 },
      ratio: null,
    }),
  ],
  files: { diff: "demo.diff.svg", base: "demo.base.svg", head: "demo.head.svg" },
});

export function reportOf(...entryPoints: EntryReport[]): Report {
  return {
    schemaVersion: 2,
    verdict:
      (["failed", "changed", "undecided", "unchanged"] as const).find((verdict) =>
        entryPoints.some((entry) => entry.verdict === verdict),
      ) ?? "unchanged",
    base: { sha: "a".repeat(40), label: "main" },
    head: { sha: "b".repeat(40), label: "topic merged" },
    environment: {
      cpu: "A CPU",
      cores: 4,
      os: "Linux 6.17 x64",
      python: "CPython 3.13.0",
      sampler: "py-spy",
      samplerVersion: "0.4.3",
      rate: 100,
    },
    minChange: 0.01,
    entryPoints,
  };
}
