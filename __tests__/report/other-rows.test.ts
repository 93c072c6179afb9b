import { expect, test } from "vitest";
import { describeFunction, describeVerdict } from "../../src/report/change-words.ts";
import { describeEntryWhy } from "../../src/report/entry-why.ts";
import { PLAIN_PEN } from "../../src/report/escape.ts";
import { describeFinding } from "../../src/report/finding-words.ts";
import { makeEntryHeadline } from "../../src/report/headline.ts";
import { type OtherCauses, withOtherCauses } from "../../src/report/other-rows.ts";
import type { ImportsReport } from "../../src/report/report.ts";
import { describeMarks, makeRow } from "../../src/report/row.ts";
import { describeCount } from "../../src/report/sentences.ts";
import { entryOf, GONE, reported, SLOWER } from "./reports.ts";

const MAIN = reported({ name: "main" });
const TEXT = { module: "shop.text", file: "shop/text.py", touched: true, seconds: { base: 0.01, head: 1.11 } };
const PANDAS = { module: "pandas", by: { file: "shop/report.py", line: 3 }, touched: true, modules: 212, seconds: 0.41 };
const IMPORTS: ImportsReport = {
  seconds: { base: 0.2, head: 1.7 },
  ratio: 8.5,
  interval: [8, 9],
  verdict: "slower",
  modules: { added: [PANDAS, { ...PANDAS, module: "json", seconds: 0.02 }], removed: [{ ...PANDAS, module: "old" }], changed: [TEXT] },
};
const WAITING = {
  seconds: 4.1,
  wall: { base: 1.5, head: 5.6 },
  ratio: 3.7,
  interval: [3.5, 3.9],
  where: { name: "process", file: "shop/stats.py" },
  cpuVerdict: "unchanged",
} as const;
const KEY = "shop/stats.py\0process";
const NOTHING: OtherCauses = { verdict: "changed", touched: new Map([[KEY, 19]]), origins: new Map([["shop/report.py", "project"]]) };
const namesOf = (causes: Partial<OtherCauses>, functions = [SLOWER, GONE, MAIN]) =>
  withOtherCauses(functions, { ...NOTHING, ...causes }).map(({ name }) => name);

test("imports that hold a tenth of the change or more stand with the functions, before them if they take more", () => {
  // 1.10 s, 0.79 and -0.24 s of functions, 0.41 s; `json` has 0.02 s, and `old` went the other way.
  expect(namesOf({ imports: IMPORTS })).toEqual(["import of shop.text", "Page.render", "escape", "import of pandas", "main"]);
  expect(namesOf({ imports: { ...IMPORTS, verdict: "faster" } })).toEqual(["Page.render", "escape", "import of old", "main"]);
});

test.each([
  ["imports did not change", { imports: { ...IMPORTS, verdict: "uncertain" as const } }],
  ["start-up alone was measured", { imports: { ...IMPORTS, isStartUp: true as const } }],
  ["nothing is sure", { imports: IMPORTS, waiting: WAITING, verdict: "undecided" as const }],
  ["it is not known where a run waits", { waiting: { ...WAITING, where: null } }],
])("there is no row where %s", (_, causes) => expect(namesOf(causes)).toEqual(["Page.render", "escape", "main"]));

test("the function in which a run waits longer has one row, with the seconds of waiting and no share", () => {
  const sampled = reported({ name: "process", file: "shop/stats.py", line: 17, verdict: "uncertain" });
  const [row, ...others] = withOtherCauses([MAIN, sampled], { ...NOTHING, waiting: WAITING });
  expect(others).toEqual([MAIN]);
  if (row === undefined) throw new Error("there is no row");
  expect(row).toMatchObject({ name: "process", line: 17, touched: true, touchedLine: 19, verdict: "slower", kind: "waiting" });
  expect(makeRow(row)).toEqual({ base: "–", head: "–", change: "–", seconds: "+4.10 s", ratio: "" });
  expect(describeFunction(row, PLAIN_PEN)).toBe("process waits longer (+4.10 s per run)");
  expect(describeVerdict({ ...row, verdict: "faster" })).toBe("waits less");
  // The picture shows CPU time.
  expect(describeFinding(row)).toMatchObject({ verdict: "uncertain", words: "waits longer (+4.10 s per run)" });
});

test("one that is named for its CPU time keeps that row", () => {
  const slower = { ...SLOWER, name: "process", file: "shop/stats.py" };
  expect(withOtherCauses([slower], { ...NOTHING, waiting: WAITING })).toEqual([slower]);
});

test("a row of an import says where it is, and whose", () => {
  const [text, pandas] = withOtherCauses([], { ...NOTHING, imports: IMPORTS });
  expect(text).toMatchObject({ file: "shop/text.py", line: null, touched: true, origin: "project", verdict: "slower", ratio: null });
  expect(pandas).toMatchObject({ file: "shop/report.py", line: 3, origin: "project", verdict: "new", seconds: { base: null, head: 0.41 } });
  expect(describeMarks(text as NonNullable<typeof text>, PLAIN_PEN)).toEqual(["edited by this change"]);
  expect(withOtherCauses([], { ...NOTHING, imports: IMPORTS, touched: null })).toMatchObject([{ touched: null }, { touched: null }]);
  const elsewhere = { ...TEXT, file: "pandas/core.py", touched: false };
  const outside = withOtherCauses([], { ...NOTHING, imports: { ...IMPORTS, modules: { added: [], removed: [], changed: [elsewhere] } } });
  expect(outside).toMatchObject([{ origin: "dependency" }]);
});

test("counts say what they count", () => {
  const rows = withOtherCauses([SLOWER], { ...NOTHING, imports: IMPORTS, waiting: WAITING });
  expect(describeCount(rows)).toBe("2 functions and 2 imports changed");
  expect(describeCount(rows.filter(({ kind }) => kind === "import"))).toBe("2 imports changed");
  expect(describeCount([])).toBe("0 functions changed");
});

test("waiting leads the headline where it weighs more than the change of CPU time", () => {
  const cpu = { base: 0.62, head: 0.83, ratio: 1.34, interval: [1.28, 1.38] } as const;
  const entry = entryOf({ functions: [MAIN], waiting: { ...WAITING, cpuVerdict: "changed" }, time: { cpu, wall: entryOf().time.wall } });
  expect(makeEntryHeadline(entry)).toBe("Waits 4.10 s longer per run, in process; CPU time 0.62 s → 0.83 s (1.34× slower)");
  const short = { ...entry, waiting: { ...WAITING, cpuVerdict: "changed", seconds: 0.15 } } as const;
  expect(makeEntryHeadline(short)).toMatch(/^1\.34× slower/);
  const noise = { ...cpu, head: 0.66, ratio: 1.06, interval: [0.9, 1.3] } as const;
  expect(makeEntryHeadline({ ...entry, functions: [SLOWER], time: { ...entry.time, cpu: noise } })).toMatch(
    /^Waits 4\.10 s longer per run, in process; CPU time of the whole within noise; Page\.render is 3\.2× slower/,
  );
});

test("a function whose own time is a small part of what it waits has the row of waiting, since sleeping leaks samples", () => {
  const told = (delta: number, changes = {}) => {
    const fn = reported({
      name: "process",
      file: "shop/stats.py",
      verdict: "new",
      seconds: { base: null, head: delta, delta },
      ...changes,
    });
    return withOtherCauses([fn], { ...NOTHING, waiting: WAITING }).map(({ kind }) => kind);
  };
  const share = { base: 0.2, head: 0.4, delta: 0.2, interval: null, pAdjusted: null };
  expect([told(0.4), told(0.42), told(0.4, { withCallees: share })]).toEqual([["waiting"], [undefined], [undefined]]);
});

test("the row of waiting names the edited function that calls the one that waits", () => {
  const where = { ...WAITING.where, by: { name: "main", file: "shop/cli.py" } };
  const [row] = withOtherCauses([], { ...NOTHING, waiting: { ...WAITING, where, cpuVerdict: "unchanged" } });
  expect(row).toMatchObject({ kind: "waiting", calledBy: { name: "main", file: "shop/cli.py" } });
  expect(row).not.toHaveProperty("by");
});

test("a function that waits for a part of it has that part, and is where it mostly waits", () => {
  const waiting = { ...WAITING, where: { ...WAITING.where, seconds: 2.8 } };
  const [row] = withOtherCauses([MAIN], { ...NOTHING, waiting });
  expect(row?.seconds.delta).toBe(2.8);
  const entry = { ...entryOf({ verdict: "undecided" }), waiting };
  expect(makeEntryHeadline(entry)).toContain("Waits 4.10 s longer per run, mostly in process; ");
  expect(describeEntryWhy(entry, PLAIN_PEN).join(" ")).toContain(", mostly in process.");
});

test("CPU time that may have changed is no noise in a headline of waiting", () => {
  const cpu = { base: 0.7, head: 0.79, ratio: 1.12, interval: [1.02, 1.23] as const };
  const entry = entryOf({ functions: [], verdict: "changed", time: { cpu, wall: cpu }, waiting: { ...WAITING, cpuVerdict: "changed" } });
  expect(makeEntryHeadline(entry)).toBe("Waits 4.10 s longer per run, in process; CPU time 0.70 s → 0.79 s");
});
