import { describe, expect, test } from "vitest";
import { describeFunctions, describeMovedWork, describeVerdict, describeWaiting } from "../../src/report/change-words.ts";
import { PLAIN_PEN } from "../../src/report/escape.ts";
import { makeRunCommand } from "../../src/report/reproduce.ts";
import { entryOf, reported, reportOf } from "./reports.ts";

const NOT_KNOWN = { base: null, head: null, ratio: null, interval: null };

describe("an edited function that is named with what it calls", () => {
  const share = { base: 0.2, head: 0.4, delta: 0.2, interval: [0.1, 0.3] as const, pAdjusted: 0 };
  const seconds = (delta: number) => ({ base: 1, head: 1 + delta, delta });
  const caller = reported({ name: "load", file: "a.py", verdict: "slower", ratio: 2, withCallees: share, seconds: seconds(1) });
  const say = (part: number) =>
    describeFunctions(
      {
        functions: [caller, reported({ name: "parse", file: "b.py", verdict: "slower", ratio: 2, seconds: seconds(part) })],
        edited: { name: "load", file: "a.py", line: 3, calls: ["parse"] },
      },
      PLAIN_PEN,
    );

  test("is mostly another one if that holds half of it or more", () => {
    expect(say(0.5)).toMatch(/, mostly parse$/);
    expect(say(0.4)).not.toContain("parse");
  });
});

describe("several functions", () => {
  const fn = (name: string, verdict: "slower" | "new" | "removed" | "faster", delta: number) =>
    reported({
      name,
      file: "a.py",
      verdict,
      ratio: verdict === "slower" ? 2 : null,
      seconds: { base: 1, head: 1 + delta, delta },
      exists: { base: verdict !== "new", head: verdict !== "removed" },
    });
  const say = (...functions: ReturnType<typeof fn>[]) => describeFunctions({ functions }, PLAIN_PEN);

  test("got slower, where none of them is new; the first one is not said to be the most where another one is", () => {
    expect(say(fn("load", "slower", 1), fn("parse", "slower", 0.5))).toMatch(/^2 functions got slower, the most load: /);
    expect(say(fn("load", "slower", 0.5), fn("parse", "slower", 1))).toMatch(/^2 functions got slower, among them load: /);
    expect(say(fn("load", "slower", 1), fn("parse", "new", 0.5))).toMatch(/^2 functions take more time, the most load: /);
    expect(say(fn("load", "removed", -1), fn("parse", "faster", -0.5))).toMatch(/^2 functions take less time, the most load: /);
  });

  test("are counted by what became of them beside one that went the other way", () => {
    expect(say(fn("load", "slower", 1), fn("a", "new", 0.5), fn("b", "slower", 0.2), fn("c", "removed", -0.1))).toMatch(
      /; 1 new, 1 more slower, 1 removed$/,
    );
  });

  test("are summed up where they cancel out, so that the first one is not taken for the program", () => {
    expect(say(fn("load", "slower", 1), fn("parse", "faster", -0.75))).toMatch(/; 1 faster, all together \+0\.25 s$/);
    expect(say(fn("load", "slower", 1), fn("parse", "faster", -0.25))).toMatch(/; 1 faster$/);
  });
});

test("a function whose share went the other way than its time is told by its time", () => {
  const share = (base: number, head: number) => ({ base, head, delta: head - base, interval: [-0.1, 0.1] as const, pAdjusted: 0 });
  const say = (head: number) =>
    describeFunctions(
      {
        functions: [
          reported({
            name: "load",
            verdict: "slower",
            ratio: 1.24,
            self: share(0.59, head),
            seconds: { base: 1, head: 1.24, delta: 0.24 },
          }),
        ],
      },
      PLAIN_PEN,
    );
  expect(say(0.62)).toBe("load is 1.24× slower: 59 % → 62 % of the time (+0.24 s per run)");
  expect(say(0.57)).toBe("load is 1.24× slower (+0.24 s per run)");
});

test("only functions of the project are new: of a library it is not known what it has", () => {
  const of = (origin: "project" | "dependency") => describeVerdict(reported({ name: "all", verdict: "new", ratio: null, origin }));
  expect([of("project"), of("dependency")]).toEqual(["new", "newly sampled"]);
});

describe("a program whose wall time changed", () => {
  const wall = { base: 2, head: 3.4, ratio: 1.7, interval: [1.4, 2] as const };
  const say = (interval: readonly [number, number]) =>
    describeWaiting(entryOf({ time: { cpu: { base: 2, head: 2.6, ratio: 1.3, interval }, wall } }));

  test("waits where its CPU time may be what it was, and only there", () => {
    expect(say([0.98, 1.7])).toContain("the program waits longer");
    expect(say([1.01, 1.7])).toBe("");
  });
});

test("callees that are not named are no code", () => {
  const moved = [{ within: "render", less: ["what it calls"], more: ["render"], total: { base: 0.9, head: 0.8 }, seconds: -0.5 }];
  expect(describeMovedWork(entryOf({ moved }), { ...PLAIN_PEN, name: (name) => `<${name}>` })[0]).toBe(
    "Work moved from what it calls to <render>. <render> with everything it calls: 90 % → 80 % of the time (\u22120.50 s per run).",
  );
});

test("the command that repeats a report gives `true` to what takes a value", () => {
  const report = { ...reportOf(entryOf({ time: { cpu: NOT_KNOWN, wall: NOT_KNOWN } })) };
  const command = makeRunCommand({ report, given: { setup: "true", "keep-imports": "true" } });
  expect(command).toMatch(/ --setup true --keep-imports$/);
});
