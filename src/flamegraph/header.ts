import { INK, middleShadeOf, PAINTS, type Paint, packageOf, paintIn, QUIET_INK } from "./colour.ts";
import type { FlameFunction, Picture } from "./island-format.ts";
import { cut, xml } from "./label.ts";
import { columnOf, type Scene, samplesOf } from "./scene.ts";
import { describeView, percent } from "./words.ts";

/** Width of a picture without scripts, and the room at its sides. */
export const WIDTH = 1200;
export const MARGIN = 12;
const SANS = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
/** Characters of 13 px that surely fit into a line: 6.9 px a character in the widest of the usual fonts. */
const LINE_CHARACTERS = 168;
/** More lines of findings than this push the picture off the screen; all stand in `<desc>`. */
const MOST_LINES = 6;
const LEGEND_ENTRIES = 8;

/** One colour of the legend and what it stands for. */
export interface LegendEntry {
  readonly paint: number;
  readonly text: string;
}

export interface Header {
  readonly markup: string;
  readonly height: number;
}

/** Title, commits, findings and legend, as they stand above a picture without scripts. */
export function layOutHeader(picture: Picture, scene: Scene): Header {
  const parts = [
    text(cut(picture.title || "flame graph", 100), { y: 28, size: 18, ink: INK, name: "ink", weight: 600 }),
    text(cut(describeView(picture, samplesOf(picture.tree), picture.view), LINE_CHARACTERS), {
      y: 48,
      size: 12.5,
      ink: QUIET_INK,
      name: "quiet",
    }),
  ];
  let y = 54;
  for (const line of picture.sentences.flatMap(wrap).slice(0, MOST_LINES)) {
    y += 18;
    parts.push(text(line, { y, size: 13, ink: INK, name: "ink" }));
  }
  y += 24;
  parts.push(legend(legendOf(scene), y));
  return { markup: parts.join(""), height: y + 16 };
}

/** What the colours of a view stand for: packages by their own time, or the differential's three. */
export function legendOf(scene: Scene): LegendEntry[] {
  if (scene.view === "diff") return DIFF_LEGEND;
  const shares = new Map<number, Map<string, number>>();
  const self = selfByFunction(scene);
  let all = 0;
  for (const [fn, samples] of self.entries()) {
    const { name: own, file, origin, paint: shade } = scene.functions[fn] as FlameFunction;
    const [paint, name] = [middleShadeOf(shade), packageOf({ name: own, file, origin })];
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
        .join(", ")}${names.length > 2 ? " …" : ""} ${percent(sum / all)}`,
    }));
}

const DIFF_LEGEND: LegendEntry[] = [
  { paint: paintIn("more"), text: "▲ slower or new in head; the solid part is what it costs more" },
  { paint: paintIn("less"), text: "▼ faster or gone in head; the hatched part is what it saves" },
  { paint: paintIn("same") + 1, text: "unchanged, or not surely changed" },
];

/** Own samples by function, in the units of the view. */
function selfByFunction({ functions, tree, view }: Scene): Float64Array {
  const sums = new Float64Array(functions.length);
  const column = tree.self[columnOf(view)] as Float64Array;
  for (let node = 1; node < tree.nodes; node++) {
    const fn = tree.fn[node] as number;
    sums[fn] = (sums[fn] as number) + (column[node] as number);
  }
  return sums;
}

function legend(entries: readonly LegendEntry[], y: number): string {
  let x = MARGIN;
  const parts: string[] = [];
  for (const { paint, text: words } of entries) {
    const width = 34 + words.length * 6.5;
    if (x + width > WIDTH - MARGIN) break;
    const { light } = PAINTS[paint] as Paint;
    parts.push(
      `<rect class="c${paint}" x="${x}" y="${y - 9}" width="11" height="11" rx="2" fill="currentColor" color="${light}"/>`,
      text(words, { x: x + 16, y, size: 12, ink: QUIET_INK, name: "quiet" }),
    );
    x = Math.round(x + width);
  }
  return parts.join("");
}

function text(
  words: string,
  { x = MARGIN, y, size, ink, name, weight }: { x?: number; y: number; size: number; ink: Paint; name: string; weight?: number },
): string {
  const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
  return `<text class="fd-${name}" x="${x}" y="${y}" font-family="${SANS}" font-size="${size}"${bold} fill="${ink.light}">${xml(words)}</text>`;
}

/** Lines of a sentence, broken at blanks. */
function wrap(sentence: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of sentence.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= LINE_CHARACTERS) line = longer;
    else {
      if (line !== "") lines.push(line);
      line = cut(word, LINE_CHARACTERS);
    }
  }
  return [...lines, line];
}
