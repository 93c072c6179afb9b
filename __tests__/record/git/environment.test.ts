import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { execute, tryExecute } from "../../../src/lib/exec.ts";
import { isLocal, withoutRepository } from "../../../src/record/git/environment.ts";
import { makeProgramEnvironment } from "../../../src/record/sampler/environment.ts";
import { git, makeRepository } from "../../support/repository.ts";

const SOURCES = resolve(import.meta.dirname, "../../../src");

let folder = "";
/** What a hook runs: finds two commits, the working tree as one of them, lays both out, and removes them again. */
let script = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-hooks-"));
  script = join(folder, "look.mjs");
  const from = (path: string) => JSON.stringify(join(SOURCES, path));
  await writeFile(
    script,
    `import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { findRepository, openGit } from ${from("record/git/git.ts")};
import { findCommits } from ${from("record/git/commits.ts")};
import { addWorktree } from ${from("record/git/worktree.ts")};
const common = execFileSync("git", ["rev-parse", "--git-common-dir"]).toString().trim();
// Everything that git knows but its objects; the worktrees that are laid out come and go.
const state = () => readdirSync(common, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.includes("/objects/")).sort()
  .map((path) => path + " " + createHash("sha256").update(readFileSync(path)).digest("hex")).join("\\n");
const before = state();
const git = openGit(await findRepository(process.cwd()));
const { base, head } = await findCommits(git, { kind: "revisions", base: "main", dirty: true });
{
  await using left = await addWorktree(git, base.sha, ${JSON.stringify(folder)} + "/base");
  await using right = await addWorktree(git, head.sha, ${JSON.stringify(folder)} + "/head");
  writeFileSync(process.argv[2], JSON.stringify({
    env: Object.keys(process.env).filter((name) => name.startsWith("GIT_")),
    base: readFileSync(join(left.folder, "a.py"), "utf8"), head: readFileSync(join(right.folder, "a.py"), "utf8"),
    isSame: undefined,
  }));
}
writeFileSync(process.argv[2], JSON.stringify({ ...JSON.parse(readFileSync(process.argv[2])), isSame: state() === before }));
`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Seen {
  readonly env: readonly string[];
  readonly base: string;
  readonly head: string;
  readonly isSame: boolean;
}

/** A repository with main, a branch that changes a.py, something stashed and a change that nobody has committed. */
async function prepare(name: string) {
  const repository = await makeRepository(await mkdtemp(join(folder, `${name}-`)), [{ "a.py": "1\n", "b.py": "1\n" }]);
  await git(repository, "config", "user.name", "t");
  await git(repository, "config", "user.email", "t@example.invalid");
  await git(repository, "checkout", "-q", "-b", "feature");
  await writeFile(join(repository, "a.py"), "2\n");
  await git(repository, "commit", "-q", "-am", "two");
  await writeFile(join(repository, "b.py"), "stashed\n");
  await git(repository, "stash", "-q");
  await writeFile(join(repository, "a.py"), "3\n");
  const told = join(folder, `${name}.json`);
  const command = `'${process.execPath}' '${script}' '${told}'`;
  return { repository, command, seen: async () => JSON.parse(await readFile(told, "utf8")) as Seen };
}

async function writeHook(gitFolder: string, name: string, command: string): Promise<void> {
  await writeFile(join(gitFolder, "hooks", name), `#!/bin/sh\nexec ${command}\n`, { mode: 0o755 });
}

describe("a command started by git", () => {
  test("in pre-commit of commit -a leaves the commit to be made as it is", async () => {
    const { repository, command, seen } = await prepare("commit");
    await writeHook(join(repository, ".git"), "pre-commit", command);
    await git(repository, "commit", "-q", "-a", "-m", "three");
    expect(await seen()).toMatchObject({ base: "1\n", head: "3\n", isSame: true, env: expect.arrayContaining(["GIT_INDEX_FILE"]) });
    expect(await git(repository, "show", "HEAD:a.py")).toBe("3");
    expect(await git(repository, "status", "--porcelain")).toBe("");
    expect(await git(repository, "show", "stash@{0}:b.py")).toBe("stashed");
  });

  test("in pre-commit of a linked worktree", async () => {
    const { repository, command, seen } = await prepare("linked");
    const linked = join(folder, "linked-tree");
    await git(repository, "worktree", "add", "-q", "-b", "other", linked, "feature");
    await writeHook(join(repository, ".git"), "pre-commit", command);
    await writeFile(join(linked, "a.py"), "4\n");
    await git(linked, "commit", "-q", "-a", "-m", "four");
    expect(await seen()).toMatchObject({ base: "1\n", head: "4\n", isSame: true });
    expect([await git(linked, "show", "HEAD:a.py"), await readFile(join(repository, "a.py"), "utf8")]).toEqual(["4", "3\n"]);
  });

  test("in pre-push, in rebase -x and behind an alias", async () => {
    const { repository, command, seen } = await prepare("others");
    const remote = join(folder, "remote.git");
    await git(folder, "init", "-q", "--bare", remote);
    await writeHook(join(repository, ".git"), "pre-push", command);
    await git(repository, "push", "-q", remote, "feature");
    expect(await seen()).toMatchObject({ base: "1\n", head: "3\n", isSame: true });

    await git(repository, "-c", `alias.look=!${command}`, "look");
    expect(await seen()).toMatchObject({ base: "1\n", head: "3\n", isSame: true });

    await git(repository, "checkout", "-q", "a.py");
    await git(repository, "rebase", "-q", "-x", command, "main");
    expect(await seen()).toMatchObject({ base: "1\n", head: "2\n", isSame: true });
    expect(await readdir(join(repository, ".git"))).not.toContain("rebase-merge");
  });
});

describe("withoutRepository", () => {
  test("drops all that git itself calls local", async () => {
    const { stdout } = await execute(["git", "rev-parse", "--local-env-vars"]);
    const names = stdout.trim().split("\n");
    expect(names).toContain("GIT_INDEX_FILE");
    expect(names.filter((name) => !isLocal(name))).toEqual([]);
    const hostile = Object.fromEntries(names.map((name) => [name, "/nowhere"]));
    expect(withoutRepository({ ...hostile, HOME: "/home/me", GIT_SSH_COMMAND: "ssh -i key" })).toEqual({
      HOME: "/home/me",
      GIT_SSH_COMMAND: "ssh -i key",
    });
    const env = { ...withoutRepository({ ...process.env, ...hostile }) };
    expect((await tryExecute(["git", "-C", SOURCES, "rev-parse", "--show-toplevel"], { env })).status).toBe(0);
  });

  test("keeps settings of access that a job gives by environment, and only those", () => {
    const settings = { GIT_CONFIG_COUNT: "2", GIT_CONFIG_KEY_0: "core.bare", GIT_CONFIG_VALUE_0: "true" };
    expect(withoutRepository({ ...settings, GIT_CONFIG_KEY_1: "safe.directory", GIT_CONFIG_VALUE_1: "*" })).toEqual({
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "safe.directory",
      GIT_CONFIG_VALUE_0: "*",
    });
  });
});

test("profiled programs and setup get nothing of the caller's repository either", () => {
  const outer = { GIT_DIR: "/repository/.git", GIT_INDEX_FILE: "/repository/.git/index.lock", GIT_AUTHOR_NAME: "me" };
  const env = makeProgramEnvironment({ outer, bytecodeFolder: "/b", marker: "m" });
  expect(Object.keys(env).filter((name) => name.startsWith("GIT_"))).toEqual(["GIT_AUTHOR_NAME"]);
});
