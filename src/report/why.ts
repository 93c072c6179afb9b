import { callsWhenCounted } from "../bundle/benchmark-schema.ts";
import type { CountedFunction, ManifestCalls, ManifestEntry } from "../bundle/manifest.ts";
import { decisiveKind, type FunctionChange } from "../compare/compare.ts";
import { perCallRatio } from "../compare/per-call.ts";
import { meanCountedSeconds } from "../compare/round-counts.ts";
import { isNamed } from "../compare/verdicts.ts";
import { formatCount, formatRatio, formatShare } from "../lib/format.ts";
import { SIDES, type Side } from "../profile/frame.ts";
import type { FunctionId, Profile } from "../profile/profile.ts";
import { describeChangedPlace, explainLines } from "./changed-lines.ts";
import type { Pen } from "./escape.ts";
import type { Caller, ReportedFunction, Why } from "./report.ts";

/** Two runs of one commit whose counts are nearer than this do the same; the number is then said to be about so large. */
const SAME_WORK = 0.01;
/** Below this part of a change in calls a caller is not the one to name. */
const MOST_OF_THE_CHANGE = 0.5;
/** With this part of it, one caller brings all of it. */
const ALL_OF_THE_CHANGE = 0.99;
/** A time per call whose whole interval is nearer to 1 than this factor is known well enough to say that it stayed. */
const NEAR = 1.35;
/** Calls that moved by less are as many as before. */
const AS_OFTEN = 1.02;

export interface FunctionFacts {
  readonly profile: Profile;
  readonly f: FunctionId;
  readonly change: FunctionChange;
  /** What the recorder said; undefined when only folded stacks were given. */
  readonly entry: Pick<ManifestEntry, "calls" | "lines" | "rounds"> | undefined;
  /** All functions that changed. */
  readonly named: readonly FunctionId[];
  readonly dispersion: number;
  /** CPU seconds per run, as its row says. */
  readonly seconds: { readonly [S in Side]: number | null };
  /** It is behind a benchmark that changed, whatever its share of the whole did. */
  readonly isBehind: boolean;
  readonly isTouched: (fn: { readonly file: string; readonly name: string }) => boolean;
}

/** Why a named function takes another time than before, as far as it is known; nothing of others. */
export function explainFunction(facts: FunctionFacts): Pick<ReportedFunction, "why"> {
  const { profile, f, change, entry, isTouched, named, isBehind } = facts;
  if (!isNamed(change) && !isBehind) return {};
  const isThis = ({ file, name }: { readonly file: string; readonly name: string }) =>
    profile.functions[f]?.file === file && profile.functions[f]?.name === name;
  const counted = entry?.calls?.functions.find(isThis);
  const rows = entry?.lines?.find(isThis)?.rows;
  if (counted === undefined && rows === undefined) return {};
  const counts = counted === undefined ? NOT_COUNTED : countsOf(counted, isTouched, entry && scaleOfCounts(entry));
  const { base, head } = counts.calls ?? { base: null, head: null };
  const kind = decisiveKind(change);
  const perCall =
    base === null || head === null || counted?.isSeveral === true
      ? undefined
      : perCallRatio(profile, { f, kind, named, calls: head / base, time: change.ratio });
  const places =
    rows === undefined
      ? { lines: [], place: null }
      : explainLines({ rows, kind, side: profile.functions[f]?.line.head === undefined ? "base" : "head", ...scaleOf(facts) });
  return { why: { ...counts, perCall: perCall ?? null, ...places } };
}

type Counts = Pick<Why, "calls" | "moreThan" | "divisor" | "callsDiffer" | "callers" | "isExact" | "isStarted">;

const NOT_COUNTED: Counts = { calls: null, callsDiffer: false, callers: [], isExact: false, isStarted: false };

function scaleOf({ profile, dispersion, seconds }: FunctionFacts) {
  const perSample = (side: Side) => {
    const samples = profile.rounds[side].reduce((sum, round) => sum + round.samples, 0);
    return (meanCountedSeconds(profile.rounds[side], profile.clock) ?? 0) / Math.max(samples, 1);
  };
  return { secondsPerSample: { base: perSample("base"), head: perSample("head") }, seconds, dispersion };
}

/** Counts of a run in which benchmarks were called less often, as those of a recorded one. */
interface CountScale {
  readonly divisor: number;
  /** The fewest calls of a benchmark in a counting run: what was called less often than that is not called by every call of one, such as what fills a cache. */
  readonly fewest: number;
}

function scaleOfCounts({ calls, rounds }: Pick<ManifestEntry, "calls" | "rounds">): CountScale {
  const divisor = calls?.divisor ?? 1;
  const benchmarks = SIDES.flatMap((side) => rounds[side].flatMap((round) => round.benchmarks ?? []));
  return { divisor, fewest: Math.min(...benchmarks.map((benchmark) => callsWhenCounted(benchmark.calls, divisor))) };
}

/** Numbers of calls of one function on both sides, as far as its two counting runs agree. */
function countsOf(
  { base, head, moreThan, isStarted, callers }: CountedFunction,
  isTouched: (caller: { readonly file: string; readonly name: string }) => boolean,
  { divisor, fewest }: CountScale = { divisor: 1, fewest: 0 },
): Counts {
  const pairs = [base, head].filter((pair) => pair !== null);
  const spread = Math.max(0, ...pairs.map(spreadOf));
  const known = pairs.length > 0 && spread < SAME_WORK;
  const meanOf = (pair: readonly [number, number] | null) => (pair === null ? null : scaled(Math.round((pair[0] + pair[1]) / 2)));
  const scaled = (calls: number | null) => (calls === null || calls < fewest ? calls : calls * divisor);
  const named = callers.map(
    (caller): Caller => ({
      name: caller.name,
      file: caller.file,
      base: meanOf(caller.base),
      head: meanOf(caller.head),
      touched: isTouched(caller),
    }),
  );
  return {
    calls: known ? { base: meanOf(base), head: meanOf(head) } : null,
    ...(moreThan !== undefined && { moreThan: { base: scaled(moreThan.base), head: scaled(moreThan.head) } }),
    ...(divisor > 1 && { divisor }),
    callsDiffer: pairs.length > 0 && !known,
    callers: known ? named : [],
    isExact: known && spread === 0,
    isStarted,
  };
}

function spreadOf([one, other]: readonly [number, number]): number {
  return Math.abs(one - other) / Math.max(one, other, 1);
}

/** What to know before times are compared: a side that does not do the same work in every run. */
export function warnOfUnlikeWork(calls: ManifestCalls | undefined): string[] {
  return SIDES.flatMap((side: Side) => {
    const unlike = calls?.unlike[side] ?? 0;
    return unlike < SAME_WORK
      ? []
      : [
          `The program does not do the same work in every run: two runs of ${side} differ in ${formatShare(unlike)} of their function calls. ` +
            "Give it a fixed amount of work and fixed random seeds.",
        ];
  });
}

/**
 * Why, in one clause: how often it is called and what a call costs, and where in it the change is; empty when nothing is known.
 * @param unit what calls are counted in: a run of the program, or a call of a benchmark.
 */
export function describeWhy(fn: ReportedFunction, pen: Pen, unit = "run"): string {
  const calls = describeCalls(fn, pen, unit);
  const place = fn.why?.place ?? null;
  // Where all calls cost the same, every line has its part of them, and the largest says nothing of its own.
  const isTold = place === null || (place.change === "none" && calls.endsWith(SAME_COST));
  return [calls, isTold ? "" : describeChangedPlace(place)].filter((part) => part !== "").join("; ");
}

const SAME_COST = "each call costs the same";

/** `called 12× as often (24,000 → 288,000 per run), mostly by invoice, which this change touches; each call costs the same`; empty when nothing is known. */
function describeCalls(fn: ReportedFunction, pen: Pen, unit: string): string {
  const { why } = fn;
  if (why === undefined) return "";
  const { calls, isStarted } = why;
  if (why.moreThan !== undefined) return describeMoreThan(why, why.moreThan, unit);
  const verb = isStarted ? "started" : "called";
  if (calls === null) return why.callsDiffer ? "the number of calls differs from run to run" : "";
  const { base, head } = calls;
  // A side that could not be counted is not one without calls.
  if (base === null || head === null) return "";
  const about = why.isExact && why.divisor === undefined ? "" : "about ";
  if (base === 0 && head === 0) return "";
  if (base === 0) return `${verb} ${about}${describeCount(head)} per ${unit}${by(fn, why, pen)}`;
  if (head === 0) return `no longer ${verb} (${about}${describeCount(base)} per ${unit} before${by(fn, why, pen)})`;
  const ratio = head / base;
  const often = describeOften(ratio);
  // Ten samples do not tell what one of many calls takes.
  const cost = fn.atLeast === undefined ? describeCost(why, ratio, fn.attributed === undefined && fn.withCallees === undefined) : "";
  if (often === AS_BEFORE) return `${verb} ${often}${cost === "" ? "" : `; ${cost}`}`;
  const joint = cost === "" ? "" : "; ";
  const counted =
    Math.max(ratio, 1 / ratio) > LARGE_RATIO
      ? `${about}${describeCount(head)} per ${unit} instead of ${describeCount(base)}`
      : `${often} (${about}${formatLargeCount(base)} → ${formatLargeCount(head)} per ${unit})`;
  return `${verb} ${counted}${by(fn, why, pen)}${joint}${cost}`;
}

/** Where counting ended early on a side: what is sure. `called once per run instead of at least 4 million times`. */
function describeMoreThan({ calls, isStarted }: Why, moreThan: NonNullable<Why["moreThan"]>, unit: string): string {
  const verb = isStarted ? "started" : "called";
  for (const [more, fewer] of [
    ["head", "base"],
    ["base", "head"],
  ] as const) {
    const least = moreThan[more];
    const exact = calls?.[fewer] ?? null;
    if (least === null || exact === null) continue;
    const most = `at least ${describeCount(roundedDown(least))}`;
    if (exact === 0) return more === "head" ? `${verb} ${most} per ${unit}` : `no longer ${verb} (${most} per ${unit} before)`;
    const ratio = least / exact;
    if (ratio < AS_OFTEN) continue;
    const isRise = more === "head";
    if (ratio > LARGE_RATIO)
      return isRise
        ? `${verb} ${most} per ${unit} instead of ${describeCount(exact)}`
        : `${verb} ${describeCount(exact)} per ${unit} instead of ${most}`;
    const number = `at least ${formatLargeCount(roundedDown(least))}`;
    const counts = isRise ? `${formatLargeCount(exact)} → ${number}` : `${number} → ${formatLargeCount(exact)}`;
    return `${verb} at least ${formatTimes(ratio)} ${isRise ? "as" : "less"} often (${counts} per ${unit})`;
  }
  return "";
}

/** `9.9 million` of 9,951,580: at least 10 million would not be true. */
function roundedDown(count: number): number {
  const step = count < 1e6 ? 1 : 10 ** (Math.floor(Math.log10(count)) - 1);
  return Math.floor(count / step) * step;
}

const AS_BEFORE = "as often";
/** A larger ratio says less than its two counts. */
const LARGE_RATIO = 100;

/** `once`, `twice`, `40 times`, `29.9 million times`. */
function describeCount(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${formatLargeCount(count)} times`;
}

/** `24,000`, `29.9 million`, `1.2 billion`. */
function formatLargeCount(count: number): string {
  if (count < 1e6) return formatCount(count);
  // 999.95 million would be rounded to 1000.0 million.
  const [size, unit] = count < 999.95e6 ? [count / 1e6, "million"] : [count / 1e9, "billion"];
  return `${size.toFixed(1).replace(".0", "")} ${unit}`;
}

function describeOften(ratio: number): string {
  if (ratio < AS_OFTEN && ratio > 1 / AS_OFTEN) return AS_BEFORE;
  if (ratio > 1) return isTwo(ratio) ? "twice as often" : `${formatTimes(ratio)} as often`;
  return isTwo(1 / ratio) ? "half as often" : `${formatTimes(1 / ratio)} less often`;
}

/**
 * What one call costs, on average; nothing where that cannot be told from what is known.
 * @param isOwn without what it calls.
 */
function describeCost({ perCall }: Why, often: number, isOwn: boolean): string {
  if (perCall === null) return "";
  const { ratio, interval } = perCall;
  const [lower, upper] = interval;
  if (lower <= 1 && upper >= 1) {
    const isSame = lower > 1 / NEAR && upper < NEAR;
    return isSame && (often > AS_OFTEN || often < 1 / AS_OFTEN) ? SAME_COST : "";
  }
  const call = isOwn ? "each call itself" : "each call";
  // Of a wide interval only its nearer end is sure.
  if (upper / lower > WIDE)
    return ratio > 1 ? `${call} takes at least ${formatTimes(lower)} as long` : `${call} is at least ${formatTimes(1 / upper)} faster`;
  if (ratio > 1) return isTwo(ratio) ? `${call} takes twice as long` : `${call} takes ${formatTimes(ratio)} as long`;
  return isTwo(1 / ratio) ? `${call} takes half as long` : `${call} is ${formatTimes(1 / ratio)} faster`;
}

/** An interval whose ends are so many times apart says little of the number between them. */
const WIDE = 3;

function isTwo(ratio: number): boolean {
  return Math.abs(ratio - 2) < 0.05;
}

/** Of a number close to 1 two decimals say more. */
function formatTimes(ratio: number): string {
  return ratio < 1.95 ? `${ratio.toFixed(2)}×` : formatRatio(ratio);
}

/** The caller that brings most of the change in calls. */
function by(fn: ReportedFunction, { callers, calls }: Why, pen: Pen): string {
  const change = ({ base, head }: Caller) => (head ?? 0) - (base ?? 0);
  const all = callers.reduce((sum, caller) => sum + Math.abs(change(caller)), 0);
  const [first] = [...callers].sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)));
  if (first === undefined || Math.abs(change(first)) <= MOST_OF_THE_CHANGE * all) return "";
  const ofAll = Math.max(all, Math.abs((calls?.head ?? 0) - (calls?.base ?? 0)));
  const mostly = Math.abs(change(first)) >= ALL_OF_THE_CHANGE * ofAll ? "" : "mostly ";
  if (first.name === fn.name && first.file === fn.file) return `, ${mostly}recursively`;
  return `, ${mostly}by ${pen.name(first.name)}${first.touched ? ", which this change edits" : ""}`;
}
