import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePicture } from "../../src/flamegraph/picture.ts";
import { makeScene, sceneTreeOf } from "../../src/flamegraph/scene.ts";
import { findMatches, parseQuery } from "../../src/flamegraph/search.ts";
import { graphOf } from "./graphs.ts";

const NAMES = ["ab", "Abc", "bc", "cd", "d"] as const;
type Stack = readonly [frames: readonly string[], count: number];

const stacks = fc.array(fc.tuple(fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 50 })), {
  minLength: 1,
  maxLength: 20,
});

function foldedOf(side: readonly Stack[]): string {
  return side.map(([frames, count]) => `${frames.join(";")} ${count}\n`).join("");
}

/** Samples whose stack holds a frame that is found, the slow way. */
function naiveCount(side: readonly Stack[], isFound: (name: string) => boolean): number {
  return side.filter(([frames]) => frames.some(isFound)).reduce((sum, [, count]) => sum + count, 0);
}

function search(base: readonly Stack[], head: readonly Stack[], { view, query }: { view: "base" | "head" | "diff"; query: string }) {
  const picture = makePicture(graphOf({ base: foldedOf(base), head: foldedOf(head) }));
  const scene = makeScene(picture.functions, sceneTreeOf(picture), view);
  const parsed = parseQuery(query);
  if (parsed.kind !== "valid") throw new Error(`'${query}' is no valid query`);
  return { scene, matches: findMatches(scene, parsed.test) };
}

describe("findMatches", () => {
  it("counts each sample of base and of head once, whatever is nested and whatever view is shown", () => {
    fc.assert(
      fc.property(
        stacks,
        stacks,
        fc.constantFrom<"base" | "head" | "diff">("base", "head", "diff"),
        fc.constantFrom<[string, RegExp]>(["b", /b/i], ["abc", /abc/i], ["D", /d/i], ["/^b/", /^b/], ["/C$/i", /c$/i], ["zz", /zz/i]),
        (base, head, view, [query, pattern]) => {
          const isFound = (name: string) => pattern.test(name);
          expect(search(base, head, { view, query }).matches.samples).toEqual([naiveCount(base, isFound), naiveCount(head, isFound)]);
        },
      ),
    );
  });

  it("marks every box of a found function that has a width in the view, and counts functions", () => {
    fc.assert(
      fc.property(stacks, stacks, fc.constantFrom<"base" | "head" | "diff">("base", "head", "diff"), (base, head, view) => {
        const { scene, matches } = search(base, head, { view, query: "bc" });
        const nameOf = (node: number) => scene.functions[scene.tree.fn[node] as number]?.name.toLowerCase() ?? "";
        const wanted = [...scene.layout.levels.nodes].filter((node) => nameOf(node).includes("bc"));
        expect([...matches.levels.nodes]).toEqual(wanted);
        expect(matches.functions).toBe(scene.functions.filter(({ name }) => name.toLowerCase().includes("bc")).length);
      }),
    );
  });
});

describe("parseQuery", () => {
  it("says what is wrong with a regular expression", () => {
    expect(parseQuery("/(/")).toMatchObject({ kind: "invalid", reason: expect.stringContaining("Unterminated group") });
  });
});
