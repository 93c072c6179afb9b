import type { Share } from "../profile/frame.ts";
import type { ShareTest } from "./share-test.ts";
import { changeOfShare, RELEVANT } from "./stopping-rule.ts";

/** The noise floor is told for a function of this share. */
const REFERENCE_SHARE = 0.1;

/** What a recording can tell. */
export interface Power {
  /** Critical difference: the smallest change of share that would be named in a function of 10 % share. */
  readonly noiseFloor: number;
  /** Minimum detectable effect, as a share: the smallest in which a 1.5 times slowdown would be named 95 times in 100; undefined when there is none below one half. */
  readonly detectableShare: number | undefined;
  /** Rounds per side with which `detectableShare` would come down to a share, on a machine as noisy as this; undefined when no number of rounds would do. */
  readonly roundsToDetect: (share: Share) => number | undefined;
}

interface PowerRequest {
  /** The test before anything is named. */
  readonly test: ShareTest;
  /** The t beyond which a change is named. */
  readonly critical: number;
  readonly minChange: number;
  /** Recorded rounds of a side. */
  readonly rounds: number;
}

export function makePower(request: PowerRequest): Power {
  const { test, critical, minChange } = request;
  return {
    // A share cannot change by more than all of it.
    noiseFloor: Math.min(1, Math.max(minChange, critical * standardError(test, REFERENCE_SHARE))),
    detectableShare: findDetectableShare(request),
    roundsToDetect: (share) => roundsToDetect(request, share),
  };
}

function standardError({ na, nb, commonDispersion }: ShareTest, share: number): number {
  return Math.sqrt(share * (1 - share) * (1 / na + 1 / nb) * commonDispersion);
}

/** Standard errors beyond the threshold at which a change is named 95 times in 100 (normal quantile). */
const POWER = 1.645;

/** Smallest share (grid of 0.1 %) whose relevant slowdown is named with that power. */
function findDetectableShare({ test, critical, minChange }: PowerRequest): number | undefined {
  for (let thousandths = 1; thousandths < 500; thousandths++) {
    const share = thousandths / 1000;
    const se = standardError(test, share);
    if (changeOfShare(share, RELEVANT.ratio) >= Math.max(minChange, critical * se) + POWER * se) return share;
  }
  return undefined;
}

/** The error of a share falls with the square root of the rounds. */
function roundsToDetect({ test, critical, minChange, rounds }: PowerRequest, share: Share): number | undefined {
  const relevant = changeOfShare(share, RELEVANT.ratio);
  const least = Math.min(relevant / (critical + POWER), (relevant - minChange) / POWER);
  return least > 0 ? Math.ceil(rounds * (standardError(test, share) / least) ** 2) : undefined;
}
