import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChangedFunctions } from "../../src/record/changed-functions.ts";
import { findCommits } from "../../src/record/git/commits.ts";
import { openGit } from "../../src/record/git/git.ts";
import { addWorktree } from "../../src/record/git/worktree.ts";
import { pairLines } from "../../src/record/lines.ts";
import { type Files, makeRepository } from "../support/repository.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-changed-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function changesBetween(base: Files, head: Files) {
  const own = await mkdtemp(join(folder, "case-"));
  const git = openGit(await makeRepository(join(own, "repository"), [base, head]));
  const commits = await findCommits(git, { kind: "revisions", base: "HEAD~1" });
  await using left = await addWorktree(git, commits.base.sha, join(own, "base"));
  await using right = await addWorktree(git, commits.head.sha, join(own, "head"));
  return await findChangedFunctions({
    git,
    commits,
    worktrees: { base: left.folder, head: right.folder },
    python: "python3",
    listPath: join(own, "list.json"),
    env: process.env,
    signal: new AbortController().signal,
  });
}

const functionsBetween = async (base: Files, head: Files) => (await changesBetween(base, head)).functions;

const AREA = "    def area(self):\n        width = self.width\n        height = self.height\n        return width * height\n";
const SHAPE = `class Shape:\n    def __init__(self):\n        self.width = 1\n\n${AREA}`;
const OTHER = "def other():\n    return [x * x for x in range(9)]\n";

describe("findChangedFunctions", () => {
  test("says which functions the change touches, with the first changed line", async () => {
    const { touched, moved, onlyOn } = await functionsBetween({ "a.py": SHAPE }, { "a.py": SHAPE.replace("* height", "+ height") });
    expect(touched).toEqual([{ file: "a.py", name: "Shape.area", line: 8 }]);
    expect(moved).toEqual([]);
    expect(onlyOn).toEqual({ base: [], head: [] });
  });

  test("says which functions it adds and removes; those that it moves or renames are neither", async () => {
    const SMALL = "def small():\n    return 1\n";
    const { onlyOn } = await functionsBetween(
      { "a.py": SHAPE + SMALL, "gone.py": OTHER },
      { "a.py": `${SHAPE.replace("class Shape", "class Box")}def added(items):\n    return sorted(items)\n`, "gone.py": undefined },
    );
    const removed = [
      { file: "a.py", name: "small" },
      { file: "gone.py", name: "other" },
      { file: "gone.py", name: "other.<locals>.<listcomp>" },
    ];
    expect(onlyOn).toEqual({ base: removed, head: [{ file: "a.py", name: "added" }] });
  });

  test.each([
    [
      "a line around and inside of a nested function",
      "def f():\n    x = [\n        y for y in z]\n",
      "def f():\n    x = [\n        y for y in zz]\n",
      ["f 3"],
    ],
    ["a default argument on a line of its own", "def f(\n    n=1,\n):\n    return n\n", "def f(\n    n=2,\n):\n    return n\n", ["f 2"]],
    ["a decorator that is added", "def f():\n    return 1\n", "@cache\ndef f():\n    return 1\n", ["f 1"]],
    ["a decorator that is taken away", "x = 1\n@cache\ndef f():\n    return 1\n", "x = 1\ndef f():\n    return 1\n", ["f 2"]],
    [
      "a last line that is taken away",
      "def f():\n    a()\n    b()\ndef g():\n    c()\n",
      "def f():\n    a()\ndef g():\n    c()\n",
      ["f 2"],
    ],
    [
      "a first line that is taken away",
      "def f():\n    a()\ndef g():\n    b()\n    c()\n",
      "def f():\n    a()\ndef g():\n    c()\n",
      ["g 3"],
    ],
    ["what lies between functions", "def f():\n    a()\nx()\ndef g():\n    b()\n", "def f():\n    a()\ndef g():\n    b()\n", []],
    [
      "a function that is taken away",
      "def f():\n    a()\ndef h():\n    pass\ndef g():\n    b()\n",
      "def f():\n    a()\ndef g():\n    b()\n",
      [],
    ],
    [
      "an attribute of a class",
      "class A:\n    n = 1\n    def f(self): return self.n\n    def g(self): return self.m\n",
      "class A:\n    n = 2\n    def f(self): return self.n\n    def g(self): return self.m\n",
      ["A.f 2"],
    ],
    [
      "an attribute that is taken away",
      "class A(B):\n    n = 1\n    def f(self):\n        return self.n\n",
      "class A(B):\n    def f(self):\n        return self.n\n",
      ["A.f 1"],
    ],
    ["a global", "N = 1\ndef f(): return N\ndef g(): return 1\n", "N = 2\ndef f(): return N\ndef g(): return 1\n", ["f 1"]],
  ])("takes %s for a touch of the right functions only", async (_, base, head, expected) => {
    const { touched } = await functionsBetween({ "a.py": base }, { "a.py": head });
    const names = touched.filter(({ name }) => !name.includes("<")).map(({ name, line }) => `${name} ${line}`);
    expect(names).toEqual(expected);
  });

  test("compares a function of a renamed file with what it was", async () => {
    const decorated = SHAPE.replace("    def area", "    @cached\n    def area");
    const { touched } = await functionsBetween({ "a.py": decorated }, { "a.py": undefined, "pkg/b.py": SHAPE });
    expect(touched).toEqual([{ file: "pkg/b.py", name: "Shape.area", line: 5 }]);
  });

  test("follows a renamed file with all that stays in it", async () => {
    const { moved } = await functionsBetween({ "a.py": SHAPE + OTHER }, { "a.py": undefined, "pkg/b.py": SHAPE + OTHER });
    expect(moved.map(({ from, to }) => [from.file, from.name, to.file, to.name])).toEqual(
      ["<module>", "Shape.__init__", "Shape.area", "other", "other.<locals>.<listcomp>"].map((name) => ["a.py", name, "pkg/b.py", name]),
    );
  });

  test("follows a function into another class, another file, and out of a file that is gone", async () => {
    const base = { "a.py": SHAPE, "gone.py": OTHER, "c.py": "x = 1\n" };
    const head = { "a.py": SHAPE.replace("class Shape", "class Box"), "gone.py": undefined, "c.py": `x = 1\ny = 2\nz = 3\n\n${OTHER}` };
    const { moved } = await functionsBetween(base, head);
    expect(moved.map(({ from, to }) => `${from.file} ${from.name} → ${to.file} ${to.name}`)).toEqual([
      "a.py Shape.__init__ → a.py Box.__init__",
      "a.py Shape.area → a.py Box.area",
      "gone.py other → c.py other",
      "gone.py other.<locals>.<listcomp> → c.py other.<locals>.<listcomp>",
    ]);
  });

  test("compares the file of a function with the one that it came from, line by line", async () => {
    const added = OTHER.replace("\n", "\n    n = 1\n");
    const base = { "a.py": `${SHAPE}\n${OTHER}` };
    const { diffs } = await changesBetween(base, { "a.py": SHAPE, "b.py": `x = 1\n\n${added}` });
    const hunks = diffs.find(({ path, from }) => path === "b.py" && from === "a.py")?.hunks ?? [];
    const samples = { self: 3, attributed: 3, total: 3 };
    const [first, last] = [SHAPE.split("\n").length + 1, SHAPE.split("\n").length + OTHER.split("\n").length - 1];
    const rows = pairLines(new Map([first, last].map((line) => [line, samples])), new Map(), hunks);
    expect(rows.map(({ head }) => head)).toEqual([3, added.split("\n").length + 1]);
  });

  test("follows a function that got another name in place, with all that is inside", async () => {
    const beta = "def beta(n):\n    if n > 9:\n        return beta(n - 1)\n    return sum((lambda y: y)(x) for x in range(n))\n";
    const { touched, moved } = await functionsBetween({ "a.py": SHAPE + beta }, { "a.py": SHAPE + beta.replaceAll("beta", "mixed") });
    expect(touched).toEqual([{ file: "a.py", name: "mixed", line: 9 }]);
    expect(moved.map(({ from, to }) => `${from.name} → ${to.name}`)).toEqual([
      "beta → mixed",
      "beta.<locals>.<genexpr> → mixed.<locals>.<genexpr>",
      expect.stringMatching(/^beta\.<locals>\.(<genexpr>\.)?<lambda> → mixed\.<locals>\.(<genexpr>\.)?<lambda>$/),
    ]);
  });

  test("takes every line of a deleted file for removed", async () => {
    const { diffs } = await changesBetween({ "a.py": SHAPE, "gone.py": OTHER }, { "gone.py": undefined });
    const hunks = diffs.find(({ path }) => path === "gone.py")?.hunks ?? [];
    const samples = { self: 3, attributed: 3, total: 3 };
    const rows = pairLines(new Map([[2, samples]]), new Map(), hunks);
    expect(rows).toMatchObject([{ base: 2, head: null, hunk: 0, self: { base: 3, head: 0 } }]);
  });

  test("is empty when only other files changed", async () => {
    expect(await changesBetween({ "a.py": SHAPE, "notes.md": "a" }, { "notes.md": "b" })).toMatchObject({
      functions: { touched: [], moved: [] },
    });
  });
});
