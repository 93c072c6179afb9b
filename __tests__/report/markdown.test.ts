import { describe, expect, test } from "vitest";
import { type Links, renderMarkdown } from "../../src/report/markdown.ts";
import { CREDITED, entryOf, GONE, reported, reportOf, SLOWER, UNCHANGED } from "./reports.ts";
import { schemaErrors } from "./schema.ts";

const LINKS: Links = {
  files: { "render.diff.svg": "https://example.invalid/1", "render.base.svg": "https://example.invalid/2" },
  repository: "https://example.invalid/octo/demo",
  expires: "2026-12-24",
  missing: [],
};
const render = (entries: Parameters<typeof reportOf>, links: Links = LINKS, icicles: string[] = []) =>
  renderMarkdown({ report: reportOf(...entries), icicles, links });

describe("renderMarkdown", () => {
  test("is what a reviewer reads", async () => {
    await expect(render([entryOf()], LINKS, ["▏main·····▏▲ Page.render +0.79 s"])).toMatchFileSnapshot("golden/comment-changed.md");
    await expect(render([UNCHANGED])).toMatchFileSnapshot("golden/comment-unchanged.md");
    await expect(
      render([
        entryOf({
          verdict: "failed",
          failure: "'render' failed on head in round 2: exit status 1.\nTraceback:\n```\nValueError",
          functions: [],
        }),
      ]),
    ).toMatchFileSnapshot("golden/comment-failed.md");
  });

  test("shows samples that fit the schema", () => {
    expect(schemaErrors(reportOf(entryOf(), UNCHANGED))).toEqual([]);
  });

  test("says in one visible line that nothing changed", () => {
    const visible = render([UNCHANGED])
      .replace(/<details>[\s\S]*<\/details>/, "")
      .trim();
    expect(visible).toBe("### 🔥 flamediff: nothing changed: no function of 4 % or more became 1.5 times slower");
  });

  test("shows time with libraries where the verdict is about that", () => {
    const report = reportOf(entryOf({ functions: [CREDITED] }));
    expect(schemaErrors(report)).toEqual([]);
    const text = render([entryOf({ functions: [CREDITED] })]);
    expect(text).toContain("Page.load with what it calls in libraries takes 8.0 points more of the time");
    expect(text).toMatch(/Page\.load.*14\.0\s%.*22\.0\s%.*\+8\.0\s±\s3\.0.*slower, with the libraries it calls/);
  });

  test("links a function to its line at head, one that is gone to its line at base", () => {
    const text = render([entryOf()]);
    expect(text).toContain(`[\`Page.render\`](https://example.invalid/octo/demo/blob/${"b".repeat(40)}/app/render.py#L12)`);
    expect(text).toContain(`[\`escape\`](https://example.invalid/octo/demo/blob/${"a".repeat(40)}/app/render.py#L12)`);
  });

  test("cuts whole rows and counts them when there are too many", () => {
    const many = Array.from({ length: 900 }, (_, index) => ({ ...SLOWER, name: `function_${index}_${"x".repeat(100)}` }));
    const text = render([entryOf({ functions: many })]);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain("850 more functions in report.json.");
    expect(
      text
        .split("\n")
        .filter((line) => line.startsWith("| ["))
        .every((line) => line.endsWith(" |")),
    ).toBe(true);
  });

  test("stays below GitHub's limit whatever the number of entry points", () => {
    const text = render(
      Array.from({ length: 150 }, (_, index) =>
        entryOf({ name: `entry ${index}`, functions: Array.from({ length: 30 }, () => GONE) }),
      ) as never,
    );
    expect(text.length).toBeLessThanOrEqual(60_200);
    expect(text).toContain("flamediff");
  });

  test("names each job of a matrix", () => {
    const text = render([entryOf(), entryOf({ shard: "CPython 3.8.18, Linux x64" })]);
    expect(text).toContain("**render** (CPython 3.8.18, Linux x64)");
  });

  test("says what is missing", () => {
    expect(render([entryOf()], { ...LINKS, missing: ["render.diff.svg could not be uploaded: quota"] })).toContain(
      "> render.diff.svg could not be uploaded: quota",
    );
  });

  test("a name cannot close the fence, the table or the details", () => {
    const hostile = reported({ ...SLOWER, name: "a|b` </details> ``` @octocat #1\n| x |", file: "x/```/y.py" });
    const text = render([entryOf({ functions: [hostile], failure: "```\n</details>" })]);
    expect(text.match(/<\/details>/g)?.length).toBe(
      text.match(/<details>/g)?.length ? (text.match(/<details>/g) as string[]).length + 2 : 0,
    );
    for (const line of text.split("\n").filter((candidate) => candidate.startsWith("| ["))) expect(line.split(/(?<!\\)\|/).length).toBe(8);
  });
});
