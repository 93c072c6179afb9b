import { describe, expect, test } from "vitest";
import type { ShareTest } from "../../src/compare/share-test.ts";
import { changeOfShare, isClosed, isOpen, isSuspect, type Question } from "../../src/compare/stopping-rule.ts";

interface Asked {
  readonly share: number;
  readonly se: number;
  readonly delta?: number;
  readonly remaining?: number;
  readonly minChange?: number;
  /** Samples of the function and of all, on both sides. */
  readonly samples?: readonly [base: number, all: number, head: number, all: number];
  readonly time?: { readonly mean: number; readonly se: number };
}

/** One function at one look, as far as it is asked about. */
function question({ share, se, delta = 0, remaining = 1, minChange = 0.01, samples = [0, 1, 0, 1], time }: Asked): Question {
  const [a, na, b, nb] = samples;
  const one = (value: number) => Float64Array.of(value);
  const everything = { a: one(a), na, b: one(b), nb, commonDispersion: 1 } as unknown as ShareTest;
  const rest = { share: one(share), se: one(se), delta: one(delta) } as unknown as ShareTest;
  return { f: 0, everything, test: rest, remaining, minChange, time: time === undefined ? undefined : { ...time, df: 100 } };
}

test("changeOfShare is what a slower function takes of a longer whole", () => {
  // 10 of 100 seconds become 15 of 105.
  expect(changeOfShare(0.1, 1.5)).toBeCloseTo(15 / 105 - 0.1, 12);
  expect(changeOfShare(0.5, 2)).toBeCloseTo(2 / 3 - 0.5, 12);
  expect(changeOfShare(1, 2)).toBe(0);
});

describe("isClosed", () => {
  test("closes as soon as a 1.5 times slowdown is 20 times less likely than none", () => {
    // Wald: relevant² / 2 / se² > ln 20, relevant = 0.04286.
    expect(isClosed(question({ share: 0.1, se: 0.0175 }))).toBe(true);
    expect(isClosed(question({ share: 0.1, se: 0.0176 }))).toBe(false);
  });

  test.each([0.01, -0.01])("wants more when the share moved by %s", (delta) => {
    expect(isClosed(question({ share: 0.1, delta, se: 0.0127 }))).toBe(true);
    expect(isClosed(question({ share: 0.1, delta, se: 0.0129 }))).toBe(false);
  });

  test("asks for no smaller change than would be named, as a part of what is left", () => {
    expect(isClosed(question({ share: 0.1, se: 0.1, minChange: 0.2, remaining: 0.5 }))).toBe(true);
    expect(isClosed(question({ share: 0.1, se: 0.17, minChange: 0.2, remaining: 0.5 }))).toBe(false);
  });

  const most = { share: 0.95, se: 0.02, samples: [9500, 10_000, 9500, 10_000] } as const;
  test("lets seconds close a function that is most of what is left", () => {
    expect(isClosed(question({ ...most, time: { mean: 0, se: 0.01 } }))).toBe(true);
    expect(isClosed(question(most))).toBe(false);
  });

  test("does not when its seconds grew, or are not sure", () => {
    expect(isClosed(question({ ...most, time: { mean: Math.log(1.5), se: 0.01 } }))).toBe(false);
    expect(isClosed(question({ ...most, time: { mean: 0, se: 0.3 } }))).toBe(false);
  });

  test("takes seconds for the share of the whole program's, not for the whole program's", () => {
    expect(isClosed(question({ ...most, samples: [9500, 10_000, 9500, 20_000], time: { mean: Math.log(2), se: 0.01 } }))).toBe(true);
    expect(isClosed(question({ ...most, samples: [9500, 10_000, 4750, 5000], time: { mean: Math.log(2), se: 0.01 } }))).toBe(false);
  });

  test("never takes the share of a program's only function for an answer: it is 100 % however slow", () => {
    const only = { share: 1, se: 1e-12 } as const;
    expect(isClosed(question(only))).toBe(false);
    expect(isClosed(question({ ...only, samples: [9000, 9000, 9000, 9000], time: { mean: 0, se: 0.01 } }))).toBe(true);
  });

  test("knows that few samples do not tell seconds, however steady the clock", () => {
    const steady = { mean: 0, se: 0 };
    // Wald: ln(1.5)² / 2 / (2 / samples) > ln 20 from 73 samples a side on.
    expect(isClosed(question({ ...most, samples: [72, 80, 72, 80], time: steady }))).toBe(false);
    expect(isClosed(question({ ...most, samples: [73, 80, 73, 80], time: steady }))).toBe(true);
  });

  test("lets seconds close no function of half or less", () => {
    const half = { share: 0.5, se: 0.05, samples: [5000, 10_000, 5000, 10_000] } as const;
    expect(isClosed(question({ ...half, time: { mean: 0, se: 0.01 } }))).toBe(false);
  });
});

describe("isOpen", () => {
  test("asks for 1.5 times of functions from 4 % on, for twice of those from 2 % on, for nothing below", () => {
    // Enough to rule out twice of 4 %, not 1.5 times.
    expect(isOpen(question({ share: 0.04, se: 0.0078 }))).toBe(true);
    expect(isOpen(question({ share: 0.0399, se: 0.0078 }))).toBe(false);
    expect(isOpen(question({ share: 0.02, se: 0.1 }))).toBe(true);
    expect(isOpen(question({ share: 0.0199, se: 0.1 }))).toBe(false);
  });

  test("measures a function's size by the whole recording, not by what is left of it", () => {
    expect(isOpen(question({ share: 0.03, se: 0.1, remaining: 0.5 }))).toBe(false);
    expect(isOpen(question({ share: 0.08, se: 0.1, remaining: 0.5 }))).toBe(true);
  });
});

test("a function of 4 % or more that is not named, but may well have changed, is worth more rounds", () => {
  expect([isSuspect(0.04, 0.39), isSuspect(0.04, 0.41), isSuspect(0.039, 0.01)]).toEqual([true, false, false]);
});
