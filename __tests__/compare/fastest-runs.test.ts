import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareFastest } from "../../src/compare/fastest-runs.ts";

/** Five runs, the fastest three within 1 % of each other. */
const STEADY = [4, 4.02, 4.04, 5.5, 6.1];
const times = (runs: readonly number[], factor: number) => runs.map((seconds) => seconds * factor);

describe("compareFastest", () => {
  test("sees 1.1 times through two runs of five that other work slowed down", () => {
    const found = compareFastest({ base: [5.5, 4.02, 4, 6.1, 4.04], head: times([4.04, 7, 4, 4.02, 5], 1.1) });
    expect(found).toMatchObject({ direction: 1, runs: { base: [2, 1, 4], head: [2, 3, 0] } });
    expect(found?.time).toMatchObject({ ratio: expect.closeTo(1.1, 9), base: expect.closeTo(4.02, 9), head: expect.closeTo(4.422, 9) });
    // ln(4.04 / 4) + 0.003 + 0.01 / 4.02 = 0.01544
    expect(found?.time.interval).toEqual([expect.closeTo(1.1 * Math.exp(-0.01544), 4), expect.closeTo(1.1 * Math.exp(0.01544), 4)]);
    expect(found?.time.fastest).toBe(3);
  });

  test.each([
    ["less than 1.05 times", STEADY, times(STEADY, 1.04), 0, false],
    ["fastest runs that scatter by half of the change", [4, 4.08, 4.16, 5, 6], [4.4, 4.48, 4.56, 5, 6], 0, true],
    ["fastest runs that scatter by twice the change", [4, 4.5, 5, 6, 7], [4.3, 4.8, 5.3, 6, 7], 0, false],
    ["a tick of a clock that counts hundredths", [0.06, 0.06, 0.06, 0.06, 0.06], [0.07, 0.07, 0.07, 0.07, 0.07], 0, false],
    ["1.05 times and more", STEADY, times(STEADY, 1.06), 1, true],
    ["a twentieth less", STEADY, times(STEADY, 0.94), -1, true],
  ])("tells of %s", (_, base, head, direction, isSuspect) => {
    expect(compareFastest({ base, head })).toMatchObject({ direction, isSuspect });
  });

  test("allows more scatter in the fastest half of eight runs and more", () => {
    const base = [4, 4.04, 4.08, 4.12, 5, 6, 7, 8];
    expect(compareFastest({ base, head: times(base, 1.1) })?.direction).toBe(1);
    expect(compareFastest({ base: base.slice(0, 5), head: times(base.slice(0, 5), 1.1) })?.direction).toBe(0);
  });

  test("says nothing of fewer than five runs", () => {
    expect(compareFastest({ base: STEADY.slice(1), head: STEADY.slice(1) })).toBeUndefined();
    expect(compareFastest({ base: STEADY, head: undefined })).toBeUndefined();
  });

  test("is the other way round when the sides are", () => {
    const pair = fc.tuple(fc.double({ min: 1, max: 2, noNaN: true }), fc.double({ min: 1, max: 2, noNaN: true }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 5, maxLength: 12 }), (pairs) => {
        const [base, head] = [pairs.map(([run]) => run), pairs.map(([, run]) => run)];
        const [there, back] = [compareFastest({ base, head }), compareFastest({ base: head, head: base })];
        expect(back?.direction).toBe(-(there?.direction ?? 0) + 0);
        expect(back?.isSuspect).toBe(there?.isSuspect);
        expect((back?.time.ratio ?? 0) * (there?.time.ratio ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
