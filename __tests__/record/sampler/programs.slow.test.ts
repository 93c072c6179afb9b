import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeExitStatus } from "../../../src/bundle/failure.ts";
import { execute } from "../../../src/lib/exec.ts";
import { keepProcesses, sampledProcesses } from "../../../src/profile/processes.ts";
import { buildProfile } from "../../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../../src/profile/recordings.ts";
import { makeProgramEnvironment } from "../../../src/record/sampler/environment.ts";
import { installSampler } from "../../../src/record/sampler/install.ts";
import { findInterpreter, type Interpreter } from "../../../src/record/sampler/interpreter.ts";
import { markedProcesses } from "../../../src/record/sampler/processes.ts";
import { type RunResult, runProgram } from "../../../src/record/sampler/record.ts";
import { BURN } from "./burn.ts";

let folder = "";
let interpreter: Interpreter;
let sampler = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-programs-"));
  interpreter = await findInterpreter("python");
  sampler = await installSampler({ python: interpreter.executable, env: process.env, temporary: folder });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome extends RunResult {
  /** Functions with samples of their own, most first. */
  readonly functions: readonly string[];
  readonly samples: number;
  /** Numbers of the processes with samples. */
  readonly sampledPids: ReadonlySet<number>;
  readonly stdoutBytes: number;
  readonly place: string;
}

interface Trial {
  /** Done in the program's folder before it runs. */
  readonly prepare?: (place: string) => Promise<unknown>;
  readonly files?: { readonly [name: string]: string };
  readonly argv?: (place: string) => readonly string[];
  readonly timeoutSeconds?: number;
  readonly keepAlive?: boolean;
  readonly nonblocking?: boolean;
  readonly isImpatient?: boolean;
}

/** Runs one program under the sampler in a folder of its own; nothing of it may be alive afterwards. */
async function record(program: string, trial: Trial = {}): Promise<Outcome> {
  const place = await mkdtemp(join(folder, "p-"));
  await writeFile(join(place, "main.py"), BURN + program);
  for (const [name, text] of Object.entries(trial.files ?? {})) {
    await mkdir(join(place, name, ".."), { recursive: true });
    await writeFile(join(place, name), text);
  }
  await trial.prepare?.(place);
  const marker = randomUUID();
  const own = await mkdtemp(join(folder, "r-"));
  const result = await runProgram({
    argv: trial.argv?.(place) ?? [interpreter.executable, "main.py"],
    cwd: place,
    env: makeProgramEnvironment({ outer: process.env, bytecodeFolder: join(own, "bytecode"), marker }),
    folder: own,
    timeoutSeconds: trial.timeoutSeconds ?? 60,
    signal: new AbortController().signal,
    adopter: interpreter.executable,
    sampler: {
      executable: sampler,
      isImpatient: trial.isImpatient ?? false,
      switches: {
        rate: 100,
        subprocesses: true,
        threads: false,
        native: false,
        idle: false,
        gil: false,
        nonblocking: trial.nonblocking ?? false,
      },
    },
    ...(trial.keepAlive === true && { keepAlive: { python: interpreter.executable } }),
  });
  expect(markedProcesses(marker)).toEqual([]);
  const recordings = makeRecordings();
  const round = recordings.addRound("base", {}, "py-spy");
  const path = result.sampled?.foldedPath;
  if (path !== undefined) round.push(await readFile(path));
  const { keepAlive } = result.sampled ?? {};
  const rules = { withoutChildren: false, ...(keepAlive !== undefined && { foreign: keepAlive }) };
  let sampledPids: ReadonlySet<number> = new Set();
  const { rejected } = round.end((whole, frames) => {
    sampledPids = sampledProcesses(whole, frames);
    return keepProcesses(whole, frames, rules);
  });
  expect(rejected.first).toEqual([]);
  const roots = { project: [place], stdlib: interpreter.stdlib, prefixes: interpreter.prefixes };
  const profile = buildProfile(recordings, { roots: { base: roots } });
  const [own1] = profile.rounds.base;
  const ranked = profile.functions.map((fn, id) => ({ name: fn.name, self: own1?.self[id] ?? 0 })).filter(({ self }) => self > 0);
  ranked.sort((a, b) => b.self - a.self);
  return {
    ...result,
    place,
    functions: ranked.map(({ name }) => name),
    samples: own1?.samples ?? 0,
    sampledPids,
    stdoutBytes: (await stat(join(own, "stdout"))).size,
  };
}

interface Row {
  readonly name: string;
  readonly program: string;
  readonly exitStatus: string;
  /** A function that must be in the profile; without it there is next to nothing to see. */
  readonly sees?: string;
  /** Bytes of its standard output; 0 when absent. */
  readonly writes?: number;
  readonly trial?: Trial;
}

const ROWS: readonly Row[] = [
  { name: "ends well", program: "burn(0.4)", exitStatus: "exit status 0", sees: "burn" },
  { name: "sys.exit(3)", program: "burn(0.4)\nimport sys\nsys.exit(3)", exitStatus: "exit status 3", sees: "burn" },
  { name: "an uncaught exception", program: "burn(0.4)\nraise ValueError('no')", exitStatus: "exit status 1", sees: "burn" },
  { name: "os._exit(7)", program: "burn(0.4)\nimport os\nos._exit(7)", exitStatus: "exit status 7", sees: "burn" },
  { name: "a segmentation fault", program: "burn(0.4)\nimport ctypes\nctypes.string_at(0)", exitStatus: "killed by SIGSEGV", sees: "burn" },
  { name: "kill -9 of itself", program: "burn(0.4)\nimport os\nos.kill(os.getpid(), 9)", exitStatus: "killed by SIGKILL", sees: "burn" },
  {
    name: "does something else in its first moments",
    program: "def first(end):\n    while time.process_time() < end: sum(range(200))\nfirst(time.process_time() + 0.1)\nburn(0.4)",
    exitStatus: "exit status 0",
    sees: "first",
  },
  { name: "less than 20 ms", program: "x = 1", exitStatus: "exit status 0" },
  { name: "never ends", program: "burn(1000)", exitStatus: "timed out", sees: "burn", trial: { timeoutSeconds: 4 } },
  {
    name: "never ends and ignores every signal",
    program:
      "import signal\nfor s in (1, 2, 15): signal.signal(s, signal.SIG_IGN)\nsignal.pthread_sigmask(signal.SIG_BLOCK, {1, 2, 15})\nburn(1000)",
    exitStatus: "timed out",
    sees: "burn",
    trial: { timeoutSeconds: 4 },
  },
  {
    name: "leaves a daemon in a session of its own",
    program:
      "import os, time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        time.sleep(600)\n    os._exit(0)\nos.wait()\nburn(0.4)",
    exitStatus: "exit status 0",
    sees: "burn",
  },
  {
    name: "leaves a child that outlives it",
    program: "import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\nburn(0.4)",
    exitStatus: "exit status 0",
    sees: "burn",
  },
  { name: "closes its outputs", program: "import os\nos.close(1)\nos.close(2)\nburn(0.4)", exitStatus: "exit status 0", sees: "burn" },
  {
    name: "reads its input, which is empty",
    program: "import sys\nassert sys.stdin.read() == ''\nburn(0.4)",
    exitStatus: "exit status 0",
    sees: "burn",
  },
  {
    name: "stops its whole group, the sampler with it",
    program: "import os\nburn(0.4)\nos.kill(0, 15)\ntime.sleep(60)",
    exitStatus: "killed by SIGTERM",
  },
  {
    name: "writes 200 MB in one call",
    program: "import sys\nburn(0.4)\nsys.stdout.write('x' * 200_000_000)",
    exitStatus: "exit status 0",
    sees: "burn",
    writes: 200_000_000,
  },
  {
    name: "writes 200 MB in one call, unbuffered",
    program: "import os\nburn(0.4)\nleft = b'x' * 200_000_000\nwhile left: left = left[os.write(1, left):]",
    exitStatus: "exit status 0",
    sees: "burn",
    writes: 200_000_000,
  },
  { name: "changes its folder", program: "import os\nos.chdir('/')\nburn(0.4)", exitStatus: "exit status 0", sees: "burn" },
  {
    name: "deletes its own files and folder",
    program: "import os, shutil\nshutil.rmtree(os.getcwd())\nburn(0.4)",
    exitStatus: "exit status 0",
    sees: "burn",
  },
  {
    name: "asyncio",
    program: "import asyncio\nasync def leaf():\n    burn(0.2)\n    await asyncio.sleep(0.1)\n    burn(0.2)\nasyncio.run(leaf())",
    exitStatus: "exit status 0",
    sees: "burn",
  },
  {
    name: "recursion 900 deep",
    program: "def down(n):\n    return burn(0.2) if n == 0 else down(n - 1)\ndown(900)",
    exitStatus: "exit status 0",
    sees: "burn",
  },
  {
    name: "recursion 5,000 deep, beyond what the sampler reads",
    program:
      "import sys\nsys.setrecursionlimit(6000)\ndef down(n):\n    return burn(0.1) if n == 0 else down(n - 1)\nburn(0.4)\ndown(5000)",
    exitStatus: "exit status 0",
    sees: "burn",
  },
  {
    name: "multiprocessing with fork, 50 short children",
    program:
      "import multiprocessing as m\nif __name__ == '__main__':\n    m.set_start_method('fork')\n    ps = [m.Process(target=burn, args=(0.15,)) for _ in range(50)]\n    [p.start() for p in ps]\n    [p.join() for p in ps]",
    exitStatus: "exit status 0",
    sees: "burn",
    // As flamediff records programs of so many processes.
    trial: { isImpatient: true },
  },
  {
    name: "multiprocessing with spawn, 50 short children",
    program:
      "import multiprocessing as m\nif __name__ == '__main__':\n    burn(0.3)\n    with m.get_context('spawn').Pool(10, maxtasksperchild=1) as pool:\n        pool.map(burn, [0.05] * 50, chunksize=1)",
    exitStatus: "exit status 0",
    sees: "burn",
  },
  {
    name: "200 waiting threads and one busy",
    program:
      "import threading\ne = threading.Event()\nts = [threading.Thread(target=e.wait, daemon=True) for _ in range(200)]\n[t.start() for t in ts]\nburn(0.5)\ne.set()",
    exitStatus: "exit status 0",
    sees: "burn",
    trial: { nonblocking: true },
  },
  {
    name: "code made at run time, whose names and files count",
    program:
      "def make(n):\n    space = {'burn': burn}\n    exec(compile(f'def made_{n}(): return burn(0.1) + sum(range(2_000_000))', f'<made up {n}>', 'exec'), space)\n    return space[f'made_{n}']\nfor n in range(5): make(n)()",
    exitStatus: "exit status 0",
    sees: "made",
  },
  {
    name: "names with semicolons, blanks, line ends and letters of all kinds",
    program:
      "ns = {'burn': burn}\nexec(compile('def odd():\\n  for _ in range(3): burn(0.1)', 'a;b\\nc d.py', 'exec'), ns)\nodd = ns['odd']\nodd.__code__ = odd.__code__.replace(co_name='ö;\\n f 12')\nodd()",
    exitStatus: "exit status 0",
    sees: "burn",
  },
  {
    name: "a name that is no text at all",
    program: "def odd():\n    return sum(range(40_000_000))\nodd.__code__ = odd.__code__.replace(co_name='\\ud800')\nburn(0.3)\nodd()",
    exitStatus: "exit status 0",
    sees: "burn",
  },
  {
    name: "a zipped application",
    program: "",
    exitStatus: "exit status 0",
    sees: "burn",
    trial: {
      files: { "app/__main__.py": `${BURN}\nburn(0.4)` },
      prepare: (place) => execute([interpreter.executable, "-m", "zipapp", join(place, "app"), "-o", join(place, "app.pyz")]),
      argv: () => [interpreter.executable, "app.pyz"],
    },
  },
  {
    name: "a virtual environment",
    program: "import sys\nassert sys.prefix != sys.base_prefix\nburn(0.4)",
    exitStatus: "exit status 0",
    sees: "burn",
    trial: {
      prepare: (place) => execute([interpreter.executable, "-m", "venv", "--without-pip", join(place, "venv")]),
      argv: (place) => [join(place, "venv/bin/python"), "main.py"],
    },
  },
  {
    name: "a shim that turns into Python",
    program: "burn(0.4)",
    exitStatus: "exit status 0",
    sees: "burn",
    trial: { argv: () => ["/bin/bash", "-c", `exec ${interpreter.executable} main.py`], keepAlive: true },
  },
  {
    name: "a console script with the status of a failing test suite",
    program: "",
    exitStatus: "exit status 1",
    sees: "burn",
    trial: {
      prepare: (place) =>
        writeFile(join(place, "tool"), `#!${interpreter.executable}\n${BURN}\nimport sys\nburn(0.4)\nsys.exit(1)\n`, { mode: 0o755 }),
      argv: (place) => [join(place, "tool")],
    },
  },
  {
    name: "a package with -m",
    program: "",
    exitStatus: "exit status 0",
    sees: "burn",
    trial: { files: { "pkg/__init__.py": "", "pkg/__main__.py": `${BURN}\nburn(0.4)` }, argv: () => [interpreter.executable, "-m", "pkg"] },
  },
  {
    name: "two Python commands in one shell line",
    program: "",
    exitStatus: "exit status 0",
    sees: "second",
    trial: {
      files: { "one.py": `${BURN}\ndef first(): burn(0.4)\nfirst()`, "two.py": `${BURN.replaceAll("burn", "second")}\nsecond(2)` },
      argv: () => ["/bin/sh", "-c", `${interpreter.executable} one.py; ${interpreter.executable} two.py`],
      keepAlive: true,
    },
  },
  {
    name: "a slow launcher that starts Python as its child",
    program: "burn(2)",
    exitStatus: "exit status 0",
    sees: "burn",
    trial: { argv: () => ["/bin/bash", "-c", `sleep 0.3; ${interpreter.executable} main.py; exit $?`], keepAlive: true },
  },
  {
    name: "a slow launcher that turns into Python, which the sampler gave up on before: an error, not a profile",
    program: "burn(0.5)",
    exitStatus: "exit status 0",
    trial: { argv: () => ["/bin/bash", "-c", `sleep 2; exec ${interpreter.executable} main.py`], keepAlive: true },
  },
  { name: "a program that is not there", program: "", exitStatus: "exit status 127", trial: { argv: () => ["/no/such/program"] } },
];

describe("runProgram tells the truth about a program that", () => {
  test.each(ROWS)("$name", async ({ program, exitStatus, sees, writes, trial }) => {
    const outcome = await record(program, trial);
    expect(describeExitStatus(outcome.exitStatus)).toBe(exitStatus);
    expect(outcome.stdoutBytes).toBe(writes ?? 0);
    if (sees === undefined) expect(outcome.samples).toBeLessThan(10);
    else expect(outcome.functions, outcome.sampled?.error).toContain(sees);
    if (sees !== undefined) expect(outcome.sampled?.isCutOff).toBe(false);
    if (sees !== undefined && exitStatus !== "timed out") expect(outcome.cpuSeconds).toBeGreaterThan(0.15);
  });

  test("has a second command that the sampler gave up on: its CPU time is known, its profile is not", async () => {
    const { executable } = interpreter;
    const outcome = await record("", {
      files: { "one.py": `${BURN}\nburn(1)`, "two.py": `${BURN.replaceAll("burn", "second")}\nsecond(2)` },
      argv: () => ["/bin/sh", "-c", `${executable} one.py; /bin/sh -c "sleep 2; exec ${executable} two.py"; exit $?`],
      keepAlive: true,
    });
    expect(outcome.functions).toContain("burn");
    expect(outcome.functions).not.toContain("second");
    const seconds = [...outcome.pythons].map(([pid, used]) => ({ isSampled: outcome.sampledPids.has(pid), used }));
    // The last look at a process is at most some half a second before its end.
    expect(seconds.filter(({ isSampled, used }) => !isSampled && used > 0.3)).toHaveLength(1);
    expect(seconds.filter(({ isSampled, used }) => isSampled && used > 0.3)).toHaveLength(1);
  });

  test("prints workflow commands, which stay in its file", async () => {
    const outcome = await record("print('::error::gotcha')\nprint('::add-mask::e')\nburn(0.3)");
    expect(outcome.stdoutTail).toBe("::error::gotcha\n::add-mask::e");
  });

  test("keeps its last words", async () => {
    const outcome = await record("import sys\nfor i in range(100): print('line', i, file=sys.stderr)\nsys.exit(2)");
    expect(outcome.stderrTail.split("\n")).toHaveLength(20);
    expect(outcome.stderrTail.endsWith("line 99")).toBe(true);
  });
});
