import { expect, test } from "vitest";
import { explainBehind } from "../../src/report/benchmark-words.ts";
import { PLAIN_PEN } from "../../src/report/escape.ts";
import type { Why } from "../../src/report/report.ts";
import { SLOWER } from "./reports.ts";

const BENCHMARK = {
  name: "test_parse",
  verdict: "slower",
  calls: 9,
  seconds: { base: 1, head: 2 },
  ratio: 2,
  interval: [1.9, 2.1],
  pAdjusted: 0,
  functions: [SLOWER.name, "other"],
} as const;
const WHY: Why = { calls: null, callsDiffer: false, isExact: true, isStarted: false, callers: [], perCall: null, lines: [], place: null };

test.each([
  [
    "per call of the benchmark, its warm-up included",
    { calls: { base: 30, head: 60 } },
    " (called twice as often (3 → 6 per call of the benchmark))",
  ],
  [
    "per call of the benchmark without a warm-up",
    { calls: { base: 9, head: 27 } },
    " (called 3.0× as often (1 → 3 per call of the benchmark))",
  ],
  [
    "per call of the benchmark in runs with fewer of them",
    { calls: { base: 4 * 9, head: 4 * 27 }, divisor: 4 },
    " (called 3.0× as often (3 → 9 per call of the benchmark))",
  ],
  [
    "about how often per run where those are no whole number",
    { calls: { base: 4 * 7, head: 4 * 14 }, divisor: 4 },
    " (called twice as often (about 28 → 56 per run))",
  ],
  ["per run where that is no whole number", { calls: { base: 7, head: 14 } }, " (called twice as often (7 → 14 per run))"],
  ["per run where runs differ", { calls: { base: 30, head: 60 }, isExact: false }, " (called twice as often (about 30 → 60 per run))"],
  ["nothing where nothing is known", {}, ""],
])("explainBehind counts %s", (_, why, words) => {
  const functions = [{ ...SLOWER, verdict: "uncertain", why: { ...WHY, ...why } } as const];
  expect(explainBehind(BENCHMARK, { functions }, PLAIN_PEN)).toBe(`${SLOWER.name}${words}, other`);
});
