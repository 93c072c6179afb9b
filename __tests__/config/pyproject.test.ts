import fc from "fast-check";
import { stringify } from "smol-toml";
import { describe, expect, test } from "vitest";
import { makeEntryPointFromArgv, parseEntryPointTable } from "../../src/config/entry-points.ts";
import { parsePyproject } from "../../src/config/pyproject.ts";
import { UserError } from "../../src/lib/errors.ts";

const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });

describe("parsePyproject", () => {
  test("finds the table of flamediff among those of other tools, or nothing", () => {
    expect(parsePyproject('[project]\nname = "x"\n[tool.ruff]\nline-length = 99\n[tool.flamediff]\nrounds = 7\n')).toEqual({ rounds: 7 });
    for (const text of ["", "[tool.ruff]\n", "tool = 3\n", "[flamediff]\nrounds = 7\n"]) expect(parsePyproject(text)).toBeUndefined();
  });

  test("says where a file is no TOML", () => {
    expect(() => parsePyproject("[tool.flamediff]\nrounds = = 7\n")).toThrow(/^pyproject\.toml is not TOML: line 2, column \d+: /);
  });

  test("gives back the entry points that were written, whatever is in their words", () => {
    const argv = fc.array(word, { minLength: 1, maxLength: 4 }) as fc.Arbitrary<[string, ...string[]]>;
    const entry = fc.record({
      argv,
      env: fc.dictionary(fc.stringMatching(/^[A-Z]{1,5}$/), word),
      timeout: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(entry, ({ argv, env, timeout }) => {
        const { command } = makeEntryPointFromArgv(argv);
        const text = stringify({ tool: { flamediff: { "entry-points": { "a b": { command, env, timeout } } } } });
        const { "entry-points": table } = parsePyproject(text) as { readonly "entry-points": unknown };
        expect(parseEntryPointTable(table)).toEqual([{ name: "a b", command, argv, env, timeout }]);
      }),
    );
  });

  test("takes any text, or refuses it in a sentence", () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom("[tool.flamediff]", "\n", "=", '"', "'''", "a", "[", "]", "{", "}", "1979-05-27", "#"), word),
    );
    fc.assert(
      fc.property(text, (words) => {
        try {
          parsePyproject(words.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
