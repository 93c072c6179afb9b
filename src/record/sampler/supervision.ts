import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { ProgramError } from "../../lib/errors.ts";
import { childrenOf, endMarked, killGroup, lookAtRun, peakBytesOf, tryRead } from "./processes.ts";
import type { RunPaths } from "./run-folder.ts";

/** The sampler waits for the last Python process: children that outlive the program get this long (a daemon would hold it without end). */
const LINGER_SECONDS = 1.5;
/** The sampler writes its file at once when asked to stop; a loaded machine gets this long. */
const WRITE_SECONDS = 10;
/** The status of the program was there at most 0.07 s after the sampler's end in 104 runs. */
const STATUS_SECONDS = 2;
const POLL_MILLISECONDS = 10;
/** Turns between two looks at memory. */
const MEMORY_TURNS = 5;
/** A program that writes more than this would fill the disk. */
const MAX_OUTPUT_BYTES = 2 * 1024 ** 3;

interface Supervised {
  /** The leader of a process group: what adopts orphans, the sampler with the program behind it, or the program's shell. */
  readonly child: ChildProcess;
  /** The sampler's executable; undefined when the program just runs. */
  readonly sampler: string | undefined;
  /** What every process of the run has in its environment. */
  readonly marker: string;
  readonly paths: RunPaths;
  /** By `performance.now()`. */
  readonly started: number;
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
}

/** `statusAt`: when the program had ended, by `performance.now()`. */
export type Outcome = "timeout" | { readonly statusAt: number };

interface Supervision {
  readonly outcome: Outcome;
  /** Most threads seen in one process at a time. */
  readonly threads: number;
  /** CPU seconds of each Python process of the program when it was last seen, by its number. */
  readonly pythons: ReadonlyMap<number, number>;
  /** The most resident memory that its Python processes had at a time, each with its own peak, in bytes; 0 where that cannot be seen. */
  readonly peakBytes: number;
  /** CPU seconds that all processes of the program were seen to have used, at least. */
  readonly seenSeconds: number;
  /** The program went on when the sampler had ended. */
  readonly isCutOff: boolean;
}

/** Waits for the program and the sampler; whatever happens, nothing of them is alive afterwards. */
export async function supervise(run: Supervised): Promise<Supervision> {
  const { child, sampler, marker, paths, started, timeoutSeconds, signal } = run;
  const pid = child.pid!;
  let exitedAt: number | undefined;
  child.once("exit", () => {
    exitedAt = performance.now();
  });
  /** When the sampler had ended; what adopts orphans ends later. */
  let endedAt: number | undefined;
  const since = (then: number) => (performance.now() - then) / 1000;
  let statusAt: number | undefined;
  let stoppedAt: number | undefined;
  let isTimeout = false;
  let isCutOff: boolean | undefined;
  let threads = 0;
  let peakBytes = 0;
  const cpuSeconds = new Map<number, number>();
  const pythons = new Set<number>();
  let samplerPid: number | undefined;
  const look = () => {
    const seen = lookAtRun({ leader: pid, executable: sampler, sampler: samplerPid });
    samplerPid = seen.sampler;
    threads = Math.max(threads, seen.threads);
    for (const [one, seconds] of seen.cpuSeconds) cpuSeconds.set(one, seconds);
    for (const python of seen.pythons) pythons.add(python);
    if (samplerPid === undefined) return;
    // Seen before it had become the sampler.
    cpuSeconds.delete(samplerPid);
    pythons.delete(samplerPid);
  };
  const stop = () => {
    stoppedAt ??= performance.now();
    if (sampler !== undefined) child.kill("SIGINT");
    else killGroup(pid);
  };
  try {
    for (let turn = 0; ; turn++) {
      signal.throwIfAborted();
      if (statusAt === undefined && existsSync(paths.status)) statusAt = performance.now();
      if (endedAt === undefined && (exitedAt !== undefined || existsSync(paths.end))) endedAt = performance.now();
      if ((exitedAt !== undefined && statusAt !== undefined) || (endedAt !== undefined && isTimeout)) break;
      // A sampler that ends first, by a fault or because it met no Python, is no reason to end the program: its status counts.
      if (endedAt !== undefined) isCutOff ??= stoppedAt === undefined && isRunning(paths);
      if (endedAt !== undefined && statusAt === undefined && since(endedAt) > STATUS_SECONDS && !isRunning(paths)) break;
      if (statusAt !== undefined && endedAt !== undefined && since(Math.max(statusAt, endedAt)) > WRITE_SECONDS) break;
      if (stoppedAt !== undefined && since(stoppedAt) > WRITE_SECONDS) break;
      if (stoppedAt === undefined && statusAt !== undefined && since(statusAt) > LINGER_SECONDS) stop();
      if (stoppedAt === undefined && statusAt === undefined && since(started) > timeoutSeconds) {
        isTimeout = true;
        stop();
      }
      if (turn % 50 === 0) await checkOutputSize(paths);
      if (isTimeToLook(turn)) look();
      // Often: a program may need most of its memory at its end.
      if (turn % MEMORY_TURNS === 0 && statusAt === undefined) peakBytes = Math.max(peakBytes, peakBytesOf(pythons));
      await sleep(POLL_MILLISECONDS);
    }
  } finally {
    killGroup(pid);
    await endMarked(marker);
  }
  const outcome = isTimeout && statusAt === undefined ? "timeout" : { statusAt: statusAt ?? performance.now() };
  return {
    outcome,
    threads,
    peakBytes,
    pythons: new Map([...pythons].map((python) => [python, cpuSeconds.get(python) ?? 0])),
    seenSeconds: [...cpuSeconds.values()].reduce((sum, seconds) => sum + seconds, 0),
    isCutOff: isCutOff ?? false,
  };
}

/** Whether the program is there still. Once it has ended, the shell has begun to write its status, and other commands are its children. */
function isRunning({ status }: RunPaths): boolean {
  const [shell, keepAlive] = ["shell", "keep"].map((name) => Number(tryRead(`${status}.${name}`) ?? Number.NaN));
  const children = childrenOf(shell!).filter((pid) => pid !== keepAlive);
  return children.length > 0 && !existsSync(`${status}.tmp`) && !existsSync(status);
}

/** Often at first, for short programs; about twice a second later on, since every look reads all of /proc. */
function isTimeToLook(turn: number): boolean {
  return turn % 50 === 0 || (turn < 50 && Number.isInteger(Math.log2(turn)));
}

async function checkOutputSize(paths: RunPaths): Promise<void> {
  const sizes = await Promise.all([paths.stdout, paths.stderr].map((path) => stat(path).then((found) => found.size)));
  if (Math.max(...sizes) > MAX_OUTPUT_BYTES) {
    throw new ProgramError(
      `The program wrote more than ${MAX_OUTPUT_BYTES / 1024 ** 3} GiB of output and was stopped. Make it print less while it is profiled.`,
    );
  }
}
