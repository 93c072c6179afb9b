import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findGaps } from "../../../src/record/git/gaps.ts";
import { openGit } from "../../../src/record/git/git.ts";
import { git, makeRepository } from "../../support/repository.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-gaps-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Without the machine's own settings, which may know Git LFS. */
const gapsOf = (repository: string) =>
  findGaps(openGit(repository, { env: { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" } }), "HEAD");

describe("findGaps", () => {
  test("is silent about an ordinary repository", async () => {
    const repository = await makeRepository(join(folder, "plain"), [{ "a.py": "", ".gitattributes": "*.py text\n" }]);
    expect(await gapsOf(repository)).toEqual([]);
  });

  test("says that submodules are empty, and what helps", async () => {
    const library = await makeRepository(join(folder, "library"), [{ "lib.py": "" }]);
    const repository = await makeRepository(join(folder, "user"), [{ "a.py": "" }]);
    await git(repository, "-c", "protocol.file.allow=always", "submodule", "add", "-q", library, "lib");
    await git(repository, "commit", "-qm", "Use the library");
    expect(await gapsOf(repository)).toEqual([expect.stringContaining("start 'setup' with 'git submodule update --init'")]);
  });

  test("says that files of Git LFS are pointers, unless git knows LFS", async () => {
    const repository = await makeRepository(join(folder, "large"), [
      { "data/.gitattributes": "*.bin filter=lfs diff=lfs merge=lfs -text\n" },
    ]);
    expect(await gapsOf(repository)).toEqual([expect.stringContaining("Git LFS")]);
    await git(repository, "config", "filter.lfs.process", "git-lfs filter-process");
    expect(await gapsOf(repository)).toEqual([]);
  });
});
