import type { CallTree } from "../profile/call-tree.ts";

/** Columns of a tree of two sides. */
export const [BASE, HEAD] = [0, 1] as const;

/**
 * A call tree in the order in which it is drawn and stored: parents before children, siblings by function number.
 *
 *   node   0    1  2  3          depth 0   all
 *          all  a  b  c                1    a
 *   depth  0    1  2  2                2    b c
 *
 * Functions are numbered in the order of their names, so the same samples give the same tree however they came in.
 */
export interface FlameTree {
  readonly nodes: number;
  /** `fn[0]` is -1: the root stands for all samples. */
  readonly fn: Int32Array;
  readonly depth: Int32Array;
  /** Own samples of each node, one array per column: of a single profile, or `BASE` and `HEAD`. */
  readonly self: readonly Float64Array[];
}

/**
 * @param rank the new number of each function; siblings come in this order.
 * Nodes without samples in any column fall away.
 */
export function makeFlameTree(tree: CallTree, rank: Int32Array): FlameTree {
  const kept = nodesWithSamples(tree);
  const { firstChild, nextSibling } = linkSiblings(tree, rank, kept);
  const { nodes: all, fn: functions, self: columns } = tree;
  const nodes = kept.count;
  const fn = new Int32Array(nodes).fill(-1);
  const depth = new Int32Array(nodes);
  const self = columns.map(() => new Float64Array(nodes));
  const pending = new Int32Array(all + 1);
  let [at, level] = [0, 0];
  // `pending[level]` is the sibling to go on with once everything below the node of that level is done.
  for (let node = 0; node >= 0; at++) {
    if (node > 0) fn[at] = rank[functions[node]!]!;
    depth[at] = level;
    for (let column = 0; column < columns.length; column++) (self[column] as Float64Array)[at] = columns[column]![node]!;
    pending[level] = nextSibling[node]!;
    node = firstChild[node]!;
    level++;
    while (node < 0 && level > 0) node = pending[--level]!;
  }
  return { nodes, fn, depth, self };
}

/** The samples of a column, or any other numbers. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

/** The nodes that pass a test, in the order of the tree: memory is read from front to back. */
export function nodesThat({ nodes }: FlameTree, passes: (node: number) => boolean): number[] {
  const passed: number[] = [];
  for (let node = 0; node < nodes; node++) if (passes(node)) passed.push(node);
  return passed;
}

/** Visits the nodes of certain functions, those below another such node left out: a recursive function once a stack. */
export function visitOutermost({ nodes, fn, depth }: FlameTree, isWanted: (fn: number) => boolean, visit: (node: number) => void): void {
  // Nodes deeper than the last one visited are below it until one is not.
  let covered = nodes;
  for (let node = 1; node < nodes; node++) {
    if (depth[node]! <= covered) covered = nodes;
    if (covered < nodes || !isWanted(fn[node]!)) continue;
    covered = depth[node]!;
    visit(node);
  }
}

function nodesWithSamples({ nodes, parent, self }: CallTree): { readonly has: Uint8Array; readonly count: number } {
  const has = new Uint8Array(nodes);
  for (let node = nodes - 1; node > 0; node--) {
    if (has[node] === 0 && !self.some((column) => column[node]! > 0)) continue;
    has[node] = 1;
    has[parent[node]!] = 1;
  }
  has[0] = 1;
  let count = 0;
  for (let node = 0; node < nodes; node++) count += has[node]!;
  return { has, count };
}

/** Sorts all nodes by rank at once (counting sort), then puts each in front of its siblings, highest rank first. */
function linkSiblings(
  { nodes, parent, fn }: CallTree,
  rank: Int32Array,
  { has }: { has: Uint8Array },
): { firstChild: Int32Array; nextSibling: Int32Array } {
  const starts = new Int32Array(rank.length + 1);
  for (let node = 1; node < nodes; node++) {
    const at = rank[fn[node]!]! + 1;
    starts[at] = starts[at]! + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = starts[i]! + starts[i - 1]!;
  const sorted = new Int32Array(nodes - 1);
  for (let node = 1; node < nodes; node++) {
    const at = rank[fn[node]!]!;
    sorted[starts[at]!] = node;
    starts[at] = starts[at]! + 1;
  }
  const firstChild = new Int32Array(nodes).fill(-1);
  const nextSibling = new Int32Array(nodes).fill(-1);
  for (let i = sorted.length - 1; i >= 0; i--) {
    const node = sorted[i]!;
    if (has[node] === 0) continue;
    const up = parent[node]!;
    nextSibling[node] = firstChild[up]!;
    firstChild[up] = node;
  }
  return { firstChild, nextSibling };
}
