import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CallTree, makeCallTree } from "../../src/profile/call-tree.ts";
import { foldRecursion } from "../../src/profile/recursion.ts";

type Stack = readonly [frames: readonly number[], count: number];

function treeOf(stacks: readonly Stack[]): CallTree {
  const builder = makeCallTree(1);
  for (const [frames, count] of stacks) builder.insert(0, frames, frames.length, count, 0);
  return builder.build();
}

function stacksOf({ nodes, parent, fn, self }: CallTree): Map<string, number> {
  const paths = [""];
  const stacks = new Map<string, number>();
  for (let node = 0; node < nodes; node++) {
    if (node > 0) paths[node] = `${paths[parent[node] as number]};${fn[node]}`;
    const count = self[0]?.[node] ?? 0;
    if (count > 0) stacks.set(paths[node] as string, count);
  }
  return stacks;
}

describe("foldRecursion", () => {
  test("makes one frame of a function that calls itself", () => {
    const tree = treeOf([
      [[1, 2, 2, 2, 3], 4],
      [[1, 2, 2], 2],
      [[1, 2, 3], 1],
      [[1], 5],
    ]);
    expect(stacksOf(foldRecursion(tree))).toEqual(
      new Map([
        [";1", 5],
        [";1;2", 2],
        [";1;2;3", 5],
      ]),
    );
  });

  test("leaves functions that call each other in turn", () => {
    const tree = treeOf([[[1, 2, 1, 2], 3]]);
    expect(stacksOf(foldRecursion(tree))).toEqual(new Map([[";1;2;1;2", 3]]));
  });

  test("is the tree of the stacks without repeated neighbours", () => {
    const stacks = fc.array(
      fc.tuple(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 9 })),
    );
    fc.assert(
      fc.property(stacks, (given) => {
        const once = given.map(([frames, count]): Stack => [frames.filter((id, i) => id !== frames[i - 1]), count]);
        expect(stacksOf(foldRecursion(treeOf(given)))).toEqual(stacksOf(treeOf(once)));
      }),
    );
  });
});
