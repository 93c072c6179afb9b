import { describe, expect, test } from "vitest";
import { makeCallTree } from "../../src/profile/call-tree.ts";
import { formatRound, formatTree, functionText } from "../../src/profile/canonical.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { functionLines, record } from "./stacks.ts";

const RAW = [
  'process 7:"python m.py; true";main (/repo/m.py:3);f (/usr/lib/python3.11/json/decoder.py:20) 4',
  "main (/repo/m.py:3);g (/v/lib/python3.11/site-packages/n/u.py:5) 2",
  " 9",
  "main (/repo/m.py:3) 1",
].join("\n");
const OPTIONS = { roots: { base: { project: ["/repo"], stdlib: [], prefixes: [] } } };

describe("formatRound", () => {
  const recordings = record({ base: [RAW] });
  const [round] = recordings.rounds;
  if (round === undefined) throw new Error("no round");
  const text = formatRound(recordings, round, OPTIONS);

  test("writes canonical frames, sorted, with nothing left out", () => {
    expect(text).toBe(" 9\nmain (m.py:3) 1\nmain (m.py:3);f (<stdlib>/json/decoder.py:20) 4\nmain (m.py:3);g (site-packages/n/u.py:5) 2\n");
  });

  test("keeps to the round's own side", () => {
    const both = record({ base: ["f (/one/m.py:3) 1\n", "f (/one/m.py:3) 2\n"], head: ["f (/two/m.py:5) 4\n"] });
    const roots = (folder: string) => ({ project: [folder], stdlib: [], prefixes: [] });
    const texts = both.rounds.map((round) => formatRound(both, round, { roots: { base: roots("/one"), head: roots("/two") } }));
    expect(texts).toEqual(["f (m.py:3) 1\n", "f (m.py:3) 2\n", "f (m.py:5) 4\n"]);
  });

  test("is read back as the same profile without any roots", () => {
    const again = buildProfile(record({ base: [text] }));
    expect(functionLines(again, "base")).toEqual(functionLines(buildProfile(recordings, OPTIONS), "base"));
    expect(again.rounds.base[0]).toMatchObject({ samples: 7, empty: 9 });
  });
});

describe("formatTree", () => {
  const builder = makeCallTree(2);
  builder.insert(0, [1, 0], 2, 2, 0);
  builder.insert(0, [0], 1, 1.5, 0);
  builder.insert(1, [0, 1], 2, 4, 0);
  builder.insert(1, [], 0, 3, 0);
  const tree = builder.build();

  test("writes the stacks of one column that have samples, sorted, the empty one as a blank and a count", () => {
    expect(formatTree(tree, { column: 0, texts: ["f", "g"] })).toBe("f 1.5\ng;f 2\n");
    expect(formatTree(tree, { column: 1, texts: ["f", "g"] })).toBe(" 3\nf;g 4\n");
  });
});

describe("functionText", () => {
  const fn = { name: "f", file: "a.py", origin: "project" } as const;

  test("has the side's own line, else the other side's, else none", () => {
    const both = { ...fn, line: { base: 3, head: 5 } };
    expect([functionText(both, "base"), functionText(both, "head")]).toEqual(["f (a.py:3)", "f (a.py:5)"]);
    const [base, head] = [
      { ...fn, line: { base: 3 } },
      { ...fn, line: { head: 5 } },
    ];
    expect([functionText(base, "head"), functionText(head, "base")]).toEqual(["f (a.py:3)", "f (a.py:5)"]);
    expect(functionText({ ...fn, line: {} }, "head")).toBe("f (a.py)");
  });
});
