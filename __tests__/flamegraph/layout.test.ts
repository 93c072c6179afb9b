import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NARROW, visitBoxes } from "../../src/flamegraph/boxes.ts";
import type { FlameTree } from "../../src/flamegraph/flame-tree.ts";
import { visitOutermost } from "../../src/flamegraph/flame-tree.ts";
import { heightOf, layOut, levelsOf, sumSubtrees } from "../../src/flamegraph/layout.ts";
import { childrenOf, neighbourOf, nodeAt, parentOf, pathTo } from "../../src/flamegraph/navigate.ts";
import { makePicture } from "../../src/flamegraph/picture.ts";
import { graphOf } from "./graphs.ts";

function treeOf(folded: string): FlameTree {
  return makePicture(graphOf({ base: folded })).tree;
}

function layoutOf(folded: string): ReturnType<typeof layOut> {
  const tree = treeOf(folded);
  return layOut(tree, sumSubtrees(tree, tree.self[0] as Float64Array));
}

const stacks = fc.array(
  fc.tuple(fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 50 })),
  { minLength: 1, maxLength: 30 },
);
const folded = stacks.map((items) => items.map(([frames, count]) => `${frames.join(";")} ${count}\n`).join(""));

describe("makeFlameTree", () => {
  it("puts parents before children and siblings in the order of their names", () => {
    const { fn, depth, self } = treeOf("b;z 1\nb;a 2\na 4\n");
    // Functions by name: a 0, b 1, z 2.
    expect([...fn]).toEqual([-1, 0, 1, 0, 2]);
    expect([...depth]).toEqual([0, 1, 1, 2, 2]);
    expect([...(self[0] as Float64Array)]).toEqual([0, 4, 0, 2, 1]);
  });

  it("is the same for the same samples in any order", () => {
    fc.assert(
      fc.property(
        stacks.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))),
        ([items, shuffled]) => {
          const [left, right] = [items, shuffled].map((lines) =>
            treeOf(lines.map(([frames, count]) => `${frames.join(";")} ${count}\n`).join("")),
          );
          expect(right).toEqual(left);
        },
      ),
    );
  });
});

describe("layOut", () => {
  it("lays children from the left end of their parent, whose own time remains at the right", () => {
    const { x, width, levels } = layoutOf("a;b 3\na;c 1\na 2\nd 4\n");
    // all, a, b, c, d
    expect([...width]).toEqual([10, 6, 3, 1, 4]);
    expect([...x]).toEqual([0, 0, 0, 3, 6]);
    expect(heightOf(levels)).toBe(2);
  });

  it("keeps every child within its parent and apart from its siblings", () => {
    fc.assert(
      fc.property(folded, (text) => {
        const layout = layoutOf(text);
        const { x, width, tree } = layout;
        for (let node = 0; node < tree.nodes; node++) {
          let free = x[node] as number;
          for (const child of childrenOf(layout, node)) {
            expect(x[child]).toBe(free);
            free += width[child] as number;
          }
          expect(free + (tree.self[0]?.[node] as number)).toBe((x[node] as number) + (width[node] as number));
        }
      }),
    );
  });
});

describe("navigation", () => {
  const layout = layoutOf("a;b 3\na;c;e 1\na 2\nd;f 4\n");
  // 0 all, 1 a, 2 b, 3 c, 4 e, 5 d, 6 f

  it("finds parents, children and neighbours", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((node) => parentOf(layout, node))).toEqual([undefined, 0, 1, 1, 3, 0, 5]);
    expect([0, 1, 2, 3, 5].map((node) => childrenOf(layout, node))).toEqual([[1, 5], [2, 3], [], [4], [6]]);
    expect([neighbourOf(layout, 3, 1), neighbourOf(layout, 3, -1), neighbourOf(layout, 6, 1), neighbourOf(layout, 0, -1)]).toEqual([
      6,
      2,
      undefined,
      undefined,
    ]);
    expect(pathTo(layout, 4)).toEqual([0, 1, 3, 4]);
  });

  it("finds the box at a place, and the nearest one within reach", () => {
    const at = (depth: number, place: number, reach = 0) => nodeAt(layout, depth, { place, reach });
    expect([at(1, 0.5), at(1, 6.5), at(2, 3.5), at(2, 5)]).toEqual([1, 5, 3, undefined]);
    expect([at(2, 4.2, 0.3), at(2, 5.9, 0.3), at(2, 5, 0.3)]).toEqual([3, 6, undefined]);
  });

  it("agrees with the tree it was made from", () => {
    fc.assert(
      fc.property(folded, (text) => {
        const some = layoutOf(text);
        for (let node = 1; node < some.tree.nodes; node++) {
          const up = parentOf(some, node) as number;
          expect(some.tree.depth[up]).toBe((some.tree.depth[node] as number) - 1);
          expect(childrenOf(some, up)).toContain(node);
        }
      }),
    );
  });
});

describe("visitOutermost", () => {
  it("visits a recursive function once a stack", () => {
    const tree = treeOf("a;b;a;b 1\nc;a 1\nb 1\n");
    const visited: string[] = [];
    visitOutermost(
      tree,
      (fn) => fn === 1,
      (node) => visited.push(`${node}@${tree.depth[node]}`),
    );
    expect(visited).toEqual(["2@2", "5@1"]);
  });
});

describe("visitBoxes", () => {
  function boxes(
    text: string,
    depth: number,
    { from = 0, to, pixels }: { from?: number; to?: number; pixels: number },
  ): [number, number, number][] {
    const layout = layoutOf(text);
    const found: [number, number, number][] = [];
    const window = { from, to: to ?? (layout.width[0] as number), pixels };
    visitBoxes({ layout, levels: layout.levels, depth, window }, (node, left, right) => found.push([node, left, right]));
    return found;
  }

  it("gives whole pixels", () => {
    expect(boxes("a 1\nb 2\nc 3\n", 1, { pixels: 100 })).toEqual([
      [1, 0, 17],
      [2, 17, 50],
      [3, 50, 100],
    ]);
  });

  it("cuts boxes off at the ends of the window and leaves out what lies beside it", () => {
    expect(boxes("a 10\nb 10\nc 10\n", 1, { from: 15, to: 25, pixels: 10 })).toEqual([
      [2, 0, 5],
      [3, 5, 10],
    ]);
  });

  it("shows a sliver as a pixel and merges slivers that touch", () => {
    const many = Array.from({ length: 1000 }, (_, i) => `f${String(i).padStart(4, "0")} 1\n`).join("");
    const found = boxes(`${many}z 1000\n`, 1, { pixels: 100 });
    expect(found.length).toBeLessThan(8);
    expect(found.at(-1)).toEqual([1001, 50, 100]);
    expect(found[0]?.[1]).toBe(0);
    for (const [i, [, left, right]] of found.entries()) {
      expect(right).toBeGreaterThan(left);
      expect(left).toBe(found[i - 1]?.[2] ?? 0);
    }
  });

  it("does not merge slivers with a gap between them", () => {
    expect(boxes("a;x 1\na 500\nb;x 1\nb 500\n", 2, { pixels: 100 })).toEqual([
      [2, 0, 1],
      [4, 50, 51],
    ]);
  });

  it("never overlaps, never leaves the window, and shows every box of a pixel or more", () => {
    fc.assert(
      fc.property(folded, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 3 }), (text, pixels, depth) => {
        const layout = layoutOf(text);
        const scale = pixels / (layout.width[0] as number);
        const seen = new Set<number>();
        let taken = 0;
        const window = { from: 0, to: layout.width[0] as number, pixels };
        visitBoxes({ layout, levels: layout.levels, depth, window }, (node, left, right) => {
          expect(left).toBeGreaterThanOrEqual(taken);
          expect(right).toBeGreaterThan(left);
          expect(right).toBeLessThanOrEqual(pixels);
          taken = right;
          seen.add(node);
        });
        for (let node = 0; node < layout.tree.nodes; node++) {
          if (layout.tree.depth[node] === depth && (layout.width[node] as number) * scale >= NARROW) expect(seen).toContain(node);
        }
      }),
    );
  });
});

describe("levelsOf", () => {
  it("puts nodes row by row", () => {
    const { nodes, starts, ends } = levelsOf(layoutOf("a;b 1\nc;d 1\n"), [0, 2, 3, 4]);
    expect([...nodes]).toEqual([0, 3, 2, 4]);
    expect([...starts]).toEqual([0, 1, 2, 4]);
    expect([...ends]).toEqual([2, 2, 1, 2]);
  });

  it("gives the levels of the layout for all nodes", () => {
    fc.assert(
      fc.property(folded, (text) => {
        const layout = layoutOf(text);
        expect(
          levelsOf(
            layout,
            layout.tree.fn.map((_, node) => node),
          ),
        ).toEqual(layout.levels);
      }),
    );
  });
});
