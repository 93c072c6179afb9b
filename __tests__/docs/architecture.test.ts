import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../..", import.meta.url);

/** Files and folders that a page names in its tables, such as `main.ts`, `git/` and `*-command.ts`. */
function namesIn(page: string): string[] {
  const rows = page.split("\n").filter((line) => line.startsWith("|"));
  return rows.flatMap((row) => [...(row.split("|")[1] as string).matchAll(/`([^`]+)`/g)].map(([, name]) => name as string));
}

function isNamedBy(name: string, entry: string): boolean {
  const [start, end] = name.split("*");
  return end === undefined ? name === entry : entry.startsWith(start as string) && entry.endsWith(end);
}

test("the page about the architecture says what each file and folder of src/ holds, and of no other", () => {
  const names = namesIn(readFileSync(new URL("docs/architecture.md", ROOT), "utf8"));
  const entries = readdirSync(new URL("src/", ROOT), { withFileTypes: true }).map((entry) => entry.name + (entry.isDirectory() ? "/" : ""));
  expect(entries.filter((entry) => !names.some((name) => isNamedBy(name, entry)))).toEqual([]);
  expect(names.filter((name) => !entries.some((entry) => isNamedBy(name, entry)))).toEqual([]);
});
