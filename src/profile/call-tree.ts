import { copied } from "./larger-array.ts";

/** Index into `Profile.functions`. */
export type FunctionId = number;

/** Index of a node; node 0 is the root, which stands for all samples. */
export type NodeId = number;

/**
 * A trie of stacks in typed arrays, with one column of self samples per side.
 *
 *   a;b 3        node 0 (all) ─ 1 (a) ─ 2 (b)
 *   a;c 1                            └─ 3 (c)
 *
 * `parent[n] < n` for every node but the root, so one backward pass sums self samples to totals.
 */
export interface CallTree {
  readonly nodes: number;
  /** `parent[0]` is -1. Arrays may be longer than `nodes`. */
  readonly parent: Int32Array;
  /** Function of each node; `fn[0]` is -1. */
  readonly fn: Int32Array;
  /** Self samples of each node, one array per column. */
  readonly self: readonly Float64Array[];
}

/** Adds stacks to a tree that grows. */
export interface CallTreeBuilder {
  /**
   * Adds `count` samples of the stack `fns[0..depth)`, root first, to a column.
   * @param shared how many leading functions are surely the same as in the last call; 0 when unknown.
   */
  insert(column: number, fns: ArrayLike<FunctionId>, depth: number, count: number, shared: number): void;
  /** The child of a node for a function, made when it is missing. */
  child(up: NodeId, id: FunctionId): NodeId;
  /** Adds self samples to a node. */
  add(column: number, node: NodeId, count: number): void;
  /** Nodes so far, the root included. */
  size(): number;
  /** Ends the building: nothing can be added any more. */
  build(): CallTree;
}

/** Slots of a table that is large beside the tree's arrays. */
const LARGE_TABLE = 1 << 20;

/** More steps than the nodes of real programs ever take to a free slot. Stacks can be made so that all want the same one; those go by text. */
const MAX_STEPS = 256;

/** An empty tree with the given number of columns. */
export function makeCallTree(columns: number): CallTreeBuilder {
  let capacity = 1024;
  let nodes = 1;
  let parent = new Int32Array(capacity).fill(-1);
  let fn = new Int32Array(capacity).fill(-1);
  let self = Array.from({ length: columns }, () => new Float64Array(capacity));
  let slots = new Int32Array(4096).fill(-1);
  let path = new Int32Array(256);
  /** Nodes that found no slot, by parent and function: text, which the engine hashes with a secret. */
  const overflow = new Map<string, NodeId>();

  function grow(): void {
    // Half as much again, not twice: the arrays of millions of nodes are most of the memory.
    capacity = Math.ceil(capacity * 1.5);
    parent = copied(parent, new Int32Array(capacity));
    fn = copied(fn, new Int32Array(capacity));
    self = self.map((column) => copied(column, new Float64Array(capacity)));
  }

  function rehash(): void {
    // Small tables grow faster: to place every node anew is most of what a table costs.
    slots = new Int32Array(slots.length * (slots.length < LARGE_TABLE ? 4 : 2)).fill(-1);
    for (let node = 1; node < nodes; node++) place(node);
  }

  function place(node: NodeId): void {
    const [up, id, mask] = [at(parent, node), at(fn, node), slots.length - 1];
    let slot = hash(up, id) & mask;
    let steps = 0;
    for (; at(slots, slot) >= 0 && steps < MAX_STEPS; steps++) slot = (slot + 1) & mask;
    if (steps < MAX_STEPS) slots[slot] = node;
    else overflow.set(`${up} ${id}`, node);
  }

  function child(up: NodeId, id: FunctionId): NodeId {
    const mask = slots.length - 1;
    let slot = hash(up, id) & mask;
    let steps = 0;
    for (let node = at(slots, slot); node >= 0; node = at(slots, slot)) {
      if (at(parent, node) === up && at(fn, node) === id) return node;
      if (++steps === MAX_STEPS) return childInCrowd(up, id);
      slot = (slot + 1) & mask;
    }
    slots[slot] = nodes;
    return append(up, id);
  }

  function childInCrowd(up: NodeId, id: FunctionId): NodeId {
    const key = `${up} ${id}`;
    const known = overflow.get(key);
    if (known !== undefined) return known;
    overflow.set(key, nodes);
    return append(up, id);
  }

  function append(up: NodeId, id: FunctionId): NodeId {
    if (nodes === capacity) grow();
    parent[nodes] = up;
    fn[nodes] = id;
    nodes++;
    if (nodes * 2 > slots.length) rehash();
    return nodes - 1;
  }

  function add(column: number, node: NodeId, count: number): void {
    const counts = self[column] as Float64Array;
    counts[node] = at(counts, node) + count;
  }

  return {
    insert(column, fns, depth, count, shared) {
      if (depth > path.length) path = copied(path, new Int32Array(depth * 2));
      let node = shared > 0 ? at(path, shared - 1) : 0;
      for (let level = shared; level < depth; level++) {
        node = child(node, fns[level]!);
        path[level] = node;
      }
      add(column, node, count);
    },
    child,
    add,
    size: () => nodes,
    build() {
      slots = new Int32Array(0);
      overflow.clear();
      return { nodes, parent, fn, self };
    },
  };
}

/** In place of a function: the node is no function's, its samples are its parent's. */
const NO_FUNCTION = -1;

/**
 * One tree of the same stacks with other functions: nodes whose function becomes -1 fall into their parent, siblings that become one
 * function become one node. A tree in which neither happens keeps its shape, and its arrays of parents and samples.
 * @param ids the new number of each function.
 */
export function relabelTree(tree: CallTree, ids: ArrayLike<FunctionId>): CallTree {
  return isOneToOne(tree, ids)
    ? { ...tree, fn: tree.fn.map((id, node) => (node > 0 && node < tree.nodes ? ids[id]! : -1)) }
    : mergeTrees([tree], ids);
}

/** The stacks of several trees in one, with other functions (see `relabelTree`). */
export function mergeTrees(trees: readonly CallTree[], ids: ArrayLike<FunctionId>): CallTree {
  const merged = makeCallTree(trees[0]?.self.length ?? 1);
  for (const tree of trees) {
    addTree(merged, tree, (node, up) => {
      const id = ids[at(tree.fn, node)]!;
      return id === NO_FUNCTION ? up : merged.child(up, id);
    });
  }
  return merged.build();
}

/**
 * Adds the samples of a tree to one that is being made.
 * @param place the new tree's node for a node of the old one; `up` is that of its parent.
 */
export function addTree(into: CallTreeBuilder, { nodes, parent, self }: CallTree, place: (node: NodeId, up: NodeId) => NodeId): void {
  const targets = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    if (node > 0) targets[node] = place(node, at(targets, at(parent, node)));
    for (const [column, counts] of self.entries()) into.add(column, at(targets, node), at(counts, node));
  }
}

function isOneToOne({ nodes, fn }: CallTree, ids: ArrayLike<FunctionId>): boolean {
  const owners = new Map<FunctionId, FunctionId>();
  for (let node = 1; node < nodes; node++) {
    const old = at(fn, node);
    const id = ids[old]!;
    const owner = owners.get(id);
    if (id === NO_FUNCTION || (owner !== undefined && owner !== old)) return false;
    if (owner === undefined) owners.set(id, old);
  }
  return true;
}

function hash(up: NodeId, id: FunctionId): number {
  const mixed = Math.imul(up, 0x9e3779b1) ^ Math.imul(id + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function at(array: Int32Array | Float64Array, index: number): number {
  return array[index]!;
}
