import type { EntryVerdict } from "../compare/verdicts.ts";
import { isNamed } from "../compare/verdicts.ts";
import { formatPlural, formatPoints, formatSeconds, formatShare } from "../lib/format.ts";
import { describeSuite } from "./benchmark-words.ts";
import { type Pen, PLAIN_PEN } from "./escape.ts";
import type { EntryReport, Report, ReportedFunction, ShareChange } from "./report.ts";

/** The change that the verdict is about: of self time, or of time with libraries. */
export function decisiveChange({ self, withLibraries }: ReportedFunction): ShareChange {
  return withLibraries ?? self;
}

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
 * @param pen how the surface writes names and sentences of others; plain text without.
 */
export function makeHeadline(report: Report, pen: Pen = PLAIN_PEN): string {
  const [first, ...others] = [...report.entryPoints].sort(byUrgency);
  if (first === undefined) return "nothing was profiled";
  const line = makeEntryHeadline(first, pen);
  if (others.length === 0) return line;
  const titled = isTitled(first, report) ? line : `${pen.name(titleOf(first, report))}: ${line}`;
  const count = formatPlural(report.entryPoints.length, "entry point");
  if (first.verdict === "unchanged") return `${line} (${count})`;
  const sums = WORST.flatMap((verdict) => {
    const alike = report.entryPoints.filter((entry) => entry.verdict === verdict).length;
    return alike === 0 ? [] : [`${alike} ${verdict}`];
  });
  return `${titled} (${count}: ${sums.join(", ")})`;
}

/** Whether an entry point's line begins with its name anyway: `no verdict: 'dump' failed on head`. */
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
      return `no verdict: ${pen.words(firstSentence(entry.reason))}`;
    case "undecided":
      return `undecided: ${pen.words(uncapitalized(firstSentence(entry.reason)))}`;
    case "unchanged":
      return `nothing changed: ${pen.words(uncapitalized(firstSentence(entry.reason)))}`;
    case "changed":
      return describeChange(entry, pen);
  }
}

function describeChange(entry: EntryReport, pen: Pen): string {
  const suite = describeSuite(entry, pen);
  if (suite !== undefined) return suite;
  const [culprit, ...others] = entry.functions.filter(isNamed);
  if (culprit === undefined) return describeWhole(entry, pen);
  const rest = others.length === 0 ? "" : `, and ${formatPlural(others.length, "more function")} changed`;
  return describeCulprit(culprit, entry, pen) + rest;
}

/** Only the time of the whole program says it: too few samples to say whose, or all functions moved alike. */
function describeWhole(entry: EntryReport, pen: Pen): string {
  if (entry.noiseFloor !== null) return pen.words(uncapitalized(firstSentence(entry.reason)));
  const { base, head } = entry.time.cpu;
  const direction = (head ?? 0) < (base ?? 0) ? "faster" : "slower";
  return `the program as a whole became ${direction}${timesOf(entry)}; no function can be told from so few samples`;
}

function describeCulprit(fn: ReportedFunction, entry: EntryReport, pen: Pen): string {
  const { verdict } = fn;
  const { base, head, delta } = decisiveChange(fn);
  const name = `${pen.name(fn.name)}${fn.withLibraries === undefined ? "" : " with what it calls in libraries"}`;
  const share = base ?? head;
  const part = share === null ? "" : ` (${formatShare(share)} of ${base === null ? "head" : "base"})`;
  if (verdict === "removed" || verdict === "new") return `${name} is ${verdict}${part}${delta === null ? timesOf(entry) : ""}`;
  if (delta === null) return `${name}${part} is much ${verdict}${timesOf(entry)}`;
  return `${name} takes ${formatPoints(delta).replace(/^[+−]/, "")} points ${delta < 0 ? "less" : "more"} of the time`;
}

/** Where shares could not be compared: the times that say it anyway. */
function timesOf({ time: { cpu } }: EntryReport): string {
  return cpu.base === null || cpu.head === null ? "" : `, CPU time ${formatSeconds(cpu.base)} → ${formatSeconds(cpu.head)}`;
}

/** Without its full stop. */
export function firstSentence(text: string): string {
  return (text.split(/(?<=[.!?]) (?=[A-Z'])|\n/, 1)[0] as string).replace(/\.$/, "");
}

function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
