import { expect, test } from "vitest";
import { renderSourceLines } from "../../src/page/source-lines.ts";
import type { ReportedLine } from "../../src/report/report.ts";

const LINE: ReportedLine = {
  ...{ side: "head", line: 41, added: false, changed: false, text: "    for i in range(400):" },
  seconds: { base: 0.12, head: 0.13, delta: 0.01 },
};

test("shows lines with the seconds of both sides and what the change does to them", () => {
  const added: ReportedLine = {
    ...LINE,
    line: 42,
    added: true,
    changed: true,
    seconds: { base: 0, head: 1.7, delta: 1.7 },
    text: "        t += 1",
  };
  const removed: ReportedLine = {
    ...LINE,
    side: "base",
    line: 40,
    changed: true,
    seconds: { base: 2, head: 0, delta: -2 },
    text: "    x()",
  };
  expect(renderSourceLines([removed, LINE, added])).toBe(
    [
      '<details><summary>time by line</summary><pre tabindex="0">   line      base      head',
      "−    40    2.00 s                x()",
      "     41    0.12 s    0.13 s      for i in range(400):",
      "+    42              1.70 s          t += 1</pre></details>",
    ].join("\n"),
  );
});

test("escapes what strangers wrote, and is empty without lines", () => {
  expect(renderSourceLines([{ ...LINE, text: "</pre><script>alert(1)</script>\u202e" }])).not.toMatch(/<script|<\/pre><s|\u202e/);
  expect(renderSourceLines([])).toBe("");
});
