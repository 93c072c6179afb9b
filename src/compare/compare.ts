import type { Share, Side } from "../profile/frame.ts";
import type { FunctionId, Profile } from "../profile/profile.ts";
import { isSuite } from "./benchmark-times.ts";
import { type Change, changeOf, testTotals } from "./change.ts";
import { type Charges, decideCharges, hasLibraries, SELF_PART } from "./charges.ts";
import { isWholeOpen } from "./closing.ts";
import { creditCallers } from "./credit.ts";
import { type Decision, decide, effectiveSamples, isEnough, LEAST_ROUNDS, LEAST_SAMPLES, type Verdict } from "./decide.ts";
import { countsOf, type RoundCounts, sidesOf } from "./round-counts.ts";
import { SUITE_PART, type Suite, withSuite } from "./suite.ts";
import { compareTimesOnly, type TimeOnlyChange } from "./time-only.ts";
import { isSureWhole, type LogRatio, ratioInterval, timeRatio } from "./time-ratio.ts";
import type { EntryVerdict, FunctionVerdict, TimeChange, TimeRatio } from "./verdicts.ts";

export type { Change } from "./change.ts";
export { planLooks } from "./looks.ts";

/** Chance that a report on unchanged code names any function: all looks and all entry points of the report together. */
const ALPHA = 0.01;
/** Part of alpha for the time of the program as a whole: what all functions have in common moves no share. */
const WHOLE_PART = 0.1;
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
  /** Share of each side's samples that could not be read, where it is too large to be left out of account. */
  readonly lost?: { readonly [S in Side]: Share } | undefined;
  /** The program works for a time, not for an amount of work: then nothing proves that it is unchanged. */
  readonly isTimeBoxed?: boolean;
}

export interface FunctionChange {
  readonly self: Change;
  readonly total: Change;
  /** Its own time with that of the libraries it calls; there when this is what changed, and no function by itself. */
  readonly charged?: Change;
  /** Time head / base where the functions not named keep theirs; undefined where a side has no samples of it. */
  readonly ratio: number | undefined;
  readonly verdict: FunctionVerdict;
}

/** Why shares were not compared. */
export type TooLittle =
  | { readonly why: "rounds"; readonly rounds: { readonly [S in Side]: number } }
  /** `isEffective`: not all of them count (`effectiveSamples`), and these do. */
  | { readonly why: "samples"; readonly samples: { readonly [S in Side]: number }; readonly isEffective: boolean };

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
  /** Functions that would have been named, but whose change the samples that could not be read can have made alone. */
  readonly doubted: readonly number[];
  readonly decision: Decision | undefined;
  readonly tooLittle: TooLittle | undefined;
  /** More rounds are worth recording. */
  readonly open: boolean;
  /** The program as a whole: where no function is named, whether its CPU seconds surely changed, may have, or stayed as far as it matters. */
  readonly whole: "changed" | "open" | "steady";
  readonly time: { readonly cpu: TimeChange; readonly wall: TimeChange };
  /** CPU seconds of everything not named, head / base, with a 95 % interval; undefined when CPU seconds are not known. */
  readonly rest: TimeRatio | undefined;
  /** The benchmarks of a suite; undefined where none was recognised. */
  readonly suite?: Suite;
}

/**
 * The decision about one entry point: which functions changed, how sure that is, and whether more rounds would tell more.
 * Headline, rows, colours, annotations, gate and exit code all come from here. `compare(a, b)` is `-compare(b, a)`.
 */
export function compare(profile: Profile, options: CompareOptions): Comparison {
  const alpha = ALPHA / options.looksPlanned / options.entryPoints;
  const comparison = compareAll(profile, options, alpha);
  const isSilent = options.isTimeBoxed === true && comparison.verdict === "unchanged";
  return isSilent ? { ...comparison, verdict: "undecided" } : comparison;
}

function compareAll(profile: Profile, options: CompareOptions, alpha: number): Comparison {
  if (!isSuite(profile)) return compareFunctions(profile, options, alpha);
  const comparison = compareFunctions(profile, options, (1 - SUITE_PART) * alpha);
  return withSuite(comparison, profile, { alpha: SUITE_PART * alpha, isDistrusted: options.distrust !== undefined });
}

function compareFunctions(profile: Profile, options: CompareOptions, alpha: number): Comparison {
  const { minChange, distrust, lost } = options;
  const time = { cpu: timeChange(profile, "cpuSeconds"), wall: timeChange(profile, "wallSeconds") };
  const [base, head] = sidesOf(profile, "self");
  if (!isEnough(base, head)) return withoutShares(profile, time, alpha);
  const sharesAlpha = (1 - WHOLE_PART) * alpha;
  const selfAlpha = hasLibraries(profile) ? SELF_PART * sharesAlpha : sharesAlpha;
  const decision = decide(base, head, { alpha: selfAlpha, minChange });
  const charges = decideCharges(profile, decision, { alpha: sharesAlpha - selfAlpha, selfAlpha, minChange });
  const totals = testTotals(profile, { alpha, minChange });
  const found = [...decision.order.filter((f) => !charges.cleared.includes(f)), ...charges.named];
  const doubted =
    lost === undefined ? [] : found.filter((f) => mayBeLost(charges.named.includes(f) ? charges.decision : decision, f, lost));
  const functions = profile.functions.map((_, f) =>
    functionChange({ f, decision, charges, total: totals[f] as Change, isDoubted: distrust !== undefined || doubted.includes(f) }),
  );
  const order = distrust === undefined ? found.filter((f) => !doubted.includes(f)) : [];
  // Samples stand in for CPU seconds where those are not known; what they say of the whole is how long somebody recorded.
  const rest = time.cpu.ratio === null ? undefined : decision.rest;
  // The whole of a suite is judged by its benchmarks.
  const whole = found.length > 0 || rest === undefined || isSuite(profile) ? "steady" : wholeProgram(rest, WHOLE_PART * alpha);
  const isOpen = charges.isOpen || whole === "open";
  return {
    verdict: order.length > 0 || whole === "changed" ? "changed" : isOpen || found.length > 0 ? "undecided" : "unchanged",
    functions,
    order,
    callers: order.length > 0 ? creditCallers(charges.changes) : new Map(),
    distrust: order.length < found.length ? distrust : undefined,
    doubted,
    decision,
    tooLittle: undefined,
    open: isOpen,
    whole,
    time,
    rest: rest && shownRatio(rest),
  };
}

function wholeProgram(rest: LogRatio, alpha: number): Comparison["whole"] {
  if (isSureWhole(rest, 1 - alpha)) return "changed";
  return isWholeOpen(rest) ? "open" : "steady";
}

interface OneFunction {
  readonly f: FunctionId;
  readonly decision: Decision;
  readonly charges: Charges;
  readonly total: Change;
  /** The recording, or its part that tells of this function, is not to be trusted. */
  readonly isDoubted: boolean;
}

function functionChange({ f, decision, charges, total, isDoubted }: OneFunction): FunctionChange {
  const charged = charges.named.includes(f) ? charges.decision : undefined;
  const { ratio, verdicts } = charged ?? decision;
  const shown = ratio[f] as number;
  const isCleared = charged === undefined && charges.cleared.includes(f);
  return {
    self: changeOf(decision, f),
    total,
    ...(charged !== undefined && { charged: changeOf(charged, f) }),
    ratio: Number.isFinite(shown) && shown > 0 ? shown : undefined,
    verdict: shownVerdict({ verdict: isCleared ? "bystander" : (verdicts[f] as Verdict), isDoubted }),
  };
}

/**
 * Whether a change of share can be that of the lost samples alone: with a part L lost a share p was between p (1 - L), none of the lost ones being
 * the function's, and p (1 - L) + L, all of them (worst-case bounds: Manski 1989).
 */
function mayBeLost(decision: Decision | undefined, f: FunctionId, lost: { readonly [S in Side]: Share }): boolean {
  const [base, head] = [decision?.base[f] as number, decision?.head[f] as number];
  const [least, most] = [(share: number, part: number) => share * (1 - part), (share: number, part: number) => share * (1 - part) + part];
  return head > base ? least(head, lost.head) <= most(base, lost.base) : least(base, lost.base) <= most(head, lost.head);
}

/** Functions too small to be tested did not change as far as anybody can tell; a recording that lies names nobody. */
function shownVerdict({ verdict, isDoubted }: { readonly verdict: Verdict; readonly isDoubted: boolean }): FunctionVerdict {
  if (verdict === "untested") return "unchanged";
  return isDoubted && verdict !== "unchanged" ? "uncertain" : verdict;
}

/** Times tell enough when they differ beyond the interval at the verdict's own level; else nothing can be said. */
function withoutShares(profile: Profile, time: Comparison["time"], alpha: number): Comparison {
  const [base, head] = [countsOf(profile.rounds.base, "self"), countsOf(profile.rounds.head, "self")];
  const rounds = { base: base.totals.length, head: head.totals.length };
  const samples = { base: sum(base.totals), head: sum(head.totals) };
  const ratio = timeRatio(base.cpuSeconds, head.cpuSeconds);
  const [lower, upper] = ratio === undefined ? [0, Number.POSITIVE_INFINITY] : ratioInterval(ratio, 1 - alpha);
  const hasEnoughRounds = Math.min(rounds.base, rounds.head) >= LEAST_ROUNDS;
  const seconds = hasEnoughRounds ? compareTimesOnly(base, head, LEAST_SAMPLES) : undefined;
  const functions = (seconds ?? []).map(timeOnlyChange);
  const isChanged = hasEnoughRounds && (lower > 1 || upper < 1 || functions.some(({ verdict }) => verdict !== "unchanged"));
  return {
    verdict: isChanged ? "changed" : "undecided",
    functions,
    order: functions.flatMap(({ verdict }, f) => (verdict === "unchanged" ? [] : [f])),
    callers: new Map(),
    distrust: undefined,
    doubted: [],
    decision: undefined,
    tooLittle: hasEnoughRounds ? { why: "samples", ...tellTooFew(base, head) } : { why: "rounds", rounds },
    // A side that has next to no samples stays so; one that only lacks some gets more rounds.
    open: Math.min(samples.base, samples.head) >= MAY_REACH,
    whole: lower > 1 || upper < 1 ? "changed" : "open",
    time,
    rest: undefined,
  };
}

/** The samples, or as many as count where all of them would be enough. */
function tellTooFew(base: RoundCounts, head: RoundCounts): Pick<Extract<TooLittle, { why: "samples" }>, "samples" | "isEffective"> {
  const all = { base: sum(base.totals), head: sum(head.totals) };
  if (Math.min(all.base, all.head) < LEAST_SAMPLES) return { samples: all, isEffective: false };
  const [ofBase, ofHead] = effectiveSamples(base, head).map(Math.floor) as [number, number];
  return { samples: { base: ofBase, head: ofHead }, isEffective: true };
}

function timeOnlyChange({ base, head, verdict }: TimeOnlyChange): FunctionChange {
  const self: Change = { base: base ?? null, head: head ?? null, delta: null, halfWidth: null, pAdjusted: null };
  return { self, total: { ...self, base: null, head: null }, ratio: undefined, verdict };
}

/** With fewer samples than this so far a side is taken to be too short to sample. */
const MAY_REACH = 40;

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

function shownRatio(ratio: LogRatio): TimeRatio {
  return { ratio: Math.exp(ratio.mean), interval: ratioInterval(ratio, SHOWN_CONFIDENCE) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
