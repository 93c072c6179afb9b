import { describe, expect, it } from "vitest";
import { describeFrame } from "../../src/flamegraph/describe.ts";
import { makePicture, renderFlameGraph } from "../../src/flamegraph/picture.ts";
import { makeScene, sceneTreeOf } from "../../src/flamegraph/scene.ts";
import { describeFinding } from "../../src/report/finding-words.ts";
import { graphOf, reportedOf, STORY } from "../flamegraph/graphs.ts";

const slower = reportedOf({ name: "parse", file: "src/shop/parse.py", origin: "project" }, "slower");
const nothing = { base: null, head: null, delta: 0, interval: [0, 0], pAdjusted: null } as const;

describe("describeFinding", () => {
  it("has no row for what neither side has, such as own time of what only calls others", () => {
    const { rows } = describeFinding({ ...slower, verdict: "unchanged", self: nothing });
    expect(rows.map(([what]) => what)).toEqual(["function total", "function time"]);
  });

  it("says which side has nothing", () => {
    const { rows } = describeFinding({ ...slower, verdict: "removed", self: { ...slower.self, head: null } });
    expect(rows[0]).toEqual(["function self", "30.0 %", "–", "+15.0 [+12.0, +18.0] points"]);
  });
});

describe("a frame", () => {
  const describeOf = (name: string, sides: { readonly base: string; readonly head: string }) => {
    const picture = makePicture(graphOf({ ...sides, verdicts: { slow: "slower" } }));
    const scene = makeScene(picture.functions, sceneTreeOf(picture), "diff");
    const node = picture.tree.fn.findIndex((fn) => picture.functions[fn]?.name === name);
    return describeFrame(scene, picture, node).rows.map(([what]) => what);
  };

  it("that is all of its function has one row for each thing, the decision's", () => {
    const once = { base: "main;slow 40\nmain;rest 60\n", head: "main;slow 60\nmain;rest 60\n" };
    expect(describeOf("slow", once)).toEqual(["self", "total", "time", "samples"]);
  });

  it("that is one of several has its own rows, and its function's", () => {
    const twice = { base: "main;slow 40\nslow 60\n", head: "main;slow 60\nslow 60\n" };
    expect(describeOf("slow", twice)).toEqual(["total", "self", "samples", "function self", "function total", "function time"]);
  });
});

describe("a function that goes by another name than at base", () => {
  it("says which, in the picture as everywhere", () => {
    const wordsOf = (name: string, movedFrom: string) =>
      describeFinding({ ...slower, name, movedFrom, verdict: "unchanged" }).words.replace(/^unchanged, /, "");
    expect(wordsOf("mixed", "beta")).toBe("renamed from beta");
    expect(wordsOf("mixed", "beta (old.py)")).toBe("renamed from beta (old.py)");
    expect(wordsOf("New.area", "Old.area")).toBe("moved from Old.area");
    expect(wordsOf("area", "area (v1.2/old (copy).py)")).toBe("moved from area (v1.2/old (copy).py)");
    expect(wordsOf("mixed.<locals>.<listcomp>", "beta.<locals>.<listcomp>")).toBe("renamed from beta.<locals>.<listcomp>");
    expect(wordsOf("<module>", "<module> (old.py)")).toBe("moved from <module> (old.py)");
  });
});

describe("the sides of a picture", () => {
  it("have the names of their commits, or none beside base and head", () => {
    expect(makePicture(graphOf(STORY)).sides).toEqual(["base 1a2b3c4", "head 5d6e7f8"]);
    expect(makePicture(graphOf(STORY, { labels: { base: "base", head: "head" } })).sides).toEqual(["base", "head"]);
    expect(makePicture(graphOf({ base: STORY.base })).sides).toEqual([]);
  });
});

describe("a frame of a function that the decision named", () => {
  // `slow` is called another way in head: less in all, more below `other`.
  const graph = graphOf({
    base: "main;some;slow 50\nmain;other;slow 10\nmain;rest 40\n",
    head: "main;some;slow 5\nmain;other;slow 20\nmain;rest 40\n",
    verdicts: { slow: "faster" },
  });
  const picture = makePicture(graph);
  const scene = makeScene(picture.functions, sceneTreeOf(picture), "diff");
  const verdicts = [...picture.tree.fn.keys()]
    .filter((node) => picture.functions[picture.tree.fn[node] as number]?.name === "slow")
    .map((node) => describeFrame(scene, picture, node).verdict);

  it("tells its own sign where the function's is the other one", () => {
    expect(verdicts).toEqual(["function: ▼ faster · this frame: ▲ takes more", "function: ▼ faster"]);
  });

  it("does so without scripts, too", () => {
    expect(renderFlameGraph({ ...graph, view: "diff" })).toContain("function: ▼ faster · this frame: ▲ takes more</title>");
  });
});

it("lists the lines that changed most, in their order", () => {
  const line = (number: number, base: number, head: number) =>
    ({ side: "head", line: number, seconds: { base, head, delta: head - base }, added: false, changed: false, text: "" }) as const;
  const why = { calls: null, callsDiffer: false, isExact: false, isStarted: false, callers: [], perCall: null, place: null };
  const { rows } = describeFinding({
    ...slower,
    why: { ...why, lines: [line(3, 0.1, 0.1), line(9, 0, 0.5), line(4, 0.2, 0.6), line(5, 0.3, 0.1)] },
  });
  expect(rows.slice(-3)).toEqual([
    ["line 4", "0.20 s", "0.60 s", "+0.40 s"],
    ["line 5", "0.30 s", "0.10 s", "−0.20 s"],
    ["line 9", "–", "0.50 s", "+0.50 s"],
  ]);
});
