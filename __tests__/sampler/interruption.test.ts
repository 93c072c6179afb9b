import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markedProcesses } from "../../src/sampler/processes.ts";

const run = promisify(execFile);
const CLI = resolve(import.meta.dirname, "../../dist/cli/index.js");
const PROGRAM = "import time\nend = time.time() + 600\nwhile time.time() < end: sum(range(1000))\n";

let folder = "";
let repository = "";
const git = async (...args: string[]) =>
  (await run("git", ["-C", repository, "-c", "user.name=t", "-c", "user.email=t@example.invalid", ...args])).stdout.trim();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-stop-"));
  repository = join(folder, "repository");
  await mkdir(repository);
  await git("init", "-q", "-b", "main");
  for (const text of [PROGRAM, `${PROGRAM}\n`]) {
    await writeFile(join(repository, "bench.py"), text);
    await git("add", "-A");
    await git("commit", "-qm", "x");
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A run of the command, and where its temporary things are. */
async function start(name: string, args: readonly string[] = ["--", "python", "bench.py"]) {
  const temp = join(folder, name);
  await mkdir(temp, { recursive: true });
  const child = spawn(process.execPath, [CLI, "run", "--base", "HEAD~1", "--out", join(folder, `${name}-out`), ...args], {
    cwd: repository,
    env: { ...process.env, RUNNER_TEMP: temp },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, ended, said: () => said, scratch: join(temp, `flamediff-${userInfo().uid}`) };
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 600; turn++) {
    if (await what()) return;
    await sleep(50);
  }
  throw new Error("waited in vain");
}

async function markerOf(scratch: string): Promise<string> {
  const [name] = await readdir(scratch);
  return (JSON.parse(await readFile(join(scratch, name as string, "owner.json"), "utf8")) as { marker: string }).marker;
}

const worktrees = async () => (await git("worktree", "list")).split("\n").length;
const kill = (child: ChildProcess, signal: NodeJS.Signals) => process.kill(child.pid as number, signal);

describe("a stopped run", () => {
  test.each([
    ["SIGINT", 130, "without the sampler"],
    ["SIGTERM", 143, "without the sampler"],
    ["SIGTERM", 143, "Looking at Python"],
  ] as const)("ends on %s with %i and leaves nothing (%s)", async (signal, code, moment) => {
    const { child, ended, said, scratch } = await start(`${signal}-${moment.length}`);
    await until(() => said().includes(moment));
    await sleep(300);
    const marker = existsSync(scratch) ? await markerOf(scratch) : "none";
    kill(child, signal);
    expect(await ended).toBe(code);
    expect(said()).toContain(`stopped by ${signal}`);
    expect(existsSync(scratch) ? await readdir(scratch) : []).toEqual([]);
    expect(markedProcesses(marker)).toEqual([]);
    expect(await worktrees()).toBe(1);
  });

  test("is cleaned up by the next one after kill -9, and only it", async () => {
    const { child, ended, said, scratch } = await start("killed");
    await until(() => said().includes("without the sampler"));
    const marker = await markerOf(scratch);
    await until(() => markedProcesses(marker).length > 0);
    await mkdir(join(scratch, "somebody-elses"));
    kill(child, "SIGKILL");
    await ended;
    expect(markedProcesses(marker)).not.toEqual([]);
    expect(await worktrees()).toBe(3);

    const next = await start("killed", ["--rounds", "3", "--budget", "1", "--", "python", "-c", "x = 1"]);
    expect([await next.ended, next.said()]).toEqual([0, expect.anything()]);
    expect(markedProcesses(marker)).toEqual([]);
    expect(await readdir(scratch)).toEqual(["somebody-elses"]);
    expect(await worktrees()).toBe(1);
  });
});
