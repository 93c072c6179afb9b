import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleOf } from "../../src/flamegraph/differential-widths.ts";
import type { Picture } from "../../src/flamegraph/embedded-format.ts";
import { sum } from "../../src/flamegraph/flame-tree.ts";
import { makePicture } from "../../src/flamegraph/picture.ts";
import { COLUMN, makeScene, paintAt, type Scene, sceneTreeOf } from "../../src/flamegraph/scene.ts";
import { graphOf, STORY } from "./graphs.ts";

function sceneOf(picture: Picture): Scene {
  return makeScene(picture.functions, sceneTreeOf(picture), "diff");
}

/** Width and change of the only node of a function, in samples of base. */
function drawn({ functions, tree, layout, changes }: Scene, name: string): { width: number; change: number; total: number } {
  const node = tree.fn.findIndex((fn) => functions[fn]?.name === name);
  return { width: layout.width[node] as number, change: changes?.own[node] as number, total: changes?.total[node] as number };
}

describe("the differential's widths", () => {
  it("are the mean where nothing is named, so chance does not widen the picture", () => {
    const scene = sceneOf(makePicture(graphOf({ base: "a;b 60\na;c 40\n", head: "a;b 50\na;d 50\n" })));
    expect([drawn(scene, "b").width, drawn(scene, "c").width, drawn(scene, "d").width]).toEqual([55, 20, 25]);
    expect(scene.layout.width[0]).toBe(100);
  });

  it("are the larger side where the decision named a change, so what is gone keeps its place", () => {
    const scene = sceneOf(makePicture(graphOf({ base: "a;old 50\na;same 50\n", head: "a;same 50\n", verdicts: { old: "removed" } })));
    expect(drawn(scene, "old")).toEqual({ width: 50, change: -50, total: -50 });
    expect(drawn(scene, "same").width).toBe(50);
    expect(drawn(scene, "a")).toMatchObject({ change: 0, total: -50 });
  });

  it("take head in the measure that lets functions not named keep their time", () => {
    // 10 → 20 of 100 → 110 seconds: shares of the others fall, their time does not.
    const picture = makePicture(graphOf({ base: "slow 10\nrest 90\n", head: "slow 200\nrest 900\n", verdicts: { slow: "slower" } }));
    expect(picture.scale).toBeCloseTo(0.1);
    expect(drawn(sceneOf(picture), "slow")).toMatchObject({ width: 20, change: 10 });
    expect(drawn(sceneOf(picture), "rest").width).toBe(90);
  });

  it("take CPU seconds as the measure when hardly anything is left unnamed", () => {
    const picture = makePicture(
      graphOf({ base: "fib 99\nrest 1\n", head: "rest 4\n", verdicts: { fib: "removed" } }, { seconds: { base: 3, head: 0.06 } }),
    );
    expect(picture.scale).toBeCloseTo((0.02 * 100) / 4);
    expect(drawn(sceneOf(picture), "fib").width).toBe(99);
  });

  it("show the side that there is when the other has no samples", () => {
    expect(drawn(sceneOf(makePicture(graphOf({ base: "a 10\n", head: "" }))), "a").width).toBe(10);
    expect(drawn(sceneOf(makePicture(graphOf({ base: "", head: "a 10\n" }))), "a").width).toBe(10);
  });

  it("colour nothing and widen nothing, whatever the samples, when nothing is named", () => {
    const folded = fc
      .array(fc.tuple(fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 50 })), {
        minLength: 1,
        maxLength: 20,
      })
      .map((items) => items.map(([frames, count]) => `${frames.join(";")} ${count}\n`).join(""));
    fc.assert(
      fc.property(folded, folded, (base, head) => {
        const picture = makePicture(graphOf({ base, head }));
        const scene = sceneOf(picture);
        expect(scene.changes?.levels.nodes).toHaveLength(0);
        expect(scene.changes?.totalLevels.nodes).toHaveLength(0);
        expect(scene.layout.width[0] as number).toBeCloseTo(sum(picture.tree.self[0] as Float64Array), 6);
      }),
    );
  });

  it("swap with the sides: what is more becomes less", () => {
    const there = sceneOf(makePicture(graphOf({ base: "a;f 10\na;g 90\n", head: "a;f 30\na;g 90\n", verdicts: { f: "slower" } })));
    const back = sceneOf(makePicture(graphOf({ base: "a;f 30\na;g 90\n", head: "a;f 10\na;g 90\n", verdicts: { f: "faster" } })));
    expect(drawn(there, "f").change).toBe(-drawn(back, "f").change);
    expect(drawn(there, "f").width).toBe(drawn(back, "f").width);
  });
});

describe("the differential's colours", () => {
  it("follow the verdict and nothing else", () => {
    const scene = sceneOf(makePicture(graphOf(STORY)));
    const paintOf = (name: string) =>
      paintAt(
        scene,
        scene.tree.fn.findIndex((fn) => scene.functions[fn]?.name === name),
      );
    const [slower, gone, bystander, other] = ["parse", "escape", "join", "main"].map(paintOf);
    expect(slower).not.toBe(gone);
    expect([bystander, other].every((paint) => paint !== slower && paint !== gone)).toBe(true);
  });
});

describe("scaleOf", () => {
  it("is 1 where a side has no samples", () => {
    const { tree } = makePicture(graphOf({ base: "a 1\n", head: "" }));
    expect(scaleOf(tree, [false], { base: null, head: null })).toBe(1);
  });

  it("is the ratio of the sides where all is named and no seconds are known", () => {
    const { tree } = makePicture(graphOf({ base: "a 10\n", head: "a 40\n" }));
    expect(scaleOf(tree, [true], { base: null, head: null })).toBe(0.25);
  });
});

describe("sceneTreeOf", () => {
  it("adds the union and the changes as columns", () => {
    expect(sceneTreeOf(makePicture(graphOf(STORY))).self).toHaveLength(Object.keys(COLUMN).length);
    expect(sceneTreeOf(makePicture(graphOf({ base: STORY.base }))).self).toHaveLength(1);
  });
});
