import { expect, test } from "vitest";
import { identifyFrames } from "../../src/profile/identified-frames.ts";
import { countLines } from "../../src/profile/lines.ts";
import { record } from "./stacks.ts";

const SETTLED = { roots: { base: { project: ["/repo"], stdlib: ["/usr/lib/python3.11"], prefixes: ["/venv"] } } };
const SUB = "sub (/usr/lib/python3.11/re.py:180)";

/** Lines of `walk` as `line self/attributed/total`. */
function linesOf(folded: string): string[] {
  const recordings = record({ base: [folded] });
  const { functions } = identifyFrames(recordings.frames, SETTLED);
  const walk = functions.findIndex(({ name }) => name === "walk");
  const tables = countLines(recordings, { options: SETTLED, side: "base", isWanted: (f) => f === walk });
  return [...(tables.get(walk) ?? [])].map(([line, { self, attributed, total }]) => `${line} ${self}/${attributed}/${total}`);
}

test.each([
  [
    "a line itself, with libraries, and with everything that it calls",
    ["walk (/repo/m.py:3) 2", `walk (/repo/m.py:4);${SUB} 3`, "walk (/repo/m.py:5);leaf (/repo/m.py:9) 4"],
    ["3 2/2/2", "4 0/3/3", "5 0/0/4"],
  ],
  ["the innermost call of a recursive function", ["walk (/repo/m.py:5);walk (/repo/m.py:5);walk (/repo/m.py:3) 2"], ["3 2/2/2"]],
  ["nothing of other functions", ["main (/repo/m.py:1) 2"], []],
])("countLines counts %s", (_, stacks, lines) => {
  expect(linesOf(`${stacks.join("\n")}\n`).sort()).toEqual(lines);
});
