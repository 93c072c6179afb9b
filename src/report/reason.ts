import type { TimeBoxed } from "../bundle/benchmark-schema.ts";
import type { Comparison } from "../compare/compare.ts";
import { LEAST_SAMPLES } from "../compare/decide.ts";
import { MOST_ROUNDS, nextLook, recordingSeconds } from "../compare/looks.ts";
import { formatCount, formatPlural, formatPoints, formatSeconds, formatShare } from "../lib/format.ts";
import { SIDES } from "../profile/frame.ts";
import type { ProfiledFunction } from "../profile/profile.ts";
import { explainSuite } from "./benchmark-reason.ts";
import { explainTimeBoxed } from "./benchmark-words.ts";
import { quoteName } from "./escape.ts";
import { describeRest } from "./sentences.ts";

export interface ReasonContext {
  readonly functions: readonly ProfiledFunction[];
  /** Rounds a side so far. */
  readonly rounds: number;
  /** The recording ended because its budget did, or because nothing was open; false for recordings that were just given. */
  readonly isRecorded: boolean;
  /** Why no time tells what became slower, where it is so. */
  readonly timeBoxed?: TimeBoxed | null | undefined;
}

/** What an entry point says when it was quiet. */
const RULED_OUT = "No function of 4 % or more became 1.5 times slower.";
/** A program that has this share of its time in one function is that function. */
const NEARLY_ALL = 0.8;
/** More open functions than these are counted. */
const MOST_TOLD = 3;

/** Why an entry point got its verdict: what was found, what is ruled out, or what would decide it. The first sentence is the headline's. */
export function explainVerdict(comparison: Comparison, context: ReasonContext): string {
  const { verdict, tooLittle, order, distrust, suite } = comparison;
  if (context.timeBoxed && verdict !== "changed") return explainTimeBoxed(context.timeBoxed);
  const told = suite === undefined || distrust !== undefined ? undefined : explainSuite(comparison, suite);
  if (told !== undefined) return told;
  if (tooLittle !== undefined) return explainTooLittle(comparison, tooLittle);
  if (distrust !== undefined) return `Functions moved, but the recording cannot be trusted: ${distrust}`;
  switch (verdict) {
    case "changed":
      return order.length === 0
        ? explainWhole(comparison, context)
        : `${formatPlural(order.length, "function")} changed.${comparison.rest === undefined ? "" : ` ${describeRest(comparison.rest)}`}`;
    case "unchanged":
      return RULED_OUT;
    case "undecided":
      return explainUndecided(comparison, context);
  }
}

function explainTooLittle({ verdict, time }: Comparison, tooLittle: NonNullable<Comparison["tooLittle"]>): string {
  if (tooLittle.why === "rounds") {
    const { base, head } = tooLittle.rounds;
    return `${base === head ? formatPlural(base, "round") : `${base} and ${head} rounds`} a side cannot tell a change from noise; at least 3 are needed.`;
  }
  const shown = (seconds: number | null) => (seconds === null ? "?" : formatSeconds(seconds));
  const times = time.cpu.base === null && time.cpu.head === null ? "" : `: CPU time ${shown(time.cpu.base)} → ${shown(time.cpu.head)}`;
  const { base, head } = tooLittle.samples;
  const tooFew = `Too few samples to compare shares (${formatCount(base)} and ${formatCount(head)}${tooLittle.isEffective ? " that count, since the program waited for a processor" : ""}; it takes ${LEAST_SAMPLES})`;
  if (verdict === "changed") return `${tooFew}; the CPU time alone shows the change.`;
  return `${tooFew}${times}.${verdict === "undecided" ? ` ${adviceOn(time)}` : ""}`;
}

/** A program whose CPU time is a smaller part of its time than this waits most of it. */
const MOSTLY_WAITS = 0.3;

function adviceOn({ cpu, wall }: Comparison["time"]): string {
  const waits = SIDES.every((side) => cpu[side] !== null && wall[side] !== null && cpu[side] < MOSTLY_WAITS * wall[side]);
  return waits
    ? `The program mostly waits, which counts with 'idle: true'. Or let the program work longer, 2 seconds or more.`
    : "Let the program work longer, 2 seconds or more.";
}

/** Shares do not show what all functions have in common; the CPU seconds of the whole do. */
function explainWhole({ rest, decision, open }: Comparison, { functions }: ReasonContext): string {
  const whole = `The program as a whole became ${(rest?.ratio ?? 1) < 1 ? "faster" : "slower"}`;
  const shares = [...(decision?.head ?? [])];
  const largest = shares.indexOf(Math.max(...shares));
  const share = Math.min(decision?.base[largest] ?? 0, decision?.head[largest] ?? 0);
  if (share >= NEARLY_ALL) return `${whole}: ${formatShare(share)} of its time is in ${quoteName(functions[largest]?.name ?? "")}.`;
  return `${whole}${open ? "; which function did cannot be told yet" : ", all of it alike: no function by itself stands out"}.`;
}

function explainUndecided(comparison: Comparison, context: ReasonContext): string {
  const { decision, doubted, whole, rest } = comparison;
  const names = tellFunctions(doubted, comparison, context);
  if (doubted.length > 0)
    return `So many samples could not be read that they alone can have made what moved: ${names}. Try 'nonblocking: false' or fewer threads; if the program replaces itself (exec), run the command that it becomes.`;
  // The share of a function that is nearly all of the program cannot move: it is the whole that is open.
  const open = (decision?.open ?? [])
    .filter((f) => (decision?.head[f] ?? 0) < NEARLY_ALL)
    .sort((a, b) => Math.abs(decision?.delta[b] ?? 0) - Math.abs(decision?.delta[a] ?? 0));
  const question =
    open.length === 0 && (whole === "open" || (decision?.open ?? []).length > 0)
      ? `the program as a whole became ${(rest?.ratio ?? 1) < 1 ? "faster" : "slower"}`
      : "a function changed";
  const told = open.length === 0 ? "" : ` Still open: ${tellFunctions(open, comparison, context)}.`;
  const seen =
    decision?.smallestSeen === undefined
      ? ""
      : ` So far a function that became 1.5 times slower is seen from ${formatShare(decision.smallestSeen)} on.`;
  return `It cannot be told yet whether ${question}.${told} ${tellCure(comparison, context)}${seen}`;
}

/** `parse (+3.1 ± 4.0 points), load (…) and 2 more`. */
function tellFunctions(chosen: readonly number[], { decision }: Comparison, { functions }: ReasonContext): string {
  const words = chosen.slice(0, MOST_TOLD).map((f) => {
    const reach = ((decision?.halfWidth[f] ?? 0) * 100).toFixed(1);
    return `${quoteName(functions[f]?.name ?? "")} (${formatPoints(decision?.delta[f] ?? 0)} ± ${reach} points)`;
  });
  return words.join(", ") + (chosen.length > MOST_TOLD ? ` and ${chosen.length - MOST_TOLD} more` : "");
}

/** What would decide it, in rounds and seconds as far as they can be foreseen. */
function tellCure({ decision, time: { wall } }: Comparison, { isRecorded, rounds }: ReasonContext): string {
  const needed = Math.max(decision?.roundsToSee(0.04) ?? Number.POSITIVE_INFINITY, nextLook(rounds));
  if (!isRecorded) return needed > MOST_ROUNDS ? "More rounds would decide it." : `About ${needed} rounds a side would decide it.`;
  const { base, head } = wall;
  if (needed > MOST_ROUNDS || base === null || head === null) return "A longer run, a higher 'rate' or a quieter machine would decide it.";
  const seconds = Math.ceil(recordingSeconds(needed, { base, head }) / 10) * 10;
  return `About ${needed} rounds a side would decide it: a 'budget' of ${formatPlural(seconds, "second")}, or a quieter machine.`;
}
