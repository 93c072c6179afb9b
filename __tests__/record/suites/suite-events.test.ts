import { describe, expect, test } from "vitest";
import { parseSuiteEvents } from "../../../src/record/suites/suite-events.ts";

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe("parseSuiteEvents", () => {
  test("adds up what one benchmark did in several processes", () => {
    const run = { event: "benchmark", name: "t.py::test_a", calls: 3, cpu: 0.5, wall: 1 };
    expect(parseSuiteEvents([line({ event: "session", tool: "pytest" }) + line(run), line(run)])).toMatchObject({
      tools: ["pytest"],
      runs: [{ name: "t.py::test_a", calls: 6, cpuSeconds: 1, wallSeconds: 2 }],
    });
  });

  test("has no figures of a benchmark with a problem, and keeps the first reason", () => {
    const text =
      line({ event: "benchmark", name: "a", calls: 1, cpu: 1, wall: 1 }) +
      line({ event: "problem", name: "a", kind: "not-taken-over", reason: "async" }) +
      line({ event: "problem", name: "a", kind: "failed", reason: "raised" });
    expect(parseSuiteEvents([text])).toMatchObject({ runs: [], problems: [{ name: "a", kind: "not-taken-over", reason: "async" }] });
  });

  test("passes over lines that no benchmark wrote", () => {
    const text = `not JSON\n${line({ event: "benchmark", name: "a", calls: -1, cpu: 1, wall: 1 })}${line({
      event: "problem",
      name: "a",
      kind: "failed",
      reason: "<script>",
    })}${line({ event: "benchmark", name: "a", calls: 1, cpu: 1e300, wall: 0 })}`;
    expect(parseSuiteEvents([text])).toMatchObject({ runs: [], problems: [], estimates: [] });
  });

  test("calls a benchmark what its frames are called", () => {
    const [run] = parseSuiteEvents([line({ event: "benchmark", name: "t[a;b at 0x7f001122]", calls: 1, cpu: 0, wall: 0 })]).runs;
    expect(run?.name).toBe("t[a,b at 0xN]");
  });
});
