import { describe, expect, test } from "vitest";
import { countsOf, meanCountedSeconds, type RoundCounts, roundWeights, sidesOf } from "../../src/compare/round-counts.ts";
import type { Round } from "../../src/profile/profile.ts";

interface Ran {
  readonly samples?: number;
  /** Samples of imports and harness beside them. */
  readonly harness?: number;
  readonly cpuSeconds?: number;
}

/** A round of two functions: 3 of 4 samples are the first one's own, and all of them are attributed to it. */
function round({ samples = 100, harness = 0, cpuSeconds }: Ran): Round {
  return {
    samples,
    recorded: samples + harness,
    empty: 0,
    harness,
    self: Float64Array.of(samples * 0.75, samples * 0.25),
    total: Float64Array.of(samples, samples * 0.25),
    attributed: Float64Array.of(samples, 0),
    ...(cpuSeconds !== undefined && { cpuSeconds }),
  };
}

describe("countsOf", () => {
  test.each([
    ["self", [75, 25]],
    ["total", [100, 25]],
    ["attributed", [100, 0]],
  ] as const)("takes the %s counts, as shares of the samples that are no imports", (kind, counts) => {
    const side = countsOf([round({ harness: 100 })], kind);
    expect(side.counts.map((row) => [...row])).toEqual([counts]);
    expect([side.totals, side.recorded]).toEqual([[100], [100]]);
  });

  test("takes the part of the CPU seconds that is not of imports", () => {
    expect(countsOf([round({ cpuSeconds: 3, harness: 50 }), round({ cpuSeconds: 3 })], "self").cpuSeconds).toEqual([2, 3]);
  });

  test("takes a round that the sampler missed to be divided like the others", () => {
    const rounds = [round({ cpuSeconds: 3, harness: 50 }), round({ cpuSeconds: 6, harness: 50 }), round({ cpuSeconds: 4.5, samples: 0 })];
    expect(countsOf(rounds, "self").cpuSeconds).toEqual([2, 4, 3].map((seconds) => expect.closeTo(seconds, 9)));
    expect(meanCountedSeconds(rounds)).toBeCloseTo(3, 9);
    expect(meanCountedSeconds([round({ cpuSeconds: 0.2, samples: 0 })])).toBe(0.2);
  });

  test("takes a run that was shorter than a tick of the clock for half a tick", () => {
    expect(countsOf([round({ cpuSeconds: 0 }), round({ cpuSeconds: 0.01 })], "self").cpuSeconds).toEqual([0.005, 0.01]);
  });

  test("knows the seconds of all rounds or of none", () => {
    expect(countsOf([round({ cpuSeconds: 3 }), round({})], "self")).not.toHaveProperty("cpuSeconds");
  });
});

describe("sidesOf", () => {
  const sides = (base: Ran, head: Ran) =>
    sidesOf({ rounds: { base: [round(base)], head: [round(head)] } }, "self").map(({ cpuSeconds }) => cpuSeconds);

  test("has both sides' CPU seconds", () => {
    expect(sides({ cpuSeconds: 2 }, { cpuSeconds: 3 })).toEqual([[2], [3]]);
  });

  test("lets the samples stand in for them on both sides as soon as one does not know them", () => {
    const known = { samples: 50, cpuSeconds: 2 };
    expect(sides({ samples: 70 }, { samples: 60 })).toEqual([[70], [60]]);
    expect(sides(known, { samples: 60 })).toEqual([[50], [60]]);
    expect(sides({ samples: 70 }, known)).toEqual([[70], [50]]);
  });
});

describe("meanCountedSeconds", () => {
  test("is a mean over rounds", () => {
    expect(meanCountedSeconds([round({ cpuSeconds: 2 }), round({ cpuSeconds: 4, harness: 100 })])).toBe(2);
  });

  test("is all of a run's seconds when nothing was sampled, and not known without rounds", () => {
    expect(meanCountedSeconds([round({ samples: 0, cpuSeconds: 0.25 })])).toBe(0.25);
    expect(meanCountedSeconds([])).toBeNull();
  });
});

describe("roundWeights", () => {
  /** Rounds of 100 samples, and 50 in the last. */
  function side(cpuSeconds: readonly number[] | undefined): RoundCounts {
    const totals = [100, 100, 50];
    return { counts: [], totals, recorded: totals, ...(cpuSeconds !== undefined && { cpuSeconds }) };
  }
  const weights = (base: RoundCounts, head: RoundCounts) => roundWeights(base, head).map((values) => [...values]);

  test("is the CPU time that a round's samples stand for, beside that of the best round of both sides", () => {
    expect(weights(side([1, 0.5, 0.5]), side([1, 2, 1]))).toEqual([
      [0.5, 0.25, 0.5],
      [0.5, 1, 1],
    ]);
  });

  test("is the same for all rounds when seconds, or the samples that they were taken for, are not known", () => {
    const ones = [1, 1, 1];
    const { recorded, ...untold } = side([1, 0.5, 0.5]);
    for (const unknown of [side(undefined), untold]) {
      expect(weights(unknown, side([1, 2, 1]))).toEqual([ones, ones]);
      expect(weights(side([1, 2, 1]), unknown)).toEqual([ones, ones]);
    }
    expect(weights(side([0, 0, 0]), side([0, 0, 0]))).toEqual([ones, ones]);
  });

  test.each([0, 3, 16])("a round of %i samples, of which the sampler missed most, does not make the others count for less", (missed) => {
    const totals = [100, 100, 50, missed];
    const short: RoundCounts = { counts: [], totals, recorded: totals, cpuSeconds: [0.5, 0.5, 0.5, 0.5] };
    expect(weights(short, short)[0]?.slice(0, 3)).toEqual([0.5, 0.5, 1]);
    expect(weights(short, short)[0]?.[3]).toBeLessThanOrEqual(1);
  });

  test("does not take rounds without samples for usual", () => {
    const totals = [50, 50, 50, 4, 0, 0, 0, 0, 0];
    const short: RoundCounts = { counts: [], totals, recorded: totals, cpuSeconds: totals.map(() => 0.2) };
    expect(weights(short, short)[0]?.slice(0, 3)).toEqual([1, 1, 1]);
  });

  test("is that of a round's seconds when it took no samples", () => {
    const empty = { counts: [], totals: [0, 1], recorded: [0, 1], cpuSeconds: [1, 2] };
    expect(weights(empty, empty)).toEqual([
      [0.5, 1],
      [0.5, 1],
    ]);
  });
});
