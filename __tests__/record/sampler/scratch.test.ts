import { execFileSync } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openScratch, type Undo } from "../../../src/record/sampler/scratch.ts";
import { CAN_BE_NOBODY, NOBODY } from "../../support/users.ts";

let folder = "";
let temporary = "";
let root = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-scratch-"));
});
beforeEach(async () => {
  temporary = await mkdtemp(join(folder, "tmp-"));
  root = join(temporary, `flamediff-${userInfo().uid}`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function open() {
  const undone: Undo[] = [];
  const scratch = await openScratch({
    env: { RUNNER_TEMP: temporary },
    undo: async (left) => {
      undone.push(left);
    },
  });
  return { scratch, undone };
}

const MODULE = new URL("../../../src/record/sampler/scratch.ts", import.meta.url);

const DEAD = { pid: 2 ** 22 - 1, startTime: null, marker: "0c3f2a54-7f4c-4f5e-9d3a-000000000000", undo: [] as Undo[] };

/** A folder that says whose it is. */
async function leave(name: string, owner: object): Promise<string> {
  const left = join(root, name);
  await mkdir(left, { recursive: true });
  await chmod(root, 0o700);
  await writeFile(join(left, "owner.json"), JSON.stringify(owner));
  return left;
}

describe("the folder of temporary files", () => {
  test("is the user's alone, and shared by runs", async () => {
    const { scratch } = await open();
    await using one = scratch;
    await using two = (await open()).scratch;
    expect([dirname(one.folder), dirname(two.folder)]).toEqual([root, root]);
    expect((await stat(root)).mode & 0o777).toBe(0o700);
  });

  test("goes away with everything in it, read-only folders too", async () => {
    const { scratch } = await open();
    await mkdir(join(scratch.folder, "a"));
    await writeFile(join(scratch.folder, "a/b"), "");
    await chmod(join(scratch.folder, "a"), 0o500);
    await scratch[Symbol.asyncDispose]();
    expect(await readdir(root)).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ["that others can write to", async () => chmod((await mkdir(root, { recursive: true })) ?? root, 0o777)],
    ["that others can read", async () => chmod((await mkdir(root, { recursive: true })) ?? root, 0o755)],
    ["that is a link", async () => symlink(await mkdtemp(join(folder, "elsewhere-")), root)],
    ["that is a file", () => writeFile(root, "")],
  ])("is another one in place of one %s, which is left alone", async (_, make) => {
    await make();
    const forged = await mkdir(join(root, "run-forged"), { recursive: true }).catch(() => undefined);
    if (forged !== undefined) await writeFile(join(root, "run-forged/owner.json"), JSON.stringify(DEAD));
    await using scratch = (await open()).scratch;
    expect(dirname(scratch.folder)).not.toBe(root);
    expect((await stat(dirname(scratch.folder))).mode & 0o777).toBe(0o700);
    if (forged !== undefined) expect(await readdir(join(root, "run-forged"))).toEqual(["owner.json"]);
  });

  test.skipIf(userInfo().uid !== 0)("is another one in place of one of somebody else's (only the superuser can try)", async () => {
    await mkdir(root, { mode: 0o700 });
    await chown(root, 12_345, 12_345);
    await using scratch = (await open()).scratch;
    expect(dirname(scratch.folder)).not.toBe(root);
    expect(await readdir(root)).toEqual([]);
  });
});

describe("what an earlier run left", () => {
  test.skipIf(!CAN_BE_NOBODY)(
    "is said, and no reason to stop, when it belongs to somebody else (only the superuser can try, in a folder that everybody may enter)",
    async () => {
      const place = join(temporary, `flamediff-${NOBODY}`);
      const left = join(place, "run-dead");
      await mkdir(join(left, "base/of-root"), { recursive: true });
      await writeFile(join(left, "base/of-root/file"), "");
      await writeFile(join(left, "owner.json"), JSON.stringify(DEAD));
      await chmod(place, 0o700);
      for (const own of [folder, temporary, place, left, join(left, "base"), join(left, "owner.json")]) await chown(own, NOBODY, NOBODY);
      const script = `
      import { openScratch } from ${JSON.stringify(MODULE.href)};
      const scratch = await openScratch({ env: { RUNNER_TEMP: ${JSON.stringify(temporary)} }, undo: async () => {}, warn: console.log });
      await scratch[Symbol.asyncDispose]();
      console.log("recorded");`;
      const told = execFileSync(process.execPath, ["--input-type=module", "-e", script], { uid: NOBODY, gid: NOBODY, encoding: "utf8" });
      expect(told).toMatch(/^'.*\/run-dead' cannot be removed: E(ACCES|PERM): .*\. Remove it yourself\.\nrecorded\n$/);
      expect(await readdir(place)).toEqual(["run-dead"]);
    },
  );

  test("is removed when that run is dead, with its worktrees", async () => {
    const left = await leave("run-dead", DEAD);
    await writeFile(join(left, "owner.json"), JSON.stringify({ ...DEAD, undo: [{ repository: folder, worktree: join(left, "base") }] }));
    const { scratch, undone } = await open();
    await using _ = scratch;
    expect(undone).toEqual([{ repository: folder, worktree: join(left, "base") }]);
    expect(await readdir(root)).not.toContain("run-dead");
  });

  test("is never anything outside of its own folder, whatever its file says", async () => {
    const mine = join(folder, "mine");
    await mkdir(mine, { recursive: true });
    await writeFile(join(mine, "work.txt"), "kept");
    const left = await leave("run-forged", DEAD);
    const worktrees = [mine, join(left, "../../mine"), join(left, "..", "run-other"), join(left, "a/../../x"), "/", ""];
    await writeFile(
      join(left, "owner.json"),
      JSON.stringify({ ...DEAD, undo: worktrees.map((worktree) => ({ repository: folder, worktree })) }),
    );
    const { scratch, undone } = await open();
    await using _ = scratch;
    expect(undone).toEqual([]);
    expect(await readFile(join(mine, "work.txt"), "utf8")).toBe("kept");
  });

  test.each<[string, object]>([
    ["belongs to a living run", { ...DEAD, pid: process.pid }],
    ["says nothing of its owner", {}],
    ["names no process", { ...DEAD, pid: -1 }],
    ["names no run", { ...DEAD, marker: ".*" }],
  ])("stays when it %s", async (_, owner) => {
    await leave("run-kept", owner);
    await using scratch = (await open()).scratch;
    expect(dirname(scratch.folder)).toBe(root);
    expect(await readdir(root)).toContain("run-kept");
  });

  test("stays, and nobody waits, when a FIFO is in the place of its file", async () => {
    const left = await leave("run-fifo", DEAD);
    await rm(join(left, "owner.json"));
    execFileSync("mkfifo", [join(left, "owner.json")]);
    await using _ = (await open()).scratch;
    expect(await readdir(root)).toContain("run-fifo");
  });
});
