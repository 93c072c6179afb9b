import { formatPoints, formatRatio, formatSecondsChange, formatShare } from "../format.ts";
import { isNamed, makeHeadline } from "./headline.ts";
import type { Report, ReportedFunction } from "./report.ts";

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colours: boolean;
  /** Where the files are. */
  readonly folder: string;
}

/** The report for people at a terminal: headline, table, files. */
export function renderTerminal(report: Report, { folder }: TerminalOptions): string {
  const lines = [makeHeadline(report), ""];
  for (const entry of report.entryPoints) {
    const named = entry.functions.filter(isNamed);
    lines.push(
      `${entry.name}  (${entry.rounds.base} + ${entry.rounds.head} rounds, ${entry.samples.base} + ${entry.samples.head} samples)`,
    );
    if (entry.failure !== undefined) lines.push(entry.failure);
    lines.push(...alignRows([["function", "base", "head", "change", "time", ""], ...named.map(rowOf)]).filter(() => named.length > 0));
    for (const warning of entry.health.warnings) lines.push(`! ${warning}`);
    lines.push(...Object.values(entry.files).map((file) => `  ${folder}/${file}`), "");
  }
  lines.push(`  ${folder}/report.json`, `  ${folder}/report.md`);
  return `${lines.join("\n")}\n`;
}

function rowOf({ name, self, seconds, ratio, verdict }: ReportedFunction): string[] {
  const share = (value: number | null) => (value === null ? "–" : formatShare(value));
  const time = [seconds.delta === null ? "" : formatSecondsChange(seconds.delta), ratio === null ? "" : formatRatio(ratio)]
    .filter((text) => text !== "")
    .join(" · ");
  return [
    name.replace(/[\p{Cc}\p{Cf}]/gu, " "),
    share(self.base),
    share(self.head),
    self.delta === null ? "–" : formatPoints(self.delta),
    time,
    verdict,
  ];
}

function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ")}`.trimEnd(),
  );
}
