import type { Layout, Levels } from "./layout.ts";

/** What part of a layout is seen, and how wide it is on the screen. */
export interface Window {
  /** In samples. */
  readonly from: number;
  readonly to: number;
  /** In pixels. */
  readonly pixels: number;
}

/** Hears of a box: whole pixels, `left < right`. Boxes narrower than a pixel come as one for all that share the pixel. */
export type BoxSink = (node: number, left: number, right: number) => void;

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
  /** The first node from `i` on whose right end lies beyond a place. */
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
  const rightEnd = (i: number): number => (x[nodes[i] as number] as number) + (width[nodes[i] as number] as number);

  let i = starts[depth] ?? 0;
  if (i >= stop) return;
  i = firstBeyond(from, i);
  let taken = 0;
  while (i < stop) {
    const node = nodes[i] as number;
    const start = ((x[node] as number) - from) * scale;
    if (start >= pixels) return;
    const end = start + (width[node] as number) * scale;
    const left = Math.max(Math.round(start), taken);
    const right = Math.min(Math.round(end), pixels);
    if (right > left) {
      sink(node, left, right);
      taken = right;
      i++;
    } else if (left >= pixels) {
      return;
    } else {
      // Too narrow for a pixel of its own: one pixel stands for it and for all that end within it.
      sink(node, left, left + 1);
      taken = left + 1;
      i = firstBeyond(from + (left + 0.5) / scale, i + 1);
    }
  }
}
