import { describe, expect, test } from "vitest";
import type { ManifestCalls, ManifestRound } from "../../src/bundle/manifest.ts";
import { compare, type FunctionChange } from "../../src/compare/compare.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { PLAIN_PEN } from "../../src/report/escape.ts";
import type { Why } from "../../src/report/report.ts";
import { describeWhy, explainFunction, warnOfUnlikeWork } from "../../src/report/why.ts";
import { record } from "../profile/stacks.ts";
import { SLOWER } from "./reports.ts";

const SAME = { ratio: 1.02, interval: [0.93, 1.12] } as const;
const LONGER = { ratio: 3.1, interval: [2.8, 3.4] } as const;
const INVOICE = { name: "invoice", file: "app/shop.py", touched: true };

function say(why: Partial<Why>, changes: Partial<typeof SLOWER> = {}): string {
  const nothing = { calls: null, callsDiffer: false, isExact: true, isStarted: false, callers: [], perCall: null, lines: [], place: null };
  return describeWhy({ ...SLOWER, ...changes, why: { ...nothing, ...why } }, PLAIN_PEN);
}

describe("describeWhy", () => {
  test.each<[string, Partial<Why>]>([
    [
      "called 12× as often (24,000 → 288,000 per run), by invoice, which this change edits; each call costs the same",
      { calls: { base: 24_000, head: 288_000 }, callers: [{ ...INVOICE, base: 24_000, head: 288_000 }], perCall: SAME },
    ],
    [
      "called 12× as often (24,000 → 288,000 per run), mostly by invoice, which this change edits",
      { calls: { base: 24_000, head: 288_000 }, callers: [{ ...INVOICE, base: 24_000, head: 280_000 }] },
    ],
    [
      "called as often; each call itself takes at least 5.2× as long",
      { calls: { base: 8, head: 8 }, perCall: { ratio: 12, interval: [5.2, 29.9] } },
    ],
    [
      "called as often; each call itself is at least 5.0× faster",
      { calls: { base: 8, head: 8 }, perCall: { ratio: 0.1, interval: [0.05, 0.2] } },
    ],
    ["called as often; each call itself takes 3.1× as long", { calls: { base: 8, head: 8 }, perCall: LONGER }],
    [
      "called twice as often (8 → 16 per run); each call itself takes 1.50× as long",
      { calls: { base: 8, head: 16 }, perCall: { ratio: 1.5, interval: [1.3, 1.7] } },
    ],
    ["called half as often (16 → 8 per run); each call costs the same", { calls: { base: 16, head: 8 }, perCall: SAME }],
    ["called as often; each call itself is 4.0× faster", { calls: { base: 16, head: 16 }, perCall: { ratio: 0.25, interval: [0.2, 0.3] } }],
    ["called as often", { calls: { base: 16, head: 16 }, perCall: SAME }],
    ["started twice as often (8 → 16 per run)", { calls: { base: 8, head: 16 }, isStarted: true }],
    ["called twice as often (about 8,010 → 16,020 per run)", { calls: { base: 8010, head: 16_020 }, isExact: false }],
    [
      "called 40 times per run, by invoice, which this change edits",
      { calls: { base: 0, head: 40 }, callers: [{ ...INVOICE, base: 0, head: 40 }] },
    ],
    [
      "called once per run instead of at least 4 million times",
      { calls: { base: null, head: 1 }, moreThan: { base: 4_000_000, head: null } },
    ],
    [
      "called once per run instead of at least 9.9 million times",
      { calls: { base: null, head: 1 }, moreThan: { base: 9_951_580, head: null } },
    ],
    [
      "called at least 4.0× as often (1 million → at least 4 million per run)",
      { calls: { base: 1_000_000, head: null }, moreThan: { base: null, head: 4_000_000 } },
    ],
    [
      "no longer called (at least 4 million times per run before)",
      { calls: { base: null, head: 0 }, moreThan: { base: 4_000_000, head: null } },
    ],
    ["called at least once per run", { calls: { base: 0, head: null }, moreThan: { base: null, head: 1 } }],
    ["", { calls: { base: 5_000_000, head: null }, moreThan: { base: null, head: 4_000_000 } }],
    ["", { moreThan: { base: 4_000_000, head: 4_000_000 } }],
    ["called once per run instead of 29.9 million times", { calls: { base: 29_860_703, head: 1 } }],
    ["called about 1.2 billion times per run instead of twice", { calls: { base: 2, head: 1_200_000_000 }, isExact: false }],
    ["no longer called (40 times per run before)", { calls: { base: 40, head: 0 } }],
    // A side that could not be counted is not one without calls.
    ["", { calls: { base: 1_000_000, head: null } }],
    ["", { calls: { base: null, head: null }, moreThan: { base: 1891, head: null } }],
    ["", { calls: null, callsDiffer: true, moreThan: { base: 1891, head: null } }],
    ["the number of calls differs from run to run", { calls: null, callsDiffer: true }],
    ["", { calls: null }],
    [
      "1.70 s of the extra 1.90 s are on line 42, which this change adds",
      { place: { side: "head", first: 42, last: 42, seconds: 1.7, of: 1.9, change: "added" } },
    ],
    [
      "1.70 s of the 1.90 s saved were on lines 40 to 46 of base, which this change removes",
      { place: { side: "base", first: 40, last: 46, seconds: -1.7, of: -1.9, change: "removed" } },
    ],
  ])("%s", (sentence, why) => {
    expect(say(why)).toBe(sentence);
  });

  test("names no caller when none brings most of the change, and a function itself as itself", () => {
    const callers = [
      { name: "a", file: "a.py", base: 0, head: 10, touched: false },
      { name: "b", file: "b.py", base: 0, head: 10, touched: false },
    ];
    expect(say({ calls: { base: 10, head: 30 }, callers })).toBe("called 3.0× as often (10 → 30 per run)");
    const itself = { name: SLOWER.name, file: SLOWER.file, base: 9, head: 29, touched: true };
    expect(say({ calls: { base: 10, head: 30 }, callers: [itself] })).toBe("called 3.0× as often (10 → 30 per run), recursively");
  });

  test("says nothing of what each call costs when that is hardly known", () => {
    expect(say({ calls: { base: 8, head: 80 }, perCall: LONGER }, { atLeast: 4 })).toBe("called 10× as often (8 → 80 per run)");
    expect(say({ calls: { base: 8, head: 80 }, perCall: { ratio: 1.1, interval: [0.5, 2.4] } })).toBe(
      "called 10× as often (8 → 80 per run)",
    );
    // Could be 1.6 times as long as well as the same.
    expect(say({ calls: { base: 8, head: 80 }, perCall: { ratio: 1.27, interval: [0.99, 1.63] } })).not.toContain("each call");
  });
});

describe("warnOfUnlikeWork", () => {
  test("warns of a side whose two runs differ", () => {
    const warnings = warnOfUnlikeWork({ unlike: { base: 0.12, head: 0.0001 }, functions: [] });
    expect(warnings).toEqual([expect.stringMatching(/two runs of base differ in 12\.0 % of their function calls/)]);
    expect(warnOfUnlikeWork(undefined)).toEqual([]);
  });
});

test("counts of runs with fewer calls of the benchmarks stand for all of them, but not of what no call of one makes", () => {
  const profile = buildProfile(record({ base: Array(4).fill("work (m.py:1) 900"), head: Array(4).fill("work (m.py:1) 800") }));
  const change = compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1 }).functions[0] as FunctionChange;
  const rounds = [{ benchmarks: [{ name: "evaluate", calls: 342, cpuSeconds: 1, wallSeconds: 1 }] }] as unknown as ManifestRound[];
  const counted = { file: "m.py", name: "work", isStarted: false, callers: [], base: [2187, 2187], head: [1, 1] } as const;
  const calls = { divisor: 38, unlike: { base: 0, head: 0 }, functions: [{ ...counted, callers: [] }] } as unknown as ManifestCalls;
  const facts = { profile, f: 0, change, named: [], dispersion: 1, seconds: { base: 1, head: 1 }, isBehind: true, isTouched: () => false };
  const { why } = explainFunction({ ...facts, entry: { calls, rounds: { base: rounds, head: rounds } } });
  expect(why?.calls).toEqual({ base: 83_106, head: 1 });
});
