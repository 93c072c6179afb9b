import type { Share } from "../profile/frame.ts";
import type { Profile } from "../profile/profile.ts";
import type { Decision } from "./decide.ts";
import { tCritical, twoSidedP } from "./distributions.ts";
import { roundWeights, sidesOf } from "./round-counts.ts";
import { testShares } from "./share-test.ts";

/** One function's change of share; null where a side has no samples of it, and what follows from that. */
export interface Change {
  readonly base: Share | null;
  readonly head: Share | null;
  readonly delta: number | null;
  readonly halfWidth: number | null;
  readonly pAdjusted: number | null;
}

/** What a decision says of one function's share. */
export function changeOf(decision: Decision, f: number): Change {
  return makeChange({
    base: decision.base[f]!,
    head: decision.head[f]!,
    halfWidth: decision.halfWidth[f]!,
    pAdjusted: decision.verdicts[f] === "untested" ? null : decision.pAdjusted[f]!,
  });
}

/** Totals are context: the same test without stepping down, and no name. */
export function testTotals(profile: Profile, { alpha, minChange }: { readonly alpha: number; readonly minChange: number }): Change[] {
  const [base, head] = sidesOf(profile, "total");
  const [baseWeights, headWeights] = roundWeights(base, head);
  const nobody = profile.functions.map(() => false);
  const test = testShares({ side: base, weights: baseWeights }, { side: head, weights: headWeights }, nobody);
  const isTested = (share: number) => share >= minChange / 2;
  const tested = Math.max(1, test.share.filter(isTested).length);
  return profile.functions.map((_, f) => {
    const [se, df] = [test.se[f]!, test.df[f]!];
    return makeChange({
      base: test.a[f]! / test.na,
      head: test.b[f]! / test.nb,
      halfWidth: tCritical(alpha / 2 / tested, df) * se,
      pAdjusted: isTested(test.share[f]!) ? Math.min(1, twoSidedP(test.delta[f]! / se, df) * tested) : null,
    });
  });
}

/** A function without a single sample on a side is not at 0 %: nothing is known of it there. Its change is that of its share. */
function makeChange({
  base,
  head,
  halfWidth,
  pAdjusted,
}: {
  base: number;
  head: number;
  halfWidth: number;
  pAdjusted: number | null;
}): Change {
  return { base: base > 0 ? base : null, head: head > 0 ? head : null, delta: head - base, halfWidth, pAdjusted };
}
