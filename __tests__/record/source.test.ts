import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { locateFunction, outlineSources } from "../../src/record/source.ts";

describe("locateFunction", () => {
  const functions = [
    { name: "f", first: 1, last: 9, reads: [] },
    { name: "A.f", first: 12, last: 14, reads: [] },
    { name: "A.f.<locals>.<lambda>", first: 13, last: 13, reads: [] },
    { name: "g.<locals>.<lambda>", first: 20, last: 20, reads: [] },
    { name: "h.<locals>.<lambda>", first: 20, last: 20, reads: [] },
    { name: "A.x", first: 30, last: 31, reads: [] },
    { name: "A.x", first: 30, last: 31, reads: [] },
    { name: "walk", first: 40, last: 49, reads: [] },
    { name: "walk.<locals>.walk", first: 42, last: 45, reads: [] },
    { name: "only", first: 60, last: 61, reads: [] },
  ];

  test.each([
    ["by any of its lines", "f", 5, "f", 1],
    ["by its qualified name", "A.f", 14, "A.f", 12],
    ["by its bare name", "f", 14, "A.f", 12],
    ["inside of another", "<lambda>", 13, "A.f.<locals>.<lambda>", 13],
    ["that is there twice under one name, such as both halves of a property", "x", 30, "A.x", 30],
    ["around a function of the same name", "walk", 47, "walk", 40],
    ["inside of a function of the same name", "walk", 43, "walk.<locals>.walk", 42],
    ["of a name that is there once, when the line is wrong", "only", 99, "only", 60],
  ])("finds a function %s", (_, name, line, found, first) => {
    expect(locateFunction(functions, name, line)).toMatchObject({ name: found, first });
  });

  test("does not guess: a line of none, another name, the end of a name, two at once", () => {
    expect(locateFunction(functions, "f", 99)).toBeUndefined();
    expect(locateFunction(functions, "g", 12)).toBeUndefined();
    expect(locateFunction([{ name: "A.half", first: 1, last: 2, reads: [] }], "f", 1)).toBeUndefined();
    expect(locateFunction([{ name: "A.f.g", first: 1, last: 2, reads: [] }], "f", 1)).toBeUndefined();
    expect(locateFunction(functions, "<lambda>", 20)).toBeUndefined();
    expect(locateFunction(functions, "f", undefined)).toBeUndefined();
    expect(locateFunction(undefined, "f", 1)).toBeUndefined();
  });
});

describe("outlineSources", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "flamediff-source-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const outline = async (files: { readonly [name: string]: string }, python = "python3") => {
    const paths = Object.keys(files).map((name) => join(folder, name));
    for (const [name, text] of Object.entries(files)) if (text !== "") await writeFile(join(folder, name), text);
    return await outlineSources({
      python,
      listPath: join(folder, "list.json"),
      paths,
      reads: true,
      env: process.env,
      signal: new AbortController().signal,
    });
  };

  test("names functions as Python does, each from its first decorator to its last line", async () => {
    const text = [
      "class A:",
      "    @property",
      "    @staticmethod",
      "    def m(self):",
      "        def g():",
      "            return 1",
      "        return g",
      "",
    ];
    const found = await outline({ "a.py": `${text.join("\n")}\nasync def f(): return lambda: 3\n` });
    expect(found.get(join(folder, "a.py"))).toEqual([
      { name: "A.m", first: 2, last: 7, reads: [] },
      { name: "A.m.<locals>.g", first: 5, last: 6, reads: [] },
      { name: "f", first: 9, last: 9, reads: [] },
      { name: "f.<locals>.<lambda>", first: 9, last: 9, reads: [] },
    ]);
  });

  test("finds the attributes and globals that a function reads, in the file", async () => {
    const text = `LIMIT = 1
class Base:
    size = 2
    if LIMIT:
        other: int = 3
class A(Base):
    mine = own = 4
    def inherited(self): return self.size + self.other + self.missing
    @classmethod
    def both(cls, own): return cls.mine + own + LIMIT
    def shadowed(self):
        LIMIT = self.set
        return LIMIT
def far(): return A.own + Base.size + str.size
`;
    const reads = (await outline({ "reads.py": text }))
      .get(join(folder, "reads.py"))
      ?.map((fn) => [fn.name, fn.reads.map(({ first }) => first)]);
    expect(reads).toEqual([
      ["A.inherited", [3, 5]],
      ["A.both", [1, 7]],
      ["A.shadowed", []],
      ["far", [3, 7]],
    ]);
  });

  test("passes over what cannot be read or parsed, and takes any number of files", async () => {
    const found = await outline({ "broken.py": "def f(:\n", "nowhere.py": "", "nul.py": "a\0b", "b.py": "def f(): pass\n" });
    expect([...found.values()].map((functions) => functions.length)).toEqual([0, 0, 0, 1]);
  });

  test("asks nobody about no files", async () => {
    expect(await outline({}, "/nowhere/python")).toEqual(new Map());
  });

  test("says which interpreter did not answer, and why", async () => {
    const env = { ...process.env };
    const request = {
      listPath: join(folder, "list.json"),
      paths: [join(folder, "b.py")],
      reads: false,
      env,
      signal: new AbortController().signal,
    };
    const python = join(folder, "python");
    await writeFile(python, "#!/bin/sh\necho first >&2\necho 'no ast here' >&2\nexit 3\n", { mode: 0o755 });
    await expect(outlineSources({ ...request, python })).rejects.toThrow(`'${python}' could not parse the source files: no ast here`);
  });
});
