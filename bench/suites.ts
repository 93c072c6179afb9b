// Benchmark suites: how often unchanged ones name anything, and planted slowdowns of one benchmark are named, by resampling recorded runs.
// Usage: node bench/suites.ts BUNDLE… [TRIALS]     A bundle of `flamediff profile` of one commit against itself, with a suite of benchmarks.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchmarkRun } from "../src/bundle/benchmark-schema.ts";
import { parseManifest } from "../src/bundle/manifest.ts";
import { type Benchmarks, decideBenchmarks } from "../src/compare/benchmarks.ts";
import { planLooks } from "../src/compare/looks.ts";
import { SUITE_PART } from "../src/compare/suite.ts";
import type { Profile } from "../src/profile/profile.ts";
import { makeRandom, percent } from "./decision/trial.ts";
import { printTable } from "./table.ts";

/** Seconds of recording, both sides together, and what a run costs beside its own time. */
const BUDGET = 300;
const OVERHEAD = 0.4;
const ALPHA = 0.01;
const PLANTED = [1.1, 1.25] as const;

/** The runs of one suite, in the order in which they were recorded; neighbours met the same machine. */
interface Recorded {
  readonly name: string;
  readonly runs: readonly (readonly BenchmarkRun[])[];
  readonly wallSeconds: number;
}

const last = process.argv.at(-1) ?? "";
const trials = /^\d+$/.test(last) ? Number(last) : 400;
const suites = process.argv
  .slice(2)
  .filter((word) => !/^\d+$/.test(word))
  .flatMap(readSuites);

printTable(
  `Suites of benchmarks, resampled within ${BUDGET} s, ${trials} trials a cell`,
  [
    "suite",
    "benchmarks",
    "recorded runs",
    "names anything on unchanged code",
    ...PLANTED.map((factor) => `${factor}× named`),
    "another listed",
    "undecided",
    "rounds per side",
  ],
  suites.map(tabulate),
);

function readSuites(folder: string): Recorded[] {
  return parseManifest(readFileSync(join(folder, "bundle.json"), "utf8")).entryPoints.map(({ name, rounds }) => {
    const runs = rounds.base.flatMap((base, i) => [base, ...(rounds.head[i] === undefined ? [] : [rounds.head[i]])]);
    return {
      name,
      runs: runs.map(({ benchmarks = [] }) => benchmarks),
      wallSeconds: runs.reduce((sum, { wallSeconds }) => sum + (wallSeconds ?? 0), 0) / runs.length,
    };
  });
}

function tabulate(suite: Recorded): string[] {
  const random = makeRandom(1);
  const unchanged = Array.from({ length: trials }, () => report(suite, random));
  const planted = PLANTED.map((factor) =>
    Array.from({ length: trials }, () => {
      const target = suite.runs[0]?.[Math.floor(random() * suite.runs[0].length)]?.name ?? "";
      const { decided } = report(suite, random, { target, factor });
      return { isFound: decided.named.some(({ name }) => name === target), isWrong: decided.named.some(({ name }) => name !== target) };
    }),
  );
  const count = <T>(of: readonly T[], test: (one: T) => boolean) => percent(of.filter(test).length, of.length);
  return [
    suite.name,
    String(suite.runs[0]?.length ?? 0),
    String(suite.runs.length),
    count(unchanged, ({ decided }) => decided.named.length > 0 || decided.together !== undefined),
    ...planted.map((of) => count(of, ({ isFound }) => isFound)),
    count(planted.flat(), ({ isWrong }) => isWrong),
    count(unchanged, ({ decided }) => decided.isUndecided),
    (unchanged.reduce((sum, { rounds }) => sum + rounds, 0) / trials).toFixed(1),
  ];
}

interface Plant {
  readonly target: string;
  readonly factor: number;
}

/** One report as `flamediff run` makes it, from pairs of neighbouring runs, either of them base. */
function report(
  { runs, wallSeconds }: Recorded,
  random: () => number,
  plant?: Plant,
): { readonly decided: Benchmarks; readonly rounds: number } {
  const most = Math.max(3, Math.min(60, Math.floor(BUDGET / 2 / (wallSeconds + OVERHEAD))));
  const looks = planLooks(Math.min(5, most), most);
  const sides: { base: unknown[]; head: unknown[] } = { base: [], head: [] };
  for (;;) {
    const first = Math.floor(random() * (runs.length - 1));
    const [base, head] = random() < 0.5 ? [runs[first], runs[first + 1]] : [runs[first + 1], runs[first]];
    sides.base.push({ benchmarks: base });
    sides.head.push({
      benchmarks: head?.map((run) => (run.name === plant?.target ? { ...run, cpuSeconds: run.cpuSeconds * plant.factor } : run)),
    });
    if (!looks.includes(sides.base.length)) continue;
    const decided = decideBenchmarks({ rounds: sides as unknown as Profile["rounds"] }, { alpha: (SUITE_PART * ALPHA) / looks.length });
    if (decided === undefined) throw new Error("the bundle has no benchmarks");
    if (!decided.isOpen || sides.base.length === looks.at(-1)) return { decided, rounds: sides.base.length };
  }
}
