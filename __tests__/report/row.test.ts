import { describe, expect, test } from "vitest";
import { describeVerdict } from "../../src/report/change-words.ts";
import { PLAIN_PEN } from "../../src/report/escape.ts";
import { describeMarks, proofOf } from "../../src/report/row.ts";
import { GONE, reported, SLOWER } from "./reports.ts";

describe("proofOf", () => {
  test.each([
    ["its share moved farther than chance", SLOWER, "change"],
    ["it is gone", GONE, "change"],
    [
      "its share stood still because others took more",
      reported({
        name: "f",
        verdict: "slower",
        self: { base: 0.076, head: 0.067, delta: -0.009, interval: [-0.044, 0.026], pAdjusted: 1e-5 },
        seconds: { base: 0.2, head: 0.42, delta: 0.22 },
      }),
      "seconds",
    ],
    [
      "that goes for it and seconds are not known",
      reported({
        name: "f",
        verdict: "slower",
        self: { base: 0.076, head: 0.067, delta: -0.009, interval: [-0.044, 0.026], pAdjusted: 1e-5 },
        seconds: { base: null, head: null, delta: null },
      }),
      "change",
    ],
    ["it is not named", reported({ name: "f", verdict: "bystander" }), undefined],
  ])("is what is to be read first where %s", (_, fn, proof) => {
    expect(proofOf(fn)).toBe(proof);
  });
});

describe("describeMarks", () => {
  test.each([
    ["dependency", "<prefix>/networkx/algorithms/cluster.py", "in networkx"],
    ["stdlib", "<stdlib>/json/decoder.py", "in Python's json.decoder"],
    ["stdlib", "<frozen posixpath>", "in Python's posixpath"],
    ["stdlib", "<frozen importlib._bootstrap>", "in Python's importlib"],
    ["native", "libm.so.6", "in libm.so.6"],
    ["generated", "<string>", "in generated code"],
  ] as const)("says whose code of another origin it is (%s)", (origin, file, words) => {
    expect(describeMarks(reported({ name: "f", origin, file, verdict: "bystander" }), PLAIN_PEN)).toEqual([words]);
  });

  test("says nothing of the project's own, unchanged and untouched code", () => {
    expect(describeMarks(reported({ name: "f" }), PLAIN_PEN)).toEqual([]);
  });

  test("calls a function moved that kept its name, and renamed one that did not", () => {
    const moved = (name: string, movedFrom: string) => describeMarks(reported({ name, movedFrom }), PLAIN_PEN)[0];
    expect(moved("Shape.area", "area (app/old.py)")).toMatch(/^moved from area/);
    expect(moved("Shape.surface", "Shape.area (app/old.py)")).toMatch(/^renamed from Shape\.area/);
  });
});

describe("describeVerdict", () => {
  const calls = (base: number, head: number) => ({
    ...{ calls: { base, head }, callsDiffer: false, isExact: true, isStarted: false, callers: [], perCall: null, lines: [], place: null },
  });

  test.each([
    ["new", { origin: "project" }],
    ["new", { origin: "project", why: calls(0, 9) }],
    ["newly sampled", { origin: "project", exists: { base: true, head: true } }],
    ["newly sampled", { origin: "dependency", why: calls(3, 90) }],
    ["newly sampled", { origin: "stdlib" }],
    ["newly sampled", { origin: "generated" }],
  ] as const)("calls a function %s without samples at base: %j", (words, fn) => {
    expect(describeVerdict({ verdict: "new", ratio: null, ...fn })).toBe(words);
  });

  test("calls no function removed that head calls", () => {
    const exists = { base: true, head: false };
    expect(describeVerdict({ verdict: "removed", ratio: null, origin: "project", exists })).toBe("removed");
    expect(describeVerdict({ verdict: "removed", ratio: null, origin: "project", exists, why: calls(9, 1) })).toBe("no longer sampled");
  });

  test("says of a ratio of few samples what it is at least, unless that says next to nothing", () => {
    const fn = { verdict: "slower", ratio: 206, origin: "project" } as const;
    expect(describeVerdict({ ...fn, atLeast: 51.4 })).toBe("more than 51× slower");
    expect(describeVerdict({ ...fn, ratio: 7, atLeast: 1.9 })).toBe("7.0× slower");
    expect(describeVerdict({ ...fn, verdict: "faster", ratio: 0.1, atLeast: 3.27 })).toBe("more than 3.2× faster");
  });
});

test("a function whose constant the change edits is not said to be edited itself", () => {
  const marks = (touchedLine: number) => describeMarks({ ...SLOWER, line: 20, touched: true, touchedLine }, PLAIN_PEN)[0];
  expect([marks(4), marks(20), marks(25)]).toEqual([
    "uses line 4, edited by this change",
    "edited by this change",
    "edited by this change",
  ]);
});
