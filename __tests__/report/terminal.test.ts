import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../src/report/terminal.ts";
import { BYSTANDER, entryOf, FAILED, reportOf, SLOWER, UNCHANGED, UNDECIDED } from "./reports.ts";
import { CHANGED, tell } from "./stories.ts";

const OPTIONS = { width: 100, colours: false, folder: "out", icicles: ["▏main·····▏▲ Page.render +0.79 s"] };

describe("renderTerminal", () => {
  test("is what a person at a terminal reads", async () => {
    const { report, drawIcicles } = await tell([CHANGED]);
    await expect(renderTerminal(report, { ...OPTIONS, icicles: drawIcicles(OPTIONS.width) })).toMatchFileSnapshot(
      "golden/terminal-changed.txt",
    );
  });

  test("begins with one line that says that nothing changed", () => {
    expect(renderTerminal(reportOf(UNCHANGED), OPTIONS).split("\n")[0]).toBe(
      "No change: a 1.5× slowdown of any function above 4 % would have been detected",
    );
  });

  test("cuts names, never numbers, on a narrow terminal", () => {
    const long = { ...SLOWER, name: "x".repeat(200) };
    const row = renderTerminal(reportOf(entryOf({ functions: [long] })), { ...OPTIONS, width: 80 })
      .split("\n")
      .find((line) => line.startsWith("  ") && line.includes("3.2× slower"));
    expect(row).toContain("xxx…");
    expect(row).toContain("+0.79 s");
  });

  test("wraps the parts of the CPU time and the other functions, too", () => {
    const parts = (["project", "imports", "startup", "native"] as const).map((part) => ({ part, base: 1, head: 2 }));
    const text = renderTerminal(reportOf(entryOf({ parts, functions: [SLOWER, BYSTANDER] })), { ...OPTIONS, icicles: [""], width: 60 });
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(text.replace(/\s+/g, " ")).toContain("start-up and exit +1.00 s, native code +1.00 s; total +4.00 s.");
  });

  test.each([60, 70, 80, 100, 140])("no line of the table or the picture is wider than %i columns", (width) => {
    const long = { ...SLOWER, name: "a_function_with_a_rather_long_name" };
    const text = renderTerminal(reportOf(entryOf({ functions: [long] })), { ...OPTIONS, icicles: ["▏".repeat(96)], width });
    const table = text.split("\n").filter((line) => line.startsWith("  "));
    expect(table.length).toBeGreaterThanOrEqual(3);
    for (const line of table) expect(line.length).toBeLessThanOrEqual(width);
  });

  test("breaks sentences between words, and no path", () => {
    const text = renderTerminal(reportOf(FAILED, UNDECIDED), { ...OPTIONS, width: 40, folder: `/${"x".repeat(50)}` });
    expect(text).toContain("No verdict: 'dump' failed on head in\nround 2: exit status 1");
    const wide = text.split("\n").filter((line) => line.length > 40);
    expect(wide.every((line) => line.startsWith("/xxx"))).toBe(true);
  });

  test("says of a failed program each thing once, and keeps the indentation of its last words", () => {
    const failure = "'dump' failed on head in round 2: exit status 1.\nTraceback (most recent call last):\n  File \"dump.py\"";
    const text = renderTerminal(reportOf({ ...FAILED, failure }), OPTIONS);
    expect(text.match(/exit status 1/g)).toHaveLength(1);
    expect(text).toContain('\n  Traceback (most recent call last):\n    File "dump.py"\n');
    expect(text).not.toContain("0 + 0");
  });

  test("colours only when asked, and lets no name send control sequences", () => {
    const hostile = { ...SLOWER, name: "\u001b[2Jgone" };
    const coloured = renderTerminal(reportOf(entryOf({ functions: [hostile] })), { ...OPTIONS, colours: true });
    expect(coloured).toContain("\u001b[38;5;208m");
    expect(coloured).not.toContain("\u001b[2J");
    expect(renderTerminal(reportOf(entryOf({ functions: [hostile] })), OPTIONS)).not.toContain("\u001b");
  });
});
