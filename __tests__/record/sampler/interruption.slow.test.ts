import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withInterruption } from "../../../src/lib/interruption.ts";
import { markedProcesses } from "../../../src/record/sampler/processes.ts";

const run = promisify(execFile);
const CLI = resolve(import.meta.dirname, "../../../src/cli.ts");
/** Works for as long as it is told, and leaves a child in a session of its own. */
const PROGRAM = `
import subprocess, sys, time
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=True)
end = time.time() + float(sys.argv[1])
while time.time() < end: sum(range(1000))
`;

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

const LONG = ["--", "python", "bench.py", "600"];
const SHORT = ["--rounds", "3", "--budget", "1", "--", "python", "bench.py", "0.5"];

/** A run of the command, and where its temporary things are. */
async function start(name: string, args: readonly string[] = LONG) {
  const temp = join(folder, name);
  await mkdir(temp, { recursive: true });
  const child = spawn(process.execPath, [CLI, "run", "--base", "HEAD~1", "--out", join(folder, `${name}-out`), ...args], {
    cwd: repository,
    env: { ...process.env, RUNNER_TEMP: temp, TMPDIR: temp },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, ended, said: () => said, temp, scratch: join(temp, `flamediff-${userInfo().uid}`) };
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 600; turn++) {
    if (await what()) return;
    await sleep(50);
  }
  throw new Error("waited in vain");
}

async function markerOf(scratch: string): Promise<string> {
  const names = existsSync(scratch) ? await readdir(scratch) : [];
  const owners = await Promise.all(names.map((name) => readFile(join(scratch, name, "owner.json"), "utf8").catch(() => undefined)));
  const owner = owners.find((text) => text !== undefined && text !== "");
  return owner === undefined ? "none" : (JSON.parse(owner) as { marker: string }).marker;
}

const readCommandLine = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return ""; // it has just ended
  }
};

const worktrees = async () => (await git("worktree", "list")).split("\n").length;
const kill = (child: ChildProcess, signal: NodeJS.Signals) => process.kill(child.pid as number, signal);

/** Where a run can be stopped: what it says then, and what it was told to do. */
const MOMENTS = {
  "at the very start": ["Checking Python", LONG],
  "while it checks out": ["Checking out", LONG],
  "during setup": ["Setting up base", ["--setup", "sleep 600 & sleep 600", ...LONG]],
  "in a run without the sampler": ["without the sampler", LONG],
  "in a recorded round": ["round 1 of", SHORT],
} as const satisfies { readonly [moment: string]: readonly [says: string, args: readonly string[]] };

type Moment = keyof typeof MOMENTS;

describe("withInterruption", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("ends on %s with %i even when the work was all but done, and keeps it", async (signal, code) => {
    let written = false;
    const ended = withInterruption(async () => {
      process.emit(signal, signal);
      await sleep(1);
      written = true;
      return 0;
    });
    expect(await ended).toBe(code);
    expect(written).toBe(true);
  });

  test("leaves other results and errors alone", async () => {
    expect(await withInterruption(() => Promise.resolve(3))).toBe(3);
    await expect(withInterruption(() => Promise.reject(new RangeError("x")))).rejects.toThrow(RangeError);
  });
});

describe("a stopped run", () => {
  test.each([
    ["SIGINT", 130, "at the very start"],
    ["SIGTERM", 143, "while it checks out"],
    ["SIGINT", 130, "during setup"],
    ["SIGTERM", 143, "in a run without the sampler"],
    ["SIGINT", 130, "in a recorded round"],
    ["SIGTERM", 143, "in a recorded round"],
  ] as const satisfies readonly (readonly [NodeJS.Signals, number, Moment])[])(
    "ends on %s with %i %s, and leaves nothing",
    async (signal, code, moment) => {
      const [says, args] = MOMENTS[moment];
      const { child, ended, said, scratch, temp } = await start(`${signal}-${moment.replaceAll(" ", "-")}`, args);
      await until(() => said().includes(says));
      // The middle of a phase, not its first line; a different one every time.
      await sleep(500 * Math.random());
      const marker = await markerOf(scratch);
      kill(child, signal);
      expect(await ended).toBe(code);
      expect(said()).toContain(`stopped by ${signal}`);
      expect(existsSync(scratch) ? await readdir(scratch) : []).toEqual([]);
      expect((await readdir(temp)).filter((name) => !scratch.endsWith(name))).toEqual([]);
      expect(markedProcesses(marker)).toEqual([]);
      expect(await worktrees()).toBe(1);
    },
  );

  test("ends once when it is told three times", async () => {
    const { child, ended, said, scratch } = await start("impatient");
    await until(() => said().includes("without the sampler"));
    const marker = await markerOf(scratch);
    // All alike: which thread meets a signal, and so which of different ones comes first, is chance.
    for (let times = 0; times < 3; times++) kill(child, "SIGINT");
    expect(await ended).toBe(130);
    expect(await readdir(scratch)).toEqual([]);
    expect(markedProcesses(marker)).toEqual([]);
    expect(await worktrees()).toBe(1);
  });

  test.each(["during setup", "in a recorded round"] as const satisfies readonly Moment[])(
    "is cleaned up by the next one after kill -9 %s, and only it",
    async (moment) => {
      const [says, args] = MOMENTS[moment];
      const name = `killed-${moment.replaceAll(" ", "-")}`;
      const { child, ended, said, scratch } = await start(name, args);
      await until(() => said().includes(says));
      const marker = await markerOf(scratch);
      // Not one that ends by itself, such as the one that makes the virtual environment.
      await until(() => markedProcesses(marker).some((pid) => readCommandLine(pid).includes("sleep")));
      await mkdir(join(scratch, "somebody-elses"));
      kill(child, "SIGKILL");
      await ended;
      expect(markedProcesses(marker)).not.toEqual([]);
      expect(await worktrees()).toBe(3);

      const next = await start(name, ["--rounds", "3", "--budget", "1", "--", "python", "-c", "x = 1"]);
      expect([await next.ended, next.said()]).toEqual([0, expect.anything()]);
      expect(markedProcesses(marker)).toEqual([]);
      expect(await readdir(scratch)).toEqual(["somebody-elses"]);
      expect(await worktrees()).toBe(1);
    },
  );
});
