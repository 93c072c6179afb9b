import type { Side } from "../../profile/frame.ts";
import type { Estimate } from "./suite-events.ts";

/** CPU seconds that one run of all benchmarks aims at. */
const SUITE_SECONDS = 5;
/** Of one benchmark in one run: below the least, a call's time drowns in the noise of a run; more than the most tells no more. */
const MIN_SECONDS = 0.1;
const MAX_SECONDS = 1;
/** Waiting, and preparation that is not measured, may take this many times as long as the calls compute. */
const MAX_WAITING = 3;
const MAX_OUTSIDE = 4;
const MAX_CALLS = 10_000_000;

export interface CallPlan {
  /** Calls of each benchmark in every recorded run, the same on both sides. */
  readonly calls: { readonly [name: string]: number };
  /** Benchmarks that the budget does not allow. */
  readonly leftOut: readonly string[];
  /** Wall seconds that the benchmarks of one run take. */
  readonly seconds: { readonly [S in Side]: number };
}

export interface PlanRequest {
  readonly estimates: { readonly [S in Side]: readonly Estimate[] };
  /** Benchmarks that failed on a side: there is nothing to compare. */
  readonly failed: ReadonlySet<string>;
  /** Wall seconds of all benchmarks that one run may take. */
  readonly mostSeconds: number;
}

/**
 * How often each benchmark is called. Chosen once from the slower side, so that neither side takes long and both do the same work.
 * When the suite takes longer than it may, benchmarks that reach touched code come first, then the order of the suite; one always runs.
 */
export function planCalls({ estimates, failed, mostSeconds }: PlanRequest): CallPlan {
  const bySide = { base: byName(estimates.base), head: byName(estimates.head) };
  const names = [...new Set([...bySide.head.keys(), ...bySide.base.keys()])].filter((name) => !failed.has(name));
  const wanted = Math.min(MAX_SECONDS, Math.max(MIN_SECONDS, SUITE_SECONDS / Math.max(1, names.length)));
  const planFor = (target: number) => names.map((name) => planBenchmark(name, target, bySide));
  const whole = planFor(wanted);
  const longest = Math.max(...(["base", "head"] as const).map((side) => whole.reduce((sum, { seconds }) => sum + seconds[side], 0)));
  // All benchmarks with fewer calls tell more than some of them with many.
  const planned = longest <= mostSeconds ? whole : planFor(Math.max(MIN_SECONDS, (wanted * mostSeconds) / longest));
  const chosen: PlannedBenchmark[] = [];
  const leftOut: string[] = [];
  const total = { base: 0, head: 0 };
  for (const benchmark of [...planned.filter(({ isTouched }) => isTouched), ...planned.filter(({ isTouched }) => !isTouched)]) {
    const after = { base: total.base + benchmark.seconds.base, head: total.head + benchmark.seconds.head };
    if (chosen.length > 0 && Math.max(after.base, after.head) > mostSeconds) {
      leftOut.push(benchmark.name);
      continue;
    }
    chosen.push(benchmark);
    Object.assign(total, after);
  }
  return { calls: Object.fromEntries(chosen.map(({ name, calls }) => [name, calls])), leftOut, seconds: total };
}

interface PlannedBenchmark {
  readonly name: string;
  readonly calls: number;
  readonly seconds: { readonly [S in Side]: number };
  readonly isTouched: boolean;
}

/** @param target CPU seconds of all calls on the slower side. */
function planBenchmark(name: string, target: number, bySide: { readonly [S in Side]: ReadonlyMap<string, Estimate> }): PlannedBenchmark {
  const sides = [bySide.base.get(name), bySide.head.get(name)].filter((one) => one !== undefined);
  const perCall = Math.max(...sides.map(({ cpu, wall, outside }) => Math.max(cpu, wall / MAX_WAITING, outside / MAX_OUTSIDE)), 1e-9);
  const most = Math.min(MAX_CALLS, ...sides.map((one) => one.most ?? MAX_CALLS));
  const calls = Math.max(1, Math.min(most, Math.round(target / perCall)));
  const secondsOf = (side: Side) => calls * secondsPerCall(bySide[side].get(name));
  return { name, calls, seconds: { base: secondsOf("base"), head: secondsOf("head") }, isTouched: sides.some(({ touched }) => touched) };
}

function byName(estimates: readonly Estimate[]): ReadonlyMap<string, Estimate> {
  return new Map(estimates.map((estimate) => [estimate.name, estimate]));
}

function secondsPerCall(estimate: Estimate | undefined): number {
  return estimate === undefined ? 0 : estimate.wall + estimate.outside;
}
