// How far the sampler's estimate is from the truth where two kinds of work lie at different depths. Usage: node bench/bias.ts [RUNS]
// Each pause of the program is as long as its stack is deep, and what arrives in a pause sees the same stack again.
import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeProgramEnvironment } from "../src/record/sampler/environment.ts";
import { installSampler } from "../src/record/sampler/install.ts";
import { findInterpreter } from "../src/record/sampler/interpreter.ts";
import { runProgram } from "../src/record/sampler/record.ts";
import { met, printTable } from "./table.ts";

const runs = Number(process.argv[2] ?? 8);
/** Frames above the deep half; the shallow one has about five. */
const DEPTHS = [10, 40, 100];
const RATES = [100, 200, 250];
/** Both halves work in turn for about 20 ms of the thread's CPU clock; what they really had is printed. */
const PROGRAM = `
import random, sys, time
def spin(seconds):
    start = time.thread_time()
    while time.thread_time() - start < seconds:
        for _ in range(300): pass
    return time.thread_time() - start
def shallow(): return spin(random.uniform(0.01, 0.03))
def deep(frames): return spin(random.uniform(0.01, 0.03)) if frames == 0 else deep(frames - 1)
spent = [0.0, 0.0]
while sum(spent) < 4:
    spent[0] += shallow()
    spent[1] += deep(int(sys.argv[1]))
print(spent[1] / sum(spent))
`;

const interpreter = await findInterpreter("python");
const scratch = await mkdtemp(join(tmpdir(), "flamediff-bias-"));
const sampler = await installSampler({ python: interpreter.executable, env: process.env, temporary: scratch });
await writeFile(join(scratch, "work.py"), PROGRAM);
const found = new Map<string, { readonly estimate: number; readonly truth: number; readonly slower: number }[]>();
for (let run = 0; run < runs; run++) for (const depth of DEPTHS) for (const rate of RATES) await measure(depth, rate);
await rm(scratch, { recursive: true });

const rows = DEPTHS.flatMap((depth) =>
  RATES.map((rate) => {
    const list = found.get(`${depth} ${rate}`) ?? [];
    const errors = list.map(({ estimate, truth }) => (estimate - truth) * 100);
    const mean = average(errors);
    const deviation = Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / (errors.length - 1) / errors.length);
    return [
      `${depth} frames, ${rate} Hz`,
      (average(list.map(({ truth }) => truth)) * 100).toFixed(1),
      (average(list.map(({ estimate }) => estimate)) * 100).toFixed(1),
      `${mean >= 0 ? "+" : "−"}${Math.abs(mean).toFixed(1)} ± ${deviation.toFixed(1)}`,
      `${(average(list.map(({ slower }) => slower)) * 100).toFixed(0)} %`,
      rate === 100 ? met(Math.abs(mean) <= 1) : "",
    ];
  }),
);
printTable(
  `Share of the deep one of two equal halves, % of CPU time (${runs} runs of 4 s each, ${interpreter.label}; the shallow one is 3 frames deep; goal: at 100 Hz, the default, within 1 point)`,
  ["depth, rate", "truth", "sampled", "error, points", "wall beyond CPU time", "goal"],
  rows,
);

async function measure(depth: number, rate: number): Promise<void> {
  const folder = await mkdtemp(join(scratch, "run-"));
  const result = await runProgram({
    argv: [interpreter.executable, join(scratch, "work.py"), String(depth)],
    cwd: scratch,
    env: makeProgramEnvironment({ outer: process.env, bytecodeFolder: join(scratch, "bytecode"), marker: randomUUID() }),
    folder,
    timeoutSeconds: 120,
    signal: new AbortController().signal,
    sampler: {
      executable: sampler,
      switches: { rate, subprocesses: true, threads: false, native: false, idle: false, gil: false, nonblocking: false },
    },
  });
  const text = result.sampled?.foldedPath === undefined ? "" : await readFile(result.sampled.foldedPath, "utf8");
  const samples = { deep: 0, all: 0 };
  for (const line of text.split("\n").filter((one) => /;(shallow|deep) \(/.test(one))) {
    const count = Number(line.slice(line.lastIndexOf(" ")));
    samples.all += count;
    if (line.includes(";deep (")) samples.deep += count;
  }
  const key = `${depth} ${rate}`;
  const truth = Number(result.stdoutTail.trim());
  found.set(key, [
    ...(found.get(key) ?? []),
    { estimate: samples.deep / samples.all, truth, slower: result.wallSeconds / (result.cpuSeconds ?? Number.NaN) - 1 },
  ]);
  await rm(folder, { recursive: true });
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
