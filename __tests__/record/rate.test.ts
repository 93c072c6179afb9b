import { describe, expect, test } from "vitest";
import { chooseRate, isBlind } from "../../src/record/rate.ts";

const READ = { recorded: 100, lost: 0, processes: 1, threads: 1, native: false };
const rateFor = (depth: number, threads = 1, native = false) =>
  chooseRate({ ...READ, depth: { mean: depth, most: depth }, threads, native });

describe("chooseRate", () => {
  test("samples shallow stacks often and deep ones seldom", () => {
    expect([3, 20, 40, 100, 1000, 3000].map((depth) => rateFor(depth))).toEqual([250, 200, 100, 50, 20, 20]);
  });

  test("takes no samples of stacks that cannot be read before the next sample is due", () => {
    expect([4000, 10_000].map((depth) => rateFor(depth))).toEqual([undefined, undefined]);
  });

  test("takes no samples where most stacks are too deep to be read, which is not why shallow ones are lost", () => {
    const losing = { ...READ, lost: 400, processes: 8 };
    expect([3000, 1100].map((most) => chooseRate({ ...losing, depth: { mean: 20, most } }))).toEqual([undefined, 200]);
  });

  test("takes no samples of the only process if most stacks cannot be read, whatever the reason", () => {
    const depth = { mean: 20, most: 48 };
    expect(
      [{ lost: 400 }, { lost: 400, processes: 2 }, { recorded: 2, lost: 6 }].map((seen) => chooseRate({ ...READ, ...seen, depth })),
    ).toEqual([undefined, 200, 200]);
  });

  test("never rises with depth, threads or native frames", () => {
    for (let depth = 0; depth < 300; depth++) {
      expect(rateFor(depth + 1)).toBeLessThanOrEqual(rateFor(depth) as number);
      expect(rateFor(depth, 8)).toBeLessThanOrEqual(rateFor(depth) as number);
      expect(rateFor(depth, 1, true)).toBeLessThanOrEqual(rateFor(depth) as number);
    }
  });

  test("takes as many stacks a second of many processes as of one", () => {
    const shallow = { ...READ, depth: { mean: 3, most: 9 } };
    expect([0.4, 1.3, 2, 4, 8, 40].map((width) => chooseRate({ ...shallow, width }))).toEqual([250, 250, 100, 50, 30, 20]);
  });

  test("takes a program without a stack for a shallow one", () => {
    expect(rateFor(0, 0)).toBe(250);
  });
});

test("a run is blind where most stacks of one process were lost, and no deep one says why", () => {
  const shallow = { mean: 20, most: 48 };
  const blind = { ...READ, lost: 900, depth: shallow };
  expect(isBlind(blind)).toBe(true);
  expect(isBlind({ ...blind, lost: 60 })).toBe(false);
  expect(isBlind({ ...blind, processes: 3 })).toBe(false);
  expect(isBlind({ ...blind, depth: { mean: 500, most: 3000 } })).toBe(false);
});
