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
  const starts = new Uint32Array(deepest(depth) + 2);
  for (let node = 0; node < nodes; node++) {
    const after = (depth[node] as number) + 1;
    if ((width[node] as number) > 0) starts[after] = (starts[after] as number) + 1;
  }
  for (let level = 1; level < starts.length; level++) starts[level] = (starts[level] as number) + (starts[level - 1] as number);
  const sorted = new Uint32Array(starts.at(-1) as number);
  const ends = new Float64Array(sorted.length);
  const x = new Float64Array(nodes);
  const next = starts.slice();
  /** Where the next box of each row begins. */
  const free = new Float64Array(starts.length);
  for (let node = 0; node < nodes; node++) {
    const level = depth[node] as number;
    const left = free[level] as number;
    const right = left + (width[node] as number);
    x[node] = free[level + 1] = left;
    free[level] = right;
    if (right === left) continue;
    const i = next[level] as number;
    sorted[i] = node;
    ends[i] = right;
    next[level] = i + 1;
  }
  return { tree, width, x, levels: { nodes: sorted, starts, ends } };
}

/** Own samples and those of all nodes below, for every node. */
export function sumSubtrees({ nodes, depth }: FlameTree, self: Float64Array): Float64Array {
  const total = new Float64Array(nodes);
  const below = new Float64Array(deepest(depth) + 2);
  for (let node = nodes - 1; node >= 0; node--) {
    const level = depth[node] as number;
    const sum = (self[node] as number) + (below[level + 1] as number);
    below[level + 1] = 0;
    below[level] = (below[level] as number) + sum;
    total[node] = sum;
  }
  return total;
}

/** Those of the nodes that pass a test. */
export function filterLevels({ nodes, starts, ends }: Levels, passes: (node: number) => boolean): Levels {
  const kept: number[] = [];
  const keptEnds: number[] = [];
  const keptStarts = starts.map((start, depth) => {
    const before = kept.length;
    for (let i = start; i < (starts[depth + 1] ?? start); i++) {
      if (!passes(nodes[i] as number)) continue;
      kept.push(nodes[i] as number);
      keptEnds.push(ends[i] as number);
    }
    return before;
  });
  return { nodes: new Uint32Array(kept), starts: keptStarts, ends: new Float64Array(keptEnds) };
}

/** Depth of the deepest node with a width. */
export function heightOf({ starts }: Levels): number {
  let level = starts.length - 1;
  while (level > 1 && starts[level] === starts[level - 1]) level--;
  return level - 1;
}

function deepest(depth: Int32Array): number {
  let most = 0;
  for (let i = 0; i < depth.length; i++) if ((depth[i] as number) > most) most = depth[i] as number;
  return most;
}
