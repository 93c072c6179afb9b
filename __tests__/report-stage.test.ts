import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { type Bundle, readBundleMembers } from "../src/profile/bundle.ts";
import { formatManifest } from "../src/profile/manifest.ts";
import { makeRecordings } from "../src/profile/recordings.ts";
import { reportBundles } from "../src/report-stage.ts";
import { MANIFEST } from "./profile/manifests.ts";

function makeBundle(shard: string): Bundle {
  const folded = strToU8("<module> (m.py:1);f (m.py:3) 150\n");
  return readBundleMembers(
    new Map([
      ["bundle.json", strToU8(formatManifest({ ...MANIFEST, shard }))],
      ["demo/base.1.folded", folded],
      ["demo/head.1.folded", folded],
    ]),
  );
}

describe("reportBundles", () => {
  test("counts jobs that call themselves the same, so that no one's pictures hide another's", async () => {
    const { report, files } = await reportBundles(["CPython 3.13.1", "CPython 3.13.1", "CPython 3.10.2"].map(makeBundle));
    expect(report.entryPoints.map(({ shard }) => shard)).toEqual(["CPython 3.13.1", "CPython 3.13.1 (2)", "CPython 3.10.2"]);
    expect([...files.keys()].filter((name) => name.endsWith(".diff.svg"))).toHaveLength(3);
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
