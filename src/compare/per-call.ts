import type { Side } from "../profile/frame.ts";
import type { FunctionId, Profile, Round } from "../profile/profile.ts";
import { tCritical } from "./distributions.ts";
import { countsOf, type Kind } from "./round-counts.ts";
import { timeRatio } from "./time-ratio.ts";
import type { TimeRatio } from "./verdicts.ts";

/** Ratios are shown with this confidence. */
const CONFIDENCE = 0.95;
/** Weight of what is usual against the spread of a few rounds, in degrees of freedom (as for whole programs, `time-ratio.ts`). */
const USUAL_DF = 10;
/** Two yardsticks that differ by more standard errors than these are not both right. */
const CONTRADICTION = 2;

export interface PerCallRequest {
  readonly f: FunctionId;
  /** What the verdict is about. */
  readonly kind: Kind;
  /** All functions that changed. */
  readonly named: readonly FunctionId[];
  /** Calls head / base, exact. */
  readonly calls: number;
  /** Its time head / base as its row tells it, where it does: what a call costs agrees with it as far as the interval allows. */
  readonly time: number | undefined;
}

/**
 * Time of one call, head / base: time is calls × time per call, and calls are exact, so all uncertainty is that of the time. Time is told by CPU
 * seconds, or by what the functions that are not named took on both sides, whichever of the two is known more closely: seconds suffer from a
 * busy machine, and the rest may be small. Where the two contradict each other, the rest has changed unnoticed.
 * @returns undefined without samples on a side.
 */
export function perCallRatio(profile: Profile, { f, kind, named, calls, time }: PerCallRequest): TimeRatio | undefined {
  const [base, head] = [shareOf(profile.rounds.base, f, kind), shareOf(profile.rounds.head, f, kind)];
  const yardstick = yardstickOf(profile, named, kind);
  if (base === undefined || head === undefined || yardstick === undefined || !(calls > 0)) return undefined;
  const rounds = profile.rounds.base.length + profile.rounds.head.length - 2;
  const reach = tCritical((1 - CONFIDENCE) / 2, rounds + USUAL_DF) * Math.sqrt(base.variance + head.variance + yardstick.variance);
  const closest = ((head.mean / base.mean) * Math.exp(yardstick.log)) / calls;
  const [lower, upper] = [closest * Math.exp(-reach), closest * Math.exp(reach)];
  return { ratio: time === undefined ? closest : Math.min(Math.max(time / calls, lower), upper), interval: [lower, upper] };
}

/** What shares have to be multiplied by to be times, log(head / base), and the variance of that. */
interface Yardstick {
  readonly log: number;
  readonly variance: number;
}

function yardstickOf({ rounds }: Profile, named: readonly FunctionId[], kind: Kind): Yardstick | undefined {
  const time = timeRatio(countsOf(rounds.base, kind).cpuSeconds, countsOf(rounds.head, kind).cpuSeconds);
  const seconds = time && { log: time.mean, variance: time.se ** 2 };
  // What functions call overlaps: no rest is left of it that could be added up.
  if (kind === "total") return seconds;
  const restOf = (side: Side) => {
    const all = rounds[side].reduce((sum, { samples }) => sum + samples, 0);
    const part = rounds[side].reduce((sum, round) => sum + named.reduce((of, f) => of + round[kind][f]!, 0), 0);
    return { share: (all - part) / Math.max(all, 1), samples: all - part };
  };
  const [base, head] = [restOf("base"), restOf("head")];
  if (!(base.samples > 0) || !(head.samples > 0)) return seconds;
  // Rounds scatter more than samples alone would.
  const rest = { log: Math.log(base.share / head.share), variance: 2 / base.samples + 2 / head.samples };
  if (seconds === undefined) return rest;
  const difference = (seconds.log - rest.log) ** 2;
  if (difference > CONTRADICTION ** 2 * (seconds.variance + rest.variance)) return seconds;
  const { log, variance } = seconds.variance <= rest.variance ? seconds : rest;
  return { log, variance: variance + difference / 4 };
}

/** A function's mean share of a side, and its relative variance: from the spread of the rounds, never below that of counting samples. */
function shareOf(rounds: readonly Round[], f: FunctionId, kind: Kind): { mean: number; variance: number } | undefined {
  const counts = rounds.map((round) => round[kind][f]!);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return undefined;
  const mean = all / rounds.reduce((sum, { samples }) => sum + samples, 0);
  const shares = rounds.map(({ samples }, index) => counts[index]! / Math.max(samples, 1));
  const squares = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0);
  const observed = rounds.length < 2 ? 0 : squares / (rounds.length - 1) / rounds.length / mean ** 2;
  return { mean, variance: Math.max(observed, 1 / all) };
}
