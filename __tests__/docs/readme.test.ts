import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inputNames } from "../../src/config/input-table.ts";
import { VERSION } from "../../src/lib/version.ts";
import { makeHeadline } from "../../src/report/headline.ts";
import { reportOf, TOO_SHORT } from "../report/reports.ts";

const root = join(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");

describe("README.md", () => {
  test("leaves the tables of inputs and outputs to docs/configuration.md, which agrees with action.yml", () => {
    execFileSync(process.execPath, ["scripts/input-tables.mjs", "--check"], { cwd: root });
  });

  test("stays below 150 lines", () => {
    expect(read("README.md").split("\n").length).toBeLessThanOrEqual(150);
  });

  test("shows a workflow whose inputs exist", () => {
    const [, workflow = ""] = /```yaml\n([\s\S]*?)```/.exec(read("README.md")) ?? [];
    const steps = parse(workflow).jobs.flamediff.steps as { uses: string; with?: Record<string, string> }[];
    const ours = steps.find(({ uses }) => uses.startsWith("flamediff/"));
    expect(Object.keys(ours?.with ?? {}).every((name) => (inputNames() as readonly string[]).includes(name))).toBe(true);
  });

  test("shows the demo's finding as the program words it", () => {
    const shape = (text: string) => text.replace(/[\d.]+/g, "#").replace(/\bm?s\b/g, "s");
    const [, line = ""] = /index\.js demo\n(.*)\n/.exec(read("README.md")) ?? [];
    expect(shape(line)).toBe(shape(makeHeadline(reportOf(TOO_SHORT))));
    expect(shape(read("docs/reading.md"))).toContain(shape(makeHeadline(reportOf(TOO_SHORT))));
  });

  test("links to files that exist", () => {
    const links = [...read("README.md").matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g)].map(
      ([, link, picture]) => (link ?? picture) as string,
    );
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(() => readFileSync(join(root, link))).not.toThrow();
  });
});

test("package.json has the version of the program", () => {
  expect(JSON.parse(read("package.json")).version).toBe(VERSION);
});
