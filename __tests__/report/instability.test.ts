import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { explainInstability } from "../../src/report/instability.ts";
import { addFolded } from "../profile/stacks.ts";

/** Columns: samples of `cache` in each round beside 492 others, base and head; CPU seconds of each round. */
function explain(base: number[], head: number[], seconds: number[] = base.map(() => 5)): string[] {
  const recordings = makeRecordings();
  for (const [side, column] of Object.entries({ base, head }) as ["base" | "head", number[]][]) {
    for (const [round, count] of column.entries()) {
      const steady = Array.from({ length: 12 }, (_, fn) => `step_${fn} (m.py:${fn + 20}) ${40 + ((round + fn) % 3)}`);
      const folded = `cache (m.py:1) ${count}\n${steady.join("\n")}\n`;
      addFolded(recordings, side, folded, { cpuSeconds: seconds[round] as number, recorded: 500 });
    }
  }
  const profile = buildProfile(recordings);
  return explainInstability(compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 5 }), profile);
}

describe("explainInstability", () => {
  test("says nothing of rounds that agree", () => {
    expect(explain([50, 52, 48, 51, 49], [51, 49, 50, 48, 52])).toEqual([]);
  });

  test("says which function's rounds disagree, and how much", () => {
    expect(explain([10, 90, 11, 89, 10], [88, 12, 90, 11, 89])).toContain(
      "The share of `cache` varies widely between rounds (2.0 % to 15.5 % on base, 2.2 % to 15.5 % on head), so only a large change of it would be detected.",
    );
  });

  test("says in how many rounds the program had to wait for a processor", () => {
    expect(explain([10, 90, 11], [88, 12, 90], [5, 5, 2])).toContain(
      "The machine was busy: the program often waited for a processor in 1 of 3 rounds of base and 1 of 3 rounds of head. These samples count less, so smaller changes may be missed.",
    );
  });
});
