import { isNamed } from "../compare/verdicts.ts";
import type { DrawView } from "../flamegraph/picture.ts";
import { formatCount, formatPlural } from "../lib/format.ts";
import { escapeXml } from "../lib/xml.ts";
import { SIDES } from "../profile/frame.ts";
import { describeMovedWork, describeParts, describeScope, describeVerdict, describeWaiting } from "../report/change-words.ts";
import { describeEntryWhy } from "../report/entry-why.ts";
import { HTML_PEN, visible } from "../report/escape.ts";
import { makeEntryHeadline, titleOf } from "../report/headline.ts";
import type { EntryReport, Report, ReportedFunction } from "../report/report.ts";
import { describeCount, describeTime, explainFurther, lastWordsOf } from "../report/sentences.ts";
import { renderBenchmarkSection } from "./benchmark-table.ts";
import { renderDotPlot } from "./dot-plot.ts";
import { renderFunctionTable } from "./function-table.ts";

/** More dot plots than these are noise of another kind. */
const MAX_PLOTS = 24;
/** More rows make the page slow to load and are in report.json. */
const MAX_ROWS = 300;

export interface EntrySection {
  readonly report: Report;
  readonly entry: EntryReport;
  /** Of the section in the page: `e1`. */
  readonly id: string;
  /** Draws its flame graphs; undefined without samples. */
  readonly draw: DrawView | undefined;
  /** Without flame graphs, rounds and the table of all functions. */
  readonly isBrief: boolean;
}

/** One entry point: what was found, its flame graphs, its rounds, all of its functions. */
export function renderEntrySection({ report, entry, id, draw, isBrief }: EntrySection): string {
  const { command, rounds, samples, health, failure } = entry;
  const facts = [
    command === "" ? "" : HTML_PEN.name(command),
    describeTime(entry),
    failure === undefined ? `${rounds.base} + ${rounds.head} rounds` : "",
    failure === undefined ? `${formatCount(samples.base)} + ${formatCount(samples.head)} samples` : "",
  ].filter((fact) => fact !== "");
  return [
    `<section id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">${HTML_PEN.name(titleOf(entry, report))}</h2>`,
    report.entryPoints.length === 1 ? "" : paragraph(makeEntryHeadline(entry, HTML_PEN), "finding"),
    paragraph(facts.join(" · "), "quiet"),
    paragraph(HTML_PEN.words(explainFurther(entry))),
    failure === undefined ? "" : renderLastWords(failure),
    ...describeEntryWhy(entry, HTML_PEN).map((sentence) => paragraph(sentence)),
    paragraph(describeWaiting(entry)),
    ...describeMovedWork(entry, HTML_PEN).map((line) => paragraph(line)),
    paragraph(describeParts(entry)),
    ...health.warnings.map((warning) => paragraph(`⚠ ${HTML_PEN.words(warning)}`, "warning")),
    renderBenchmarkSection(entry, id),
    ...(isBrief ? renderBriefly(entry) : [renderPictures(id, draw), renderRounds(entry), renderAllFunctions(entry)]),
    "</section>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function renderLastWords(failure: string): string {
  const text = lastWordsOf(failure).map(visible).join("\n").trim();
  return text === "" ? "" : `<pre tabindex="0">${escapeXml(text)}</pre>`;
}

/** What changed, and where the rest is. */
function renderBriefly({ files, functions }: EntryReport): string[] {
  const pictures = (["diff", "base", "head"] as const).flatMap((view) => files[view] ?? []);
  const links = pictures.map((file) => `<a href="${escapeXml(file)}">${escapeXml(file)}</a>`);
  const named = functions.filter(isNamed);
  return [
    named.length === 0 ? "" : renderFunctionTable({ caption: describeCount(named), rows: named.map((fn) => ({ fn })) }),
    links.length === 0 ? "" : paragraph(`Flame graphs: ${links.join(" · ")}. All functions are in report.json.`, "quiet"),
  ];
}

/** The differential holds the data of all three; base and head stand below it for those without scripts. */
function renderPictures(id: string, draw: DrawView | undefined): string {
  if (draw === undefined) return "";
  const still = SIDES.map((side, i) => `<div class="still">${draw(side, { prefix: `${id}s${i}`, isStill: true })}</div>`);
  return [
    `<div class="pictures"><h3>Flame graphs</h3>`,
    `<p class="quiet alive">Press <kbd>d</kbd> to switch between change, base and head; click a frame to zoom; <kbd>?</kbd> lists all keys.</p>`,
    `<div class="picture">${draw("diff", { prefix: id, isStill: false })}</div>${still.join("")}</div>`,
  ].join("\n");
}

/** A dot plot for everything that moved, surely or not. */
function renderRounds(entry: EntryReport): string {
  const plotted = entry.functions.filter((fn) => fn.rounds !== undefined && fn.rounds.base.length + fn.rounds.head.length > 2);
  if (plotted.length === 0) return "";
  const cut = plotted.length - MAX_PLOTS;
  return [
    `<h3>Rounds</h3>`,
    `<p class="quiet">Each dot is one recorded run: the function's share of that run's samples, the first run on top. The bar is the mean; the verdict compares the means, with the spread of the dots.</p>`,
    `<div class="plots">${plotted
      .slice(0, MAX_PLOTS)
      .map((fn) => renderPlot(entry, fn))
      .join("\n")}</div>`,
    cut > 0 ? paragraph(`${formatPlural(cut, "more function")} in report.json.`, "quiet") : "",
  ].join("\n");
}

function renderPlot({ samples }: EntryReport, fn: ReportedFunction): string {
  const { verdict, rounds = { base: [], head: [] } } = fn;
  const direction = !isNamed(fn) ? undefined : verdict === "slower" || verdict === "new" ? "more" : "less";
  const kind = [describeVerdict(fn), describeScope(fn)].filter((words) => words !== "").join(", ");
  return `<figure><figcaption>${HTML_PEN.name(fn.name)} <span class="quiet">${kind}</span></figcaption>${renderDotPlot({ rounds, samples, direction })}</figure>`;
}

function renderAllFunctions({ functions }: EntryReport): string {
  if (functions.length === 0) return "";
  const shown = functions.slice(0, MAX_ROWS);
  const cut = functions.length - shown.length;
  const table = renderFunctionTable({
    caption: "Functions with 0.5 % of the time or more on either side, callees included",
    rows: shown.map((fn) => ({ fn })),
  });
  const rest = cut === 0 ? "" : paragraph(`${formatPlural(cut, "more function")} in report.json.`, "quiet");
  return `<details class="all"><summary>All functions with 0.5 % of the time or more, callees included (${formatCount(functions.length)})</summary>\n${table}${rest}</details>`;
}

function paragraph(markup: string, name?: string): string {
  return markup === "" ? "" : `<p${name === undefined ? "" : ` class="${name}"`}>${markup}</p>`;
}
