import type { BenchmarkTimes } from "./benchmark-times.ts";
import { medianOf } from "./distributions.ts";
import type { DriftPrior, Estimate } from "./drift.ts";

/** Weight of the suite's common variance against a benchmark's own, in degrees of freedom: benchmarks differ more than functions do. */
const PRIOR_DF = 4;
/** A benchmark counts for no more than this many times the median when the common variance is averaged. */
const CAP = 4;
/** Usual standard deviation of the machine's part of log(head / base) in one round, with its weight in degrees of freedom. */
const USUAL_DRIFT = { sd: 0.1, df: 4 } as const;
/** Standard deviation of one round that stands in where the rounds tell none. */
const USUAL_SD = 0.05;
/** The common variance is a mean of at least so many values. */
const MIN_KNOWN = 4;
const MIN_SE = 1e-4;
/** Part of the rounds that is left out at either end. */
const TRIMMED = 0.2;

export interface Fit {
  /** In the order of the times. */
  readonly estimates: readonly Estimate[];
  readonly prior: DriftPrior;
}

/**
 * Two-way fit of log(head / base): benchmark + round + rest. What a round has in common (a loaded machine) is its median over the benchmarks,
 * shrunk as far as it is noise itself; the rest of each benchmark is its variance, which is moderated by that of the suite (Smyth 2004).
 */
export function fitTimes(times: readonly BenchmarkTimes[]): Fit {
  const rounds = times[0]?.logs.length ?? 0;
  const first = times.map(({ logs }) => trimmed([...logs]));
  const raw = Array.from({ length: rounds }, (_, round) =>
    medianOf(times.flatMap(({ logs }, b) => finite(logs[round]! - (first[b] as Sample).mean))),
  );
  const shifts = shrink(raw, { benchmarks: times.length, scatter: commonVarianceOf(first) });
  const own = times.map(({ logs }) => trimmed([...logs].map((value, round) => value - shifts.values[round]!)));
  // Subtracting a mean of B values that holds the value itself takes a B-th of its variance.
  const spread = times.length / Math.max(times.length - shifts.part, 1);
  const common = commonVarianceOf(own);
  const estimates = own.map(({ mean, variance, df, count }): Estimate => {
    const moderated = (PRIOR_DF * common + Math.max(df, 0) * variance) / (PRIOR_DF + Math.max(df, 0));
    return { mean, se: Math.sqrt((moderated * spread) / Math.max(count, 1)), df: PRIOR_DF + Math.max(df, 0) };
  });
  return { estimates, prior: driftPrior(raw, shifts.part) };
}

/** The machine's part of the mean, as far as it is not in the benchmarks' own variance: as large as the rounds' common parts differ. */
function driftPrior(shifts: readonly number[], part: number): DriftPrior {
  const squares = shifts.reduce((sum, value) => sum + value ** 2, 0);
  const df = Math.max(shifts.length - 1, 0) + USUAL_DRIFT.df;
  const variance = (USUAL_DRIFT.df * USUAL_DRIFT.sd ** 2 + squares) / df / Math.max(shifts.length, 1);
  return { se: Math.max(Math.sqrt(part * variance), MIN_SE), df };
}

interface Shifts {
  readonly values: readonly number[];
  /** Part of the medians that is taken off, 0..1. */
  readonly part: number;
}

/** The common part of each round, without the noise of the median of so few benchmarks. */
function shrink(raw: readonly number[], { benchmarks, scatter }: { readonly benchmarks: number; readonly scatter: number }): Shifts {
  if (benchmarks < 2 || raw.length < 2) return { values: raw.map(() => 0), part: 0 };
  const seen = raw.reduce((sum, value) => sum + value ** 2, 0) / (raw.length - 1);
  // The variance of a median of normal values is π / 2 that of their mean.
  const noise = (scatter * Math.PI) / 2 / benchmarks;
  const part = seen === 0 ? 0 : Math.max(0, 1 - noise / seen);
  return { values: raw.map((value) => part * value), part };
}

/** Mean over benchmarks, each capped. */
function commonVarianceOf(samples: readonly Sample[]): number {
  const known = samples.filter(({ df }) => df > 0).map(({ variance }) => variance);
  while (known.length < MIN_KNOWN) known.push(USUAL_SD ** 2);
  const cap = CAP * Math.max(medianOf(known), 1e-8);
  return Math.max(known.reduce((sum, value) => sum + Math.min(value, cap), 0) / known.length, 1e-8);
}

/** Location and spread of the rounds of one benchmark. */
interface Sample {
  readonly mean: number;
  /** Of one round. */
  readonly variance: number;
  /** Degrees of freedom of the variance; 0 or less tell nothing. */
  readonly df: number;
  readonly count: number;
}

/**
 * Mean without the outer fifths and its Winsorized variance (Tukey & McLaughlin 1963): a processor's CPU seconds have spikes (a neighbour on the
 * same core for a tenth of a second adds 10 to 30 %), and a benchmark of a tenth of a second meets one in every tenth run.
 */
function trimmed(values: readonly number[]): Sample {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const count = sorted.length;
  const cut = Math.floor(TRIMMED * count);
  const inner = sorted.slice(cut, count - cut);
  const winsorized = sorted.map((value) => Math.min(Math.max(value, inner[0]!), inner.at(-1)!));
  const center = meanOf(winsorized);
  const squares = winsorized.reduce((sum, value) => sum + (value - center) ** 2, 0);
  const variance = squares / Math.max(count - 1, 1) / (1 - (2 * cut) / Math.max(count, 1)) ** 2;
  return { mean: meanOf(inner), variance, df: inner.length - 1, count };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function finite(value: number): number[] {
  return Number.isFinite(value) ? [value] : [];
}
