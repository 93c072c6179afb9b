import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logJson, logLine, logText } from "../../src/lib/log-text.ts";
import { commandsIn, UNPRINTABLE } from "../support/runner-commands.ts";

/** Pieces that runner commands and escape sequences are made of, in any order. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "::",
        ":",
        "##[",
        "#",
        "[",
        "set-output name=a::b",
        "add-mask]x",
        "error",
        "]",
        " ",
        "\t",
        "\u00a0",
        "\n",
        "\r",
        "\u2028",
      ),
      fc.constantFrom("\u001b[31m", "\u001b]0;x\u0007", "\u009b1m", "\u202e", "\u200b", "\ud800", "\ufeff"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("text for a log", () => {
  test.each([
    ["::set-output name=a::b", ": :set-output name=a::b"],
    ["  ::stop-commands::x", "  : :stop-commands::x"],
    ["\u00a0\u2003::debug::x", "\u00a0\u2003: :debug::x"],
    ["\u200b::debug::x", " : :debug::x"],
    ["x ##[add-matcher]/tmp/m.json", "x ## [add-matcher]/tmp/m.json"],
    ["first\n::error::second", "first\n: :error::second"],
    ["first\r::error::second", "first ::error::second"],
    ["std::vector and C::f", "std::vector and C::f"],
    ["\u001b]0;title\u0007\u202ered", " ]0;title  red"],
  ])("%j becomes %j", (text, shown) => {
    expect(logText(text)).toBe(shown);
  });

  test("holds no command and no control character, whatever it quotes", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = logText(text);
        expect(commandsIn(shown)).toEqual([]);
        expect(shown.replaceAll("\n", "")).not.toMatch(UNPRINTABLE);
      }),
    );
  });

  test("keeps the colours of painted text and nothing else of what strangers put there", () => {
    expect(logText("\u001b[1mbold\u001b[0m \u001b[2J\u001b]0;x\u0007", { colours: true })).toBe("\u001b[1mbold\u001b[0m  [2J ]0;x ");
  });

  test("is cut where a line or the whole is too long to be of use", () => {
    expect(logLine("x".repeat(10_000))).toHaveLength(4000);
    expect(logText("x\n".repeat(10_000)).split("\n")).toHaveLength(5001);
  });
});

test("printed JSON means the same and holds no command and no control character", () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const json = JSON.stringify({ name, [name]: [name] }, null, 2);
      const shown = logJson(json);
      expect(JSON.parse(shown)).toEqual(JSON.parse(json));
      expect(commandsIn(shown)).toEqual([]);
      expect(shown.replaceAll("\n", "")).not.toMatch(UNPRINTABLE);
    }),
  );
});
