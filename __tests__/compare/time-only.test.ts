import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import type { RoundCounts } from "../../src/compare/round-counts.ts";
import { compareTimesOnly } from "../../src/compare/time-only.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { addFolded } from "../profile/stacks.ts";

/** Rounds as rows of samples per function. */
function side(rows: readonly (readonly number[])[], cpuSeconds?: readonly number[]): RoundCounts {
  const counts = rows.map((row) => Float64Array.from(row));
  const totals = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  return { counts, totals, ...(cpuSeconds !== undefined && { cpuSeconds }) };
}

const LONG = [
  [300, 100],
  [300, 100],
] as const;
const SHORT = [
  [0, 1],
  [0, 0],
] as const;
const verdicts = (base: RoundCounts, head: RoundCounts) => compareTimesOnly(base, head, 800)?.map(({ verdict }) => verdict);

describe("compareTimesOnly", () => {
  test("names functions that took longer on one side than the whole program takes on the other", () => {
    expect(compareTimesOnly(side(LONG, [4, 4]), side(SHORT, [0.1, 0.3]), 800)).toEqual([
      { base: 0.75, head: undefined, verdict: "removed" },
      { base: 0.25, head: 1, verdict: "faster" },
    ]);
  });

  test("is the same the other way round", () => {
    expect(verdicts(side(SHORT, [0.1, 0.3]), side(LONG, [4, 4]))).toEqual(["new", "slower"]);
  });

  test("leaves three times the other side's time open, and names more", () => {
    expect(verdicts(side(LONG, [4, 4]), side(SHORT, [1, 1]))).toEqual(["unchanged", "unchanged"]);
    expect(verdicts(side(LONG, [4, 4]), side(SHORT, [0.99, 0.99]))).toEqual(["removed", "unchanged"]);
  });

  test("takes no clock at its word when it shows nothing", () => {
    // 0.02 s of 0.03 s is less than three times what a clock of 0.01 s can miss.
    expect(verdicts(side(LONG, [0.03, 0.03]), side(SHORT, [0, 0]))).toEqual(["unchanged", "unchanged"]);
  });

  test("says nothing without enough samples on the longer side, or without times", () => {
    expect(compareTimesOnly(side(LONG, [4, 4]), side(SHORT, [0.1, 0.3]), 801)).toBeUndefined();
    expect(verdicts(side(LONG), side(SHORT, [0.1, 0.3]))).toBeUndefined();
    expect(verdicts(side(LONG, [4, 4]), side(SHORT))).toBeUndefined();
    expect(verdicts(side(LONG, [4, 4]), side(LONG))).toBeUndefined();
    expect(verdicts(side(LONG), side(LONG, [4, 4]))).toBeUndefined();
  });

  test("says nothing of a side that never ran", () => {
    expect(verdicts(side(LONG, [4, 4]), side([], []))).toBeUndefined();
  });
});

test("the innermost edited function that took so long with what it calls is named, however little of it is its own", () => {
  const step = (k: number) => `dep_${k} (site-packages/lib/a.py:${k + 1})`;
  const folded = (each: number) =>
    Array.from({ length: 10 }, (_, k) => `main (m.py:1);load (m.py:9);bounds (m.py:20);${step(k)} ${each}`).join("\n");
  const named = (...edited: string[]) => {
    const recordings = makeRecordings();
    for (let round = 0; round < 4; round++) {
      addFolded(recordings, "base", folded(4), { cpuSeconds: 0.2 });
      addFolded(recordings, "head", folded(40), { cpuSeconds: 2 });
    }
    const profile = buildProfile(recordings);
    const idsOf = edited.map((name) => ({ file: "m.py", name }));
    const { order, functions } = compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1, edited: idsOf });
    return order.map((f) => [profile.functions[f]?.name, functions[f]?.verdict, functions[f]?.withCallees?.head]);
  };
  expect(named("main", "load", "bounds")).toEqual([["bounds", "slower", 1]]);
  expect(named("main")).toEqual([["main", "slower", 1]]);
  expect(named()).toEqual([]);
});
