import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare } from "../../src/compare/compare.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings, type Recordings } from "../../src/profile/recordings.ts";
import { makeProgramEnvironment } from "../../src/record/sampler/environment.ts";
import { installSampler } from "../../src/record/sampler/install.ts";
import { findInterpreter } from "../../src/record/sampler/interpreter.ts";
import { runProgram } from "../../src/record/sampler/record.ts";
import { locateFunction, outlineSources, type SourceFunctions } from "../../src/record/source.ts";
import { makeRandom } from "../decision/trial.ts";
import { met, printTable } from "../table.ts";

const PROGRAMS = ["ledger", "grid", "pages"];
const ROUNDS = 5;
const signal = new AbortController().signal;

/** What lines cost: the same samples with the executed line in each frame, and with the function's first line, as the sampler can write both. */
export async function benchCost(programs: readonly string[]): Promise<void> {
  const rows: string[][] = [];
  for (const program of PROGRAMS.filter((one) => programs.length === 0 || programs.includes(one))) {
    const folder = await mkdtemp(join(tmpdir(), "flamediff-why-cost-"));
    try {
      rows.push(await measure(program, folder));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  printTable(
    "Lines against functions, the same samples of one recorded run per side, dealt to 5 rounds",
    [
      "program",
      "stacks",
      "bytes",
      "CPU ms to read and decide",
      "a recorded run, CPU s",
      "time to a report",
      "the same verdict, byte for byte",
      "goal: ≤ 1.5×",
    ],
    rows,
  );
}

async function measure(program: string, folder: string): Promise<string[]> {
  const interpreter = await findInterpreter("python");
  const sampler = await installSampler({ python: interpreter.executable, env: process.env, temporary: folder });
  const path = join(import.meta.dirname, `../decision/programs/${program}.py`);
  const texts: string[] = [];
  let cpuSeconds = 0;
  for (const factors of ["1 1 1", "1 1.5 1"]) {
    const result = await runProgram({
      argv: [interpreter.executable, path, ...factors.split(" ")],
      cwd: folder,
      env: makeProgramEnvironment({ outer: process.env, bytecodeFolder: join(folder, "bytecode"), hashSeed: 1, marker: randomUUID() }),
      folder: join(folder, factors.replaceAll(" ", "-")),
      timeoutSeconds: 120,
      signal,
      sampler: {
        executable: sampler,
        switches: { rate: 100, subprocesses: true, threads: false, native: false, idle: false, gil: false, nonblocking: false },
      },
    });
    texts.push(result.sampled?.foldedPath === undefined ? "" : await readFile(result.sampled.foldedPath, "utf8"));
    cpuSeconds += result.cpuSeconds ?? 0;
  }
  const files = new Set(texts.flatMap((text) => [...text.matchAll(/\((\/[^():]+\.py):\d+\)/g)].map(([, file]) => file as string)));
  const outlines = await outlineSources({
    python: interpreter.executable,
    listPath: join(folder, "list"),
    paths: [...files],
    reads: false,
    env: process.env,
    signal,
  });
  const functions = texts.map((text) => foldLines(text, outlines));
  const [lines, folded] = [timeReport(texts), timeReport(functions)];
  const size = (all: readonly string[]) => all.reduce((sum, text) => sum + text.length, 0);
  const stacks = (all: readonly string[]) => all.reduce((sum, text) => sum + text.split("\n").length - 1, 0);
  const run = cpuSeconds / 2;
  const whole = (milliseconds: number) => 2 * ROUNDS * run + milliseconds / 1000;
  const ratio = whole(lines.milliseconds) / whole(folded.milliseconds);
  return [
    program,
    `${stacks(functions)} → ${stacks(texts)}`,
    `${size(functions)} → ${size(texts)}`,
    `${folded.milliseconds.toFixed(0)} → ${lines.milliseconds.toFixed(0)}`,
    run.toFixed(1),
    `${ratio.toFixed(3)}×`,
    lines.verdict === folded.verdict ? "yes" : "no",
    met(ratio <= 1.5 && lines.verdict === folded.verdict),
  ];
}

/** Every frame with the first line of its function, stacks that become equal added up: what `py-spy --function` writes. */
function foldLines(text: string, outlines: SourceFunctions): string {
  const sums = new Map<string, number>();
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const place = line.lastIndexOf(" ");
    const stack = line.slice(0, place).replace(/([^;]+) \((\/[^():]+\.py):(\d+)\)/g, (frame, name: string, file: string, at: string) => {
      const found = locateFunction(outlines.get(file), name, Number(at));
      return name === "<module>" ? `${name} (${file}:1)` : found === undefined ? frame : `${name} (${file}:${found.first})`;
    });
    sums.set(stack, (sums.get(stack) ?? 0) + Number(line.slice(place + 1)));
  }
  return [...sums].map(([stack, count]) => `${stack} ${count}\n`).join("");
}

function timeReport([base = "", head = ""]: readonly string[]): { readonly milliseconds: number; readonly verdict: string } {
  const rounds = { base: deal(base), head: deal(head) };
  const times: number[] = [];
  let verdict = "";
  for (let repeat = 0; repeat < 15; repeat++) {
    const start = process.cpuUsage();
    const recordings = read(rounds);
    const comparison = compare(buildProfile(recordings), { minChange: 0.01, entryPoints: 1, looksPlanned: 1 });
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    const { decision: _, ...told } = comparison;
    verdict = JSON.stringify(told, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
  }
  return { milliseconds: times.sort((a, b) => a - b)[7] as number, verdict };
}

function read(rounds: { readonly base: readonly string[]; readonly head: readonly string[] }): Recordings {
  const recordings = makeRecordings();
  for (const side of ["base", "head"] as const) {
    for (const text of rounds[side]) {
      const reader = recordings.addRound(side, {}, "py-spy");
      reader.push(new TextEncoder().encode(text));
      reader.end();
    }
  }
  return recordings;
}

/** Deals the samples of a run to rounds, by their function stacks alone, so that lines and functions get the same. */
function deal(text: string): string[] {
  const rounds: string[][] = Array.from({ length: ROUNDS }, () => []);
  const dealt = new Map<string, number>();
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const place = line.lastIndexOf(" ");
    const key = line.slice(0, place).replace(/:\d+\)/g, ")");
    const counts = new Map<number, number>();
    for (let left = Number(line.slice(place + 1)); left > 0; left--) {
      const turn = dealt.get(key) ?? Math.floor(makeRandom(key.length)() * ROUNDS);
      dealt.set(key, turn + 1);
      counts.set(turn % ROUNDS, (counts.get(turn % ROUNDS) ?? 0) + 1);
    }
    for (const [round, count] of counts) rounds[round]?.push(`${line.slice(0, place)} ${count}\n`);
  }
  return rounds.map((lines) => lines.join(""));
}
