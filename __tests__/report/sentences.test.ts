import { describe, expect, test } from "vitest";
import { PLAIN_PEN } from "../../src/report/escape.ts";
import { describeMethod } from "../../src/report/sentences.ts";
import { entryOf, reportOf, TOO_SHORT, UNCHANGED } from "./reports.ts";

const SENTENCE = "Everything else took 1.02 times as long as before (between 0.95 and 1.10).";

describe("describeMethod", () => {
  test("tells what became of everything else where something is named, whatever the reason's words are", () => {
    expect(describeMethod(reportOf(entryOf({ reason: "Two functions are not what they were." })), PLAIN_PEN)).toContain(SENTENCE);
  });

  test.each([
    ["nothing is named", UNCHANGED],
    ["the seconds of everything else are not known", entryOf({ rest: null })],
    ["shares were not compared", TOO_SHORT],
  ])("tells nothing of it where %s", (_, entry) => {
    expect(describeMethod(reportOf(entry), PLAIN_PEN).join("\n")).not.toContain("Everything else");
  });
});
