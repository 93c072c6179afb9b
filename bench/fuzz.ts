// Damaged and random inputs for every reader, for a fixed time: each gives a right result or a sentence, never anything else, never a hang.
// Usage: node bench/fuzz.ts [SECONDS=60] [SEED] [TARGET…]      Findings are kept in __tests__/fuzz/corpus, where the tests fail on them.
//        node bench/fuzz.ts files [HOW MANY=24000]             Files of random bytes for `render` and `compare`, the first 100 through the command.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { keepFinding, readCorpus, TARGET_NAMES } from "../__tests__/fuzz/corpus.ts";
import { mutate } from "../__tests__/fuzz/mutate.ts";
import { makeRandom } from "../__tests__/fuzz/random.ts";
import { isRefusal, TARGETS, type TargetName } from "../__tests__/fuzz/targets.ts";
import { met, printTable } from "./table.ts";

/** CPU time: on a busy machine everything is slow. An input that takes longer hangs, as far as a person in front of a terminal can tell. */
const HANG_MILLISECONDS = 2000;
/** One that takes this long is given up; one that waits, and takes no CPU time, after ten times as much. */
const LOST_MILLISECONDS = 20_000;
const CLI = join(import.meta.dirname, "../src/cli.ts");

const SEEDS = new Map<TargetName, Uint8Array[]>();

interface Task {
  readonly target: TargetName;
  readonly seed: number;
  /** Inputs are numbered; those before are left out. */
  readonly from: number;
  readonly milliseconds: number;
  /** Number of the input that is being read. */
  readonly current: SharedArrayBuffer;
}

interface Tally {
  readonly taken: number;
  readonly refused: number;
  readonly slowest: number;
  readonly findings: readonly string[];
}

if (!isMainThread) parentPort?.postMessage(await searchOne(workerData as Task));
else if (process.argv[2] === "files") await tryFiles(Number(process.argv[3] ?? 24_000));
else await searchAll();

async function searchAll(): Promise<void> {
  const [seconds = 60, seed = Date.now() % 1_000_000] = process.argv.slice(2, 4).map(Number);
  const given = process.argv.slice(4) as TargetName[];
  const targets = given.length > 0 ? given : TARGET_NAMES;
  const rows: string[][] = [];
  for (const target of targets) {
    const { taken, refused, slowest, findings } = await search(target, seed, (seconds * 1000) / targets.length);
    for (const finding of findings) console.error(`${target}: ${finding}`);
    if (findings.length > 0) process.exitCode = 1;
    rows.push([
      target,
      String(taken + refused),
      String(taken),
      String(refused),
      `${slowest.toFixed(0)} ms`,
      String(findings.length),
      met(findings.length === 0),
    ]);
  }
  printTable(
    `Damaged inputs for every reader (${seconds} s, seed ${seed}; goal: each gives a result or a clear error within ${HANG_MILLISECONDS / 1000} s of CPU time)`,
    ["reader", "inputs", "taken", "refused", "slowest", "findings", "goal"],
    rows,
  );
}

/** Searches in a thread of its own, so that one that never comes back can be ended. */
async function search(target: TargetName, seed: number, milliseconds: number): Promise<Tally> {
  const current = new SharedArrayBuffer(4);
  const seen = new Int32Array(current);
  const worker = new Worker(new URL(import.meta.url), { workerData: { target, seed, from: 0, milliseconds, current } satisfies Task });
  let [last, since, started] = [-1, cpuMilliseconds(), performance.now()];
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const now = Atomics.load(seen, 0);
      if (now !== last) [last, since, started] = [now, cpuMilliseconds(), performance.now()];
      else if (cpuMilliseconds() - since > LOST_MILLISECONDS || performance.now() - started > 10 * LOST_MILLISECONDS) {
        end();
        void worker.terminate();
        const kept = keepFinding(target, `hang-${seed}-${last}`, inputOf({ target, seed }, last));
        resolve({ taken: last, refused: 0, slowest: LOST_MILLISECONDS, findings: [`no end after ${LOST_MILLISECONDS / 1000} s: ${kept}`] });
      }
    }, 500);
    const end = () => clearInterval(watch);
    worker.once("message", (tally: Tally) => {
      end();
      resolve(tally);
    });
    worker.once("error", (error) => {
      end();
      reject(error);
    });
  });
}

async function searchOne(task: Task): Promise<Tally> {
  const { target, seed, milliseconds, current } = task;
  const seen = new Int32Array(current);
  const findings = new Map<string, string>();
  const end = performance.now() + milliseconds;
  let [taken, refused, slowest] = [0, 0, 0];
  for (let number = task.from; performance.now() < end; number++) {
    Atomics.store(seen, 0, number);
    const input = inputOf(task, number);
    const start = cpuMilliseconds();
    try {
      await TARGETS[target].run(input);
      taken++;
    } catch (error) {
      refused++;
      const what = error instanceof Error ? error.message.split("\n")[0] : String(error);
      if (!isRefusal(error) && !findings.has(placeOf(error)))
        findings.set(placeOf(error), `${what}: ${keepFinding(target, `${seed}-${number}`, input)}`);
    }
    const took = cpuMilliseconds() - start;
    slowest = Math.max(slowest, took);
    if (took > HANG_MILLISECONDS && !findings.has("slow"))
      findings.set("slow", `${took.toFixed(0)} ms: ${keepFinding(target, `slow-${seed}-${number}`, input)}`);
  }
  return { taken, refused, slowest, findings: [...findings.values()] };
}

/** Of this process with all its threads; only one of them works. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The same input for the same numbers, so that a lost thread's is known. */
function inputOf({ target, seed }: Pick<Task, "target" | "seed">, number: number): Uint8Array {
  const seeds = readSeeds(target);
  return mutate({ seeds, words: TARGETS[target].words, random: makeRandom(seed * 2_654_435_761 + number) });
}

/** Findings of one place are one finding. */
function placeOf(error: unknown): string {
  const line = error instanceof Error ? error.stack?.split("\n").find((entry) => entry.includes("/src/")) : undefined;
  return line ?? String(error).slice(0, 60);
}

function readSeeds(target: TargetName): Uint8Array[] {
  const known = SEEDS.get(target) ?? readCorpus(target).map(({ bytes }) => bytes);
  SEEDS.set(target, known);
  return known;
}

/** Files of random bytes, of all lengths up to 4 KiB: what the commands do with any file at all. */
async function tryFiles(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "flamediff-fuzz-"));
  try {
    const random = makeRandom(24_000);
    const answers = { taken: 0, refused: 0 };
    let slowest = 0;
    for (let number = 0; number < count; number++) {
      const input = randomFile(random);
      const start = cpuMilliseconds();
      for (const target of ["render", "compare"] as const) answers[(await isTaken(target, input)) ? "taken" : "refused"]++;
      slowest = Math.max(slowest, cpuMilliseconds() - start);
      if (number < 100) await tryCommand(folder, input);
    }
    if (slowest > HANG_MILLISECONDS) process.exitCode = 1;
    // One that gives no sentence ends this with an error, and is kept.
    printTable(
      `Files of random bytes (goal: each gives a result or a clear error within ${HANG_MILLISECONDS / 1000} s of CPU time)`,
      ["files", "commands run", "readings taken", "readings refused", "slowest file", "goal"],
      [
        [
          String(count),
          "200",
          String(answers.taken),
          String(answers.refused),
          `${slowest.toFixed(0)} ms`,
          met(slowest <= HANG_MILLISECONDS),
        ],
      ],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Half of them bytes at random, half of characters that stacks are made of. */
function randomFile(random: ReturnType<typeof makeRandom>): Uint8Array {
  const length = random.below(1 << random.below(13));
  if (random.below(2) === 0) return random.bytes(length);
  return Uint8Array.from({ length }, () => random.pick('ab;; 1\n\n12().:`"\t'.split("")).charCodeAt(0));
}

async function isTaken(target: TargetName, input: Uint8Array): Promise<boolean> {
  try {
    await TARGETS[target].run(input);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw new Error(`${target} gave no sentence: ${keepFinding(target, "file", input)}`, { cause: error });
    return false;
  }
}

/** `render` and `compare` as people start them: status 0 with what was asked for, or status 2 with one sentence. */
async function tryCommand(folder: string, input: Uint8Array): Promise<void> {
  const file = join(folder, "random.folded");
  await writeFile(file, input);
  const commands = [
    ["render", file, "--out", join(folder, "out.svg")],
    ["compare", "--base", file, file, "--head", file, file, "--out", join(folder, "report"), "--quiet"],
  ];
  for (const command of commands) {
    const { status, stderr, error } = spawnSync(process.execPath, [CLI, ...command], { encoding: "utf8", timeout: LOST_MILLISECONDS });
    const isSentence = /^(flamediff: \S.* .*\n)?$/.test(stderr.replace(/^(warning|note): .*\n/gim, ""));
    if (error !== undefined || (status !== 0 && !(status === 2 && isSentence && stderr !== "")) || stderr.includes("    at "))
      throw new Error(`flamediff ${command.join(" ")} ended with ${status}: ${stderr}${keepFinding("render", "command", input)}`, {
        cause: error,
      });
  }
}
