import { functionKey } from "../profile/frame.ts";
import type { FunctionName } from "../profile/identified-frames.ts";
import type { FunctionId } from "../profile/profile.ts";
import type { FunctionChange } from "./comparison.ts";
import type { Decision } from "./decide.ts";
import { HALF } from "./parts.ts";
import { changeIn } from "./scale.ts";
import { isNamed, type TimeChange } from "./verdicts.ts";

interface Seconds {
  readonly base: number;
  readonly head: number;
}

/** CPU seconds of the garbage collections of one run. */
export interface Collections extends Seconds {
  /** Those of the longest one. */
  readonly longest: number;
  /** Functions that were counted. */
  readonly functions: readonly Collected[];
}

interface Collected extends FunctionName, Seconds {
  /** It is called as often as before, and its code is the same. */
  readonly isAsBefore: boolean;
  /** It is called at least twice as often (1), or half as often or less (-1); 0 otherwise, and where that is not known. */
  readonly oftener: -1 | 0 | 1;
  /** Most of its change is on the line of its `def`, where Python 3.12 and later collect garbage before a function begins. */
  readonly isAtEntry: boolean;
}

export interface CollectionFacts {
  readonly functions: readonly FunctionName[];
  readonly decision: Decision;
  /** Functions of the project that the change edits. */
  readonly edited: readonly FunctionId[];
  /** CPU seconds of the program. */
  readonly time: TimeChange;
  readonly collected: Collections | undefined;
}

/**
 * Functions, most of them unedited, most of whose change is that of the garbage collections in them: these interrupt whatever makes objects just then. They can
 * interrupt another function in the run that counted them. So those are meant, too, that changed by more than collections leave of the change of the
 * program, or that are called as often as before and changed by no more than the longest collection took.
 */
export function findCollected({ functions, decision, edited, time, collected }: CollectionFacts): ReadonlySet<FunctionId> {
  if (!decision.hasSeconds || collected === undefined) return new Set();
  const counted = new Map(collected.functions.map((fn) => [functionKey(fn), fn]));
  const [whole, all] = [(time.head ?? 0) - (time.base ?? 0), collected.head - collected.base];
  const left = all / whole >= HALF ? Math.abs(whole - all) : Number.POSITIVE_INFINITY;
  const isMeant = (fn: FunctionName, f: FunctionId) => {
    const change = changeIn(decision.scale, { base: decision.base[f]!, head: decision.head[f]! });
    const one = counted.get(functionKey(fn));
    const isOne = one?.isAsBefore === true && Math.abs(change) <= collected.longest;
    // What it collects is its own doing as far as anybody can tell.
    if (edited.includes(f)) return isOne && one.isAtEntry;
    // So is what more calls take.
    if (one !== undefined && one.oftener * change > 0) return false;
    if (one !== undefined && (one.head - one.base) / change >= HALF) return true;
    return (change * all > 0 && Math.abs(change) > left) || isOne;
  };
  return new Set(functions.flatMap((fn, f) => (isMeant(fn, f) ? [f] : [])));
}

/** What would be named is not: its own work takes what it took. */
export function ofCollections({ withCallees: _, ...change }: FunctionChange): FunctionChange {
  return isNamed(change) ? { ...change, verdict: "collection" } : change;
}
