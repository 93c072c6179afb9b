import type { Share, Side } from "../profile/frame.ts";
import type { RoundCounts } from "./round-counts.ts";
import { ROUNDING, type ShareTest } from "./share-test.ts";

/** A share times these is a time; both sides in one unit. */
export type Scale = { readonly [S in Side]: number };

/** Seconds of a run on both sides, where both are known. */
export function knownScale({ runSeconds: base }: RoundCounts, { runSeconds: head }: RoundCounts): Scale | undefined {
  return base === undefined || head === undefined ? undefined : { base, head };
}

/** The side of head in units in which what is not named keeps its time. */
export function restScale(everything: ShareTest, rest: ShareTest): Scale {
  const kept = [rest.na / everything.na, rest.nb / everything.nb] as const;
  return { base: 1, head: kept[0] > 0 && kept[1] > 0 ? kept[0] / kept[1] : 1 };
}

/** What a share of each side changed by, in the unit of the scale; 0 where the two differ only by rounding. */
export function changeIn({ base, head }: Scale, shares: { readonly base: Share | null; readonly head: Share | null }): number {
  const [before, after] = [(shares.base ?? 0) * base, (shares.head ?? 0) * head];
  return Math.abs(after - before) <= ROUNDING * Math.max(before, after) ? 0 : after - before;
}

/** The part of a change in one place that is none of the change everywhere: it only moved there, or away. @param change head minus base, in the unit of both. */
export function movedPart(change: number, everywhere: number): number {
  const way = Math.sign(change);
  return change - way * Math.min(Math.abs(change), Math.max(0, everywhere * way));
}
