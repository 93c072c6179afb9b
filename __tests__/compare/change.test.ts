import { describe, expect, test } from "vitest";
import { changeOf, testTotals } from "../../src/compare/change.ts";
import { decide } from "../../src/compare/decide.ts";
import { sidesOf } from "../../src/compare/round-counts.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { record } from "../profile/stacks.ts";

/** Rounds of 1,000 samples below `main`: `often` grows, `rare` has 1 %, `left` and `came` are on one side each. */
const rounds = (often: number, own: string, noise: readonly number[]) =>
  noise.map((more) =>
    [
      `main (m.py:1);often (m.py:2) ${often + more}`,
      `main (m.py:1);rare (m.py:3) ${10 - (more % 3)}`,
      `main (m.py:1);${own} (m.py:9) 50`,
      `main (m.py:1) ${940 - often - more + (more % 3)}`,
    ].join("\n"),
  );
const profile = buildProfile(record({ base: rounds(300, "left", [0, 9, -6, 3]), head: rounds(330, "came", [6, -3, 0, 9]) }));
const totals = (minChange: number, alpha = 0.01) => {
  const changes = testTotals(profile, { alpha, minChange });
  return Object.fromEntries(profile.functions.map(({ name }, f) => [name, changes[f]]));
};

describe("testTotals", () => {
  test("has the share of all samples on both sides, and nothing where a side has none", () => {
    const { main, often, left, came } = totals(0.01);
    expect(main).toMatchObject({ base: 1, head: 1, delta: 0, pAdjusted: 1 });
    expect(often?.base).toBeCloseTo(0.3015, 10);
    expect(often?.delta).toBeCloseTo(0.333 - 0.3015, 10);
    expect(left).toMatchObject({ base: 0.05, head: null, delta: -0.05 });
    expect(came).toMatchObject({ base: null, head: 0.05, delta: 0.05 });
  });

  test("has an interval that just touches 0 at the function's own level", () => {
    const q = totals(0.01)["often"]?.pAdjusted as number;
    expect(q).toBeGreaterThan(0);
    expect(q).toBeLessThan(1);
    const { delta, halfWidth } = totals(0.01, q)["often"] ?? {};
    expect(halfWidth).toBeCloseTo(Math.abs(delta as number), 6);
  });

  test("pays for every function that is large enough to be tested, and for no other", () => {
    // Of five, `rare` has less than half of 3 %, and only `main` and `often` half of 20 %.
    const [few, some, all] = [totals(0.2), totals(0.03), totals(0.001)];
    expect([few["rare"]?.pAdjusted, some["rare"]?.pAdjusted]).toEqual([null, null]);
    expect(all["rare"]?.pAdjusted).not.toBeNull();
    const q = few["often"]?.pAdjusted as number;
    expect(some["often"]?.pAdjusted).toBeCloseTo((q / 2) * 4, 12);
    expect(all["often"]?.pAdjusted).toBeCloseTo((q / 2) * 5, 12);
  });

  test("tests a function of exactly half the least change", () => {
    // 50 of 1,000 samples on one side are 2.5 % of both.
    expect(totals(0.05)["came"]?.pAdjusted).not.toBeNull();
    expect(totals(0.0501)["came"]?.pAdjusted).toBeNull();
  });
});

describe("changeOf", () => {
  test("is the decision's change of self time, and has a q only where the function was large enough to be tested", () => {
    const decision = decide(...sidesOf(profile, "self"), { alpha: 0.01, minChange: 0.03 });
    const [often, rare] = ["often", "rare"].map((wanted) => profile.functions.findIndex(({ name }) => name === wanted));
    expect(changeOf(decision, often as number)).toEqual({
      base: expect.closeTo(0.3015, 10),
      head: expect.closeTo(0.333, 10),
      delta: expect.closeTo(0.0315, 10),
      halfWidth: decision.halfWidth[often as number],
      pAdjusted: decision.pAdjusted[often as number],
    });
    expect(changeOf(decision, rare as number).pAdjusted).toBeNull();
  });
});
