import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX, makeBudget } from "../../src/bundle/budget.ts";
import { groupBy } from "../../src/profile/group-by.ts";
import { makeRecordings, type RecordedRound, type Recordings } from "../../src/profile/recordings.ts";
import { record } from "./stacks.ts";

const encoder = new TextEncoder();

/** The stacks of a round as folded lines, sorted. */
function linesOf({ tree }: RecordedRound, { frames }: Recordings): string[] {
  const paths: string[] = [];
  const lines: string[] = [];
  for (let node = 1; node < tree.nodes; node++) {
    const up = paths[tree.parent[node] as number];
    const name = frames[tree.fn[node] as number]?.name ?? "";
    paths[node] = up === undefined ? name : `${up};${name}`;
    const count = tree.self[0]?.[node] as number;
    if (count > 0) lines.push(`${paths[node]} ${count}`);
  }
  return lines.sort();
}

describe("makeRecordings", () => {
  test("keeps a frame once, with the sides it was seen on", () => {
    const { frames } = record({ base: ["a;b 1\n", "a;c 1\n"], head: ["a;c 1\n"] });
    expect(frames.map(({ name, sides }) => `${name} ${[...sides]}`)).toEqual(["a base,head", "b base", "c base,head"]);
  });

  test("tells frames apart that different samplers wrote alike", () => {
    const recordings = makeRecordings();
    for (const dialect of ["plain", "py-spy"] as const) {
      const round = recordings.addRound("base", {}, dialect);
      round.push(encoder.encode("thread (1) 1\n"));
      round.end();
    }
    expect(recordings.frames.map(({ kind }) => kind)).toEqual(["frame", "thread"]);
  });

  test("keeps what is known of a round, and counts its empty stacks apart", () => {
    const recordings = makeRecordings();
    const round = recordings.addRound("head", { cpuSeconds: 2 });
    round.push(encoder.encode("a 3\n 4\n"));
    round.push(encoder.encode(" 5\na;b 1\n"));
    expect(recordings.rounds).toEqual([]);
    expect(round.end()).toMatchObject({ records: 4, samples: 13, empty: 9 });
    expect(recordings.rounds).toMatchObject([{ side: "head", facts: { cpuSeconds: 2 }, empty: 9 }]);
    const [kept] = recordings.rounds as [RecordedRound];
    expect(linesOf(kept, recordings)).toEqual(["a 3", "a;b 1"]);
    expect(kept.tree.self[0]?.[0]).toBe(0);
  });

  test("gives a round to be refined before it keeps it", () => {
    const recordings = makeRecordings();
    const round = recordings.addRound("base");
    round.push(encoder.encode("a 1\n"));
    round.end((whole, frames) => ({ ...whole, empty: frames.length + 6 }));
    expect(recordings.rounds[0]?.empty).toBe(7);
  });

  test("refuses more than its budget, in a sentence", () => {
    const take = (text: string, limit: Partial<typeof MAX> = { frames: 2 }) => {
      const round = makeRecordings({ budget: makeBudget({ ...MAX, ...limit }) }).addRound("base");
      round.push(encoder.encode(text));
      return round.end().records;
    };
    expect(take("a;b 1\nb;a 1\n")).toBe(2);
    expect(() => take("a;b;c 1\n")).toThrow("The recordings contain more than 2 different frames, the limit of one report.");
    expect(take("a;b 1\na;b;a 1\n", { nodes: 4 })).toBe(2);
    expect(() => take("a;b;a;b 1\n", { nodes: 3 })).toThrow("more than 3 nodes of call trees");
    expect(() => take("a;b 1\n", { bytes: 5 })).toThrow("more than 5 bytes");
    expect(take("ab;c 1\nc;ab 1\n", { characters: 3 })).toBe(2);
    expect(() => take("ab;cd 1\n", { characters: 3 })).toThrow("more than 3 characters of different frames");
  });

  test("leaves out the frame that CPython puts between a class and its __init__", () => {
    const recordings = record({
      base: [
        "main (m.py:1);__init__ (__init__:1);A.__init__ (m.py:9) 3\nmain (m.py:1);__init__ (__init__:1) 2\nmain (m.py:1);B (m.py:20);f (m.py:30) 5\n__init__ (__init__:1) 1\n",
      ],
      head: ["main (m.py:1);__init__ (__init__.py:1) 4\n"],
    });
    const [base, head] = recordings.rounds as [RecordedRound, RecordedRound];
    expect(linesOf(base, recordings)).toEqual(["main 2", "main;A.__init__ 3", "main;B;f 5"]);
    expect(base.empty).toBe(1);
    expect(linesOf(head, recordings)).toEqual(["main;__init__ 4"]);
  });

  test("cuts long names and tells those apart that begin alike", () => {
    const name = "n".repeat(5000);
    const recordings = makeRecordings();
    const round = recordings.addRound("base", {}, "py-spy");
    round.push(encoder.encode(`${name}a (${name}.py:1);${name}b (x.py:1);${name}b (x.py:2) 1\n`));
    round.end();
    const names = recordings.frames.map((frame) => frame.name);
    expect(names[1]).toBe(names[2]);
    expect(names[0]).not.toBe(names[1]);
    expect(Math.max(...names.map(({ length }) => length), ...recordings.frames.map(({ file = "" }) => file.length))).toBeLessThan(1020);
  });

  test("holds the stacks that were written, whatever they share and however deep they are", () => {
    const stack = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(stack, { maxLength: 15 }), (stacks) => {
        const recordings = record({ base: [stacks.map((frames) => `${frames.join(";")} 1\n`).join("")] });
        const sums = groupBy(stacks, (frames) => frames.join(";"));
        expect(linesOf(recordings.rounds[0] as RecordedRound, recordings)).toEqual(
          [...sums].map(([path, same]) => `${path} ${same.length}`).sort(),
        );
      }),
    );
    const deep = Array.from({ length: 1000 }, (_, level) => `f${level}`).join(";");
    const recordings = record({ base: [`a;b 1\n${deep} 2\n${deep};x 3\n`] });
    expect(linesOf(recordings.rounds[0] as RecordedRound, recordings)).toEqual(["a;b 1", `${deep} 2`, `${deep};x 3`]);
  });
});
