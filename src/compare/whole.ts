import type { Clock, FunctionId, Profile, Round } from "../profile/profile.ts";
import type { Decision } from "./decide.ts";
import { compareFastest, type FastestRuns } from "./fastest-runs.ts";
import { MOST_OF_THE_CHANGE } from "./parts.ts";
import { CLOCK_SECONDS, clockSeconds } from "./round-counts.ts";
import { changeIn } from "./scale.ts";
import { isWholeOpen } from "./stopping-rule.ts";
import { clearDirection, isSureWhole, type RunRatio, runInterval, runRatio, sureDirection } from "./time-ratio.ts";

/** Times and their ratios are shown with this confidence. */
export const SHOWN_CONFIDENCE = 0.95;

/** What became of the time of the program as a whole, imports and start-up included. */
export interface Whole {
  /** It surely takes more time, or less; `open` where it may do so, `steady` where that is ruled out or cannot be asked. */
  readonly verdict: "slower" | "faster" | "open" | "steady";
  /** Its shown interval leaves 1 by more than 5 %: nobody may call this no change. */
  readonly isClear: boolean;
  /** The runs that the verdict rests on, where it takes the fastest ones to see it. */
  readonly fastest?: FastestRuns;
  /** The fastest runs of the sides differ, but not surely: more rounds can tell. */
  readonly isSuspect?: boolean;
}

export interface WholeRequest {
  readonly profile: Pick<Profile, "rounds" | "clock">;
  readonly decision: Decision;
  /** No function is named: then what all functions have in common is asked for, too. */
  readonly isQuiet: boolean;
  readonly alpha: number;
}

/**
 * Asks the seconds of whole runs and, where no function is named, those of everything that shares are shares of; each gets half of alpha. Where
 * these show nothing, the fastest runs may.
 */
export function judgeWhole({ profile, decision, isQuiet, alpha }: WholeRequest): Whole {
  const runs = ratioOfRuns(profile);
  if (runs === undefined) return { verdict: "steady", isClear: false };
  const confidence = 1 - alpha / 2;
  const rest = isQuiet ? decision.rest : undefined;
  const direction = sureDirection(runs, confidence) || (rest !== undefined && isSureWhole(rest, confidence) ? Math.sign(rest.mean) : 0);
  const isClear = clearDirection(runInterval(runs, SHOWN_CONFIDENCE)) !== 0;
  if (direction !== 0) return { verdict: direction > 0 ? "slower" : "faster", isClear };
  const fastest = isQuiet && profile.clock !== "wall" ? compareFastest(pairedSeconds(profile, "cpu")) : undefined;
  if (fastest !== undefined && fastest.direction !== 0)
    return { verdict: fastest.direction > 0 ? "slower" : "faster", isClear: clearDirection(fastest.time.interval) !== 0, fastest };
  const verdict = isClear || (rest !== undefined && isWholeOpen(rest)) ? "open" : "steady";
  return { verdict, isClear, isSuspect: fastest?.isSuspect === true };
}

/**
 * The function that makes most of a change of the whole program, where its own seconds surely changed and everything else's did not: the share of a
 * function that is most of the program cannot show it.
 */
export function wholeCulprit(
  profile: Pick<Profile, "rounds" | "clock">,
  decision: Pick<Decision, "base" | "head" | "scale" | "moverOf">,
): FunctionId | undefined {
  const runs = ratioOfRuns(profile);
  if (runs === undefined) return undefined;
  const changeOfRuns = (["base", "head"] as const)
    .map((side) => meanOf(secondsOfRuns(profile.rounds[side], profile.clock) ?? []))
    .reduce((base, head) => head - base);
  const parts = Array.from(decision.base, (base, f) => changeIn(decision.scale, { base, head: decision.head[f]! }) / changeOfRuns);
  // Two can hold more than half where a third went the other way: the larger one makes most of it.
  const culprit = parts.indexOf(parts.reduce((most, part) => Math.max(most, part), MOST_OF_THE_CHANGE));
  // The change itself is beyond doubt; what is asked here is whose it is.
  const surest = { ...runs.moderated, se: Math.min(runs.own?.se ?? Number.POSITIVE_INFINITY, runs.moderated.se) };
  return culprit >= 0 && decision.moverOf(culprit, surest) === "part" ? culprit : undefined;
}

function ratioOfRuns(profile: Pick<Profile, "rounds" | "clock">): RunRatio | undefined {
  const { base, head } = pairedSeconds(profile, profile.clock);
  return runRatio(base, head);
}

/** Seconds of whole runs; a side is undefined when they are not known. */
export interface PairedSeconds {
  readonly base: readonly number[] | undefined;
  readonly head: readonly number[] | undefined;
}

/** Those of as many runs as both sides have. Less than a tick of the clock is read as none, and nothing is so many times as long as none: a ratio is the least that it can be. */
export function pairedSeconds({ rounds }: Pick<Profile, "rounds">, clock?: Clock): PairedSeconds {
  const runs = { base: secondsOfRuns(rounds.base, clock), head: secondsOfRuns(rounds.head, clock) };
  const paired = Math.min(runs.base?.length ?? 0, runs.head?.length ?? 0);
  const clip = (seconds: readonly number[] | undefined) => seconds?.slice(0, paired).map((value) => Math.max(value, CLOCK_SECONDS));
  return { base: clip(runs.base), head: clip(runs.head) };
}

/** Seconds of each run, processes that gave no sample included; undefined when not known. */
export function secondsOfRuns(rounds: readonly Round[], clock?: Profile["clock"]): number[] | undefined {
  const seconds = rounds.map((round) => {
    const value = clockSeconds(round, clock);
    return value === undefined ? undefined : value + (clock === "wall" ? 0 : (round.unseenSeconds ?? 0));
  });
  return seconds.length > 0 && seconds.every((value) => value !== undefined) ? seconds : undefined;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
