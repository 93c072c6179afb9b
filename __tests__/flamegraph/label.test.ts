import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHARACTER_WIDTH, LABEL_PADDING, labelFor, plainText } from "../../src/flamegraph/label.ts";
import { columnsOf } from "../../src/lib/columns.ts";
import { escapeXml } from "../../src/lib/xml.ts";

/** Pixels of a box in which so many characters fit. */
const room = (characters: number) => characters * CHARACTER_WIDTH + 2 * LABEL_PADDING;

describe("labelFor", () => {
  it.each([
    [40, "▲ Tokenizer.feed · new"],
    [21, "▲ Tokenizer.feed"],
    [15, "▲ feed"],
    [5, "▲ To…"],
    [4, ""],
  ])("in %i columns is %j", (columns, label) => {
    expect(labelFor("Tokenizer.feed", room(columns), ["▲ ", " · new"])).toBe(label);
  });

  it("never is wider than its box, by arithmetic", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.integer({ min: 0, max: 400 }), (name, pixels) => {
        const label = labelFor(name, pixels);
        expect(columnsOf(label) * CHARACTER_WIDTH).toBeLessThanOrEqual(Math.max(pixels - 2 * LABEL_PADDING, 0));
      }),
    );
  });
});

describe("plainText", () => {
  it("takes out what is no XML and what turns the direction of writing around", () => {
    expect(plainText("a\u0001b\u202ec\ud800d\uffffe\u2028f\ng")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg");
    expect(plainText("naïve 漢字 🔥 <lambda>")).toBe("naïve 漢字 🔥 <lambda>");
  });

  it("shortens what is too long to be read, without breaking a pair", () => {
    expect(plainText("x".repeat(10_000))).toHaveLength(501);
    expect(plainText(`${"x".repeat(499)}🔥`)).not.toMatch(/\p{Cs}/u);
  });
});

describe("xml", () => {
  it("escapes what means something in content or attributes", () => {
    expect(escapeXml(`a<b>&"'`)).toBe("a&#60;b&#62;&#38;&#34;&#39;");
  });
});
