import { type RoundCounts, roundWeights } from "./round-counts.ts";

/** Effective samples a side below which shares are not compared. */
export const MIN_SAMPLES = 200;
/** Fewer rounds per side give no verdict: the spread of its rounds is the measure of noise. */
export const MIN_ROUNDS = 3;

/** Whether a recording is enough to compare shares: at least 3 rounds and 200 effective samples a side. */
export function isEnough(base: RoundCounts, head: RoundCounts): boolean {
  return Math.min(base.totals.length, head.totals.length) >= MIN_ROUNDS && Math.min(...effectiveSamples(base, head)) >= MIN_SAMPLES;
}

/** Samples of each side as far as they count: those of a round that waited for a processor count for less. */
export function effectiveSamples(base: RoundCounts, head: RoundCounts): readonly [number, number] {
  const [baseWeights, headWeights] = roundWeights(base, head);
  const effective = ({ totals }: RoundCounts, weights: Float64Array) =>
    totals.reduce((sum, total, round) => sum + total * weights[round]!, 0);
  return [effective(base, baseWeights), effective(head, headWeights)];
}
