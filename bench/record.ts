// Records this folder's own programs, unchanged and slowed down, for `bench/aa.ts`, `bench/power.ts` and others that read FLAMEDIFF_FRESH (label=FOLDER,…).
// Usage: node bench/record.ts FOLDER [ROUNDS] [RATE…]     Arms in random order within a round, as `flamediff run` would meet a machine that changes.
// With ARMS=A,B only these arms. With IMPORTS=MODULE,MODULE… programs that import these, unchanged, for `bench/why.ts unchanged`; the `python` on PATH needs their packages.
import { randomUUID } from "node:crypto";
import { appendFile, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeProgramEnvironment } from "../src/record/sampler/environment.ts";
import { installSampler } from "../src/record/sampler/install.ts";
import { findInterpreter } from "../src/record/sampler/interpreter.ts";
import { runProgram } from "../src/record/sampler/record.ts";
import { makeRandom } from "./decision/trial.ts";

const [folder = "bench-recordings", rounds = "12", ...rates] = process.argv.slice(2);
/** Factors of the small, the large and the tiny function's work. */
const ALL_ARMS = { A: [1, 1, 1], B: [1, 1, 1], S150: [1.5, 1, 1], L150: [1, 1.5, 1], T200: [1, 1, 2] } as const;
const asked = process.env["ARMS"]?.split(",");
const ARMS = Object.fromEntries(Object.entries(ALL_ARMS).filter(([arm]) => asked === undefined || asked.includes(arm)));
const modules = (process.env["IMPORTS"] ?? "").split(",").filter((module) => module !== "");
interface Program {
  readonly script: string;
  /** Arguments by arm. */
  readonly arms: { readonly [arm: string]: readonly (number | string)[] };
}
const PROGRAMS: { readonly [name: string]: Program } =
  modules.length === 0
    ? Object.fromEntries(["archive", "grid", "ledger", "mailbox", "pages", "shapes"].map((name) => [name, { script: name, arms: ARMS }]))
    : Object.fromEntries(modules.map((module) => [module, { script: "imports", arms: { A: [module], B: [module] } }]));

const random = makeRandom(2026);
const interpreter = await findInterpreter("python");
const scratch = await mkdtemp(join(tmpdir(), "flamediff-record-"));
const sampler = await installSampler({ python: interpreter.executable, env: process.env, temporary: scratch });
const signal = new AbortController().signal;
await mkdir(folder, { recursive: true });

// The first round compiles, and is not kept.
for (let round = -1; round < Number(rounds); round++) {
  for (const rate of rates.length > 0 ? rates.map(Number) : [100]) {
    for (const [program, { script, arms }] of Object.entries(PROGRAMS)) {
      const shuffled = Object.entries(arms).map(([arm, args]) => ({ arm, args, order: random() }));
      for (const { arm, args } of shuffled.sort((a, b) => a.order - b.order)) await record({ program, script, arm, args, rate, round });
    }
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
}
await rm(scratch, { recursive: true });

interface Run {
  readonly program: string;
  readonly arm: string;
  readonly script: string;
  readonly args: readonly (number | string)[];
  readonly rate: number;
  readonly round: number;
}

async function record({ program, script, arm, args, rate, round }: Run): Promise<void> {
  const own = await mkdtemp(join(scratch, "run-"));
  const result = await runProgram({
    argv: [interpreter.executable, join(import.meta.dirname, `decision/programs/${script}.py`), ...args.map(String)],
    cwd: scratch,
    env: makeProgramEnvironment({
      outer: process.env,
      bytecodeFolder: join(scratch, "bytecode"),
      hashSeed: round + 2,
      marker: randomUUID(),
    }),
    folder: own,
    timeoutSeconds: 120,
    signal,
    sampler: {
      executable: sampler,
      switches: { rate, subprocesses: true, threads: false, native: false, idle: false, gil: false, nonblocking: false },
    },
  });
  if (round < 0) return;
  const folded = result.sampled?.foldedPath === undefined ? "" : await readFile(result.sampled.foldedPath, "utf8");
  const name = `${program}_${rate}_${arm}`;
  const lines = folded.split("\n").filter((line) => line !== "");
  await appendFile(
    join(folder, `${name}.folded`),
    lines.map((line) => `round ${round};${line.replaceAll(/process \d+:"[^"]*";/g, "")}\n`).join(""),
  );
  await appendFile(
    join(folder, "runs.csv"),
    `${program},${rate},${arm},${round},${result.cpuSeconds},${result.wallSeconds.toFixed(3)},${result.sampled?.recorded}\n`,
  );
  await rm(own, { recursive: true });
}
