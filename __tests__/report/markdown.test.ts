import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/report/markdown.ts";
import type { Links } from "../../src/report/markdown-page.ts";
import type { EntryReport } from "../../src/report/report.ts";
import { renderAsGitHub } from "./github-page.ts";
import { hostileText } from "./hostile.ts";
import { ATTRIBUTED, BYSTANDER, entryOf, FAILED, GONE, reported, reportOf, SLOWER, UNCHANGED, UNDECIDED } from "./reports.ts";
import { schemaErrors } from "./schema.ts";
import {
  CHANGED as CHANGED_STORY,
  FAILED as FAILED_STORY,
  TOO_SHORT as TOO_SHORT_STORY,
  tell,
  UNCHANGED as UNCHANGED_STORY,
  UNDECIDED as UNDECIDED_STORY,
} from "./stories.ts";

const LINKS: Links = {
  files: {
    "render.diff.svg": "https://example.invalid/1",
    "render.base.svg": "https://example.invalid/2",
    "render.head.svg": "https://example.invalid/3",
    "report.html": "https://example.invalid/4",
  },
  repository: "https://example.invalid/octo/demo",
  expires: "2026-12-24",
  missing: [],
};
const ICICLE = "▏<module> › main·····································\n▏Page.head······▏▲ Page.render +0.79 s········▏▼ escap…";
const render = (entries: readonly EntryReport[], links: Links = LINKS, icicles: readonly string[] = entries.map(() => ICICLE)) =>
  renderMarkdown({ report: reportOf(...entries), icicles, links });

/** Rows of tables, as lists of cells. */
function rowsOf(markdown: string): string[][] {
  const lines = markdown
    .replace(/^```text\n[\s\S]*?^```$/gm, "")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| function"));
  return lines.map((line) => line.slice(1, -1).split("|"));
}

describe("renderMarkdown", () => {
  test.each([
    ["changed", [CHANGED_STORY]],
    ["unchanged", [UNCHANGED_STORY]],
    ["undecided", [UNDECIDED_STORY]],
    ["failed", [FAILED_STORY]],
    ["too-short", [TOO_SHORT_STORY]],
    [
      "several",
      [UNCHANGED_STORY, UNDECIDED_STORY, { ...CHANGED_STORY, late: 9 }, FAILED_STORY].map((story, index) => ({
        ...story,
        name: ["parse", "load", "render", "dump"][index] as string,
      })),
    ],
    ["matrix", [UNCHANGED_STORY], ["CPython 3.8.18", "CPython 3.13.0"]],
  ])("is what a reviewer reads: %s", async (name, stories, pythons = ["CPython 3.13.0"]) => {
    const { report, icicles } = await tell(stories, pythons);
    expect(schemaErrors(report)).toEqual([]);
    const expected = name.replace("too-short", "changed").replace(/several|matrix/, "changed");
    expect(report.verdict).toBe(name === "several" ? "failed" : expected);
    await expect(renderMarkdown({ report, icicles, links: LINKS })).toMatchFileSnapshot(`golden/comment-${name}.md`);
  });

  test("is one line when nothing changed, and the rest is folded", async () => {
    const html = await renderAsGitHub(render([UNCHANGED, { ...UNCHANGED, name: "load" }]));
    expect(
      html
        .replace(/<summary>[\s\S]*?<\/summary>/, "")
        .replace(/<details>[\s\S]*<\/details>/, "")
        .trim(),
    ).toBe("");
    expect(html).toContain(
      "<summary>🔥 <b>flamediff</b>: No change: a 1.5× slowdown of any function above 4 % would have been detected (2 entry points)</summary>",
    );
  });

  test("does not fold what needs attention although nothing changed", () => {
    expect(render([entryOf({ ...UNCHANGED, health: { ...UNCHANGED.health, warnings: ["Much was lost."] } })])).toMatch(/^### /);
    expect(render([UNCHANGED], { ...LINKS, missing: ["render.diff.svg could not be uploaded: quota"] })).toMatch(/^### /);
  });

  test("shows time with libraries where the verdict is about that", () => {
    const text = render([entryOf({ functions: [ATTRIBUTED] })]);
    expect(text).toContain("`Page.load` with the libraries it calls is 1.9× slower: 14 % → 22 % of the time (+0.39 s per run)");
    expect(rowsOf(text)[0]?.join("|")).toMatch(
      /Page\.load.*with the libraries it calls.*14\.0\s→\s22\.0\s%.*\*\*1\.9× slower\*\*.*\+0\.39\ss/,
    );
  });

  test("links a function to its line at head, one that is gone to its line at base", () => {
    const text = render([entryOf()]);
    expect(text).toContain(`[\`Page.render\`](https://example.invalid/octo/demo/blob/${"b".repeat(40)}/app/render.py#L12)`);
    expect(text).toContain(`[\`escape\`](https://example.invalid/octo/demo/blob/${"a".repeat(40)}/app/render.py#L12)`);
  });

  test("puts what needs attention first", () => {
    const text = render([UNCHANGED, UNDECIDED, entryOf({ name: "first" }), FAILED]);
    const order = ["#### No verdict: 'dump'", "#### `first`", "#### `load`", "**`render`**: no change"].map((title) => text.indexOf(title));
    expect(order.every((place) => place > 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("gives each picture to its own entry point, whatever their order", () => {
    const text = render([UNCHANGED, entryOf({ name: "second" })], LINKS, ["▏one", "▏two"]);
    expect(text).toContain("▏two");
    expect(text).not.toContain("▏one");
  });

  test("draws no stacks where the program changed but no function did", () => {
    const [named, none] = [[SLOWER], []].map((functions) => render([entryOf({ functions })], LINKS, ["▏one"]));
    expect(named).toContain("▏one");
    expect(none).not.toMatch(/▏one|callers above/);
  });

  test("gives the command that repeats it, quoted for a shell", () => {
    const given = { "entry-points": "it's: bench/render.py --pages 40", rounds: "8", native: "true" };
    expect(render([entryOf()], { ...LINKS, given })).toContain(
      `\`\`\`sh\nflamediff run --base ${"a".repeat(40)} --head ${"b".repeat(40)} --entry-points 'it'\\''s: bench/render.py --pages 40' --rounds 8 --native\n`,
    );
  });

  test("says slower of a function whose share stood still because another took more", () => {
    const self = { base: 0.075, head: 0.071, delta: -0.004, interval: [-0.05, 0.042], pAdjusted: 1e-9 } as const;
    const row = rowsOf(render([entryOf({ functions: [{ ...SLOWER, self }] })]))[0];
    expect(row?.[2]).toContain("**3.2× slower**");
    expect(row?.[3]).toContain("+0.79\u00a0s");
  });

  test("repeats uncommitted changes as such", () => {
    const report = { ...reportOf(entryOf()), head: { sha: null, label: "working tree" } };
    expect(renderMarkdown({ report, icicles: [""] })).toContain(`\nflamediff run --base ${"a".repeat(40)} --dirty\n`);
  });

  test("says under which name a function stood at base", () => {
    const text = render([
      entryOf({
        functions: [
          { ...SLOWER, name: "mixed", movedFrom: "be_ta" },
          { ...GONE, movedFrom: "escape (a.py)" },
        ],
      }),
    ]);
    expect(text).toContain("**edited by this change**, renamed from `be_ta`");
    expect(text).toContain("moved from `escape (a.py)`");
  });

  test.each([
    "../../../../evil/x.py",
    "a/../../b.py",
    "./a.py",
    "/etc/x.py",
    "a//b.py",
    "javascript:x.py",
    "C:/x.py",
    "a\\b.py",
    "a\tb/../x.py",
    "%2e%2e/x.py",
  ])("no link for %j leaves the repository", (file) => {
    const text = render([entryOf({ functions: [{ ...SLOWER, file }] })]);
    const urls = [...text.matchAll(/\]\((https:[^)]*\/blob\/[^)]*)\)/g)].map(([, url]) => new URL(url as string).href);
    expect(urls.filter((url) => !url.startsWith(`${LINKS.repository}/blob/`))).toEqual([]);
    if (file !== "%2e%2e/x.py") expect(urls).toEqual([]);
  });

  test("cuts whole rows and counts them when there are too many", () => {
    const many = Array.from({ length: 900 }, (_, index) => ({ ...SLOWER, name: `function_${index}_${"x".repeat(100)}` }));
    const text = render([entryOf({ functions: many })]);
    expect(rowsOf(text)).toHaveLength(20);
    expect(text).toContain("880 more functions in report.json.");
  });

  test("cuts whole entry points and counts them, the unchanged ones first", () => {
    const text = render([
      ...Array.from({ length: 300 }, (_, index) => ({ ...UNCHANGED, name: `quiet ${index}`, files: {} })),
      ...Array.from({ length: 200 }, (_, index) =>
        entryOf({ name: `entry ${index}`, rest: null, functions: Array.from({ length: 30 }, () => GONE) }),
      ),
    ]);
    expect(text.length).toBeLessThanOrEqual(60_000);
    const shown = text.match(/^#### `entry \d+`/gm)?.length ?? 0;
    expect(shown).toBeGreaterThanOrEqual(20);
    expect(text).not.toContain("quiet");
    expect(text).toContain(`${500 - shown} more entry points are in report.json.`);
  });

  test("says what is missing", () => {
    expect(render([entryOf()], { ...LINKS, missing: ["render.diff.svg could not be uploaded: quota"] })).toContain(
      "> render.diff.svg could not be uploaded: quota",
    );
  });
});

describe("whatever strangers write", () => {
  /** A report in which every text that comes from the profiled program or its repository is a stranger's. */
  const hostileReport = fc.tuple(hostileText, hostileText, hostileText, hostileText).map(([name, file, sentence, last]) => {
    const functions = [
      reported({ ...SLOWER, name, file, movedFrom: last, calledBy: { name: file, file: name, line: 1 } }),
      reported({ ...SLOWER, name: last, file: sentence, origin: "dependency" }),
      reported({ ...BYSTANDER, name: file, file: name }),
    ];
    return [
      entryOf({ functions, shard: last, health: { lost: 0, late: 0, empty: 0, harness: 0, recording: null, warnings: [sentence] } }),
      entryOf({ verdict: "failed", reason: sentence, failure: `${name}\n${sentence}\n${last}`, functions: [] }),
      entryOf({ verdict: "undecided", reason: sentence, functions: [] }),
    ];
  });

  test("rows stay rows, and GitHub makes no element, link, mention or reference of it", async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, async (entries) => {
        const text = render(entries, { ...LINKS, missing: [entries[0]?.shard ?? ""] });
        for (const row of rowsOf(text)) expect(row).toHaveLength(4);
        const html = (await renderAsGitHub(text)).replace(/<p class="markdown-alert-title">.*?<\/p>/g, "");
        const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url);
        for (const url of links)
          expect(url).toMatch(
            /^https:\/\/example\.invalid\/(\d$|octo\/demo\/blob\/)|^https:\/\/github\.com\/flamediff\/flamediff#on-your-machine$/,
          );
        expect(html).not.toMatch(/<(img|script|input|h1|h2|h5|hr|del|math|svg|iframe|video)/);
        expect(html.match(/<table>/g)).toHaveLength(2);
        expect(html.match(/<details>/g)).toHaveLength(2);
        expect(html.match(/<h[34]/g)).toHaveLength(4);
        const prose = html.replace(/<(code|pre)[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "");
        expect(prose).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|\bwww\.|:\w+:|[\u202a-\u202e]/i);
        expect(text).not.toMatch(/<!--|-->/);
      }),
      { numRuns: 20 },
    );
  });

  test("the comment keeps GitHub's limit", () => {
    const long = fc.constantFrom("&", "<", "_", "漢", "\ud800", "x/", "\n").map((sign) => sign.repeat(5000));
    fc.assert(
      fc.property(long, long, fc.integer({ min: 1, max: 40 }), (name, sentence, count) => {
        const fn = reported({ ...SLOWER, name, file: sentence, movedFrom: name });
        const entry = entryOf({
          name,
          reason: sentence,
          functions: Array.from({ length: 30 }, () => fn),
          health: { lost: 0, late: 0, empty: 0, harness: 0, recording: null, warnings: [sentence, name] },
        });
        const text = render(Array.from({ length: count }, () => entry));
        expect(text.length).toBeLessThanOrEqual(60_000);
        expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      }),
      { numRuns: 10 },
    );
  });
});
