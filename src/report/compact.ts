import { isNamed } from "../compare/verdicts.ts";
import { byUrgency } from "./headline.ts";
import type { EntryReport, Report } from "./report.ts";

/** GitHub rejects comments over 65,536 characters; the text for people has 60,000 of them, the marker some. */
const MAX_CHARACTERS = 5000;

/** How much is kept, tried from the left until it fits. */
const LIMITS = [
  { entries: 50, functions: 20 },
  { entries: 50, functions: 5 },
  { entries: 20, functions: 3 },
  { entries: 10, functions: 1 },
  { entries: 5, functions: 1 },
  { entries: 1, functions: 1 },
  { entries: 1, functions: 0 },
  { entries: 0, functions: 0 },
] as const;

/**
 * The report for programs as one hidden line of Markdown, `<!-- flamediff-report {…} -->`: JSON that fits report.schema.json, with the named
 * functions only; `omitted` counts what was left out. Nothing in it can end the comment: `<`, `>`, `&`, `@`, `#` and pairs of `-` stand as escapes of JSON.
 */
export function renderHiddenReport(report: Report): string {
  let text = "";
  for (const limits of LIMITS) {
    text = `<!-- flamediff-report ${escapeJson(JSON.stringify(compactReport(report, limits), roundNumbers))} -->\n`;
    if (text.length <= MAX_CHARACTERS) break;
  }
  return text;
}

interface Limits {
  readonly entries: number;
  readonly functions: number;
}

function compactReport(report: Report, limits: Limits): Report {
  const kept = [...report.entryPoints].sort(byUrgency).slice(0, limits.entries);
  const entryPoints = kept.map((entry) => compactEntry(entry, limits));
  const functions = entryPoints.reduce((sum, entry) => sum + entry.functions.length, 0);
  const all = report.entryPoints.reduce((sum, entry) => sum + entry.functions.length, 0);
  const shortened = ({ sha, label }: Report["base"]) => ({ sha, label: cut(label) });
  return {
    ...report,
    base: shortened(report.base),
    head: shortened(report.head),
    entryPoints,
    omitted: { entryPoints: report.entryPoints.length - kept.length, functions: all - functions },
  };
}

function compactEntry(entry: EntryReport, limits: Limits): EntryReport {
  const functions = entry.functions.filter(isNamed).slice(0, limits.functions);
  // Other lists, such as benchmarks, are as long as the project has them.
  const lists = Object.entries(entry).flatMap(([key, value]) => (Array.isArray(value) ? [[key, value.slice(0, limits.functions)]] : []));
  return {
    ...entry,
    ...Object.fromEntries(lists),
    name: cut(entry.name),
    shard: cut(entry.shard),
    command: cut(entry.command),
    reason: cut(entry.reason),
    functions: functions.map(({ rounds: _, why: __, ...fn }) => ({ ...fn, name: cut(fn.name), file: cut(fn.file) })),
    health: { ...entry.health, warnings: entry.health.warnings.slice(0, 3).map(cut) },
    files: {},
    ...(entry.failure !== undefined && { failure: cut(entry.failure.split("\n", 1)[0] as string) }),
  };
}

/** Names and sentences of strangers have no end by themselves. */
const MAX_TEXT_LENGTH = 300;

function cut(text: string): string {
  return text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH - 1)}…`;
}

function roundNumbers(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}

/** In JSON these stand in strings only; the `-` of a number has no second one. */
function escapeJson(json: string): string {
  return json.replace(/[<>&@#]|-(?=-)|(?<=-)-|[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
