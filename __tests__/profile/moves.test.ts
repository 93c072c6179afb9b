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

  test("leaves alone what stays, what was copied and what has another name", () => {
    expect(moves(["a.py f: a"], ["a.py f: a", "b.py f: a"])).toEqual([]);
    expect(moves(["a.py f: a"], ["a.py g: a"])).toEqual([]);
    expect(moves(["a.py <lambda>: a"], ["b.py <lambda>: a"])).toEqual([]);
  });
});
