import { MIN_ROUNDS } from "../../compare/enough.ts";
import type { Side } from "../../profile/frame.ts";
import type { Estimate } from "./suite-events.ts";

/** CPU seconds that one run of all benchmarks aims at. */
const SUITE_SECONDS = 5;
/**
 * Of one benchmark in one run. Most of the noise is that of the process and the machine, so that many short runs tell more than few long ones: of 245
 * benchmarks, a 1.25 times slower one is found in 87 % of reports with 0.025 s each, and in 33 % with 0.1 s, both within 300 s.
 */
const MIN_SECONDS = 0.025;
/** More of one benchmark tells no more. */
const MAX_SECONDS = 1;
/** Where whole calls do not fit by the rule of three, each further try is so much shorter. */
const SLACK = 0.95;
/** CPU seconds that all benchmarks of a run that counts calls aim at: counting a call can take ten times as long as the call. */
const COUNTING_SECONDS = 0.2;
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
  /** Runs that count calls of functions make the calls of each benchmark divided by this, see `callsWhenCounted`. */
  readonly countingDivisor: number;
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
 * When the suite takes longer than it may, benchmarks that reach touched code come first, then the order of the suite; one always runs,
 * the shortest where none fits.
 */
export function planCalls({ estimates, failed, mostSeconds }: PlanRequest): CallPlan {
  const bySide = { base: byName(estimates.base), head: byName(estimates.head) };
  const names = [...new Set([...bySide.head.keys(), ...bySide.base.keys()])].filter((name) => !failed.has(name));
  const wanted = Math.min(MAX_SECONDS, Math.max(MIN_SECONDS, SUITE_SECONDS / Math.max(1, names.length)));
  const all = names.map((name) => planBenchmark(name, 0, bySide));
  // A benchmark that takes too long by itself does not keep the others out; where all do, the shortest runs.
  const possible = all.filter((once) => longerSide(once) <= mostSeconds);
  const [shortest] = touchedFirst(all).toSorted((a, b) => longerSide(a) - longerSide(b));
  const planFor = (target: number) => possible.map(({ name }) => planBenchmark(name, target, bySide));
  let target = wanted;
  let planned = planFor(target);
  // All benchmarks with fewer calls tell more than some of them with many. One that is called once cannot become shorter; the others then must.
  for (let slack = 1; target > MIN_SECONDS && longestOf(planned) > mostSeconds; slack = SLACK) {
    target = Math.max(MIN_SECONDS, (slack * target * mostSeconds) / longestOf(planned));
    planned = planFor(target);
  }
  const fitting = chooseFitting(touchedFirst(planned), mostSeconds);
  const chosen = fitting.length > 0 || shortest === undefined ? fitting : [planBenchmark(shortest.name, MIN_SECONDS, bySide)];
  const calls = Object.fromEntries(chosen.map((benchmark) => [benchmark.name, benchmark.calls]));
  const countingDivisor = Math.max(1, Math.round(longestOf(chosen) / COUNTING_SECONDS));
  return { calls, leftOut: names.filter((name) => !(name in calls)), seconds: sumSides(chosen), countingDivisor };
}

export interface SuiteBudget {
  /** Seconds of recording. */
  readonly budget: number;
  /** Planned per side. */
  readonly rounds: number;
  /** Wall seconds of a run beside its benchmarks: start-up, collection, fixtures. */
  readonly rest: number;
}

/**
 * Wall seconds that the benchmarks of one run may take, so that the planned rounds of both sides fit into the budget. Where the rest of a run
 * takes most of that, the fewest rounds that allow a verdict, half of each for benchmarks: a suite that is slow to collect still runs.
 */
export function secondsForBenchmarks({ budget, rounds, rest }: SuiteBudget): number {
  return Math.max(budget / (2 * Math.max(MIN_ROUNDS, rounds)) - rest, budget / (2 * MIN_ROUNDS) / 2);
}

interface PlannedBenchmark {
  readonly name: string;
  readonly calls: number;
  readonly seconds: { readonly [S in Side]: number };
  readonly isTouched: boolean;
}

function touchedFirst(benchmarks: readonly PlannedBenchmark[]): PlannedBenchmark[] {
  return [...benchmarks.filter(({ isTouched }) => isTouched), ...benchmarks.filter(({ isTouched }) => !isTouched)];
}

/** Benchmarks in their order, without those that would make the run too long. */
function chooseFitting(benchmarks: readonly PlannedBenchmark[], mostSeconds: number): PlannedBenchmark[] {
  const chosen: PlannedBenchmark[] = [];
  const total = { base: 0, head: 0 };
  for (const benchmark of benchmarks) {
    const after = { base: total.base + benchmark.seconds.base, head: total.head + benchmark.seconds.head };
    if (Math.max(after.base, after.head) > mostSeconds) continue;
    chosen.push(benchmark);
    Object.assign(total, after);
  }
  return chosen;
}

function sumSides(benchmarks: readonly PlannedBenchmark[]): { base: number; head: number } {
  const sum = (side: Side) => benchmarks.reduce((total, { seconds }) => total + seconds[side], 0);
  return { base: sum("base"), head: sum("head") };
}

function longestOf(benchmarks: readonly PlannedBenchmark[]): number {
  const { base, head } = sumSides(benchmarks);
  return Math.max(base, head);
}

function longerSide({ seconds }: PlannedBenchmark): number {
  return Math.max(seconds.base, seconds.head);
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
