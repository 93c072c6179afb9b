import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CallTree, makeCallTree, mergeTrees, relabelTree } from "../../src/profile/call-tree.ts";

/** Builds a tree from lines such as `0;1;2 3`, one column. */
function plant(...lines: readonly string[]): CallTree {
  const tree = makeCallTree(1);
  for (const line of lines) {
    const [stack = "", count = "1"] = line.split(" ");
    const fns = stack === "" ? [] : stack.split(";").map(Number);
    tree.insert(0, fns, fns.length, Number(count), 0);
  }
  return tree.build();
}

/** The tree as sorted lines of folded text. */
function lines({ nodes, parent, fn, self }: CallTree, column = 0): string[] {
  const paths: string[] = [""];
  const found: string[] = [];
  for (let node = 0; node < nodes; node++) {
    if (node > 0) {
      const up = paths[parent[node] as number] as string;
      paths[node] = up === "" ? String(fn[node]) : `${up};${fn[node]}`;
    }
    const count = self[column]?.[node] as number;
    if (count !== 0) found.push(`${paths[node]} ${count}`);
  }
  return found.sort();
}

const CROWDED = 1 << 19;

/** Where a node is looked for first, as the tree has it. */
function placeOf(up: number, id: number): number {
  const mixed = Math.imul(up, 0x9e3779b1) ^ Math.imul(id + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

describe("makeCallTree", () => {
  it("shares nodes between stacks that begin alike and adds up what comes twice", () => {
    const tree = plant("0;1 3", "0;2 1", "0;1 2", "1 4");
    expect(tree.nodes).toBe(5);
    expect(lines(tree)).toEqual(["0;1 5", "0;2 1", "1 4"]);
  });

  it("has parents in front of their children", () => {
    const { nodes, parent } = plant("3;2;1 1", "3;1 1", "0 1");
    for (let node = 1; node < nodes; node++) expect(parent[node]).toBeLessThan(node);
    expect(parent[0]).toBe(-1);
  });

  it("starts from the frames shared with the last stack", () => {
    const tree = makeCallTree(1);
    tree.insert(0, [0, 1, 2], 3, 1, 0);
    tree.insert(0, [0, 1, 3], 3, 1, 2);
    tree.insert(0, [0], 1, 1, 1);
    expect(lines(tree.build())).toEqual(["0 1", "0;1;2 1", "0;1;3 1"]);
  });

  it("keeps columns apart and the empty stack at the root", () => {
    const tree = makeCallTree(2);
    tree.insert(0, [0], 1, 3, 0);
    tree.insert(1, [0], 1, 5, 0);
    tree.insert(1, [], 0, 7, 0);
    const built = tree.build();
    expect(lines(built, 0)).toEqual(["0 3"]);
    expect(lines(built, 1)).toEqual([" 7", "0 5"]);
  });

  it("makes a child once, and gives it back for as long as it is built", () => {
    const tree = makeCallTree(1);
    const one = tree.child(0, 7);
    const two = tree.child(one, 7);
    expect([tree.child(0, 7), tree.child(one, 7), one, two]).toEqual([one, two, 1, 2]);
    tree.add(0, two, 3);
    tree.add(0, two, 4);
    expect(lines(tree.build())).toEqual(["7;7 7"]);
  });

  it("has nothing in the slots that no node has: no function, no parent, no samples", () => {
    const { parent, fn, self, nodes } = plant("0;1 3");
    expect([nodes, parent[0], fn[0], self[0]?.[0]]).toEqual([3, -1, -1, 0]);
    expect(new Set(parent.subarray(nodes))).toEqual(new Set([-1]));
    expect(new Set(fn.subarray(nodes))).toEqual(new Set([-1]));
  });

  it("finds every node again, however many there are", () => {
    const tree = makeCallTree(2);
    const many = 20_000;
    for (let round = 1; round <= 2; round++) for (let id = 0; id < many; id++) tree.insert(id % 2, [id % 300, id], 2, round, 0);
    const { nodes, parent, fn, self } = tree.build();
    expect(nodes).toBe(1 + 300 + many);
    for (const [column, counts] of self.entries())
      expect(counts.reduce((sum, count, node) => sum + ((fn[node] as number) % 2 === column || count === 0 ? count : Number.NaN), 0)).toBe(
        (many / 2) * 3,
      );
    const inner = Array.from({ length: nodes }, (_, node) => node).filter((node) => (parent[node] as number) > 0);
    expect(inner.map((node) => fn[parent[node] as number])).toEqual(inner.map((node) => (fn[node] as number) % 300));
  });

  it("holds counts beyond 32 bits", () => {
    expect(lines(plant("0 4294967296", "0 4294967296"))).toEqual(["0 8589934592"]);
  });

  it("gives back any set of stacks, however large it grows", () => {
    const stacks = fc.array(fc.tuple(fc.array(fc.nat(5), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 9 })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(stacks, (items) => {
        const sums = new Map<string, number>();
        for (const [fns, count] of items) sums.set(fns.join(";"), (sums.get(fns.join(";")) ?? 0) + count);
        expect(lines(plant(...items.map(([fns, count]) => `${fns.join(";")} ${count}`)))).toEqual(
          [...sums].map(([path, count]) => `${path} ${count}`).sort(),
        );
      }),
    );
  });

  it("tells nodes apart that want the same places, also when it grows", () => {
    const builder = makeCallTree(1);
    const parents = Array.from({ length: 100 }, (_, id) => builder.child(0, id));
    const wanted: (readonly [up: number, id: number])[] = [];
    for (let id = 0; wanted.length < 1500; id++) for (const up of parents) if (placeOf(up, id) % (1 << 14) < 32) wanted.push([up, id]);
    const nodes = wanted.map(([up, id]) => builder.child(up, id));
    const others = Array.from({ length: 5_000 }, (_, id) => builder.child(0, 1000 + id));
    const all = [...nodes, ...others];
    expect(all).toEqual(all.map((_, index) => 101 + index));
    expect(wanted.map(([up, id]) => builder.child(up, id))).toEqual(nodes);
    expect(others.map((_, id) => builder.child(0, 1000 + id))).toEqual(others);
    const { parent, fn, nodes: count } = builder.build();
    expect(count).toBe(101 + all.length);
    expect(nodes.map((node) => [parent[node], fn[node]])).toEqual(wanted);
  });

  // Anybody may have written a recording. Nodes that all begin their search in a small part of the table take longer than a test may.
  it("finds nodes that were made to want the same places", () => {
    const builder = makeCallTree(1);
    const parents = Array.from({ length: 1024 }, (_, id) => builder.child(0, id));
    const wanted: (readonly [up: number, id: number])[] = [];
    for (let id = 0; wanted.length < CROWDED; id++)
      for (const up of parents) if (placeOf(up, id) % (4 * CROWDED) < CROWDED / 8) wanted.push([up, id]);
    const nodes = wanted.map(([up, id]) => builder.child(up, id));
    const { parent, fn } = builder.build();
    expect(new Set(nodes).size).toBe(wanted.length);
    expect(nodes.every((node, index) => parent[node] === wanted[index]?.[0] && fn[node] === wanted[index]?.[1])).toBe(true);
  });
});

describe("relabelTree", () => {
  it("keeps the shape when functions only change their numbers", () => {
    const tree = plant("0;1 3", "0;2 1");
    const relabelled = relabelTree(tree, [5, 4, 3]);
    expect(lines(relabelled)).toEqual(["5;3 1", "5;4 3"]);
    expect(relabelled.self).toBe(tree.self);
  });

  it("keeps the shape when two functions swap numbers, and not when one takes another's number", () => {
    const tree = plant("0;1 3", "1;0 4");
    expect(lines(relabelTree(tree, [1, 0]))).toEqual(["0;1 4", "1;0 3"]);
    expect(lines(relabelTree(tree, [1, 1]))).toEqual(["1;1 7"]);
    expect(relabelTree(tree, [1, 0]).parent).toBe(tree.parent);
  });

  it("leaves the slots that no node has without a function", () => {
    const { fn, nodes } = relabelTree(plant("0 3"), [9]);
    expect([...fn.subarray(0, nodes + 2)]).toEqual([-1, 9, -1, -1]);
  });

  it("merges siblings that become one function, and what is below them", () => {
    expect(lines(relabelTree(plant("0;1;3 3", "0;2;3 1", "0;2 7"), [0, 1, 1, 3]))).toEqual(["0;1 7", "0;1;3 4"]);
  });

  it("lets nodes without a function fall into their parents", () => {
    expect(lines(relabelTree(plant("0;1 3", "0;1;2 5", "1 2"), [0, -1, 2]))).toEqual([" 2", "0 3", "0;2 5"]);
  });
});

describe("mergeTrees", () => {
  it("keeps columns apart, and is an empty tree of nothing", () => {
    const two = makeCallTree(2);
    two.insert(0, [0], 1, 3, 0);
    two.insert(1, [1], 1, 5, 0);
    two.insert(1, [], 0, 2, 0);
    const merged = mergeTrees([two.build()], [4, -1]);
    expect([lines(merged, 0), lines(merged, 1)]).toEqual([["4 3"], [" 7"]]);
    expect(mergeTrees([], [])).toMatchObject({ nodes: 1, self: [expect.anything()] });
  });

  it("adds several trees up", () => {
    expect(lines(mergeTrees([plant("0;1 3", "2 1"), plant("0;1 4", "1 2")], [0, 1, 2]))).toEqual(["0;1 7", "1 2", "2 1"]);
  });
});
