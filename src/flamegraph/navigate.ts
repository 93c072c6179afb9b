import type { Layout, Levels } from "./layout.ts";

/** The caller's box; undefined for the root. */
export function parentOf({ tree, levels }: Layout, node: number): number | undefined {
  const depth = tree.depth[node]!;
  if (depth === 0) return undefined;
  // The last node of the row above that comes before this one: a parent stands before its children.
  return levels.nodes[firstFrom(levels, depth - 1, node) - 1];
}

/** Boxes directly below a node, from left to right. */
export function childrenOf({ tree, levels }: Layout, node: number): number[] {
  const depth = tree.depth[node]! + 1;
  if (depth + 1 >= levels.starts.length) return [];
  const end = nextInRow(levels, depth - 1, node) ?? tree.nodes;
  const children: number[] = [];
  for (let i = firstFrom(levels, depth, node); i < levels.starts[depth + 1]! && levels.nodes[i]! < end; i++)
    children.push(levels.nodes[i]!);
  return children;
}

/** The box to the left (-1) or right (+1) in the same row. */
export function neighbourOf({ tree, levels }: Layout, node: number, step: -1 | 1): number | undefined {
  const depth = tree.depth[node]!;
  const i = firstFrom(levels, depth, node) + step;
  return i < levels.starts[depth]! || i >= levels.starts[depth + 1]! ? undefined : levels.nodes[i];
}

/** The box at a place of a row, or the nearest one that ends or begins within `reach` of it. */
export function nodeAt(
  { x, width, levels }: Layout,
  depth: number,
  { place, reach }: { readonly place: number; readonly reach: number },
): number | undefined {
  let low = levels.starts[depth]!;
  const stop = levels.starts[depth + 1]!;
  let high = stop;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x[levels.nodes[middle]!]! <= place) low = middle + 1;
    else high = middle;
  }
  // The box that begins last before the place, else the one behind it.
  return [low - 1, low]
    .filter((i) => i >= levels.starts[depth]! && i < stop)
    .map((i) => levels.nodes[i]!)
    .find((node) => x[node]! - reach <= place && place <= x[node]! + width[node]! + reach);
}

/** The root and every caller down to a node, the node included. */
export function pathTo(layout: Layout, node: number): number[] {
  const path = [node];
  for (let up = parentOf(layout, node); up !== undefined; up = parentOf(layout, up)) path.unshift(up);
  return path;
}

/** Index of the first node of a row that is not before the given one. */
function firstFrom({ nodes, starts }: Levels, depth: number, node: number): number {
  let low = starts[depth]!;
  let high = starts[depth + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]! < node) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nextInRow(levels: Levels, depth: number, node: number): number | undefined {
  const i = firstFrom(levels, depth, node + 1);
  return i < levels.starts[depth + 1]! ? levels.nodes[i] : undefined;
}
