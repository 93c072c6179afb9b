import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeCode, escapeFence, escapeMarkdown, plain } from "../../src/report/escape.ts";

const NASTY = [
  "<!-- flamediff:x -->",
  "@octocat",
  "#123",
  "GH-1",
  "https://evil.invalid",
  "www.evil.invalid",
  "[x](y)",
  "![x](y)",
  "`code`",
  "| a | b |",
  "**b**",
  "</details>",
  "<script>",
  "\u202e",
  "\u0000",
  "\n\n# h",
  "~~~",
  "```",
  "$x$",
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 8 })
  .map((parts) => parts.join(""));

describe("whatever a stranger calls a function", () => {
  test("as text it is no HTML, link, mention, reference, heading or cell", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const text = escapeMarkdown(name);
        expect(text).not.toMatch(/[<>\n\r]/);
        expect(text).not.toMatch(/@[A-Za-z0-9]/);
        expect(text).not.toMatch(/:\/\/|(?<!\\)[`*_[\]#|~!{}]/);
        expect(text).not.toMatch(/\bwww\.|\bGH-\d/i);
        expect([...text].length).toBeLessThan(1500);
      }),
    );
  });

  test("as code it is one run of code in one cell", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const code = escapeCode(name);
        expect(code).toMatch(/^`[^`\n\r]+`$/);
        expect(code).not.toMatch(/(?<!\\)\|/);
      }),
    );
  });

  test("in a fence it does not end the fence", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(escapeFence(name)).not.toMatch(/`{3}|~{3}/);
      }),
    );
  });

  test("on a terminal it is one line without control sequences", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(plain(`\u001b[31m${name}`)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
