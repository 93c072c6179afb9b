import { describe, expect, test } from "vitest";
import type { BenchmarkRun } from "../../src/bundle/benchmark-schema.ts";
import { decideBenchmarks } from "../../src/compare/benchmarks.ts";
import type { Side } from "../../src/profile/frame.ts";
import type { Profile, Round } from "../../src/profile/profile.ts";

interface Recorded {
  readonly rounds: number;
  /** Seconds of one call of each benchmark; a side that lacks one has undefined. */
  readonly base: readonly (number | undefined)[];
  readonly head: readonly (number | undefined)[];
  /** Log factor of a benchmark's time in a round. */
  readonly noise?: (side: Side, round: number, benchmark: number) => number;
}

/** Noise of ± 2 %, different in every round and benchmark, that is no trend. */
const QUIET = (side: Side, round: number, benchmark: number) =>
  0.02 * Math.sin(1 + round * 12.9898 + benchmark * 78.233 + (side === "head" ? 2.1 : 0));

function profileOf({ rounds, noise = QUIET, ...seconds }: Recorded): Pick<Profile, "rounds"> {
  const roundOf = (side: Side, round: number) => ({
    benchmarks: seconds[side].flatMap((perCall, b): BenchmarkRun[] => {
      if (perCall === undefined) return [];
      const cpuSeconds = 100 * perCall * Math.exp(noise(side, round, b));
      return [{ name: `test_b.py::test_${b}`, calls: 100, cpuSeconds, wallSeconds: cpuSeconds }];
    }),
  });
  const sideOf = (side: Side) => Array.from({ length: rounds }, (_, round) => roundOf(side, round) as unknown as Round);
  return { rounds: { base: sideOf("base"), head: sideOf("head") } };
}

const decided = (recorded: Recorded, alpha = 0.001) => {
  const result = decideBenchmarks(profileOf(recorded), { alpha });
  if (result === undefined) throw new Error("no suite");
  return result;
};
const verdicts = (recorded: Recorded, alpha?: number) => decided(recorded, alpha).changes.map(({ verdict }) => verdict);
const many = (count: number, perCall = 0.001) => Array.from({ length: count }, () => perCall);

describe("decideBenchmarks", () => {
  test("knows no benchmarks where no suite was recognised", () => {
    expect(decideBenchmarks({ rounds: { base: [], head: [] } }, { alpha: 0.01 })).toBeUndefined();
  });

  test("names the benchmark that became slower, with its seconds per call, and no other", () => {
    const head = many(20).map((seconds, b) => (b === 3 ? 2.9 * seconds : seconds));
    const { named, changes, isOpen } = decided({ rounds: 8, base: many(20), head });
    expect(named.map(({ name, verdict }) => [name, verdict])).toEqual([["test_b.py::test_3", "slower"]]);
    expect(Math.abs((named[0]?.ratio ?? 0) - 2.9)).toBeLessThan(0.1);
    expect(named[0]?.seconds.base).toBeCloseTo(0.001, 4);
    expect(named[0]?.seconds.head).toBeCloseTo(0.0029, 3);
    expect(changes.filter(({ verdict }) => verdict === "unchanged")).toHaveLength(19);
    expect(isOpen).toBe(false);
  });

  test("is the mirror image of itself with the sides swapped", () => {
    const changed = many(10).map((seconds, b) => (b < 2 ? seconds * 0.7 : seconds));
    const forth = decided({ rounds: 6, base: many(10), head: changed, noise: () => 0 });
    const back = decided({ rounds: 6, base: changed, head: many(10), noise: () => 0 });
    expect(forth.named.map(({ name }) => name)).toEqual(back.named.map(({ name }) => name));
    expect(forth.named.map(({ verdict }) => verdict)).toEqual(["faster", "faster"]);
    expect(back.named.map(({ verdict }) => verdict)).toEqual(["slower", "slower"]);
    expect((forth.named[0]?.ratio ?? 0) * (back.named[0]?.ratio ?? 0)).toBeCloseTo(1, 10);
  });

  test("takes what all benchmarks of a round have in common for the machine", () => {
    const noise = (side: Side, round: number, b: number) =>
      (side === "head" ? ([0.3, -0.2, 0.25, -0.3, 0.2, 0.1][round % 6] ?? 0) : 0) + QUIET(side, round, b);
    expect(new Set(verdicts({ rounds: 6, base: many(30), head: many(30), noise }))).toEqual(new Set(["unchanged"]));
    const head = many(30).map((seconds, b) => (b === 7 ? 1.2 * seconds : seconds));
    expect(decided({ rounds: 6, base: many(30), head, noise }).named.map(({ name }) => name)).toEqual(["test_b.py::test_7"]);
  });

  test("says that a suite is slower as a whole, and then judges every benchmark by its own time", () => {
    const { together, named } = decided({ rounds: 8, base: many(30), head: many(30, 0.0013) });
    expect(together?.ratio).toBeCloseTo(1.3, 1);
    expect(named).toHaveLength(30);
  });

  test("names the three of five that changed, not the two that did not", () => {
    const head = many(5).map((seconds, b) => (b < 3 ? 1.5 * seconds : seconds));
    const { named, together } = decided({ rounds: 8, base: many(5), head });
    expect(together).toBeUndefined();
    expect(named.map(({ name }) => name).sort()).toEqual(["test_b.py::test_0", "test_b.py::test_1", "test_b.py::test_2"]);
  });

  test("judges a benchmark that is alone by its own rounds", () => {
    expect(verdicts({ rounds: 8, base: many(1), head: many(1, 0.0015) })).toEqual(["slower"]);
    expect(verdicts({ rounds: 8, base: many(1), head: many(1) })).not.toContain("slower");
  });

  test("is not led astray by a spike in one round", () => {
    const noise = (side: Side, round: number, b: number) => QUIET(side, round, b) + (side === "head" && round === 2 && b === 4 ? 1.5 : 0);
    expect(verdicts({ rounds: 10, base: many(12), head: many(12), noise })[4]).toBe("unchanged");
  });

  test("never names a change below 5 %, however sure", () => {
    const head = many(10).map((seconds, b) => (b === 0 ? 1.04 * seconds : seconds));
    expect(verdicts({ rounds: 12, base: many(10), head, noise: () => 0 })[0]).toBe("unchanged");
  });

  test("tells benchmarks of one side as new and removed, without a ratio", () => {
    const { changes } = decided({ rounds: 5, base: [0.001, 0.002, undefined], head: [0.001, undefined, 0.003] });
    expect(changes.map(({ verdict, seconds, ratio }) => [verdict, seconds.base === null, seconds.head === null, ratio === null])).toEqual([
      ["unchanged", false, false, false],
      ["new", true, false, true],
      ["removed", false, true, true],
    ]);
  });

  test("leaves a benchmark open while it may have become 1.1 times slower, and undecided while 1.25 times", () => {
    const noise = (size: number) => (side: Side, round: number, b: number) => (size / 0.02) * QUIET(side, round, b);
    const [calm, loud, louder] = [0.01, 0.06, 0.6].map((size) =>
      decided({ rounds: 5, base: many(10), head: many(10), noise: noise(size) }),
    );
    expect([calm?.isOpen, calm?.isUndecided, calm?.ruledOut]).toEqual([false, false, 1.1]);
    expect([loud?.isOpen, loud?.isUndecided, loud?.ruledOut]).toEqual([true, false, 1.25]);
    expect([louder?.isOpen, louder?.isUndecided, louder?.ruledOut]).toEqual([true, true, undefined]);
  });

  test("gives no verdict from fewer than three rounds", () => {
    expect(verdicts({ rounds: 2, base: many(3), head: many(3, 0.01) })).toEqual(["uncertain", "uncertain", "uncertain"]);
  });
});
