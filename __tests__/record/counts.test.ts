import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CountedRun, type CountMode, prepareCounting, readCounts } from "../../src/record/counts.ts";
import { needs } from "../support/needs.ts";
import { findPython } from "../support/pythons.ts";

const run = promisify(execFile);

const PROGRAM = `
import asyncio
import functools
import multiprocessing
import subprocess
import sys
import threading


def leaf(n):
    return n * 2


def loop(times):
    for i in range(times):
        leaf(i)


def count_up(n):
    for i in range(n):
        yield i


async def wait(n):
    for i in range(n):
        await asyncio.sleep(0)


async def wait_often():
    for i in range(7):
        await wait(4)


def recurse(n):
    return 0 if n == 0 else recurse(n - 1)


class Shape:
    def area(self):
        return leaf(1)


def twice(fn):
    @functools.wraps(fn)
    def wrapper(*args):
        return fn(*args)

    return wrapper


@twice
def decorated():
    return sorted([3, 1, 2], key=lambda n: -n)


class Worker(threading.Thread):
    def run(self):
        loop(5)


def in_process(n):
    loop(10)


if __name__ == "__main__":
    loop(100)
    for i in range(3):
        list(count_up(50))
    recurse(20)
    for i in range(6):
        Shape().area()
        decorated()
    workers = [Worker() for i in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    asyncio.run(wait_often())
    with multiprocessing.get_context("fork").Pool(2) as pool:
        pool.map(in_process, range(8))
    subprocess.run([sys.executable, "-c", "import program; program.loop(3)"], check=True)
`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-counts-"));
  await writeFile(join(folder, "program.py"), PROGRAM);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Counting {
  readonly mode?: CountMode;
  readonly argv?: readonly string[];
  readonly env?: Record<string, string>;
  readonly busy?: readonly number[];
  readonly limits?: { readonly mostSeconds: number; readonly patience?: number };
}

let runs = 0;
async function count(python: string, { mode = "calls", argv = ["program.py"], env = {}, busy = [], limits }: Counting = {}) {
  const own = join(folder, `run-${runs++}`);
  const named = ["leaf", "count_up", "wait", "recurse"].map((name) => ({ file: "program.py", name }));
  const more = await prepareCounting({ folder: own, mode, named, ...limits }, env["PYTHONPATH"]);
  const { stdout } = await run(python, argv, { cwd: folder, env: { PATH: process.env["PATH"] ?? "", ...env, ...more } });
  return { counts: await readCounts(own, busy), stdout };
}

/** Calls of the program's own functions by their bare names. */
function callsOf(counts: CountedRun | undefined): { [name: string]: number } {
  const sums: { [name: string]: number } = {};
  for (const { file, name, calls, starts } of counts?.codes ?? []) {
    const bare = name.slice(name.lastIndexOf(".") + 1);
    if (file.endsWith("program.py")) sums[bare] = (sums[bare] ?? 0) + (starts ?? calls);
  }
  return sums;
}

const COROUTINES = `
import asyncio
import time

async def fetch():
    await asyncio.sleep(0.02)

async def together():
    await asyncio.sleep(0.02)

async def idle(queue):
    await queue.get()

async def locked(lock):
    async with lock:
        pass

async def main():
    queue, lock = asyncio.Queue(), asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.ensure_future(idle(queue)), asyncio.ensure_future(locked(lock))]
    for i in range(3):
        await fetch()
    await asyncio.gather(*[together() for i in range(20)])
    queue.put_nowait(1)
    lock.release()
    await asyncio.wait(tasks)

started = time.perf_counter()
asyncio.run(main())
print(time.perf_counter() - started)
`;

const PYTHONS = ["3.8", "3.11", "3.13", "3.15"].map((version) => {
  const python = findPython(version);
  const { isMissing, reason } = needs(python !== undefined, "not found: bash .ci/pythons");
  return { version, python, isMissing, title: `Python ${version}${reason}` };
});

describe.each(PYTHONS)("$title", ({ version, python, isMissing }) => {
  const hasMonitoring = Number(version.split(".")[1]) >= 12;

  test.skipIf(isMissing)("counts calls exactly, in threads, pools and child processes, too", async () => {
    const { counts } = await count(python as string);
    const exact = { leaf: 100 + 6 + 4 * 5 + 8 * 10 + 3, loop: 14, recurse: 21, area: 6, decorated: 6, wrapper: 6, "<lambda>": 18, run: 4 };
    expect(callsOf(counts)).toMatchObject(exact);
    if (hasMonitoring) expect(callsOf(counts)).toMatchObject({ count_up: 3, wait: 7 });
    const callers = (name: string) =>
      counts?.codes
        .filter((code) => code.name === name && code.file.endsWith("program.py"))
        .flatMap((code) => code.callers.map((caller) => [caller.name, caller.calls] as const));
    const sums = new Map<string, number>();
    for (const [name, calls] of callers("leaf") ?? []) sums.set(name, (sums.get(name) ?? 0) + calls);
    expect(Object.fromEntries([...sums].map(([name, calls]) => [name.replace("Shape.", ""), calls]))).toEqual({ loop: 203, area: 6 });
    expect(callers("recurse")).toEqual(expect.arrayContaining([["recurse", 20]]));
  });

  test.skipIf(isMissing)("stops counting a function that is called too often, and lets the program end", async () => {
    // Newer versions stop at a million calls of a function, older ones after a time.
    const argv = [
      "-c",
      `import program, time\n${hasMonitoring ? "" : "while time.process_time() < 0.4:\n  "}program.in_process(0)\ndef hot(): pass\nfor i in range(1_000_050): hot()`,
    ];
    const { counts } = await count(python as string, { argv, limits: { mostSeconds: 0.2 } });
    const capped = counts?.codes.find(({ name, file }) => file === "<string>" && name === (hasMonitoring ? "hot" : "<module>"));
    expect(capped).toMatchObject({ isCapped: true, calls: hasMonitoring ? 1_000_000 : 1 });
    expect(counts?.isStopped).toBe(!hasMonitoring);
    if (hasMonitoring) expect(counts?.codes.find(({ name }) => name === "in_process")).toMatchObject({ isCapped: false, calls: 1 });
  });

  test.skipIf(isMissing)("counts garbage collections and their time, those of child processes, too", async () => {
    const collected = async (times: number, mode: CountMode) => {
      const work = `import gc, os\ngc.disable()\nheap = [[i] for i in range(300_000)]\nif os.fork() == 0:\n  gc.collect()\n  os._exit(0)\nos.wait()`;
      const argv = ["-c", `${work}\nfor i in range(${times}): gc.collect()`];
      return (await count(python as string, { argv, mode })).counts?.collection;
    };
    for (const mode of ["calls", "imports"] as const) {
      const [few, many] = [await collected(1, mode), await collected(31, mode)];
      // Start-up may have some of its own.
      expect((many?.count ?? 0) - (few?.count ?? 0)).toBe(30);
      expect(few?.count).toBeGreaterThanOrEqual(2);
      const { seconds = 0, longest = 0, by = [] } = many ?? {};
      const told = by.reduce((sum, one) => sum + one.seconds, 0);
      expect(by.map(({ name }) => name)).toContain("<module>");
      // All of it is that of the function, of others, or of collections too short to be told.
      expect([longest > 0, longest <= seconds, told > 0, told <= seconds + 1e-6]).toEqual([true, true, true, true]);
    }
  });

  test.skipIf(isMissing)("tells which coroutines wait while their event loop has nothing else to do", async () => {
    const { counts, stdout } = await count(python as string, { mode: "waits", argv: ["-c", COROUTINES] });
    const seconds = (name: string) =>
      (counts?.waits ?? [])
        .filter(({ chain }) => chain.some((code) => code.name === name && code.file === "<string>"))
        .reduce((sum, wait) => sum + wait.seconds, 0);
    // Three that wait one after the other for 0.02 s, then twenty at once, which divide the time among them.
    expect([seconds("fetch") > 0, seconds("together") > 0]).toEqual([true, true]);
    expect(seconds("fetch") + seconds("together")).toBeLessThanOrEqual(Number(stdout));
    // What waits for others has nothing of it.
    expect([seconds("idle"), seconds("locked")]).toEqual([0, 0]);
    expect(counts?.waits.every(({ chain }) => chain.at(-1)?.name === "sleep")).toBe(true);
  });

  test.skipIf(isMissing || hasMonitoring)("counts longer where it may, until a named function was called millions of times", async () => {
    const counted = async (code: string) => {
      const argv = ["-c", `import program, time\nwhile time.process_time() < 0.4: pass\n${code}`];
      return (await count(python as string, { argv, limits: { mostSeconds: 0.2, patience: 60 } })).counts;
    };
    const whole = await counted("program.loop(1000)");
    expect([whole?.isStopped, callsOf(whole)["leaf"]]).toEqual([false, 1000]);
    const hot = await counted("program.loop(14_000_000)");
    expect(hot?.isStopped).toBe(true);
    expect(callsOf(hot)["leaf"]).toBeGreaterThanOrEqual(4_000_000);
    expect(callsOf(hot)["leaf"]).toBeLessThan(14_000_000);
  });

  test.skipIf(isMissing || hasMonitoring)("tells starts of generators and coroutines from their resumptions", async () => {
    const { counts } = await count(python as string, { mode: "starts" });
    expect(callsOf(counts)).toMatchObject({ leaf: 209, count_up: 3, wait: 7, recurse: 21 });
    const abandoned = "import program\nfor i in range(10): next(program.count_up(5))";
    expect(callsOf((await count(python as string, { mode: "starts", argv: ["-c", abandoned] })).counts)).toMatchObject({ count_up: 10 });
  });
});

const PYTHON = findPython("3.13") ?? "python3";

describe("counting", () => {
  test("runs the sitecustomize that would have been found without it, which stays the module of that name", async () => {
    const other = join(folder, "other");
    await mkdir(other, { recursive: true });
    await writeFile(join(other, "sitecustomize.py"), "print('mine')\nNAME = 'mine'\n");
    const script = "import sitecustomize, sys; print(sitecustomize.NAME, [p for p in sys.path if 'run-' in p])";
    const { stdout, counts } = await count(PYTHON, { argv: ["-c", script], env: { PYTHONPATH: other } });
    expect(stdout).toBe("mine\nmine []\n");
    expect(counts).toBeDefined();
  });

  // A worker that is told to end before it could handle the signal leaves nothing; then there are no counts, which the report is whole without.
  test("counts the processes of pools that end at once", { retry: 3 }, async () => {
    const pools = "import multiprocessing\nfor i in range(8):\n  with multiprocessing.get_context('fork').Pool(2): pass";
    const { counts } = await count(PYTHON, { argv: ["-c", pools] });
    expect(counts?.codes.filter(({ name }) => name === "worker").reduce((sum, { calls }) => sum + calls, 0)).toBeGreaterThan(0);
  });

  test("leaves cProfile alone", async () => {
    const { stdout } = await count(PYTHON, { argv: ["-c", "import cProfile, program; cProfile.run('program.loop(9)')"] });
    expect(stdout).toMatch(/9 +\d\.\d+ .*\(leaf\)/);
  });

  test.each([
    ["a process that ignores the environment", ["-I", "-c", "pass"]],
    ["a process that is killed", ["-c", "import os, signal; os.fork() or os.kill(os.getpid(), signal.SIGKILL); os.wait()"]],
  ])("gives no counts for %s", async (_, argv) => {
    expect((await count(PYTHON, { argv })).counts).toBeUndefined();
  });

  const newer = needs(findPython("3.13") !== undefined, "Python 3.13 not found: bash .ci/pythons");
  test.skipIf(newer.isMissing)(`gives no counts for a process without a free tool id${newer.reason}`, async () => {
    const argv = ["-c", "import sys; [sys.monitoring.free_tool_id(i) for i in (3, 4)]"];
    expect((await count(PYTHON, { argv })).counts).toBeUndefined();
  });

  test("gives no counts where a process that worked is missing", async () => {
    expect((await count(PYTHON, { argv: ["-c", "pass"], busy: [1] })).counts).toBeUndefined();
  });

  test("notes who is the first to import a module", async () => {
    await writeFile(join(folder, "uses_json.py"), "x = 1\nimport json\n");
    const { counts } = await count(PYTHON, { mode: "imports", argv: ["-c", "import uses_json, json"] });
    const json = counts?.modules.find(({ module }) => module === "json");
    expect(json).toMatchObject({ file: expect.stringMatching(/json\/__init__\.py$/), by: { line: 2, module: "uses_json" } });
    expect(counts?.modules.find(({ module }) => module === "json.decoder")?.by?.module).toBe("json");
    expect(counts?.codes).toEqual([]);
    expect(json?.own).toBeGreaterThan(0);
  });
});
