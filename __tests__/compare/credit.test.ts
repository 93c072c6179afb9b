import { describe, expect, test } from "vitest";
import { changesByCaller, creditCallers } from "../../src/compare/credit.ts";
import { settle } from "../../src/profile/settle.ts";
import { record } from "../profile/stacks.ts";

const WRAP = "call (site-packages/wrap/core.py:1)";
const SUB = "sub (<stdlib>/re/__init__.py:180)";

/** Names of credited callers by culprit, for stacks of both sides. */
function credits(base: string, head: string): { [culprit: string]: string } {
  const profile = settle(record({ base: [base], head: [head] }));
  const culprits = profile.functions.flatMap(({ name }, fn) => (name === "sub" || name === "main" ? [fn] : []));
  return Object.fromEntries(
    [...creditCallers(changesByCaller(profile, culprits))].map(([culprit, caller]) => [
      profile.functions[culprit]?.name,
      profile.functions[caller]?.name,
    ]),
  );
}

describe("creditCallers", () => {
  test("credits the project's function that calls the library, not the wrappers above it", () => {
    const base = `main (m.py:1);clean (m.py:5);${WRAP};${SUB} 10\nmain (m.py:1) 90\n`;
    const head = `main (m.py:1);clean (m.py:5);${WRAP};${SUB} 60\nmain (m.py:1) 40\n`;
    expect(credits(base, head)).toEqual({ sub: "clean" });
  });

  test("tells the caller whose calls became dear from the one whose did not", () => {
    const base = `clean (m.py:5);${SUB} 20\nsplit (m.py:9);${SUB} 10\nmain (m.py:1) 70\n`;
    const head = `clean (m.py:5);${SUB} 20\nsplit (m.py:9);${SUB} 50\nmain (m.py:1) 30\n`;
    expect(credits(base, head)).toEqual({ sub: "split" });
  });

  test("credits nobody when many callers share the change", () => {
    const stacks = (count: number) => ["a", "b", "c"].map((name) => `${name} (m.py:1);${SUB} ${count}`).join("\n");
    expect(credits(`${stacks(10)}\nmain (m.py:1) 70\n`, `${stacks(20)}\nmain (m.py:1) 40\n`)).toEqual({});
  });

  test("leaves the project's own culprits and libraries without a caller alone", () => {
    expect(credits(`${SUB} 10\nmain (m.py:1) 90\n`, `${SUB} 60\nmain (m.py:1) 40\n`)).toEqual({});
  });
});
