import fc from "fast-check";
import { expect, test } from "vitest";
import { nextLook, planLooks, recordingSeconds } from "../../src/compare/looks.ts";

test("looks come later and later, half of the rounds again after each, and end where the budget does", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 60 }), (first, most) => {
      const looks = planLooks(first, most);
      expect(looks[0]).toBe(Math.min(first, most));
      expect(looks.at(-1)).toBe(most);
      looks.slice(1).forEach((look, index) => {
        expect(look).toBe(Math.min(nextLook(looks[index] as number), most));
        expect(look).toBeGreaterThan(looks[index] as number);
      });
    }),
  );
});

test("a round takes a run of each side, and 0.4 s beside each", () => {
  expect(recordingSeconds(10, { base: 1, head: 2 })).toBeCloseTo(10 * (1.4 + 2.4), 12);
});
