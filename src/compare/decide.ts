import type { Share, Side } from "../profile/frame.ts";
import { changeOfShare, isClosed, isOpen, type Question, RELEVANT } from "./closing.ts";
import { tCritical, twoSidedP } from "./distributions.ts";
import { type RoundCounts, roundWeights } from "./round-counts.ts";
import { PRIOR_DF, type ShareTest, testShares, type Weighted } from "./share-test.ts";
import { standingT } from "./standing.ts";
import { type LogRatio, type Mover, timeRatio, whoMoved } from "./time-ratio.ts";

/** Effective samples a side below which shares are not compared. */
export const LEAST_SAMPLES = 200;
/** Fewer rounds a side give no verdict: the spread of its rounds is the measure of noise. */
export const LEAST_ROUNDS = 3;
/** The noise floor is told for a function of this share. */
const REFERENCE_SHARE = 0.1;

export type Verdict = "slower" | "faster" | "new" | "removed" | "bystander" | "unchanged" | "uncertain" | "untested";

/** The decision about one entry point at one look. Arrays have one value a function. */
export interface Decision {
  readonly verdicts: readonly Verdict[];
  /** Step-down adjusted p value (family-wise), to compare with alpha. */
  readonly pAdjusted: Float64Array;
  /** Pooled shares and their difference, head minus base. */
  readonly base: Float64Array;
  readonly head: Float64Array;
  readonly delta: Float64Array;
  /** delta ± halfWidth at the decision's own confidence; may hold 0 for a function named after others. */
  readonly halfWidth: Float64Array;
  /** Time head / base, where the functions that are not named keep theirs; NaN or infinite without samples on a side. */
  readonly ratio: Float64Array;
  /** Typical dispersion of this recording; 1 is pure sampling noise. */
  readonly dispersion: number;
  /** Smallest change of share that would be named in a function of 10 % share. */
  readonly noiseFloor: number;
  /** Smallest share in which a 1.5 times slowdown would be named 95 times in 100; undefined when there is none below one half. */
  readonly smallestSeen: number | undefined;
  /** Rounds per side with which `smallestSeen` would come down to a share, on a machine as noisy as this; undefined when no number of rounds would do. */
  readonly roundsToSee: (share: Share) => number | undefined;
  /** Pooled share of both sides, per function. */
  readonly share: Float64Array;
  /** Functions of which a slowdown that matters is neither named nor ruled out: more rounds are worth recording. */
  readonly open: readonly number[];
  /** Functions large enough to be named whose rounds disagree so much (two modes, a stalled round) that only their own spread judges them. */
  readonly ragged: readonly number[];
  /** Share of the base's time held by the named functions; above one half ask `mover`. */
  readonly namedShare: number;
  /** Whose seconds changed: the named functions' or everything else's. */
  readonly mover: Mover;
  /** log(seconds head / base) of everything not named, with its standard error; undefined without CPU seconds. */
  readonly rest: LogRatio | undefined;
  /** Whose seconds surely changed, one function's or those of everything else, by a ratio of whole runs. */
  readonly moverOf: (f: number, time: LogRatio) => Mover;
  /** Seconds that a share of 1 stands for on each side: of a run where they are known, else of a run in which what is not named keeps its time. */
  readonly scale: Scale;
  readonly hasSeconds: boolean;
  /** The latter, also where seconds are known: free of the noise that all functions of a run have in common. */
  readonly restScale: Scale;
  /** Named functions, the surest first. */
  readonly order: readonly number[];
}

/** A share times these is a time; both sides in one unit. */
export type Scale = { readonly [S in Side]: number };

export interface DecideOptions {
  /** Chance that an unchanged program has any function named at this look. */
  readonly alpha: number;
  /** A smaller change of share is never named. */
  readonly minChange: number;
}

/** Whether a recording is enough to compare shares: at least 3 rounds and 200 effective samples a side. */
export function isEnough(base: RoundCounts, head: RoundCounts): boolean {
  return Math.min(base.totals.length, head.totals.length) >= LEAST_ROUNDS && Math.min(...effectiveSamples(base, head)) >= LEAST_SAMPLES;
}

/** Samples of each side as far as they count: those of a round that waited for a processor count for less. */
export function effectiveSamples(base: RoundCounts, head: RoundCounts): readonly [number, number] {
  const [baseWeights, headWeights] = roundWeights(base, head);
  const effective = ({ totals }: RoundCounts, weights: Float64Array) =>
    totals.reduce((sum, total, round) => sum + total * (weights[round] as number), 0);
  return [effective(base, baseWeights), effective(head, headWeights)];
}

/**
 * Which functions changed. Steps down: names the surest change that stands on its own, takes that function out of both sides, tests the rest
 * again, until none passes (Holm 1979; the method with its sources is in docs/method.md).
 * @throws RangeError when `isEnough` says no.
 */
export function decide(base: RoundCounts, head: RoundCounts, { alpha, minChange }: DecideOptions): Decision {
  if (!isEnough(base, head))
    throw new RangeError("too little to compare shares: at least 3 rounds and 200 effective samples a side are needed");
  const [baseWeights, headWeights] = roundWeights(base, head);
  const sides = { base: { side: base, weights: baseWeights }, head: { side: head, weights: headWeights } };
  const functions = base.counts[0]?.length ?? 0;
  const time = timeRatio(base.cpuSeconds, head.cpuSeconds);
  const nobody = new Array<boolean>(functions).fill(false);
  const everything = testShares(sides.base, sides.head, nobody);
  const runSeconds = knownScale(base, head);
  const { step, named, namedDelta, order, pAdjusted } = stepDown({ sides, everything, time, runSeconds, alpha, minChange });
  const verdicts = Array.from(nobody, (_, f) =>
    verdictOf({ f, everything, step, time, isNamed: named[f] === true, namedDelta: namedDelta[f] as number, alpha, minChange }),
  );
  const critical = (f: number) => tCritical(alpha / 2 / step.tested, step.test.df[f] as number);
  const usualCritical = tCritical(alpha / 2 / step.tested, base.totals.length + head.totals.length - 2 + PRIOR_DF);
  const referenceSe = standardError(everything, REFERENCE_SHARE);
  return {
    verdicts,
    pAdjusted,
    base: everything.a.map((samples) => samples / everything.na),
    head: everything.b.map((samples) => samples / everything.nb),
    delta: everything.delta,
    halfWidth: everything.se.map((se, f) => critical(f) * se),
    ratio: everything.a.map((samples, f) => (everything.b[f] as number) / step.test.nb / (samples / step.test.na)),
    dispersion: everything.typical,
    noiseFloor: Math.max(minChange, usualCritical * referenceSe),
    smallestSeen: findSmallestSeen(everything, usualCritical, minChange),
    roundsToSee: (share) =>
      roundsToSee({ everything, share, critical: usualCritical, minChange, rounds: Math.min(base.totals.length, head.totals.length) }),
    share: everything.share,
    open: step.live.flatMap((isLive, f) => (isLive && isOpen({ f, everything, ...step, time, minChange }) ? [f] : [])),
    ragged: step.live.flatMap((isLive, f) => (isLive && step.test.ragged[f] === true ? [f] : [])),
    namedShare: order.reduce((sum, f) => sum + (everything.a[f] as number), 0) / everything.na,
    mover: order.length === 0 ? "unknown" : whoMoved(everything, { named, part: named, time }),
    rest: time && restRatio(everything, step.test, time),
    moverOf: (f, runs) => whoMoved(everything, { named: nobody, part: onlyOne(functions, f), time: runs }),
    scale: runSeconds ?? restScale(everything, step.test),
    hasSeconds: runSeconds !== undefined,
    restScale: restScale(everything, step.test),
    order,
  };
}

/** Where the step-down stands: the test with the named functions taken out. */
interface Step {
  readonly test: ShareTest;
  /** Part of all samples that remains. */
  readonly remaining: Share;
  /** Functions large enough to be named. */
  readonly live: readonly boolean[];
  /** How many they are, at least 1. */
  readonly tested: number;
  /** Live functions whose share moved at this level, whether on their own or as bystanders. */
  readonly moved: readonly boolean[];
}

interface StepDown {
  readonly sides: { readonly base: Weighted; readonly head: Weighted };
  /** The test before anything is named. */
  readonly everything: ShareTest;
  readonly time: LogRatio | undefined;
  /** Undefined when seconds are not known. */
  readonly runSeconds: Scale | undefined;
  readonly alpha: number;
  readonly minChange: number;
}

function stepDown({ sides, everything, time, runSeconds, alpha, minChange }: StepDown) {
  const functions = everything.a.length;
  const named = new Array<boolean>(functions).fill(false);
  const pAdjusted = new Float64Array(functions).fill(1);
  const namedDelta = new Float64Array(functions);
  const order: number[] = [];
  let worst = 0;
  for (;;) {
    const step = takeStep({ sides, everything, named, alpha, minChange });
    const { test, live, tested, moved } = step;
    const t = standingT(test, live);
    const atLeastWorst = (p: number) => Math.min(1, Math.max(worst, p));
    const candidates: number[] = [];
    for (let f = 0; f < functions; f++) {
      if (live[f] !== true) continue;
      pAdjusted[f] = atLeastWorst(twoSidedP(t[f] as number, test.df[f] as number) * tested);
      const mover = moved[f] === true ? whoMoved(everything, { named, part: onlyOne(functions, f), time }) : "unknown";
      // A function that one side never ran took or saved its time, whatever else changed.
      const isOneSided = everything.a[f] === 0 || everything.b[f] === 0;
      // CPU seconds tell what shares of two functions, or of many movers, cannot.
      if (mover === "part" || isOneSided) pAdjusted[f] = Math.min(pAdjusted[f] as number, atLeastWorst(plainP(test, f) * tested));
      const isCandidate = isOneSided || (mover !== "rest" && goesWithSeconds(step.test, everything, { f, runSeconds }));
      if (isCandidate && reachesMinChange(step, { f, minChange }) && (pAdjusted[f] as number) < alpha) candidates.push(f);
    }
    if (candidates.length === 0 || Math.min(test.na, test.nb) < LEAST_SAMPLES / 4) return { step, named, namedDelta, order, pAdjusted };
    const surest = candidates.reduce((best, f) => ((t[f] as number) > (t[best] as number) ? f : best));
    worst = pAdjusted[surest] as number;
    named[surest] = true;
    namedDelta[surest] = test.delta[surest] as number;
    order.push(surest);
  }
}

function takeStep({
  sides,
  everything,
  named,
  alpha,
  minChange,
}: Omit<StepDown, "time" | "runSeconds"> & { readonly named: readonly boolean[] }): Step {
  const test = testShares(sides.base, sides.head, named);
  const remaining = (test.na + test.nb) / (everything.na + everything.nb);
  // Smaller functions cannot move by minChange; the filter does not depend on the test (Bourgon 2010).
  const live = named.map((isNamed, f) => !isNamed && (test.share[f] as number) * remaining >= minChange / 2);
  const tested = Math.max(1, live.filter(Boolean).length);
  const moved = live.map(
    (isLive, f) => isLive && reachesMinChange({ test, remaining }, { f, minChange }) && plainP(test, f) * tested < alpha,
  );
  return { test, remaining, live, tested, moved };
}

interface MaybeNamed extends Omit<Question, "test" | "remaining"> {
  readonly step: Step;
  readonly isNamed: boolean;
  /** How its share changed in the step that named it. */
  readonly namedDelta: number;
  readonly alpha: number;
}

function verdictOf({ isNamed, namedDelta, alpha, step, ...one }: MaybeNamed): Verdict {
  const { f, everything, minChange } = one;
  if (isNamed && everything.a[f] === 0) return "new";
  if (isNamed && everything.b[f] === 0) return "removed";
  if (isNamed) return namedDelta > 0 ? "slower" : "faster";
  if (step.live[f] !== true) return "untested";
  if (step.moved[f] === true) return "uncertain";
  const shifted = plainP(everything, f) * step.tested < alpha && Math.abs(everything.delta[f] as number) >= minChange;
  if (shifted) return "bystander";
  return isClosed({ ...one, ...step }) ? "unchanged" : "uncertain";
}

/** Seconds of a run on both sides, where both are known. */
function knownScale({ runSeconds: base }: RoundCounts, { runSeconds: head }: RoundCounts): Scale | undefined {
  return base === undefined || head === undefined ? undefined : { base, head };
}

/** The side of head in units in which what is not named keeps its time. */
function restScale(everything: ShareTest, rest: ShareTest): Scale {
  const kept = [rest.na / everything.na, rest.nb / everything.nb] as const;
  return { base: 1, head: kept[0] > 0 && kept[1] > 0 ? kept[0] / kept[1] : 1 };
}

/** What a share of each side changed by, in the unit of the scale. */
export function changeIn({ base, head }: Scale, shares: { readonly base: Share | null; readonly head: Share | null }): number {
  return (shares.head ?? 0) * head - (shares.base ?? 0) * base;
}

/** A function whose share rose among the rest while its seconds fell is not slower; nor faster the other way round. True where seconds are not known. */
function goesWithSeconds(
  rest: ShareTest,
  everything: ShareTest,
  { f, runSeconds }: { readonly f: number; readonly runSeconds: Scale | undefined },
): boolean {
  if (runSeconds === undefined) return true;
  const shares = { base: (everything.a[f] as number) / everything.na, head: (everything.b[f] as number) / everything.nb };
  return changeIn(runSeconds, shares) * (rest.delta[f] as number) > 0;
}

/** Whether a change of what remains is, as a change of everything, one that may be named. */
function reachesMinChange(
  { test, remaining }: Pick<Step, "test" | "remaining">,
  { f, minChange }: { readonly f: number; readonly minChange: number },
): boolean {
  return Math.abs(test.delta[f] as number) * remaining >= minChange;
}

function plainP(test: ShareTest, f: number): number {
  return twoSidedP((test.delta[f] as number) / (test.se[f] as number), test.df[f] as number);
}

function standardError({ na, nb, typical }: ShareTest, share: number): number {
  return Math.sqrt(share * (1 - share) * (1 / na + 1 / nb) * typical);
}

/** Standard errors beyond the threshold at which a change is named 95 times in 100 (normal quantile). */
const POWER = 1.645;

/** Smallest share (grid of 0.1 %) whose relevant slowdown is named with that power. */
function findSmallestSeen(test: ShareTest, critical: number, minChange: number): number | undefined {
  for (let thousandths = 1; thousandths < 500; thousandths++) {
    const share = thousandths / 1000;
    const se = standardError(test, share);
    if (changeOfShare(share, RELEVANT.ratio) >= Math.max(minChange, critical * se) + POWER * se) return share;
  }
  return undefined;
}

/** The error of a share falls with the square root of the rounds. */
function roundsToSee({
  everything,
  share,
  critical,
  minChange,
  rounds,
}: {
  everything: ShareTest;
  share: Share;
  critical: number;
  minChange: number;
  rounds: number;
}) {
  const relevant = changeOfShare(share, RELEVANT.ratio);
  const least = Math.min(relevant / (critical + POWER), (relevant - minChange) / POWER);
  return least > 0 ? Math.ceil(rounds * (standardError(everything, share) / least) ** 2) : undefined;
}

/** Seconds of what is not named, head / base: the share of it times the CPU seconds. */
function restRatio(everything: ShareTest, rest: ShareTest, time: LogRatio): LogRatio | undefined {
  if (rest.na <= 0 || rest.nb <= 0) return undefined;
  const mean = Math.log(rest.nb / everything.nb / (rest.na / everything.na)) + time.mean;
  return { mean, se: Math.sqrt(everything.typical * (1 / rest.na + 1 / rest.nb) + time.se ** 2), df: time.df };
}

function onlyOne(length: number, index: number): boolean[] {
  const mask = new Array<boolean>(length).fill(false);
  mask[index] = true;
  return mask;
}
