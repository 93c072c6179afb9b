import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeCode, escapeFence, escapeHtml, escapeMarkdown, plain, SUMMARY_PEN } from "../../src/report/escape.ts";
import { hostileText as hostile } from "./hostile.ts";

describe("whatever a stranger calls a function", () => {
  test("as text it is no HTML, link, mention, reference, heading or cell", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const text = escapeMarkdown(name);
        expect(text).not.toMatch(/[<>\n\r]/);
        expect(text).not.toMatch(/@[A-Za-z0-9]/);
        expect(text).not.toMatch(/:\/\/|(?<!\\)[`*_[\]~!{}]|\||(?<![\\&])#/);
        expect(text).not.toMatch(/\bwww\.|\bGH-\d/i);
        expect([...text].length).toBeLessThan(1500);
      }),
    );
  });

  test("in HTML it is text", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(escapeHtml(name)).not.toMatch(/[<>"']|&(?!#\d+;)/);
        expect(SUMMARY_PEN.words(name)).not.toMatch(/[<>\n]|&(?!(amp|lt|gt|#124);)|@\w|(?<!&)#\d/);
      }),
    );
  });

  test("as code it is one run of code in one cell", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const code = escapeCode(name);
        expect(code).toMatch(/^(`[^`\n\r]+`|<code>[^<>\n\r]+<\/code>)$/);
        expect(code).not.toContain("|");
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
