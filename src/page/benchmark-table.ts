import { formatFragment, NOWHERE } from "../flamegraph/link.ts";
import { formatCount, formatTimeRatio } from "../lib/format.ts";
import { escapeXml } from "../lib/xml.ts";
import { describeFailure, describeOtherBenchmarks, explainBehind, formatPerCall, isMoved, shortName } from "../report/benchmark-words.ts";
import { HTML_PEN, plain } from "../report/escape.ts";
import type { BenchmarkVerdict, EntryReport, ReportedBenchmark } from "../report/report.ts";

/** More rows make the page slow to load and are in report.json. */
const MAX_ROWS = 500;
const SIGNS: { readonly [V in BenchmarkVerdict]?: string } = { slower: "▲", new: "▲", faster: "▼", removed: "▼", failed: "✗" };

/** The benchmarks of a suite: those that moved, and all others folded away; a click on a name shows that benchmark alone in the flame graph `id`. */
export function renderBenchmarkSection(entry: EntryReport, id: string): string {
  const { benchmarks = [] } = entry;
  if (benchmarks.length === 0) return "";
  const told = benchmarks.filter((benchmark) => isMoved(benchmark) || benchmark.verdict === "failed");
  const others = describeOtherBenchmarks(entry, HTML_PEN);
  return [
    "<h3>Benchmarks</h3>",
    told.length === 0 ? "" : renderTable("Benchmarks that changed or failed", told, entry, id),
    others.length === 0 ? "" : `<p class="quiet">${others.join(" · ")}</p>`,
    `<details class="all"><summary>All benchmarks (${formatCount(benchmarks.length)})</summary>`,
    renderTable("All benchmarks", benchmarks.slice(0, MAX_ROWS), entry, id),
    "</details>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function renderTable(caption: string, shown: readonly ReportedBenchmark[], entry: EntryReport, id: string): string {
  return [
    `<table class="functions"><caption>${caption}</caption>`,
    "<thead><tr><th scope=col>benchmark<th scope=col>ratio<th scope=col>CPU time per call<th scope=col>caused by</tr></thead>",
    `<tbody>${shown.map((benchmark) => renderRow(benchmark, entry, id)).join("\n")}</tbody></table>`,
  ].join("\n");
}

function renderRow(benchmark: ReportedBenchmark, entry: EntryReport, id: string): string {
  const { name, verdict, ratio, interval, seconds, calls } = benchmark;
  const sign = SIGNS[verdict] === undefined ? "" : `<span class="sign">${SIGNS[verdict]}</span> `;
  const link = formatFragment({ ...NOWHERE, path: [name] });
  const notes = [verdict, calls === null ? "" : `${formatCount(calls)} calls per run`, escapeXml(plain(name))].filter(
    (note) => note !== "",
  );
  const range = interval === null ? "" : `${formatTimeRatio(interval[0])} to ${formatTimeRatio(interval[1])}`;
  const times = timesOf(seconds);
  const behind = verdict === "failed" ? escapeXml(describeFailure(benchmark)) : explainBehind(benchmark, entry, HTML_PEN);
  return [
    `<tr class="${verdict}"><th scope=row>${sign}<a href="#${id}" data-picture="${id}" data-frame="${escapeXml(link)}">${HTML_PEN.name(shortName(name, entry.benchmarks ?? []))}</a>`,
    `<div class="notes">${notes.join(" · ")}</div>`,
    ratio === null ? "<td>–" : `<td data-k="${ratio}"><span><b>${formatTimeRatio(ratio)}</b></span> <span>${range}</span>`,
    times === "" ? "<td>–" : `<td data-k="${seconds.head ?? seconds.base ?? 0}"><span>${times}</span>`,
    `<td class="behind">${behind === "" ? "–" : behind}`,
  ].join("");
}

function timesOf({ base, head }: ReportedBenchmark["seconds"]): string {
  const only = base ?? head;
  if (only === null) return "";
  return base === null || head === null ? (formatPerCall(only, only).split(" → ")[1] ?? "") : formatPerCall(base, head);
}
