// Recordings of mixed programs on a loaded machine, under every Python that is here: none may be lost, end wrongly or leave a process or file.
// Usage: node bench/soak.ts [RECORDINGS]
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { describeExitStatus } from "../src/bundle/failure.ts";
import { execute } from "../src/lib/exec.ts";
import { makeProgramEnvironment } from "../src/record/sampler/environment.ts";
import { installSampler } from "../src/record/sampler/install.ts";
import { findInterpreter, type Interpreter } from "../src/record/sampler/interpreter.ts";
import { readLoad } from "../src/record/sampler/machine.ts";
import { markedProcesses } from "../src/record/sampler/processes.ts";
import { type RunResult, runProgram } from "../src/record/sampler/record.ts";
import { met, printTable } from "./table.ts";

interface Program {
  readonly text: string;
  readonly exitStatus: string;
  readonly timeoutSeconds?: number;
  /** Words of a shell that runs the program, which then is not the first process. */
  readonly shell?: string;
  /** Aborted at a random moment of its first seconds. */
  readonly isInterrupted?: boolean;
}

const BURN =
  "import os, sys, time\ndef burn(s):\n    end = time.process_time() + s\n    while time.process_time() < end: sum(range(200))\n";
const IS_MAIN = "if __name__ == '__main__':\n    ";
const PROGRAMS: { readonly [name: string]: Program } = {
  "ends well": { text: "burn(0.5)", exitStatus: "exit status 0" },
  "exit status 3": { text: "burn(0.5)\nsys.exit(3)", exitStatus: "exit status 3" },
  "uncaught exception": { text: "burn(0.5)\nraise ValueError", exitStatus: "exit status 1" },
  "kill -9": { text: "burn(0.5)\nos.kill(os.getpid(), 9)", exitStatus: "killed by SIGKILL" },
  "segmentation fault": { text: "burn(0.5)\nimport ctypes\nctypes.string_at(0)", exitStatus: "killed by SIGSEGV" },
  daemon: { text: "if os.fork() == 0:\n    os.setsid()\n    time.sleep(600)\nburn(0.5)", exitStatus: "exit status 0" },
  "child that outlives it": {
    text: "import subprocess\nsubprocess.Popen([sys.executable, '-c', 'while True: pass'])\nburn(0.5)",
    exitStatus: "exit status 0",
  },
  "6 forked children": {
    text: "import multiprocessing as m\nps = [m.get_context('fork').Process(target=burn, args=(0.1,)) for _ in range(6)]\n[p.start() for p in ps]\n[p.join() for p in ps]",
    exitStatus: "exit status 0",
  },
  "6 spawned children": {
    text: `import multiprocessing as m\n${IS_MAIN}ps = [m.get_context('spawn').Process(target=burn, args=(0.1,)) for _ in range(6)]\n    [p.start() for p in ps]\n    [p.join() for p in ps]`,
    exitStatus: "exit status 0",
  },
  "20 MB of output": { text: "burn(0.4)\nsys.stdout.write('x' * 20_000_000)", exitStatus: "exit status 0" },
  "recursion 900 deep": {
    text: "def down(n): return burn(0.2) if n == 0 else down(n - 1)\nburn(0.3)\ndown(900)",
    exitStatus: "exit status 0",
  },
  "two in one shell line": { text: "burn(0.3)", exitStatus: "exit status 0", shell: '"$0" main.py; "$0" main.py' },
  "timed out": { text: "import signal\nsignal.pthread_sigmask(0, {2, 15})\nburn(1000)", exitStatus: "timed out", timeoutSeconds: 2 },
  interrupted: { text: "if os.fork() == 0: os.setsid()\nburn(1000)", exitStatus: "interrupted", isInterrupted: true },
};
const RATE = 100;

interface Tally {
  runs: number;
  lost: number;
  wrong: number;
  processes: number;
  files: number;
}

const recordings = Number(process.argv[2] ?? 200);
const folder = await mkdtemp(join(tmpdir(), "flamediff-soak-"));
const { stdout } = await execute(["bash", join(import.meta.dirname, "../.ci/pythons")]);
const interpreters = await Promise.all(
  [...stdout.matchAll(/^\d\.\d+=(\/.*)$/gm)].map(([, path = ""]) => findInterpreter(path, process.env)),
);
const sampler = await installSampler({ python: (await findInterpreter("python")).executable, env: process.env, temporary: folder });
const busy = readLoad() < cpus().length ? cpus().map(() => spawn("/bin/sh", ["-c", "while :; do :; done"], { stdio: "ignore" })) : [];
const loads: number[] = [];
const names = Object.keys(PROGRAMS);
/** The sampler comes so late to a process (medians of 0.02 to 0.24 s, by Python): half of a program of 0.5 s. */
const UNSEEN_SECONDS = 0.25;
const tallies = new Map<string, Tally>(names.map((name) => [name, { runs: 0, lost: 0, wrong: 0, processes: 0, files: 0 }]));
try {
  for (let turn = 0; turn < recordings; turn++) {
    const name = names[turn % names.length] as string;
    // Another Python every time the programs come round.
    await recordOnce(name, interpreters[(turn + Math.floor(turn / names.length)) % interpreters.length] as Interpreter);
    loads.push(readLoad());
  }
} finally {
  for (const child of busy) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
}
loads.sort((a, b) => a - b);
const median = loads[loads.length >> 1] ?? 0;
printTable(
  `${recordings} recordings of mixed programs under ${interpreters.length} Pythons, load ${median} at the median (goal: 0 in every column but the first)`,
  ["program", "recordings", "profile lost", "wrong exitStatus", "process left", "file left", "goal"],
  [...tallies].map(([name, { runs, lost, wrong, processes, files }]) => [
    ...[name, runs, lost, wrong, processes, files].map(String),
    met(lost + wrong + processes + files === 0),
  ]),
);

async function recordOnce(name: string, { executable: python, label }: Interpreter): Promise<void> {
  const program = PROGRAMS[name] as Program;
  const tally = tallies.get(name) as Tally;
  const own = await mkdtemp(join(folder, "run-"));
  const temporary = join(own, "tmp");
  await mkdir(temporary);
  await writeFile(join(own, "main.py"), BURN + program.text);
  const marker = randomUUID();
  const controller = new AbortController();
  if (program.isInterrupted) setTimeout(() => controller.abort(new Error("interrupted")), 2000 * Math.random());
  const result = await runProgram({
    argv: program.shell === undefined ? [python, "main.py"] : ["/bin/sh", "-c", program.shell, python],
    cwd: own,
    env: makeProgramEnvironment({
      outer: { ...process.env, TMPDIR: temporary },
      bytecodeFolder: join(folder, `bytecode-${label}`),
      marker,
    }),
    folder: join(own, "run"),
    timeoutSeconds: program.timeoutSeconds ?? 120,
    signal: controller.signal,
    sampler: {
      executable: sampler,
      switches: { rate: RATE, subprocesses: true, threads: false, native: false, idle: false, gil: false, nonblocking: false },
    },
    ...(program.shell !== undefined && { keepAlive: { python } }),
  }).catch((error: Error) => error.message);
  const exitStatus = typeof result === "string" ? result : describeExitStatus(result.exitStatus);
  const isLost = typeof result !== "string" && !isWhole(result);
  const left = { processes: markedProcesses(marker).length, files: (await readdir(temporary)).length };
  tally.runs++;
  if (isLost) tally.lost++;
  if (exitStatus !== program.exitStatus) tally.wrong++;
  if (left.processes > 0) tally.processes++;
  if (left.files > 0) tally.files++;
  if (isLost || exitStatus !== program.exitStatus || left.processes + left.files > 0)
    process.stderr.write(`${name}, ${label}: ${JSON.stringify({ result, left })}\n`);
  await rm(own, { recursive: true, force: true });
}

/** At least half of the samples that its CPU time after the first moments calls for: what runs out of a busy machine's turn is sampled all the same, so there are rather more. */
function isWhole({ sampled, cpuSeconds }: RunResult): boolean {
  return (
    sampled?.foldedPath !== undefined &&
    !sampled.isCutOff &&
    sampled.recorded >= Math.max(10, (((cpuSeconds ?? 0) - UNSEEN_SECONDS) * RATE) / 2)
  );
}
