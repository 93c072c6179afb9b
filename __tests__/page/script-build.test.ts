import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { bundlePage } from "../../scripts/build-viewer.mjs";
import { PAGE_SCRIPT } from "../../src/page/browser/script.ts";

describe("the script of the page", () => {
  it("is what its sources bundle to (else: npm run build:viewer)", async () => {
    expect(await readFile(new URL("../../src/page/browser/script.ts", import.meta.url), "utf8")).toBe(await bundlePage());
  });

  it("can stand in a page, asks nobody for anything, and shows no text as markup", () => {
    expect(PAGE_SCRIPT).not.toMatch(
      /<\/script|<!--|\bfetch\(|XMLHttpRequest|WebSocket|import\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|localStorage/,
    );
  });
});
