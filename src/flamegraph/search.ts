import { nodesThat, sum } from "./flame-tree.ts";
import { type Levels, levelsOf } from "./layout.ts";
import type { Scene } from "./scene.ts";

/** What a search text means. */
export type Query =
  | { readonly kind: "none" }
  | { readonly kind: "invalid"; readonly reason: string }
  | { readonly kind: "valid"; readonly test: (text: string) => boolean };

/** `text` is found anywhere, in upper or lower case; `/text/` is a regular expression, `/text/i` one that ignores case. */
export function parseQuery(text: string): Query {
  if (text === "") return { kind: "none" };
  const regular = /^\/(.+)\/(i?)$/.exec(text);
  if (regular === null) {
    const lower = text.toLowerCase();
    return { kind: "valid", test: (candidate) => candidate.toLowerCase().includes(lower) };
  }
  try {
    const pattern = new RegExp(regular[1] as string, `${regular[2]}u`);
    return { kind: "valid", test: (candidate) => pattern.test(candidate) };
  } catch (error) {
    // Browsers begin with the pattern, some of them: `Invalid regular expression: /(/u: Unterminated group`.
    return { kind: "invalid", reason: (error as SyntaxError).message.replace(/^.*: /, "") };
  }
}

/** What a search found in a scene. */
export interface Matches {
  /** Functions found. */
  readonly functions: number;
  /** Boxes of found functions, by depth. */
  readonly levels: Levels;
  /** Samples of each side below any found box, each sample once. */
  readonly samples: readonly number[];
}

/** Names and files are searched, not boxes: there are thousands of functions and millions of boxes, which are gone through once. */
export function findMatches({ functions, tree, layout, totals }: Scene, test: (text: string) => boolean): Matches {
  const { fn, depth } = tree;
  const isFound = Uint8Array.from(functions, ({ name, file }) => (test(name) || test(file) ? 1 : 0));
  const found = nodesThat(tree, (node) => isFound[fn[node]!] === 1);
  // What lies below a found box is in it.
  let end = 0;
  const outermost = found.filter((node) => {
    if (node < end) return false;
    for (end = node + 1; depth[end]! > depth[node]!; ) end++;
    return true;
  });
  const samples = totals.slice(0, 2).map((total) => sum(outermost.map((node) => total[node]!)));
  return { functions: sum(isFound), levels: levelsOf(layout, found), samples };
}
