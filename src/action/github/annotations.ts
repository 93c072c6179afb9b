import { functionKey } from "../../profile/frame.ts";
import { describeRatio, formatPerCall, shortName } from "../../report/benchmark-words.ts";
import { decisiveChange, describeFunction } from "../../report/change-words.ts";
import { PLAIN_PEN } from "../../report/escape.ts";
import type { EntryReport, Report } from "../../report/report.ts";

/** More than this is noise; the runner itself shows ten per step. */
const MAX_NOTICES = 5;

/** A message on a line of a file. */
export interface Notice {
  readonly title: string;
  readonly message: string;
  /** Relative to the repository. */
  readonly file: string;
  readonly line: number;
}

/** Notices on lines that the pull request touches, for functions that are called slower; the largest change first. */
export function chooseNotices(report: Report): Notice[] {
  const slower = report.entryPoints.flatMap((entry) =>
    entry.functions.filter((fn) => fn.verdict === "slower" && fn.touched === true).map((fn) => ({ entry, fn })),
  );
  const places = new Map<string, Notice>();
  for (const { entry, fn } of slower.sort((a, b) => (decisiveChange(b.fn).delta ?? 0) - (decisiveChange(a.fn).delta ?? 0))) {
    const key = functionKey(fn);
    const place = fn.why?.place?.side === "head" ? fn.why.place : undefined;
    const line = place?.first ?? fn.touchedLine ?? fn.line;
    if (places.has(key) || line === null) continue;
    places.set(key, {
      title: `flamediff: ${fn.name} ${fn.kind === "waiting" ? "waits longer" : "became slower"}`,
      message: `${describeFunction(fn, PLAIN_PEN)}, in entry point '${entry.name}'.`,
      file: fn.file,
      line,
    });
  }
  for (const notice of report.entryPoints.flatMap(noticeBenchmarks)) {
    const key = `${notice.file}\0${notice.line}`;
    if (![...places.values()].some(({ file, line }) => file === notice.file && line === notice.line)) places.set(key, notice);
  }
  return [...places.values()].slice(0, MAX_NOTICES);
}

/** The touched function behind each benchmark that became slower. */
function noticeBenchmarks({ benchmarks = [], functions }: EntryReport): Notice[] {
  return benchmarks
    .filter(({ verdict }) => verdict === "slower")
    .flatMap((benchmark) => {
      const fn = functions.find(({ name, touched }) => touched === true && benchmark.functions.includes(name));
      const line = fn?.touchedLine ?? fn?.line ?? null;
      if (fn === undefined || line === null || benchmark.ratio === null) return [];
      const name = shortName(benchmark.name, benchmarks);
      const { base, head } = benchmark.seconds;
      const times = base === null || head === null ? "" : ` (${formatPerCall(base, head)} per call)`;
      return [
        {
          title: `flamediff: ${name} became slower`,
          message: `${name} is ${describeRatio(benchmark.ratio)}${times}; caused by ${fn.name}.`,
          file: fn.file,
          line,
        },
      ];
    });
}
