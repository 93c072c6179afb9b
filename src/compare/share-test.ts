import { chiSquareQuantile, fQuantile, medianOf } from "./distributions.ts";
import type { RoundCounts } from "./round-counts.ts";

/** Weight of the program's common dispersion against a function's own, in degrees of freedom (A/A data: 18 to infinity in 11 of 12 groups; limma, Smyth 2004, with fixed d0). */
export const PRIOR_DF = 20;
/** A function whose own dispersion is beyond this quantile of F is judged by its own alone (two modes, stalls; Phipson 2016). */
const SPLIT_TAIL = 0.999;
/** Stands in for functions missing to four when the common dispersion is averaged (A/A data: 0.9 idle to 4.1 busy). */
const DEFAULT_DISPERSION = 2;
/** Fewer samples than this do not tell a dispersion. */
const KNOWN_SAMPLES = 40;
const MIN_KNOWN = 4;

/** Quasi-binomial test of the difference of pooled shares, per function. */
export interface ShareTest {
  /** Weighted samples per function and side. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** Weighted samples a side. */
  readonly na: number;
  readonly nb: number;
  /** Pooled share of both sides. */
  readonly share: Float64Array;
  /** Share at head minus share at base. */
  readonly delta: Float64Array;
  readonly se: Float64Array;
  /** Moderated dispersion and its degrees of freedom. */
  readonly phi: Float64Array;
  readonly df: Float64Array;
  /** Functions whose rounds disagree so much that they are judged by their own dispersion alone. */
  readonly overdispersed: readonly boolean[];
  /** Common dispersion of the program; 1 is pure sampling noise. */
  readonly commonDispersion: number;
}

export interface Weighted {
  readonly side: RoundCounts;
  readonly weights: Float64Array;
}

/** Equal values differ by up to this part through rounding, which depends on the order of the sides and must not decide. */
export const ROUNDING = 1e-12;

/** @param without functions taken out of both sides; their counts leave the denominators, too. */
export function testShares(base: Weighted, head: Weighted, without: readonly boolean[]): ShareTest {
  const [left, right] = [pool(base, without), pool(head, without)];
  const functions = without.length;
  const df = base.side.totals.length + head.side.totals.length - 2;
  const samples = left.samples + right.samples;
  const least = (left.squares + right.squares) / samples; // dispersion of weighted counts that have sampling noise only
  const own = Float64Array.from(left.chiSquare, (value, f) => (value + num(right.chiSquare, f)) / df);
  const commonDispersion = estimateCommonDispersion({
    own,
    raw: Float64Array.from(left.raw, (value, f) => value + num(right.raw, f)),
    df,
    least,
  });
  // Beyond it a function's rounds are overdispersed.
  const mostSpread = commonDispersion * fQuantile(SPLIT_TAIL, df, PRIOR_DF);
  const share = new Float64Array(functions);
  const delta = new Float64Array(functions);
  const se = new Float64Array(functions);
  const phi = new Float64Array(functions);
  const dfs = new Float64Array(functions);
  const overdispersed = Array.from(own, (spread) => spread > mostSpread);
  for (let f = 0; f < functions; f++) {
    const [a, b, spread] = [num(left.counts, f), num(right.counts, f), num(own, f)];
    const p = Math.min((a + b) / samples, 1);
    const alone = overdispersed[f] === true;
    share[f] = p;
    const difference = b / right.samples - a / left.samples;
    delta[f] = Math.abs(difference) < ROUNDING ? 0 : difference;
    phi[f] = alone ? spread : Math.max((PRIOR_DF * commonDispersion + df * spread) / (PRIOR_DF + df), least);
    dfs[f] = alone ? df : df + PRIOR_DF;
    se[f] = Math.max(Math.sqrt(p * (1 - p) * (1 / left.samples + 1 / right.samples) * num(phi, f)), ROUNDING);
  }
  return {
    a: left.counts,
    b: right.counts,
    na: left.samples,
    nb: right.samples,
    share,
    delta,
    se,
    phi,
    df: dfs,
    overdispersed,
    commonDispersion,
  };
}

interface Pooled {
  readonly counts: Float64Array;
  /** Unweighted samples of both, to see whether a dispersion can be told. */
  readonly raw: Float64Array;
  readonly samples: number;
  /** Pearson residuals between the rounds of the side, squared and summed. */
  readonly chiSquare: Float64Array;
  /** Weighted weights. */
  readonly squares: number;
}

function pool({ side, weights }: Weighted, without: readonly boolean[]): Pooled {
  const functions = without.length;
  const counts = new Float64Array(functions);
  const raw = new Float64Array(functions);
  const chiSquare = new Float64Array(functions);
  const totals = side.totals.map((total, round) => total - sumWhere(side.counts[round] as Float64Array, without));
  const samples = totals.reduce((sum, total, round) => sum + num(weights, round) * total, 0);
  const squares = totals.reduce((sum, total, round) => sum + num(weights, round) ** 2 * total, 0);
  side.counts.forEach((row, round) => {
    for (let f = 0; f < functions; f++) {
      if (without[f] === true) continue;
      counts[f] = num(counts, f) + num(weights, round) * num(row, f);
      raw[f] = num(raw, f) + num(row, f);
    }
  });
  side.counts.forEach((row, round) => {
    const total = totals[round]!;
    for (let f = 0; f < functions; f++) {
      const p = num(counts, f) / samples;
      const count = without[f] === true ? 0 : num(row, f);
      const residual = (num(weights, round) * (count - total * p) ** 2) / Math.max(total, 1);
      chiSquare[f] = num(chiSquare, f) + residual / Math.max(p * (1 - p), 1e-12);
    }
  });
  return { counts, raw, samples, chiSquare, squares };
}

/** Mean over functions with enough samples, each capped where a stalled round or two modes would reach. */
function estimateCommonDispersion({ own, raw, df, least }: { own: Float64Array; raw: Float64Array; df: number; least: number }): number {
  const known = [...own].filter((_, f) => num(raw, f) >= KNOWN_SAMPLES);
  while (known.length < MIN_KNOWN) known.push(DEFAULT_DISPERSION);
  const cap = (medianOf(known) * chiSquareQuantile(0.99, df)) / chiSquareQuantile(0.5, df);
  return Math.max(least, known.reduce((sum, value) => sum + Math.min(value, cap), 0) / known.length);
}

function sumWhere(row: Float64Array, chosen: readonly boolean[]): number {
  return row.reduce((sum, count, f) => (chosen[f] === true ? sum + count : sum), 0);
}

function num(array: Float64Array, index: number): number {
  return array[index]!;
}
