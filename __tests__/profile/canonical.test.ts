import { describe, expect, test } from "vitest";
import { formatRound } from "../../src/profile/canonical.ts";
import { settle } from "../../src/profile/settle.ts";
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

  test("is read back as the same profile without any roots", () => {
    const again = settle(record({ base: [text] }));
    expect(functionLines(again, "base")).toEqual(functionLines(settle(recordings, OPTIONS), "base"));
    expect(again.rounds.base[0]).toMatchObject({ samples: 7, empty: 9 });
  });
});
