import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderIcicle } from "../../src/flamegraph/icicle.ts";
import { columnsOf } from "../../src/lib/columns.ts";
import { graphOf, STORY } from "./graphs.ts";

describe("renderIcicle", () => {
  it("draws callers above callees to scale, with signs and amounts where the decision named a change", () => {
    expect(renderIcicle(graphOf(STORY, { seconds: { base: 2, head: 2.4 } }))).toBe(
      [
        `▏main${"·".repeat(91)}`,
        "▏load·······························································▏render·····················",
        "▏fetch·········▏▲ parse +0.65 s·····································▏▼ escape······▏join····",
        "               ▏decode····",
      ].join("\n"),
    );
  });

  it("gives a function that is named with what it calls the sign of its verdict, and no amount of its own time", () => {
    const graph = graphOf(
      { base: "a 5\na;b 10\n", head: "a 2\na;b 30\n", verdicts: { a: "slower", b: "slower" } },
      { seconds: { base: 1, head: 2 } },
    );
    const findings = graph.findings?.map((finding) => (finding.fn.name === "a" ? { ...finding, isTotal: true as const } : finding)) ?? [];
    expect(renderIcicle(graph)).toMatch(/▼ a −0\.\d\d s·*\n/);
    expect(renderIcicle({ ...graph, findings })).toMatch(/▲ a·*\n▏▲ b \+/);
  });

  it("gives no sign to a box whose change is shown as none", () => {
    const graph = graphOf(
      { base: "a 100\na;b 100\n", head: "a 100\na;b 101\n", verdicts: { b: "slower" } },
      { seconds: { base: 0.1, head: 0.1005 } },
    );
    expect(renderIcicle(graph)).toMatch(/▏b·/);
  });

  it("tells the seconds of the table: shares of both sides times the CPU seconds of a run", () => {
    // 20 of 40 samples of 1.00 s → 30 of 50 of 2.00 s, in two boxes: +0.70 s in all.
    const text = renderIcicle(
      graphOf(
        { base: "main;f 4\nmain;g;f 16\nmain;g 20\n", head: "main;f 10\nmain;g;f 20\nmain;g 20\n", verdicts: { f: "slower" } },
        { seconds: { base: 1, head: 2 } },
      ),
    );
    expect([...text.matchAll(/▲ f \+(0\.\d+) s/g)].map(([, seconds]) => seconds).sort()).toEqual(["0.30", "0.40"]);
  });

  it("is as wide as the terminal", () => {
    expect(renderIcicle(graphOf(STORY), 58).split("\n").map(columnsOf)).toContain(58);
    for (const row of renderIcicle(graphOf(STORY), 58).split("\n")) expect(columnsOf(row)).toBeLessThanOrEqual(58);
  });

  it("calls the box of all samples so where several callers stand below it", () => {
    expect(renderIcicle(graphOf({ base: "a 10\nb 10\n", head: "a 10\nb 10\n" })).split("\n")[0]).toBe(`▏all${"·".repeat(92)}`);
  });

  it("gives changes in points where seconds are not known", () => {
    expect(renderIcicle(graphOf(STORY))).toContain("▲ parse");
    expect(renderIcicle(graphOf(STORY))).toMatch(/[+−]\d+\.\d points/);
  });

  it("gives no impossible amount where base has no samples", () => {
    const text = renderIcicle(graphOf({ base: "", head: "a;b 3\na;c 1\n", verdicts: { b: "new" } }, { seconds: { base: 0, head: 2 } }));
    expect(text).toMatch(/▲ b/);
    expect(text).not.toMatch(/Infinity|NaN/);
  });

  it("names nothing where nothing is named", () => {
    const text = renderIcicle(graphOf({ ...STORY, verdicts: {} }));
    expect(text).not.toMatch(/[▲▼+−]/);
    expect(text).toContain("render");
  });

  it("puts long chains into one row, nearest callers first", () => {
    const chain = Array.from({ length: 20 }, (_, i) => `caller${i}`).join(";");
    expect(renderIcicle(graphOf({ base: `${chain};a 10\n${chain};b 10\n`, head: `${chain};a 10\n${chain};b 10\n` })).split("\n")).toEqual([
      "▏… › caller12 › caller13 › caller14 › caller15 › caller16 › caller17 › caller18 › caller19······",
      "▏a··············································▏b··············································",
    ]);
  });

  it("draws a single profile, too", () => {
    expect(renderIcicle(graphOf({ base: "a;b 3\na;c 1\n" })).split("\n")).toEqual([
      `▏a${"·".repeat(94)}`,
      `▏b${"·".repeat(70)}▏c${"·".repeat(22)}`,
    ]);
  });

  it("is empty without samples", () => {
    expect(renderIcicle(graphOf({ base: "", head: "" }))).toBe("");
  });

  it("stands a stack of thousands of frames", () => {
    const deep = Array.from({ length: 5000 }, (_, i) => `f${i}`).join(";");
    expect(renderIcicle(graphOf({ base: `${deep} 9\n`, head: `${deep} 9\n` })).split("\n")).toHaveLength(1);
  });

  it("never is wider than 96 columns or taller than 7 rows, and never ends a code block", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "`", "漢", "\u{1f525}", "é", "_", ".", "\u202e"), minLength: 1, maxLength: 30 });
    const stacks = fc.array(fc.tuple(fc.array(name, { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 12,
    });
    const folded = stacks.map((items) => items.map(([frames, count]) => `${frames.join(";")} ${count}\n`).join(""));
    fc.assert(
      fc.property(folded, folded, (base, head) => {
        const rows = renderIcicle(graphOf({ base, head, verdicts: { a: "slower" } })).split("\n");
        expect(rows.length).toBeLessThanOrEqual(7);
        for (const row of rows) expect(columnsOf(row)).toBeLessThanOrEqual(96);
        expect(rows.join("")).not.toContain("`");
      }),
    );
  });
});
