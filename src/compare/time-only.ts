import type { FunctionId, Profile } from "../profile/profile.ts";
import type { Change } from "./change.ts";
import type { Comparison, FunctionChange, TooLittle } from "./comparison.ts";
import { effectiveSamples, MIN_ROUNDS, MIN_SAMPLES } from "./enough.ts";
import { splitTime } from "./parts.ts";
import { CLOCK_SECONDS, countsOf, type RoundCounts } from "./round-counts.ts";
import { RELEVANT } from "./stopping-rule.ts";
import { isSureWhole, timeRatio } from "./time-ratio.ts";
import { pairedSeconds } from "./whole.ts";

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
  return { counts: pooled, samples: sum(totals), seconds: cpuSeconds === undefined ? Number.NaN : sum(cpuSeconds) / cpuSeconds.length };
}

function shareOf({ counts, samples }: Pooled, f: number): number | undefined {
  const count = counts[f]!;
  return count > 0 ? count / samples : undefined;
}

/** Times tell enough when they differ beyond the interval at the verdict's own level; else nothing can be said. */
export function withoutShares(
  profile: Profile,
  { time, alpha, edited }: { readonly time: Comparison["time"]; readonly alpha: number; readonly edited: readonly FunctionId[] },
): Comparison {
  const { rounds: recorded, clock } = profile;
  const [base, head] = [countsOf(recorded.base, "self", clock), countsOf(recorded.head, "self", clock)];
  const rounds = { base: base.totals.length, head: head.totals.length };
  const samples = { base: sum(base.totals), head: sum(head.totals) };
  // Of whole runs: a handful of samples does not divide a run's seconds between the program and its imports, which are part of it.
  const runs = pairedSeconds(profile, clock);
  const ratio = timeRatio(runs.base, runs.head);
  const way = ratio !== undefined && isSureWhole(ratio, 1 - alpha) ? Math.sign(ratio.mean) : 0;
  const hasEnoughRounds = Math.min(rounds.base, rounds.head) >= MIN_ROUNDS;
  const seconds = hasEnoughRounds ? compareTimesOnly(base, head, MIN_SAMPLES) : undefined;
  const timed = (seconds ?? []).map(timeOnlyChange);
  const caller = seconds === undefined || edited.some((f) => seconds[f]?.verdict !== "unchanged") ? undefined : findCaller(profile, edited);
  if (caller !== undefined) timed[caller.f] = withCallees(timed[caller.f] as FunctionChange, caller.change);
  const named = [...timed.keys()].filter((f) => timed[f]?.verdict !== "unchanged");
  const isNamed = named.length > 0;
  const isChanged = hasEnoughRounds && (way !== 0 || isNamed);
  // Where nothing is named, one of them can be what made the whole slower or faster.
  const functions = isChanged && !isNamed ? timed.map((fn) => ({ ...fn, verdict: "uncertain" as const })) : timed;
  return {
    verdict: isChanged ? "changed" : "undecided",
    functions,
    order: caller === undefined ? named : [caller.f, ...named.filter((f) => f !== caller.f)],
    callers: new Map(),
    distrust: undefined,
    withheld: [],
    doubted: [],
    doubt: undefined,
    decision: undefined,
    tooLittle: hasEnoughRounds ? { why: "samples", ...tellTooFew(base, head) } : { why: "rounds", rounds },
    // A side that has next to no samples stays so; one that only lacks some gets more rounds.
    open: Math.min(samples.base, samples.head) >= MAY_REACH,
    hinted: [],
    resolution: undefined,
    moved: [],
    whole: way === 1 ? "slower" : way === -1 ? "faster" : "open",
    // A few samples divide nothing.
    parts: Math.min(samples.base, samples.head) < MIN_SAMPLES / 2 ? undefined : splitTime(profile),
    time,
    rest: undefined,
  };
}

/** The innermost edited function that took clearly longer with what it calls on one side than the whole program takes on the other. */
function findCaller(
  { rounds, clock }: Profile,
  edited: readonly FunctionId[],
): { readonly f: FunctionId; readonly change: TimeOnlyChange } | undefined {
  const totals = compareTimesOnly(countsOf(rounds.base, "total", clock), countsOf(rounds.head, "total", clock), MIN_SAMPLES) ?? [];
  const sizeOf = ({ base = 0, head = 0 }: TimeOnlyChange) => Math.max(base, head);
  const [innermost] = edited
    .flatMap((f) => (totals[f] === undefined || totals[f].verdict === "unchanged" ? [] : [{ f, change: totals[f] }]))
    .sort((a, b) => sizeOf(a.change) - sizeOf(b.change) || a.f - b.f);
  return innermost;
}

function withCallees(fn: FunctionChange, { base, head, verdict }: TimeOnlyChange): FunctionChange {
  const total = sharesOnly(base, head);
  return { ...fn, total, withCallees: total, verdict };
}

/** The samples, or as many as count where all of them would be enough. */
function tellTooFew(base: RoundCounts, head: RoundCounts): Pick<Extract<TooLittle, { why: "samples" }>, "samples" | "isEffective"> {
  const all = { base: sum(base.totals), head: sum(head.totals) };
  if (Math.min(all.base, all.head) < MIN_SAMPLES) return { samples: all, isEffective: false };
  const [ofBase, ofHead] = effectiveSamples(base, head).map(Math.floor) as [number, number];
  return { samples: { base: ofBase, head: ofHead }, isEffective: true };
}

function timeOnlyChange({ base, head, verdict }: TimeOnlyChange): FunctionChange {
  return { self: sharesOnly(base, head), total: sharesOnly(), ratio: undefined, verdict };
}

/** Shares without a test of their change. */
function sharesOnly(base?: number, head?: number): Change {
  return { base: base ?? null, head: head ?? null, delta: null, halfWidth: null, pAdjusted: null };
}

/** With fewer samples than this so far a side is taken to be too short to sample. */
const MAY_REACH = 40;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
