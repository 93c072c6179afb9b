import type { CallTree, NodeId } from "../profile/call-tree.ts";
import type { Side } from "../profile/frame.ts";
import type { FunctionId, ProfiledFunction } from "../profile/profile.ts";

/** The samples of one side, or of one file. */
export interface ExportedSide {
  /** What the file of this side is called: `base`, `head`, or the name of the file it came from. */
  readonly name: string;
  /** What people read: `render · base main 1a2b3c4`. */
  readonly title: string;
  /** Which lines of its functions are meant. */
  readonly side: Side;
  /** Sorted by identity. */
  readonly functions: readonly ProfiledFunction[];
  readonly tree: CallTree;
  /** The tree's column of this side's samples. */
  readonly column: number;
  /** CPU seconds that all its samples stand for: those of one run; null when not known. */
  readonly seconds: number | null;
}

/** What goes into one file where the format holds several profiles: base and head of an entry point. */
export interface ExportedProfile {
  readonly name: string;
  readonly sides: readonly ExportedSide[];
}

/** One stack with samples of its own, functions from the root on. */
export interface ExportedStack {
  readonly functions: readonly FunctionId[];
  readonly samples: number;
}

/** Every stack of a side once, callers before what they call and what they call by name: neighbours share their callers, so viewers that draw in this order draw a flame graph. */
export function* listStacks({ tree, column }: ExportedSide): Iterable<ExportedStack> {
  const { order, firstChild } = sortNodes(tree);
  const counts = tree.self[column] as Float64Array;
  const path: FunctionId[] = [];
  const waiting: { node: NodeId; depth: number }[] = [{ node: 0, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    path.length = depth;
    if (node > 0) path[depth - 1] = tree.fn[node]!;
    const samples = counts[node]!;
    if (samples > 0 && depth > 0) yield { functions: path.slice(0, depth), samples };
    for (let i = firstChild[node + 1]! - 1; i >= firstChild[node]!; i--) waiting.push({ node: order[i]!, depth: depth + 1 });
  }
}

/** Seconds that one sample stands for; null when not known. */
export function secondsPerSample({ tree, column, seconds }: ExportedSide): number | null {
  const samples = (tree.self[column] as Float64Array).subarray(0, tree.nodes).reduce((sum, count) => sum + count, 0);
  return seconds === null || samples === 0 ? null : seconds / samples;
}

/** First line of a function on a side, or on the other one; undefined when unknown. */
export function lineOf({ line }: ProfiledFunction, side: Side): number | undefined {
  return line[side] ?? line.head ?? line.base;
}

/** Nodes by parent, then by function: the children of `node` are `order[firstChild[node]..firstChild[node + 1])`. */
function sortNodes({ nodes, parent, fn }: CallTree): { readonly order: Int32Array; readonly firstChild: Int32Array } {
  const order = Int32Array.from({ length: nodes - 1 }, (_, i) => i + 1).sort((a, b) => parent[a]! - parent[b]! || fn[a]! - fn[b]!);
  const firstChild = new Int32Array(nodes + 1);
  for (const node of order) {
    const after = parent[node]! + 1;
    firstChild[after] = firstChild[after]! + 1;
  }
  for (let node = 1; node <= nodes; node++) firstChild[node] = firstChild[node]! + firstChild[node - 1]!;
  return { order, firstChild };
}
