import { NARROW, visitBoxes, type Window } from "./boxes.ts";
import { LESS, MORE } from "./colour.ts";
import { LABEL_PADDING, labelFor, MIN_LABEL_WIDTH } from "./label.ts";
import type { Levels } from "./layout.ts";
import { paintAt, type Scene, type TreeChanges } from "./scene.ts";
import { marksOf } from "./words.ts";

/** Height of a row of boxes in pixels, with the line between it and the next. */
export const ROW_HEIGHT = 18;
export const BOX_HEIGHT = ROW_HEIGHT - 1;
/** From the top of a row to the foot of its letters. */
const BASELINE = 12;
/** The line at the foot of a box that shows the change of its total. */
const STRIP_HEIGHT = 2;
const CHANGE_HEIGHT = BOX_HEIGHT - STRIP_HEIGHT - 1;

/** Boxes at least this wide show a line between them. */
const MIN_GAP_WIDTH = 3;

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

/** Takes rectangles of whole pixels, by paint; later ones lie over earlier ones of other heights. */
export type Pen = (paint: number, x: number, y: number, width: number, height: number) => void;

export interface DrawingRequest {
  readonly scene: Scene;
  readonly window: Window;
  /** Depths to draw, both included. */
  readonly from: number;
  readonly to: number;
  /** Upper edge of a depth's row. */
  readonly top: (depth: number) => number;
  readonly pen: Pen;
  /** Hears of every box. */
  readonly onBox?: (box: Box) => void;
}

/**
 * Draws some rows of a scene: boxes, and in the differential the changes to scale.
 * @returns the labels that fit.
 */
export function drawScene({ scene, window, from, to, top, pen, onBox }: DrawingRequest): Label[] {
  const { layout, changes } = scene;
  const labels: Label[] = [];
  for (let depth = from; depth <= to; depth++) {
    const y = top(depth);
    visitBoxes({ layout, levels: layout.levels, depth, window }, (node, left, right) => {
      pen(paintAt(scene, node), left, y, gapped(right - left), BOX_HEIGHT);
      const text = labelOf(scene, node, right - left);
      if (text !== "") labels.push({ x: left + LABEL_PADDING, y: y + BASELINE, text });
      onBox?.({ node, left, right, y });
    });
    if (changes !== undefined) drawChanges({ scene, window, depth, y, pen, changes });
  }
  return labels;
}

/** A row of boxes with changes in them. */
interface ChangedRow {
  readonly scene: Scene;
  readonly window: Window;
  readonly depth: number;
  /** Upper edge of the row. */
  readonly y: number;
  readonly pen: Pen;
  readonly changes: TreeChanges;
}

/** The change of a function's own time in its box, and of its total as a line at the foot of every box it is part of. */
function drawChanges({ scene, window, depth, y, pen, changes }: ChangedRow): void {
  const { layout } = scene;
  const draw = (values: Float64Array, levels: Levels, { top, height }: { top: number; height: number }) =>
    visitBoxes({ layout, levels, depth, window }, (node, left, right) => {
      const change = values[node]!;
      const [start, end] = isNarrow(scene, node, window) ? [left, right] : changeInBox(scene, node, { window, change });
      if (end > start) pen(change > 0 ? MORE : LESS, start, top, gapped(end - start), height);
    });
  draw(changes.own, changes.levels, { top: y, height: CHANGE_HEIGHT });
  draw(changes.total, changes.totalLevels, { top: y + BOX_HEIGHT - STRIP_HEIGHT, height: STRIP_HEIGHT });
}

/** A change lies at the right end of its box, where the function's own time is, as wide as the samples it is made of. */
function changeInBox(
  { layout: { x, width } }: Scene,
  node: number,
  { window: { from, to, pixels }, change }: { window: Window; change: number },
): [left: number, right: number] {
  const scale = pixels / (to - from);
  const end = (x[node]! + width[node]! - from) * scale;
  const right = Math.min(Math.round(end), pixels);
  return [Math.max(Math.min(Math.round(end - Math.abs(change) * scale), right - 1), 0), right];
}

function isNarrow({ layout }: Scene, node: number, { from, to, pixels, narrow = NARROW }: Window): boolean {
  return layout.width[node]! * pixels < narrow * (to - from);
}

function labelOf({ functions, tree, view, changes }: Scene, node: number, pixels: number): string {
  // Most boxes are too narrow for any label: ask before building one.
  if (pixels < MIN_LABEL_WIDTH) return "";
  const fn = functions[tree.fn[node]!];
  if (fn === undefined) return labelFor("all", pixels);
  return view === "diff" ? labelFor(fn.name, pixels, marksOf(fn.finding, changes?.own[node] ?? 0)) : labelFor(fn.name, pixels);
}

/** A box leaves a line free to the next one when it is wide enough for it. */
export function gapped(width: number): number {
  return width >= MIN_GAP_WIDTH ? width - 1 : width;
}
