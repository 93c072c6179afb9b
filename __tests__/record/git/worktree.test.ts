import { execFileSync } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGit } from "../../../src/record/git/git.ts";
import { addWorktree } from "../../../src/record/git/worktree.ts";
import { git, makeRepository } from "../../support/repository.ts";
import { CAN_BE_NOBODY, IS_SUPERUSER, NOBODY } from "../../support/users.ts";

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

test.skipIf(IS_SUPERUSER && !CAN_BE_NOBODY)("a worktree is removed with the read-only folders that a program left in it", async () => {
  const around = join(folder, "around");
  const place = join(around, "worktree");
  await mkdir(join(place, "cache"), { recursive: true });
  await writeFile(join(place, "cache/file"), "");
  await chmod(join(place, "cache"), 0o500);
  // The superuser may enter any folder.
  if (IS_SUPERUSER) for (const own of [folder, around, place, join(place, "cache")]) await chown(own, NOBODY, NOBODY);
  const module = new URL("../../../src/record/git/worktree.ts", import.meta.url).href;
  const script = `
    import { removeWorktree } from ${JSON.stringify(module)};
    await removeWorktree(${JSON.stringify(repository)}, ${JSON.stringify(place)});`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script], IS_SUPERUSER ? { uid: NOBODY, gid: NOBODY } : {});
  expect(await readdir(around)).toEqual([]);
  await rm(around, { recursive: true });
});
