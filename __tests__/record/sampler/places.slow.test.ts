import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { git, makeRepository } from "../../support/repository.ts";
import { WORK } from "./burn.ts";
import { recordCommits } from "./stage.ts";

const run = promisify(execFile);
const CLI = resolve(import.meta.dirname, "../../../src/cli.ts");
const SCRIPT = "päckage/ma in.py";
const files = { [SCRIPT]: `${WORK}burn(0.3)`, "notes.md": "old\n" };

let folder = "";
beforeAll(async () => {
  const outer = await mkdtemp(join(tmpdir(), "flamediff-places-"));
  folder = join(outer, `é '"q $(touch pwned); x`);
  await mkdir(folder);
});
afterAll(() => rm(join(folder, ".."), { recursive: true, force: true }));

describe("a recording", () => {
  test("works in folders of any name, and leaves a checkout in any state as it was", async () => {
    const ran = join(folder, "ran");
    const prepare = async (repository: string) => {
      const program = join(repository, ".git/hooks/post-checkout");
      await writeFile(program, `#!/bin/sh\ntouch ../ran\necho no >&2\nexit 1\n`, { mode: 0o755 });
      await git(repository, "config", "core.fsmonitor", "touch ../ran; false");
      await git(repository, "checkout", "-q", "--detach").catch(() => undefined); // the hook says no
      await rm(ran, { force: true });
      await rm(join(repository, "../ran"), { force: true });
      await writeFile(join(repository, "notes.md"), "mine\n");
      await writeFile(join(repository, ".git/index.lock"), "");
    };
    // Worktrees and virtual environments lie in there.
    const temp = join(folder, "../ö '$(touch pwned) x");
    await mkdir(temp);
    const settings = { setup: "pip --version", "entry-points": { x: `'${SCRIPT}'` } };
    const { manifest, folded, repository } = await recordCommits({
      folder,
      commits: [files, { "other.md": "x\n" }],
      settings,
      prepare,
      env: { TMPDIR: temp, RUNNER_TEMP: temp },
    });
    expect(manifest.entryPoints[0]?.failure).toBeNull();
    expect(folded.head).toContain(`burn (${SCRIPT}:`);
    expect(folded.head).not.toContain("pwned");
    expect(await readdir(join(temp, (await readdir(temp))[0] ?? ""))).toEqual([]);
    expect(await readFile(join(repository, "notes.md"), "utf8")).toBe("mine\n");
    expect(existsSync(join(repository, ".git/index.lock"))).toBe(true);
    expect([...(await readdir(folder)), ...(await readdir(join(repository, ".."))), ...(await readdir(repository))]).not.toContain("ran");
    expect((await readdir(join(folder, ".."), { recursive: true })).filter((name) => name.endsWith("pwned"))).toEqual([]);
  });

  test("works from a linked worktree, and leaves that alone", async () => {
    const repository = await makeRepository(join(folder, "main"), [files, { "other.md": "x\n" }]);
    const linked = join(folder, "linked");
    await git(repository, "worktree", "add", "-q", "--detach", linked);
    const before = await git(repository, "worktree", "list");
    const out = join(folder, "out");
    const options = ["--base", "HEAD~1", "--rounds", "3", "--budget", "1", "--quiet", "--out", out, "--", "python", SCRIPT];
    await run(process.execPath, [CLI, "profile", ...options], { cwd: linked });
    const [entry] = (await readdir(out, { withFileTypes: true })).filter((one) => one.isDirectory());
    expect(await readFile(join(out, entry?.name ?? "", "head.1.folded"), "utf8")).toContain(`burn (${SCRIPT}:`);
    expect(await git(repository, "worktree", "list")).toBe(before);
  });
});
