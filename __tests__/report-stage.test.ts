import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { type Bundle, readBundleMembers } from "../src/profile/bundle.ts";
import { formatManifest, type Manifest } from "../src/profile/manifest.ts";
import { makeRecordings } from "../src/profile/recordings.ts";
import { reportBundles } from "../src/report-stage.ts";
import { MANIFEST } from "./profile/manifests.ts";
import { schemaErrors } from "./report/schema.ts";

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
