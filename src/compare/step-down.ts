import type { Share } from "../profile/frame.ts";
import { twoSidedP } from "./distributions.ts";
import { MIN_SAMPLES } from "./enough.ts";
import { leaveOneOutT } from "./leave-one-out.ts";
import { changeIn, type Scale } from "./scale.ts";
import { type ShareTest, testShares, type Weighted } from "./share-test.ts";
import { type LogRatio, whoMoved } from "./time-ratio.ts";

/** Where the step-down stands: the test with the named functions taken out. */
export interface Step {
  readonly test: ShareTest;
  /** Part of all samples that remains. */
  readonly remaining: Share;
  /** Functions large enough to be named. */
  readonly live: readonly boolean[];
  /** How many they are, at least 1. */
  readonly tested: number;
  /** Live functions whose share moved at this level, whether on their own or as bystanders. */
  readonly moved: readonly boolean[];
}

interface StepDown {
  readonly sides: { readonly base: Weighted; readonly head: Weighted };
  /** The test before anything is named. */
  readonly everything: ShareTest;
  readonly time: LogRatio | undefined;
  /** Undefined when seconds are not known. */
  readonly runSeconds: Scale | undefined;
  readonly alpha: number;
  readonly minChange: number;
}

export function stepDown({ sides, everything, time, runSeconds, alpha, minChange }: StepDown) {
  const functions = everything.a.length;
  const named = new Array<boolean>(functions).fill(false);
  const pAdjusted = new Float64Array(functions).fill(1);
  const namedDelta = new Float64Array(functions);
  const order: number[] = [];
  let worst = 0;
  for (;;) {
    const step = takeStep({ sides, everything, named, alpha, minChange });
    const { test, live, tested, moved } = step;
    const t = leaveOneOutT(test, live);
    const atLeastWorst = (p: number) => Math.min(1, Math.max(worst, p));
    const candidates: number[] = [];
    for (let f = 0; f < functions; f++) {
      if (live[f] !== true) continue;
      pAdjusted[f] = atLeastWorst(twoSidedP(t[f]!, test.df[f]!) * tested);
      const mover = moved[f] === true ? whoMoved(everything, { named, part: onlyOne(functions, f), time }) : "unknown";
      // A function that one side never ran took or saved its time, whatever else changed.
      const isOneSided = everything.a[f] === 0 || everything.b[f] === 0;
      // CPU seconds tell what shares of two functions, or of many movers, cannot.
      if (mover === "part" || isOneSided) pAdjusted[f] = Math.min(pAdjusted[f]!, atLeastWorst(plainP(test, f) * tested));
      const isCandidate = isOneSided || (mover !== "rest" && goesWithSeconds(step.test, everything, { f, runSeconds }));
      if (isCandidate && reachesMinChange(step, { f, minChange }) && pAdjusted[f]! < alpha) candidates.push(f);
    }
    if (candidates.length === 0 || Math.min(test.na, test.nb) < MIN_SAMPLES / 4) return { step, named, namedDelta, order, pAdjusted };
    const surest = candidates.reduce((best, f) => (t[f]! > t[best]! ? f : best));
    worst = pAdjusted[surest]!;
    named[surest] = true;
    namedDelta[surest] = test.delta[surest]!;
    order.push(surest);
  }
}

function takeStep({
  sides,
  everything,
  named,
  alpha,
  minChange,
}: Omit<StepDown, "time" | "runSeconds"> & { readonly named: readonly boolean[] }): Step {
  const test = testShares(sides.base, sides.head, named);
  const remaining = (test.na + test.nb) / (everything.na + everything.nb);
  // Smaller functions cannot move by minChange; the filter does not depend on the test (Bourgon 2010).
  const live = named.map((isNamed, f) => !isNamed && test.share[f]! * remaining >= minChange / 2);
  const tested = Math.max(1, live.filter(Boolean).length);
  const moved = live.map(
    (isLive, f) => isLive && reachesMinChange({ test, remaining }, { f, minChange }) && plainP(test, f) * tested < alpha,
  );
  return { test, remaining, live, tested, moved };
}

/** A function whose share rose among the rest while its seconds fell is not slower; nor faster the other way round. True where seconds are not known. */
function goesWithSeconds(
  rest: ShareTest,
  everything: ShareTest,
  { f, runSeconds }: { readonly f: number; readonly runSeconds: Scale | undefined },
): boolean {
  if (runSeconds === undefined) return true;
  const shares = { base: everything.a[f]! / everything.na, head: everything.b[f]! / everything.nb };
  return changeIn(runSeconds, shares) * rest.delta[f]! > 0;
}

/** Whether a change of what remains is, as a change of everything, one that may be named. */
function reachesMinChange(
  { test, remaining }: Pick<Step, "test" | "remaining">,
  { f, minChange }: { readonly f: number; readonly minChange: number },
): boolean {
  return Math.abs(test.delta[f]!) * remaining >= minChange;
}

export function plainP(test: ShareTest, f: number): number {
  return twoSidedP(test.delta[f]! / test.se[f]!, test.df[f]!);
}

export function onlyOne(length: number, index: number): boolean[] {
  const mask = new Array<boolean>(length).fill(false);
  mask[index] = true;
  return mask;
}
