import * as v from "valibot";

/**
 * Why a benchmark has no figures. Fixed codes, because the process that reports them runs the pull request's code.
 * `raised` … `used-twice` go with `failed`, `own-fixture` … `async` with `not-taken-over`, the others with `left-out`.
 */
export const BENCHMARK_REASONS = [
  "raised",
  "setup-failed",
  "collection",
  "timeout",
  "used-twice",
  "own-fixture",
  "asserts-on-stats",
  "disabled",
  "not-called",
  "async",
  "memory",
  "track",
  "new-process",
  "not-time",
  "budget",
] as const;

/** Tools that repeat a benchmark for a time. */
export const HARNESSES = ["pytest-benchmark", "pytest-codspeed", "asv", "pyperf", "timeit"] as const;

/** How often a benchmark is called in a run that counts calls of functions, where the recorded runs call it `calls` times. */
export function callsWhenCounted(calls: number, divisor: number): number {
  return Math.max(1, Math.round(calls / divisor));
}

/** More benchmarks than any suite has; each of them is in every round. */
export const MAX_BENCHMARKS = 2000;
/** As the recorder cuts names off. */
const MAX_NAME_LENGTH = 500;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9));

/** One benchmark in one round: `calls` calls took so many CPU and wall seconds in all. */
export const benchmarkRun = v.strictObject({
  name,
  calls: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
  cpuSeconds: seconds,
  wallSeconds: seconds,
});
export const benchmarkRuns = v.pipe(v.array(benchmarkRun), v.maxLength(MAX_BENCHMARKS));

/** A benchmark, or a file of benchmarks, without figures on a side. */
export const benchmarkProblem = v.strictObject({
  name,
  kind: v.picklist(["failed", "not-taken-over", "left-out"]),
  reason: v.picklist(BENCHMARK_REASONS),
});
export const benchmarkProblems = v.pipe(v.array(benchmarkProblem), v.maxLength(MAX_BENCHMARKS));

/**
 * The program works for a time instead of an amount of work, so that a slower function runs less often and no time changes.
 * `harness`: frames of a tool that does so were sampled; `work-differs`: the program did less work when it was slowed down.
 */
export const timeBoxed = v.variant("how", [
  v.strictObject({ how: v.literal("harness"), harness: v.picklist(HARNESSES) }),
  v.strictObject({ how: v.literal("work-differs") }),
]);

export type BenchmarkRun = v.InferOutput<typeof benchmarkRun>;
export type BenchmarkProblem = v.InferOutput<typeof benchmarkProblem>;
export type TimeBoxed = v.InferOutput<typeof timeBoxed>;

export type BenchmarkReason = BenchmarkProblem["reason"];
