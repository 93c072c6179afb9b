import { createHash } from "node:crypto";
import { type DrawView, drawComparison } from "../../src/flamegraph/picture.ts";
import { renderPage } from "../../src/page/page.ts";
import type { EntryReport, Report } from "../../src/report/report.ts";
import { graphOf, STORY } from "../flamegraph/graphs.ts";
import { BYSTANDER, entryOf, GONE, reported, reportOf, SLOWER } from "../report/reports.ts";

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

const SPREAD = {
  base: [0.11, 0.12, 0.125, 0.119, 0.13],
  head: [0.3, 0.31, 0.32, 0.305, 0.29],
};

/** An entry point with pictures of the story that the flame graphs' tests tell, and rounds to plot. */
export const ENTRY: EntryReport = entryOf({
  functions: [
    { ...SLOWER, rounds: SPREAD },
    { ...GONE, rounds: { base: [0.08, 0.07, 0.09, 0.08, 0.08], head: [0, 0, 0, 0, 0] } },
    { ...BYSTANDER, rounds: { base: [0.3, 0.31, 0.29, 0.3, 0.3], head: [0.24, 0.25, 0.23, 0.24, 0.24] } },
    ...["main", "load", "parse", "dump", "close"].map((name, i) =>
      reported({ name, self: { ...SLOWER.self, base: 0.01 * i, head: 0.01 * i, delta: 0 } }),
    ),
  ],
});

/** The page of a report whose entry points all have the pictures of the story. */
export function pageOf(report: Report = reportOf(ENTRY)): string {
  const draw = drawComparison(graphOf(STORY, { title: "render", sentences: ["parse is 1.6× slower: 31 % → 49 % of the time."] }));
  return renderPage({ report, pictures: picturesOf(report, draw), sha256 });
}

/** The same pictures for every entry point that has some. */
export function picturesOf({ entryPoints }: Report, draw: DrawView): ReadonlyMap<EntryReport, DrawView> {
  return new Map(entryPoints.flatMap((entry) => (entry.files["diff"] === undefined ? [] : [[entry, draw] as const])));
}
