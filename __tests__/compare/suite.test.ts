import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { addFolded } from "../profile/stacks.ts";

const INVOICE = "bench/test_shop.py::test_invoice[1]";
const SEARCH = "bench/test_shop.py::test_search";

/** Samples of one round by benchmark and stack below its frame. */
interface Work {
  readonly [benchmark: string]: { readonly [stack: string]: number };
}
const BASE: Work = {
  [INVOICE]: { "run (bench/test_shop.py:3);invoice (shop.py:1)": 30, "run (bench/test_shop.py:3);invoice (shop.py:1);tax (shop.py:9)": 20 },
  [SEARCH]: { "run (bench/test_shop.py:9);search (shop.py:20)": 50, "run (bench/test_shop.py:9);tax (shop.py:9)": 5 },
};
const withWork = (benchmark: string, more: { readonly [stack: string]: number }): Work => ({
  ...BASE,
  [benchmark]: { ...BASE[benchmark], ...more },
});

/** One second is 100 samples; every benchmark runs 10 calls a round. */
function comparisonOf(
  head: Work,
  { rounds = 8, distrust, noise = 0.01 }: { readonly rounds?: number; readonly distrust?: string; readonly noise?: number } = {},
) {
  const recordings = makeRecordings();
  for (let round = 0; round < rounds; round++) {
    for (const [side, work] of [
      ["base", BASE],
      ["head", head],
    ] as const) {
      const jitterOf = (benchmark: number) => 1 + noise * Math.sin(round * 12.9898 + 4.1 * benchmark + (side === "head" ? 2.1 : 0));
      const folded = Object.entries(work).flatMap(([name, stacks]) =>
        Object.entries(stacks).map(([stack, count]) => `pytest (site-packages/_pytest/x.py:1);${name} (<benchmark>:1);${stack} ${count}`),
      );
      const benchmarks = Object.entries(work).map(([name, stacks], benchmark) => {
        const cpuSeconds = (jitterOf(benchmark) * Object.values(stacks).reduce((sum, count) => sum + count, 0)) / 100;
        return { name, calls: 10, cpuSeconds, wallSeconds: cpuSeconds };
      });
      const all = benchmarks.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
      addFolded(recordings, side, folded.join("\n"), { cpuSeconds: all, benchmarks });
    }
  }
  const profile = buildProfile(recordings, { isSuite: true });
  const comparison = compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1, distrust });
  const nameOf = (f: number) => profile.functions[f]?.name;
  const behind = new Map([...(comparison.suite?.behind ?? [])].map(([name, functions]) => [name, functions.map(nameOf)]));
  const frames = comparison.functions.filter((_, f) => profile.functions[f]?.file === "<benchmark>");
  return { comparison, frames, named: comparison.suite?.named.map(({ name }) => name), behind, order: comparison.order.map(nameOf) };
}

describe("compare, for a suite of benchmarks", () => {
  test("names the benchmark that became slower, the function behind it, and leaves the other in peace", () => {
    const { comparison, named, behind } = comparisonOf(
      withWork(INVOICE, { "run (bench/test_shop.py:3);invoice (shop.py:1);tax (shop.py:9)": 60 }),
    );
    expect(comparison.verdict).toBe("changed");
    expect(named).toEqual([INVOICE]);
    expect(behind.get(INVOICE)).toEqual(["tax"]);
  });

  test("calls a suite unchanged whose benchmarks and functions are", () => {
    const { comparison, named } = comparisonOf(BASE);
    expect([comparison.verdict, named, comparison.open]).toEqual(["unchanged", [], false]);
  });

  test("calls it unchanged, too, where only a larger slowdown of a benchmark is ruled out and functions are still open", () => {
    const { comparison } = comparisonOf(BASE, { rounds: 3, noise: 0.03 });
    expect(comparison.suite).toMatchObject({ ruledOut: 1.25, isOpen: true });
    expect(comparison.functions.map(({ verdict }) => verdict)).toContain("uncertain");
    expect([comparison.verdict, comparison.open]).toEqual(["unchanged", true]);
  });

  test("asks for no more rounds once each benchmark that moved has its function, however unsure the shares of others are", () => {
    const slower = withWork(INVOICE, { "run (bench/test_shop.py:3);invoice (shop.py:1);tax (shop.py:9)": 60 });
    const { comparison, behind } = comparisonOf(slower, { rounds: 3 });
    expect(comparison.functions.map(({ verdict }) => verdict)).toContain("uncertain");
    expect([behind.get(INVOICE), comparison.open]).toEqual([["tax"], false]);
    const unexplained = comparisonOf(withWork(SEARCH, { "": 80 }), { rounds: 3 });
    expect([unexplained.behind.get(SEARCH), unexplained.comparison.open]).toEqual([[], true]);
  });

  test("never names the frame of a benchmark as a function: its own row says what happened", () => {
    const { comparison, named, behind, order, frames } = comparisonOf(withWork(SEARCH, { "": 80 }));
    expect([comparison.verdict, named]).toEqual(["changed", [SEARCH]]);
    expect(behind.get(SEARCH)).toEqual([]);
    expect(order).toEqual([]);
    expect(frames.map(({ verdict }) => verdict)).toEqual(["unchanged", "unchanged"]);
  });

  test("finds the function that is new, and stands in the benchmark's own file last", () => {
    const { behind } = comparisonOf(
      withWork(INVOICE, {
        "run (bench/test_shop.py:3);invoice (shop.py:1);check (shop.py:30)": 30,
        "run (bench/test_shop.py:3)": 40,
      }),
    );
    expect(behind.get(INVOICE)).toEqual(["check", "run"]);
  });

  test("finds the caller in the project when many functions of a library share the change", () => {
    const library = Array.from(
      { length: 40 },
      (_, i) => `run (bench/test_shop.py:9);search (shop.py:20);step_${i} (site-packages/lib.py:${i + 1})`,
    );
    const { behind, named } = comparisonOf(withWork(SEARCH, Object.fromEntries(library.map((stack) => [stack, 1]))), { rounds: 3 });
    expect(named).toEqual([SEARCH]);
    expect(behind.get(SEARCH)?.[0]).toBe("search");
  });

  test("names no benchmark of a recording that is not to be trusted", () => {
    const { comparison, named } = comparisonOf(withWork(INVOICE, { "run (bench/test_shop.py:3);invoice (shop.py:1)": 90 }), {
      distrust: "too many samples were lost.",
    });
    expect([comparison.verdict, named]).toEqual(["undecided", []]);
    expect(comparison.suite?.changes.map(({ verdict }) => verdict)).toContain("uncertain");
  });
});
