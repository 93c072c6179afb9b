import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascii } from "../../src/profile/bytes.ts";
import { blankBeforeCount, parseCount } from "../../src/profile/folded-count.ts";

describe("blankBeforeCount", () => {
  it.each([
    ["a 1", 1],
    ["a\t12", 1],
    ["a  1.5", 2],
    [" 7", 0],
    ["a 1 2", 3],
    ["a", -1],
    ["a1", -1],
    ["a ", -1],
    ["12", -1],
    ["", -1],
    ["a 1x", -1],
    ["a -1", -1],
    ["a 1e5", -1],
    ["a .", 1],
  ])("of %j is at %i", (line, at) => {
    expect(blankBeforeCount(ascii(line), 0, line.length)).toBe(at);
  });

  it("does not look beyond the line", () => {
    const bytes = ascii("a 12 34");
    expect(blankBeforeCount(bytes, 2, 4)).toBe(-1);
    expect(blankBeforeCount(bytes, 0, 4)).toBe(1);
  });
});

describe("parseCount", () => {
  const parse = (text: string) => parseCount(ascii(`x${text}9`), 1, text.length + 1);

  it("reads what numbers print", () => {
    fc.assert(fc.property(fc.maxSafeNat(), (count) => parse(String(count)) === count));
    fc.assert(fc.property(fc.nat(1e6), fc.nat(999), (whole, parts) => parse(`${whole}.${parts}`) === Number(`${whole}.${parts}`)));
  });

  it.each([
    ["007", 7],
    ["1.", 1],
    [".5", 0.5],
    ["1.2.3", Number.NaN],
    [".", Number.NaN],
  ])("reads %j as %d", (text, count) => {
    expect(parse(text)).toBe(count);
  });
});
