import { describe, expect, test } from "vitest";
import { formatRound } from "../../src/profile/canonical.ts";
import { keepProcesses, type ProcessRules, takeCensus } from "../../src/profile/processes.ts";
import type { RecordedRound } from "../../src/profile/recordings.ts";
import { record } from "./stacks.ts";

const ALL: ProcessRules = { withoutChildren: false };

function one(folded: string) {
  const recordings = record({ base: [folded] });
  return { recordings, frames: recordings.frames, round: recordings.rounds[0] as RecordedRound };
}

function kept(folded: string, rules: ProcessRules): string {
  const { recordings, frames, round } = one(folded);
  return formatRound(recordings, keepProcesses(round, frames, rules), {});
}

const SHELL = 'process 6:"sh -c "$@"; :";process 7:"sh run.sh"';
const FAMILY = [
  `${SHELL};process 8:"python a.py";main (a.py:1) 5`,
  `${SHELL};process 8:"python a.py";process 9:"python -c x";work (w.py:1) 4`,
  `${SHELL};process 8:"python a.py";process 10:"sh -c y";process 11:"python y.py";deep (y.py:1);er (y.py:2) 3`,
  `${SHELL};process 12:"python b.py";second (b.py:1) 2`,
].join("\n");

describe("keepProcesses", () => {
  test("keeps everything when children count", () => {
    expect(kept(FAMILY, ALL)).toBe("deep (y.py:1);er (y.py:2) 3\nmain (a.py:1) 5\nsecond (b.py:1) 2\nwork (w.py:1) 4\n");
  });

  test("leaves out children of Python processes, also behind a shell, and keeps one Python after another", () => {
    expect(kept(FAMILY, { ...ALL, withoutChildren: true })).toBe("main (a.py:1) 5\nsecond (b.py:1) 2\n");
  });

  test("leaves out the children of a program that only waits", () => {
    const waiting = `${SHELL};process 8:"python a.py";process 9:"python -c x";work (w.py:1) 4\n`;
    expect(kept(waiting, { ...ALL, withoutChildren: true, program: "python a.py" })).toBe("");
    expect(kept(waiting, { ...ALL, withoutChildren: true })).toBe("work (w.py:1) 4\n");
  });

  test("leaves out a process that is not the program's, with what it started", () => {
    expect(kept(FAMILY, { ...ALL, foreign: 10 })).not.toContain("deep");
  });

  test("does nothing to stacks without process roots", () => {
    expect(kept("a (a.py:1);b (a.py:2) 3\n", { ...ALL, withoutChildren: true })).toBe("a (a.py:1);b (a.py:2) 3\n");
  });
});

describe("takeCensus", () => {
  test("counts processes with samples, not the shells above them, and the depth that 95 % of the stacks keep below", () => {
    const { frames, round } = one(FAMILY);
    expect(takeCensus(round, frames)).toEqual({ processes: 4, depth: 2 });
  });

  test("does not count what was left out", () => {
    const { frames, round } = one(FAMILY);
    expect(takeCensus(keepProcesses(round, frames, { ...ALL, withoutChildren: true }), frames)).toEqual({ processes: 2, depth: 1 });
  });

  test("of nothing is nothing", () => {
    const { frames, round } = one("");
    expect(takeCensus(round, frames)).toEqual({ processes: 0, depth: 0 });
  });
});
