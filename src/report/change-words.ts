import { HALF, MOST_OF_THE_CHANGE } from "../compare/parts.ts";
import { CLOCK_SECONDS } from "../compare/round-counts.ts";
import { clearDirection } from "../compare/time-ratio.ts";
import { isNamed } from "../compare/verdicts.ts";
import { capitalized, formatPlural, formatSeconds, formatSecondsChange, formatShare } from "../lib/format.ts";
import type { Side } from "../profile/frame.ts";
import type { Pen } from "./escape.ts";
import type { EntryReport, ReportedFunction, ShareChange } from "./report.ts";

/** The change that the verdict is about: of self time, or of time with libraries or with everything it calls. */
export function decisiveChange({ self, attributed, withCallees }: ReportedFunction): ShareChange {
  return attributed ?? withCallees ?? self;
}

/** What the verdict is about beside the function's own time: `with what it calls`; empty where that is all. */
export function describeScope({ attributed, withCallees }: Pick<ReportedFunction, "attributed" | "withCallees">): string {
  if (attributed !== undefined) return "with the libraries it calls";
  return withCallees === undefined ? "" : "with what it calls";
}

/** More time (1) or less (-1), as the verdict has it; 0 for functions that are not named. */
export function directionOf({ verdict }: Pick<ReportedFunction, "verdict">): -1 | 0 | 1 {
  if (verdict === "slower" || verdict === "new") return 1;
  return verdict === "faster" || verdict === "removed" ? -1 : 0;
}

/** The way the CPU time of the program went: 0 where its interval does not leave 1 by more than 5 %. */
export function directionOfWhole({ time }: Pick<EntryReport, "time">): -1 | 0 | 1 {
  return clearDirection(time.cpu.interval);
}

/** The verdict of CPU time: a program that surely waits longer changed, whatever that is. */
export function cpuVerdictOf({ verdict, waiting }: Pick<EntryReport, "verdict" | "waiting">): EntryReport["verdict"] {
  return waiting?.cpuVerdict ?? verdict;
}

/** `7.7×` slower or faster, from the ratio head / base; a change below a tenth in percent. */
export function describeTimes(ratio: number): string {
  const times = Math.max(ratio, 1 / ratio);
  if (times < 1.095) return `${Math.max(1, Math.round((times - 1) * 100))} %`;
  return `${times >= 9.95 ? times.toFixed(0) : times >= 1.995 ? times.toFixed(1) : times.toFixed(2).replace(/0$/, "")}×`;
}

/** The clock's ticks are a tenth of a time of so many of them: two digits of a ratio are then all that is known. */
const EXACT_SECONDS = 10 * CLOCK_SECONDS;

/**
 * `1.32×`, as far as the clock can tell: `about 150×` where a side took only some ticks of it, `more than 217×` where one took less than a tick. Slower or
 * faster says whoever asks.
 */
export function describeProgramTimes({ base, head, ratio, interval }: EntryReport["time"]["cpu"]): string {
  if (ratio === null) return "";
  const times = Math.max(ratio, 1 / ratio);
  const shorter = Math.min(base ?? Number.POSITIVE_INFINITY, head ?? Number.POSITIVE_INFINITY);
  if (shorter >= EXACT_SECONDS || times < 1.095) return describeTimes(ratio);
  if (shorter >= CLOCK_SECONDS) return `about ${Number(times.toPrecision(2))}×`;
  const [lower, upper] = interval ?? [ratio, ratio];
  const least = ratio > 1 ? lower : 1 / upper;
  return describeLeast(least);
}

/** `more than 217×`. */
function describeLeast(times: number): string {
  return `more than ${times >= 10 ? Math.floor(times) : Math.floor(times * 10) / 10}×`;
}

/** A lower bound below it says less than the ratio, however rough that is. */
const MIN_LEAST = 2;

type Judged = Pick<ReportedFunction, "verdict" | "ratio" | "atLeast" | "exists" | "why" | "kind"> &
  Partial<Pick<ReportedFunction, "origin">>;

function isCalled(why: ReportedFunction["why"], side: Side): boolean {
  return (why?.calls?.[side] ?? 0) > 0 || (why?.moreThan?.[side] ?? null) !== null;
}

/** What a row says in its `change` column: `7.7× slower`, `new`, `removed` (its code is), `no longer sampled`, `only its share`. One sign with its colour and its seconds. */
export function describeVerdict({ verdict, ratio, atLeast, exists, why, origin, kind }: Judged): string {
  if (kind === "waiting") return verdict === "slower" ? "waits longer" : "waits less";
  switch (verdict) {
    case "slower":
    case "faster": {
      const agrees = ratio !== null && (verdict === "slower" ? ratio > 1 : ratio < 1);
      if (!agrees) return verdict;
      return `${atLeast !== undefined && atLeast >= MIN_LEAST ? describeLeast(atLeast) : describeTimes(ratio)} ${verdict}`;
    }
    case "new":
      // What both sides use is rarely new itself, and what was called was there.
      return exists?.base === true || (origin !== undefined && origin !== "project" && kind === undefined) || isCalled(why, "base")
        ? "newly sampled"
        : "new";
    case "removed":
      return exists?.head === false && !isCalled(why, "head") ? "removed" : "no longer sampled";
    case "moved":
      return "work moved";
    case "collection":
      return "perhaps garbage collection";
    case "bystander":
      return "only its share";
    case "uncertain":
      return "uncertain";
    case "unchanged":
      return "";
  }
}

/** Functions that are named for the CPU time that was sampled in them. */
export function namedFunctions({ functions }: Pick<EntryReport, "functions">): ReportedFunction[] {
  return functions.filter((fn) => isNamed(fn) && fn.kind === undefined);
}

/** Named functions; those that an edited and named function calls are part of its change. */
function findingsOf(entry: Pick<EntryReport, "functions" | "edited">) {
  const { edited } = entry;
  const named = namedFunctions(entry);
  const caller = named.find((fn) => fn.withCallees !== undefined && fn.name === edited?.name && fn.file === edited.file);
  const parts = caller === undefined ? [] : named.filter((fn) => fn !== caller && edited?.calls.includes(fn.name));
  return { named: named.filter((fn) => !parts.includes(fn)), caller, parts };
}

/** Changed functions in one phrase: the only one, or how many and the largest. Undefined where none is named. */
export function describeFunctions(entry: Pick<EntryReport, "functions" | "edited">, pen: Pen): string | undefined {
  const { named: findings, caller, parts } = findingsOf(entry);
  const [first] = findings;
  if (first === undefined) return undefined;
  if (findings.length === 1) {
    const most = first === caller ? parts.find((fn) => directionOf(fn) === directionOf(first) && isMostOf(fn, first)) : undefined;
    return `${describeFunction(first, pen)}${most === undefined ? "" : `, mostly ${nameOf(most, pen)}`}`;
  }
  const named = [first, ...namedFunctions(entry).filter((fn) => fn !== first)];
  const isAlike = named.every((fn) => directionOf(fn) === directionOf(first));
  if (!isAlike) return `${describeFunction(first, pen)}; ${countOthers(first, named.slice(1))}${describeSum(named)}`;
  const direction = directionOf(first) > 0 ? "slower" : "faster";
  const numbers = describeNumbers(first);
  const most = numbers.startsWith("(") ? `${describeVerdict(first)} ${numbers}` : numbers;
  // An edited one is told first even if others changed by a little more.
  const isLargest = named.every((fn) => Math.abs(fn.seconds.delta ?? 0) <= Math.abs(first.seconds.delta ?? 0));
  // What one side does not call did not get slower or faster.
  const isOneSided = named.some(({ verdict }) => verdict === "new" || verdict === "removed");
  const verb = isOneSided ? `take ${directionOf(first) > 0 ? "more" : "less"} time` : `got ${direction}`;
  return `${formatPlural(named.length, "function")} ${verb}, ${isLargest ? "the most" : "among them"} ${nameOf(first, pen)}: ${most}`;
}

/** `, all together +0.01 s`, where gains and losses cancel out: a reader of the headline alone would take the first one for the change of the program. */
function describeSum(named: readonly ReportedFunction[]): string {
  const changes = named.map(({ seconds }) => seconds.delta ?? Number.NaN);
  const sum = changes.reduce((all, change) => all + change, 0);
  const isEven = named.every((fn) => fn.attributed === undefined && fn.withCallees === undefined) && sum / changes[0]! < HALF;
  return isEven ? `, all together ${formatSecondsChange(sum)}` : "";
}

/** Whether a part of what a function calls makes at least half of its change. */
function isMostOf(part: ReportedFunction, whole: ReportedFunction): boolean {
  const [some, all] = [part, whole].map(({ seconds }) => seconds.delta) as [number | null, number | null];
  return some === null || all === null || some / all >= HALF;
}

/** What one side does not call did not get slower or faster. */
function wayOf(fn: ReportedFunction): string {
  return fn.verdict === "new" || fn.verdict === "removed" ? describeVerdict(fn) : directionOf(fn) > 0 ? "slower" : "faster";
}

/** `1 more slower, 2 new, 2 faster`, beside the first one. */
function countOthers(first: ReportedFunction, others: readonly ReportedFunction[]): string {
  const ways = [1, -1].flatMap((direction) => [...new Set(others.filter((fn) => directionOf(fn) === direction).map(wayOf))]);
  return ways.map((way) => `${others.filter((fn) => wayOf(fn) === way).length} ${wayOf(first) === way ? "more " : ""}${way}`).join(", ");
}

/** `parse is 7.7× slower: 31 % → 63 % of the time (+2.39 s per run)`. */
export function describeFunction(fn: ReportedFunction, pen: Pen): string {
  if (fn.kind !== undefined) return `${pen.name(fn.name)} ${describeVerdict(fn)}${describeSeconds(fn)}`;
  const { base } = decisiveChange(fn);
  if (fn.verdict === "removed" && base !== null) {
    const verb = fn.exists?.head === false ? "was" : "is";
    return `${nameOf(fn, pen)} took ${round(base)} of the time and ${verb} ${describeVerdict(fn)}${describeSeconds(fn)}`;
  }
  const numbers = describeNumbers(fn);
  return `${nameOf(fn, pen)} is ${describeVerdict(fn)}${numbers.startsWith("(") ? " " : ": "}${numbers}`;
}

function nameOf(fn: ReportedFunction, pen: Pen): string {
  const owner = fn.file.replace(/^<(stdlib|prefix)>\//, "").split("/")[0] ?? "";
  const whose =
    fn.origin === "dependency"
      ? ` in ${pen.words(owner.replace(/\.pyw?$/, ""))}`
      : fn.origin === "stdlib"
        ? " in the standard library"
        : "";
  return `${pen.name(fn.name)}${whose} ${describeScope(fn)}`.trim();
}

/** Shares that moved by less say nothing of a function that changed with all it calls: most of the program's time stays most of it. */
const TELLING = 0.05;

/** `31 % → 63 % of the time (+2.39 s per run)`; `(+0.43 s per run)` where the share says nothing, or went the other way. */
function describeNumbers(fn: ReportedFunction): string {
  const { base, head, delta } = decisiveChange(fn);
  const isContrary = base !== null && head !== null && Math.sign(delta ?? 0) === -directionOf(fn);
  const isConstant = fn.withCallees !== undefined && fn.ratio !== null && Math.abs(delta ?? 1) < TELLING;
  if ((isContrary || isConstant) && fn.seconds.delta !== null) return describeSeconds(fn).trim();
  const shares =
    base !== null && head !== null
      ? `${round(base)} → ${round(head)} of the time`
      : base !== null
        ? `${round(base)} of the time → no samples`
        : head !== null
          ? `${round(head)} of the time`
          : "";
  return `${shares}${describeSeconds(fn)}`.trim();
}

/** ` (+2.39 s per run)`; empty where seconds are not known. */
function describeSeconds({ seconds: { delta } }: ReportedFunction): string {
  return delta === null ? "" : ` (${formatSecondsChange(delta)} per run)`;
}

/** `31 %`, `4.2 %`, `0 %`. */
function round(share: number): string {
  return share >= 0.0995 ? `${(share * 100).toFixed(0)} %` : formatShare(share).replace(".0 %", " %");
}

/**
 * The program's time in front of everything else, where it surely changed: `1.32× slower (CPU time 3.85 s → 5.07 s per run): mostly imports (+1.10 s)`.
 * Undefined where it did not, or is not known.
 */
export function describeProgram(entry: EntryReport, pen: Pen): string | undefined {
  const { cpu } = entry.time;
  const direction = directionOfWhole(entry);
  if (direction === 0 || cpu.ratio === null || cpu.base === null || cpu.head === null) return undefined;
  const way = direction > 0 ? "slower" : "faster";
  const whole = `${capitalized(describeProgramTimes(cpu))} ${way} (CPU time ${formatSeconds(cpu.base)} → ${formatSeconds(cpu.head)} per run)`;
  const named = findingsOf(entry).named.filter((fn) => directionOf(fn) === direction);
  const change = cpu.head - cpu.base;
  const explained = named.reduce((sum, { seconds }) => sum + (seconds.delta ?? 0), 0);
  const collected = entry.collection === undefined ? 0 : entry.collection.seconds.head - entry.collection.seconds.base;
  if (collected / change > Math.max(MOST_OF_THE_CHANGE, explained / change))
    return `${whole}, mostly garbage collection (${formatSecondsChange(collected)})`;
  const imports = entry.parts === undefined && isMoved(entry.imports) ? [importsPart(entry.imports)] : [];
  const part = [...changesByPart(entry), ...imports].find(
    ({ part, seconds }) => !isCode(part) && seconds / change > Math.max(0.5, explained / change),
  );
  if (part !== undefined) return `${whole}, mostly ${describeLargestImport(entry, part, pen) ?? describePartChange(entry, part)}`;
  const functions = describeFunctions(entry, pen);
  // What the parts are is told by samples, too.
  if (functions === undefined && entry.withheld === true) return `${whole}; the recording does not reliably show in which functions`;
  if (functions === undefined) {
    const why = entry.noiseFloor === null ? "there are too few samples to say which function" : "no single function stands out";
    return `${whole}${describeLargestParts(entry)}; ${why}`;
  }
  const [first] = namedFunctions(entry);
  if (first === undefined || directionOf(first) !== direction) return `${whole}${describeLargestParts(entry)}; but ${functions}`;
  const isExplained = explained === 0 || explained / change >= MOST_OF_THE_CHANGE;
  if (isExplained) return `${whole}: ${functions}`;
  const how = explained / change >= PARTLY ? "partly explained: " : "no single function explains it; ";
  return `${whole}${describeLargestParts(entry)}; ${how}${functions}`;
}

/** Functions with a smaller part of the change do not explain it. */
const PARTLY = 0.2;

function isMoved(imports: EntryReport["imports"]): imports is NonNullable<EntryReport["imports"]> {
  return imports?.verdict === "slower" || imports?.verdict === "faster";
}

/** Imports as a part of the time, where the samples are too few to divide it. */
function importsPart({ seconds }: NonNullable<EntryReport["imports"]>): PartChange {
  return { part: "imports", seconds: seconds.head - seconds.base };
}

interface PartChange {
  readonly part: Part;
  readonly seconds: number;
}

function describePartChange(entry: EntryReport, { part, seconds }: PartChange): string {
  return `${wordsOf(part, entry)} (${formatSecondsChange(seconds)})`;
}

/** `the import of pandas (+0.41 s)`, where imports changed and one module holds most of it. */
function describeLargestImport({ imports }: EntryReport, { part, seconds }: PartChange, pen: Pen): string | undefined {
  if (part !== "imports" || imports === undefined) return undefined;
  const { added, removed, changed = [] } = imports.modules;
  const changes = [
    ...added.map((one) => ({ module: one.module, seconds: one.seconds })),
    ...removed.map((one) => ({ module: one.module, seconds: -one.seconds })),
    ...changed.map((one) => ({ module: one.module, seconds: one.seconds.head - one.seconds.base })),
  ];
  // Several can hold more than half of it where others went the other way.
  const [largest] = changes.toSorted((a, b) => b.seconds / seconds - a.seconds / seconds);
  if (largest === undefined || largest.seconds / seconds <= MOST_OF_THE_CHANGE) return undefined;
  return `the import of ${pen.name(largest.module)} (${formatSecondsChange(largest.seconds)})`;
}

function describeLargestParts(entry: EntryReport): string {
  const { cpu } = entry.time;
  const change = (cpu.head ?? 0) - (cpu.base ?? 0);
  const largest = changesByPart(entry)
    .filter(({ seconds }) => seconds / change > 0.2)
    .slice(0, 3);
  return largest.length === 0
    ? ""
    : `: ${largest.map(({ part, seconds }) => `${wordsOf(part, entry)} ${formatSecondsChange(seconds)}`).join(", ")}`;
}

type Part = NonNullable<EntryReport["parts"]>[number]["part"];

export function isCode(part: Part): boolean {
  return part === "project" || part === "dependency" || part === "stdlib" || part === "generated" || part === "native";
}

export const PART_WORDS: { readonly [P in Part]: string } = {
  project: "project",
  dependency: "dependencies",
  stdlib: "standard library",
  native: "native code",
  generated: "generated code",
  imports: "imports",
  waiting: "calls that wait",
  harness: "test collection and waiting",
  startup: "start-up and exit",
  unseen: "processes without samples",
};

/** In a suite, everything outside the calls of its benchmarks is preparation. */
function wordsOf(part: Part, { benchmarks }: Pick<EntryReport, "benchmarks">): string {
  return part === "harness" && benchmarks !== undefined ? "collection, fixtures and setup of benchmarks" : PART_WORDS[part];
}

/**
 * What each part of the time changed by, in whole hundredths of a second that add up to the change of the whole as it is written: headline and list say the
 * same.
 */
function changesByPart({ parts = [], time: { cpu } }: EntryReport): PartChange[] {
  const changes = parts.map(({ base, head }) => (head - base) * 100);
  const total = Math.round(changes.reduce((sum, change) => sum + change, 0));
  const shown = Math.round((cpu.head ?? 0) * 100) - Math.round((cpu.base ?? 0) * 100);
  const cents = roundToSum(changes, Math.abs(shown - total) > 1 ? total : shown);
  return parts.map(({ part }, i) => ({ part, seconds: cents[i]! / 100 }));
}

/** Where the CPU time went or came from: `Where the CPU time changed: imports +1.10 s, project −0.01 s; total +1.09 s.` Empty where nothing changed or seconds are not known. */
export function describeParts(entry: EntryReport): string {
  if (entry.verdict !== "changed") return "";
  const changes = changesByPart(entry);
  const words = changes
    .filter(({ seconds }) => seconds !== 0)
    .map(({ part, seconds }) => `${wordsOf(part, entry)} ${formatHundredths(seconds)}`);
  const total = Math.round(changes.reduce((sum, { seconds }) => sum + seconds * 100, 0)) / 100;
  // One part is the total that the line above tells.
  return words.length < 2
    ? ""
    : `Where the CPU time changed: ${words.join(", ")}; total ${total === 0 ? "±0 s" : formatHundredths(total)}.`;
}

/** All parts with two decimals, so that they can be added up. */
function formatHundredths(seconds: number): string {
  return `${seconds < 0 ? "\u2212" : "+"}${Math.abs(seconds).toFixed(2)} s`;
}

/** Whole numbers nearest to the values that add up to `total`: the largest remainders are rounded the other way. */
function roundToSum(values: readonly number[], total: number): number[] {
  const rounded = values.map(Math.round);
  let rest = total - rounded.reduce((sum, value) => sum + value, 0);
  const order = values
    .map((value, i) => ({ i, error: value - rounded[i]! }))
    .sort((a, b) => (rest > 0 ? b.error - a.error : a.error - b.error));
  for (const { i } of order) {
    if (rest === 0) break;
    rounded[i] = rounded[i]! + Math.sign(rest);
    rest -= Math.sign(rest);
  }
  return rounded;
}

/** Wall time that changed by more than a tenth while CPU time did not: the program waits. Empty otherwise. */
export function describeWaiting(entry: EntryReport): string {
  const { wall, cpu } = entry.time;
  if (
    entry.waiting !== undefined ||
    directionOfWhole(entry) !== 0 ||
    wall.interval === null ||
    wall.ratio === null ||
    cpu.interval === null
  )
    return "";
  const [lower, upper] = wall.interval;
  if (lower <= 1.1 && upper >= 1 / 1.1) return "";
  // What may be the CPU time's doing is no waiting.
  if (cpu.interval[0] > 1 || cpu.interval[1] < 1) return "";
  const way = lower > 1.1 ? "longer" : "shorter";
  return `Wall time is ${describeTimes(wall.ratio)} ${way} (${formatSeconds(wall.base ?? 0)} → ${formatSeconds(wall.head ?? 0)} per run), but CPU time is not: the program waits ${way} (I/O, locks, sleep). Set 'idle: true' to see where.`;
}

/** Stands for callees none of which is named; no Python function has a name with blanks. */
export const WHAT_IT_CALLS = "what it calls";

/** `Work moved: time of … went to …`: one line for each function within which changes cancelled out. */
export function describeMovedWork({ moved }: EntryReport, pen: Pen): string[] {
  return (moved ?? []).map(({ within, less, more, total, seconds }) => {
    const list = (names: readonly string[]) =>
      names
        .slice(0, 3)
        .map((name) => (name === WHAT_IT_CALLS ? name : pen.name(name)))
        .join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : "");
    const where = `${pen.name(within)} with everything it calls: ${total.base === null ? "–" : round(total.base)} → ${total.head === null ? "–" : round(total.head)} of the time${seconds === null ? "" : ` (${formatSecondsChange(seconds)} per run)`}`;
    return `Work moved from ${list(less)} to ${list(more)}. ${where}.`;
  });
}
