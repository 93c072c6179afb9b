import { describe, expect, test } from "vitest";
import { proofOf } from "../../src/report/row.ts";
import { GONE, reported, SLOWER } from "./reports.ts";

describe("proofOf", () => {
  test.each([
    ["its share moved farther than chance", SLOWER, "change"],
    ["it is gone", GONE, "change"],
    [
      "its share stood still because others took more",
      reported({
        name: "f",
        verdict: "slower",
        self: { base: 0.076, head: 0.067, delta: -0.009, interval: [-0.044, 0.026], q: 1e-5 },
        seconds: { base: 0.2, head: 0.42, delta: 0.22 },
      }),
      "seconds",
    ],
    [
      "that goes for it and seconds are not known",
      reported({
        name: "f",
        verdict: "slower",
        self: { base: 0.076, head: 0.067, delta: -0.009, interval: [-0.044, 0.026], q: 1e-5 },
        seconds: { base: null, head: null, delta: null },
      }),
      "change",
    ],
    ["it is not named", reported({ name: "f", verdict: "bystander" }), undefined],
  ])("is what is to be read first where %s", (_, fn, proof) => {
    expect(proofOf(fn)).toBe(proof);
  });
});
