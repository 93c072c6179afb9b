import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascii, isBlank, isDigit, isSpace, sameBytes, startsWith, trimmedEnd } from "../../src/profile/bytes.ts";

const byte = fc.integer({ min: 0, max: 255 });

describe("isDigit and isSpace", () => {
  it("know the digits, the blank and the tab among all bytes", () => {
    const all = Array.from({ length: 256 }, (_, code) => code);
    expect(String.fromCharCode(...all.filter(isDigit))).toBe("0123456789");
    expect(String.fromCharCode(...all.filter(isSpace))).toBe("\t ");
  });
});

describe("isBlank and trimmedEnd", () => {
  it("look between the two places only", () => {
    const bytes = ascii("a \t b");
    expect([isBlank(bytes, 1, 4), isBlank(bytes, 0, 4), isBlank(bytes, 1, 5), isBlank(bytes, 0, 0)]).toEqual([true, false, false, true]);
    expect([trimmedEnd(bytes, 0, 4), trimmedEnd(bytes, 2, 4), trimmedEnd(bytes, 0, 5), trimmedEnd(bytes, 5, 5)]).toEqual([1, 2, 5, 5]);
  });
});

describe("startsWith", () => {
  it("finds words where they are, and not where they are cut off", () => {
    const bytes = ascii("a process ");
    expect([0, 2, 3].map((at) => startsWith(bytes, at, ascii("process ")))).toEqual([false, true, false]);
    expect(startsWith(bytes, 2, ascii("process  "))).toBe(false);
    expect(startsWith(bytes, 2, ascii(""))).toBe(true);
  });
});

describe("sameBytes", () => {
  it("counts how many bytes two places begin alike with, up to the most that are asked for", () => {
    const place = fc.nat(30);
    // Copies that differ in one byte at most, so that every length comes up.
    const twice = fc
      .tuple(fc.uint8Array({ minLength: 1, maxLength: 60 }), fc.nat(60), byte, place, place)
      .map(([text, at, other, and, most]) => {
        const bytes = Uint8Array.of(...text, ...text);
        bytes[text.length + (at % text.length)] = other;
        return { bytes, at: 0, and: text.length, most: Math.min(and + most, text.length) };
      });
    fc.assert(
      fc.property(twice, ({ bytes, at, and, most }) => {
        let expected = 0;
        while (expected < most && bytes[at + expected] === bytes[and + expected]) expected++;
        expect(sameBytes(bytes, new DataView(bytes.buffer), { at, and, most })).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
