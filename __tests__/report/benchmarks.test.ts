import { describe, expect, test } from "vitest";
import { chooseNotices } from "../../src/action/github/annotations.ts";
import type { ManifestEntry } from "../../src/bundle/manifest.ts";
import { type Comparison, compare } from "../../src/compare/compare.ts";
import type { Suite } from "../../src/compare/comparison.ts";
import { renderBenchmarkSection } from "../../src/page/benchmark-table.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { explainSuite } from "../../src/report/benchmark-reason.ts";
import { layBenchmarks } from "../../src/report/benchmark-terminal.ts";
import { describeRatio, explainTimeBoxed, formatPerCall, shortName } from "../../src/report/benchmark-words.ts";
import { describeParts } from "../../src/report/change-words.ts";
import { type EntryFacts, makeEntryReport } from "../../src/report/entry-report.ts";
import { countChanges, exitCodeOf, isRegression } from "../../src/report/gate.ts";
import { makeEntryHeadline } from "../../src/report/headline.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { NO_LINKS } from "../../src/report/markdown-page.ts";
import type { EntryReport, ReportedBenchmark } from "../../src/report/report.ts";
import { record } from "../profile/stacks.ts";
import { entryOf, reported, reportOf } from "./reports.ts";
import { schemaErrors } from "./schema.ts";

function benchmark(changes: Partial<ReportedBenchmark> & { readonly name: string }): ReportedBenchmark {
  return {
    verdict: "unchanged",
    calls: 340,
    seconds: { base: 0.001, head: 0.001 },
    ratio: 1,
    interval: [0.98, 1.02],
    pAdjusted: 1,
    functions: [],
    ...changes,
  };
}

const INVOICE = benchmark({
  name: "bench/test_shop.py::test_invoice",
  verdict: "slower",
  seconds: { base: 0.0012, head: 0.00348 },
  ratio: 2.9,
  interval: [2.8, 3],
  pAdjusted: 1e-9,
  functions: ["tax"],
});
const SUITE: EntryReport = entryOf({
  functions: [reported({ name: "tax", file: "shop.py", touched: true, touchedLine: 9 })],
  benchmarks: [
    INVOICE,
    benchmark({ name: "bench/test_shop.py::test_find[a|b]", verdict: "faster", ratio: 0.5, seconds: { base: 2e-6, head: 1e-6 } }),
    benchmark({
      name: "bench/test_shop.py::test_broken",
      verdict: "failed",
      calls: null,
      seconds: { base: null, head: null },
      ratio: null,
      interval: null,
      pAdjusted: null,
      failed: [{ side: "head", reason: "raised" }],
    }),
    benchmark({
      name: "bench/test_shop.py::test_new",
      verdict: "new",
      seconds: { base: null, head: 0.2 },
      ratio: null,
      interval: null,
      pAdjusted: null,
    }),
    benchmark({ name: "bench/test_shop.py::test_quiet" }),
    benchmark({ name: "bench/test_shop.py::test_calm" }),
  ],
  suite: {
    ruledOut: 1.1,
    together: null,
    omitted: [{ name: "bench/test_shop.py::test_gate", side: "head", kind: "not-taken-over", reason: "asserts-on-stats" }],
  },
});

describe("the headline of a suite", () => {
  test("says which benchmark, by how much, per call, and the function behind it", () => {
    expect(makeEntryHeadline(SUITE)).toBe(
      "test_invoice is 2.9× slower (1.2 → 3.5 ms per call): tax; 1 more faster; test_broken fails on head, but not on base: an exception was raised",
    );
  });

  test("says it when the whole suite moved by one factor", () => {
    const together = { ruledOut: null, together: { ratio: 1.31, interval: [1.2, 1.4] }, omitted: [] } as const;
    expect(makeEntryHeadline({ ...SUITE, suite: together })).toBe(
      "The suite as a whole is 1.31× slower (2 of 6 benchmarks); test_broken fails on head, but not on base: an exception was raised",
    );
  });
});

describe("the comment of a suite", () => {
  const text = renderMarkdown({
    report: reportOf(SUITE),
    icicles: [],
    links: { ...NO_LINKS, files: { "render.diff.svg": "https://files.example/1" } },
  });

  test("has a row for each benchmark that moved or failed, and one line for the rest", () => {
    expect(text).toContain(
      "| 🟠\u00a0[`test_invoice`](https://files.example/1#f=bench%2Ftest_shop.py%3A%3Atest_invoice) | **2.9×\u00a0slower**<br>1.2\u00a0→\u00a03.5\u00a0ms | `tax` |",
    );
    expect(text).toContain("failed on head: an exception was raised");
    expect(text).toContain("2 other benchmarks unchanged · New: `test_new` · 1 benchmark was not measured");
    expect(text).not.toContain("test_quiet");
  });

  test("holds no bar of a parameter that would end a cell", () => {
    const row = text.split("\n").find((line) => line.includes("test_find")) ?? "";
    expect(row.split("|")).toHaveLength(5);
  });

  test("fits the schema of report.json", () => {
    expect(schemaErrors(JSON.parse(JSON.stringify(reportOf(SUITE))))).toEqual([]);
  });
});

describe("the parts of a suite's CPU time", () => {
  const parts = [
    { part: "harness", base: 1, head: 1.5 },
    { part: "project", base: 1, head: 1.2 },
  ] as const;

  test("call preparation what is outside the benchmarks", () => {
    expect(describeParts({ ...SUITE, verdict: "changed", parts })).toBe(
      "Where the CPU time changed: collection, fixtures and setup of benchmarks +0.50 s, project +0.20 s; total +0.70 s.",
    );
  });
});

describe("the comment of a suite of 300 benchmarks that all moved", () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...INVOICE,
    name: `tests/benchmarks/test_shop_with_a_long_name.py::TestInvoices::test_invoice[${"parameter-".repeat(12)}${index}]`,
  }));
  const text = renderMarkdown({
    report: reportOf({ ...SUITE, benchmarks: many }),
    icicles: [],
    links: { ...NO_LINKS, files: { "render.diff.svg": "https://files.example/1" } },
  });

  test("is short enough for GitHub, and counts what it leaves out", () => {
    expect(text.length).toBeLessThanOrEqual(60_000);
    const rows = text.split("\n").filter((line) => line.startsWith("| 🟠")).length;
    expect(rows).toBeGreaterThan(3);
    expect(text).toContain(`${300 - rows} more`);
  });
});

describe("the terminal", () => {
  test("lines up the benchmarks that moved, no line longer than it is wide", () => {
    const lines = layBenchmarks(SUITE, 60).map(({ text }) => text);
    expect(lines[1]).toBe("  test_invoice    2.9× slower  1.2 → 3.5 ms  tax");
    expect(Math.max(...lines.slice(0, 4).map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe("the page", () => {
  test("links each benchmark to its frame of the flame graph, and escapes what a name holds", () => {
    const html = renderBenchmarkSection({ ...SUITE, benchmarks: [{ ...INVOICE, name: 'x.py::test_<img src="x">' }] }, "e1");
    expect(html).toContain('data-picture="e1" data-frame="#f=x.py%3A%3Atest_%3Cimg%20src%3D%22x%22%3E"');
    expect(html).not.toContain("<img");
  });
});

describe("the gate", () => {
  test("fails for a benchmark that became slower, and not for one that became faster", () => {
    expect([isRegression(SUITE), exitCodeOf(reportOf(SUITE), "regression")]).toEqual([true, 1]);
    const faster = { ...SUITE, benchmarks: SUITE.benchmarks?.filter(({ verdict }) => verdict !== "slower") ?? [] };
    expect(isRegression(faster)).toBe(false);
  });

  test("counts the benchmarks that moved", () => {
    expect(countChanges(reportOf(SUITE))).toEqual({ changed: 2, regressions: 1, improvements: 1 });
  });
});

describe("notices", () => {
  test("stand on the touched line of the function behind a slower benchmark", () => {
    expect(chooseNotices(reportOf(SUITE))).toMatchObject([
      { file: "shop.py", line: 9, message: "test_invoice is 2.9× slower (1.2 → 3.5 ms per call); caused by tax." },
    ]);
  });
});

describe("words", () => {
  test("write both times in the unit of the larger one, with the digits that tell them apart", () => {
    expect(formatPerCall(0.0009, 0.0026)).toBe("0.90 → 2.6 ms");
    expect(formatPerCall(0.0101, 0.0109)).toBe("10.1 → 10.9 ms");
    expect(formatPerCall(1.2e-7, 4e-7)).toBe("120 → 400 ns");
    expect(formatPerCall(12, 340)).toBe("12 → 340 s");
    expect(formatPerCall(0.034, 0.0997)).toBe("34 → 100 ms");
    expect(formatPerCall(0.00998, 0.034)).toBe("10 → 34 ms");
    expect(formatPerCall(2e-8, 2)).toBe("0.000000 → 2.0 s");
  });

  test("have a ratio above 1 in both directions", () => {
    expect([describeRatio(2), describeRatio(0.5)]).toEqual(["2.0× slower", "2.0× faster"]);
  });

  test("shorten a node id unless another benchmark would be called so, and never inside of parameters", () => {
    const all = ["a.py::test_x[b::c]", "a.py::test_y", "b.py::test_y", "bench.Suite.time_z"].map((name) => ({ name }));
    expect(all.map(({ name }) => shortName(name, all))).toEqual(["test_x[b::c]", "a.py::test_y", "b.py::test_y", "bench.Suite.time_z"]);
  });

  test("say of a time-boxed program why, and what to do", () => {
    expect(explainTimeBoxed({ how: "harness", harness: "timeit" })).toMatch(/^The program runs for a fixed time.*-n N/);
    expect(explainTimeBoxed({ how: "work-differs" })).toMatch(/fixed number of iterations\.$/);
  });
});

test("a suite without a change says how much of it that is about", () => {
  const unchanged = { verdict: "unchanged", order: [] } as unknown as Comparison;
  const suite = { ruledOut: 1.25, changes: [INVOICE, INVOICE] } as unknown as Suite;
  expect(explainSuite(unchanged, suite)).toBe("A 1.25× slowdown of any benchmark would have been detected.");
  expect(explainSuite(unchanged, suite, { leftOut: 18 })).toBe(
    "A 1.25× slowdown of any of the 2 benchmarks that ran would have been detected; 18 did not fit into the budget.",
  );
});

test("a suite is never unchanged if a benchmark fails on head only", () => {
  const profile = buildProfile(record({ base: Array(4).fill("work (m.py:1) 900"), head: Array(4).fill("work (m.py:1) 900") }));
  const comparison = compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1 });
  const quiet = { ...benchmark({ name: "bench.py::test_quiet" }), seconds: { base: 1, head: 1 } };
  const suite = { changes: [quiet], named: [], ruledOut: 1.25, isUndecided: false, isOpen: false, behind: new Map() } as unknown as Suite;
  const reportOn = (base: readonly object[], head: readonly object[]) => {
    const entry = { rounds: { base: [], head: [] }, notes: [], benchmarkProblems: { base, head } } as unknown as ManifestEntry;
    const facts = { name: "x", command: "x", shard: "", files: {}, changes: undefined, profile, entry } as const;
    return makeEntryReport({ ...facts, comparison: { ...comparison, verdict: "unchanged", suite } } as unknown as EntryFacts);
  };
  const broken = { name: "bench.py::test_lru", kind: "failed", reason: "raised" };
  expect(reportOn([], [broken])).toMatchObject({
    verdict: "undecided",
    reason:
      "`bench.py::test_lru` fails on head, but not on base: an exception was raised. A 1.25× slowdown of the benchmark that ran would have been detected.",
  });
  expect(reportOn([broken], [broken]).verdict).toBe("unchanged");
  expect(reportOn([], [])).toMatchObject({ verdict: "unchanged", reason: "A 1.25× slowdown of any benchmark would have been detected." });
});
