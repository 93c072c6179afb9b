import type { Side } from "../profile/frame.ts";
import type { Profile } from "../profile/profile.ts";
import { fitTimes } from "./benchmark-fit.ts";
import { type BenchmarkTimes, type SuiteTimes, suiteTimes } from "./benchmark-times.ts";
import { tCritical, twoSidedP } from "./distributions.ts";
import { type Drift, type Estimate, weighDrift } from "./drift.ts";
import { MIN_ROUNDS } from "./enough.ts";
import { isSureWhole, type LogRatio } from "./time-ratio.ts";

/** A smaller change of a benchmark's time is never named: where the code lies in memory alone can make as much (Mytkowicz 2009). */
const MIN_RATIO = 1.05;
/** Rounds go on while a benchmark may have become so many times slower. */
const WANTED_RATIO = 1.1;
/** A benchmark is unchanged when it surely did not become so many times slower; on a loaded machine the budget reaches no further. */
const RELEVANT_RATIO = 1.25;
/** Chance of giving up a benchmark that has such a change (Wald's bound for sequential tests). */
const MISS = 0.05;
/** Part of the suite's alpha that is for all benchmarks together. */
const WHOLE_PART = 0.1;
/** Ratios are shown with this confidence. */
const SHOWN_CONFIDENCE = 0.95;

export interface BenchmarkOptions {
  /** Chance that an unchanged suite has any benchmark named at this look. */
  readonly alpha: number;
}

/** What happened to a benchmark of both sides, or that it is on one side only. */
export interface BenchmarkChange {
  readonly name: string;
  readonly verdict: "slower" | "faster" | "unchanged" | "uncertain" | "new" | "removed";
  /** Calls in one round. */
  readonly calls: number;
  /** CPU seconds per call, without what all benchmarks of the round had in common; a missing side is null. */
  readonly seconds: { readonly [S in Side]: number | null };
  /** Seconds head / base with the 95 % interval; null with one side. */
  readonly ratio: number | null;
  readonly interval: readonly [number, number] | null;
  /** Step-down adjusted p value (family-wise); null with one side. */
  readonly pAdjusted: number | null;
}

/** The decision about the benchmarks of a suite at one look. */
export interface Benchmarks {
  /** In the order in which they ran. */
  readonly changes: readonly BenchmarkChange[];
  /** Slower and faster ones, the largest change first. */
  readonly named: readonly BenchmarkChange[];
  /** More rounds are worth recording. */
  readonly isOpen: boolean;
  /** A benchmark may have become 1.25 times slower. */
  readonly isUndecided: boolean;
  /** Smallest of 1.1, 1.25 that no unnamed benchmark reached; undefined when neither is ruled out. */
  readonly ruledOut: number | undefined;
  /** All benchmarks together, where they surely moved by one factor: then each is judged by its own time, not against the others. */
  readonly together: { readonly ratio: number; readonly interval: readonly [number, number] } | undefined;
}

/**
 * Which benchmarks changed, by CPU seconds per call, rounds paired. Every benchmark is judged against what all have in common, with the
 * variance moderated by the suite's, and Holm's step-down over the benchmarks.
 * @returns undefined where no suite was recognised.
 */
export function decideBenchmarks(profile: Pick<Profile, "rounds">, { alpha }: BenchmarkOptions): Benchmarks | undefined {
  const times = suiteTimes(profile);
  if (times === undefined) return undefined;
  const { estimates, prior } = fitTimes(times.paired);
  const weighed = weighDrift(estimates, prior);
  const shift: LogRatio = { mean: weighed.drift.mean, se: Math.hypot(prior.se, weighed.drift.sd), df: prior.df };
  const isTogether = estimates.length > 1 && isSureWhole(shift, 1 - WHOLE_PART * alpha);
  const drift: Drift = isTogether ? { mean: 0, sd: prior.se } : weighed.drift;
  const raw = isTogether ? Float64Array.from(estimates, (estimate) => absoluteP(estimate, prior.se)) : weighed.p;
  const adjusted = stepDown(raw);
  const level = (1 - WHOLE_PART) * alpha;
  const judged = times.paired.map((paired, b) =>
    judge({ paired, estimate: estimates[b] as Estimate, drift, pAdjusted: adjusted[b]!, level }),
  );
  const unnamed = judged.filter(({ change }) => !isNamedBenchmark(change));
  const ruledOut = [WANTED_RATIO, RELEVANT_RATIO].find((ratio) => unnamed.every(({ largest }) => largest < ratio));
  return {
    changes: [...judged.map(({ change }) => change), ...alone(times)],
    named: judged
      .map(({ change }) => change)
      .filter(isNamedBenchmark)
      .sort((a, b) => Math.abs(Math.log(b.ratio ?? 1)) - Math.abs(Math.log(a.ratio ?? 1))),
    isOpen: ruledOut !== WANTED_RATIO,
    isUndecided: ruledOut === undefined,
    ruledOut,
    together: isTogether ? shownRatio(shift.mean, tCritical((1 - SHOWN_CONFIDENCE) / 2, shift.df) * shift.se) : undefined,
  };
}

export function isNamedBenchmark({ verdict }: Pick<BenchmarkChange, "verdict">): boolean {
  return verdict === "slower" || verdict === "faster";
}

interface Question {
  readonly paired: BenchmarkTimes;
  readonly estimate: Estimate;
  readonly drift: Drift;
  readonly pAdjusted: number;
  readonly level: number;
}

/** @returns the change, and the ratio from which on a change is ruled out. */
function judge({ paired, estimate, drift, pAdjusted, level }: Question): { readonly change: BenchmarkChange; readonly largest: number } {
  const { name, calls, seconds, logs } = paired;
  const mean = estimate.mean - drift.mean;
  const se = Math.hypot(estimate.se, drift.sd);
  const hasRounds = logs.reduce((count, value) => (Number.isFinite(value) ? count + 1 : count), 0) >= MIN_ROUNDS;
  const isNamed = hasRounds && pAdjusted < level && Math.abs(mean) >= Math.log(MIN_RATIO);
  const largest = hasRounds ? ruledOutFrom(mean, se) : Number.POSITIVE_INFINITY;
  const quiet = largest < RELEVANT_RATIO ? "unchanged" : "uncertain";
  // Each side carries half of what all had in common, so that the two are as far apart as the ratio says.
  const half = Math.exp(drift.mean / 2);
  return {
    change: {
      name,
      calls,
      verdict: isNamed ? (mean > 0 ? "slower" : "faster") : quiet,
      seconds: { base: seconds.base * half, head: seconds.head / half },
      ...shownRatio(mean, tCritical((1 - SHOWN_CONFIDENCE) / 2, estimate.df) * se),
      pAdjusted,
    },
    largest,
  };
}

/** The smallest ratio, up or down, that is `MISS` times less likely than none: solves Wald's (δ |mean| − δ² / 2) / se² = ln(MISS) for δ. */
function ruledOutFrom(mean: number, se: number): number {
  return Math.exp(Math.abs(mean) + Math.sqrt(mean ** 2 - 2 * se ** 2 * Math.log(MISS)));
}

function absoluteP({ mean, se, df }: Estimate, driftSe: number): number {
  return twoSidedP(mean / Math.hypot(se, driftSe), df);
}

/** Holm's adjusted p values. */
function stepDown(p: Float64Array): Float64Array {
  const adjusted = new Float64Array(p.length);
  let worst = 0;
  [...p.keys()]
    .sort((a, b) => p[a]! - p[b]!)
    .forEach((b, place) => {
      worst = Math.min(1, Math.max(worst, p[b]! * (p.length - place)));
      adjusted[b] = worst;
    });
  return adjusted;
}

function shownRatio(mean: number, reach: number): { readonly ratio: number; readonly interval: readonly [number, number] } {
  return { ratio: Math.exp(mean), interval: [Math.exp(mean - reach), Math.exp(mean + reach)] };
}

function alone({ lonely }: SuiteTimes): BenchmarkChange[] {
  return lonely.map(({ name, side, calls, seconds }) => ({
    name,
    verdict: side === "head" ? "new" : "removed",
    calls,
    seconds: { base: side === "base" ? seconds : null, head: side === "head" ? seconds : null },
    ratio: null,
    interval: null,
    pAdjusted: null,
  }));
}
