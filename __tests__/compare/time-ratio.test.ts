import { describe, expect, test } from "vitest";
import type { ShareTest } from "../../src/compare/share-test.ts";
import { isSureWhole, ratioInterval, timeRatio, whoMoved } from "../../src/compare/time-ratio.ts";

describe("timeRatio", () => {
  test("is the mean of the rounds' log ratios, its error that of steady rounds widened by what is usual", () => {
    const { mean, se, df } = timeRatio([1, 1, 1], [2, 2, 2]) ?? {};
    expect([mean, df]).toEqual([Math.log(2), 12]);
    // Ten degrees of freedom of 20 % each, none of its own: sqrt(10 × 0.04 / 12 / 3).
    expect(se).toBeCloseTo(0.10541, 5);
  });

  test("is less sure when rounds disagree", () => {
    const { mean, se, df } = timeRatio([1, 1], [1, Math.E]) ?? {};
    expect([mean, df]).toEqual([0.5, 11]);
    expect(se).toBeCloseTo(Math.sqrt((0.4 + 0.5) / 11 / 2), 10);
  });

  test.each([
    ["rounds are missing", [1, 1], [1]],
    ["there is no round", [], []],
    ["one side's are not known", undefined, [1]],
    ["the other side's are not known", [1], undefined],
    ["a round took no measurable time", [0, 1], [1, 1]],
  ])("is unknown when %s", (_, base, head) => {
    expect(timeRatio(base, head)).toBeUndefined();
  });
});

describe("ratioInterval", () => {
  test("is as wide as Student's t at its degrees of freedom", () => {
    const [lower, upper] = ratioInterval({ mean: Math.log(2), se: 0.1, df: 12 }, 0.95);
    expect([lower, upper].map((value) => Math.log(value / 2))).toEqual([expect.closeTo(-0.21788, 4), expect.closeTo(0.21788, 4)]);
  });
});

describe("isSureWhole", () => {
  /** Student's t at 10 degrees of freedom: 3.1693 at 99 %, 2.2281 at 95 %. */
  const sure = (ratio: number, se: number, confidence = 0.99) => isSureWhole({ mean: Math.log(ratio), se, df: 10 }, confidence);

  test("is a ratio whose interval does not hold 1, up or down", () => {
    expect([sure(1.5, Math.log(1.5) / 3.17), sure(1.5, Math.log(1.5) / 3.16)]).toEqual([true, false]);
    expect([sure(1 / 1.5, Math.log(1.5) / 3.17), sure(1 / 1.5, Math.log(1.5) / 3.16)]).toEqual([true, false]);
    expect(sure(1.5, Math.log(1.5) / 3.16, 0.95)).toBe(true);
  });

  test("is never one that the layout of memory alone can make", () => {
    expect([sure(1.1, 1e-6), sure(1.099, 1e-6), sure(1 / 1.101, 1e-6), sure(1 / 1.099, 1e-6)]).toEqual([true, false, true, false]);
  });
});

describe("whoMoved", () => {
  /** Samples per function on both sides, all that whoMoved reads of a test. */
  function moved(base: readonly number[], head: readonly number[], { timeRatio: ratio = 1, se = 0.01, part = 0, named = -1 } = {}) {
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const counts = { a: Float64Array.from(base), b: Float64Array.from(head), na: sum(base), nb: sum(head), commonDispersion: 1 };
    const only = (index: number) => base.map((_, f) => f === index);
    return whoMoved(counts as unknown as ShareTest, {
      named: only(named),
      part: only(part),
      time: { mean: Math.log(ratio), se, df: 100 },
    });
  }

  test("names the part when its seconds grew and the rest kept theirs, and the rest the other way round", () => {
    expect(moved([1000, 1000], [2000, 1000], { timeRatio: 1.5, part: 0 })).toBe("part");
    expect(moved([1000, 1000], [2000, 1000], { timeRatio: 1.5, part: 1 })).toBe("rest");
  });

  test("names the one that changed by the larger factor when both did", () => {
    expect(moved([1000, 1000], [4000, 1500], { timeRatio: 2.75, part: 0 })).toBe("part");
    expect(moved([1000, 1000], [4000, 1500], { timeRatio: 2.75, part: 1 })).toBe("rest");
  });

  test("sees a function that is gone", () => {
    expect(moved([1000, 1000], [0, 1000], { timeRatio: 0.5, part: 0 })).toBe("part");
  });

  test("asks nobody else about functions that are named already", () => {
    expect(moved([1000, 1000, 1000], [1000, 1000, 4000], { timeRatio: 2, part: 0, named: 2 })).toBe("unknown");
  });

  test("cannot tell from few samples, however steady the seconds", () => {
    // ln 2 is beyond 2.626 standard errors from 22 samples on.
    expect(moved([21, 1e6], [42, 1e6], { se: 0, part: 0 })).toBe("unknown");
    expect(moved([22, 1e6], [44, 1e6], { se: 0, part: 0 })).toBe("part");
    expect(moved([1e6, 21], [1e6, 42], { se: 0, part: 0 })).toBe("unknown");
    expect(moved([1e6, 22], [1e6, 44], { se: 0, part: 0 })).toBe("rest");
  });

  test("cannot tell when seconds are noisy or not known", () => {
    expect(moved([1000, 1000], [2000, 1000], { timeRatio: 1.5, se: 0.5 })).toBe("unknown");
    expect(whoMoved({} as ShareTest, { named: [], part: [], time: undefined })).toBe("unknown");
  });
});
