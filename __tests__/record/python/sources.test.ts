import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { embedPython } from "../../../scripts/embed-python.mjs";

test("the committed sources are those of the Python files (npm run build:python)", async () => {
  expect(await readFile(resolve(import.meta.dirname, "../../../src/record/python/sources.ts"), "utf8")).toBe(embedPython());
});
