import { columnsOf, pad, truncate } from "../lib/columns.ts";
import {
  describeBehind,
  describeFailure,
  describeOtherBenchmarks,
  describeRatio,
  formatPerCall,
  isMoved,
  shortName,
} from "./benchmark-words.ts";
import { PLAIN_PEN } from "./escape.ts";
import type { EntryReport, ReportedBenchmark } from "./report.ts";

/** One line of the terminal, and how it is painted. */
export interface BenchmarkLine {
  readonly text: string;
  readonly verdict: ReportedBenchmark["verdict"] | undefined;
}

/** Names are cut to no less than this. */
const MIN_NAME = 20;

/** The benchmarks that moved as aligned lines, and one for each thing to say of the rest. */
export function layBenchmarks(entry: EntryReport, width: number): BenchmarkLine[] {
  const { benchmarks = [] } = entry;
  const told = benchmarks.filter((benchmark) => isMoved(benchmark) || benchmark.verdict === "failed");
  const rows = told.map((benchmark) => ({ benchmark, cells: cellsOf(benchmark, benchmarks) }));
  const widest = [0, 1, 2].map((column) => Math.max(0, ...rows.map(({ cells }) => columnsOf(cells[column] as string))));
  const room = Math.max(MIN_NAME, width - 2 - widest[1]! - widest[2]! - 4);
  const names = Math.min(widest[0]!, room);
  const lines = rows.map(({ benchmark, cells: [name = "", ratio = "", times = "", behind = ""] }) => {
    const text = `  ${pad(truncate(name, names), names)}  ${pad(ratio, widest[1]!)}  ${pad(times, widest[2]!)}  ${behind}`.trimEnd();
    return { text: truncate(text, width), verdict: benchmark.verdict };
  });
  const others = describeOtherBenchmarks(entry, PLAIN_PEN).map((text) => ({ text: `  ${text}`, verdict: undefined }));
  return lines.length + others.length === 0 ? [] : [{ text: "", verdict: undefined }, ...lines, ...others];
}

function cellsOf(benchmark: ReportedBenchmark, all: readonly ReportedBenchmark[]): string[] {
  const { verdict, ratio, seconds } = benchmark;
  const name = PLAIN_PEN.name(shortName(benchmark.name, all));
  if (verdict === "failed") return [name, "", "", describeFailure(benchmark)];
  const times = seconds.base === null || seconds.head === null ? "" : formatPerCall(seconds.base, seconds.head);
  return [name, ratio === null ? "" : describeRatio(ratio), times, describeBehind(benchmark, PLAIN_PEN)];
}
