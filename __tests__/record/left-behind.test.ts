import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeNote } from "../../src/bundle/note.ts";
import {
  cleanWorktree,
  findEnvironments,
  findLeftBehind,
  noteLeftBehind,
  readWorktreeState,
  type WorktreeState,
} from "../../src/record/left-behind.ts";
import { git, makeRepository } from "../support/repository.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-left-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const worktree = () =>
  mkdtemp(join(folder, "worktree-")).then((path) => makeRepository(path, [{ ".gitignore": "*.bin\n", "table.txt": "1\n" }]));
const write = async (top: string, path: string, text: string) => {
  await mkdir(join(top, path, ".."), { recursive: true });
  await writeFile(join(top, path), text);
};
const read = async (top: string) => (await readWorktreeState(top)) as WorktreeState;

describe("findLeftBehind", () => {
  test("finds a cache that is kept and a log that grows, not results that are written anew nor what setup made", async () => {
    const top = await worktree();
    await write(top, "build/made-by-setup.bin", "b");
    const before = await read(top);
    await write(top, "cache/deep.bin", "c");
    await write(top, "log.bin", "1");
    await write(top, "result.bin", "r");
    await write(top, ".pytest_cache/v/x.bin", "p");
    const first = await read(top);
    await appendFile(join(top, "log.bin"), "2");
    await rm(join(top, "result.bin"));
    await write(top, "result.bin", "s");
    expect(findLeftBehind([before, first, await read(top)])).toEqual(["cache/deep.bin", "log.bin"]);
  });

  test("leaves the environment of a launcher such as uv run, and its lock file, out", async () => {
    const top = await worktree();
    const before = await read(top);
    for (const path of [".venv/pyvenv.cfg", ".venv/lib/x.py", "uv.lock", "src/shop.egg-info/PKG-INFO", "cache/x"])
      await write(top, path, "x");
    const first = await read(top);
    expect(findEnvironments(first)).toEqual([".venv/"]);
    expect(findLeftBehind([before, first, first])).toEqual(["cache/x"]);
    await cleanWorktree(top, before);
    expect([...(await read(top)).keys()].sort()).toEqual([".venv/lib/x.py", ".venv/pyvenv.cfg"]);
  });

  test("finds a tracked file that the first run changed", async () => {
    const top = await worktree();
    const before = await read(top);
    await write(top, "table.txt", "2\n");
    const first = await read(top);
    expect(findLeftBehind([before, first, first])).toEqual(["table.txt"]);
  });
});

describe("noteLeftBehind", () => {
  test("names one file, counts the others, and shows no control characters", () => {
    expect(describeNote(noteLeftBehind(["a\u001b[31m.bin"]))).toContain("(1 file)");
    expect(describeNote(noteLeftBehind(["a", "b", "c"]))).toContain("('a' and 2 other files)");
  });
});

describe("cleanWorktree", () => {
  test("brings a worktree back to where it was after setup", async () => {
    const top = await worktree();
    await write(top, "build/made-by-setup.bin", "b");
    const before = await read(top);
    await write(top, "cache/deep/x.bin", "c");
    await write(top, "new.txt", "n");
    await write(top, "table.txt", "changed\n");
    await git(top, "init", "-q", "nested");
    await cleanWorktree(top, before);
    expect(await read(top)).toEqual(before);
    expect(await readFile(join(top, "table.txt"), "utf8")).toBe("1\n");
    expect(await git(top, "status", "--porcelain", "--untracked-files=all")).toBe("");
    await expect(readFile(join(top, "cache"))).rejects.toThrow("ENOENT");
  });
});
