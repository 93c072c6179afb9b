import { tCritical } from "./distributions.ts";
import { isEnough } from "./enough.ts";
import { makePower, type Power } from "./power.ts";
import { type RoundCounts, roundWeights } from "./round-counts.ts";
import { knownScale, restScale, type Scale } from "./scale.ts";
import { PRIOR_DF, type ShareTest, testShares } from "./share-test.ts";
import { onlyOne, plainP, type Step, stepDown } from "./step-down.ts";
import { isClosed, isOpen, isSuspect, type Question } from "./stopping-rule.ts";
import { type LogRatio, type Mover, sureChange, timeRatio, whoMoved } from "./time-ratio.ts";

export type Verdict = "slower" | "faster" | "new" | "removed" | "bystander" | "unchanged" | "uncertain" | "untested";

/** The decision about one entry point at one look. Arrays have one value a function. */
export interface Decision extends Power {
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
  /** Common dispersion of this recording; 1 is pure sampling noise. */
  readonly dispersion: number;
  /** Pooled share of both sides, per function. */
  readonly share: Float64Array;
  /** Functions of which a slowdown that matters is neither named nor ruled out: more rounds are worth recording. */
  readonly open: readonly number[];
  /** Functions that nobody named, but that are more likely than not to have changed: more rounds are worth recording, and nothing else follows. */
  readonly suspects: readonly number[];
  /** Functions large enough to be named whose rounds disagree so much (two modes, a stalled round) that only their own spread judges them. */
  readonly overdispersed: readonly number[];
  /** Share of the base's time held by the named functions; above one half ask `mover`. */
  readonly namedShare: number;
  /** Whose seconds changed: the named functions' or everything else's. */
  readonly mover: Mover;
  /** log(seconds head / base) of everything not named, with its standard error; undefined without CPU seconds. */
  readonly rest: LogRatio | undefined;
  /** Whose seconds surely changed, one function's or those of everything else, by a ratio of whole runs. */
  readonly moverOf: (f: number, time: LogRatio) => Mover;
  /** Whether a function's own seconds surely changed, the way its share did: then not only its share changed. False where seconds are not known. */
  readonly hasOwnChange: (f: number) => boolean;
  /** Seconds that a share of 1 stands for on each side: of a run where they are known, else of a run in which what is not named keeps its time. */
  readonly scale: Scale;
  readonly hasSeconds: boolean;
  /** The latter, also where seconds are known: free of the noise that all functions of a run have in common. */
  readonly restScale: Scale;
  /** Named functions, the surest first. */
  readonly order: readonly number[];
}

export interface DecideOptions {
  /** Chance that an unchanged program has any function named at this look. */
  readonly alpha: number;
  /** A smaller change of share is never named. */
  readonly minChange: number;
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
  const hasOwnChange = (f: number) => time !== undefined && sureChange(everything, { f, time }) === Math.sign(everything.delta[f]!);
  const verdicts = Array.from(nobody, (_, f) =>
    verdictOf({ f, everything, step, time, isNamed: named[f] === true, namedDelta: namedDelta[f]!, hasOwnChange, alpha, minChange }),
  );
  const critical = (f: number) => tCritical(alpha / 2 / step.tested, step.test.df[f]!);
  const usualCritical = tCritical(alpha / 2 / step.tested, base.totals.length + head.totals.length - 2 + PRIOR_DF);
  const rounds = Math.min(base.totals.length, head.totals.length);
  return {
    verdicts,
    pAdjusted,
    base: everything.a.map((samples) => samples / everything.na),
    head: everything.b.map((samples) => samples / everything.nb),
    delta: everything.delta,
    halfWidth: everything.se.map((se, f) => critical(f) * se),
    ratio: everything.a.map((samples, f) => everything.b[f]! / step.test.nb / (samples / step.test.na)),
    dispersion: everything.commonDispersion,
    ...makePower({ test: everything, critical: usualCritical, minChange, rounds }),
    share: everything.share,
    open: step.live.flatMap((isLive, f) => (isLive && isOpen({ f, everything, ...step, time, minChange }) ? [f] : [])),
    suspects: step.live.flatMap((isLive, f) => (isLive && isSuspect(everything.share[f]!, pAdjusted[f]!) ? [f] : [])),
    overdispersed: step.live.flatMap((isLive, f) => (isLive && step.test.overdispersed[f] === true ? [f] : [])),
    namedShare: order.reduce((sum, f) => sum + everything.a[f]!, 0) / everything.na,
    mover: order.length === 0 ? "unknown" : whoMoved(everything, { named, part: named, time }),
    rest: time && restRatio(everything, step.test, time),
    hasOwnChange,
    moverOf: (f, runs) => whoMoved(everything, { named: nobody, part: onlyOne(functions, f), time: runs }),
    scale: runSeconds ?? restScale(everything, step.test),
    hasSeconds: runSeconds !== undefined,
    restScale: restScale(everything, step.test),
    order,
  };
}

interface MaybeNamed extends Omit<Question, "test" | "remaining"> {
  readonly step: Step;
  readonly isNamed: boolean;
  /** How its share changed in the step that named it. */
  readonly namedDelta: number;
  readonly hasOwnChange: Decision["hasOwnChange"];
  readonly alpha: number;
}

function verdictOf({ isNamed, namedDelta, hasOwnChange, alpha, step, ...one }: MaybeNamed): Verdict {
  const { f, everything, minChange } = one;
  if (isNamed && everything.a[f] === 0) return "new";
  if (isNamed && everything.b[f] === 0) return "removed";
  if (isNamed) return namedDelta > 0 ? "slower" : "faster";
  if (step.live[f] !== true) return "untested";
  if (step.moved[f] === true) return "uncertain";
  const shifted = plainP(everything, f) * step.tested < alpha && Math.abs(everything.delta[f]!) >= minChange;
  // Two functions that changed alike hide each other, though the seconds of both tell; and time of one side only is new, or saved.
  if (shifted) return hasOwnChange(f) || everything.a[f] === 0 || everything.b[f] === 0 ? "uncertain" : "bystander";
  return isClosed({ ...one, ...step }) ? "unchanged" : "uncertain";
}

/** Seconds of what is not named, head / base: the share of it times the CPU seconds. */
function restRatio(everything: ShareTest, rest: ShareTest, time: LogRatio): LogRatio | undefined {
  if (rest.na <= 0 || rest.nb <= 0) return undefined;
  const mean = Math.log(rest.nb / everything.nb / (rest.na / everything.na)) + time.mean;
  return { mean, se: Math.sqrt(everything.commonDispersion * (1 / rest.na + 1 / rest.nb) + time.se ** 2), df: time.df };
}
