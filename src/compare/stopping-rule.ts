import type { Share } from "../profile/frame.ts";
import type { ShareTest } from "./share-test.ts";
import type { LogRatio } from "./time-ratio.ts";

/** A slowdown that must not be missed, in functions of at least `share`. */
export interface Relevant {
  readonly ratio: number;
  readonly share: number;
}

/** What a reviewer would want to know of; silent reports say that there is none. */
export const RELEVANT: Relevant = { ratio: 1.5, share: 0.04 };
/**
 * In small functions only a greater slowdown matters. Ruling it out takes no more samples than ruling out 1.5 times of 4 %: without it 36 to
 * 58 % of doubled 2 % functions were named, with it 85 to 100 %, for 3 % more rounds on unchanged programs (`npm run bench -- power aa`).
 */
export const RELEVANT_SMALL: Relevant = { ratio: 2, share: 0.02 };
/** Chance of giving up a function that has such a slowdown (Wald's bound for sequential tests). */
const MISS = 0.05;
/** Beyond this share of what is not named a function's share says less than its seconds. */
const MAX_PART_OF_REST = 0.5;

/** One function at one look. */
export interface Question {
  readonly f: number;
  readonly everything: ShareTest;
  /** The test of what remains when the named functions are taken out. */
  readonly test: ShareTest;
  /** Part of all samples that remains. */
  readonly remaining: Share;
  readonly time: LogRatio | undefined;
  readonly minChange: number;
}

/** More rounds may name this function: it is large enough to matter and a slowdown that matters is not ruled out. */
export function isOpen(question: Question): boolean {
  const share = question.test.share[question.f]! * question.remaining;
  if (share >= RELEVANT.share) return !isClosed(question, RELEVANT);
  return share >= RELEVANT_SMALL.share && !isClosed(question, RELEVANT_SMALL);
}

/**
 * Adjusted p below which a function that is not named is worth more rounds: with 0.4, 91 % of 1.25 times of 10 to 30 % are found instead of 70, for 5 %
 * more rounds on unchanged programs; with 1, 95 % for 35 % more.
 */
const SUSPECT_P = 0.4;

/** More rounds may name this function, though a slowdown that must not be missed is ruled out: a smaller one of a large function shows itself slowly. */
export function isSuspect(share: Share, pAdjusted: number): boolean {
  return share >= RELEVANT.share && pAdjusted < SUSPECT_P;
}

/** A relevant change, up or down, is `MISS` times less likely than none (Wald's sequential test): looking on would not find one. */
export function isClosed(question: Question, { ratio }: Relevant = RELEVANT): boolean {
  const { f, test, remaining, minChange } = question;
  const share = test.share[f]!;
  const least = minChange / remaining;
  const relevant = changeOfShare(share, ratio);
  // A program of one function has 100 % of the time on both sides, however much slower it became.
  const canTell = share <= MAX_PART_OF_REST || relevant >= least;
  if (canTell && isUnlikely({ seen: test.delta[f]!, relevant: Math.max(least, relevant), se: test.se[f]! })) return true;
  return share > MAX_PART_OF_REST && isClosedBySeconds(question, ratio);
}

/** Whether the program as a whole may have become relevantly slower or faster: shares do not show what all functions have in common. */
export function isWholeOpen({ mean, se }: LogRatio): boolean {
  return !isUnlikely({ seen: mean, relevant: Math.log(RELEVANT.ratio), se });
}

/**
 * A function that is most of what is left cannot move its share of it: 1.5 times slower turns 95 % into 97 %. Its seconds tell.
 * (Without this a program of two functions, one of them named, records until its budget is spent.)
 */
function isClosedBySeconds({ f, everything, time }: Question, ratio: number): boolean {
  if (time === undefined) return false;
  const [a, b] = [everything.a[f]! + 0.5, everything.b[f]! + 0.5];
  const seen = Math.log(b / everything.nb / (a / everything.na)) + time.mean;
  return isUnlikely({ seen, relevant: Math.log(ratio), se: Math.sqrt(everything.commonDispersion * (1 / a + 1 / b) + time.se ** 2) });
}

function isUnlikely({ seen, relevant, se }: { seen: number; relevant: number; se: number }): boolean {
  return (relevant * Math.abs(seen) - relevant ** 2 / 2) / se ** 2 < Math.log(MISS);
}

/** Change of share when a function of this share takes `ratio` times as long. */
export function changeOfShare(share: number, ratio: number): number {
  return (share * (1 - share) * (ratio - 1)) / (1 + share * (ratio - 1));
}
