import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findCommits } from "../../../src/record/git/commits.ts";
import { type Git, openGit, tokenCredentials } from "../../../src/record/git/git.ts";
import { addWorktree } from "../../../src/record/git/worktree.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { git, makeRepository } from "../../support/repository.ts";

const TOKEN = "t0ken-of-the-job";
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");
/** A branch that git and GitHub take. */
const STRANGE = `-"ü$(oops);'&|#x%20<!--`;

let folder = "";
let server: GitServer;
const sha = { base: "", head: "", others: "", merge: "" };

/**
 *   main:   base ── others ── merge   refs/pull/7/merge
 *              ╲            ╱
 *   STRANGE:     head ─────           refs/pull/7/head
 */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-remote-"));
  const origin = await makeRepository(join(folder, "octo/demo.git"), [{ "a.py": "1\n" }, { "a.py": "2\n" }]);
  for (const key of ["uploadpack.allowAnySHA1InWant", "uploadpack.allowFilter", "http.uploadpack"])
    await git(origin, "config", key, "true");
  [sha.base, sha.head] = [await git(origin, "rev-parse", "HEAD~1"), await git(origin, "rev-parse", "HEAD")];
  await git(origin, "update-ref", `refs/heads/${STRANGE}`, sha.head);
  await git(origin, "tag", "-a", "-m", "a tag", "v1", sha.base);
  await git(origin, "checkout", "-q", "--detach", sha.base);
  await git(origin, "commit", "-q", "--allow-empty", "-m", "others");
  sha.others = await git(origin, "rev-parse", "HEAD");
  await git(origin, "branch", "-f", "main");
  await git(origin, "merge", "-q", "--no-ff", "-m", "merge", sha.head);
  sha.merge = await git(origin, "rev-parse", "HEAD");
  await git(origin, "update-ref", "refs/pull/7/head", sha.head);
  await git(origin, "update-ref", "refs/pull/7/merge", sha.merge);
  // Another one's head went on, and conflicts since.
  await git(origin, "update-ref", "refs/pull/8/head", sha.head);
  await git(origin, "update-ref", "refs/pull/8/merge", sha.others);
  await git(origin, "checkout", "-q", "main");
  server = await startGitServer(folder, `basic ${BASIC}`);
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Every command line of git that is run is written down. */
let commandLines = "";
beforeEach(async () => {
  const bin = await mkdtemp(join(folder, "bin-"));
  commandLines = join(bin, "log");
  const real = (process.env["PATH"] ?? "").split(delimiter).join(delimiter);
  await writeFile(join(bin, "git"), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${commandLines}'\nPATH='${real}' exec git "$@"\n`);
  await chmod(join(bin, "git"), 0o755);
  vi.stubEnv("PATH", [bin, real].join(delimiter));
});

/** A clone as actions/checkout makes it with `persist-credentials: false`: one commit, detached, and no way in. */
async function checkOut(ref: string, ...options: string[]): Promise<Git> {
  const clone = await mkdtemp(join(folder, "clone-"));
  const allowed = ["-c", `http.extraheader=AUTHORIZATION: basic ${BASIC}`];
  await git(clone, "init", "-q");
  await git(clone, "remote", "add", "origin", `${server.origin}/octo/demo.git`);
  await git(clone, ...allowed, "fetch", "-q", "--no-tags", "--depth=1", ...options, "origin", `+${ref}:refs/remotes/origin/checked-out`);
  await git(clone, ...allowed, "checkout", "-q", "--detach", "refs/remotes/origin/checked-out");
  return openWith(clone);
}

function openWith(clone: string, env: NodeJS.ProcessEnv = {}): Git {
  return openGit(clone, { credentials: tokenCredentials({ server: server.origin, token: TOKEN, env }) });
}

const PULL = { kind: "pull-request", headRef: STRANGE, baseRef: "main" } as const;

describe("a private repository whose clone holds no credentials", () => {
  test("lets nobody in without the token", async () => {
    const { folder: clone } = await checkOut("refs/heads/main");
    await expect(findCommits(openGit(clone), { kind: "revisions", base: sha.head })).rejects.toThrow("cannot be fetched");
  });

  test("is fetched from with the token, which stands on no command line and in no file", async () => {
    const repository = await checkOut("refs/pull/7/merge");
    const pair = await findCommits(repository, { ...PULL, headSha: sha.head });
    expect([pair.base.sha, pair.head.sha]).toEqual([sha.others, sha.merge]);
    const written = await readFile(commandLines, "utf8");
    expect(written).toContain(`fetch --no-tags --no-recurse-submodules --depth=1 --no-write-fetch-head origin ${sha.others}`);
    const ours = written.split("\n").filter((line) => line.includes("core.hooksPath"));
    expect(ours.length).toBeGreaterThan(3);
    expect(ours.filter((line) => line.includes(BASIC) || line.includes(TOKEN))).toEqual([]);
    expect(await readFile(join(repository.folder, ".git/config"), "utf8")).not.toContain(BASIC);
  });

  test("gets one header also when the checkout has left one that is no longer good", async () => {
    const { folder: clone } = await checkOut("refs/pull/7/merge");
    await git(clone, "config", `http.${server.origin}/.extraheader`, "AUTHORIZATION: basic expired");
    const from = server.seen.length;
    const pair = await findCommits(openWith(clone), { ...PULL, headSha: sha.head });
    expect(pair.base.sha).toBe(sha.others);
    expect(server.seen.slice(from).filter((headers) => headers.length > 1)).toEqual([]);
  });

  test("keeps what git is told by environment already", () => {
    const env = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "safe.directory", GIT_CONFIG_VALUE_0: "*" };
    const { GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0, GIT_CONFIG_KEY_2 } = {
      ...env,
      ...tokenCredentials({ server: "https://example.invalid/", token: "t", env }),
    } as NodeJS.ProcessEnv;
    expect([GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0, GIT_CONFIG_KEY_2]).toEqual([
      "3",
      "safe.directory",
      "http.https://example.invalid/.extraheader",
    ]);
  });

  test("is laid out from a partial clone, which has the files of one commit only", async () => {
    const repository = await checkOut("refs/pull/7/merge", "--filter=blob:none");
    const pair = await findCommits(repository, { ...PULL, headSha: sha.head });
    await using worktree = await addWorktree(repository, pair.base.sha, join(folder, "partial"));
    expect(await readFile(join(worktree.folder, "a.py"), "utf8")).toBe("1\n");
  });

  test("is laid out from a clone without even the folders of other commits", async () => {
    const repository = await checkOut("refs/pull/7/merge", "--filter=tree:0");
    const pair = await findCommits(repository, { ...PULL, headSha: sha.head });
    await using worktree = await addWorktree(repository, pair.base.sha, join(folder, "treeless"));
    expect(await readFile(join(worktree.folder, "a.py"), "utf8")).toBe("1\n");
  });

  /** A program that appends its environment to a file. A filter hands on what it reads. */
  const makeSpy = async (name: string, end = "cat"): Promise<{ readonly program: string; readonly seen: () => Promise<string> }> => {
    const place = await mkdtemp(join(folder, "spy-"));
    const program = join(place, name);
    await writeFile(program, `#!/bin/sh\nenv >> '${place}/seen'\n${end}\n`);
    await chmod(program, 0o755);
    return { program, seen: () => readFile(join(place, "seen"), "utf8").catch(() => "") };
  };

  test("shows no token to the filters, hooks and monitors that its configuration names, though files have to be fetched", async () => {
    const repository = await checkOut("refs/pull/7/merge", "--filter=blob:none");
    const filter = await makeSpy("filter");
    const hook = await makeSpy("post-checkout");
    await repository("config", "filter.spy.smudge", filter.program);
    await repository("config", "core.hooksPath", dirname(hook.program));
    await repository("config", "core.fsmonitor", hook.program);
    await writeFile(join(repository.folder, ".git/info/attributes"), "* filter=spy\n");
    vi.stubEnv("ACTIONS_RUNTIME_TOKEN", "runtime-secret");
    const pair = await findCommits(repository, { ...PULL, headSha: sha.head });
    await using worktree = await addWorktree(repository, pair.base.sha, join(folder, "filtered"));
    expect(await readFile(join(worktree.folder, "a.py"), "utf8")).toBe("1\n");
    const shown = await filter.seen();
    expect(shown).toContain("PATH=");
    expect(shown).not.toMatch(/runtime-secret|AUTHORIZATION/);
    expect(shown).not.toContain(BASIC);
    expect(await hook.seen()).toBe("");
  });

  test("shows no token to a credential helper, an askpass program or another transport that the clone names", async () => {
    const { folder: clone } = await checkOut("refs/pull/7/merge");
    const spy = await makeSpy("helper", "exit 1");
    await git(clone, "config", "credential.helper", `!${spy.program}`);
    await git(clone, "config", "core.askPass", spy.program);
    const wrong = openGit(clone, { credentials: tokenCredentials({ server: server.origin, token: "wrong", env: {} }) });
    await expect(findCommits(wrong, { ...PULL, headSha: sha.head })).rejects.toThrow("cannot be fetched");
    await git(clone, "remote", "set-url", "origin", `ext::${spy.program}`);
    await git(clone, "config", "protocol.ext.allow", "always");
    await expect(findCommits(openWith(clone), { ...PULL, headSha: sha.head })).rejects.toThrow("cannot be fetched");
    const shown = await spy.seen();
    expect(shown).toContain("PATH=");
    expect(shown).not.toContain("AUTHORIZATION");
  });
});

describe("a pull request that is asked for by its number, with the default branch checked out", () => {
  test("is its merge and that one's first parent", async () => {
    const pair = await findCommits(await checkOut("refs/heads/main"), { ...PULL, number: 7, headSha: sha.head });
    expect(pair).toEqual({ base: { sha: sha.others, label: "main" }, head: { sha: sha.merge, label: `${STRANGE} merged` } });
  });

  test.each([8, 9])("is its head and the merge base where there is no merge of that head (%i)", async (number) => {
    const pair = await findCommits(await checkOut("refs/heads/main"), { ...PULL, number, headSha: sha.head });
    expect(pair).toEqual({ base: { sha: sha.base, label: "main" }, head: { sha: sha.head, label: STRANGE } });
  });

  test("is its head when the base is named", async () => {
    const pair = await findCommits(await checkOut("refs/heads/main"), { ...PULL, number: 7, headSha: sha.head, base: "v1" });
    expect([pair.base.sha, pair.head.sha]).toEqual([sha.base, sha.head]);
  });
});

describe("revisions in a clone of depth 1", () => {
  test("may be branches of any name and tags that only the remote knows", async () => {
    const pair = await findCommits(await checkOut("refs/heads/main"), { kind: "revisions", base: "v1", head: "main" });
    expect([pair.base.sha, pair.head.sha]).toEqual([sha.base, sha.others]);
  });

  test("are by default HEAD and where it leaves the branch that the event names", async () => {
    const repository = await checkOut(`refs/heads/${STRANGE}`);
    expect(await findCommits(repository, { kind: "revisions", defaultBranch: "main" })).toEqual({
      base: { sha: sha.base, label: "main" },
      head: { sha: sha.head, label: "HEAD" },
    });
  });

  test("are those of the merge base where a push left its base behind", async () => {
    const repository = await checkOut(`refs/heads/${STRANGE}`);
    const gone = { kind: "revisions", base: "1234567890".repeat(4), defaultBranch: "main" } as const;
    expect(await findCommits(repository, { ...gone, baseMayBeGone: true })).toMatchObject({ base: { sha: sha.base, label: "main" } });
    expect(await findCommits(repository, { ...gone, base: sha.others, baseMayBeGone: true })).toMatchObject({ base: { sha: sha.others } });
    await expect(findCommits(repository, gone)).rejects.toThrow("is not in this clone and cannot be fetched");
  });

  test("are said to be nowhere when they are", async () => {
    const asked = findCommits(await checkOut("refs/heads/main"), { kind: "revisions", base: "m*n" });
    await expect(asked).rejects.toThrow("neither in this shallow clone nor a branch or tag of origin");
  });

  test("are not said to be nowhere when the remote does not answer", async () => {
    const repository = await checkOut("refs/heads/main");
    await repository("remote", "set-url", "origin", join(repository.folder, "gone"));
    const asked = findCommits(repository, { kind: "revisions", base: "v1" });
    await expect(asked).rejects.toThrow(
      /^Fetching from 'origin' failed for refs\/heads\/v1: fatal: '[^']*gone' does not appear to be a git repository\. In a workflow, .*contents: read/,
    );
  });
});
