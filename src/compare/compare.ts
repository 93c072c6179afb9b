import type { ManifestImports } from "../bundle/manifest.ts";
import { type Frame, functionKey, type Share, type Side } from "../profile/frame.ts";
import type { Clock, FunctionId, Profile } from "../profile/profile.ts";
import { attributeToCallers } from "./attribution.ts";
import { type Attribution, decideAttribution, hasLibraries, SELF_PART } from "./attribution-decision.ts";
import { isSuite } from "./benchmark-times.ts";
import { findBlurred } from "./bursts.ts";
import { type Change, changeOf, testTotals } from "./change.ts";
import { type Collections, findCollected, ofCollections } from "./collections.ts";
import type { Comparison, FunctionChange } from "./comparison.ts";
import { type Decision, decide, type Verdict } from "./decide.ts";
import { type EditedCaller, editedCulprit, findEditedCaller, isChangedByCall } from "./edited-caller.ts";
import { isEnough } from "./enough.ts";
import { timedProfile } from "./fastest-runs.ts";
import { compareImports } from "./imports.ts";
import { withMeasuredImports } from "./measured-imports.ts";
import { findMovedWork, isUnevenMove, type MovedWork } from "./moved-work.ts";
import { splitTime } from "./parts.ts";
import { sidesOf } from "./round-counts.ts";
import { changeIn } from "./scale.ts";
import { ROUNDING } from "./share-test.ts";
import { RELEVANT } from "./stopping-rule.ts";
import { SUITE_PART, withSuite } from "./suite.ts";
import { withoutShares } from "./time-only.ts";
import { type LogRatio, ratioInterval, runInterval, runRatio } from "./time-ratio.ts";
import type { FunctionVerdict, TimeChange, TimeRatio } from "./verdicts.ts";
import { compareWaiting, type WaitingPlace } from "./waiting.ts";
import { judgeWhole, pairedSeconds, SHOWN_CONFIDENCE, secondsOfRuns, type Whole, wholeCulprit } from "./whole.ts";

export type { Change } from "./change.ts";
export { type Comparison, decisiveKind, type FunctionChange } from "./comparison.ts";
export { planLooks } from "./looks.ts";

/** Chance that a report on unchanged code lists a function: all looks and all entry points of the report together. */
const ALPHA = 0.01;
/** Part of alpha for the time of the program as a whole: what all functions have in common moves no share. */
const WHOLE_PART = 0.1;
/** Of that, the part for the time of imports, which is in no share either, where there are any. */
const IMPORTS_PART = 0.05;
/**
 * Up to this share of the time a quiet report says what it would have seen, beyond it that it cannot tell: a limit of half of the time says next to nothing.
 */
export const MAX_TELLING = 0.3;

export interface CompareOptions {
  /** Difference of shares, 0..1, below which nothing is named. */
  readonly minChange: Share;
  /** Entry points in the report; they divide alpha. */
  readonly entryPoints: number;
  /** Looks planned before recording; they divide alpha. 1 for recordings that are just given. */
  readonly looksPlanned: number;
  /** Functions of the project that the change edits. */
  readonly edited?: readonly Pick<Frame, "file" | "name">[] | undefined;
  /** Why the recording is not to be trusted with a verdict, in a sentence: what would have been named is then uncertain, and nothing is said to be unchanged. */
  readonly distrust?: string | undefined;
  /** Why no function is to be named, in a sentence: samples of threads that wait count as computing. */
  readonly doubt?: string | undefined;
  /** The same, where it matters only if the program waits longer or shorter than before. */
  readonly doubtIfWaiting?: string | undefined;
  /** Share of each side's samples that could not be read, where it is too large to be left out of account. */
  readonly lost?: { readonly [S in Side]: Share } | undefined;
  /** The program works for a time, not for an amount of work: then nothing proves that it is unchanged. */
  readonly isTimeBoxed?: boolean;
  /** What a run without the sampler imported, where it was measured. */
  readonly measured?: ManifestImports | undefined;
  /** CPU seconds of the garbage collections of one run, and by the functions that they interrupt, where these were counted. */
  readonly collected?: Collections | undefined;
  /** The function of the project that waits longer or shorter, where a run that sampled waiting told it. */
  readonly waitsIn?: WaitingPlace | undefined;
  /** Start-up alone was measured: the time of its one benchmark is that of imports. */
  readonly isStartUp?: boolean;
}

/**
 * The decision about one entry point: which functions changed, how sure that is, and whether more rounds would tell more.
 * Headline, rows, colours, annotations, gate and exit code all come from here. `compare(a, b)` is `-compare(b, a)`.
 */
export function compare(profile: Profile, options: CompareOptions): Comparison {
  const alpha = ALPHA / options.looksPlanned / options.entryPoints;
  const comparison = withMeasuredImports(withStartUp(compareAll(profile, options, alpha), options), options.measured);
  const isTimeBoxed = options.isTimeBoxed === true;
  const isSilent = isTimeBoxed && comparison.verdict === "unchanged";
  return withKnownWaiting(isSilent ? { ...comparison, verdict: "undecided" } : comparison, { found: options.waitsIn, isTimeBoxed });
}

function withStartUp(comparison: Comparison, { isStartUp = false }: CompareOptions): Comparison {
  const [start] = comparison.suite?.changes ?? [];
  if (!isStartUp || start === undefined) return comparison;
  const { ratio, interval, verdict } = start;
  const { base, head } = start.seconds;
  if (base === null || head === null) return comparison;
  return {
    ...comparison,
    imports: {
      seconds: { base, head },
      ratio: ratio === null || interval === null ? null : { ratio, interval },
      verdict: verdict === "new" || verdict === "removed" ? "unchanged" : verdict,
      isStartUp,
    },
  };
}

/**
 * A program that surely waits longer or shorter in a function that is known changed, whatever its CPU time did.
 * @param found the function, as a run that sampled waiting tells.
 */
function withKnownWaiting(
  comparison: Comparison,
  { found, isTimeBoxed }: { readonly found: WaitingPlace | undefined; readonly isTimeBoxed: boolean },
): Comparison {
  const { suite, distrust, verdict } = comparison;
  const where = found ?? comparison.waiting?.where;
  if (comparison.waiting === undefined || where === undefined) return comparison;
  const waiting = { ...comparison.waiting, where };
  const isVerdict = waiting.isSure && !isTimeBoxed && suite === undefined && distrust === undefined;
  return isVerdict ? { ...comparison, waiting: { ...waiting, cpuVerdict: verdict }, verdict: "changed" } : { ...comparison, waiting };
}

function compareAll(profile: Profile, options: CompareOptions, alpha: number): Comparison {
  if (!isSuite(profile)) return compareFunctions(profile, options, alpha);
  const comparison = compareFunctions(profile, options, (1 - SUITE_PART) * alpha);
  return withSuite(comparison, profile, { alpha: SUITE_PART * alpha, isDistrusted: options.distrust !== undefined });
}

function compareFunctions(profile: Profile, options: CompareOptions, alpha: number): Comparison {
  const { minChange, distrust, lost } = options;
  const time = { cpu: timeChange(profile, "cpu"), wall: timeChange(profile, "wall") };
  const [base, head] = sidesOf(profile, "self");
  const { doubt, ...aside } = compareAside(profile, options, alpha);
  if (!isEnough(base, head)) return { ...withoutShares(profile, { time, alpha, edited: findEdited(profile, options) }), ...aside };
  const sharesAlpha = (1 - WHOLE_PART) * alpha;
  const selfAlpha = hasLibraries(profile) ? SELF_PART * sharesAlpha : sharesAlpha;
  const decision = decide(base, head, { alpha: selfAlpha, minChange });
  const attribution = decideAttribution(profile, decision, { alpha: sharesAlpha - selfAlpha, selfAlpha, minChange });
  const totals = testTotals(profile, { alpha, minChange });
  const edited = findEdited(profile, options);
  const collected = findCollected({
    functions: profile.functions,
    decision,
    edited,
    time: time.cpu,
    collected: profile.clock === "wall" ? undefined : options.collected,
  });
  const blurred = findBlurred({ functions: profile.functions, decision, edited, time, waiting: aside.waiting, counted: options.collected });
  const isBlameless = (f: FunctionId) => collected.has(f) || blurred.has(f);
  const bySelf = decision.order.filter((f) => !attribution.cleared.includes(f) && !isBlameless(f));
  const attributed = attribution.named.filter((f) => !isBlameless(f));
  const isQuiet = bySelf.length + attributed.length === 0;
  // The whole of a suite is judged by its benchmarks.
  const whole: Whole = isSuite(profile)
    ? { verdict: "steady", isClear: false }
    : // What the samples say of everything together is not to be trusted, either.
      judgeWhole({
        profile,
        decision,
        isQuiet: isQuiet && distrust === undefined,
        alpha: (aside.imports === undefined ? WHOLE_PART : WHOLE_PART - IMPORTS_PART) * alpha,
      });
  const direction = whole.verdict === "slower" ? 1 : whole.verdict === "faster" ? -1 : 0;
  const culprit = isQuiet && direction !== 0 && whole.fastest === undefined ? wholeCulprit(profile, decision) : undefined;
  const moved = findMovedWork(profile, { decision, attributed: attribution.decision, named: bySelf, totals, alpha, whole: direction });
  const netted = moved
    .filter(({ within, verdict }) => verdict !== "moved" && !attribution.named.includes(within))
    .map(({ within }) => within);
  const isMoved = (f: FunctionId) => moved.some(({ functions }) => functions.includes(f));
  const found = [
    ...netted,
    ...bySelf.filter((f) => !isMoved(f) && !netted.includes(f)),
    ...attributed,
    ...(culprit === undefined || isBlameless(culprit) ? [] : [culprit]),
  ];
  const doubted =
    doubt !== undefined
      ? found
      : lost === undefined
        ? []
        : found.filter((f) => mayBeLost(attribution.named.includes(f) ? attribution.decision : decision, f, lost));
  const isUntold = distrust !== undefined;
  const surest = isUntold ? [] : found.filter((f) => !doubted.includes(f));
  // Threads that wait give samples, too, which then come and go.
  const movedOnly = isUntold || aside.waiting !== undefined ? [] : moved;
  const culprits = surest.length > 0 ? surest : [...new Set(movedOnly.flatMap((move) => move.functions))];
  const editedCaller = findEditedCaller({ profile, culprits, edited, scale: decision.scale });
  const scales = [decision.scale, decision.restScale];
  const isCalledAnew = ({ caller, calls }: EditedCaller) =>
    surest.length > 0 && isChangedByCall({ profile, caller, calls, scales, total: totals[caller] as Change });
  const calledAnew = editedCaller !== undefined && isCalledAnew(editedCaller) ? editedCaller.caller : undefined;
  const mayExplain = direction !== 0 && whole.fastest === undefined && !isUntold && doubt === undefined;
  const editedWhole = !mayExplain
    ? undefined
    : editedCulprit(edited, {
        profile,
        totals,
        decision,
        time: time[profile.clock ?? "cpu"],
        found,
        hasCaller: editedCaller !== undefined,
      });
  const caller = calledAnew ?? editedWhole;
  const functions = profile.functions.map((_, f) =>
    collected.has(f) && f !== caller
      ? ofCollections(functionChange({ f, decision, attribution, moved, culprit, total: totals[f] as Change, isDoubted: isUntold }))
      : f === caller
        ? withCallees(decision, { self: changeOf(decision, f), total: totals[f] as Change })
        : functionChange({
            f,
            decision,
            attribution,
            moved,
            culprit,
            total: totals[f] as Change,
            isDoubted: isUntold || doubted.includes(f) || blurred.has(f) || (isMoved(f) && aside.waiting !== undefined),
          }),
  );
  const order = caller === undefined || surest.includes(caller) ? surest : [...surest, caller];
  // Beside a function that surely changed, one that may have changed a little is worth no minutes.
  const hasSuspect = found.length === 0 && decision.suspects.length + (attribution.decision?.suspects.length ?? 0) > 0;
  const isOpenMove = movedOnly.some((move) => move.verdict === "moved" && isUnevenMove(totals[move.within] as Change, scales));
  const isOpen = isOpenMove || attribution.isOpen || whole.verdict === "open" || whole.isSuspect === true || hasSuspect;
  // Where nothing is open, 1.5 times of 4 % is ruled out, whatever would have been named.
  const resolution = attribution.isOpen ? decision.detectableShare && Math.max(decision.detectableShare, RELEVANT.share) : RELEVANT.share;
  const hinted = order.length > 0 || direction !== 0 || !attribution.isOpen ? [] : hintedFunctions({ decision, attribution, resolution });
  const isTelling = resolution !== undefined && resolution <= MAX_TELLING && hinted.length === 0 && whole.verdict !== "open" && !isOpenMove;
  const isChanged = order.length > 0 || direction !== 0;
  return {
    verdict: isChanged ? "changed" : isTelling && found.length === 0 && !isUntold ? "unchanged" : "undecided",
    functions,
    order,
    ...(editedCaller !== undefined && { edited: editedCaller }),
    callers: order.length > 0 ? attributeToCallers(attribution.changes) : new Map(),
    distrust,
    withheld: found.filter((f) => !order.includes(f)),
    doubted,
    doubt: doubted.length > 0 ? doubt : undefined,
    decision,
    tooLittle: undefined,
    open: isOpen,
    hinted,
    resolution,
    moved: movedOnly,
    whole: whole.verdict,
    ...(whole.fastest !== undefined && { timed: whole.fastest.runs }),
    parts: splitTime(timedProfile(profile, whole.fastest?.runs)),
    time: whole.fastest === undefined ? time : { ...time, cpu: whole.fastest.time },
    // Samples stand in for CPU seconds where those are not known; what they say of the whole is how long somebody recorded.
    // One that the seconds of the whole named is still in the rest that the decision has.
    rest:
      time[profile.clock ?? "cpu"].ratio === null || decision.rest === undefined || culprit !== undefined || editedWhole !== undefined
        ? undefined
        : shownRatio(decision.rest),
    ...aside,
  };
}

function findEdited({ functions }: Profile, { edited = [] }: CompareOptions): FunctionId[] {
  const keys = new Set(edited.map(functionKey));
  return functions.flatMap((fn, f) => (fn.origin === "project" && keys.has(functionKey(fn)) ? [f] : []));
}

/** A function that is named for its time with what it calls. */
function withCallees(decision: Decision, { self, total }: Pick<FunctionChange, "self" | "total">): FunctionChange {
  const { scale, restScale } = decision;
  const { base, head } = total;
  const verdict = !base ? "new" : !head ? "removed" : changeIn(scale, total) > 0 ? "slower" : "faster";
  const ofRest = ((head ?? 0) * restScale.head) / ((base ?? 0) * restScale.base);
  return { self, total, withCallees: total, ratio: ratioOf(total, decision, ofRest), verdict };
}

/** What is compared beside functions, and why no function can be told by its samples. */
function compareAside(
  profile: Profile,
  options: CompareOptions,
  alpha: number,
): Pick<Comparison, "imports" | "waiting"> & { readonly doubt: string | undefined } {
  const imports = compareImports(profile, IMPORTS_PART * alpha);
  const waiting = compareWaiting(profile);
  const doubt = options.doubt ?? (waiting === undefined ? undefined : options.doubtIfWaiting);
  return {
    doubt,
    ...(imports !== undefined && { imports }),
    // Where waiting was sampled as computing, what was told apart as waiting does not say where most of it is.
    ...(waiting !== undefined && { waiting: doubt === undefined ? waiting : { ...waiting, where: undefined } }),
  };
}

/** Functions that this recording is fine enough for, and of which a slowdown that matters is neither named nor ruled out. */
function hintedFunctions({
  decision,
  attribution,
  resolution,
}: {
  readonly decision: Decision;
  readonly attribution: Attribution;
  readonly resolution: Share | undefined;
}): FunctionId[] {
  const isTold = ({ share }: Decision, f: FunctionId, least: Share | undefined) => least !== undefined && share[f]! >= least;
  const bySelf = [...decision.share.keys()].filter((f) => decision.verdicts[f] === "uncertain" && isTold(decision, f, resolution));
  const { decision: attributed, open } = attribution;
  const byAttribution = attributed === undefined ? [] : open.filter((f) => isTold(attributed, f, attributed.detectableShare));
  const sizeOf = (f: FunctionId) => Math.abs(decision.delta[f]!);
  return [...new Set([...bySelf, ...byAttribution])].sort((a, b) => sizeOf(b) - sizeOf(a));
}

interface OneFunction {
  readonly f: FunctionId;
  readonly decision: Decision;
  readonly attribution: Attribution;
  readonly moved: readonly MovedWork[];
  /** The function that makes most of the change of the whole program, where shares name none. */
  readonly culprit: FunctionId | undefined;
  readonly total: Change;
  /** The recording, or its part that tells of this function, is not to be trusted. */
  readonly isDoubted: boolean;
}

function functionChange({ f, decision, attribution, moved, culprit, total, isDoubted }: OneFunction): FunctionChange {
  const attributed = attribution.named.includes(f) ? attribution.decision : undefined;
  const net = attributed === undefined ? moved.find(({ within }) => within === f) : undefined;
  const self = changeOf(decision, f);
  const decisive = attributed !== undefined ? changeOf(attributed, f) : net !== undefined ? total : self;
  const ratio = ratioOf(decisive, decision, (attributed ?? decision).ratio[f]!);
  const verdict = shownVerdict({ verdict: verdictOf({ f, decision, attribution, moved, culprit }), isDoubted });
  return {
    self,
    total,
    ...(attributed !== undefined && { attributed: decisive }),
    ...(net !== undefined && { withCallees: decisive }),
    ratio,
    verdict: verdict === "bystander" && !keptItsTime(ratio, decision) ? "uncertain" : verdict,
  };
}

function verdictOf({ f, decision, attribution, moved, culprit }: Omit<OneFunction, "total" | "isDoubted">): Verdict | "moved" {
  if (attribution.named.includes(f)) return attribution.decision?.verdicts[f] as Verdict;
  const net = moved.find(({ within }) => within === f);
  if (net !== undefined) return net.verdict;
  if (moved.some(({ functions }) => functions.includes(f))) return "moved";
  if (f === culprit) return changeIn(decision.scale, { base: decision.base[f]!, head: decision.head[f]! }) > 0 ? "slower" : "faster";
  if (attribution.cleared.includes(f)) return decision.hasOwnChange(f) ? "uncertain" : "bystander";
  return decision.verdicts[f] as Verdict;
}

/** Of seconds where they are known; then the ratio of a row is that of its times. */
function ratioOf({ base, head }: Change, { scale, hasSeconds }: Decision, ofRest: number): number | undefined {
  if (base === null || head === null) return undefined;
  const ratio = hasSeconds ? (head * scale.head) / (base * scale.base) : ofRest;
  return Number.isFinite(ratio) && ratio > 0 ? ratio : undefined;
}

/**
 * Whether a change of share can be that of the lost samples alone: with a part L lost a share p was between p (1 - L), none of the lost ones being
 * the function's, and p (1 - L) + L, all of them (worst-case bounds: Manski 1989).
 */
function mayBeLost(decision: Decision | undefined, f: FunctionId, lost: { readonly [S in Side]: Share }): boolean {
  const [base, head] = [decision?.base[f] ?? Number.NaN, decision?.head[f] ?? Number.NaN];
  const [least, most] = [(share: number, part: number) => share * (1 - part), (share: number, part: number) => share * (1 - part) + part];
  return head > base ? least(head, lost.head) <= most(base, lost.base) : least(base, lost.base) <= most(head, lost.head);
}

/** A function whose seconds changed by as much as is looked for did not keep its time, although its share went with those of others. */
function keptItsTime(ratio: number | undefined, { hasSeconds }: Decision): boolean {
  return !hasSeconds || ratio === undefined || Math.abs(Math.log(ratio)) < Math.log(RELEVANT.ratio) + ROUNDING;
}

/** Functions too small to be tested did not change as far as anybody can tell; a recording that lies names nobody. */
function shownVerdict({ verdict, isDoubted }: { readonly verdict: Verdict | "moved"; readonly isDoubted: boolean }): FunctionVerdict {
  if (verdict === "untested") return "unchanged";
  return isDoubted && verdict !== "unchanged" ? "uncertain" : verdict;
}

function timeChange(profile: Profile, clock: Clock): TimeChange {
  const { rounds } = profile;
  const [base, head] = [secondsOfRuns(rounds.base, clock), secondsOfRuns(rounds.head, clock)];
  const paired = pairedSeconds(profile, clock);
  const ratio = runRatio(paired.base, paired.head);
  return {
    base: base === undefined ? null : sum(base) / base.length,
    head: head === undefined ? null : sum(head) / head.length,
    ...(ratio === undefined
      ? { ratio: null, interval: null }
      : { ratio: Math.exp(ratio.mean), interval: runInterval(ratio, SHOWN_CONFIDENCE) }),
  };
}

function shownRatio(ratio: LogRatio): TimeRatio {
  return { ratio: Math.exp(ratio.mean), interval: ratioInterval(ratio, SHOWN_CONFIDENCE) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
