// Recordings of mixed programs, one after the other: none may be lost, end wrongly or leave a process. Usage: node bench/soak.ts [RECORDINGS]
import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeProgramEnvironment } from "../src/sampler/environment.ts";
import { installSampler } from "../src/sampler/install.ts";
import { findInterpreter } from "../src/sampler/interpreter.ts";
import { markedProcesses } from "../src/sampler/processes.ts";
import { describeEnding, runProgram } from "../src/sampler/record.ts";
import { printTable } from "./table.ts";

const recordings = Number(process.argv[2] ?? 200);
const BURN =
  "import os, sys, time\ndef burn(s):\n    end = time.process_time() + s\n    while time.process_time() < end: sum(range(200))\n";
const PROGRAMS: { readonly [name: string]: { readonly text: string; readonly ending: string } } = {
  plain: { text: "burn(0.5)", ending: "exit status 0" },
  "status 3": { text: "burn(0.5)\nsys.exit(3)", ending: "exit status 3" },
  "kill -9": { text: "burn(0.5)\nos.kill(os.getpid(), 9)", ending: "killed by SIGKILL" },
  segfault: { text: "burn(0.5)\nimport ctypes\nctypes.string_at(0)", ending: "killed by SIGSEGV" },
  daemon: { text: "if os.fork() == 0:\n    os.setsid()\n    time.sleep(600)\nburn(0.5)", ending: "exit status 0" },
  children: {
    text: "import multiprocessing as m\nps = [m.get_context('fork').Process(target=burn, args=(0.1,)) for _ in range(6)]\n[p.start() for p in ps]\n[p.join() for p in ps]",
    ending: "exit status 0",
  },
  "much output": { text: "burn(0.4)\nsys.stdout.write('x' * 20_000_000)", ending: "exit status 0" },
};

const folder = await mkdtemp(join(tmpdir(), "flamediff-soak-"));
const interpreter = await findInterpreter("python");
const sampler = await installSampler({ python: interpreter.executable, env: process.env });
const names = Object.keys(PROGRAMS);
const lost = new Map(names.map((name) => [name, { runs: 0, lost: 0, wrong: 0, left: 0 }]));
for (let turn = 0; turn < recordings; turn++) {
  const name = names[turn % names.length] as string;
  const { text, ending } = PROGRAMS[name] as { text: string; ending: string };
  const tally = lost.get(name) as { runs: number; lost: number; wrong: number; left: number };
  const own = join(folder, `run-${turn}`);
  const marker = randomUUID();
  await writeFile(join(folder, "main.py"), BURN + text);
  const run = await runProgram({
    argv: [interpreter.executable, "main.py"],
    cwd: folder,
    env: makeProgramEnvironment({ outer: process.env, bytecodeFolder: join(folder, "bytecode"), marker }),
    folder: own,
    timeoutSeconds: 60,
    signal: new AbortController().signal,
    sampler: {
      executable: sampler,
      switches: { rate: 100, subprocesses: true, threads: false, native: false, idle: false, gil: false, nonblocking: false },
    },
  });
  tally.runs++;
  if (run.sampled?.foldedPath === undefined) tally.lost++;
  if (describeEnding(run.ending) !== ending) tally.wrong++;
  if (markedProcesses(marker).length > 0) tally.left++;
  await rm(own, { recursive: true, force: true });
}
await rm(folder, { recursive: true, force: true });
printTable(
  `${recordings} recordings of mixed programs (goal: 0 in every column but the first)`,
  ["program", "recordings", "profile lost", "wrong ending", "process left"],
  [...lost].map(([name, { runs, lost: missing, wrong, left }]) => [name, runs, missing, wrong, left].map(String)),
);
