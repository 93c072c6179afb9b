import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findUntracked } from "../../src/record/untracked.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-untracked-"));
  for (const path of [
    "checkout/api/data.txt",
    "checkout/data.txt",
    "checkout/shop/_version.py",
    "checkout/src/fast/_core.cpython-313-x86_64-linux-gnu.so",
    "checkout/generated/__init__.py",
    "checkout/build/lib/x.py",
    "checkout/conf/app.toml",
    "checkout/both.txt",
    "head/both.txt",
    "head/api/x.py",
  ]) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), "");
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const find = (words: string, cwd = "") => findUntracked({ words, cwd, worktree: join(folder, "head"), checkout: join(folder, "checkout") });

describe("findUntracked", () => {
  test("finds the file that Python, a shell or an import missed", () => {
    expect(find("FileNotFoundError: [Errno 2] No such file or directory: 'data.txt'")).toBe("data.txt");
    expect(find("FileNotFoundError: [Errno 2] No such file or directory: 'data.txt'", "api")).toBe("api/data.txt");
    expect(find("cp: cannot stat 'data.txt': No such file or directory")).toBe("data.txt");
    expect(find("cat: data.txt: No such file or directory")).toBe("data.txt");
    expect(find("ModuleNotFoundError: No module named 'shop._version'")).toBe("shop/_version.py");
  });

  test("finds a compiled module, a generated package, and a file that a message names without quotes", () => {
    expect(find("ImportError: cannot import name '_core' from 'fast' (/x/src/fast/__init__.py)")).toBe(
      "src/fast/_core.cpython-313-x86_64-linux-gnu.so",
    );
    expect(find("ModuleNotFoundError: No module named 'generated'")).toBe("generated");
    expect(find("Error: could not read conf/app.toml, giving up.")).toBe("conf/app.toml");
  });

  test("does not take a word for a folder of that name", () => {
    expect(find("error: build failed, see build/lib")).toBeUndefined();
    expect(find("ModuleNotFoundError: No module named 'build'")).toBeUndefined();
  });

  test("takes a path in the worktree for what it is relative to its top", () => {
    expect(find(`can't open file '${join(folder, "head/data.txt")}'`)).toBe("data.txt");
  });

  test("finds nothing in what both have, what neither has, and what lies outside", () => {
    for (const words of ["'both.txt'", "'nowhere.txt'", "'../checkout/data.txt'", "'/etc/passwd'", "no words", "''"])
      expect(find(words)).toBeUndefined();
  });
});
