import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChanges, parseHunks } from "../../../src/record/git/changes.ts";
import { openGit } from "../../../src/record/git/git.ts";
import { locateFunction, outlineSources } from "../../../src/record/source.ts";
import { git, makeRepository } from "../../support/repository.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-changes-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SHAPES = `import functools


class Shape:
    @functools.cache
    def area(self):
        return 1

    def lines(self):
        return [x for x in range(3)]


def main():
    def inner():
        return lambda: 2
    return inner
`;

describe("findChanges", () => {
  test("gives changed lines at head and follows renames, of Python files only", async () => {
    const repository = await makeRepository(join(folder, "renames"), [
      { "old name;.py": SHAPES, "notes.md": "a\n", "same.py": "x = 1\n" },
      { "old name;.py": undefined, "pkg/näme.py": SHAPES.replace("return 1", "return 3"), "notes.md": "b\n", "new.py": "y = 2\n" },
    ]);
    const [base, head] = await Promise.all(["HEAD~1", "HEAD"].map((revision) => git(repository, "rev-parse", revision)));
    const changes = await findChanges(openGit(repository), base as string, head as string);
    expect(changes.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      {
        path: "new.py",
        from: undefined,
        lines: [{ first: 1, last: 1 }],
        hunks: [{ base: { first: 0, last: -1 }, head: { first: 1, last: 1 } }],
      },
      {
        path: "pkg/näme.py",
        from: "old name;.py",
        lines: [{ first: 7, last: 7 }],
        hunks: [{ base: { first: 7, last: 7 }, head: { first: 7, last: 7 } }],
      },
    ]);
  });

  test("tells the lines of many files apart, whatever they are called and hold", async () => {
    const names = Array.from({ length: 230 }, (_, i) => (i % 50 === 0 ? `odd "${i}" [*].py` : `pkg/${i % 3 === 0 ? "sub/" : ""}m${i}.py`));
    const text = (i: number, x: number) => `${"# diff --git a/x b/x\n@@ -1 +1 @@\n".repeat(i % 7)}x = ${x}\n`;
    const repository = await makeRepository(join(folder, "many"), [
      { ...Object.fromEntries(names.map((name, i) => [name, text(i, 1)])), "empty.py": "" },
      { ...Object.fromEntries(names.map((name, i) => [name, text(i, 2)])), "empty.py": undefined, "also-empty.py": "", "odd 1 [a].py": "" },
    ]);
    const changes = new Map((await findChanges(openGit(repository), "HEAD~1", "HEAD")).map((change) => [change.path, change.lines]));
    for (const [i, name] of names.entries()) expect(changes.get(name)).toEqual([{ first: 2 * (i % 7) + 1, last: 2 * (i % 7) + 1 }]);
    expect(changes.get("odd 1 [a].py")).toEqual([]);
  });

  test("reads hunks that only take lines away", () => {
    expect(parseHunks("@@ -3,2 +2,0 @@\n@@ -10 +8,3 @@ def f():\n")).toEqual([
      { base: { first: 3, last: 4 }, head: { first: 2, last: 1 } },
      { base: { first: 10, last: 10 }, head: { first: 8, last: 10 } },
    ]);
  });
});

const outlineOf = (paths: readonly string[]) =>
  outlineSources({
    python: "python3",
    listPath: join(folder, "list.json"),
    paths,
    reads: false,
    env: process.env,
    signal: new AbortController().signal,
  });

describe("outlineSources", () => {
  test("names functions as Python 3.11 does, with decorators, and passes over what it cannot parse", async () => {
    const repository = await makeRepository(join(folder, "outline"), [{ "m.py": SHAPES, "broken.py": "def (:\n" }]);
    const paths = ["m.py", "broken.py", "missing.py"].map((name) => join(repository, name));
    const outline = await outlineOf(paths);
    const functions = outline.get(paths[0] as string) ?? [];
    expect(functions.map(({ name, first, last }) => `${name} ${first}-${last}`)).toEqual([
      "Shape.area 5-7",
      "Shape.lines 9-10",
      "Shape.lines.<locals>.<listcomp> 10-10",
      "main 13-16",
      "main.<locals>.inner 14-15",
      "main.<locals>.inner.<locals>.<lambda> 15-15",
    ]);
    expect(outline.get(paths[1] as string)).toEqual([]);
    expect(locateFunction(functions, "area", 6)).toMatchObject({ name: "Shape.area", first: 5 });
  });

  test("names what stands inside comprehensions as the Python at hand does", async () => {
    const source = `def f():
    yield [lambda: 1 for _ in "x"][0]
    yield next(
        (lambda: 1) for _ in "x")
    yield next(next(
        (lambda: 1) for _ in "x") for _ in "x")
`;
    const repository = await makeRepository(join(folder, "inside"), [{ "m.py": source }]);
    const said = execFileSync("python3", ["-c", "import m; print(*(g.__qualname__ for g in m.f()))"], {
      cwd: repository,
      encoding: "utf8",
    });
    const functions = (await outlineOf([join(repository, "m.py")])).get(join(repository, "m.py")) ?? [];
    const lambdas = functions.map(({ name }) => name).filter((name) => name.endsWith("<lambda>"));
    expect(lambdas).toEqual(said.trim().split(" "));
  });
});
