import type { FunctionVerdict } from "../compare/verdicts.ts";
import { isNamed } from "../compare/verdicts.ts";
import { columnsOf, cut, pad, truncate, wrap } from "../lib/columns.ts";
import { formatCount, shortSha } from "../lib/format.ts";
import { layBenchmarks } from "./benchmark-terminal.ts";
import { describeMovedWork, describeParts, describeVerdict, describeWaiting, namedFunctions } from "./change-words.ts";
import { describeEntryWhy } from "./entry-why.ts";
import { PLAIN_PEN, plain, visible } from "./escape.ts";
import { byUrgency, makeEntryHeadline, makeHeadline, titleOf } from "./headline.ts";
import type { EntryReport, Report, ReportedFunction } from "./report.ts";
import { describeMarks, isEditedItself, makeRow } from "./row.ts";
import { describeOthers, describeTime, explainFurther, lastWordsOf } from "./sentences.ts";
import { describeWhy } from "./why.ts";

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
  const lines = [...wrapLine(plain(makeHeadline(report)), options).map((line) => paint("bold", line)), ""];
  const parts = report.entryPoints.map((entry, index) => ({ entry, icicle: options.icicles[index] ?? "" }));
  for (const { entry, icicle } of parts.sort((a, b) => byUrgency(a.entry, b.entry)))
    lines.push(...renderEntry({ report, entry, icicle, options }), "");
  const page = report.entryPoints.find(({ files }) => files["page"] !== undefined)?.files["page"];
  if (page !== undefined) lines.push(withNote(`${options.folder}/${page}`, "all on one page", options));
  lines.push(`${options.folder}/report.json, report.md`);
  return `${lines.join("\n")}\n`;
}

interface EntryRequest {
  readonly report: Report;
  readonly entry: EntryReport;
  readonly icicle: string;
  readonly options: TerminalOptions;
}

function renderEntry({ report, entry, icicle, options }: EntryRequest): string[] {
  const paint = makePainter(options.colours);
  const lines = wrapLine(describeEntry(report, entry), options).map((line) => paint("dim", line));
  const headlines = report.entryPoints.length > 1 ? [makeEntryHeadline(entry)] : [];
  for (const sentence of [
    ...headlines,
    describeTime(entry),
    describeWaiting(entry),
    ...describeMovedWork(entry, PLAIN_PEN),
    explainFurther(entry),
  ])
    if (sentence !== "") lines.push(...wrapLine(plain(sentence), options));
  if (entry.failure !== undefined) lines.push(...lastWordsOf(entry.failure).map((line) => `  ${visible(line).trimEnd()}`));
  for (const { text, verdict } of layBenchmarks(entry, options.width))
    lines.push(verdict === undefined ? text : paint(BENCHMARK_COLOURS[verdict] ?? "dim", text));
  lines.push(...renderTable(entry.functions.filter(isNamed), options));
  for (const sentence of describeEntryWhy(entry, PLAIN_PEN)) lines.push(...wrapLine(plain(sentence), options));
  if (entry.verdict === "changed") lines.push(...renderRest(entry, icicle, options));
  for (const warning of entry.health.warnings) lines.push(...wrapLine(`! ${plain(warning)}`, options).map((line) => paint("alert", line)));
  const { diff } = entry.files;
  if (diff !== undefined) lines.push("", withNote(`${options.folder}/${diff}`, "open it in a browser; base and head beside it", options));
  return lines;
}

/** A number stays with its unit and with the sign before it: `→ < 0.01 s`, `± 4.0 points`, `status 3`. */
const BREAKS = /(?<![<→±]|status) (?!(?:ms|s|points?|seconds?)\b|%|→)/;

function wrapLine(text: string, { width }: Pick<TerminalOptions, "width">): string[] {
  return wrap(text, width, BREAKS);
}

/** A path stays whole, so that it can be clicked; what is said of it goes where there is no room. */
function withNote(path: string, note: string, { width }: TerminalOptions): string {
  const line = `${path}   (${note})`;
  return columnsOf(line) <= width ? line : path;
}

/** Who else moved, where the time went, and the picture. */
function renderRest(entry: EntryReport, icicle: string, { width, colours }: TerminalOptions): string[] {
  const paint = makePainter(colours);
  const count = (verdict: FunctionVerdict) => entry.functions.filter((fn) => fn.verdict === verdict).length;
  const [bystanders, collections, uncertain] = [count("bystander"), count("collection"), count("uncertain")];
  const parts = describeParts(entry);
  const indented = (text: string) => wrapLine(text, { width: width - 2 }).map((line) => `  ${line}`);
  return [
    ...describeOthers({ bystanders, collections, uncertain })
      .flatMap(indented)
      .map((line) => paint("dim", line)),
    ...(parts === "" ? [] : indented(parts)),
    ...(icicle === "" || namedFunctions(entry).length === 0 ? [] : ["", ...icicle.split("\n").map((line) => `  ${cut(line, width - 2)}`)]),
  ];
}

function describeEntry(report: Report, entry: EntryReport): string {
  const { base, head } = report;
  const { rounds, samples } = entry;
  const side = ({ sha, label }: Report["base"]) => (sha === null ? plain(label) : shortSha(sha));
  return [
    plain(titleOf(entry, report)),
    `${side(base)} → ${side(head)}`,
    ...(entry.failure === undefined
      ? [`${rounds.base} + ${rounds.head} rounds`, `${formatCount(samples.base)} + ${formatCount(samples.head)} samples`]
      : []),
  ].join(" · ");
}

/** As in the flame graphs, which tell warm from cold for eyes that do not tell red from green. */
const COLOURS: { readonly [V in FunctionVerdict]: Colour } = {
  slower: "warm",
  new: "warm",
  faster: "cold",
  removed: "cold",
  moved: "dim",
  bystander: "dim",
  collection: "dim",
  uncertain: "dim",
  unchanged: "dim",
};

const BENCHMARK_COLOURS: { readonly [verdict: string]: Colour } = { slower: "warm", faster: "cold", failed: "alert" };

interface Column {
  readonly title: string;
  readonly side: "start" | "end";
  readonly cell: (fn: ReportedFunction) => string;
}

const NAME: Column = { title: "function", side: "end", cell: ({ name }) => plain(name) };
const NUMBERS: readonly Column[] = [
  { title: "before", side: "start", cell: (fn) => makeRow(fn).base },
  { title: "after", side: "start", cell: (fn) => makeRow(fn).head },
];
const CHANGE: readonly Column[] = [
  { title: "change", side: "start", cell: describeVerdict },
  { title: "time per run", side: "start", cell: (fn) => makeRow(fn).seconds },
];
const VERDICT: Column = {
  title: "",
  side: "end",
  cell: (fn) => (fn.touched !== true ? "" : isEditedItself(fn) ? "edited" : `uses line ${fn.touchedLine}, edited`),
};
const WHERE: Column = { title: "where", side: "end", cell: ({ file, line }) => `${plain(file)}${line === null ? "" : `:${line}`}` };
const MARKS: Column = {
  title: "",
  side: "end",
  cell: (fn) => describeMarks({ ...fn, touched: null }, PLAIN_PEN).join(", "),
};
/** The columns, from wide to narrow terminals. */
const TABLES: readonly (readonly Column[])[] = [
  [...NUMBERS, ...CHANGE, VERDICT, WHERE, MARKS],
  [...NUMBERS, ...CHANGE, VERDICT, WHERE],
  [...NUMBERS, ...CHANGE, VERDICT],
  [...CHANGE, VERDICT],
  [CHANGE[0] as Column, VERDICT],
];
/** Names are cut to no less than this before a column goes. */
const MIN_NAME = 24;

function renderTable(functions: readonly ReportedFunction[], options: TerminalOptions): string[] {
  const { width, colours } = options;
  if (functions.length === 0) return [];
  const paint = makePainter(colours);
  const widthOf = ({ title, cell }: Column) => Math.max(columnsOf(title), ...functions.map((fn) => columnsOf(cell(fn))));
  const widest = widthOf(NAME);
  const roomFor = (columns: readonly Column[]) => width - columns.reduce((sum, column) => sum + widthOf(column) + 2, 2);
  const columns = TABLES.find((table) => roomFor(table) >= Math.min(widest, MIN_NAME)) ?? (TABLES.at(-1) as readonly Column[]);
  // What does not fit is cut from the function's name, never from a number.
  const nameWidth = Math.max(8, Math.min(widest, roomFor(columns)));
  const lay = (textOf: (column: Column) => string) => {
    const cells = columns.map((column) => pad(textOf(column), widthOf(column), column.side));
    return `  ${[pad(truncate(textOf(NAME), nameWidth), nameWidth), ...cells].join("  ")}`.trimEnd();
  };
  return [
    "",
    paint(
      "dim",
      lay(({ title }) => title),
    ),
    ...functions.flatMap((fn) => [
      paint(
        COLOURS[fn.verdict],
        lay(({ cell }) => cell(fn)),
      ),
      ...renderWhy(fn, options),
    ]),
  ];
}

/** Below its row, further to the right. */
function renderWhy(fn: ReportedFunction, { width }: TerminalOptions): string[] {
  const why = describeWhy(fn, PLAIN_PEN);
  return why === "" ? [] : wrapLine(why, { width: width - 4 }).map((line) => `    ${line}`);
}

type Colour = "bold" | "dim" | "warm" | "cold" | "alert";
const CODES: { readonly [C in Colour]: string } = { bold: "1", dim: "2", warm: "38;5;208", cold: "38;5;39", alert: "33" };

function makePainter(colours: boolean): (colour: Colour, text: string) => string {
  return (colour, text) => (colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
}
