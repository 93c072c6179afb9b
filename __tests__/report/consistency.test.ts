import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { isNamed } from "../../src/compare/verdicts.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { describeParts, directionOf, directionOfWhole } from "../../src/report/change-words.ts";
import { makeEntryReport } from "../../src/report/entry-report.ts";
import { makeEntryHeadline } from "../../src/report/headline.ts";
import { record } from "../profile/stacks.ts";

/** Functions of every origin, and one that only imports. */
const FRAMES = [
  "f1 (m.py:10)",
  "dumps (<stdlib>/json/__init__.py:20)",
  "dot (<prefix>/lib/python3.13/site-packages/numpy/core.py:30)",
  "_find_and_load (<frozen importlib._bootstrap>:1027)",
];
/** Samples of five functions in five rounds per side, and any CPU seconds. */
const side = fc.record({
  counts: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 5 }),
  seconds: fc.array(fc.double({ min: 0.5, max: 20, noNaN: true }), { minLength: 5, maxLength: 5 }),
});

test("no sentence of a report contradicts another, whatever was recorded", () => {
  fc.assert(
    fc.property(side, side, fc.boolean(), (base, head, isEdited) => {
      const touched = isEdited ? [{ file: "m.py", name: "main", line: 1 }] : [];
      const folded = ({ counts }: typeof base) =>
        counts.map((count, f) => `main (m.py:1)${f === 0 ? "" : `;${FRAMES[f - 1]}`} ${count}\n`).join("");
      const profile = buildProfile(record({ base: Array(5).fill(folded(base)), head: Array(5).fill(folded(head)) }));
      const timed = (rounds: typeof profile.rounds.base, { seconds }: typeof base) =>
        rounds.map((round, i) => ({ ...round, cpuSeconds: seconds[i] as number }));
      const withTimes = { ...profile, rounds: { base: timed(profile.rounds.base, base), head: timed(profile.rounds.head, head) } };
      const comparison = compare(withTimes, { minChange: 0.01, entryPoints: 1, looksPlanned: 1, edited: touched });
      const entry = makeEntryReport({
        ...{ name: "m", command: "", shard: "", entry: undefined, changes: { touched, moved: [] }, files: {} },
        ...{ profile: withTimes, comparison },
      });
      const headline = makeEntryHeadline(entry);
      const way = directionOfWhole(entry);
      if (way !== 0) expect(headline).not.toMatch(/^No change/);
      if (way !== 0 && entry.verdict === "changed") expect(headline).toMatch(way > 0 ? /^\S+( %)? slower/ : /^\S+( %)? faster/);
      for (const fn of entry.functions.filter(isNamed))
        expect(Math.sign(fn.seconds.delta ?? 0) * directionOf(fn)).toBeGreaterThanOrEqual(0);
      for (const { self } of entry.functions.filter(({ verdict }) => verdict === "bystander"))
        expect([self.base, self.head]).not.toContain(null);
      for (const { ratio, atLeast } of entry.functions)
        if (ratio !== null && atLeast !== undefined) expect(atLeast).toBeLessThanOrEqual(Math.max(1, ratio, 1 / ratio) + 1e-9);
      const { base: before, head: after } = entry.time.cpu;
      const sums = entry.parts?.reduce((sum, part) => sum + part.head - part.base, 0);
      if (sums !== undefined) expect(sums).toBeCloseTo((after ?? 0) - (before ?? 0), 6);
      // `−0.20 s` and, of the total, `±0 s`.
      const shown = [...describeParts(entry).matchAll(/([+−±])([\d.]+) s/g)].map(
        ([, sign, value]) => (sign === "−" ? -1 : 1) * Number(value),
      );
      const all = shown.pop();
      if (all !== undefined) expect(shown.reduce((sum, value) => sum + value, 0)).toBeCloseTo(all, 6);
    }),
    { numRuns: 60 },
  );
});

describe("the rows of a report", () => {
  const report = (base: string, head: string, edited: readonly string[] = []) => {
    const profile = buildProfile(record({ base: Array(5).fill(base), head: Array(5).fill(head) }));
    const touched = edited.map((name) => ({ file: "m.py", name, line: 1 }));
    const comparison = compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1 });
    const files = {};
    return makeEntryReport({
      name: "m",
      command: "",
      shard: "",
      entry: undefined,
      changes: { touched, moved: [] },
      profile,
      comparison,
      files,
    });
  };
  const folded = (counts: { readonly [fn: string]: number }) =>
    Object.entries(counts)
      .map(([fn, count]) => `main (m.py:1);${fn} (m.py:9) ${count}\n`)
      .join("");
  const named = ({ functions }: ReturnType<typeof report>) => functions.filter(isNamed).map(({ name }) => name);

  test("begin with the edited one of two functions that changed alike, not of one that changed far less", () => {
    const base = folded({ rest: 4000, other: 1000, edited: 1000 });
    const alike = folded({ rest: 4000, other: 1500, edited: 1400 });
    expect(named(report(base, alike))).toEqual(["other", "edited"]);
    expect(named(report(base, alike, ["edited"]))).toEqual(["edited", "other"]);
    expect(named(report(base, folded({ rest: 4000, other: 2500, edited: 1400 }), ["edited"]))).toEqual(["other", "edited"]);
  });

  test("tell what a ratio of fewer than ten samples is at least", () => {
    const [few, many] = [1, 2].map((samples) => report(folded({ rest: 4000, f: samples }), folded({ rest: 4000, f: 400 })).functions[0]);
    // 5 and 2000 samples: 400 times as many, and exp(1.96 × sqrt(1/5 + 1/2000)) = 2.407.
    expect(few).toMatchObject({ name: "f", verdict: "slower", atLeast: expect.closeTo((few?.ratio ?? 0) / 2.407, 0) });
    expect(many).toMatchObject({ name: "f", verdict: "slower" });
    expect(many).not.toHaveProperty("atLeast");
  });
});
