import type { Layout, Levels } from "./layout.ts";

/** What part of a layout is seen, and how wide it is on the screen. */
export interface Window {
  /** In samples. */
  readonly from: number;
  readonly to: number;
  /** In pixels. */
  readonly pixels: number;
  /** Boxes narrower than this are merged; `NARROW` when absent. */
  readonly narrow?: number;
}

/** A row of boxes. */
export interface BoxRow {
  readonly layout: Layout;
  /** Those of the layout's nodes that are boxes here, by depth. */
  readonly levels: Levels;
  readonly depth: number;
  readonly window: Window;
}

/** Hears of a box: whole pixels, `left < right`. Narrow neighbours come as one box, under the first one's name. */
export type BoxSink = (node: number, left: number, right: number) => void;

/** Narrower boxes have no line between them and share one box, in pixels. */
export const NARROW = 3;
/** Narrow boxes share one of at most so many times their width: enough to keep a texture, too few to draw each pixel. */
const MERGED = 4;

/**
 * The boxes of a row that its window shows, from left to right. The cost grows with the pixels, not with the nodes: what falls into
 * a pixel that is taken is leapt over.
 */
export function visitBoxes({ layout: { width }, levels, depth, window }: BoxRow, sink: BoxSink): void {
  const { nodes, starts, ends } = levels;
  const { from, to, pixels, narrow = NARROW } = window;
  const stop = starts[depth + 1] ?? 0;
  const scale = pixels / (to - from);
  const row = { ends, stop };
  let i = firstBeyond(row, from, starts[depth] ?? 0);
  let taken = 0;
  while (i < stop && taken < pixels) {
    const node = nodes[i]!;
    const end = (ends[i]! - from) * scale;
    const start = end - width[node]! * scale;
    if (start >= pixels) return;
    const left = Math.min(Math.max(Math.round(start), taken), pixels - 1);
    let right = Math.max(Math.min(Math.round(end), pixels), left + 1);
    i++;
    // One pixel stands for all that end within it; the next follows at once if it is narrow, too, and leaves no gap (0.1 for rounding).
    while (end - start < narrow && right - left < narrow * MERGED) {
      i = firstBeyond(row, from + (right + 0.5) / scale, i);
      if (i >= stop || right >= pixels) break;
      const next = width[nodes[i]!]! * scale;
      if (next >= narrow || (ends[i]! - from) * scale - next > right + 0.6) break;
      right++;
    }
    sink(node, left, right);
    taken = right;
  }
}

/** The first of a row from `i` on whose right end lies beyond a place: doubling steps, then halving. */
function firstBeyond({ ends, stop }: { readonly ends: Float64Array; readonly stop: number }, place: number, i: number): number {
  let low = i;
  let step = 1;
  while (low < stop && ends[low]! <= place) {
    low += step;
    step *= 2;
  }
  // What is sought lies behind the last step but one, which was not beyond.
  let high = Math.min(low, stop);
  low = Math.max(low - (step >> 1) + 1, i);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return high;
}
