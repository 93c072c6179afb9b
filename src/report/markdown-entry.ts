import { type FunctionVerdict, isNamed } from "../compare/verdicts.ts";
import { formatPlural } from "../lib/format.ts";
import { renderBenchmarks } from "./benchmark-table.ts";
import { cpuVerdictOf, describeMovedWork, describeParts, describeVerdict, describeWaiting, namedFunctions } from "./change-words.ts";
import { describeEntryWhy } from "./entry-why.ts";
import { escapeCode, escapeFence, MARKDOWN_PEN } from "./escape.ts";
import { makeTitledHeadline, titleOf } from "./headline.ts";
import type { Links, Page } from "./markdown-page.ts";
import type { EntryReport, Report, ReportedFunction } from "./report.ts";
import { describeMarks, makeRow, NO_SHARE, SIGNS } from "./row.ts";
import { describeOthers, describeTime, explainFurther, lastWordsOf } from "./sentences.ts";
import { describeWhy } from "./why.ts";

/** Links longer than this are left out: a comment has an end. */
const MAX_URL_LENGTH = 500;
/** The end of a program's last words says what went wrong. */
const FAILURE_LINES = 25;
const FAILURE_CHARACTERS = 3000;

/** One entry point: what changed, how long it took, the table, the picture as text. */
export function renderEntry(page: Page, entry: EntryReport, icicle: string): string[] {
  const { report, limits } = page;
  const isOnly = report.entryPoints.length === 1;
  const times = [describeTime(entry), ...linkPictures(page, entry)].filter((part) => part !== "").join(" · ");
  if (entry.verdict === "unchanged")
    return [
      isOnly ? times : `**${MARKDOWN_PEN.name(titleOf(entry, report))}**: no change${times === "" ? "" : ` · ${times}`}`,
      ...renderContext(entry),
      ...renderBenchmarks(page, entry),
      ...renderEntryWhy(entry),
      ...renderWarnings(page, entry),
    ];
  const reason = renderReason(entry);
  return [
    ...(isOnly ? [] : [`#### ${makeTitledHeadline(entry, report, MARKDOWN_PEN)}`, ""]),
    ...(times === "" ? [] : [times]),
    ...renderContext(entry),
    // Paragraphs begin with an empty line, which is there already where nothing stands above.
    ...(times === "" && reason[0] === "" ? reason.slice(1) : reason),
    ...renderBenchmarks(page, entry),
    ...(entry.benchmarks !== undefined && entry.functions.some(isNamed) ? ["", "Functions, over the whole suite:"] : []),
    ...renderTable(page, entry.functions.filter(isNamed)),
    ...renderEntryWhy(entry),
    // Where no function changed, it would show where the time is, not what became of it.
    ...(limits.hasContext && namedFunctions(entry).length > 0 && icicle !== ""
      ? ["", ICICLE_CAPTION, "", "```text", escapeFence(icicle), "```"]
      : []),
    ...(limits.hasContext ? paragraph(describeParts(entry)) : []),
    ...renderOthers(page, entry),
    ...renderWarnings(page, entry),
  ];
}

/** What the picture as text means. */
const ICICLE_CAPTION =
  "<sub>The call stacks of both commits, callers above. ▲ slower, ▼ faster, with the change of the function's own time.</sub>";

/** One line each: imports, packages, waiting, memory. */
function renderEntryWhy(entry: EntryReport): string[] {
  return describeEntryWhy(entry, MARKDOWN_PEN).flatMap(paragraph);
}

/** `flame graphs: difference, base, head · all on one page`, as far as there are links. */
function linkPictures({ links }: Page, { files }: EntryReport): string[] {
  const link = (text: string, file: string | undefined) => {
    const url = file === undefined ? undefined : links.files[file];
    return url === undefined ? [] : [`[${text}](${url})`];
  };
  const pictures = [...link("difference", files["diff"]), ...link("base", files["base"]), ...link("head", files["head"])];
  return [...(pictures.length === 0 ? [] : [`flame graphs: ${pictures.join(", ")}`]), ...link("all on one page", files["page"])];
}

/** What no row says: more waiting, and work that only moved. */
function renderContext(entry: EntryReport): string[] {
  return [...paragraph(describeWaiting(entry)), ...describeMovedWork(entry, MARKDOWN_PEN).flatMap(paragraph)];
}

/** What the headline had no room for; a failed program's last words. */
function renderReason(entry: EntryReport): string[] {
  if (entry.failure === undefined) return paragraph(MARKDOWN_PEN.words(explainFurther(entry)));
  const end = lastWordsOf(entry.failure).slice(-FAILURE_LINES).join("\n").slice(-FAILURE_CHARACTERS);
  return [...paragraph(MARKDOWN_PEN.words(explainFurther(entry))), ...(end.trim() === "" ? [] : ["", "```text", escapeFence(end), "```"])];
}

function renderOthers(page: Page, entry: EntryReport): string[] {
  const of = (verdict: FunctionVerdict) => entry.functions.filter((fn) => fn.verdict === verdict);
  const [collections, bystanders, uncertain] = [of("collection"), of("bystander"), of("uncertain")];
  if (cpuVerdictOf(entry) !== "changed" || collections.length + bystanders.length + uncertain.length === 0) return [];
  const parts = describeOthers({ bystanders: bystanders.length, collections: collections.length, uncertain: uncertain.length });
  return [
    "",
    `<details><summary>${parts.join(" · ")}</summary>`,
    ...renderTable(page, [...collections, ...bystanders, ...uncertain]),
    "",
    "</details>",
  ];
}

function renderWarnings({ limits }: Page, { health }: EntryReport): string[] {
  return health.warnings.slice(0, limits.warnings).flatMap((warning) => paragraph(`⚠️ ${MARKDOWN_PEN.words(warning)}`));
}

function renderTable(page: Page, functions: readonly ReportedFunction[]): string[] {
  if (functions.length === 0) return [];
  const shown = functions.slice(0, page.limits.rows);
  const cut = functions.length - shown.length;
  return [
    "",
    // Four narrow columns fit a phone; six would have to be pushed aside to be read.
    "| function | before → after | change | time per run |",
    "|:--|--:|--:|--:|",
    ...shown.map((fn) => renderRow(page, fn)),
    ...(cut === 0 ? [] : ["", `${formatPlural(cut, "more function")} in report.json.`]),
  ];
}

function renderRow({ report, links }: Page, fn: ReportedFunction): string {
  const { base, head, seconds } = makeRow(fn);
  const url = sourceUrl(fn, report, links);
  const name = url === undefined ? escapeCode(fn.name) : `[${escapeCode(fn.name)}](${url})`;
  const isShared = base !== NO_SHARE || head !== NO_SHARE;
  // A number and its unit stay in one piece, however narrow the screen.
  const cells = [
    [
      [SIGNS[fn.verdict], name].filter((part) => part !== "").join("\u00a0"),
      [...(url === undefined && fn.origin === "project" ? [placeOf(fn)] : []), ...describeMarks(fn, MARKDOWN_PEN)].join(", "),
      describeWhy(fn, MARKDOWN_PEN),
    ],
    // One unit for both, and a break at the arrow, keep the column as narrow as a phone wants it.
    [isShared ? `${whole(`${head.endsWith("%") ? base.replace(/ %$/, "") : base} →`)} ${whole(head)}` : ""],
    [isNamed(fn) ? `**${describeVerdict(fn)}**` : describeVerdict(fn)],
    [whole(seconds)],
  ];
  return `| ${cells.map((lines) => lines.filter((line) => line !== "").join("<br>")).join(" | ")} |`;
}

/** Where a function is that no link leads to. */
function placeOf({ file, line }: ReportedFunction): string {
  return MARKDOWN_PEN.name(`${file}${line === null ? "" : `:${line}`}`);
}

function whole(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** The function's line at head; at base for one that is gone. */
function sourceUrl(
  { origin, file, line, verdict }: ReportedFunction,
  { base, head }: Report,
  { repository, sources = `${repository}/blob` }: Links,
): string | undefined {
  const sha = verdict === "removed" ? base.sha : head.sha;
  if (repository === undefined || sha === null || origin !== "project" || !isInRepository(file)) return undefined;
  const path = file.split("/").map(encodePart).join("/");
  const url = `${sources}/${sha}/${path}${line === null ? "" : `#L${line}`}`;
  return url.length > MAX_URL_LENGTH ? undefined : url;
}

/** A browser would resolve `..` before it asks the server, and drop a control character. */
function isInRepository(file: string): boolean {
  return !/[\\\p{Cc}\p{Cf}]|^[a-z][a-z\d+.-]*:/iu.test(file) && file.split("/").every((part) => !["", ".", ".."].includes(part));
}

/** Markdown ends a link at a parenthesis and a cell at a bar; lone halves of letters have no encoding. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, "")).replace(/[()'*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function paragraph(text: string): string[] {
  return text === "" ? [] : ["", text];
}
