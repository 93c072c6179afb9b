import type { FlameTree } from "./flame-tree.ts";

/**
 * Where every box lies, in samples. Children stand side by side from the left end of their parent; what remains at its right end is
 * the parent's own time.
 */
export interface Layout {
  readonly tree: FlameTree;
  /** Left ends. */
  readonly x: Float64Array;
  /** Widths: own samples and those of everything below. */
  readonly width: Float64Array;
  /** Nodes of each depth that have a width, from left to right. */
  readonly levels: Levels;
}

/** `nodes[starts[d]..starts[d + 1])` are those of depth d. */
export interface Levels {
  readonly nodes: Uint32Array;
  readonly starts: Uint32Array;
  /** Right end of each of `nodes`: a row is searched without leaping about in memory. */
  readonly ends: Float64Array;
}

/** @param width of each node with all below. */
export function layOut(tree: FlameTree, width: Float64Array): Layout {
  const { nodes, depth } = tree;
  const x = new Float64Array(nodes);
  const all = new Uint32Array(nodes);
  /** Where the next box of each row begins. */
  const free = new Float64Array(deepest(depth) + 2);
  for (let node = 0; node < nodes; node++) {
    const level = depth[node]!;
    const left = free[level]!;
    x[node] = free[level + 1] = left;
    free[level] = left + width[node]!;
    all[node] = node;
  }
  const places = { tree, width, x };
  return { ...places, levels: levelsOf(places, all) };
}

/** The boxes of some nodes, which come in the order of the tree, by depth (counting sort). Those without a width have none. */
export function levelsOf({ tree: { depth }, x, width }: Omit<Layout, "levels">, nodes: Iterable<number>): Levels {
  const starts = new Uint32Array(deepest(depth) + 2);
  for (const node of nodes) {
    const after = depth[node]! + 1;
    if (width[node]! > 0) starts[after] = starts[after]! + 1;
  }
  for (let level = 1; level < starts.length; level++) starts[level] = starts[level]! + starts[level - 1]!;
  const sorted = new Uint32Array(starts.at(-1)!);
  const ends = new Float64Array(sorted.length);
  const next = starts.slice();
  for (const node of nodes) {
    const level = depth[node]!;
    const at = next[level]!;
    if (width[node]! > 0) {
      sorted[at] = node;
      ends[at] = x[node]! + width[node]!;
      next[level] = at + 1;
    }
  }
  return { nodes: sorted, starts, ends };
}

/** Own samples and those of all nodes below, for every node. */
export function sumSubtrees({ nodes, depth }: FlameTree, self: Float64Array): Float64Array {
  const total = new Float64Array(nodes);
  const below = new Float64Array(deepest(depth) + 2);
  for (let node = nodes - 1; node >= 0; node--) {
    const level = depth[node]!;
    const sum = self[node]! + below[level + 1]!;
    below[level + 1] = 0;
    below[level] = below[level]! + sum;
    total[node] = sum;
  }
  return total;
}

/** Depth of the deepest node with a width. */
export function heightOf({ starts }: Levels): number {
  let level = starts.length - 1;
  while (level > 1 && starts[level] === starts[level - 1]) level--;
  return level - 1;
}

function deepest(depth: Int32Array): number {
  let most = 0;
  for (let i = 0; i < depth.length; i++) if (depth[i]! > most) most = depth[i]!;
  return most;
}
