import { formatFragment, NOWHERE } from "../flamegraph/link.ts";
import { formatPlural } from "../lib/format.ts";
import {
  describeFailure,
  describeOtherBenchmarks,
  describeRatio,
  explainBehind,
  formatPerCall,
  isMoved,
  shortName,
} from "./benchmark-words.ts";
import { escapeCode, MARKDOWN_PEN } from "./escape.ts";
import type { Page } from "./markdown-page.ts";
import type { BenchmarkVerdict, EntryReport, ReportedBenchmark } from "./report.ts";

/** Links longer than this are left out: a comment has an end. */
const MAX_URL_LENGTH = 500;
/** Orange is slower and blue faster, as in the flame graphs. */
const SIGNS: { readonly [V in BenchmarkVerdict]?: string } = { slower: "🟠", faster: "🔵", failed: "❌" };

/** The benchmarks that moved, each with what is caused by, and one line for the rest; nothing where no suite was recognised. */
export function renderBenchmarks(page: Page, entry: EntryReport): string[] {
  const { benchmarks = [] } = entry;
  const told = benchmarks.filter((benchmark) => isMoved(benchmark) || benchmark.verdict === "failed");
  const shown = told.slice(0, page.limits.rows);
  const others = describeOtherBenchmarks(entry, MARKDOWN_PEN);
  const cut = told.length - shown.length;
  return [
    ...(shown.length === 0
      ? []
      : [
          "",
          "| benchmark | CPU time per call | caused by |",
          "|:--|--:|:--|",
          ...shown.map((benchmark) => renderRow(page, entry, benchmark)),
        ]),
    ...(cut === 0 ? [] : ["", `${formatPlural(cut, "more benchmark")} in report.json.`]),
    ...(others.length === 0 ? [] : ["", others.join(" · ")]),
  ];
}

function renderRow({ links }: Page, entry: EntryReport, benchmark: ReportedBenchmark): string {
  const { benchmarks = [], files } = entry;
  const name = escapeCode(shortName(benchmark.name, benchmarks));
  const picture = links.files[files["diff"] ?? ""];
  // The benchmark is a tower of its own in the flame graph: the link opens it alone.
  const url = picture === undefined ? undefined : `${picture}${formatFragment({ ...NOWHERE, path: [benchmark.name] })}`;
  const linked = url === undefined || url.length > MAX_URL_LENGTH ? name : `[${name}](${url})`;
  const cells = [
    [[SIGNS[benchmark.verdict], linked].filter(Boolean).join("\u00a0")],
    benchmark.verdict === "failed" ? [] : timesOf(benchmark),
    [benchmark.verdict === "failed" ? describeFailure(benchmark) : explainBehind(benchmark, entry, MARKDOWN_PEN) || "–"],
  ];
  return `| ${cells.map((lines) => lines.join("<br>")).join(" | ")} |`;
}

/** `**2.9× slower**<br>1.2 → 3.4 ms`; a number and its unit stay in one piece, however narrow the screen. */
function timesOf({ ratio, seconds: { base, head } }: ReportedBenchmark): string[] {
  const whole = (text: string) => text.replaceAll(" ", "\u00a0");
  return [
    ...(ratio === null ? [] : [`**${whole(describeRatio(ratio))}**`]),
    ...(base === null || head === null ? [] : [whole(formatPerCall(base, head))]),
  ];
}
