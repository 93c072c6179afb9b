import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGINE } from "../../src/flamegraph/engine.ts";
import { drawComparison, type FlameGraph, renderFlameGraph } from "../../src/flamegraph/picture.ts";
import type { ProfiledFunction } from "../../src/profile/profile.ts";
import { graphOf, STORY } from "./graphs.ts";
import { HOSTILE_TEXTS } from "./hostile.ts";

const story = graphOf(STORY, {
  title: "shop",
  seconds: { base: 2, head: 2.4 },
  sentences: ["parse is 1.6× slower: 31 % → 49 % of the time.", "escape was removed."],
});

/** A picture without the viewer, which has its own tests. */
function still(svg: string): string {
  return svg.replace(ENGINE, () => "…");
}

/** What Python's parser (expat) has against documents; empty when all are well formed. */
function complaintsOf(documents: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "flamediff-xml-"));
  try {
    for (const [i, document] of documents.entries()) writeFileSync(join(folder, `${i}.svg`), document);
    const script = [
      "import os, sys, xml.parsers.expat",
      "for name in sorted(os.listdir(sys.argv[1])):",
      "    try: xml.parsers.expat.ParserCreate().Parse(open(os.path.join(sys.argv[1], name), 'rb').read(), True)",
      "    except xml.parsers.expat.ExpatError as error: print(name, error)",
    ].join("\n");
    return execFileSync("python3", ["-c", script, folder], { encoding: "utf8" })
      .split("\n")
      .filter((line) => line !== "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The graph with every text replaced. */
function withTexts(graph: FlameGraph, text: (i: number) => string): FlameGraph {
  const functions = graph.functions.map((fn, i): ProfiledFunction => ({ ...fn, name: text(i), file: text(i + 1) }));
  return {
    ...graph,
    title: text(0),
    functions,
    labels: { base: text(1), head: text(2) },
    sentences: [text(3), text(4)],
    findings: (graph.findings ?? []).map((finding, i) => ({ ...finding, fn: { ...finding.fn, name: text(i), file: text(i + 1) } })),
  };
}

/** The three files of a comparison. */
function renderComparison(graph: FlameGraph): { readonly base: string; readonly head: string; readonly diff: string } {
  const draw = drawComparison(graph);
  return { base: draw("base"), head: draw("head"), diff: draw("diff") };
}

describe("renderFlameGraph", () => {
  it.each(["base", "head", "diff"] as const)("draws the story's %s", async (view) => {
    await expect(still(renderComparison(story)[view])).toMatchFileSnapshot(`golden/story.${view}.svg`);
  });

  it("draws a single profile", async () => {
    await expect(still(renderFlameGraph({ ...graphOf({ base: STORY.base }), view: "single" }))).toMatchFileSnapshot(
      "golden/story.single.svg",
    );
  });

  it("gives the same bytes alone as with the other views", () => {
    expect(renderFlameGraph({ ...story, view: "head" })).toBe(renderComparison(story).head);
  });

  it("gives the same bytes for the same samples in any order", () => {
    const lines = fc.array(
      fc
        .tuple(
          fc.array(fc.constantFrom("a", "b (src/p/b.py:3)", "c (site-packages/n/c.py:1)", "b (src/p/b.py:9)"), {
            minLength: 1,
            maxLength: 5,
          }),
          fc.integer({ min: 1, max: 9 }),
        )
        .map(([stack, count]) => `${stack.join(";")} ${count}\n`),
      { minLength: 1, maxLength: 15 },
    );
    const shuffled = lines.chain((items) =>
      fc.tuple(
        fc.constant(items.join("")),
        fc.shuffledSubarray(items, { minLength: items.length }).map((other) => other.join("")),
      ),
    );
    fc.assert(
      fc.property(shuffled, shuffled, ([base, otherBase], [head, otherHead]) => {
        const verdicts = { a: "slower" } as const;
        expect(renderComparison(graphOf({ base, head, verdicts }))).toEqual(
          renderComparison(graphOf({ base: otherBase, head: otherHead, verdicts })),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("says in the picture itself what is shown: title, commits, samples, findings, legend", () => {
    const { diff } = renderComparison(story);
    const texts = [...still(diff).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    for (const part of [
      "shop",
      "Differential flame graph · base 1a2b3c4 → head 5d6e7f8 · 100 + 115 samples",
      "parse is 1.6× slower: 31 % → 49 % of the time.",
      "escape was removed.",
    ])
      expect(texts).toContain(part);
    expect(texts.some((text) => text?.includes("slower or new;"))).toBe(true);
    expect(diff).toMatch(/<desc id="[^"]+">parse is 1.6× slower: 31 % → 49 % of the time. escape was removed.<\/desc>/);
  });

  it("has tooltips on frames, and links that enlarge them without scripts", () => {
    const { base } = renderComparison(story);
    expect(base).toContain("<title>parse · src/shop/parse.py:1\n45.0 %, self 30.0 % (45 samples)</title>");
    const targets = [...base.matchAll(/<a href="#([^"]+)">/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(3);
    for (const id of targets) expect(base).toContain(`<view id="${id}" viewBox="`);
  });

  it("refers to nothing outside itself", () => {
    for (const svg of Object.values(renderComparison(story))) {
      expect(
        [...still(svg).matchAll(/(?:href|src|url)\s*[=(]\s*["']?([^"')]*)/g)]
          .map(([, target]) => target)
          .filter((target) => !target?.startsWith("#")),
      ).toEqual([]);
    }
  });

  it.each([
    ["no samples", ""],
    ["one sample", "a 1\n"],
    ["2^31 samples", "a;b 2147483648\nc 2147483648\n"],
    ["fractions of samples", "a 0.5\nb 1.25\n"],
  ])("draws %s", (_, base) => {
    const svgs = [
      ...Object.values(renderComparison(graphOf({ base, head: "a 1\n" }))),
      ...Object.values(renderComparison(graphOf({ base: "a 1\n", head: base }))),
      renderFlameGraph({ ...graphOf({ base }), view: "single" }),
    ];
    expect(complaintsOf(svgs)).toEqual([]);
    for (const svg of svgs) expect(still(svg)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("draws stacks of 5,000 frames", () => {
    const deep = Array.from({ length: 5000 }, (_, i) => `f${i}`).join(";");
    const svg = renderFlameGraph({ ...graphOf({ base: `${deep} 3\n` }), view: "single" });
    expect(complaintsOf([svg])).toEqual([]);
    expect(svg).toContain(">f4999</text>");
  });
});

describe("hostile texts", () => {
  it("leave a picture well formed, each in every place", () => {
    const documents = HOSTILE_TEXTS.flatMap((text) => Object.values(renderComparison(withTexts(story, () => text))));
    expect(complaintsOf(documents)).toEqual([]);
  });

  it("leave a picture well formed, in any mixture", () => {
    const text = fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS),
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
    );
    const samples = fc.sample(fc.array(text, { minLength: 12, maxLength: 12 }), { seed: 1, numRuns: 100 });
    const documents = samples.map((texts) =>
      renderFlameGraph({ ...withTexts(story, (i) => texts[i % texts.length] as string), view: "diff" }),
    );
    expect(complaintsOf(documents)).toEqual([]);
  });

  it("never stand unescaped in markup or script", () => {
    for (const text of HOSTILE_TEXTS.filter((hostile) => /[<>]/.test(hostile))) {
      expect(renderFlameGraph({ ...withTexts(story, () => text), view: "diff" })).not.toContain(text);
    }
  });

  it("are found out by the parser when they do (or the tests above would prove nothing)", () => {
    expect(complaintsOf(["<a>\u0001</a>", "<a>&</a>", "<a/>"])).toHaveLength(2);
  });
});
