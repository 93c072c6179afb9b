import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { type Bundle, readBundleMembers } from "../../src/bundle/bundle.ts";
import { formatManifest, type Manifest } from "../../src/bundle/manifest.ts";
import { writeReport } from "../../src/output/report-folder.ts";
import { reportBundles } from "../../src/output/report-stage.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { exitCodeOf } from "../../src/report/gate.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { MANIFEST } from "../bundle/manifests.ts";
import { schemaErrors } from "../report/schema.ts";

function makeBundle(shard: string, environment: Partial<Manifest["environment"]> = {}): Bundle {
  const folded = strToU8("<module> (m.py:1);f (m.py:3) 150\n");
  return readBundleMembers(
    new Map([
      ["bundle.json", strToU8(formatManifest({ ...MANIFEST, shard, environment: { ...MANIFEST.environment, ...environment } }))],
      ["demo/base.1.folded", folded],
      ["demo/head.1.folded", folded],
    ]),
  );
}

describe("reportBundles", () => {
  test("counts jobs that call themselves the same, so that no one's pictures hide another's", async () => {
    const { report, files } = await reportBundles(["CPython 3.13.1", "CPython 3.13.1", "CPython 3.10.2"].map((shard) => makeBundle(shard)));
    expect(report.entryPoints.map(({ shard }) => shard)).toEqual(["CPython 3.13.1", "CPython 3.13.1 (2)", "CPython 3.10.2"]);
    expect([...files.keys()].filter((name) => name.endsWith(".diff.svg"))).toHaveLength(3);
  });

  test("says of each job of a matrix what it was measured on", async () => {
    const { report, files } = await reportBundles([
      makeBundle("CPython 3.13.1", { python: "CPython 3.13.1", cores: 4 }),
      makeBundle("CPython 3.10.2", { python: "CPython 3.10.2" }),
    ]);
    expect(schemaErrors(report)).toEqual([]);
    expect(report.entryPoints.map(({ environment }) => environment?.python)).toEqual([undefined, "CPython 3.10.2"]);
    const page = files.get("report.md") ?? "";
    expect(page).toContain("CPython 3.13.1: CPython 3.13.1 on Linux 6.1, 4 cores");
    expect(page).toContain("CPython 3.10.2: CPython 3.10.2 on Linux 6.1, 2 cores");
  });
});

describe("an entry point that cannot be compared", () => {
  const folded = "<module> (m.py:1);f (m.py:3) 150\n";
  const [first] = MANIFEST.entryPoints;
  const seen = { base: first?.rounds.base.map((round) => ({ ...round, processes: 1 })), head: first?.rounds.head };
  const bundleOf = (entry: object, base = folded) =>
    readBundleMembers(
      new Map([
        ["bundle.json", strToU8(formatManifest({ ...MANIFEST, entryPoints: [{ ...first, ...entry }] } as Manifest))],
        ["demo/base.1.folded", strToU8(base)],
        ["demo/head.1.folded", strToU8(folded)],
      ]),
    );

  test.each([
    ["\0\u0001rubbish\n", "line 1 is"],
    [`${folded}and rubbish\n`, "line 2 is"],
    ["", "it is empty"],
  ])("because a recording is damaged (%j) is refused", async (text, words) => {
    await expect(reportBundles([bundleOf({ rounds: seen }, text)])).rejects.toThrow(
      `The bundle's 'demo/base.1.folded' is damaged: ${words}`,
    );
    expect((await reportBundles([bundleOf({ rounds: seen })])).report.verdict).toBe("undecided");
  });

  test("because one side does not have it is no failure, and is said wherever a report is read", async () => {
    const failure =
      "'bench/new.py' does not exist on base yet, so there is nothing to compare with. The next pull request will be compared.";
    const { report, files } = await reportBundles([bundleOf({ failure, missingOn: "base", rounds: { base: [], head: [] } })]);
    expect(schemaErrors(report)).toEqual([]);
    expect(report.entryPoints[0]).toMatchObject({ verdict: "undecided", reason: failure });
    expect(exitCodeOf(report, "regression")).toBe(0);
    for (const name of ["report.md", "report.html"]) expect(files.get(name)).toContain("so there is nothing to compare with");
    expect(renderTerminal(report, { width: 200, colours: false, folder: "/r", icicles: [""] })).toContain(
      "bench/new.py' does not exist on base yet",
    );
  });
});

describe("writeReport", () => {
  test("leaves no picture of a former report, and everything else", async () => {
    const folder = await mkdtemp(join(tmpdir(), "flamediff-report-"));
    const report = await reportBundles([makeBundle("CPython 3.13.1")]);
    const former = ["old.diff.svg", "old.base.folded", "old.speedscope.json"];
    const kept = ["mine.diff.svg", "notes.svg", "demo.diff.svg"];
    for (const name of [...former, ...kept]) await writeFile(join(folder, name), "");
    await writeFile(
      join(folder, "report.json"),
      JSON.stringify({
        entryPoints: [{ files: { ...[...former, "../x.diff.svg", "notes.svg", "demo.diff.svg"] }, functions: [{ name: "mine.diff.svg" }] }],
      }),
    );
    await writeReport(folder, report);
    expect((await readdir(folder)).sort()).toEqual([...new Set([...report.files.keys(), ...kept])].sort());
    await rm(folder, { recursive: true });
  });
});

describe("makeRecordings", () => {
  test("takes no more different frames than it is told", () => {
    const round = makeRecordings({ mostFrames: 2 }).addRound("base", {}, "py-spy");
    round.push(strToU8("f (m.py:1);g (m.py:2) 1\nf (m.py:1) 1\n"));
    expect(() => {
      round.push(strToU8("h (m.py:3) 1\n"));
      round.end();
    }).toThrow("more than 2 different frames");
  });
});
