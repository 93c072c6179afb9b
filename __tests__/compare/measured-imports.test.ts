import { describe, expect, test } from "vitest";
import type { ManifestImports } from "../../src/bundle/manifest.ts";
import type { Comparison } from "../../src/compare/compare.ts";
import { withMeasuredImports } from "../../src/compare/measured-imports.ts";

const added = (module: string, seconds: number) => ({ module, by: null, isChanged: true, modules: 2, samples: 0, seconds });
const found: ManifestImports = { added: [added("asyncio", 0.05), added("http", 0.03)], removed: [], measured: { base: 0.02, head: 0.1 } };

/** CPU time +0.1 s, of which the sampler saw 0.02 s in imports. */
const comparison = {
  verdict: "changed",
  order: [] as readonly number[],
  imports: { seconds: { base: 0.01, head: 0.03 }, ratio: null, verdict: "unchanged" },
  parts: [
    { part: "project", base: 0.4, head: 0.46 },
    { part: "imports", base: 0.01, head: 0.03 },
    { part: "startup", base: 0.05, head: 0.07 },
  ],
  time: { cpu: { base: 0.46, head: 0.56, ratio: 1.2, interval: [1.18, 1.22] } },
} as unknown as Comparison;

describe("withMeasuredImports", () => {
  test("takes imports as they were measured, and gives the rest of the change to the parts as they were sampled", () => {
    const { imports, parts } = withMeasuredImports(comparison, found);
    expect(imports).toEqual({ seconds: { base: 0.02, head: 0.1 }, ratio: null, verdict: "slower" });
    // 0.02 of 0.1 s are left, for parts that the samples gave 0.08 s.
    expect(parts).toEqual([
      { part: "imports", base: 0.01, head: expect.closeTo(0.09, 9) },
      { part: "project", base: 0.4, head: expect.closeTo(0.415, 9) },
      { part: "startup", base: 0.05, head: expect.closeTo(0.055, 9) },
    ]);
  });

  test("gives what is left to the largest part where the samples had it go the other way", () => {
    const more = { ...found, added: [added("asyncio", 0.11)] };
    expect(withMeasuredImports(comparison, more).parts).toEqual([
      { part: "imports", base: 0.01, head: expect.closeTo(0.12, 9) },
      { part: "project", base: 0.4, head: expect.closeTo(0.39, 9) },
      { part: "startup", base: 0.05, head: 0.05 },
    ]);
  });

  test("counts what is no longer imported, and top-level code that takes another time", () => {
    const back = {
      ...comparison,
      time: { cpu: { ...comparison.time.cpu, base: 0.56, head: 0.46 } },
    } as Comparison;
    const text = { module: "text", file: "text.py", isChanged: true, base: 0.04, head: 0.01 };
    const gone = { added: [], removed: [added("asyncio", 0.05)], changed: [text], measured: { base: 0.1, head: 0.02 } };
    expect(withMeasuredImports(back, gone).imports).toMatchObject({ verdict: "faster" });
  });

  test("finds no change of imports that are less than half of it, or of a program that did not surely change", () => {
    const half = { ...found, added: [added("asyncio", 0.04)] };
    const cpu = { ...comparison.time.cpu, interval: [1.04, 1.22] };
    const quiet = { ...comparison, verdict: "undecided", time: { cpu } } as unknown as Comparison;
    for (const [given, imports, head] of [
      [comparison, half, 0.05],
      [quiet, found, 0.09],
    ] as const) {
      const told = withMeasuredImports(given, imports);
      expect(told.imports).toBe(given.imports);
      expect(told.parts?.[0]).toEqual({ part: "imports", base: 0.01, head: expect.closeTo(head, 9) });
    }
  });

  test("makes sure a change that was only probable", () => {
    const probable = { ...comparison, verdict: "undecided", whole: "open" } as const;
    expect(withMeasuredImports(probable, found)).toMatchObject({ verdict: "changed", whole: "slower", imports: { verdict: "slower" } });
  });

  test("takes the measured seconds where the samples show a change of imports, too", () => {
    const seen = {
      ...comparison,
      verdict: "undecided",
      imports: { seconds: { base: 0.01, head: 0.06 }, ratio: null, verdict: "slower" },
    } as const;
    expect(withMeasuredImports(seen, found).imports).toEqual({ seconds: { base: 0.02, head: 0.1 }, ratio: null, verdict: "slower" });
    // Most of a change that CPU time alone does not make sure.
    const unsure = {
      ...seen,
      verdict: "undecided",
      time: { cpu: { ...comparison.time.cpu, interval: [0.97, 1.65] } },
    } as unknown as Comparison;
    expect(withMeasuredImports(unsure, found)).toMatchObject({ verdict: "changed", whole: "slower" });
    const little = { ...found, added: [added("asyncio", 0.04)] };
    expect(withMeasuredImports(unsure, little)).toMatchObject({ verdict: "undecided", imports: { verdict: "slower" } });
  });

  test.each([
    ["they were not measured", { added: found.added, removed: [] }, {}],
    ["nothing was listed", undefined, {}],
    ["a function changed", found, { order: [0] }],
    ["benchmarks are judged by themselves", found, { suite: {} }],
    ["start-up alone was measured", found, { imports: { ...comparison.imports, isStartUp: true } }],
  ] as const)("leaves everything as it is where %s", (_, imports, change) => {
    const given = { ...comparison, ...change } as Comparison;
    expect(withMeasuredImports(given, imports as ManifestImports | undefined)).toBe(given);
  });
});
