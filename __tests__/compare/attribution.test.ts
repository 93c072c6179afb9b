import { describe, expect, test } from "vitest";
import { attributedParts, attributeToCallers, changesByCaller, isExplained } from "../../src/compare/attribution.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { record } from "../profile/stacks.ts";

const WRAP = "call (site-packages/wrap/core.py:1)";
const SUB = "sub (<stdlib>/re/__init__.py:180)";

/** Names of attributed callers by culprit, for stacks of both sides. */
function callersOf(base: string, head: string): { [culprit: string]: string } {
  const profile = buildProfile(record({ base: [base], head: [head] }));
  const culprits = profile.functions.flatMap(({ name }, fn) => (name === "sub" || name === "main" ? [fn] : []));
  return Object.fromEntries(
    [...attributeToCallers(changesByCaller(profile, culprits, { base: 1, head: 1 }))].map(([culprit, caller]) => [
      profile.functions[culprit]?.name,
      profile.functions[caller]?.name,
    ]),
  );
}

describe("attributeToCallers", () => {
  test("attributes a change to the project's function that calls the library, not the wrappers above it", () => {
    const base = `main (m.py:1);clean (m.py:5);${WRAP};${SUB} 10\nmain (m.py:1) 90\n`;
    const head = `main (m.py:1);clean (m.py:5);${WRAP};${SUB} 60\nmain (m.py:1) 40\n`;
    expect(callersOf(base, head)).toEqual({ sub: "clean" });
  });

  test("tells the caller whose calls became dear from the one whose did not", () => {
    const base = `clean (m.py:5);${SUB} 20\nsplit (m.py:9);${SUB} 10\nmain (m.py:1) 70\n`;
    const head = `clean (m.py:5);${SUB} 20\nsplit (m.py:9);${SUB} 50\nmain (m.py:1) 30\n`;
    expect(callersOf(base, head)).toEqual({ sub: "split" });
  });

  test("attributes it to nobody when many callers share the change", () => {
    const stacks = (count: number) => ["a", "b", "c"].map((name) => `${name} (m.py:1);${SUB} ${count}`).join("\n");
    expect(callersOf(`${stacks(10)}\nmain (m.py:1) 70\n`, `${stacks(20)}\nmain (m.py:1) 40\n`)).toEqual({});
  });

  test("follows the shares of both sides, however many samples each has", () => {
    const base = `clean (m.py:5);${SUB} 100\nsplit (m.py:9);${SUB} 100\nmain (m.py:1) 800\n`;
    const head = `clean (m.py:5);${SUB} 10\nsplit (m.py:9);${SUB} 30\nmain (m.py:1) 60\n`;
    expect(callersOf(base, head)).toEqual({ sub: "split" });
  });

  test("attributes nothing to a caller with exactly half of a change, nor the code that no function of the project calls", () => {
    const changes = (...pairs: [number, number][]) => new Map([[9, new Map(pairs)]]);
    expect(attributeToCallers(changes([1, 0.1], [2, 0.1]))).toEqual(new Map());
    expect(attributeToCallers(changes([-1, 0.3], [2, 0.1]))).toEqual(new Map());
    expect(attributeToCallers(changes([-1, 0.1], [0, -0.3]))).toEqual(new Map([[9, 0]]));
  });

  test("leaves the project's own culprits and libraries without a caller alone", () => {
    expect(callersOf(`${SUB} 10\nmain (m.py:1) 90\n`, `${SUB} 60\nmain (m.py:1) 40\n`)).toEqual({});
  });
});

describe("changesByCaller", () => {
  test("is the change of a culprit's share, taken apart by who calls it; -1 stands for nobody of the project", () => {
    const base = `clean (m.py:5);${WRAP};${SUB} 20\n${SUB} 10\nmain (m.py:1) 70\n`;
    const head = `clean (m.py:5);${WRAP};${SUB} 80\n${SUB} 20\nmain (m.py:1) 100\n`;
    const profile = buildProfile(record({ base: [base], head: [head] }));
    const [clean, sub, main] = ["clean", "sub", "main"].map((wanted) => profile.functions.findIndex(({ name }) => name === wanted));
    const changes = changesByCaller(profile, [sub as number, main as number], { base: 1, head: 1 });
    expect([...changes].map(([culprit, byCaller]) => [culprit, Object.fromEntries(byCaller)])).toEqual([
      [sub, { [clean as number]: expect.closeTo(0.4 - 0.2, 12), [-1]: expect.closeTo(0.1 - 0.1, 12) }],
      [main, { [main as number]: expect.closeTo(0.5 - 0.7, 12) }],
    ]);
  });
});

describe("attributedParts", () => {
  /** For `load`, per side: which part of each function's samples is attributed to it. */
  function partsOf(base: string, head: string): { readonly [name: string]: readonly [number, number] } {
    const profile = buildProfile(record({ base: [base], head: [head] }));
    const load = profile.functions.findIndex(({ name }) => name === "load");
    const [[ofBase], [ofHead]] = attributedParts(profile, [load]);
    return Object.fromEntries(profile.functions.map(({ name }, fn) => [name, [ofBase?.[fn] ?? -1, ofHead?.[fn] ?? -1]]));
  }

  test("gives a function of the project all of itself, and its part of each library function", () => {
    const base = `load (m.py:1) 30\nload (m.py:1);${WRAP};${SUB} 10\nother (m.py:9);${SUB} 30\n`;
    const head = `load (m.py:1) 30\nload (m.py:1);${WRAP};${SUB} 60\nother (m.py:9);${SUB} 20\n`;
    expect(partsOf(base, head)).toMatchObject({ load: [1, 1], sub: [0.25, 0.75], other: [0, 0], call: [0, 0] });
  });

  test("attribution the innermost function of the project, not those above it", () => {
    const stacks = `load (m.py:1);clean (m.py:5);${SUB} 40\nload (m.py:1);${SUB} 10\n`;
    expect(partsOf(stacks, stacks)).toMatchObject({ sub: [0.2, 0.2], clean: [0, 0] });
  });

  test("attribution nobody with a library that the project did not call", () => {
    const stacks = `${SUB} 40\nload (m.py:1) 10\n`;
    expect(partsOf(stacks, stacks)).toMatchObject({ sub: [0, 0], load: [1, 1] });
  });
});

describe("isExplained", () => {
  const changes = new Map([
    [7, new Map([[1, 0.06]])],
    [8, new Map([[1, 0.01]])],
    [9, new Map([[2, 0.5]])],
  ]);

  test("adds up what the culprits bring to this caller, and to no other", () => {
    expect(isExplained(1, 0.1, changes)).toBe(true);
    expect(isExplained(1, 0.2, changes)).toBe(false);
  });

  test("leaves a change that is only half explained open, and one that nobody brings", () => {
    expect(isExplained(2, 1, changes)).toBe(false);
    expect(isExplained(2, 0.99, changes)).toBe(true);
    expect(isExplained(3, 0.1, changes)).toBe(false);
  });

  test("is not fooled by culprits that went the other way", () => {
    expect(isExplained(1, -0.1, changes)).toBe(false);
  });
});
