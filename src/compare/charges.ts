import type { FunctionId, Profile } from "../profile/profile.ts";
import { type ChangesByCaller, changesByCaller, isExplained } from "./credit.ts";
import { type DecideOptions, type Decision, decide } from "./decide.ts";
import { sidesOf } from "./round-counts.ts";

/**
 * Part of alpha that is spent on self times when there are libraries; the rest is for what is charged to the project's functions.
 * Self times are asked first and name more (an eighth more alpha moves the threshold by 1 %).
 */
export const SELF_PART = 0.8;

/** What the libraries that the project's functions call say, beyond the functions that changed by themselves. */
export interface Charges {
  /** The decision about what is charged to each function of the project; undefined when there are no libraries. */
  readonly decision: Decision | undefined;
  /** Functions of the project that changed with what they call, where no single function explains it; the surest first. */
  readonly named: readonly FunctionId[];
  readonly isOpen: boolean;
  /** How the changed library functions moved, by who calls them. */
  readonly changes: ChangesByCaller;
}

/**
 * Asks the same question of time with libraries: a sample is charged to the innermost function of the project on its stack. A dependency whose
 * forty small functions each take a little longer moves no self time by much; its caller's charge moves by their sum. Wrappers of the project
 * that merely stand above that caller are charged nothing of it.
 */
export function decideCharges(profile: Profile, self: Decision, options: DecideOptions): Charges {
  const changes = changesByCaller(profile, self.order);
  if (!hasLibraries(profile)) return { decision: undefined, named: [], isOpen: false, changes };
  const decision = decide(...sidesOf(profile, "charged"), options);
  const isNews = (f: FunctionId) => !self.order.includes(f) && !isExplained(f, decision.delta[f] as number, changes);
  return { decision, named: decision.order.filter(isNews), isOpen: decision.open.some(isNews), changes };
}

/** Without libraries what is charged to a function is its self time, and all of alpha is for that. */
export function hasLibraries({ functions }: Profile): boolean {
  return functions.some(({ origin }) => origin !== "project");
}
