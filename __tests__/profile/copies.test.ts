import { describe, expect, test } from "vitest";
import { type ForeignRequest, findForeignFrame, hasFramesOf, projectModules } from "../../src/profile/copies.ts";
import type { Side } from "../../src/profile/frame.ts";
import { record } from "./stacks.ts";

const rootsIn = (project: string) => ({ project: [project], stdlib: ["/usr/lib/python3.11"], prefixes: ["/venv"] });
const ROOTS: ForeignRequest["roots"] = { base: rootsIn("/work/base"), head: rootsIn("/work/head") };

const FILES = ["m.py", "src/shop/__init__.py", "src/shop/cart.py", "vendor/six.py", "src/shop/_vendor/six.py"];
const MODULES = { base: projectModules(FILES), head: projectModules([...FILES, "src/shop/new.py"]) };

function foreignIn(rounds: { readonly [S in Side]?: readonly string[] }, roots = ROOTS) {
  return findForeignFrame({ recordings: record(rounds), roots, checkout: "/home/me/app", modules: MODULES });
}

describe("findForeignFrame", () => {
  test("finds nothing where each side runs its own files, installed ones and those of Python", () => {
    const installed = "f (/venv/lib/python3.11/site-packages/n/u.py:1);f (/usr/lib/python3.11/ast.py:1);f (<string>:1);f (m.py:1)";
    expect(
      foreignIn({ base: [`main (/work/base/m.py:1);${installed} 1\n`], head: [`main (/work/head/m.py:1);${installed} 1\n`] }),
    ).toBeUndefined();
  });

  test("finds code of the user's checkout, on either side", () => {
    const file = "/home/me/app/src/m.py";
    expect(foreignIn({ base: ["main (/work/base/m.py:1) 1\n"], head: [`main (/work/head/m.py:1);f (${file}:3) 1\n`] })).toEqual({
      side: "head",
      file,
      own: undefined,
    });
    expect(foreignIn({ base: [`f (${file}:3) 1\n`] })).toMatchObject({ side: "base", file });
  });

  test("finds code of the other side", () => {
    expect(foreignIn({ base: ["f (/work/head/m.py:1) 1\n"] })).toMatchObject({ side: "base", file: "/work/head/m.py" });
    expect(foreignIn({ head: ["f (/work/base/m.py:1) 1\n"] })).toMatchObject({ side: "head", file: "/work/base/m.py" });
  });

  test("does not take a folder for another one whose name begins alike, nor files elsewhere for the checkout's", () => {
    expect(foreignIn({ base: ["f (/work/head2/m.py:1);g (/home/me/apple/m.py:1);h (/tmp/m.py:1) 1\n"] })).toBeUndefined();
  });

  test("does not mind what is installed below the checkout", () => {
    expect(foreignIn({ base: ["f (/home/me/app/.venv/lib/python3.11/site-packages/n/u.py:1) 1\n"] })).toBeUndefined();
  });

  test("looks at functions only, not at process roots and names without files", () => {
    expect(foreignIn({ base: ['process 7:"python /home/me/app/m.py";f 1\n'] })).toBeUndefined();
  });

  test.each([
    ["a release in the job's environment", "/job/lib/python3.11/site-packages/shop/cart.py"],
    ["a release in Debian's folder", "/usr/lib/python3/dist-packages/shop/cart.py"],
    ["an egg", "/job/lib/python3.11/site-packages/shop-1.0-py3.11.egg/shop/cart.py"],
    ["another checkout", "/home/me/other/shop/cart.py"],
  ])("finds %s, and which file it stands in for", (_, file) => {
    expect(foreignIn({ head: [`main (/work/head/m.py:1);f (${file}:3) 1\n`] })).toEqual({ side: "head", file, own: "src/shop/cart.py" });
  });

  test("finds no copy in files of other projects, although they have the name of a file that the repository vendors or lacks", () => {
    const others = ["six.py", "shop/new.py", "shop_utils/cart.py", "other/shop/cart.py"].map(
      (name) => `f (/job/lib/python3.11/site-packages/${name}:1)`,
    );
    expect(
      foreignIn({ base: [`main (/work/base/m.py:1);${others.join(";")};f (/elsewhere/m.py:1);f (/elsewhere/cart.py:1) 1\n`] }),
    ).toBeUndefined();
  });

  test("finds no copy in what was installed from the side's own worktree", () => {
    const file = "/venv/lib/python3.11/site-packages/shop/cart.py";
    const installed = new Map([[file, "src/shop/cart.py"]]);
    const roots = { base: { ...ROOTS.base, installed }, head: ROOTS.head };
    expect(foreignIn({ base: [`f (${file}:3) 1\n`] }, roots)).toBeUndefined();
    expect(foreignIn({ base: [`f (${file}:3) 1\n`] })).toMatchObject({ own: "src/shop/cart.py" });
  });
});

describe("hasFramesOf", () => {
  const files = { base: new Set(["src/shop/cart.py"]), head: new Set(["src/shop/new.py"]) };
  const has = (rounds: Parameters<typeof record>[0]) => hasFramesOf(files, { recordings: record(rounds), roots: ROOTS });

  test("says whether a changed file was on a stack of its side", () => {
    expect(has({ base: ["main (/work/base/m.py:1);f (/work/base/src/shop/cart.py:3) 1\n"] })).toBe(true);
    expect(has({ head: ["f (/work/head/src/shop/new.py:3) 1\n"] })).toBe(true);
    expect(has({ base: ["main (/work/base/m.py:1) 1\n"], head: ["f (/work/head/src/shop/cart.py:3) 1\n"] })).toBe(false);
    expect(has({ base: ["f (/venv/lib/python3.11/site-packages/src/shop/cart.py:3) 1\n"] })).toBe(false);
  });
});
