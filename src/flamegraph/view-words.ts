import { cut } from "../lib/columns.ts";
import { formatCount, formatShare } from "../lib/format.ts";
import type { Side } from "../profile/frame.ts";
import { LESS, MORE, middleShadeOf, neutralPaintOf } from "./colour.ts";
import type { FlameFunction, FlameView, LegendEntry, Picture, ViewWords } from "./embedded-format.ts";
import { BASE, HEAD } from "./flame-tree.ts";

/** A picture before its views have words. */
type Unworded = Omit<Picture, "views">;

/** The words above every view of a picture. */
export function describeViews(picture: Unworded): Picture["views"] {
  const views: FlameView[] = picture.sides.length === 0 ? ["single"] : ["base", "head", "diff"];
  return Object.fromEntries(
    views.map((view): [FlameView, ViewWords] => [
      view,
      { name: VIEW_NAMES[view], description: describeView(picture, view), legend: legendOf(picture, view) },
    ]),
  );
}

const VIEW_NAMES: { readonly [V in FlameView]: string } = { single: "All", base: "Base", head: "Head", diff: "Change" };
const VIEW_TITLES: { readonly [V in FlameView]: string } = {
  single: "Flame graph",
  base: "Flame graph of base",
  head: "Flame graph of head",
  diff: "Differential flame graph",
};

/** What a view is of, in one line: both commits, the samples behind it. */
function describeView({ sides, samples }: Unworded, view: FlameView): string {
  const commits = sides.length === 0 ? [] : [sides.join(" → ")];
  const shown = view === "head" ? samples.slice(HEAD) : view === "base" ? samples.slice(BASE, HEAD) : samples;
  return [VIEW_TITLES[view], ...commits, describeSamples(shown)].join(" · ");
}

function describeSamples(samples: readonly number[]): string {
  if (samples.every((count) => count === 0)) return "no samples, so there is nothing to draw";
  const counts = samples.map(formatCount).join(" + ");
  return `${counts} ${counts === "1" ? "sample" : "samples"}`;
}

/** `base 1a2b3c4`, or `base` where the commit has no name. */
export function sideName(side: Side, label: string): string {
  return label === side ? side : `${side} ${label}`;
}

const LEGEND_ENTRIES = 8;

/** What the colours of a view stand for: packages by their own time, or the differential's three. */
function legendOf(picture: Unworded, view: FlameView): LegendEntry[] {
  if (view === "diff") return DIFF_LEGEND;
  const shares = new Map<number, Map<string, number>>();
  const self = selfByFunction(picture, view === "head" ? HEAD : BASE);
  let all = 0;
  for (const [fn, samples] of self.entries()) {
    const { paint: shade, package: name } = picture.functions[fn] as FlameFunction;
    const paint = middleShadeOf(shade);
    const ofPaint = shares.get(paint) ?? new Map<string, number>();
    shares.set(paint, ofPaint.set(name, (ofPaint.get(name) ?? 0) + samples));
    all += samples;
  }
  return [...shares]
    .map(([paint, names]) => ({
      paint,
      names: [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
      sum: [...names.values()].reduce((a, b) => a + b, 0),
    }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum || a.paint - b.paint)
    .slice(0, LEGEND_ENTRIES)
    .map(({ paint, names, sum }) => ({
      paint,
      text: `${names
        .slice(0, 2)
        .map(([name]) => cut(name, 24))
        .join(", ")}${names.length > 2 ? " …" : ""} ${formatShare(sum / all)}`,
    }));
}

const DIFF_LEGEND: LegendEntry[] = [
  { paint: MORE, text: "▲ slower or new; the solid part is the added time" },
  { paint: LESS, text: "▼ faster or no longer sampled; the hatched part is the saved time" },
  { paint: neutralPaintOf("project", 2), text: "no reported change; a coloured line at the foot: a callee changed" },
];

/** Own samples of a side by function. */
function selfByFunction({ functions, tree }: Unworded, side: number): Float64Array {
  const sums = new Float64Array(functions.length);
  const column = tree.self[side] as Float64Array;
  for (let node = 1; node < tree.nodes; node++) {
    const fn = tree.fn[node]!;
    sums[fn] = sums[fn]! + column[node]!;
  }
  return sums;
}
