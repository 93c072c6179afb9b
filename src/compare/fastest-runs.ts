import type { Side } from "../profile/frame.ts";
import type { Profile, Round } from "../profile/profile.ts";
import { smallerHalf } from "./distributions.ts";
import { CLOCK_SECONDS } from "./round-counts.ts";
import type { TimeChange } from "./verdicts.ts";

/**
 * Other work on the machine makes a run slower and never faster: CPU seconds of one unchanged program scatter by 5 to 21 % there (SD), while the fastest
 * half of its runs often agrees within 2 to 5 %. So the fastest half of each side's runs shows a smaller change of the whole program than the mean does
 * (Chen & Revels 2016, arXiv:1608.04295). It is told where the halves agree among themselves and lie apart by more than twice as much.
 * Constants: drawn comparisons of 14 kinds of noise (`npm run bench -- fastest`) and the recordings of docs/benchmarks.md.
 */
const AGREE = { first: 0.02, later: 0.05, laterRuns: 8 } as const;
const APART = 2;
/** Log of the least change that is told. */
const MIN_CHANGE = Math.log(1.05);
const MIN_RUNS = 5;
/** Halves that lie apart by more than this many times what they scatter are worth more rounds. */
const SUSPECT = 1;
/** Two runs of one program differ by this much on a machine where nothing else runs. */
const USUAL_SPREAD = 0.003;

export interface FastestRuns {
  /** Indices of the fastest half of each side's runs. */
  readonly runs: { readonly [S in Side]: readonly number[] };
  /** The program surely takes more (1) or less (-1) time; else 0. */
  readonly direction: -1 | 0 | 1;
  /** It may do so: more rounds can tell. */
  readonly isSuspect: boolean;
  /** Mean seconds of these runs, and how far the ratio may be off by their scatter. */
  readonly time: TimeChange;
}

/** @param seconds of as many runs of each side, all above 0. @returns undefined for fewer than five, or where a side's are not known. */
export function compareFastest(seconds: { readonly [S in Side]: readonly number[] | undefined }): FastestRuns | undefined {
  if (seconds.base === undefined || seconds.head === undefined || seconds.base.length < MIN_RUNS) return undefined;
  const [base, head] = [fastestOf(seconds.base), fastestOf(seconds.head)];
  const ticks = CLOCK_SECONDS / Math.min(base.mean, head.mean);
  const scatter = Math.max(base.range, head.range) + USUAL_SPREAD + ticks;
  const change = head.log - base.log;
  const isLarge = Math.abs(change) >= MIN_CHANGE;
  const doAgree = scatter < (seconds.base.length < AGREE.laterRuns ? AGREE.first : AGREE.later);
  const way = change > 0 ? 1 : -1;
  return {
    runs: { base: base.runs, head: head.runs },
    direction: isLarge && doAgree && Math.abs(change) > APART * scatter ? way : 0,
    isSuspect: isLarge && Math.abs(change) > SUSPECT * scatter,
    time: {
      base: base.mean,
      head: head.mean,
      ratio: Math.exp(change),
      interval: [Math.exp(change - scatter), Math.exp(change + scatter)],
      fastest: base.runs.length,
    },
  };
}

interface Fastest {
  readonly runs: readonly number[];
  readonly mean: number;
  /** Mean log of the seconds, and difference between the largest and the smallest. */
  readonly log: number;
  readonly range: number;
}

function fastestOf(seconds: readonly number[]): Fastest {
  const runs = smallerHalf(seconds);
  const chosen = runs.map((run) => seconds[run]!);
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const logs = chosen.map(Math.log);
  return { runs, mean: meanOf(chosen), log: meanOf(logs), range: logs.at(-1)! - logs[0]! };
}

/** A profile with only those runs whose seconds are told; all of them if none are chosen. */
export function timedProfile<P extends Pick<Profile, "rounds">>(profile: P, timed: FastestRuns["runs"] | undefined): P {
  if (timed === undefined) return profile;
  const choose = (side: Side) => timed[side].map((run) => profile.rounds[side][run] as Round);
  return { ...profile, rounds: { base: choose("base"), head: choose("head") } };
}
