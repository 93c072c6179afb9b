import type { EntryVerdict } from "../compare/verdicts.ts";
import { formatPlural, formatSeconds, uncapitalized } from "../lib/format.ts";
import { brokenBenchmarks, describeBroken, describeSuite, shortName } from "./benchmark-words.ts";
import {
  cpuVerdictOf,
  describeFunctions,
  describeProgram,
  describeProgramTimes,
  directionOf,
  directionOfWhole,
  namedFunctions,
} from "./change-words.ts";
import { describePlace } from "./entry-why.ts";
import { type Pen, PLAIN_PEN } from "./escape.ts";
import type { EntryReport, Report } from "./report.ts";

/** Verdicts in the order in which they matter to a reader. */
const WORST: readonly EntryVerdict[] = ["failed", "changed", "undecided", "unchanged"];

/** The report's verdict, and the one its headline is about. */
export function worstOf(entries: readonly Pick<EntryReport, "verdict">[]): EntryVerdict {
  return WORST.find((verdict) => entries.some((entry) => entry.verdict === verdict)) ?? "undecided";
}

/** Compares entry points: failed, changed, undecided, unchanged. */
export function byUrgency(a: Pick<EntryReport, "verdict">, b: Pick<EntryReport, "verdict">): number {
  return WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict);
}

/**
 * The decision in one line: comment, summary, terminal, page and pictures all begin with it.
 * @param pen how the output writes names and sentences of others; plain text without.
 */
export function makeHeadline(report: Report, pen: Pen = PLAIN_PEN): string {
  const [first, ...others] = [...report.entryPoints].sort(byUrgency);
  if (first === undefined) return "Nothing was profiled";
  const line = makeEntryHeadline(first, pen);
  if (others.length === 0) return line;
  const titled = isTitled(first, report) ? line : `${pen.name(titleOf(first, report))}: ${line}`;
  const count = formatPlural(report.entryPoints.length, "entry point");
  if (first.verdict === "unchanged") return `${line} (${count})`;
  const sums = WORST.flatMap((verdict) => {
    const alike = report.entryPoints.filter((entry) => entry.verdict === verdict).length;
    return alike === 0 ? [] : [`${alike} ${verdict === "undecided" ? "inconclusive" : verdict}`];
  });
  return `${titled} (${count}: ${sums.join(", ")})`;
}

/** Whether an entry point's line begins with its name anyway: `No verdict: 'dump' failed on head`. */
function isTitled(entry: EntryReport, report: Report): boolean {
  return entry.verdict === "failed" && entry.reason.startsWith(`'${titleOf(entry, report)}' `);
}

/** One entry point's line with its name, for reports of several. */
export function makeTitledHeadline(entry: EntryReport, report: Report, pen: Pen = PLAIN_PEN): string {
  const line = makeEntryHeadline(entry, pen);
  return isTitled(entry, report) ? line : `${pen.name(titleOf(entry, report))}: ${line}`;
}

/** The entry point's name, with the job that recorded it where there are several. */
export function titleOf({ name, shard }: EntryReport, { entryPoints }: Report): string {
  return entryPoints.some((other) => other.shard !== shard) ? `${name}, ${shard}` : name;
}

/** One entry point's line. */
export function makeEntryHeadline(entry: EntryReport, pen: Pen = PLAIN_PEN): string {
  switch (entry.verdict) {
    case "failed":
      return `No verdict: ${pen.words(firstSentence(entry.reason))}`;
    case "undecided":
      // What is sure is short; the reason stands below it.
      return describeWait(entry, pen) ?? `Inconclusive: ${pen.words(uncapitalized(firstSentence(entry.reason)))}`;
    case "unchanged":
      return describeWait(entry, pen) ?? `No change: ${pen.words(uncapitalized(firstSentence(entry.reason)))}`;
    case "changed": {
      const broken = describeBroken(brokenBenchmarks(entry), (name) => pen.name(shortName(name, entry.benchmarks ?? [])));
      return `${describeChange(entry, pen)}${broken === "" ? "" : `; ${broken}`}`;
    }
  }
}

/** `Waits 2.0 s longer per run, in store; CPU time unchanged`: a program that takes longer for its user never reads as one that did not change. */
function describeWait(entry: EntryReport, pen: Pen): string | undefined {
  const { waiting } = entry;
  if (waiting === undefined) return undefined;
  const place = waiting.where === null ? "" : `, ${describePlace(waiting.seconds, waiting.where)} ${pen.name(waiting.where.name)}`;
  const times = `${formatSeconds(Math.abs(waiting.seconds))} ${waiting.seconds > 0 ? "longer" : "less"} per run`;
  return `Waits ${times}${place}; CPU time ${describeCpuVerdict(entry, pen)}`;
}

function describeCpuVerdict(entry: EntryReport, pen: Pen): string {
  const { base, head, ratio } = entry.time.cpu;
  if (directionOfWhole(entry) !== 0 && base !== null && head !== null && ratio !== null)
    return `${formatSeconds(base)} → ${formatSeconds(head)} (${describeProgramTimes(entry.time.cpu)} ${ratio > 1 ? "slower" : "faster"})`;
  switch (cpuVerdictOf(entry)) {
    case "changed":
      return describeWithinNoise(entry);
    case "unchanged":
      return `unchanged: ${pen.words(uncapitalized(firstSentence(entry.reason)))}`;
    default:
      return "inconclusive";
  }
}

/** Of a program whose functions changed, and whose time as a whole did not surely. */
function describeWithinNoise({ time: { cpu } }: EntryReport): string {
  const { base, head, interval } = cpu;
  const isNoise = interval === null || (interval[0] <= 1 && interval[1] >= 1);
  return isNoise || base === null || head === null ? "of the whole within noise" : `${formatSeconds(base)} → ${formatSeconds(head)}`;
}

function describeChange(entry: EntryReport, pen: Pen): string {
  const suite = describeSuite(entry, pen);
  if (suite !== undefined) return suite;
  const { time, waiting } = entry;
  const [program, functions] = [describeProgram(entry, pen), describeFunctions(entry, pen)];
  const weighsMore = waiting !== undefined && Math.abs(waiting.seconds) > Math.abs((time.cpu.head ?? 0) - (time.cpu.base ?? 0));
  if (weighsMore || (waiting?.cpuVerdict !== undefined && program === undefined && functions === undefined))
    return `${describeWait(entry, pen)}${functions === undefined ? "" : `; ${functions}`}`;
  return program ?? (functions && `${functions}${describeContrast(entry)}`) ?? describeWhole(entry, pen);
}

/** `; but CPU time 3.00 s → 3.47 s`, where all functions that changed went the other way than the program. */
function describeContrast(entry: EntryReport): string {
  const { base, head, interval } = entry.time.cpu;
  const way = interval === null ? 0 : interval[0] > 1 ? 1 : interval[1] < 1 ? -1 : 0;
  const isContrary = way !== 0 && namedFunctions(entry).every((fn) => directionOf(fn) === -way);
  return isContrary && base !== null && head !== null ? `; but CPU time ${formatSeconds(base)} → ${formatSeconds(head)}` : "";
}

/** Only the time of the whole program says it: too few or no reliable samples to say whose, or all functions moved alike. */
function describeWhole(entry: EntryReport, pen: Pen): string {
  if (entry.noiseFloor !== null && entry.withheld !== true) return pen.words(firstSentence(entry.reason));
  const { base, head } = entry.time.cpu;
  const times = base === null || head === null ? "" : ` (CPU time ${formatSeconds(base)} → ${formatSeconds(head)} per run)`;
  const why =
    entry.withheld === true ? "the recording does not reliably show in which functions" : "there are too few samples to say which function";
  return `The program is ${(head ?? 0) < (base ?? 0) ? "faster" : "slower"}${times}; ${why}`;
}

/** Without its full stop. */
export function firstSentence(text: string): string {
  return (text.split(/(?<=[.!?]) (?=[A-Z'])|\n/, 1)[0] as string).replace(/\.$/, "");
}
