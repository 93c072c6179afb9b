import type { FlameFunction } from "./embedded-format.ts";
import { visitOutermost } from "./flame-tree.ts";
import { sumSubtrees } from "./layout.ts";
import type { SceneTree } from "./scene.ts";

/** A tree with the functions it speaks of; folding adds some. */
export interface Shape {
  readonly tree: SceneTree;
  readonly functions: readonly FlameFunction[];
}

/**
 * Every chain of frames of one package that is not the project's becomes one frame with the package's name. Project frames that a
 * library calls back stay.
 *
 *   main;nx.pagerank;nx._dispatch;nx.norm;key  →  main;networkx;key
 */
export function foldLibraries({ tree, functions }: Shape): Shape {
  const folded = [...functions];
  const packages = new Map<string, number>();
  const keys = functions.map((fn, id) => {
    if (fn.origin === "project") return id;
    const name = `${fn.origin} ${fn.package}`;
    const key = packages.get(name) ?? folded.length;
    if (key === folded.length) folded.push({ ...fn, name: fn.package, file: "", line: null, finding: null });
    packages.set(name, key);
    return key;
  });
  return {
    functions: folded,
    tree: mergeDown(tree, { roots: [0], rootFn: -1, keyOf: (fn) => keys[fn]!, firstFolded: functions.length }),
  };
}

/** All stacks read from their leaf: the first row is every function's own time, rows below are its callers. */
export function readFromLeaf({ tree, functions }: Shape): Shape {
  const starts: number[] = [];
  for (let node = 1; node < tree.nodes; node++) if (tree.self.some((column) => column[node] !== 0)) starts.push(node);
  return { functions, tree: mergeUp(tree, { starts, weights: tree.self, rootFn: -1 }) };
}

/** Everything that called a function. Node 0 is the function; a recursive function counts once a stack. */
export function callersOf({ tree, functions }: Shape, fn: number): Shape {
  const weights = tree.self.map((column) => sumSubtrees(tree, column));
  return { functions, tree: mergeUp(tree, { starts: outermost(tree, fn), weights, rootFn: fn }) };
}

/** Everything that a function called. Node 0 is the function. */
export function calleesOf({ tree, functions }: Shape, fn: number): Shape {
  return {
    functions,
    tree: mergeDown(tree, { roots: outermost(tree, fn), rootFn: fn, keyOf: (key) => key, firstFolded: functions.length }),
  };
}

interface Down {
  readonly roots: number[];
  readonly rootFn: number;
  /** What a function counts as. */
  readonly keyOf: (fn: number) => number;
  /** Keys from this one on swallow frames of the same key that they call. */
  readonly firstFolded: number;
}

/** Merges subtrees: children of one function become one, and so on below. */
function mergeDown(tree: SceneTree, { roots, rootFn, keyOf, firstFolded }: Down): SceneTree {
  const { ends } = linksOf(tree);
  return grow(tree.self.length, { fn: rootFn, depth: 0, members: roots }, ({ fn, members }, { put, keep }) => {
    // Members grow on the way: swallowed frames are members, too.
    for (const member of members) {
      keep(tree.self, member);
      for (let child = member + 1; child < ends[member]!; child = ends[child]!) {
        const key = keyOf(tree.fn[child]!);
        if (key === fn && key >= firstFolded) members.push(child);
        else put(key, child);
      }
    }
  });
}

interface Up {
  readonly starts: readonly number[];
  /** Samples of each start, by column. */
  readonly weights: readonly Float64Array[];
  /** The function all starts are of, or -1 where they are of many. */
  readonly rootFn: number;
}

/** Boxes below this share of all would not be seen: their callers are left out. */
const MIN_EXPANDED = 1 / 20_000;

/** Merges paths towards the root. */
function mergeUp(tree: SceneTree, { starts, weights, rootFn }: Up): SceneTree {
  const { parents } = linksOf(tree);
  const at = Int32Array.from(starts);
  const sizes = starts.map((start) => Math.max(...weights.map((column) => Math.abs(column[start]!))));
  const sizeOf = (members: readonly number[]) => members.reduce((sum, member) => sum + sizes[member]!, 0);
  const all = starts.map((_, member) => member);
  const least = MIN_EXPANDED * sizeOf(all);
  const merged = grow(weights.length, { fn: rootFn, depth: 0, members: all }, ({ fn, members }, { put, keep }) => {
    const isExpanded = sizeOf(members) >= least;
    for (const member of members) {
      // Under the root that stands for all, the first step is the leaf itself.
      if (fn >= 0) at[member] = parents[at[member]!]!;
      const next = at[member]!;
      if (isExpanded && next > 0) put(tree.fn[next]!, member);
      else keep(weights, starts[member]!);
    }
  });
  return { ...merged, isInverted: true };
}

interface Group {
  readonly fn: number;
  readonly depth: number;
  readonly members: number[];
}

interface Growth {
  /** Lets a member go on to a child with the given function. */
  put(fn: number, member: number): void;
  /** Adds samples of a node of another tree to this one's own. */
  keep(columns: readonly Float64Array[], node: number): void;
}

/** Makes a tree from its root on: `visit` says of each group of members what stays and what goes on. */
function grow(columns: number, root: Group, visit: (group: Group, growth: Growth) => void): SceneTree {
  const fns: number[] = [];
  const depths: number[] = [];
  const self = Array.from({ length: columns }, (): number[] => []);
  const pending = [root];
  for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
    const node = fns.push(group.fn) - 1;
    const depth = group.depth + 1;
    depths.push(group.depth);
    const below = new Map<number, Group>();
    for (const column of self) column.push(0);
    visit(group, {
      put(fn, member) {
        const child = below.get(fn);
        if (child === undefined) below.set(fn, { fn, depth, members: [member] });
        else child.members.push(member);
      },
      keep(from, other) {
        for (const [i, column] of self.entries()) column[node] = column[node]! + from[i]![other]!;
      },
    });
    // The last one comes off first.
    for (const child of [...below.values()].sort((a, b) => b.fn - a.fn)) pending.push(child);
  }
  return {
    nodes: fns.length,
    fn: Int32Array.from(fns),
    depth: Int32Array.from(depths),
    self: self.map((column) => Float64Array.from(column)),
  };
}

function outermost(tree: SceneTree, wanted: number): number[] {
  const found: number[] = [];
  visitOutermost(
    tree,
    (fn) => fn === wanted,
    (node) => found.push(node),
  );
  return found;
}

/** The node above each node, and the first node behind its subtree. */
function linksOf({ nodes, depth }: SceneTree): { readonly parents: Int32Array; readonly ends: Int32Array } {
  const parents = new Int32Array(nodes).fill(-1);
  const ends = new Int32Array(nodes).fill(nodes);
  const open: number[] = [];
  for (let node = 0; node < nodes; node++) {
    while (open.length > depth[node]!) ends[open.pop()!] = node;
    parents[node] = open.at(-1) ?? -1;
    open.push(node);
  }
  return { parents, ends };
}
