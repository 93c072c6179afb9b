import { describe, expect, test } from "vitest";
import type { Side } from "../../src/profile/frame.ts";
import { findLeak, type LeakRequest } from "../../src/profile/leak.ts";
import { record } from "./stacks.ts";

const rootsIn = (project: string) => ({ project: [project], stdlib: ["/usr/lib/python3.11"], prefixes: ["/venv"] });
const ROOTS: LeakRequest["roots"] = { base: rootsIn("/work/base"), head: rootsIn("/work/head") };

function leakOf(rounds: { readonly [S in Side]?: readonly string[] }) {
  return findLeak({ recordings: record(rounds), roots: ROOTS, checkout: "/home/me/app" });
}

describe("findLeak", () => {
  test("finds nothing where each side runs its own files, installed ones and those of Python", () => {
    const installed = "f (/venv/lib/python3.11/site-packages/n/u.py:1);f (/usr/lib/python3.11/ast.py:1);f (<string>:1);f (m.py:1)";
    expect(
      leakOf({ base: [`main (/work/base/m.py:1);${installed} 1\n`], head: [`main (/work/head/m.py:1);${installed} 1\n`] }),
    ).toBeUndefined();
  });

  test("finds code of the user's checkout, on either side", () => {
    const file = "/home/me/app/src/m.py";
    expect(leakOf({ base: ["main (/work/base/m.py:1) 1\n"], head: [`main (/work/head/m.py:1);f (${file}:3) 1\n`] })).toEqual({
      side: "head",
      file,
    });
    expect(leakOf({ base: [`f (${file}:3) 1\n`] })).toEqual({ side: "base", file });
  });

  test("finds code of the other side", () => {
    expect(leakOf({ base: ["f (/work/head/m.py:1) 1\n"] })).toEqual({ side: "base", file: "/work/head/m.py" });
    expect(leakOf({ head: ["f (/work/base/m.py:1) 1\n"] })).toEqual({ side: "head", file: "/work/base/m.py" });
  });

  test("does not take a folder for another one whose name begins alike, nor files elsewhere for the checkout's", () => {
    expect(leakOf({ base: ["f (/work/head2/m.py:1);g (/home/me/apple/m.py:1);h (/tmp/m.py:1) 1\n"] })).toBeUndefined();
  });

  test("does not mind what is installed below the checkout", () => {
    expect(leakOf({ base: ["f (/home/me/app/.venv/lib/python3.11/site-packages/n/u.py:1) 1\n"] })).toBeUndefined();
  });

  test("looks at functions only, not at process roots and names without files", () => {
    expect(leakOf({ base: ['process 7:"python /home/me/app/m.py";f 1\n'] })).toBeUndefined();
  });
});
