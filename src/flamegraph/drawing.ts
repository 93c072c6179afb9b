import { visitBoxes, type Window } from "./boxes.ts";
import { PAINT, PAINTS } from "./colour.ts";
import { LABEL_PADDING, LEAST_LABEL_WIDTH, labelFor } from "./label.ts";
import { paintAt, type Scene } from "./scene.ts";
import { count, marksOf } from "./words.ts";

/** Height of a row of boxes in pixels, with the line between it and the next. */
export const ROW_HEIGHT = 18;
const BOX_HEIGHT = ROW_HEIGHT - 1;
/** From the top of a row to the foot of its letters. */
const BASELINE = 12;
/** The line at the foot of a box that shows the change of its total. */
const STRIP_HEIGHT = 2;

/** Boxes at least this wide show a line between them. */
const LEAST_GAP_WIDTH = 3;

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Box {
  readonly node: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** What there is to draw: all boxes of one fill are one path. */
export interface Drawing {
  /** Path data by paint, empty where nothing has it; later ones lie over earlier ones. */
  readonly paths: string[];
  readonly labels: Label[];
}

export interface DrawingRequest {
  readonly scene: Scene;
  readonly window: Window;
  /** Depths to draw, both included. */
  readonly from: number;
  readonly to: number;
  /** Upper edge of a depth's row. */
  readonly top: (depth: number) => number;
  /** Hears of every box. */
  readonly onBox?: (box: Box) => void;
}

/** Draws some rows of a scene: boxes as one path a fill, labels where they fit, and in the differential the changes to scale. */
export function drawScene({ scene, window, from, to, top, onBox }: DrawingRequest): Drawing {
  const { layout, changes } = scene;
  const paths: string[] = PAINTS.map(() => "");
  const labels: Label[] = [];
  for (let depth = from; depth <= to; depth++) {
    const y = top(depth);
    visitBoxes(layout, layout.levels, window, depth, (node, left, right) => {
      paths[paintAt(scene, node)] += boxPath(left, y, right - left);
      const text = labelOf(scene, node, right - left);
      if (text !== "") labels.push({ x: left + LABEL_PADDING, y: y + BASELINE, text });
      onBox?.({ node, left, right, y });
      const total = changes?.total[node] as number;
      if (total) drawChange(paths, scene, { node, window, change: total, y: y + BOX_HEIGHT - STRIP_HEIGHT, height: STRIP_HEIGHT });
    });
    if (changes === undefined) continue;
    visitBoxes(layout, changes.levels, window, depth, (node) => {
      drawChange(paths, scene, { node, window, change: changes.self[node] as number, y, height: BOX_HEIGHT - STRIP_HEIGHT - 1 });
    });
  }
  return { paths, labels };
}

/** A change lies at the right end of its box, where the function's own time is, as wide as the samples it is made of. */
function drawChange(
  paths: string[],
  { layout: { x, width } }: Scene,
  { node, window: { from, to, pixels }, change, y, height }: { node: number; window: Window; change: number; y: number; height: number },
): void {
  const scale = pixels / (to - from);
  const end = ((x[node] as number) + (width[node] as number) - from) * scale;
  const right = Math.min(Math.round(end), pixels);
  const left = Math.max(Math.min(Math.round(end - Math.abs(change) * scale), right - 1), 0);
  if (right > left) paths[change > 0 ? PAINT.more : PAINT.less] += rectPath(left, y, gapped(right - left), height);
}

function labelOf({ functions, layout, view, totals }: Scene, node: number, pixels: number): string {
  // Most boxes are too narrow for any label: ask before building one.
  if (pixels < LEAST_LABEL_WIDTH) return "";
  const fn = functions[layout.tree.fn[node] as number];
  if (fn === undefined) return labelFor(`all · ${describeAll(totals, view)}`, pixels);
  return view === "diff" ? labelFor(fn.name, pixels, marksOf(fn.finding?.verdict)) : labelFor(fn.name, pixels);
}

function describeAll(totals: readonly Float64Array[], view: string): string {
  const [base = 0, head] = totals.map((total) => total[0] as number);
  if (view === "base" || head === undefined) return `${count(base)} samples`;
  return view === "head" ? `${count(head)} samples` : `${count(base)} + ${count(head)} samples`;
}

function boxPath(x: number, y: number, width: number): string {
  return rectPath(x, y, gapped(width), BOX_HEIGHT);
}

function gapped(width: number): number {
  return width >= LEAST_GAP_WIDTH ? width - 1 : width;
}

function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h-${width}z`;
}
