import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { MAX, makeBudget } from "../../src/bundle/budget.ts";
import type { Bundle } from "../../src/bundle/bundle.ts";
import type { Failure } from "../../src/bundle/failure.ts";
import { formatManifest, type Manifest } from "../../src/bundle/manifest.ts";
import { writeReport } from "../../src/output/report-folder.ts";
import { reportBundles } from "../../src/output/report-stage.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { exitCodeOf } from "../../src/report/gate.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { MANIFEST } from "../bundle/manifests.ts";
import { bundleOf } from "../bundle/zips.ts";
import { schemaErrors } from "../report/schema.ts";

const FOLDED = "<module> (m.py:1);f (m.py:3) 150\n";

function makeBundle(
  python: string,
  { cores = 2, manifest = {}, text = FOLDED }: { cores?: number; manifest?: object; text?: string } = {},
): Promise<Bundle> {
  return bundleOf({
    "bundle.json": formatManifest({ ...MANIFEST, environment: { ...MANIFEST.environment, python, cores }, ...manifest } as Manifest),
    "demo/base.1.folded": text,
    "demo/head.1.folded": text,
  });
}

describe("reportBundles", () => {
  test("counts jobs that call themselves the same, so that no one's pictures hide another's", async () => {
    const { report, files } = await reportBundles(
      await Promise.all(["CPython 3.13.1", "CPython 3.13.1", "CPython 3.10.2"].map((python) => makeBundle(python))),
    );
    expect(report.entryPoints.map(({ shard }) => shard)).toEqual([
      "CPython 3.13.1, Linux x64",
      "CPython 3.13.1, Linux x64 (2)",
      "CPython 3.10.2, Linux x64",
    ]);
    expect([...files.keys()].filter((name) => name.endsWith(".diff.svg"))).toHaveLength(3);
  });

  test("says of each job of a matrix what it was measured on", async () => {
    const { report, files } = await reportBundles([await makeBundle("CPython 3.13.1", { cores: 4 }), await makeBundle("CPython 3.10.2")]);
    expect(schemaErrors(report)).toEqual([]);
    expect(report.entryPoints.map(({ environment }) => environment?.python)).toEqual([undefined, "CPython 3.10.2"]);
    const page = files.get("report.md")?.() ?? "";
    expect(page).toContain("CPython 3.13.1 on Linux 6.1 x64, 4 cores");
    expect(page).toContain("CPython 3.10.2 on Linux 6.1 x64, 2 cores");
  });
});

describe("a bundle that cannot be reported on", () => {
  const [entry] = MANIFEST.entryPoints;

  test.each([
    ["is damaged", { text: "rubbish\n" }, "is damaged"],
    [
      "holds too many frames",
      { text: Array.from({ length: 200_001 }, (_, k) => `f${k} 1\n`).join("") },
      "more than 200,000 different frames",
    ],
    ["compares another head", { manifest: { head: { sha: "d".repeat(40), label: "topic" } } }, "compare different commits"],
  ])("does not lose the others when it %s", async (_, fault, words) => {
    const { report, leftOut } = await reportBundles([await makeBundle("CPython 3.13.1"), await makeBundle("CPython 3.10.2", fault)]);
    expect(report.entryPoints).toHaveLength(1);
    expect(leftOut.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  test("is the error when there is no other", async () => {
    await expect(reportBundles([await makeBundle("CPython 3.13.1", { text: "rubbish\n" })])).rejects.toThrow("is damaged");
  });

  test("cannot take the file names of another entry point", async () => {
    const named = (name: string, folder: string) => ({
      ...entry,
      name,
      rounds: {
        base: entry?.rounds.base.map((round) => ({ ...round, file: `${folder}/base.1.folded` })),
        head: entry?.rounds.head.map((round) => ({ ...round, file: `${folder}/head.1.folded` })),
      },
    });
    const entryPoints = [named("demo", "a"), named("demo.", "b"), named("Demo-", "c")];
    const members = ["a", "b", "c"].flatMap((folder) =>
      ["base", "head"].map((side) => [`${folder}/${side}.1.folded`, `only_${folder} 300\n`] as const),
    );
    const bundle = await bundleOf({
      "bundle.json": formatManifest({ ...MANIFEST, entryPoints } as Manifest),
      ...Object.fromEntries(members),
    });
    const { report, files } = await reportBundles([bundle]);
    const shown = report.entryPoints.map((one) =>
      files
        .get(one.files["foldedHead"] ?? "")?.()
        .trim(),
    );
    expect(shown).toEqual(["only_a 300", "only_b 300", "only_c 300"]);
    const names = [...files.keys()].map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("an entry point that cannot be compared", () => {
  const folded = "<module> (m.py:1);f (m.py:3) 150\n";
  const [first] = MANIFEST.entryPoints;
  const seen = { base: first?.rounds.base.map((round) => ({ ...round, processes: 1 })), head: first?.rounds.head };
  const bundleWith = (entry: object, base = folded) =>
    bundleOf({
      "bundle.json": formatManifest({ ...MANIFEST, entryPoints: [{ ...first, ...entry }] } as Manifest),
      "demo/base.1.folded": base,
      "demo/head.1.folded": folded,
    });

  test.each([
    ["\0\u0001rubbish\n", "line 1 is"],
    [`${folded}and rubbish\n`, "line 2 is"],
    ["", "it is empty"],
  ])("because a recording is damaged (%j) is refused", async (text, words) => {
    await expect(reportBundles([await bundleWith({ rounds: seen }, text)])).rejects.toThrow(
      `The bundle's 'demo/base.1.folded' is damaged: ${words}`,
    );
    expect((await reportBundles([await bundleWith({ rounds: seen })])).report.verdict).toBe("undecided");
  });

  test("because one side does not have it is no failure, and is said wherever a report is read", async () => {
    const failure: Failure = { code: "not-on-side", side: "base", path: "bench/new.py" };
    const reason =
      "'bench/new.py' does not exist on base yet, so there is nothing to compare with. The next pull request will be compared.";
    const { report, files } = await reportBundles([await bundleWith({ failure, missingOn: "base", rounds: { base: [], head: [] } })]);
    expect(schemaErrors(report)).toEqual([]);
    expect(report.entryPoints[0]).toMatchObject({ verdict: "undecided", reason });
    expect(exitCodeOf(report, "regression")).toBe(0);
    for (const name of ["report.md", "report.html"]) expect(files.get(name)?.()).toContain("so there is nothing to compare with");
    expect(renderTerminal(report, { width: 200, colours: false, folder: "/r", icicles: [""] })).toContain(
      "bench/new.py' does not exist on base yet",
    );
  });
});

describe("writeReport", () => {
  test("leaves no picture of a former report, and everything else", async () => {
    const folder = await mkdtemp(join(tmpdir(), "flamediff-report-"));
    const report = await reportBundles([await makeBundle("CPython 3.13.1")]);
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
    const round = makeRecordings({ budget: makeBudget({ ...MAX, frames: 2 }) }).addRound("base", {}, "py-spy");
    round.push(strToU8("f (m.py:1);g (m.py:2) 1\nf (m.py:1) 1\n"));
    expect(() => {
      round.push(strToU8("h (m.py:3) 1\n"));
      round.end();
    }).toThrow("more than 2 different frames");
  });
});
