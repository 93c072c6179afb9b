import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packData } from "../../src/flamegraph/embedded-data.ts";
import { decodeData } from "../../src/flamegraph/embedded-format.ts";
import type { FlameTree } from "../../src/flamegraph/flame-tree.ts";
import { sum } from "../../src/flamegraph/flame-tree.ts";
import { makePicture, packPicture } from "../../src/flamegraph/picture.ts";
import { pruneTree } from "../../src/flamegraph/prune.ts";
import { graphOf } from "./graphs.ts";

/** A tree as folded lines, functions by name. */
function linesOf(tree: FlameTree, names: readonly string[]): string[] {
  const path: string[] = [];
  return Array.from({ length: tree.nodes }, (_, node) => {
    const depth = tree.depth[node] as number;
    path.length = depth;
    path[depth] = names[tree.fn[node] as number] ?? "all";
    return `${path.slice(1).join(";")} ${tree.self.map((column) => column[node]).join(" ")}`;
  }).filter((line) => !/ 0( 0)?$/.test(line));
}

describe("pruneTree", () => {
  const { tree, functions } = makePicture(graphOf({ base: "a;b;x 1\na;c 1\na;d 90\na 4\ne 1\nf;g;h 3\n" }));
  const names = [...functions.map(({ name }) => name), "rest"];

  it("puts one frame in the place of all that a caller lost, behind its other callees", () => {
    expect(linesOf(pruneTree(tree, { least: 0.02, rest: names.length - 1 }), names)).toEqual([
      "a 4",
      "a;d 90",
      "a;rest 2",
      "f;g;h 3",
      "rest 1",
    ]);
  });

  it("keeps a frame that is large on one side", () => {
    const pair = makePicture(graphOf({ base: "a 99\nb 1\nc 1\n", head: "a 50\nb 50\nc 1\n" }));
    const pairNames = [...pair.functions.map(({ name }) => name), "rest"];
    expect(linesOf(pruneTree(pair.tree, { least: 0.1, rest: 3 }), pairNames)).toEqual(["a 99 50", "b 1 50", "rest 1 1"]);
  });

  it("loses no sample", () => {
    const frames = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 6 });
    const folded = fc
      .array(fc.tuple(frames, fc.integer({ min: 1, max: 60 })), { maxLength: 25 })
      .map((items) => items.map(([stack, count]) => `${stack.join(";")} ${count}\n`).join(""));
    fc.assert(
      fc.property(folded, folded, fc.double({ min: 0, max: 1, noNaN: true }), (base, head, least) => {
        const picture = makePicture(graphOf({ base, head }));
        const pruned = pruneTree(picture.tree, { least, rest: picture.functions.length });
        expect(pruned.self.map(sum)).toEqual(picture.tree.self.map(sum));
        for (let node = 1; node < pruned.nodes; node++)
          expect(pruned.depth[node] as number).toBeLessThanOrEqual((pruned.depth[node - 1] as number) + 1);
      }),
    );
  });
});

describe("packPicture", () => {
  it("draws the smallest frames as one when the file would be too large, and says so", () => {
    const many = Array.from({ length: 3000 }, (_, i) => `main;f${i} ${1 + (i % 3) * 50}\n`).join("");
    const picture = makePicture(graphOf({ base: `${many}main;large 9000\n` }));
    const whole = packPicture(picture);
    expect(whole.picture).toBe(picture);
    const { picture: less, data } = packPicture(picture, { largest: whole.data.length * 0.9 });
    expect(data.length).toBeLessThanOrEqual(whole.data.length * 0.9);
    expect(less.sentences.at(-1)).toMatch(/^Frames of less than 0\.\d+ % of the samples are drawn as one/);
    expect(sum(less.tree.self[0] as Float64Array)).toBe(sum(picture.tree.self[0] as Float64Array));
    expect(decodeData(packData(less))).toEqual(less);
  });
});
