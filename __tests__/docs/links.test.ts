import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { PAGES, ROOT } from "./code-blocks.ts";

const links = PAGES.flatMap((page) =>
  [...readFileSync(join(ROOT, page), "utf8").matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(
    ([, target]) => [page, target as string] as const,
  ),
);

/** As GitHub makes them of headings: in lower case, letters, digits, `-` and `_` kept, blanks to `-`. */
function anchorsOf(path: string): string[] {
  const headings = readFileSync(path, "utf8").matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, heading]) =>
    (heading as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("links between pages", () => {
  test.each(links)("%s → %s", (page, target) => {
    const [file = "", anchor] = target.split("#");
    const path = file === "" ? join(ROOT, page) : join(ROOT, dirname(page), file);
    expect(existsSync(path)).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(path)).toContain(anchor);
  });
});
