import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import remarkParse from "remark-parse";
import { split } from "shlex";
import { unified } from "unified";

export const ROOT = resolve(import.meta.dirname, "../..");

/** What people read first; each may show code. */
export const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(ROOT, "examples"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `examples/${name}`),
];

export interface CodeBlock {
  readonly page: string;
  readonly line: number;
  /** The word behind the fence; empty when there is none. */
  readonly language: string;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly lang?: string | null;
  readonly value?: string;
  readonly position?: { readonly start: { readonly line: number } };
  readonly children?: readonly Node[];
}

/** The code blocks of a page, those in quotations and lists too. */
export function codeBlocksOf(page: string): CodeBlock[] {
  const collect = (node: Node): CodeBlock[] =>
    node.type === "code"
      ? [{ page, line: node.position?.start.line ?? 0, language: node.lang ?? "", text: node.value ?? "" }]
      : (node.children ?? []).flatMap(collect);
  return collect(
    unified()
      .use(remarkParse)
      .parse(readFileSync(join(ROOT, page), "utf8")) as Node,
  );
}

/** A command of a block, and what the page says it prints. */
export interface Command {
  readonly words: readonly [string, ...string[]];
  readonly output: readonly string[];
}

/** Commands of a `sh` block; of a `console` block, those behind `$`. Lines end in `\` to go on, `&&` begins another command, `#` a comment. */
export function commandsOf({ language, text }: CodeBlock): Command[] {
  const whole = text.replace(/\\\n\s*/g, "");
  if (language === "sh") return whole.split("\n").flatMap((line) => commandsIn(line, []));
  return whole
    .split(/^\$ /m)
    .slice(1)
    .flatMap((part) => {
      const [line = "", ...output] = part.split("\n");
      return commandsIn(
        line,
        output.filter((text) => text.trim() !== ""),
      );
    });
}

function commandsIn(line: string, output: readonly string[]): Command[] {
  return line
    .replace(/(^|\s)#.*$/, "")
    .split(" && ")
    .flatMap((part) => {
      const [first, ...rest] = split(part);
      return first === undefined ? [] : [{ words: [first, ...rest] as const, output }];
    });
}
