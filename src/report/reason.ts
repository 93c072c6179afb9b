import type { TimeBoxed } from "../bundle/benchmark-schema.ts";
import type { Comparison } from "../compare/compare.ts";
import { MAX_TELLING } from "../compare/compare.ts";
import { MIN_SAMPLES } from "../compare/enough.ts";
import { MAX_ROUNDS, nextLook, recordingSeconds } from "../compare/looks.ts";
import { MOST_OF_THE_CHANGE, type PartSeconds } from "../compare/parts.ts";
import { RELEVANT } from "../compare/stopping-rule.ts";
import { clearDirection } from "../compare/time-ratio.ts";
import { formatCount, formatPlural, formatPoints, formatSeconds, formatSecondsChange, formatShare, uncapitalized } from "../lib/format.ts";
import { SIDES } from "../profile/frame.ts";
import type { ProfiledFunction } from "../profile/profile.ts";
import { explainSuite } from "./benchmark-reason.ts";
import { explainTimeBoxed } from "./benchmark-words.ts";
import { isCode, PART_WORDS } from "./change-words.ts";
import { quoteName } from "./escape.ts";
import { describeRest } from "./sentences.ts";

export interface ReasonContext {
  readonly functions: readonly ProfiledFunction[];
  /** Rounds per side so far. */
  readonly rounds: number;
  /** The recording ended because its budget did, or because nothing was open; false for recordings that were just given. */
  readonly isRecorded: boolean;
  /** Wall seconds that recording these rounds took; undefined when not known. */
  readonly recordingSeconds?: number | undefined;
  /** Why no time tells what became slower, where it is so. */
  readonly timeBoxed?: TimeBoxed | null | undefined;
  /** Benchmarks of the suite that did not fit into the budget; none when absent. */
  readonly leftOut?: number | undefined;
  /** Benchmarks that failed; none when absent. */
  readonly failed?: ReadonlySet<string>;
}

/** A program that has this share of its time in one function is that function. */
const NEARLY_ALL = 0.8;
/** More open functions than these are counted. */
const MAX_TOLD = 3;

/** Why an entry point got its verdict: what was found, what is ruled out, or what would decide it. The first sentence is the headline's. */
export function explainVerdict(comparison: Comparison, context: ReasonContext): string {
  const { tooLittle, order, distrust, suite, waiting } = comparison;
  const verdict = waiting?.cpuVerdict ?? comparison.verdict;
  if (context.timeBoxed && verdict !== "changed") return explainTimeBoxed(context.timeBoxed);
  const told = suite === undefined || distrust !== undefined ? undefined : explainSuite(comparison, suite, context);
  if (told !== undefined) return told;
  if (tooLittle !== undefined) return explainTooLittle(comparison, tooLittle);
  const doubt = explainDoubt(comparison, context);
  if (doubt !== undefined && order.length === 0) {
    const cpu = verdict === "undecided" ? describeClearChange({ ...comparison, parts: [] }) : undefined;
    return cpu === undefined ? doubt : `${tellProbable(cpu)} ${doubt}`;
  }
  switch (verdict) {
    case "changed":
      return order.length === 0
        ? explainWhole(comparison, context)
        : `${formatPlural(order.length, "function")} changed.${comparison.rest === undefined ? "" : ` ${describeRest(comparison.rest)}`}`;
    case "unchanged":
      return explainQuiet(comparison);
    case "undecided":
      return explainUndecided(comparison, context);
  }
}

/** Why functions are not judged, where the recording, or its part that tells of them, is not to be trusted. */
export function explainDoubt(comparison: Comparison, context: Pick<ReasonContext, "functions">): string | undefined {
  const { withheld, doubted } = comparison;
  const distrust = comparison.distrust ?? (comparison.doubt && uncapitalized(comparison.doubt));
  if (distrust !== undefined)
    return withheld.length > 0
      ? `Functions changed, but the recording cannot be trusted: ${distrust}`
      : `The recording cannot be trusted: ${distrust}`;
  if (doubted.length === 0) return undefined;
  const names = tellFunctions(doubted, comparison, context);
  return `So many samples could not be read that they alone could explain the change of ${names}. Try 'nonblocking: false' or fewer threads; if the program replaces itself (exec), profile the command that it becomes.`;
}

/** What an entry point says when it was quiet: the limit of what would have been seen. */
function explainQuiet({ resolution = RELEVANT.share }: Comparison): string {
  // Rounded up: nothing is promised that was not ruled out.
  return `A ${RELEVANT.ratio}× slowdown of any function above ${Math.ceil(resolution * 100 - 1e-9)} % would have been detected.`;
}

function explainTooLittle({ verdict, time, order }: Comparison, tooLittle: NonNullable<Comparison["tooLittle"]>): string {
  if (tooLittle.why === "rounds") {
    const { base, head } = tooLittle.rounds;
    const recorded = base === head ? `${formatPlural(base, "round")} per side` : `${base} rounds of base and ${head} of head`;
    return `${recorded} cannot tell a change from noise; at least 3 per side are needed.`;
  }
  const shown = (seconds: number | null) => (seconds === null ? "?" : formatSeconds(seconds));
  const times = time.cpu.base === null && time.cpu.head === null ? "" : `: CPU time ${shown(time.cpu.base)} → ${shown(time.cpu.head)}`;
  const { base, head } = tooLittle.samples;
  const counted = tooLittle.isEffective ? ", counting only the time it had a processor" : "";
  const tooFew = `Too few samples to compare shares (base ${formatCount(base)}, head ${formatCount(head)}${counted}; ${MIN_SAMPLES} per side are needed)`;
  if (verdict === "changed")
    return `${tooFew}, so ${order.length > 0 ? "functions are compared by their CPU seconds" : "the verdict rests on CPU time alone"}.`;
  return `${tooFew}${times}.${verdict === "undecided" ? ` ${adviceOn(time)}` : ""}`;
}

/** A program whose CPU time is a smaller part of its time than this waits most of it. */
const MOSTLY_WAITS = 0.3;
/** Shorter ones wait for a processor more than for anything else. */
const LONG_SECONDS = 1;

function adviceOn({ cpu, wall }: Comparison["time"]): string {
  const waits = SIDES.every(
    (side) => cpu[side] !== null && wall[side] !== null && wall[side] > LONG_SECONDS && cpu[side] < MOSTLY_WAITS * wall[side],
  );
  return waits
    ? "The program mostly waits: set 'idle: true' to measure waiting too, or give it more work (2 seconds or more)."
    : "Give the program more work: it should run for 2 seconds or more.";
}

/** Shares do not show what all functions have in common; the CPU seconds of the whole do. */
function explainWhole(comparison: Comparison, { functions }: ReasonContext): string {
  const { whole: verdictOfWhole, decision, open } = comparison;
  const whole = `The program as a whole became ${verdictOfWhole === "faster" ? "faster" : "slower"}`;
  const most = findLargestPart(comparison);
  // Imports can surely have changed where the time of the whole is within noise.
  if (most?.part === "imports" && clearDirection(comparison.time.cpu.interval) === 0)
    return `Imports take ${formatSeconds(Math.abs(most.head - most.base))} ${most.head > most.base ? "more" : "less"} CPU time per run.`;
  if (most !== undefined && !isCode(most.part)) return `${whole}: ${describePart(most)}.`;
  const shares = [...(decision?.head ?? [])];
  const largest = shares.indexOf(shares.reduce((most, share) => Math.max(most, share), 0));
  const share = Math.min(decision?.base[largest] ?? 0, decision?.head[largest] ?? 0);
  if (share >= NEARLY_ALL) return `${whole}: ${formatShare(share)} of its time is in ${quoteName(functions[largest]?.name ?? "")}.`;
  return `${whole}${open ? "; it cannot be told yet which function did" : ": all functions by about the same factor, so none stands out"}.`;
}

function tellProbable(cpu: string): string {
  return `The program's CPU time probably ${cpu}, but this is not sure enough for a verdict.`;
}

function explainUndecided(comparison: Comparison, context: ReasonContext): string {
  const { decision, whole, rest, hinted, resolution } = comparison;
  const cpu = describeClearChange(comparison);
  const cure = tellCure(comparison, context);
  if (cpu !== undefined) return `${tellProbable(cpu)} ${cure}`;
  if (hinted.length > 0) return `${tellFunctions(hinted, comparison, context)} may have changed. ${cure}`;
  if (whole === "open") return `The program as a whole may be ${(rest?.ratio ?? 1) < 1 ? "faster" : "slower"}. ${cure}`;
  const limit = decision?.detectableShare ?? resolution;
  return limit === undefined
    ? `The measurements are not yet precise enough to detect a 1.5× slowdown of any function. ${cure}`
    : `Only a 1.5× slowdown of a function above ${Math.ceil(limit * 100)} % would have been detected. ${cure}`;
}

/** `rose (4.10 s → 5.30 s, mostly imports +0.94 s)`, where the interval leaves 1 by more than 5 %. */
function describeClearChange(comparison: Comparison): string | undefined {
  const { base, head, interval } = comparison.time.cpu;
  if (base === null || head === null || clearDirection(interval) === 0) return undefined;
  const most = findLargestPart(comparison);
  const mostly = most === undefined ? "" : `, ${describePart(most)}`;
  return `${head > base ? "rose" : "fell"} (${formatSeconds(base)} → ${formatSeconds(head)}${mostly})`;
}

/** The part that holds most of the change of the CPU time. */
function findLargestPart({ time: { cpu }, parts = [] }: Comparison): PartSeconds | undefined {
  const { base, head } = cpu;
  if (base === null || head === null) return undefined;
  return parts.find((part) => (part.head - part.base) / (head - base) > MOST_OF_THE_CHANGE);
}

function describePart({ part, base, head }: PartSeconds): string {
  return `mostly ${PART_WORDS[part]} ${formatSecondsChange(head - base)}`;
}

/** `parse (+3.1 ± 4.0 points), load (…) and 2 more`. */
function tellFunctions(chosen: readonly number[], { decision }: Comparison, { functions }: Pick<ReasonContext, "functions">): string {
  const words = chosen.slice(0, MAX_TOLD).map((f) => {
    const reach = ((decision?.halfWidth[f] ?? 0) * 100).toFixed(1);
    return `${quoteName(functions[f]?.name ?? "")} (${formatPoints(decision?.delta[f] ?? 0)} ± ${reach} points)`;
  });
  return words.join(", ") + (chosen.length > MAX_TOLD ? ` and ${chosen.length - MAX_TOLD} more` : "");
}

/** More than this nobody waits for: a program that does more work is the better advice (seconds). */
const MAX_BUDGET = 900;

/** What would decide it, in rounds and seconds as far as they can be foreseen: enough rounds for the largest function in question. */
function tellCure({ decision, hinted, time: { wall } }: Comparison, { isRecorded, rounds, recordingSeconds: took }: ReasonContext): string {
  const [first] = hinted;
  const share = first === undefined ? MAX_TELLING : (decision?.share[first] ?? RELEVANT.share);
  const needed = Math.max(decision?.roundsToDetect(share) ?? Number.POSITIVE_INFINITY, nextLook(rounds));
  const more = `About ${formatPlural(needed - rounds, "more round")} are needed`;
  if (!isRecorded) return needed > MAX_ROUNDS ? "More rounds are needed." : `${more}.`;
  const { base, head } = wall;
  const expected = base === null || head === null ? MAX_BUDGET + 1 : recordingSeconds(needed, { base, head });
  // On a busy machine more passes between the runs than is foreseen.
  const seconds = Math.ceil(Math.max(expected, ((took ?? 0) / rounds) * needed) / 60) * 60;
  if (needed > MAX_ROUNDS || seconds > MAX_BUDGET) return "Give the program more work per run, raise 'rate', or use a quieter machine.";
  return `${more} (set \`budget: ${seconds}\`).`;
}
