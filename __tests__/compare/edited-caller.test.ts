import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { findEditedCaller, isChangedByCall } from "../../src/compare/edited-caller.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { record } from "../profile/stacks.ts";

describe("findEditedCaller", () => {
  /** Name of the edited caller with the culprits that it calls. */
  const find = (base: string, head: string, { culprits, edited }: { culprits: readonly string[]; edited: readonly string[] }) => {
    const profile = buildProfile(record({ base: [base], head: [head] }));
    const idsOf = (names: readonly string[]) => profile.functions.flatMap(({ name }, f) => (names.includes(name) ? [f] : []));
    const nameOf = (f: number) => profile.functions[f]?.name;
    const found = findEditedCaller({ profile, culprits: idsOf(culprits), edited: idsOf(edited), scale: { base: 1, head: 2 } });
    return found && [nameOf(found.caller), ...found.calls.map(nameOf).sort()];
  };
  const base =
    "main (m.py:1);group (m.py:5);split (m.py:9) 20\nmain (m.py:1);group (m.py:5);scan (m.py:12) 20\nmain (m.py:1);rest (m.py:20) 60\n";
  const head =
    "main (m.py:1);group (m.py:5);split (m.py:9) 40\nmain (m.py:1);group (m.py:5);scan (m.py:12) 40\nmain (m.py:1);rest (m.py:20) 20\n";

  test("is the innermost one above the culprits, with those that it calls", () => {
    expect(find(base, head, { culprits: ["split", "scan"], edited: ["main", "group", "rest"] })).toEqual(["group", "scan", "split"]);
    expect(find(base, head, { culprits: ["scan"], edited: ["main"] })).toEqual(["main", "scan"]);
  });

  test("is nobody where the change comes from elsewhere, or no edited function is above it", () => {
    const elsewhere = "main (m.py:1);group (m.py:5);split (m.py:9) 12\nmain (m.py:1);split (m.py:9) 60\nmain (m.py:1);rest (m.py:20) 28\n";
    expect(find(base, elsewhere, { culprits: ["split"], edited: ["group"] })).toBeUndefined();
    expect(find(base, head, { culprits: ["split"], edited: ["split", "rest"] })).toBeUndefined();
    expect(find(base, head, { culprits: ["split"], edited: [] })).toBeUndefined();
  });
});

describe("an edited function that calls a library in another way", () => {
  const KEYS = "keys (site-packages/lib/sort.py:9)";
  const TAKE = "take (site-packages/lib/take.py:3)";
  /** Samples of `summarize` itself, of the two library functions that it calls, and of the rest. */
  const program = ({ own, keys, take, rest }: { own: number; keys: number; take: number; rest: number }) =>
    [
      `main (app.py:1);summarize (app.py:5) ${own}`,
      `main (app.py:1);summarize (app.py:5);sort (site-packages/lib/sort.py:1);${KEYS} ${keys}`,
      `main (app.py:1);summarize (app.py:5);sort (site-packages/lib/sort.py:1);${TAKE} ${take}`,
      `main (app.py:1);other (app.py:20) ${rest}`,
    ].join("\n");
  const before = { own: 50, keys: 0, take: 250, rest: 700 };
  const after = { own: 50, keys: 400, take: 250, rest: 700 };

  function named(base: string, head: string, edited: readonly string[]) {
    const rounds = (text: string) => Array.from({ length: 6 }, () => text);
    const profile = buildProfile(record({ base: rounds(base), head: rounds(head) }));
    const ids = profile.functions.flatMap(({ name }, f) => (edited.includes(name) ? [f] : []));
    const comparison = compare(profile, {
      minChange: 0.01,
      entryPoints: 1,
      looksPlanned: 1,
      edited: edited.map((name) => ({ file: "app.py", name })),
    });
    const verdictOf = (f: number) => {
      const change = comparison.functions[f];
      return `${profile.functions[f]?.name} ${change?.verdict}${change?.withCallees === undefined ? "" : " with what it calls"}`;
    };
    return { names: comparison.order.map(verdictOf), change: comparison.functions[ids[0] ?? -1] };
  }

  const namesOf = (...args: Parameters<typeof named>) => named(...args).names;

  test("is named with what it calls, beside the library's functions", () => {
    const { names, change } = named(program(before), program(after), ["summarize"]);
    expect(names).toEqual(["keys new", "summarize slower with what it calls"]);
    expect(change?.total).toMatchObject({ base: 0.3, head: expect.closeTo(700 / 1400, 12) });
    // The rest keeps its time: 300 and 700 samples of one length.
    expect(change?.ratio).toBeCloseTo(700 / 300, 12);
    expect(namesOf(program(after), program(before), ["summarize"])).toEqual(["keys removed", "summarize faster with what it calls"]);
  });

  test("is not where it is not edited, or nothing changed", () => {
    expect(namesOf(program(before), program(after), ["other"])).toEqual(["keys new"]);
    expect(namesOf(program(before), program(before), ["summarize"])).toEqual([]);
  });

  test("is not where something else in it made up for more than half of that", () => {
    const profile = buildProfile(record({ base: [program(before)], head: [program(after)] }));
    const [caller, keys] = ["summarize", "keys"].map((wanted) => profile.functions.findIndex(({ name }) => name === wanted)) as [
      number,
      number,
    ];
    // `keys` took 400 of 1,400 samples of head, and head takes 1.4 times as long.
    const isNamed = (head: number) => {
      const total = { base: 0.3, head, delta: head - 0.3, halfWidth: 0.1, pAdjusted: 0.001 };
      return isChangedByCall({ profile, caller, calls: [keys], scales: [{ base: 1, head: 1.4 }], total });
    };
    expect([isNamed(0.499 / 1.4), isNamed(0.501 / 1.4), isNamed(0.1)]).toEqual([false, true, false]);
  });

  test("is with its own lambdas, which the edit adds, but not beside another edited function that changed", () => {
    const lambda = (name: string) => `${program(after)}\nmain (app.py:1);summarize (app.py:5);${KEYS};${name} (app.py:6) 100`;
    const own = "summarize.<locals>.<lambda>";
    const named = (name: string) => namesOf(program(before), lambda(name), ["summarize", name]);
    expect(named(own)).toEqual(["keys new", `${own} new`, "summarize slower with what it calls"]);
    expect(named("key")).toEqual(["keys new", "key new"]);
  });

  test("is not beside functions of the project, which the sentence about it names", () => {
    const own = (text: string) => text.replaceAll("site-packages/lib/sort.py:9", "app.py:30");
    expect(namesOf(own(program(before)), own(program(after)), ["summarize"])).toEqual(["keys new"]);
  });
});
