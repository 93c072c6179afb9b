import { twoSidedP } from "./distributions.ts";

/** One benchmark's mean log(head / base) over the rounds, what all benchmarks have in common included. */
export interface Estimate {
  readonly mean: number;
  readonly se: number;
  readonly df: number;
}

/** What is known of the common shift before any benchmark is looked at: a machine that was slower in the runs of one side. */
export interface DriftPrior {
  /** Standard error of the mean over the rounds. */
  readonly se: number;
  readonly df: number;
}

/** How much all benchmarks moved together. */
export interface Drift {
  readonly mean: number;
  readonly sd: number;
}

/** Expected part of a suite's benchmarks that a change moves; the others show the common shift. */
const MOVED_PART = 0.1;
/** Density of a moved benchmark's log ratio: as likely anywhere from an eighth to 8 times. */
const MOVED_DENSITY = 1 / (2 * Math.log(8));
/** The common shift is looked for at so many places at most. */
const MAX_PLACES = 8000;
/** Places of the shift that are less likely than this, against the likeliest, do not count. */
const NEGLIGIBLE = Math.log(1e-9);

/**
 * Asks for each benchmark whether it moved against the others. The shift that they have in common is not known: the machine's part is as large
 * as the rounds differ, and unchanged benchmarks agree on one value. Every value of the shift is weighed by how likely both make it
 * (each other benchmark is unchanged, or moved and then says nothing), and the p value is the mean over all values. So one benchmark alone is
 * judged against the machine's noise, and one of many against the others, also when most of them moved.
 * @returns the two-sided p value of each benchmark, and the shift.
 */
export function weighDrift(estimates: readonly Estimate[], prior: DriftPrior): { readonly p: Float64Array; readonly drift: Drift } {
  const places = placesOf(estimates, prior);
  const logs = estimates.map((estimate) => places.map((place) => logLikelihood(estimate, place)));
  const total = places.map((place, i) => logPrior(prior, place) + logs.reduce((sum, log) => sum + log[i]!, 0));
  const p = Float64Array.from(estimates, (estimate, b) => {
    const weights = normalized(total.map((value, i) => value - logs[b]![i]!));
    return Math.min(
      1,
      sumOf(weights, (i) => twoSidedP((estimate.mean - places[i]!) / estimate.se, estimate.df)),
    );
  });
  const weights = normalized(total);
  const mean = sumOf(weights, (i) => places[i]!);
  return { p, drift: { mean, sd: Math.sqrt(sumOf(weights, (i) => (places[i]! - mean) ** 2)) } };
}

/** From below the least to above the largest, three times as fine as the surest mean of all. */
function placesOf(estimates: readonly Estimate[], { se }: DriftPrior): Float64Array {
  const [reach, finest] = [4 * Math.min(se, 1), Math.min(se, ...estimates.map((estimate) => estimate.se))];
  const from = Math.min(-reach, ...estimates.map(({ mean }) => mean));
  const to = Math.max(reach, ...estimates.map(({ mean }) => mean));
  const step = Math.max(finest / 3 / Math.sqrt(Math.max(estimates.length, 1)), (to - from) / MAX_PLACES, 1e-6);
  return Float64Array.from({ length: Math.ceil((to - from) / step) + 1 }, (_, i) => from + i * step);
}

function logLikelihood({ mean, se }: Estimate, place: number): number {
  const unchanged = Math.exp(-(((mean - place) / se) ** 2) / 2) / (se * Math.sqrt(2 * Math.PI));
  return Math.log((1 - MOVED_PART) * unchanged + MOVED_PART * MOVED_DENSITY);
}

/** Student's t, up to a constant. */
function logPrior({ se, df }: DriftPrior, place: number): number {
  return (-(df + 1) / 2) * Math.log1p((place / se) ** 2 / df);
}

/** Log weights → weights that add up to 1; negligible ones become 0. */
function normalized(logs: Float64Array): Float64Array {
  const most = logs.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY);
  const weights = logs.map((value) => (value - most < NEGLIGIBLE ? 0 : Math.exp(value - most)));
  const sum = weights.reduce((all, value) => all + value, 0);
  return weights.map((value) => value / sum);
}

function sumOf(weights: Float64Array, value: (index: number) => number): number {
  return weights.reduce((sum, weight, i) => (weight === 0 ? sum : sum + weight * value(i)), 0);
}
