import type { FunctionId, Profile } from "../profile/profile.ts";
import { attributedParts, type ChangesByCaller, changesByCaller, findOnlyMoved, isExplained } from "./attribution.ts";
import { type DecideOptions, type Decision, decide, type Verdict } from "./decide.ts";
import { isEnough } from "./enough.ts";
import { type RoundCounts, sidesOf } from "./round-counts.ts";
import { changeIn } from "./scale.ts";

/**
 * Part of alpha that is spent on self times when there are libraries; the rest is for what is attributed to the project's functions.
 * Self times are asked first and name more (an eighth more alpha moves the threshold by 1 %).
 */
export const SELF_PART = 0.8;
/** Above this part a function belongs to the caller that it is attributed to. */
const MOSTLY = 0.5;

/** What the libraries that the project's functions call say, beyond the functions that changed by themselves. */
export interface Attribution {
  /** The decision about what is attributed to each function of the project; undefined when there are no libraries. */
  readonly decision: Decision | undefined;
  /** Functions of the project that changed with what they call, where no single function explains it; the surest first. */
  readonly named: readonly FunctionId[];
  /** Functions that the decision about self times named, but whose share moved only because of those. */
  readonly cleared: readonly FunctionId[];
  /** More rounds are worth recording, for self times or for attributed times. */
  readonly isOpen: boolean;
  /** Functions of which a change of what they call in libraries is neither named nor ruled out. */
  readonly open: readonly FunctionId[];
  /** How the changed library functions moved, by who calls them. */
  readonly changes: ChangesByCaller;
}

export interface AttributionOptions extends DecideOptions {
  /** Alpha of the decision about self times. */
  readonly selfAlpha: number;
}

/**
 * Asks the same question of time with libraries: a sample is attributed to the innermost function of the project on its stack. A dependency
 * whose forty small functions each take a little longer moves no self time by much; the time attributed to their caller moves by the sum.
 * Nothing of it is attributed to wrappers of the project that merely stand above that caller.
 */
export function decideAttribution(profile: Profile, self: Decision, { alpha, selfAlpha, minChange }: AttributionOptions): Attribution {
  const changes = changesByCaller(profile, self.order, self.scale);
  const isSelfOpen = self.open.length > 0;
  if (!hasLibraries(profile)) return { decision: undefined, named: [], cleared: [], isOpen: isSelfOpen, open: [], changes };
  const decision = decide(...sidesOf(profile, "attributed"), { alpha, minChange });
  // A function that took over what its libraries did is judged with them: a name for its self time alone would say the opposite.
  const isReversed = (f: FunctionId) => self.order.includes(f) && wayOf(self.verdicts[f]) * timeChange(decision, f, self) < 0;
  const isOnlyMoved = findOnlyMoved(profile, {
    scale: self.scale,
    changeOf: (f) => timeChange(decision, f, self),
    isNamed: (f) => self.order.includes(f),
  });
  const isNews = (f: FunctionId) => isReversed(f) || !(isExplained(f, timeChange(decision, f, self), changes) || isOnlyMoved(f));
  const named = decision.order.filter(isNews);
  const open = decision.open.filter(isNews);
  const isAttributionOpen = open.length > 0;
  if (named.length === 0) return { decision, named, cleared: [], isOpen: isSelfOpen || isAttributionOpen, open, changes };
  const rest = decideRest(profile, { self, attributed: decision, named, isReversed }, { alpha: selfAlpha, minChange });
  return { decision, named, ...rest, isOpen: rest.isOpen || isAttributionOpen, open, changes };
}

/** What a function took more or less, as one decision has it, in the unit of the decision about self times. */
function timeChange({ base, head }: Decision, f: FunctionId, { scale }: Pick<Decision, "scale">): number {
  return changeIn(scale, { base: base[f]!, head: head[f]! });
}

function wayOf(verdict: Verdict | undefined): -1 | 0 | 1 {
  if (verdict === "slower") return 1;
  return verdict === "faster" ? -1 : 0;
}

/** Without libraries what is attributed to a function is its self time, and all of alpha is for that. */
export function hasLibraries({ functions }: Profile): boolean {
  return functions.some(({ origin }) => origin !== "project");
}

interface Found {
  readonly self: Decision;
  readonly attributed: Decision;
  /** Functions of the project that changed with what they call. */
  readonly named: readonly FunctionId[];
  /** Whether a function's own time went the other way: then the libraries it calls explain it, and are named themselves. */
  readonly isReversed: (f: FunctionId) => boolean;
}

/**
 * Takes what is attributed to the named functions out of both sides and decides about the rest again: a change outside them has to stand without
 * them. One inside them has to go their way: the shares of what did not change in there went the other way.
 */
function decideRest(
  profile: Profile,
  { self, attributed, named, isReversed }: Found,
  options: DecideOptions,
): Pick<Attribution, "cleared" | "isOpen"> {
  const [baseParts, headParts] = attributedParts(profile, named);
  const ownerOf = (f: FunctionId) => named.find((_, index) => Math.max(baseParts[index]![f]!, headParts[index]![f]!) >= MOSTLY);
  const goes = (decision: Decision, f: FunctionId) => Math.sign(timeChange(decision, f, self));
  // A function that one side never ran is no bystander: its time is new, or saved.
  const order = self.order.filter((f) => self.base[f] !== 0 && self.head[f] !== 0);
  const strays = order.filter((f) => {
    const owner = ownerOf(f);
    return owner === f || (owner !== undefined && !isReversed(owner) && goes(self, f) !== goes(attributed, owner));
  });
  const outside = order.filter((f) => ownerOf(f) === undefined);
  const [selfSides, attributedSides] = [sidesOf(profile, "self"), sidesOf(profile, "attributed")];
  const base = takeOut(selfSides[0], attributedSides[0], { named, parts: baseParts });
  const head = takeOut(selfSides[1], attributedSides[1], { named, parts: headParts });
  if (!isEnough(base, head)) return { cleared: [...strays, ...outside], isOpen: false };
  const rest = decide(base, head, options);
  return { cleared: [...strays, ...outside.filter((f) => !rest.order.includes(f))], isOpen: rest.open.length > 0 };
}

interface TakenOut {
  readonly named: readonly FunctionId[];
  /** Per named function: part of each function's samples that is attributed to it. */
  readonly parts: readonly Float64Array[];
}

function takeOut(side: RoundCounts, attributed: RoundCounts, { named, parts }: TakenOut): RoundCounts {
  const remaining = side.counts[0]?.map((_, f) => 1 - parts.reduce((sum, part) => sum + part[f]!, 0));
  const attributedOf = (round: number) => named.reduce((sum, f) => sum + attributed.counts[round]![f]!, 0);
  return {
    ...side,
    counts: side.counts.map((row) => row.map((count, f) => count * remaining![f]!)),
    totals: side.totals.map((total, round) => total - attributedOf(round)),
  };
}
