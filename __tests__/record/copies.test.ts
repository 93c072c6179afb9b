import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SILENT } from "../../src/lib/progress.ts";
import { copyUntracked } from "../../src/record/copies.ts";
import { type Files, git, makeRepository } from "../support/repository.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-copies-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A checkout with files that git does not track, and a worktree of its commit. */
async function checkout(tracked: Files, untracked: { readonly [path: string]: string }) {
  const repository = await makeRepository(await mkdtemp(join(folder, "checkout-")), [{ ".gitignore": "*.bin\n.env\n", ...tracked }]);
  for (const [path, text] of Object.entries(untracked)) {
    await mkdir(join(repository, path, ".."), { recursive: true });
    await writeFile(join(repository, path), text);
  }
  const worktree = join(await mkdtemp(join(folder, "worktree-")), "head");
  await git(repository, "worktree", "add", "-q", "--detach", worktree);
  const warnings: string[] = [];
  const copy = (patterns: readonly string[], from = "") =>
    copyUntracked({
      patterns,
      folder: from,
      checkout: repository,
      worktrees: [worktree],
      progress: { ...SILENT, warn: (sentence) => warnings.push(sentence) },
      signal: new AbortController().signal,
    });
  return { repository, worktree, warnings, copy, read: (path: string) => readFile(join(worktree, path), "utf8") };
}

describe("copyUntracked", () => {
  test("brings ignored and untracked files by pattern, by name and by folder", async () => {
    const files = { "data/a.bin": "a", "data/deep/b.bin": "b", ".env": "KEY=1", "models/m.txt": "m", "data/note.txt": "n" };
    const { copy, read, warnings } = await checkout({ "a.py": "" }, files);
    await copy(["data/*.bin", ".env", "models"]);
    expect([await read("data/a.bin"), await read(".env"), await read("models/m.txt")]).toEqual(["a", "KEY=1", "m"]);
    for (const path of ["data/deep/b.bin", "data/note.txt"]) await expect(read(path)).rejects.toThrow("ENOENT");
    await copy(["data/**/*.bin"]);
    expect(await read("data/deep/b.bin")).toBe("b");
    expect(warnings).toEqual(["'copy' skips 'data/a.bin': one of the commits contains it."]);
  });

  test("counts patterns from their folder", async () => {
    const { copy, read } = await checkout({ "services/api/a.py": "" }, { "services/api/x.bin": "api", "x.bin": "top" });
    await copy(["x.bin"], "services/api");
    expect(await read("services/api/x.bin")).toBe("api");
    await expect(read("x.bin")).rejects.toThrow("ENOENT");
  });

  test("never replaces what git tracks, and says so", async () => {
    const { copy, read, warnings, repository } = await checkout({ "config.txt": "committed" }, {});
    await writeFile(join(repository, "config.txt"), "edited");
    await copy(["config.txt", "nothing.bin"]);
    expect(await read("config.txt")).toBe("committed");
    expect(warnings).toEqual([
      "'copy' skips 'config.txt': git tracks it, so each side has its own version.",
      "'copy' has 'nothing.bin', which matches no file in the checkout.",
    ]);
  });

  test("follows no link out of the checkout, and none of a commit out of its worktree", async () => {
    const secret = join(folder, "secret");
    await writeFile(secret, "s");
    const { copy, repository } = await checkout({ "a.py": "" }, { "out/x.bin": "x" });
    await symlink(secret, join(repository, "key.bin"));
    await expect(copy(["*.bin"])).rejects.toThrow("a link to");
    const { copy: copyOther, repository: other, worktree } = await checkout({ "a.py": "" }, { "out/x.bin": "x" });
    expect(other).not.toBe(repository);
    await symlink(folder, join(worktree, "out"));
    await expect(copyOther(["out/x.bin"])).rejects.toThrow("leads out of its worktree");
  });

  test.each(["../other", "/etc/passwd", "a/../../b"])("rejects '%s'", async (pattern) => {
    const { copy } = await checkout({}, {});
    await expect(copy([pattern])).rejects.toThrow("expected a relative path or pattern inside that folder");
  });
});
