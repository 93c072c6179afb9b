import { CLOCK_SECONDS, type RoundCounts } from "./round-counts.ts";
import { RELEVANT } from "./stopping-rule.ts";

/** Room for the noise of CPU seconds (SD of log seconds of one run: 5 to 28 %). */
const CERTAINTY = 2;

export interface TimeOnlyChange {
  readonly base: number | undefined;
  readonly head: number | undefined;
  readonly verdict: "slower" | "faster" | "new" | "removed" | "unchanged";
}

/**
 * What can be said of functions when a side hardly ran, so that it has no shares: a function that took clearly longer on one side than the
 * whole program takes on the other cannot have kept its time. Everything else is left open.
 * @returns shares per function, undefined on a side without samples of it; undefined as a whole when neither side has shares or times are not known.
 */
export function compareTimesOnly(base: RoundCounts, head: RoundCounts, leastSamples: number): TimeOnlyChange[] | undefined {
  const [left, right] = [pool(base), pool(head)];
  const [larger, smaller] = left.seconds >= right.seconds ? [left, right] : [right, left];
  if (Number.isNaN(left.seconds) || Number.isNaN(right.seconds) || larger.samples < leastSamples) return undefined;
  return Array.from(larger.counts, (count, f) => {
    const isNamed = (count / larger.samples) * larger.seconds > RELEVANT.ratio * CERTAINTY * Math.max(smaller.seconds, CLOCK_SECONDS);
    const isAbsent = smaller.counts[f] === 0;
    const down = isAbsent ? "removed" : "faster";
    const up = isAbsent ? "new" : "slower";
    return { base: shareOf(left, f), head: shareOf(right, f), verdict: isNamed ? (larger === left ? down : up) : "unchanged" };
  });
}

interface Pooled {
  readonly counts: Float64Array;
  readonly samples: number;
  /** Mean CPU seconds of a run; NaN when not known. */
  readonly seconds: number;
}

function pool({ counts, totals, cpuSeconds }: RoundCounts): Pooled {
  const pooled = new Float64Array(counts[0]?.length ?? 0);
  for (const row of counts) {
    for (const [f, count] of row.entries()) pooled[f] = pooled[f]! + count;
  }
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return { counts: pooled, samples: sum(totals), seconds: cpuSeconds === undefined ? Number.NaN : sum(cpuSeconds) / cpuSeconds.length };
}

function shareOf({ counts, samples }: Pooled, f: number): number | undefined {
  const count = counts[f]!;
  return count > 0 ? count / samples : undefined;
}
