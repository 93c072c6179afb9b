import { BENCHMARK_FILE } from "../profile/identity.ts";
import type { FunctionId, Profile } from "../profile/profile.ts";
import { findBehind } from "./behind.ts";
import { type Benchmarks, decideBenchmarks, isNamedBenchmark } from "./benchmarks.ts";
import type { Comparison } from "./comparison.ts";

/** Part of alpha for the benchmarks of a suite; the rest is for the functions of the suite as a whole. */
export const SUITE_PART = 0.5;

export interface SuiteOptions {
  /** Chance that an unchanged suite has any benchmark named at this look. */
  readonly alpha: number;
  /** The recording is not to be trusted with a verdict. */
  readonly isDistrusted: boolean;
}

/**
 * Adds the decision about a suite's benchmarks to the one about its functions: the entry point changed when either names something, and stays
 * open while a benchmark is, or while one that moved has no function behind it. The frame of a benchmark is no function: its own row says what happened to it.
 */
export function withSuite(comparison: Comparison, profile: Profile, { alpha, isDistrusted }: SuiteOptions): Comparison {
  const decided = decideBenchmarks(profile, { alpha });
  if (decided === undefined) return comparison;
  const benchmarks = isDistrusted ? distrusted(decided) : decided;
  const moved = benchmarks.named.map(({ name, ratio }) => ({ name, ratio: ratio ?? 1 }));
  const behind = findBehind(profile, moved, { dispersion: comparison.decision?.dispersion ?? 1 });
  const isFrame = (f: FunctionId) => profile.functions[f]?.file === BENCHMARK_FILE;
  const order = comparison.order.filter((f) => !isFrame(f));
  return {
    ...comparison,
    functions: comparison.functions.map((change, f) => (isFrame(f) ? { ...change, verdict: "unchanged" } : change)),
    order,
    verdict: verdictOf({ ...comparison, order }, benchmarks),
    open: benchmarks.isOpen || (comparison.open && isUnexplained(benchmarks, behind)),
    whole: benchmarks.together === undefined ? "steady" : benchmarks.together.ratio > 1 ? "slower" : "faster",
    suite: { ...benchmarks, behind },
  };
}

/** A benchmark moved, and more samples may tell which function did. Where no benchmark moved, no function did that matters. */
function isUnexplained({ named }: Benchmarks, behind: ReadonlyMap<string, readonly FunctionId[]>): boolean {
  return named.some(({ name }) => (behind.get(name) ?? []).length === 0);
}

/** The times of benchmarks need no samples; functions do. */
function verdictOf(
  { order, verdict, tooLittle }: Comparison,
  { named, together, isUndecided, isOpen, ruledOut }: Benchmarks,
): Comparison["verdict"] {
  if (order.length > 0 || named.length > 0 || together !== undefined) return "changed";
  // A function that matters would have moved a benchmark: where all of those are closed, or the report says what of them is ruled out, shares that
  // are still open say nothing more.
  const areFunctionsOpen =
    tooLittle === undefined ? verdict !== "unchanged" && isOpen && ruledOut === undefined : tooLittle.why === "rounds";
  return isUndecided || areFunctionsOpen ? "undecided" : "unchanged";
}

/** A recording that is not to be trusted names no benchmark. */
function distrusted(benchmarks: Benchmarks): Benchmarks {
  return {
    ...benchmarks,
    changes: benchmarks.changes.map((change) => (isNamedBenchmark(change) ? { ...change, verdict: "uncertain" } : change)),
    named: [],
    together: undefined,
    isUndecided: true,
  };
}
