import { describe, expect, test } from "vitest";
import { chooseRate } from "../../src/record/rate.ts";

const rateFor = (depth: number, threads = 1, native = false) => chooseRate({ depth, threads, native });

describe("chooseRate", () => {
  test("samples shallow stacks often and deep ones seldom", () => {
    expect([3, 20, 40, 100, 1000, 3000].map((depth) => rateFor(depth))).toEqual([250, 200, 100, 50, 20, 20]);
  });

  test("takes no samples of stacks that cannot be read before the next sample is due", () => {
    expect([4000, 10_000].map((depth) => rateFor(depth))).toEqual([undefined, undefined]);
  });

  test("takes no samples where most stacks are too deep to be read, which is not why shallow ones are lost", () => {
    const losing = { threads: 1, native: false, lost: 0.8 };
    expect([3000, 20].map((depth) => chooseRate({ ...losing, depth }))).toEqual([undefined, 200]);
  });

  test("never rises with depth, threads or native frames", () => {
    for (let depth = 0; depth < 300; depth++) {
      expect(rateFor(depth + 1)).toBeLessThanOrEqual(rateFor(depth) as number);
      expect(rateFor(depth, 8)).toBeLessThanOrEqual(rateFor(depth) as number);
      expect(rateFor(depth, 1, true)).toBeLessThanOrEqual(rateFor(depth) as number);
    }
  });

  test("takes a program without a stack for a shallow one", () => {
    expect(rateFor(0, 0)).toBe(250);
  });
});
