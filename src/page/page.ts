import { isNamed } from "../compare/verdicts.ts";
import { ENGINE } from "../flamegraph/engine.ts";
import type { DrawView } from "../flamegraph/picture.ts";
import { STYLE } from "../flamegraph/style.ts";
import { formatPlural } from "../lib/format.ts";
import { escapeXml } from "../lib/xml.ts";
import { HTML_PEN, plain, shorten } from "../report/escape.ts";
import { byUrgency, makeHeadline, titleOf } from "../report/headline.ts";
import type { EntryReport, Report, ReportedFunction } from "../report/report.ts";
import { makeRunCommand, type RepeatedInputs } from "../report/reproduce.ts";
import { describeCount, describeMethod, describeOthers, describeRun } from "../report/sentences.ts";
import { PAGE_SCRIPT } from "./browser/script.ts";
import { renderEntrySection } from "./entry-section.ts";
import { type FunctionRow, renderFunctionTable } from "./function-table.ts";
import { PAGE_STYLE } from "./style.ts";

/** Entry points with all their details, those that need attention first; a page with the flame graphs of 200 takes many seconds to open. */
const MAX_WHOLE = 10;

/** More rows than these nobody reads, and they make the page slow to open. */
const MAX_FINDINGS = 200;

/** Its name beside report.json. */
export const PAGE_FILE = "report.html";

export interface PageRequest {
  readonly report: Report;
  /** Draws the flame graphs of each of the report's entry points that has samples. */
  readonly pictures: ReadonlyMap<EntryReport, DrawView>;
  /** SHA-256 of a text's UTF-8 bytes, in base64. */
  readonly sha256: (text: string) => string;
  /** What the user gave beside pyproject.toml, by the name of the input. */
  readonly given?: RepeatedInputs;
}

/**
 * The whole report in one HTML file that asks nobody for anything: finding, table, flame graphs, rounds, method. Without scripts it can be
 * read all the same. Its policy lets nothing run but its own three texts, whatever a name may hold.
 */
export function renderPage({ report, pictures, sha256, given = {} }: PageRequest): string {
  const sections = report.entryPoints.map((entry, i) => ({ entry, id: `e${i + 1}` })).sort((a, b) => byUrgency(a.entry, b.entry));
  const style = STYLE + PAGE_STYLE;
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; script-src 'sha256-${sha256(PAGE_SCRIPT)}' 'sha256-${sha256(ENGINE)}'; base-uri 'none'; form-action 'none'`;
  return `${[
    "<!DOCTYPE html>",
    `<html lang="en"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
    `<title>${escapeXml([makeHeadline(report), ...(report.source ? [shorten(plain(report.source.project))] : []), "flamediff"].join(" · "))}</title>`,
    `<style>${style}</style></head>`,
    "<body><main>",
    `<header><p class="quiet">${describeSource(report)}</p><h1>${makeHeadline(report, HTML_PEN)}</h1><p class="quiet">${describeRun(report, HTML_PEN)}</p></header>`,
    renderFindings(report, sections),
    ...sections.map((section, i) => renderEntrySection({ ...section, report, draw: pictures.get(section.entry), isBrief: i >= MAX_WHOLE })),
    renderMethod(report, given),
    "</main>",
    `<script>${PAGE_SCRIPT}</script>`,
    `<script>${ENGINE}</script>`,
    "</body></html>",
  ].join("\n")}\n`;
}

/** Of which project, and when: a page that is passed on stands alone. */
function describeSource({ source }: Report): string {
  if (source === undefined) return "flamediff";
  const { project, recordedAt } = source;
  return `flamediff · ${HTML_PEN.name(project)} · <time datetime="${escapeXml(recordedAt)}">${escapeXml(recordedAt.slice(0, 16).replace("T", " "))} UTC</time>`;
}

interface Section {
  readonly entry: EntryReport;
  readonly id: string;
}

/** Everything that moved, in all entry points. */
function renderFindings(report: Report, sections: readonly Section[]): string {
  const rows = sections.flatMap(({ entry, id }) =>
    entry.functions
      .filter(({ verdict }) => verdict !== "unchanged")
      .map((fn): FunctionRow => ({ fn, ...(sections.length > 1 && { entry: { title: plain(titleOf(entry, report)), id } }) })),
  );
  if (rows.length === 0) return "";
  const count = (test: (fn: ReportedFunction) => boolean) => rows.filter(({ fn }) => test(fn)).length;
  const countOf = (wanted: ReportedFunction["verdict"]) => count(({ verdict }) => verdict === wanted);
  const [bystanders, collections, uncertain] = [countOf("bystander"), countOf("collection"), countOf("uncertain")];
  const others = describeOthers({ bystanders, collections, uncertain });
  const caption = [`Findings: ${describeCount(rows.map(({ fn }) => fn).filter(isNamed))}`, ...others].join(" · ");
  // Beside findings, what could not be judged is no news: it is in the table of all functions.
  const news = rows.some(({ fn }) => isNamed(fn)) ? rows.filter(({ fn }) => fn.verdict !== "uncertain") : rows;
  const cut = news.length - MAX_FINDINGS;
  const table = renderFunctionTable({ caption, rows: news.slice(0, MAX_FINDINGS) });
  return cut <= 0 ? table : `${table}<p class="quiet">${formatPlural(cut, "more function")} below, by entry point.</p>`;
}

function renderMethod(report: Report, given: RepeatedInputs): string {
  const command = makeRunCommand({ report, given });
  return [
    `<details class="method"><summary>How this was measured, and how to repeat it</summary>`,
    `<ul>${describeMethod(report, HTML_PEN)
      .map((sentence) => `<li>${sentence}</li>`)
      .join("\n")}</ul>`,
    ...(command === undefined ? [] : [`<p>To repeat this on your machine:</p><pre tabindex="0">${escapeXml(command)}</pre>`]),
    "</details>",
  ].join("\n");
}
