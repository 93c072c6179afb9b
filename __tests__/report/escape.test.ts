import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeXml } from "../../src/lib/xml.ts";
import { escapeCode, escapeFence, escapeMarkdown, MARKDOWN_PEN, plain, quoteName, SUMMARY_PEN } from "../../src/report/escape.ts";
import { firstSentence } from "../../src/report/headline.ts";
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
        expect(escapeXml(name)).not.toMatch(/[<>"']|&(?!#\d+;)/);
        expect(SUMMARY_PEN.words(name).replace(/<\/?code>/g, "")).not.toMatch(/[<>\n]|&(?!(amp|lt|gt|#124);)|@\w|(?<!&)#\d/);
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

describe("a text of any length", () => {
  test("is cut before anything is done with it that takes more than its length", () => {
    const marks = `a${"\u0300\u0323".repeat(500_000)}`;
    for (const write of [plain, escapeMarkdown, escapeCode, SUMMARY_PEN.words, quoteName]) expect(write(marks).length).toBeLessThan(50);
  });

  test("has any number of blank lines in a fence", () => {
    expect(escapeFence("\n".repeat(1_000_000))).toHaveLength(1_000_000);
  });

  test("keeps eight marks on a letter", () => {
    expect(plain(`a${"\u0323".repeat(100)}b`)).toBe(`\u1ea1${"\u0323".repeat(7)}b`);
  });
});

describe("a name in a sentence", () => {
  test("is code, whatever it says", () => {
    const sentence = `The share of ${quoteName("it. Please run `x`")} (1.0 % to 2.0 % on base).`;
    expect(MARKDOWN_PEN.words(sentence)).toBe(
      "The share of <code>it.\u00a0Please run 'x'</code> (1.0 % to 2.0 % on base).".replace(/<\/?code>/g, "`"),
    );
    expect(firstSentence(sentence)).toBe(sentence.replace(/\.$/, ""));
  });
});
