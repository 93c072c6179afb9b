import type { BenchmarkRun } from "../bundle/benchmark-schema.ts";
import type { Side } from "../profile/frame.ts";
import type { Profile } from "../profile/profile.ts";

/** CPU seconds per call of one benchmark, in the rounds in which both sides have it. */
export interface BenchmarkTimes {
  readonly name: string;
  /** Calls in one round. */
  readonly calls: number;
  /** Geometric mean of the CPU seconds per call. */
  readonly seconds: { readonly [S in Side]: number };
  /** Per round of the recording log(head / base); NaN where a side has no time. */
  readonly logs: Float64Array;
}

/** A benchmark of one side only. */
export interface LonelyBenchmark {
  readonly name: string;
  readonly side: Side;
  readonly calls: number;
  readonly seconds: number;
}

export interface SuiteTimes {
  readonly paired: readonly BenchmarkTimes[];
  readonly lonely: readonly LonelyBenchmark[];
}

/** The clock of the processor counts far finer, but a benchmark of less than this in a whole round is mostly the cost of starting it. */
const MIN_SECONDS = 1e-6;

/**
 * The times of a suite's benchmarks, rounds paired in order, in the order in which they ran.
 * @returns undefined where no suite was recognised.
 */
export function suiteTimes({ rounds }: Pick<Profile, "rounds">): SuiteTimes | undefined {
  if (!isSuite({ rounds })) return undefined;
  const [base, head] = [rounds.base.map(benchmarksOf), rounds.head.map(benchmarksOf)];
  const names = [...new Set([...head, ...base].flatMap((round) => [...round.keys()]))];
  const paired: BenchmarkTimes[] = [];
  const lonely: LonelyBenchmark[] = [];
  for (const name of names) {
    const logs = Float64Array.from({ length: Math.min(base.length, head.length) }, (_, round) =>
      Math.log(perCall(head[round]?.get(name)) / perCall(base[round]?.get(name))),
    );
    const sides = { base: meanOf(base, name), head: meanOf(head, name) };
    const calls = (head.find((round) => round.has(name)) ?? base.find((round) => round.has(name)))?.get(name)?.calls ?? 0;
    if (sides.base !== undefined && sides.head !== undefined)
      paired.push({ name, calls, seconds: { base: sides.base, head: sides.head }, logs });
    else if (sides.head !== undefined) lonely.push({ name, side: "head", calls, seconds: sides.head });
    else if (sides.base !== undefined) lonely.push({ name, side: "base", calls, seconds: sides.base });
  }
  return { paired, lonely };
}

/** Whether benchmarks were recognised: each is measured by itself. */
export function isSuite({ rounds }: Pick<Profile, "rounds">): boolean {
  return [...rounds.base, ...rounds.head].some(({ benchmarks = [] }) => benchmarks.length > 0);
}

function benchmarksOf({ benchmarks = [] }: { readonly benchmarks?: readonly BenchmarkRun[] }): ReadonlyMap<string, BenchmarkRun> {
  return new Map(benchmarks.map((run) => [run.name, run]));
}

function perCall(run: BenchmarkRun | undefined): number {
  return run === undefined ? Number.NaN : Math.max(run.cpuSeconds, MIN_SECONDS) / run.calls;
}

/** Geometric mean, so that the ratio of two of them is the mean ratio. */
function meanOf(rounds: readonly ReadonlyMap<string, BenchmarkRun>[], name: string): number | undefined {
  const logs = rounds.flatMap((round) => (round.has(name) ? [Math.log(perCall(round.get(name)))] : []));
  return logs.length === 0 ? undefined : Math.exp(logs.reduce((sum, value) => sum + value, 0) / logs.length);
}
