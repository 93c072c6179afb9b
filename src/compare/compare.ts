import type { Share, Side } from "../profile/frame.ts";
import type { Profile, Round } from "../profile/profile.ts";
import type { EntryVerdict, FunctionVerdict, Interval, TimeChange } from "../report/report.ts";
import { creditCallers } from "./credit.ts";
import { type Decision, decide, isEnough, LEAST_ROUNDS, LEAST_SAMPLES, type Verdict } from "./decide.ts";
import { tCritical, twoSidedP } from "./distributions.ts";
import { type RoundCounts, roundWeights } from "./round-counts.ts";
import { testShares } from "./share-test.ts";
import { CLOCK_SECONDS, compareTimesOnly, type TimeOnlyChange } from "./time-only.ts";
import { type LogRatio, ratioInterval, timeRatio } from "./time-ratio.ts";

export { planLooks } from "./looks.ts";

/** Chance that a report on unchanged code names any function: all looks and all entry points of the report together. */
const ALPHA = 0.01;
/** Times and their ratios are shown with this confidence. */
const SHOWN_CONFIDENCE = 0.95;

export interface CompareOptions {
  /** Difference of shares, 0..1, below which nothing is named. */
  readonly minChange: Share;
  /** Entry points in the report; they divide alpha. */
  readonly entryPoints: number;
  /** Looks planned before recording; they divide alpha. 1 for recordings that are just given. */
  readonly looksPlanned: number;
  /** Why the recording is not to be trusted with a verdict, in a sentence: what would have been named is then uncertain. */
  readonly distrust?: string | undefined;
}

/** One function's change of share; null where a side has no samples of it, and what follows from that. */
export interface Change {
  readonly base: Share | null;
  readonly head: Share | null;
  readonly delta: number | null;
  readonly halfWidth: number | null;
  readonly q: number | null;
}

export interface FunctionChange {
  readonly self: Change;
  readonly total: Change;
  /** Time head / base where the functions not named keep theirs; undefined where a side has no samples of it. */
  readonly ratio: number | undefined;
  readonly verdict: FunctionVerdict;
}

/** Why shares were not compared. */
export type TooLittle =
  | { readonly why: "rounds"; readonly rounds: { readonly [S in Side]: number } }
  | { readonly why: "samples"; readonly samples: { readonly [S in Side]: number } };

/** What is known about one entry point. */
export interface Comparison {
  readonly verdict: Exclude<EntryVerdict, "failed">;
  /** Per function of the profile; empty when nothing can be said of functions. */
  readonly functions: readonly FunctionChange[];
  /** Named functions, the surest first. */
  readonly order: readonly number[];
  /** Per named function outside the project the project's function that calls it, where one brings most of the change. */
  readonly callers: ReadonlyMap<number, number>;
  /** Why nothing is named although something moved. */
  readonly distrust: string | undefined;
  readonly decision: Decision | undefined;
  readonly tooLittle: TooLittle | undefined;
  /** More rounds are worth recording. */
  readonly open: boolean;
  readonly time: { readonly cpu: TimeChange; readonly wall: TimeChange };
  /** Seconds of everything not named, head / base, with a 95 % interval. */
  readonly rest: { readonly ratio: number; readonly interval: Interval } | undefined;
}

/**
 * The decision about one entry point: which functions changed, how sure that is, and whether more rounds would tell more.
 * Headline, rows, colours, annotations, gate and exit code all come from here. `compare(a, b)` is `-compare(b, a)`.
 */
export function compare(profile: Profile, options: CompareOptions): Comparison {
  const base = countsOf(profile.rounds.base);
  const head = countsOf(profile.rounds.head);
  const time = { cpu: timeChange(profile, "cpuSeconds"), wall: timeChange(profile, "wallSeconds") };
  const alpha = ALPHA / options.looksPlanned / options.entryPoints;
  if (!isEnough(base, head)) return withoutShares({ base, head, time, alpha });
  const decision = decide(...withTimes(base, head), { alpha, minChange: options.minChange });
  const totals = testTotals(profile, alpha, options.minChange);
  const functions = profile.functions.map((_, f): FunctionChange => {
    const ratio = decision.ratio[f] as number;
    return {
      self: makeChange({
        base: decision.base[f] as number,
        head: decision.head[f] as number,
        halfWidth: decision.halfWidth[f] as number,
        q: decision.verdicts[f] === "untested" ? null : (decision.q[f] as number),
      }),
      total: totals[f] as Change,
      ratio: Number.isFinite(ratio) && ratio > 0 ? ratio : undefined,
      verdict: shownVerdict(decision.verdicts[f] as Verdict, options.distrust !== undefined),
    };
  });
  const order = options.distrust === undefined ? decision.order : [];
  const isOpen = decision.open || order.length < decision.order.length;
  return {
    verdict: order.length > 0 ? "changed" : isOpen ? "undecided" : "unchanged",
    functions,
    order,
    callers: creditCallers(profile, order),
    distrust: order.length < decision.order.length ? options.distrust : undefined,
    decision,
    tooLittle: undefined,
    open: decision.open,
    time,
    rest: decision.rest && shownRatio(decision.rest),
  };
}

function countsOf(rounds: readonly Round[]): RoundCounts {
  const cpu = rounds.map((round) => round.cpuSeconds);
  return {
    counts: rounds.map((round) => round.self),
    totals: rounds.map((round) => round.samples),
    recorded: rounds.map((round) => round.recorded),
    // A program shorter than a tick of the clock took some time all the same.
    ...(cpu.every((seconds) => seconds !== undefined) && {
      cpuSeconds: (cpu as number[]).map((seconds) => Math.max(seconds, CLOCK_SECONDS / 2)),
    }),
  };
}

/** Where CPU seconds are not known, the samples taken stand in for them: at one rate on both sides only their ratio matters. */
function withTimes(base: RoundCounts, head: RoundCounts): readonly [RoundCounts, RoundCounts] {
  if (base.cpuSeconds !== undefined && head.cpuSeconds !== undefined) return [base, head];
  const standIn = (side: RoundCounts): RoundCounts => ({ ...side, ...(side.recorded !== undefined && { cpuSeconds: side.recorded }) });
  return [standIn(base), standIn(head)];
}

/** Functions too small to be tested did not change as far as anybody can tell; a recording that lies names nobody. */
function shownVerdict(verdict: Verdict, isDistrusted: boolean): FunctionVerdict {
  if (verdict === "untested") return "unchanged";
  return isDistrusted && verdict !== "unchanged" ? "uncertain" : verdict;
}

interface TooLittleToCompare {
  readonly base: RoundCounts;
  readonly head: RoundCounts;
  readonly time: Comparison["time"];
  readonly alpha: number;
}

/** Times tell enough when they differ beyond the interval at the verdict's own level; else nothing can be said. */
function withoutShares({ base, head, time, alpha }: TooLittleToCompare): Comparison {
  const rounds = { base: base.totals.length, head: head.totals.length };
  const samples = { base: sum(base.totals), head: sum(head.totals) };
  const ratio = timeRatio(base.cpuSeconds, head.cpuSeconds);
  const [lower, upper] = ratio === undefined ? [0, Number.POSITIVE_INFINITY] : ratioInterval(ratio, 1 - alpha);
  const enoughRounds = Math.min(rounds.base, rounds.head) >= LEAST_ROUNDS;
  const seconds = enoughRounds ? compareTimesOnly(base, head, LEAST_SAMPLES) : undefined;
  const functions = (seconds ?? []).map(timeOnlyChange);
  const isChanged = enoughRounds && (lower > 1 || upper < 1 || functions.some(({ verdict }) => verdict !== "unchanged"));
  return {
    verdict: isChanged ? "changed" : "undecided",
    functions,
    order: functions.flatMap(({ verdict }, f) => (verdict === "unchanged" ? [] : [f])),
    callers: new Map(),
    distrust: undefined,
    decision: undefined,
    tooLittle: enoughRounds ? { why: "samples", samples } : { why: "rounds", rounds },
    // A side that has next to no samples stays so; one that only lacks some gets more rounds.
    open: Math.min(samples.base, samples.head) >= MAY_REACH,
    time,
    rest: undefined,
  };
}

function timeOnlyChange({ base, head, verdict }: TimeOnlyChange): FunctionChange {
  const self: Change = { base: base ?? null, head: head ?? null, delta: null, halfWidth: null, q: null };
  return { self, total: { ...self, base: null, head: null }, ratio: undefined, verdict };
}

/** With fewer samples than this so far a side is taken to be too short to sample. */
const MAY_REACH = 40;

/** Totals are context: the same test without stepping down, and no name. */
function testTotals(profile: Profile, alpha: number, minChange: number): Change[] {
  const withTotals = (rounds: readonly Round[]): RoundCounts => ({ ...countsOf(rounds), counts: rounds.map((round) => round.total) });
  const [base, head] = [withTotals(profile.rounds.base), withTotals(profile.rounds.head)];
  const [baseWeights, headWeights] = roundWeights(base, head);
  const none = profile.functions.map(() => false);
  const test = testShares({ side: base, weights: baseWeights }, { side: head, weights: headWeights }, none);
  const tested = Math.max(
    1,
    test.share.reduce((count, share) => count + (share >= minChange / 2 ? 1 : 0), 0),
  );
  return profile.functions.map((_, f) => {
    const [se, df] = [test.se[f] as number, test.df[f] as number];
    return makeChange({
      base: (test.a[f] as number) / test.na,
      head: (test.b[f] as number) / test.nb,
      halfWidth: tCritical(alpha / 2 / tested, df) * se,
      q: (test.share[f] as number) >= minChange / 2 ? Math.min(1, twoSidedP((test.delta[f] as number) / se, df) * tested) : null,
    });
  });
}

/** A function without a single sample on a side is not at 0 %: nothing is known of it there. Its change is that of its share. */
function makeChange({ base, head, halfWidth, q }: { base: number; head: number; halfWidth: number; q: number | null }): Change {
  return { base: base > 0 ? base : null, head: head > 0 ? head : null, delta: head - base, halfWidth, q };
}

function timeChange({ rounds }: Profile, field: "cpuSeconds" | "wallSeconds"): TimeChange {
  const [base, head] = [rounds.base, rounds.head].map((side) => {
    const seconds = side.map((round) => round[field]);
    return seconds.length > 0 && seconds.every((value) => value !== undefined) ? (seconds as number[]) : undefined;
  });
  const paired = Math.min(base?.length ?? 0, head?.length ?? 0);
  const ratio = timeRatio(base?.slice(0, paired), head?.slice(0, paired));
  return {
    base: base === undefined ? null : sum(base) / base.length,
    head: head === undefined ? null : sum(head) / head.length,
    ...(ratio === undefined ? { ratio: null, interval: null } : shownRatio(ratio)),
  };
}

function shownRatio(ratio: LogRatio): { ratio: number; interval: Interval } {
  return { ratio: Math.exp(ratio.mean), interval: ratioInterval(ratio, SHOWN_CONFIDENCE) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
