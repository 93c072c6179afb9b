import type { Layout, Levels } from "./layout.ts";

/** What part of a layout is seen, and how wide it is on the screen. */
export interface Window {
  /** In samples. */
  readonly from: number;
  readonly to: number;
  /** In pixels. */
  readonly pixels: number;
}

/** Hears of a box: whole pixels, `left < right`. Narrow neighbours come as one box, under the first one's name. */
export type BoxSink = (node: number, left: number, right: number) => void;

/** Narrower boxes have no line between them and share one box. */
export const NARROW = 2;
/** At most so many pixels: enough to keep a texture, too few to draw each pixel. */
const WIDEST_MERGED_BOX = 12;

/**
 * The boxes of one depth that a window shows, from left to right. The cost grows with the pixels, not with the nodes: what falls into
 * a pixel that is taken is leapt over.
 */
export function visitBoxes(
  { x, width }: Layout,
  { nodes, starts }: Levels,
  { from, to, pixels }: Window,
  depth: number,
  sink: BoxSink,
): void {
  const stop = starts[depth + 1] ?? 0;
  const scale = pixels / (to - from);
  const rightEnd = (i: number): number => (x[nodes[i] as number] as number) + (width[nodes[i] as number] as number);
  const isNarrow = (i: number): boolean => (width[nodes[i] as number] as number) * scale < NARROW;
  /** The first node from `i` on whose right end lies beyond a place: doubling steps, then halving. */
  const firstBeyond = (place: number, i: number): number => {
    let step = 1;
    while (i + step < stop && rightEnd(i + step) <= place) step *= 2;
    let [low, high] = [i + (step >> 1), Math.min(i + step, stop)];
    if (rightEnd(low) > place) return low;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (rightEnd(middle) <= place) low = middle;
      else high = middle;
    }
    return high;
  };

  let i = firstBeyond(from, starts[depth] ?? 0);
  let taken = 0;
  while (i < stop && taken < pixels) {
    const node = nodes[i] as number;
    const start = ((x[node] as number) - from) * scale;
    if (start >= pixels) return;
    const left = Math.min(Math.max(Math.round(start), taken), pixels - 1);
    let right = Math.max(Math.min(Math.round(start + (width[node] as number) * scale), pixels), left + 1);
    const isMerged = isNarrow(i++);
    // One pixel stands for all that end within it; the next follows at once if it is narrow, too, and leaves no gap (0.1 for rounding).
    while (isMerged && right - left < WIDEST_MERGED_BOX) {
      i = firstBeyond(from + (right + 0.5) / scale, i);
      if (i >= stop || right >= pixels || !isNarrow(i) || ((x[nodes[i] as number] as number) - from) * scale > right + 0.6) break;
      right++;
    }
    sink(node, left, right);
    taken = right;
  }
}
