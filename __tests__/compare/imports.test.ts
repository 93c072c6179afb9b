import { describe, expect, test } from "vitest";
import { compareImports } from "../../src/compare/imports.ts";
import type { Round } from "../../src/profile/profile.ts";

/** A round with so many samples in imports, of 100 a CPU second. */
function round(imports: number): Round {
  const none = new Float64Array(0);
  const recorded = 200 + imports;
  return {
    samples: 200,
    recorded,
    empty: 0,
    harness: imports,
    imports,
    self: none,
    total: none,
    attributed: none,
    cpuSeconds: recorded / 100,
  };
}

function verdictOf(base: readonly number[], head: readonly number[]): string | undefined {
  return compareImports({ rounds: { base: base.map(round), head: head.map(round) } }, 1e-4)?.verdict;
}

describe("compareImports", () => {
  test("names a change beyond the spread of the rounds, with seconds of a run", () => {
    const change = compareImports({ rounds: { base: [30, 32, 31, 29, 30].map(round), head: [73, 75, 70, 74, 78].map(round) } }, 1e-4);
    expect(change).toMatchObject({ verdict: "slower", ratio: { ratio: expect.closeTo(2.43, 1) } });
    expect(change?.seconds.base).toBeCloseTo(0.304);
    expect(change?.seconds.head).toBeCloseTo(0.74);
  });

  test("leaves out rounds that the sampler missed", () => {
    const [base, head] = [[30, 32, 31, 29, 30].map(round), [73, 75, 70, 74, 78].map(round)];
    const missed: Round = { ...round(0), samples: 0, recorded: 0, cpuSeconds: 2.5 };
    expect(compareImports({ rounds: { base: [...base, missed], head } }, 1e-4)).toEqual(compareImports({ rounds: { base, head } }, 1e-4));
    expect(compareImports({ rounds: { base: [missed, missed], head } }, 1e-4)).toBeUndefined();
  });

  test("is the other way around when the sides are", () => {
    expect(verdictOf([73, 75, 70, 74, 78], [30, 32, 31, 29, 30])).toBe("faster");
  });

  test("names imports that one side does not have at all", () => {
    expect(verdictOf([0, 0, 0, 0, 0], [20, 24, 22, 19, 25])).toBe("slower");
    expect(compareImports({ rounds: { base: [0, 0].map(round), head: [20, 24].map(round) } }, 1e-4)?.ratio).toBeNull();
  });

  test.each([
    ["what the file cache does to a round", [30, 90, 30, 31, 29], [60, 31, 95, 30, 32]],
    ["what only some rounds show", [0, 0, 0, 0, 0, 0, 0], [0, 0, 90, 70, 0, 0, 80]],
    ["less than a tenth", [300, 301, 300, 299, 300], [312, 313, 312, 311, 312]],
  ])("does not name %s", (_, base, head) => {
    expect(["unchanged", "uncertain"]).toContain(verdictOf(base, head));
  });

  test.each([
    ["50 ms", { imports: 60, ofAll: 2_000, perSecond: 1_000 }, { imports: 40, ofAll: 2_000, perSecond: 1_000 }],
    ["1 % of the program's time", { imports: 500, ofAll: 20_000, perSecond: 100 }, { imports: 60, ofAll: 20_000, perSecond: 100 }],
  ])("does not name less than %s, however sure it is", (_, large, small) => {
    const verdictFrom = ({ imports, ofAll, perSecond }: typeof large) => {
      const rounds = (samples: number) =>
        Array.from({ length: 5 }, () => ({ ...round(samples), recorded: ofAll, cpuSeconds: ofAll / perSecond }));
      return compareImports({ rounds: { base: rounds(5), head: rounds(5 + imports) } }, 1e-4)?.verdict;
    };
    expect([verdictFrom(large), verdictFrom(small)]).toEqual(["slower", "unchanged"]);
  });

  test("knows nothing where imports count like anything else, or no seconds are known", () => {
    const { imports: _, ...counted } = round(30);
    expect(compareImports({ rounds: { base: [counted, counted], head: [counted, counted] } }, 0.01)).toBeUndefined();
    expect(verdictOf([0, 0, 0], [0, 0, 0])).toBeUndefined();
  });
});
