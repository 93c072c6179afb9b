import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePicture } from "../../src/flamegraph/picture.ts";
import { calleesOf, callersOf, foldLibraries, readFromLeaf, type Shape } from "../../src/flamegraph/reshape.ts";
import { makeScene, sceneTreeOf } from "../../src/flamegraph/scene.ts";
import { findMatches, parseQuery } from "../../src/flamegraph/search.ts";
import { graphOf } from "./graphs.ts";

function shapeOf(base: string, head?: string): Shape {
  const picture = makePicture(graphOf({ base, ...(head !== undefined && { head }) }));
  return { tree: sceneTreeOf(picture), functions: picture.functions };
}

/** The stacks of a shape as folded text, one column. */
function foldedOf({ tree, functions }: Shape, column = 0): string[] {
  const path: string[] = [];
  const lines: string[] = [];
  for (let node = 0; node < tree.nodes; node++) {
    const depth = tree.depth[node] as number;
    path.length = depth;
    path[depth] = functions[tree.fn[node] as number]?.name ?? "all";
    const count = tree.self[column]?.[node] as number;
    if (count !== 0) lines.push(`${path.join(";")} ${count}`);
  }
  return lines;
}

function numberOf({ functions }: Shape, name: string): number {
  return functions.findIndex((fn) => fn.name === name);
}

const NX = "(site-packages/networkx/a.py:1)";
const PY = "(<stdlib>/json/decoder.py:1)";

describe("foldLibraries", () => {
  it("makes one frame of every chain of one package, and keeps what the project is called back for", () => {
    const shape = shapeOf(`main;f ${NX};g ${NX};key 2\nmain;f ${NX};h ${NX};d ${PY} 3\nmain;g ${NX} 1\nmain;key 4\n`);
    expect(foldedOf(foldLibraries(shape)).sort()).toEqual(
      ["all;main;key 4", "all;main;networkx 1", "all;main;networkx;Python 3", "all;main;networkx;key 2"].sort(),
    );
  });

  it("changes nothing where all is the project's", () => {
    const shape = shapeOf("a;b 1\na;c;a 2\n");
    expect(foldedOf(foldLibraries(shape))).toEqual(foldedOf(shape));
  });
});

describe("readFromLeaf", () => {
  it("puts every function's own time into the first row and its callers below", () => {
    expect(foldedOf(readFromLeaf(shapeOf("a;b;c 3\na;c 2\na 1\n")))).toEqual(["all;a 1", "all;c;a 2", "all;c;b;a 3"]);
  });

  it("keeps the sides apart", () => {
    const shape = shapeOf("a;c 2\n", "b;c 5\n");
    expect([foldedOf(readFromLeaf(shape), 0), foldedOf(readFromLeaf(shape), 1)]).toEqual([["all;c;a 2"], ["all;c;b 5"]]);
  });
});

describe("a sandwich", () => {
  const shape = shapeOf("a;f;x 3\nb;f;y 2\nb;f 1\nf;g;f;x 4\nz 9\n");

  it("has everything that called the function on one side, a recursive function once a stack", () => {
    // The inner f of f;g;f is below the outer one, which nobody called.
    expect(foldedOf(callersOf(shape, numberOf(shape, "f")))).toEqual(["f 4", "f;a 3", "f;b 3"]);
  });

  it("has everything that it called on the other", () => {
    expect(foldedOf(calleesOf(shape, numberOf(shape, "f")))).toEqual(["f 1", "f;g;f;x 4", "f;x 3", "f;y 2"]);
  });
});

describe("every shape", () => {
  it("keeps all samples of both sides", () => {
    const frames = fc.array(fc.constantFrom("a", "b", `c ${NX}`, `d ${NX}`, `e ${PY}`), { minLength: 1, maxLength: 7 });
    const folded = fc
      .array(fc.tuple(frames, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 15 })
      .map((items) => items.map(([stack, count]) => `${stack.join(";")} ${count}\n`).join(""));
    const samples = ({ tree }: Shape) => tree.self.slice(0, 2).map((column) => column.reduce((a, b) => a + b, 0));
    fc.assert(
      fc.property(folded, folded, (base, head) => {
        const shape = shapeOf(base, head);
        expect(samples(foldLibraries(shape))).toEqual(samples(shape));
        expect(samples(readFromLeaf(shape))).toEqual(samples(shape));
        const fn = shape.tree.fn[1] as number;
        expect(samples(callersOf(shape, fn))).toEqual(samples(calleesOf(shape, fn)));
      }),
    );
  });
});

describe("the differential of every shape", () => {
  it("draws a change only in boxes of functions that the decision named: their callers stay grey", () => {
    const frames = fc.array(fc.constantFrom("a", "b", "slow", "quick"), { minLength: 1, maxLength: 6 });
    const folded = fc
      .array(fc.tuple(frames, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 12 })
      .map((items) => items.map(([stack, count]) => `${stack.join(";")} ${count}\n`).join(""));
    fc.assert(
      fc.property(folded, folded, (base, head) => {
        const { functions, ...picture } = makePicture(graphOf({ base, head, verdicts: { slow: "slower", quick: "faster" } }));
        const shape = { tree: sceneTreeOf({ functions, ...picture }), functions };
        const around = functions.flatMap((_, fn) => [callersOf(shape, fn), calleesOf(shape, fn)]);
        for (const { tree } of [shape, readFromLeaf(shape), ...around]) {
          const { changes } = makeScene(functions, tree, "diff");
          const changed = [...(changes?.levels.nodes ?? [])].map((node) => functions[tree.fn[node] as number]?.name);
          expect(changed.filter((name) => name !== "slow" && name !== "quick")).toEqual([]);
        }
      }),
    );
  });
});

describe("findMatches", () => {
  const picture = makePicture(graphOf({ base: "a;f;f;x 3\nb;f 2\nz 5\n", head: "a;f 7\nz 3\n" }));
  const scene = makeScene(picture.functions, sceneTreeOf(picture), "base");

  it("counts every sample below a match once, on both sides", () => {
    expect(findMatches(scene, (text) => text === "f")).toMatchObject({ functions: 1, samples: [5, 7] });
    expect(findMatches(scene, (text) => /^[afxbz]$/.test(text))).toMatchObject({ functions: 5, samples: [10, 10] });
    expect(findMatches(scene, () => false)).toMatchObject({ functions: 0, samples: [0, 0] });
  });
});

describe("parseQuery", () => {
  const finds = (query: string, text: string) => {
    const parsed = parseQuery(query);
    return parsed.kind === "valid" && parsed.test(text);
  };

  it.each([
    ["json", "JSONDecoder", true],
    ["a.b", "aXb", false],
    ["/a.b/", "aXb", true],
    ["/json/", "JSON", false],
    ["/json/i", "JSON", true],
    ["/", "a/b", true],
    ["//", "a//b", true],
  ])("%j finds %j: %s", (query, text, found) => {
    expect(finds(query, text)).toBe(found);
  });

  it("tells none, and what is wrong", () => {
    expect(parseQuery("")).toEqual({ kind: "none" });
    expect(parseQuery("/(/")).toMatchObject({ kind: "invalid", reason: expect.stringMatching(/./) });
  });
});
