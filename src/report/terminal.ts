import { formatPlural, formatPoints, formatRatio, formatSeconds, formatSecondsChange, formatShare, shortSha } from "../format.ts";
import { plain } from "./escape.ts";
import { decisiveChange, isNamed, makeEntryHeadline, makeHeadline } from "./headline.ts";
import type { EntryReport, FunctionVerdict, Report, ReportedFunction } from "./report.ts";

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colours: boolean;
  /** Where the files are. */
  readonly folder: string;
  /** The differential of each entry point as text, in the order of the report's entry points. */
  readonly icicles: readonly string[];
}

/** The report for people at a terminal: the finding, the table, the picture as text, the files. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const paint = makePainter(options.colours);
  const lines = [paint("bold", plain(makeHeadline(report))), ""];
  for (const [index, entry] of report.entryPoints.entries())
    lines.push(...renderEntry(report, entry, options.icicles[index] ?? "", options), "");
  lines.push(`${options.folder}/report.json, report.md`);
  return `${lines.join("\n")}\n`;
}

function renderEntry(report: Report, entry: EntryReport, icicle: string, options: TerminalOptions): string[] {
  const paint = makePainter(options.colours);
  const lines = [paint("dim", describeEntry(report, entry))];
  if (report.entryPoints.length > 1) lines.push(plain(makeEntryHeadline(entry)));
  if (entry.failure !== undefined) lines.push(...entry.failure.split("\n").map((line) => `  ${plain(line)}`));
  lines.push(...renderTable(entry.functions.filter(isNamed), options));
  const others = entry.functions.filter(({ verdict }) => verdict === "bystander").length;
  if (entry.verdict === "changed" && others > 0)
    lines.push(paint("dim", `  ${formatPlural(others, "bystander")}: their share moved because others changed`));
  if (entry.verdict === "changed" && icicle !== "")
    lines.push("", ...icicle.split("\n").map((line) => `  ${[...line].slice(0, options.width - 2).join("")}`));
  for (const warning of entry.health.warnings) lines.push(paint("yellow", `! ${plain(warning)}`));
  const { diff } = entry.files;
  if (diff !== undefined) lines.push("", `${options.folder}/${diff}   (open it in a browser; base and head beside it)`);
  return lines;
}

function describeEntry({ base, head }: Report, { name, rounds, samples, time: { cpu } }: EntryReport): string {
  const side = ({ sha, label }: Report["base"]) => (sha === null ? plain(label) : shortSha(sha));
  const times = cpu.base === null || cpu.head === null ? "" : ` · CPU ${formatSeconds(cpu.base)} → ${formatSeconds(cpu.head)}`;
  return `${plain(name)} · ${side(base)} → ${side(head)} · ${rounds.base} + ${rounds.head} rounds · ${samples.base} + ${samples.head} samples${times}`;
}

const COLOURS: { readonly [V in FunctionVerdict]: Colour } = {
  slower: "red",
  new: "red",
  faster: "green",
  gone: "green",
  bystander: "dim",
  uncertain: "yellow",
  unchanged: "dim",
};

function renderTable(functions: readonly ReportedFunction[], { width, colours }: TerminalOptions): string[] {
  if (functions.length === 0) return [];
  const paint = makePainter(colours);
  const header = ["function", "base", "head", "points", "time", "", "where"];
  const rows = functions.map(cellsOf);
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => lengthOf(row[column] ?? ""))));
  const fixed = widths.slice(1).reduce((sum, column) => sum + column + 2, 2);
  // What does not fit is cut from the function's name, never from a number.
  const first = Math.max(12, Math.min(widths[0] ?? 0, width - fixed));
  const lay = (cells: readonly string[]) => {
    const [name = "", ...others] = cells;
    const padded = others.map((cell, index) =>
      index >= 4 ? pad(cell, widths[index + 1] ?? 0, "end") : pad(cell, widths[index + 1] ?? 0, "start"),
    );
    return `  ${[pad(shorten(name, first), first, "end"), ...padded].join("  ")}`.trimEnd();
  };
  return ["", paint("dim", lay(header)), ...functions.map((fn, index) => paint(COLOURS[fn.verdict], lay(rows[index] ?? [])))];
}

function cellsOf(fn: ReportedFunction): string[] {
  const { name, file, line, seconds, ratio, verdict } = fn;
  const self = decisiveChange(fn);
  const share = (value: number | null) => (value === null ? "–" : formatShare(value));
  const reach = self.interval === null || self.delta === null ? "" : ` ± ${((self.interval[1] - self.delta) * 100).toFixed(1)}`;
  const time = [seconds.delta === null ? "" : formatSecondsChange(seconds.delta), ratio === null ? "" : formatRatio(ratio)].filter(
    (text) => text !== "",
  );
  return [
    plain(name),
    share(self.base),
    share(self.head),
    self.delta === null ? "–" : formatPoints(self.delta) + reach,
    time.join(" "),
    fn.withLibraries === undefined ? verdict : `${verdict} with libraries`,
    `${plain(file)}${line === null ? "" : `:${line}`}`,
  ];
}

type Colour = "bold" | "dim" | "red" | "green" | "yellow";
const CODES: { readonly [C in Colour]: number } = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };

function makePainter(colours: boolean): (colour: Colour, text: string) => string {
  return (colour, text) => (colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
}

function lengthOf(text: string): number {
  return [...text].length;
}

function shorten(text: string, width: number): string {
  return lengthOf(text) <= width ? text : `${[...text].slice(0, width - 1).join("")}…`;
}

function pad(text: string, width: number, side: "start" | "end"): string {
  const blanks = " ".repeat(Math.max(0, width - lengthOf(text)));
  return side === "start" ? blanks + text : text + blanks;
}
