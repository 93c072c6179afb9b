import { describe, expect, test } from "vitest";
import { describeLesson } from "../../src/cli/demo-repository.ts";
import type { ReportedFunction } from "../../src/report/report.ts";
import { entryOf, reported, reportOf } from "../report/reports.ts";

const share = (base: number | null) => ({ base, head: null, delta: null, interval: null, pAdjusted: null });
const FIBONACCI = reported({ name: "fibonacci", verdict: "removed", self: share(0.991) });
const lesson = (...functions: ReportedFunction[]) => describeLesson(reportOf(entryOf({ functions })));

describe("describeLesson", () => {
  test("tells the culprit's share, and that the other suspect was never seen", () => {
    expect(lesson(FIBONACCI)).toBe(
      "\nBoth functions recurse 35 deep and looked suspicious. 99.1 % of the time was in fibonacci; not one sample was in factorial.\nBefore changing anything, measure your program!\n",
    );
  });

  test("tells the other suspect's share where it has one", () => {
    expect(lesson(FIBONACCI, reported({ name: "factorial", self: share(0.006) }))).toContain("in fibonacci; factorial had 0.6 %.");
  });

  test.each([
    ["fibonacci is not named", [reported({ name: "fibonacci", self: share(0.99) })]],
    ["nothing was recorded", []],
    ["factorial is named, too", [FIBONACCI, reported({ name: "factorial", verdict: "removed", self: share(0.3) })]],
  ])("says nothing that the report does not bear out: %s", (_, functions) => {
    expect(lesson(...functions)).toBe("");
  });
});
