/** Samples of one side, as the decision takes them. All counts are samples. */
export interface RoundCounts {
  /** Rounds x functions: samples on top of the stack; empty stacks, imports and harness left out. */
  readonly counts: readonly Float64Array[];
  /** Per round: samples that the counts are shares of; at least the sum of its counts. */
  readonly totals: readonly number[];
  /** Per round: all samples the sampler took. */
  readonly recorded?: readonly number[];
  /** Per round: CPU seconds of the profiled processes. */
  readonly cpuSeconds?: readonly number[];
}

/**
 * CPU seconds per sample of each round, relative to the best round of both sides: a process that waits for a busy core is sampled
 * again and again on the same stack, so its samples count for less. All ones when CPU seconds are not known.
 */
export function roundWeights(base: RoundCounts, head: RoundCounts): readonly [Float64Array, Float64Array] {
  const perSample = [base, head].map(({ cpuSeconds, recorded }) =>
    cpuSeconds?.map((seconds, round) => seconds / Math.max(recorded?.[round] ?? 0, 1)),
  );
  const [b, h] = perSample;
  if (b === undefined || h === undefined || base.recorded === undefined || head.recorded === undefined) {
    return [new Float64Array(base.totals.length).fill(1), new Float64Array(head.totals.length).fill(1)];
  }
  const best = Math.max(...b, ...h);
  const relative = (seconds: readonly number[]) => Float64Array.from(seconds, (value) => (best > 0 ? value / best : 1));
  return [relative(b), relative(h)];
}
