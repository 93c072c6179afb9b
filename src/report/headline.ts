import { formatPoints, formatSeconds, formatShare } from "../format.ts";
import type { EntryReport, Report, ReportedFunction, ShareChange } from "./report.ts";

const NAMED = ["slower", "faster", "new", "gone"];

export function isNamed({ verdict }: ReportedFunction): boolean {
  return NAMED.includes(verdict);
}

/** The change that the verdict is about: of self time, or of time with libraries. */
export function decisiveChange({ self, withLibraries }: ReportedFunction): ShareChange {
  return withLibraries ?? self;
}

/** The decision in one line of plain text: comment, summary, terminal and pictures all begin with it. Names are the program's own: escape it. */
export function makeHeadline(report: Report): string {
  const entries = [...report.entryPoints].sort((a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict));
  const [first] = entries;
  if (first === undefined) return "nothing was profiled";
  const prefix = report.entryPoints.length > 1 ? `${first.name}: ` : "";
  return prefix + makeEntryHeadline(first);
}

const WORST: readonly EntryReport["verdict"][] = ["failed", "changed", "undecided", "unchanged"];

/** One entry point's line. */
export function makeEntryHeadline(entry: EntryReport): string {
  const named = entry.functions.filter(isNamed);
  const [culprit] = named;
  const others = named.length > 1 ? `, and ${named.length - 1} more` : "";
  switch (entry.verdict) {
    case "failed":
      return `no verdict: ${entry.reason}`;
    case "undecided":
      return `undecided: ${entry.reason}`;
    case "unchanged":
      return `nothing changed: ${entry.reason.charAt(0).toLowerCase()}${entry.reason.slice(1).replace(/\.$/, "")}`;
    case "changed":
      return culprit === undefined ? `CPU time ${timesOf(entry)}` : `${describeCulprit(culprit, entry)}${others}`;
  }
}

function describeCulprit(fn: ReportedFunction, entry: EntryReport): string {
  const { verdict } = fn;
  const self = decisiveChange(fn);
  const name = fn.withLibraries === undefined ? fn.name : `${fn.name} with what it calls in libraries`;
  if (self.delta === null) {
    const share = self.base ?? self.head;
    const part = share === null ? "" : ` (${formatShare(share)} of ${self.base === null ? "head" : "base"})`;
    return `${name}${part} is ${verdict === "gone" || verdict === "new" ? verdict : `much ${verdict}`}, CPU time ${timesOf(entry)}`;
  }
  const points = formatPoints(self.delta).replace(/^[+−]/, "");
  if (verdict === "gone") return `${name} is gone (${formatShare(self.base ?? 0)} of base)`;
  if (verdict === "new") return `${name} is new (${formatShare(self.head ?? 0)} of head)`;
  return `${name} takes ${points} points ${self.delta < 0 ? "less" : "more"} of the time`;
}

function timesOf({ time: { cpu } }: EntryReport): string {
  const shown = (seconds: number | null) => (seconds === null ? "?" : formatSeconds(seconds));
  return `${shown(cpu.base)} → ${shown(cpu.head)}`;
}
