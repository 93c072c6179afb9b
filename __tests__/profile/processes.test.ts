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

  test("leaves out grandchildren with their parents, whoever they are", () => {
    const folded = `process 8:"python a.py";main (a.py:1) 1\nprocess 8:"python a.py";process 9:"sh";process 10:"python b";process 11:"python c";f (c.py:1) 2\n`;
    expect(kept(folded, { ...ALL, withoutChildren: true })).toBe("main (a.py:1) 1\n");
    expect(kept(folded, { ...ALL, foreign: 9 })).toBe("main (a.py:1) 1\n");
    expect(kept(folded, { ...ALL, foreign: 8 })).toBe("");
    expect(kept(folded, { ...ALL, foreign: 12 })).toBe("f (c.py:1) 2\nmain (a.py:1) 1\n");
  });

  test("knows a Python process by samples without any frame, too", () => {
    const folded = `process 8:"python a.py" 3\nprocess 8:"python a.py";process 9:"python b";f (b.py:1) 2\n`;
    expect(kept(folded, { ...ALL, withoutChildren: true })).toBe(" 3\n");
  });

  test("takes no thread and no function for the program", () => {
    const folded = `python a.py (x.py:1);process 9:"python b";f (b.py:1) 2\n`;
    expect(kept(folded, { ...ALL, withoutChildren: true, program: "other" })).toContain("f (b.py:1) 2");
  });

  test("leaves the recording as it was", () => {
    const { frames, round } = one(FAMILY);
    const before = [...(round.tree.self[0] as Float64Array)];
    expect(keepProcesses(round, frames, { ...ALL, withoutChildren: true })).toMatchObject({ side: "base", empty: 0 });
    expect([...(round.tree.self[0] as Float64Array)]).toEqual(before);
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

  test("takes frames only for depth, and stacks of no frame for none", () => {
    const census = (folded: string) => {
      const { frames, round } = one(folded);
      return takeCensus(round, frames);
    };
    expect(census('process 8:"python a.py";thread (8): x;a (a.py:1);b (a.py:2) 1\n')).toEqual({ processes: 1, depth: 2 });
    expect(census('process 8:"python a.py" 100\nprocess 8:"python a.py";a (a.py:1) 1\n')).toEqual({ processes: 1, depth: 1 });
    expect(census('process 8:"python a.py" 100\n')).toEqual({ processes: 1, depth: 0 });
    expect(census("a (a.py:1);b (a.py:2) 1\n")).toEqual({ processes: 1, depth: 2 });
  });

  test("measures the depth that 95 of 100 samples keep to", () => {
    const at = (shallow: number, deep: number) => {
      const { frames, round } = one(`a (a.py:1) ${shallow}\na (a.py:1);b (a.py:2);c (a.py:3) ${deep}\n`);
      return takeCensus(round, frames).depth;
    };
    expect([at(95, 5), at(94, 6), at(99, 1), at(1, 99)]).toEqual([1, 3, 1, 3]);
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
