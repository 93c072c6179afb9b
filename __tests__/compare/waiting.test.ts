import { describe, expect, test } from "vitest";
import { compareWaiting } from "../../src/compare/waiting.ts";
import type { ProfiledFunction, Round } from "../../src/profile/profile.ts";

function rounds(times: readonly (readonly [cpu: number, wall: number])[], waiting?: ReadonlyMap<number, number>): Round[] {
  const none = new Float64Array(0);
  return times.map(([cpuSeconds, wallSeconds]) => ({
    ...{ samples: 100, recorded: 100, empty: 0, harness: 0, self: none, total: none, attributed: none, cpuSeconds, wallSeconds },
    ...(waiting !== undefined && { waiting }),
  }));
}

const BASE: readonly (readonly [number, number])[] = [
  [1, 1.1],
  [1.02, 1.12],
  [0.98, 1.09],
  [1, 1.1],
  [1.01, 1.1],
];

const FUNCTIONS: readonly ProfiledFunction[] = [0, 1, 2, 3, 4, 5].map((f) => ({
  name: `f${f}`,
  file: "shop.py",
  origin: "project",
  line: {},
}));

describe("compareWaiting", () => {
  test("tells how much longer a run waits, and below which function", () => {
    const head = rounds(
      BASE.map(([cpu, wall]) => [cpu, wall + 2] as const),
      new Map([
        [3, 4],
        [5, 1],
      ]),
    );
    const change = compareWaiting({ functions: FUNCTIONS, rounds: { base: rounds(BASE), head } });
    expect(change).toMatchObject({
      seconds: expect.closeTo(2, 5),
      wall: { base: expect.closeTo(1.102), head: expect.closeTo(3.102) },
      where: { file: "shop.py", name: "f3" },
    });
  });

  test("is beyond doubt enough for a verdict at a tenth of the chance with which it is told", () => {
    const isSure = (more: readonly number[]) => {
      const head = BASE.map(([cpu, wall], round) => [cpu, wall + (more[round] ?? 0)] as const);
      return compareWaiting({ functions: FUNCTIONS, rounds: { base: rounds(BASE), head: rounds(head) } })?.isSure;
    };
    // t of 4 degrees of freedom: 4.6 for 1 %, 8.6 for 0.1 %; these changes have 3.9, 7.6 and 15.
    expect(isSure([0.5, 2, 1.5, 0.5, 1.6])).toBeUndefined();
    expect(isSure([1, 1.6, 1.3, 0.7, 1.4])).toBe(false);
    expect(isSure([1.1, 1.4, 1.3, 1, 1.4])).toBe(true);
  });

  test("tells the waiting of the runs that waited least: a processor that others use only adds to it", () => {
    const disturbed = BASE.map(([cpu, wall], round) => [cpu, wall + 2 + (round % 2 === 1 ? 0.9 : 0)] as const);
    const change = compareWaiting({ functions: FUNCTIONS, rounds: { base: rounds(BASE), head: rounds(disturbed) } });
    // 0.09, 0.10 and 0.10 s of base; 2.09, 2.10 and 2.11 s of head.
    expect(change?.seconds).toBeCloseTo(2.00333, 4);
    expect(change?.wall.head).toBeCloseTo((3.1 + 3.09 + 3.1) / 3, 4);
  });

  test.each([
    ["time on the processor", BASE.map(([cpu, wall]) => [cpu + 2, wall + 2] as const)],
    [
      "a busy machine in some rounds",
      [
        [1, 3.1],
        [1, 1.1],
        [1, 1.1],
        [1, 2.4],
        [1, 1.1],
      ] as const,
    ],
    ["more work in parallel in the same time", BASE.map(([cpu, wall]) => [cpu / 2, wall] as const)],
  ])("does not take %s for waiting", (_, head) => {
    expect(compareWaiting({ functions: FUNCTIONS, rounds: { base: rounds(BASE), head: rounds(head) } })).toBeUndefined();
  });

  test("does not take a busy machine for waiting, on which less work waits less", () => {
    const busy = (part: number) => rounds(BASE.map(([cpu]) => [cpu * part, cpu * part * 5] as const));
    expect(compareWaiting({ functions: FUNCTIONS, rounds: { base: busy(1), head: busy(1 / 20) } })).toBeUndefined();
    expect(compareWaiting({ functions: FUNCTIONS, rounds: { base: busy(1 / 20), head: busy(1) } })).toBeUndefined();
  });
});
