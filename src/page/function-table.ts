import type { FunctionVerdict } from "../compare/verdicts.ts";
import { escapeXml } from "../lib/xml.ts";
import { decisiveChange, describeVerdict } from "../report/change-words.ts";
import { HTML_PEN, plain, shorten } from "../report/escape.ts";
import type { ReportedFunction } from "../report/report.ts";
import { describeMarks, makeRow, NO_SHARE, proofOf } from "../report/row.ts";
import { describeWhy } from "../report/why.ts";
import { renderSourceLines } from "./source-lines.ts";

/** One row: a function, and of which entry point when there are several. */
export interface FunctionRow {
  readonly fn: ReportedFunction;
  readonly entry?: { readonly title: string; readonly id: string };
}

export interface FunctionTable {
  readonly caption: string;
  readonly rows: readonly FunctionRow[];
}

/** A table of functions; the page's script lets people sort and filter it. Cells whose text is not what they are sorted by say so (`data-k`). */
export function renderFunctionTable({ caption, rows }: FunctionTable): string {
  return [
    `<table class="functions"><caption>${escapeXml(caption)}</caption>`,
    "<thead><tr><th scope=col>function<th scope=col>before → after<th scope=col class=aside>points<th scope=col>change<th scope=col>time per run</tr></thead>",
    `<tbody>${rows.map(renderRow).join("\n")}</tbody></table>`,
  ].join("\n");
}

/** Before the name: the same signs as in the flame graphs, for eyes that do not tell the colours apart. */
const SIGNS: { readonly [V in FunctionVerdict]?: string } = { slower: "▲", new: "▲", faster: "▼", removed: "▼" };

function renderRow({ fn, entry }: FunctionRow): string {
  const { base, head, change, seconds } = makeRow(fn);
  const { delta, ...shares } = decisiveChange(fn);
  const proof = proofOf(fn);
  const words = describeVerdict(fn);
  const [moved = "", reach] = change.split(" ± ");
  const isShared = base !== NO_SHARE || head !== NO_SHARE;
  const marks = describeMarks(fn, HTML_PEN);
  const where = `${shorten(plain(fn.file))}${fn.line === null ? "" : `:${fn.line}`}`;
  const notes = [
    marks.join(", "),
    describeWhy(fn, HTML_PEN),
    where === "" ? "" : `<span class="where">${escapeXml(where)}</span>`,
    entry === undefined ? "" : `<a href="#${entry.id}">${escapeXml(entry.title)}</a>`,
  ].filter((note) => note !== "");
  const cells = [
    isShared ? `<td data-k="${number(Math.max(shares.base ?? 0, shares.head ?? 0))}">${pieces(base, `→ ${head}`)}` : "<td>–",
    delta === null
      ? "<td class=aside>–"
      : `<td class=aside data-k="${number(delta)}">${pieces(strongIf(proof === "change", moved), reach === undefined ? "" : `± ${reach}`)}`,
    // Sorted by what is shown: an unchanged function's ratio is noise, and a new one has none.
    `<td${words === "" || fn.ratio === null ? "" : ` data-k="${number(fn.ratio)}"`}>${words || "–"}`,
    fn.seconds.delta === null ? "<td>–" : `<td data-k="${number(fn.seconds.delta)}">${pieces(strongIf(proof === "seconds", seconds))}`,
  ];
  const sign = SIGNS[fn.verdict] === undefined ? "" : `<span class="sign">${SIGNS[fn.verdict]}</span> `;
  return `<tr class="${fn.verdict}"><th scope=row>${sign}${HTML_PEN.name(fn.name)}<div class="notes">${notes.join(" · ")}</div>${renderSourceLines(fn.why?.lines ?? [])}${cells.join("")}`;
}

function strongIf(isStrong: boolean, text: string): string {
  return isStrong ? HTML_PEN.strong(text) : text;
}

/** A number and its unit stay in one piece, however narrow the screen. */
function pieces(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== "")
    .map((text) => `<span>${text}</span>`)
    .join(" ");
}

function number(value: number): string {
  return String(Number(value.toPrecision(4)));
}
