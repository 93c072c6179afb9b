import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundleViewer } from "../../scripts/build-viewer.mjs";
import { ENGINE } from "../../src/flamegraph/engine.ts";

describe("the viewer in engine.ts", () => {
  it("is what its sources bundle to (else: npm run build:viewer)", async () => {
    expect(await readFile(new URL("../../src/flamegraph/engine.ts", import.meta.url), "utf8")).toBe(await bundleViewer());
  });

  it("takes at most 14 KB gzipped", () => {
    expect(gzipSync(ENGINE, { level: 9 }).length).toBeLessThanOrEqual(14 * 1024);
  });

  it("can stand in a CDATA section and in a page", () => {
    expect(ENGINE).not.toMatch(/\]\]>|<\/script|<!--/i);
  });

  it("asks nobody for anything, and shows no text as markup", () => {
    expect(ENGINE).not.toMatch(
      /\bfetch\(|XMLHttpRequest|WebSocket|import\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|localStorage|prompt\(/,
    );
  });
});
