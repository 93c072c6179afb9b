import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderHiddenReport } from "../../src/report/compact.ts";
import type { Report } from "../../src/report/report.ts";
import { BYSTANDER, entryOf, FAILED, reported, reportOf, SLOWER, UNDECIDED } from "./reports.ts";
import { schemaErrors } from "./schema.ts";

function readHidden(text: string): Report {
  const [, json = ""] = /^<!-- flamediff-report (.*) -->\n$/.exec(text) ?? [];
  return JSON.parse(json);
}

describe("renderHiddenReport", () => {
  test("is a report of the named functions that fits the schema of report.json", () => {
    const report = reportOf(entryOf({ functions: [SLOWER, BYSTANDER] }), UNDECIDED, FAILED);
    const hidden = readHidden(renderHiddenReport(report));
    expect(schemaErrors(hidden)).toEqual([]);
    expect(hidden.entryPoints.flatMap(({ functions }) => functions.map(({ name }) => name))).toEqual([SLOWER.name]);
    expect(hidden.omitted?.functions).toBeGreaterThan(0);
    expect([hidden.verdict, hidden.base, hidden.head]).toEqual([report.verdict, report.base, report.head]);
  });

  test("cannot be ended, mention anybody or hold control characters, whatever a name is", () => {
    const part = fc.oneof(
      fc.constantFrom("-->", "--", "-", "<!--", "<", ">", "@octocat", "#1", "\\", '"', "\u202e", "\u001b[31m", "\ud83d\udd25"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const name = parts.join("");
        const text = renderHiddenReport(reportOf(entryOf({ functions: [{ ...SLOWER, name, file: `${name}.py` }], failure: name })));
        expect(text.slice(5, -5)).not.toMatch(/--|[<>@#]|[^\x20-\x7e]/);
        expect(readHidden(text).entryPoints[0]?.functions[0]?.name).toBe(name);
      }),
    );
  });

  test("has an end: what does not fit is counted", () => {
    const functions = Array.from({ length: 400 }, (_, index) => reported({ ...SLOWER, name: `function_${index}_${"x".repeat(2000)}` }));
    const entries = Array.from({ length: 200 }, (_, index) => entryOf({ name: `entry ${index}`, functions }));
    const text = renderHiddenReport(reportOf(...entries));
    expect(text.length).toBeLessThanOrEqual(5000);
    const { entryPoints, omitted } = readHidden(text);
    expect(omitted?.entryPoints).toBe(200 - entryPoints.length);
    expect(schemaErrors(readHidden(text))).toEqual([]);
  });
});
