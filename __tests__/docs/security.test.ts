import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const rows = [...read("docs/security.md").matchAll(/^\| \*\*(.+?)\*\* \| .+ \| (.+) \|$/gm)].map(([, promise = "", tests = ""]) => ({
  promise,
  tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path),
}));

describe("the promises of docs/security.md", () => {
  test("are those of SECURITY.md, in the same order", () => {
    const promised = [...read("SECURITY.md").matchAll(/^- \*\*(.+?)\*\*: /gm)].map(([, promise]) => promise);
    expect(promised).toEqual(rows.map(({ promise }) => promise));
    expect(rows.length).toBeGreaterThan(10);
  });

  test.each(rows.map(({ promise, tests }) => [promise, tests] as const))("are held by tests: %s", (_, tests) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const path of tests) expect(read(path), path).toMatch(/\b(?:test|describe)\b/);
  });
});
