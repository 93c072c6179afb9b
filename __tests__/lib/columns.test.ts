import { describe, expect, test } from "vitest";
import { cut, pad, truncate, wrap } from "../../src/lib/columns.ts";

describe("cut", () => {
  test("counts wide characters twice and never cuts one in half", () => {
    expect([cut("漢字だ", 5), cut("🔥🔥", 3), cut("abc", 9)]).toEqual(["漢字", "🔥", "abc"]);
  });
});

describe("truncate", () => {
  test("shows that something is missing, within the same columns", () => {
    expect([truncate("abcdef", 6), truncate("abcdef", 5), truncate("漢字だ", 5)]).toEqual(["abcdef", "abcd…", "漢字…"]);
  });
});

describe("pad", () => {
  test("fills up either side by columns, and cuts nothing", () => {
    expect([pad("漢", 4), pad("漢", 4, "start"), pad("abc", 2)]).toEqual(["漢  ", "  漢", "abc"]);
  });
});

describe("wrap", () => {
  test("keeps words whole, and gives one that is too long a line of its own", () => {
    expect(wrap("ab cd efghij kl", 5)).toEqual(["ab cd", "efghij", "kl"]);
  });

  test("ends lines only where it is told to", () => {
    expect(wrap("12 s of 9 s", 4, / (?!s)/)).toEqual(["12 s", "of", "9 s"]);
  });
});
