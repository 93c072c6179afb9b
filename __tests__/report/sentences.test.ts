import { describe, expect, test } from "vitest";
import { PLAIN_PEN } from "../../src/report/escape.ts";
import { makeEntryHeadline } from "../../src/report/headline.ts";
import type { EntryReport } from "../../src/report/report.ts";
import { describeMethod, describeTime } from "../../src/report/sentences.ts";
import { entryOf, reportOf, TOO_SHORT, UNCHANGED } from "./reports.ts";

const SENTENCE = "Everything that is not listed took 1.02 times as long as before (between 0.95 and 1.10, within noise).";

describe("describeMethod", () => {
  test("tells what became of everything else where something is named, whatever the reason's words are", () => {
    expect(describeMethod(reportOf(entryOf({ reason: "Two functions are not what they were." })), PLAIN_PEN)).toContain(SENTENCE);
  });

  test("tells the machine alone where nothing was sampled", () => {
    const told = describeMethod(reportOf(entryOf({ verdict: "failed", rounds: { base: 0, head: 0 } })), PLAIN_PEN);
    expect(told).toEqual([expect.stringMatching(/^CPython .* cores? \(.*\)\.$/)]);
  });

  test.each([
    ["nothing is named", UNCHANGED],
    ["the seconds of everything else are not known", entryOf({ rest: null })],
    ["shares were not compared", TOO_SHORT],
  ])("tells nothing of it where %s", (_, entry) => {
    expect(describeMethod(reportOf(entry), PLAIN_PEN).join("\n")).not.toContain("Everything that is not listed");
  });
});

describe("a recording that is not reliable enough to say which functions changed", () => {
  const cpu = { base: 2, head: 2.3, ratio: 1.15, interval: [1.03, 1.28] as const };
  const reason = "The recording cannot be trusted: 12.0 % of the samples of base could not be read.";
  const entry = entryOf({ withheld: true, reason, functions: [], time: { cpu, wall: cpu } });

  test("promises to list none of them", () => {
    const told = (one: typeof entry) => describeMethod(reportOf(one), PLAIN_PEN).join("\n");
    expect(told(entry)).not.toContain("is listed if its share changes");
    expect(told(entryOf({ functions: [] }))).toContain("is listed if its share changes");
  });

  test("has the change of the program in its headline, not the reason alone", () => {
    expect(makeEntryHeadline(entry)).toBe(
      "The program is slower (CPU time 2.00 s → 2.30 s per run); the recording does not reliably show in which functions",
    );
  });
});

describe("a program that became slower by its imports", () => {
  const cpu = { base: 2, head: 3, ratio: 1.5, interval: [1.4, 1.6] as const };
  const added = (seconds: number) => ({ module: "pandas", by: null, touched: false, modules: 212, seconds });
  const headline = (modules: NonNullable<EntryReport["imports"]>["modules"]) =>
    makeEntryHeadline(
      entryOf({
        ...{ functions: [], time: { cpu, wall: cpu }, parts: [{ part: "imports", base: 0.1, head: 1.1 }] },
        imports: { seconds: { base: 0.1, head: 1.1 }, ratio: 11, interval: [10, 12], verdict: "slower", modules },
      }),
    );

  test("names the module whose import takes most of the time, or imports as a whole", () => {
    const start = "1.5× slower (CPU time 2.00 s → 3.00 s per run), mostly";
    const shop = { module: "shop.text", file: "shop/text.py", touched: true, seconds: { base: 0, head: 0.9 } };
    expect(headline({ added: [added(0.6)], removed: [] })).toBe(`${start} the import of pandas (+0.60 s)`);
    expect(headline({ added: [added(0.1)], removed: [], changed: [shop] })).toBe(`${start} the import of shop.text (+0.90 s)`);
    expect(headline({ added: [added(0.6)], removed: [added(0.5)], changed: [shop] })).toBe(`${start} the import of shop.text (+0.90 s)`);
    expect(headline({ added: [added(0.4)], removed: [added(0.9)] })).toBe(`${start} imports (+1.00 s)`);
  });
});

describe("describeTime", () => {
  const say = (cpu: { base: number; head: number; ratio: number; interval: readonly [number, number] }) =>
    describeTime(entryOf({ time: { cpu, wall: { base: null, head: null, ratio: null, interval: null } } }));

  test.each([
    [
      "slower",
      { base: 3, head: 3.7, ratio: 1.23, interval: [1.15, 1.32] },
      "CPU time 3.00 s → 3.70 s (1.23× slower, between 1.15× and 1.32×)",
    ],
    [
      "faster",
      { base: 2.51, head: 2.18, ratio: 0.87, interval: [0.83, 0.9] },
      "CPU time 2.51 s → 2.18 s (1.15× faster, between 1.11× and 1.20×)",
    ],
    [
      "either",
      { base: 3, head: 3.03, ratio: 1.01, interval: [0.98, 1.04] },
      "CPU time 3.00 s → 3.03 s (1.01×, between 0.98× and 1.04×; within noise)",
    ],
  ] as const)("says %s with the interval of the ratio", (_, cpu, sentence) => {
    expect(say(cpu)).toBe(sentence);
  });

  test("says of how many runs it is the time, where the verdict rests on the fastest ones", () => {
    const cpu = { base: 3, head: 3.3, ratio: 1.1, interval: [1.07, 1.13] as const };
    expect(describeTime(entryOf({ rounds: { base: 8, head: 8 }, time: { cpu: { ...cpu, fastest: 4 }, wall: cpu } }))).toBe(
      "CPU time 3.00 s → 3.30 s in the fastest 4 of 8 runs (1.10× slower, between 1.07× and 1.13×)",
    );
  });

  test.each([
    [{ base: 2.21, head: 0.004, ratio: 1 / 221, interval: [1 / 225, 1 / 217.4] }, "CPU time 2.21 s → < 0.01 s (more than 217× faster)"],
    [{ base: 0.004, head: 0.05, ratio: 5, interval: [4.26, 5.9] }, "CPU time < 0.01 s → 50 ms (more than 4.2× slower)"],
    [{ base: 3.02, head: 0.02, ratio: 1 / 151, interval: [1 / 154, 1 / 148] }, "CPU time 3.02 s → 20 ms (about 150× faster)"],
    [{ base: 0.06, head: 0.09, ratio: 1.53, interval: [1.5, 1.56] }, "CPU time 60 ms → 90 ms (about 1.5× slower)"],
  ] as const)("claims no interval that is finer than the clock: %j", (cpu, sentence) => {
    expect(say(cpu)).toBe(sentence);
  });
});

describe("a program of a few samples that became slower", () => {
  const cpu = { base: 0.12, head: 0.24, ratio: 2, interval: [1.8, 2.2] as const };
  const entry = entryOf({ functions: [], noiseFloor: null, time: { cpu, wall: cpu }, reason: "Too few samples." });

  test("does not say that no function stands out", () => {
    expect(makeEntryHeadline(entry)).toBe(
      "2.0× slower (CPU time 0.12 s → 0.24 s per run); there are too few samples to say which function",
    );
  });

  test("names its imports where they were measured, though nothing divides its time", () => {
    const added = [{ module: "asyncio", by: null, touched: true, modules: 78, seconds: 0.08 }];
    const imports = {
      seconds: { base: 0.02, head: 0.12 },
      ratio: null,
      interval: null,
      verdict: "slower" as const,
      modules: { added, removed: [] },
    };
    expect(makeEntryHeadline({ ...entry, imports })).toBe(
      "2.0× slower (CPU time 0.12 s → 0.24 s per run), mostly the import of asyncio (+0.08 s)",
    );
  });
});
