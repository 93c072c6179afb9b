import { describe, expect, test } from "vitest";
import { chooseNotices } from "../../src/action/github/annotations.ts";
import { fitSummary } from "../../src/action/github/summary.ts";
import { bisectCodeOf, countChanges, exitCodeOf } from "../../src/report/gate.ts";
import { makeHeadline } from "../../src/report/headline.ts";
import { describeNoise } from "../../src/report/noise.ts";
import type { EntryReport, Report } from "../../src/report/report.ts";
import { entryOf, FAILED, GONE, reported, reportOf, SLOWER, TOO_SHORT, UNCHANGED, UNDECIDED } from "./reports.ts";

describe("bisectCodeOf", () => {
  test("is bad for a regression, good for none, and skips what cannot be judged", () => {
    const slower = entryOf({
      functions: [SLOWER],
      time: { ...entryOf().time, cpu: { ...entryOf().time.cpu, ratio: 1.4, interval: [1.3, 1.5] } },
    });
    expect([slower, UNCHANGED, UNDECIDED, FAILED].map((entry) => bisectCodeOf(reportOf(entry)))).toEqual([1, 0, 125, 125]);
    expect(bisectCodeOf(reportOf(UNDECIDED, slower))).toBe(1);
    expect(bisectCodeOf(reportOf(UNCHANGED, UNDECIDED))).toBe(125);
  });

  test("is bad for a program that became slower as a whole, although no function is reported and no check fails", () => {
    const cpu = (ratio: number) => ({ base: 2, head: 2 * ratio, ratio, interval: [0.9 * ratio, 1.1 * ratio] as const });
    const [slower, faster, imports] = [3, 0.4, 1.4].map((ratio) =>
      reportOf(entryOf({ functions: [], time: { ...entryOf().time, cpu: cpu(ratio) } })),
    ) as [Report, Report, Report];
    expect([slower, faster, imports].map((report) => bisectCodeOf(report))).toEqual([1, 0, 1]);
    expect(exitCodeOf(slower, "regression")).toBe(0);
  });
});

describe("exitCodeOf", () => {
  const NEW = reported({
    name: "mixed",
    verdict: "new",
    self: { base: null, head: 0.3, delta: 0.3, interval: [0.2, 0.4], pAdjusted: 1e-9 },
  });
  const FASTER = reported({ name: "parse", verdict: "faster" });
  const TIMES = {
    "surely more": { ratio: 1.23, interval: [1.15, 1.32] },
    "perhaps more": { ratio: 1.06, interval: [0.97, 1.15] },
    "surely less": { ratio: 0.66, interval: [0.6, 0.7] },
    unknown: { ratio: null, interval: null },
  } as const;
  const codeOf = (cpu: keyof typeof TIMES, functions: EntryReport["functions"]) =>
    exitCodeOf(
      reportOf(entryOf({ functions, time: { cpu: { base: 3, head: 3, ...TIMES[cpu] }, wall: entryOf().time.wall } })),
      "regression",
    );

  test("is 0 whatever changed, unless asked", () => {
    expect(exitCodeOf(reportOf(entryOf()), "never")).toBe(0);
    expect(exitCodeOf(reportOf(entryOf()), "regression")).toBe(1);
    expect(exitCodeOf(reportOf(UNCHANGED), "regression")).toBe(0);
  });

  test("takes a share alone for no regression: the program as a whole must not be surely faster", () => {
    expect(codeOf("surely less", [SLOWER])).toBe(0);
    expect(codeOf("surely less", [SLOWER, NEW])).toBe(0);
  });

  test("is 1 for one that is slower, unless work may only have gone from one function to another", () => {
    expect(codeOf("surely more", [SLOWER, FASTER, GONE])).toBe(1);
    for (const time of ["perhaps more", "unknown"] as const) {
      expect(codeOf(time, [SLOWER])).toBe(1);
      expect(codeOf(time, [SLOWER, NEW, reported({ name: "main" })])).toBe(1);
      expect(codeOf(time, [SLOWER, GONE])).toBe(0);
      expect(codeOf(time, [SLOWER, FASTER])).toBe(0);
    }
  });

  test("is 1 for a new one only if the program surely takes more time: it may be an old one with another name", () => {
    expect(codeOf("surely more", [NEW])).toBe(1);
    expect(codeOf("surely more", [NEW, GONE])).toBe(1);
    for (const time of ["perhaps more", "surely less", "unknown"] as const) {
      expect(codeOf(time, [NEW])).toBe(0);
      expect(codeOf(time, [NEW, GONE])).toBe(0);
    }
  });

  test("is 1 for imports that take longer, and 0 for waiting, which depends on more than the program", () => {
    expect(codeOf("perhaps more", [reported({ name: "import of shop.text", verdict: "slower", kind: "import" })])).toBe(1);
    const waiting = reported({ name: "store", verdict: "slower", kind: "waiting" });
    for (const time of ["surely more", "perhaps more"] as const) expect(codeOf(time, [waiting])).toBe(0);
    expect(countChanges(reportOf(entryOf({ functions: [waiting] })))).toEqual({ changed: 1, regressions: 1, improvements: 0 });
  });

  test("is no regression when the program as a whole takes more time and no function is named", () => {
    expect(codeOf("surely more", [reported({ name: "main" })])).toBe(0);
  });

  test("is no regression when functions only got faster", () => {
    expect(exitCodeOf(reportOf(entryOf({ functions: [GONE] })), "regression")).toBe(0);
  });

  test("is 3 when an entry point failed", () => {
    expect(exitCodeOf(reportOf(UNCHANGED, entryOf({ verdict: "failed" })), "never")).toBe(3);
  });
});

test("countChanges counts what was named", () => {
  expect(countChanges(reportOf(entryOf(), UNCHANGED))).toEqual({ changed: 2, regressions: 1, improvements: 1 });
});

describe("makeHeadline", () => {
  test.each([
    [
      [entryOf()],
      "1.23× slower (CPU time 3.00 s → 3.70 s per run): Page.render is 3.2× slower: 12 % → 31 % of the time (+0.79 s per run); 1 no longer sampled",
    ],
    [[UNCHANGED], "No change: a 1.5× slowdown of any function above 4 % would have been detected"],
    [
      [UNCHANGED, entryOf({ name: "load" })],
      "load: 1.23× slower (CPU time 3.00 s → 3.70 s per run): Page.render is 3.2× slower: 12 % → 31 % of the time (+0.79 s per run); 1 no longer sampled (2 entry points: 1 changed, 1 unchanged)",
    ],
    [
      [entryOf({ functions: [GONE] })],
      "1.23× slower (CPU time 3.00 s → 3.70 s per run); but escape took 8 % of the time and is no longer sampled (−0.24 s per run)",
    ],
    [
      [
        entryOf({
          functions: [{ ...SLOWER, seconds: { base: 0.1, head: 0.25, delta: 0.15 } }],
          parts: [
            { part: "dependency", base: 1, head: 1.6 },
            { part: "project", base: 2, head: 2.1 },
          ],
        }),
      ],
      "1.23× slower (CPU time 3.00 s → 3.70 s per run): dependencies +0.60 s; partly explained: Page.render is 3.2× slower: 12 % → 31 % of the time (+0.15 s per run)",
    ],
    [
      [
        entryOf({
          functions: [{ ...SLOWER, seconds: { base: 0.1, head: 0.15, delta: 0.05 } }],
          parts: [
            { part: "dependency", base: 1, head: 1.6 },
            { part: "project", base: 2, head: 2.1 },
          ],
        }),
      ],
      "1.23× slower (CPU time 3.00 s → 3.70 s per run): dependencies +0.60 s; no single function explains it; Page.render is 3.2× slower: 12 % → 31 % of the time (+0.05 s per run)",
    ],
    [
      [
        entryOf({
          functions: [GONE],
          time: { ...entryOf().time, cpu: { base: 3, head: 3.2, ratio: 1.07, interval: [1.01, 1.13] } },
        }),
      ],
      "escape took 8 % of the time and is no longer sampled (−0.24 s per run); but CPU time 3.00 s → 3.20 s",
    ],
    [
      [
        entryOf({
          functions: [
            { ...SLOWER, withCallees: { ...SLOWER.total, base: 0.93, head: 0.94, delta: 0.01 }, ratio: 1.66 },
            { ...SLOWER, name: "Page.load" },
          ],
        }),
      ],
      "1.23× slower (CPU time 3.00 s → 3.70 s per run): 2 functions got slower, the most Page.render with what it calls: 1.66× slower (+0.79 s per run)",
    ],
    [
      [entryOf({ functions: [], collection: { seconds: { base: 0.1, head: 0.6 }, count: { base: 40, head: 45 } } })],
      "1.23× slower (CPU time 3.00 s → 3.70 s per run), mostly garbage collection (+0.50 s)",
    ],
    [
      [entryOf(), entryOf({ name: "load" }), UNCHANGED],
      "render: 1.23× slower (CPU time 3.00 s → 3.70 s per run): Page.render is 3.2× slower: 12 % → 31 % of the time (+0.79 s per run); 1 no longer sampled (3 entry points: 2 changed, 1 unchanged)",
    ],
    [[UNCHANGED, UNCHANGED], "No change: a 1.5× slowdown of any function above 4 % would have been detected (2 entry points)"],
    [
      [entryOf({ shard: "CPython 3.8, Linux x64" }), UNCHANGED],
      "render, CPython 3.8, Linux x64: 1.23× slower (CPU time 3.00 s → 3.70 s per run): Page.render is 3.2× slower: 12 % → 31 % of the time (+0.79 s per run); 1 no longer sampled (2 entry points: 1 changed, 1 unchanged)",
    ],
    [[UNDECIDED], "Inconclusive: `parse` (+3.1 ± 4.0 points) may have changed"],
    [[FAILED, entryOf()], "No verdict: 'dump' failed on head in round 2: exit status 1 (2 entry points: 1 failed, 1 changed)"],
    [
      [entryOf({ functions: [{ ...GONE, exists: { base: true, head: false } }] })],
      "1.23× slower (CPU time 3.00 s → 3.70 s per run); but escape took 8 % of the time and was removed (−0.24 s per run)",
    ],
    [
      [TOO_SHORT],
      "About 130× faster (CPU time 3.10 s → 24 ms per run): fibonacci took 99 % of the time and is no longer sampled (−3.08 s per run)",
    ],
    [[], "Nothing was profiled"],
  ])("%#: %j", (entries, headline) => {
    expect(makeHeadline(reportOf(...entries))).toBe(headline);
  });
});

describe("chooseNotices", () => {
  test("puts at most five on touched lines of slower functions, the largest first", () => {
    const functions = [0.02, 0.3, 0.1, 0.05, 0.2, 0.15].map((delta, index) => ({
      ...SLOWER,
      name: `f${index}`,
      self: { ...SLOWER.self, delta },
    }));
    const notices = chooseNotices(reportOf(entryOf({ functions: [...functions, { ...SLOWER, name: "elsewhere", touched: false }, GONE] })));
    expect(notices.map(({ title }) => title)).toEqual(["f1", "f4", "f5", "f2", "f3"].map((name) => `flamediff: ${name} became slower`));
    expect(notices[0]).toMatchObject({
      file: "app/render.py",
      line: 14,
      message: "f1 is 3.2× slower: 12 % → 31 % of the time (+0.79 s per run), in entry point 'render'.",
    });
  });
});

describe("fitSummary", () => {
  test("keeps a short text and cuts a long one at a line, counted in bytes", () => {
    expect(fitSummary("é\n")).toBe("é\n");
    const fitted = fitSummary(`${"é".repeat(99)}\n`.repeat(9000));
    expect(new TextEncoder().encode(fitted).length).toBeLessThanOrEqual(1024 * 1024);
    expect(fitted).toMatch(/\n\n\d+ more lines are in report.md of the artifact.\n$/);
  });
});

test("describeNoise says how far a function has to move, and what smaller changes would need", () => {
  const text = describeNoise(reportOf(entryOf({ ...UNCHANGED, noiseFloor: 0.04 })));
  expect(text).toContain("must change by 4.0 points to be reported");
  expect(text).toMatch(
    /5 points +4 rounds per side: 'budget' 29 seconds\n +2 points +20 rounds per side: 'budget' 144 seconds\n +1 point +80 rounds per side: more than the maximum of 60,/,
  );
  expect(describeNoise(reportOf(entryOf({ functions: [reported({ name: "f", verdict: "slower" })] })))).toContain(
    "Reported although nothing changed: f.",
  );
});
