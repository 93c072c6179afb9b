import type { FunctionId, Profile, Round } from "../profile/profile.ts";
import { tCritical } from "./distributions.ts";
import type { TimeRatio } from "./verdicts.ts";

/** Times are shown with this confidence. */
const CONFIDENCE = 0.95;
/** Usual standard deviation of log(seconds) of a round, and its weight in degrees of freedom, as for whole programs (`time-ratio.ts`). */
const USUAL_DF = 10;

export interface PerCallRequest {
  readonly f: FunctionId;
  /** What the verdict is about. */
  readonly kind: "self" | "charged";
  /** Time head / base. */
  readonly ratio: number;
  /** Calls head / base, exact. */
  readonly calls: number;
}

/**
 * Time of one call, head / base: time is calls × time per call, and calls are exact, so all uncertainty is that of the time. The interval holds
 * what the samples of the rounds leave open; undefined without samples on a side.
 */
export function perCallRatio(profile: Profile, { f, kind, ratio, calls }: PerCallRequest): TimeRatio | undefined {
  const [base, head] = [spreadOf(profile.rounds.base, f, kind), spreadOf(profile.rounds.head, f, kind)];
  if (base === undefined || head === undefined || !(calls > 0) || !(ratio > 0)) return undefined;
  const rounds = profile.rounds.base.length + profile.rounds.head.length - 2;
  const reach = tCritical((1 - CONFIDENCE) / 2, rounds + USUAL_DF) * Math.sqrt(base + head);
  const perCall = ratio / calls;
  return { ratio: perCall, interval: [perCall * Math.exp(-reach), perCall * Math.exp(reach)] };
}

/** Relative variance of a function's mean share over the rounds of a side: from their spread, never below that of counting samples. */
function spreadOf(rounds: readonly Round[], f: FunctionId, kind: "self" | "charged"): number | undefined {
  const counts = rounds.map((round) => round[kind][f] as number);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return undefined;
  const shares = rounds.map(({ samples }, index) => (counts[index] as number) / Math.max(samples, 1));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const squares = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0);
  const observed = rounds.length < 2 ? 0 : squares / (rounds.length - 1) / rounds.length / mean ** 2;
  return Math.max(observed, 1 / all);
}
