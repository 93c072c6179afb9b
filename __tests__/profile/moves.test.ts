import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMoves, type MoveRequest } from "../../src/profile/moves.ts";

/** `file name: line; line` */
const place = (texts: readonly string[]) =>
  texts.map((text) => {
    const [, file = "", name = "", lines = ""] = /^(\S+) (\S+): (.*)$/.exec(text) ?? [];
    return { file, name, lines: lines.split("; ") };
  });

const moves = (base: readonly string[], head: readonly string[], renamed: MoveRequest["renamed"] = new Map()) =>
  findMoves({ base: place(base), head: place(head), renamed }).map(({ from, to }) => `${from.file} ${from.name} → ${to.file} ${to.name}`);

describe("findMoves", () => {
  test("follows functions of a renamed file, changed or not", () => {
    const renamed = new Map([["new.py", "old.py"]]);
    expect(moves(["old.py f: a", "old.py g: b"], ["new.py f: x", "new.py h: c"], renamed)).toEqual(["old.py f → new.py f"]);
  });

  test("follows a function into another file and into another class", () => {
    expect(moves(["a.py f: a; b", "a.py Old.m: c; d"], ["b.py f: a; b", "a.py New.m: c; d"])).toEqual([
      "a.py f → b.py f",
      "a.py Old.m → a.py New.m",
    ]);
  });

  test("follows a function out of a renamed file", () => {
    const renamed = new Map([["new.py", "old.py"]]);
    expect(moves(["old.py f: a; b", "old.py g: c"], ["new.py g: c", "other.py f: a; b"], renamed)).toEqual([
      "old.py g → new.py g",
      "old.py f → other.py f",
    ]);
  });

  test("wants half of the lines, like git", () => {
    expect(moves(["a.py f: a; b"], ["b.py f: a; c"])).toEqual(["a.py f → b.py f"]);
    expect(moves(["a.py f: a; b; c"], ["b.py f: a; d; e"])).toEqual([]);
  });

  test("takes what is inside along", () => {
    expect(moves(["a.py Old.m: a; b", "a.py Old.m.<locals>.<lambda>: b"], ["a.py New.m: a; b", "a.py New.m.<locals>.<lambda>: b"])).toEqual(
      ["a.py Old.m → a.py New.m", "a.py Old.m.<locals>.<lambda> → a.py New.m.<locals>.<lambda>"],
    );
  });

  test("does not guess between two that fit equally well", () => {
    expect(moves(["a.py f: a"], ["b.py f: a", "c.py f: a"])).toEqual([]);
    expect(moves(["a.py f: a; b"], ["b.py f: a; b", "c.py f: a; x"])).toEqual(["a.py f → b.py f"]);
  });

  test("pairs the most alike first, each function once", () => {
    expect(moves(["a.py f: a; b; c", "a.py A.f: a; b; x"], ["b.py f: a; b; c", "b.py B.f: a; y; x"])).toEqual([
      "a.py f → b.py f",
      "a.py A.f → b.py B.f",
    ]);
  });

  test("follows a function that got another name in place, recursion and decorators included", () => {
    const lines = (name: string) => `@${name}.register; def ${name}(n):; if n < 2: return n; return ${name}(n - 1) + ${name}(n - 2)`;
    expect(moves([`a.py beta: ${lines("beta")}`], [`a.py mixed: ${lines("mixed")}`])).toEqual(["a.py beta → a.py mixed"]);
    expect(moves(["a.py beta: def beta(x):; return beta2(x)"], ["a.py mixed: def mixed(x):; return mixed2(x)"])).toEqual([]);
  });

  test("takes the closest place: the class, then the file, by the name of base, then any file", () => {
    const [get, fetch] = ["def get(self):; return self.x", "def fetch(self):; return self.x"];
    expect(moves([`a.py A.get: ${get}`, `a.py B.get: ${get}`], [`a.py B.fetch: ${fetch}`, `a.py A.fetch: ${fetch}`])).toEqual([
      "a.py A.get → a.py A.fetch",
      "a.py B.get → a.py B.fetch",
    ]);
    const renamed = new Map([["new.py", "a.py"]]);
    expect(moves([`a.py get: ${get}`], [`new.py fetch: ${fetch}`, `c.py fetch: ${fetch}`], renamed)).toEqual(["a.py get → new.py fetch"]);
    expect(moves([`a.py get: ${get}`], [`c.py fetch: ${fetch}`])).toEqual(["a.py get → c.py fetch"]);
  });

  test("wants three quarters of the lines under another name, and all of a short function", () => {
    expect(moves(["a.py f: def f():; a; b; c"], ["a.py g: def g():; a; b; x"])).toEqual(["a.py f → a.py g"]);
    expect(moves(["a.py f: def f():; a; b; c"], ["a.py g: def g():; a; y; x"])).toEqual([]);
    expect(moves(["a.py f: def f():; a; b"], ["a.py g: def g():; a; b; c"])).toEqual([]);
    expect(moves(["a.py f: def f():; a; b"], ["a.py g: def g():; a; b"])).toEqual(["a.py f → a.py g"]);
  });

  test("does not guess between two new names, however far away the second look goes", () => {
    expect(moves(["a.py f: a; b; c; d"], ["a.py g: a; b; c; d", "a.py h: a; b; c; d", "b.py i: a; b; c; d"])).toEqual([]);
    expect(moves(["a.py f: a; b; c; d", "a.py g: a; b; c; d"], ["a.py h: a; b; c; d"])).toEqual([]);
  });

  test("takes what is inside a renamed function along, although others look the same", () => {
    const base = [
      "a.py beta: def beta():; x",
      "a.py beta.<locals>.inner: i",
      "a.py beta.<locals>.inner.<locals>.<listcomp>: i",
      "a.py other: o",
    ];
    const head = ["a.py mixed: def mixed():; x", "a.py mixed.<locals>.inner: i", "a.py mixed.<locals>.inner.<locals>.<listcomp>: i"];
    const more = [...base, "a.py gamma: g", "a.py gamma.<locals>.inner: i"];
    const moved = [
      "a.py beta → a.py mixed",
      "a.py beta.<locals>.inner → a.py mixed.<locals>.inner",
      "a.py beta.<locals>.inner.<locals>.<listcomp> → a.py mixed.<locals>.inner.<locals>.<listcomp>",
    ];
    expect(moves(base, head)).toEqual(moved);
    expect(moves(more, head)).toEqual(moved);
    expect(moves(more, [...head, "b.py inner: i"])).toEqual(moved);
  });

  test("takes lambdas inside comprehensions along, which have no place of their own", () => {
    expect(
      moves(["a.py beta: b", "a.py beta.<locals>.<genexpr>.<lambda>: l"], ["a.py mixed: b", "a.py mixed.<locals>.<genexpr>.<lambda>: l"]),
    ).toEqual(["a.py beta → a.py mixed", "a.py beta.<locals>.<genexpr>.<lambda> → a.py mixed.<locals>.<genexpr>.<lambda>"]);
  });

  test("has every function in one move at most: both halves of a property go together", () => {
    const property = (name: string) => [
      `a.py A.${name}: @property; def ${name}(self):; return self._x`,
      `a.py A.${name}: @${name}.setter; def ${name}(self, x):; self._x = x`,
    ];
    expect(moves(property("x"), property("y"))).toEqual(["a.py A.x → a.py A.y"]);
  });

  test("knows names that look like patterns or like parts of objects", () => {
    expect(moves(["a.py __proto__: def __proto__():; a"], ["a.py constructor: def constructor():; a"])).toEqual([
      "a.py __proto__ → a.py constructor",
    ]);
    expect(moves(["a.py $&.*(: a; b"], ["a.py $1.+[: a; b"])).toEqual(["a.py $&.*( → a.py $1.+["]);
  });

  test("finds only identical ones where there are too many to compare each with each", () => {
    const many = (name: string, body: (n: number) => string) =>
      Array.from({ length: 2_000 }, (_, n) => `a.py ${name}${n}: def ${name}${n}():; ${body(n)}; b; c; d; e`);
    const found = moves(
      many("f", (n) => `a${n}`),
      many("g", (n) => (n % 2 === 0 ? `a${n}` : `x${n}`)),
    );
    expect(found).toHaveLength(1_000);
    expect(found[1]).toBe("a.py f2 → a.py g2");
    expect(
      moves(
        many("f", () => "a"),
        many("g", () => "a"),
      ),
    ).toEqual([]);
  });

  test("takes the most alike wherever it stands in the list", () => {
    expect(moves(["a.py f: a; b; c; d"], ["b.py f: a; b; x; y", "c.py f: a; b; c; d"])).toEqual(["a.py f → c.py f"]);
    expect(moves(["b.py f: a; b; x; y", "c.py f: a; b; c; d"], ["a.py f: a; b; c; d"])).toEqual(["c.py f → a.py f"]);
  });

  test("pairs nothing with what has no name of its own", () => {
    expect(moves(["a.py <lambda>: a; b; c; d"], ["a.py f: a; b; c; d"])).toEqual([]);
    expect(moves(["a.py f: a; b; c; d"], ["a.py f.<locals>.<lambda>: a; b; c; d"])).toEqual([]);
    expect(moves(["a.py <module>: a; b; c; d"], ["b.py <module>: a; b; c; d"])).toEqual([]);
  });

  test("takes no function for another one because neither has lines", () => {
    expect(
      findMoves({ base: [{ file: "a.py", name: "f", lines: [] }], head: [{ file: "b.py", name: "f", lines: [] }], renamed: new Map() }),
    ).toEqual([]);
  });

  test("goes from a function that is gone to one that is new, each once, whatever there is", () => {
    const fn = fc.record({
      file: fc.constantFrom("a.py", "b.py"),
      name: fc.constantFrom(
        "f",
        "g",
        "A.f",
        "f.<locals>.g",
        "g.<locals>.g",
        "f.<locals>.g.<locals>.f",
        "f.<locals>.<lambda>",
        "g.<locals>.<lambda>",
      ),
      lines: fc.array(fc.constantFrom("f", "g", "x"), { maxLength: 4 }),
    });
    const side = fc.uniqueArray(fn, { selector: ({ file, name }) => `${file} ${name}` });
    const renamed = fc.constantFrom(new Map<string, string>(), new Map([["b.py", "a.py"]]));
    fc.assert(
      fc.property(side, side, renamed, (base, head, renamed) => {
        const found = findMoves({ base, head, renamed });
        const [from, to] = [found.map(({ from }) => `${from.file} ${from.name}`), found.map(({ to }) => `${to.file} ${to.name}`)];
        expect([new Set(from).size, new Set(to).size]).toEqual([found.length, found.length]);
        expect(base.map(({ file, name }) => `${file} ${name}`)).toEqual(expect.arrayContaining(from));
        expect(head.map(({ file, name }) => `${file} ${name}`)).toEqual(expect.arrayContaining(to));
        expect(findMoves({ base, head: base, renamed: new Map() })).toEqual([]);
        expect(
          new Set(findMoves({ base: base.toReversed(), head: head.toReversed(), renamed }).map(({ from }) => `${from.file} ${from.name}`))
            .size,
        ).toBe(found.length);
      }),
      { numRuns: 300 },
    );
  });

  test("leaves alone what stays, what was copied and what has no name", () => {
    expect(moves(["a.py f: a"], ["a.py f: a", "b.py f: a"])).toEqual([]);
    expect(moves(["a.py f: a", "a.py g: a"], ["a.py g: a", "a.py h: b"])).toEqual([]);
    expect(moves(["a.py <lambda>: a"], ["b.py <lambda>: a"])).toEqual([]);
  });
});
