import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGit } from "../../../src/record/git/git.ts";
import { addWorktree } from "../../../src/record/git/worktree.ts";
import { git, makeRepository } from "../../support/repository.ts";

let folder = "";
let repository = "";
let sha = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-worktree-"));
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`pkg/module_${i}.py`, `x = ${i}\n`.repeat(50)]));
  repository = await makeRepository(join(folder, "repository"), [files]);
  sha = await git(repository, "rev-parse", "HEAD");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([0, 2, 4, 6, 8, 10, 12, 15, 20, 30])("a checkout that is stopped after %i ms leaves nothing", async (milliseconds) => {
  const stopping = new AbortController();
  const place = join(folder, `worktree-${milliseconds}`);
  const adding = addWorktree(openGit(repository, { signal: stopping.signal }), sha, place);
  setTimeout(() => stopping.abort(new Error("stopped")), milliseconds);
  // A fast machine may be done before.
  await adding.then(
    (worktree) => worktree[Symbol.asyncDispose](),
    (error: unknown) => expect(String(error)).toMatch(/stopped|abort/i),
  );
  await sleep(100);
  expect(await git(repository, "worktree", "list")).not.toContain("\n");
  expect(await readdir(folder)).toEqual(["repository"]);
});
