import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCommits } from "../../../src/record/git/commits.ts";
import { findRepository, openGit } from "../../../src/record/git/git.ts";
import { addWorktree } from "../../../src/record/git/worktree.ts";

const run = promisify(execFile);
const WHO = ["-c", "user.name=t", "-c", "user.email=t@example.invalid", "-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always"];
const git = async (folder: string, ...args: string[]) => (await run("git", ["-C", folder, ...WHO, ...args])).stdout.trim();

/**
 *   main:  A ── B ──── M   M = merge of topic, what actions/checkout checks out
 *           ╲        ╱
 *   topic:   C ── D
 */
let folder = "";
let origin = "";
const sha: { [name: string]: string } = {};

async function commit(name: string): Promise<void> {
  await writeFile(join(origin, `${name}.txt`), name);
  await git(origin, "add", "-A");
  await git(origin, "commit", "-qm", name);
  sha[name] = await git(origin, "rev-parse", "HEAD");
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-git-"));
  origin = join(folder, "origin");
  await mkdir(origin);
  await git(origin, "init", "-q", "-b", "main");
  await git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
  await commit("A");
  await git(origin, "checkout", "-qb", "topic");
  await commit("C");
  await commit("D");
  await git(origin, "checkout", "-q", "main");
  await commit("B");
  await git(origin, "checkout", "-q", "--detach", "main");
  await git(origin, "merge", "-q", "--no-ff", "-m", "M", "topic");
  sha["M"] = await git(origin, "rev-parse", "HEAD");
  await git(origin, "update-ref", "refs/pull/1/merge", sha["M"]);
  await git(origin, "checkout", "-q", "main");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A clone as actions/checkout makes it: one commit, detached. */
async function shallow(name: string, ref: string): Promise<string> {
  const clone = join(folder, name);
  await mkdir(clone);
  await git(clone, "init", "-q");
  await git(clone, "remote", "add", "origin", `file://${origin}`);
  await git(clone, "fetch", "-q", "--no-tags", "--depth=1", "origin", ref);
  await git(clone, "checkout", "-q", "--detach", "FETCH_HEAD");
  return clone;
}

const pullRequest = () => ({ kind: "pull-request", headSha: sha["D"] as string, headRef: "topic", baseRef: "main" }) as const;

describe("findCommits on a pull request", () => {
  test("compares the merge commit with its first parent, fetched when the clone has depth 1", async () => {
    const clone = await shallow("merge", "refs/pull/1/merge");
    const pair = await findCommits(openGit(clone), pullRequest());
    expect([pair.base.sha, pair.head.sha]).toEqual([sha["B"], sha["M"]]);
    await git(clone, "cat-file", "-e", `${sha["B"]}^{tree}`);
    expect(await git(clone, "branch", "--list", "--all")).not.toContain("main");
  });

  test("compares a checked-out head with the merge base, not with the tip of the base branch", async () => {
    const clone = await shallow("head", "topic");
    const pair = await findCommits(openGit(clone), pullRequest());
    expect([pair.base.sha, pair.head.sha]).toEqual([sha["A"], sha["D"]]);
  });

  test("says how to go on when the commits cannot be fetched", async () => {
    const clone = await shallow("cut-off", "refs/pull/1/merge");
    await git(clone, "remote", "set-url", "origin", "file:///nowhere");
    await expect(findCommits(openGit(clone), pullRequest())).rejects.toThrow(/is not in this clone and cannot be fetched.*fetch-depth: 0/);
  });
});

describe("findCommits on a laptop", () => {
  test("compares HEAD with the merge base of the default branch", async () => {
    const clone = join(folder, "laptop");
    await git(folder, "clone", "-q", `file://${origin}`, clone);
    await git(clone, "checkout", "-q", "topic");
    const pair = await findCommits(openGit(clone), { kind: "revisions" });
    expect(pair).toEqual({ base: { sha: sha["A"], label: "main" }, head: { sha: sha["D"], label: "topic" } });
  });

  test("compares the default branch's own tip with the commit before", async () => {
    const pair = await findCommits(openGit(origin), { kind: "revisions" });
    expect([pair.base.sha, pair.head.sha]).toEqual([sha["A"], sha["B"]]);
  });

  test.each([
    [{ base: "nowhere" }, "Revision 'nowhere' is not in this repository"],
    [{ base: "--output=x" }, "starts with '-'"],
    [{ base: "f".repeat(40) }, "cannot be fetched"],
  ])("refuses %j", async (revisions, message) => {
    await expect(findCommits(openGit(origin), { kind: "revisions", ...revisions })).rejects.toThrow(message);
  });
});

describe("addWorktree", () => {
  test("lays a commit out and leaves no trace, in the folder or in the repository", async () => {
    const status = () =>
      Promise.all([git(origin, "status", "--porcelain", "--branch"), git(origin, "for-each-ref"), git(origin, "worktree", "list")]);
    const before = await status();
    const place = join(folder, "tree");
    {
      await using worktree = await addWorktree(openGit(origin), sha["C"] as string, place);
      expect(await git(worktree.folder, "rev-parse", "HEAD")).toBe(sha["C"]);
      await writeFile(join(place, "dirt.txt"), "left by the program");
    }
    expect(await status()).toEqual(before);
    await expect(run("ls", [place])).rejects.toThrow();
  });

  test("runs no hook of the repository", async () => {
    const hook = join(origin, ".git/hooks/post-checkout");
    await writeFile(hook, `#!/bin/sh\ntouch '${join(folder, "hooked")}'\n`, { mode: 0o755 });
    {
      await using _worktree = await addWorktree(openGit(origin), sha["C"] as string, join(folder, "unhooked"));
    }
    await rm(hook);
    await expect(run("ls", [join(folder, "hooked")])).rejects.toThrow();
  });
});

test("findRepository says what to do outside of one", async () => {
  await expect(findRepository(folder)).rejects.toThrow("is not in a git repository");
});
