import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { MARKER } from "./environment.ts";

/** Five seconds: what is not gone then hangs in the kernel, and no signal ends it. */
const MAX_KILLS = 250;
const KILL_MILLISECONDS = 20;
/** Clock ticks a second in /proc: USER_HZ, 100 on every platform of Linux that Node runs on. */
const TICKS = 100;

/** Kills a process group; one that is gone already is no error. */
export function killGroup(pid: number, signal: NodeJS.Signals = "SIGKILL"): void {
  tryKill(-pid, signal);
}

/**
 * Kills every process that carries a run's marker in its environment, daemons that left the group and children that outlived the program,
 * and waits until they are gone: a killed process ends a moment later, and one that was forking leaves a child.
 * Reads /proc, so on macOS only the group is killed.
 */
export async function endMarked(marker: string): Promise<void> {
  for (let turn = 0; turn < MAX_KILLS; turn++) {
    const marked = markedProcesses(marker);
    if (marked.length === 0) return;
    for (const pid of marked) tryKill(pid, "SIGKILL");
    await sleep(KILL_MILLISECONDS);
  }
}

/** Processes that carry a run's marker. A program that clears its own environment hides from this. */
export function markedProcesses(marker: string): number[] {
  const needle = Buffer.from(`${MARKER}=${marker}\0`);
  return processIds().filter((pid) => pid !== process.pid && (tryRead(`/proc/${pid}/environ`)?.includes(needle) ?? false));
}

/** When a process started, in clock ticks since boot: with its number it names a process for good. Undefined when it is gone or there is no /proc. */
export function startTimeOf(pid: number): string | undefined {
  return statOf(pid)?.at(22);
}

/** What can be seen of a run's processes at one moment. */
export interface RunLook {
  /** Most threads that one of them has; 0 when there is none or no /proc. */
  readonly threads: number;
  /** CPU seconds so far of each process, its children's aside, by its number. */
  readonly cpuSeconds: ReadonlyMap<number, number>;
  /** Those that run Python. */
  readonly pythons: ReadonlySet<number>;
  /** The sampler's number. */
  readonly sampler: number | undefined;
}

export interface RunProcesses {
  /** The process that all others are below. */
  readonly leader: number;
  /** Path of the sampler. */
  readonly executable: string | undefined;
  /** The sampler's number, when it is known: what has ended does not tell what it was. */
  readonly sampler: number | undefined;
}

/** Looks at the processes of a session and those below its leader, daemons included, without the leader and the sampler. Reads all of /proc. */
export function lookAtRun({ leader, executable: path, sampler: known }: RunProcesses): RunLook {
  const stats = new Map(
    processIds().flatMap((pid) => {
      const stat = statOf(pid);
      return stat === undefined ? [] : [[pid, stat] as const];
    }),
  );
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid, turns = 0; at !== undefined && at > 1 && turns < stats.size; turns++) {
      if (at === leader) return true;
      at = Number(stats.get(at)?.at(4));
    }
    return false;
  };
  const cpuSeconds = new Map<number, number>();
  const pythons = new Set<number>();
  let threads = 0;
  let sampler = known;
  for (const [pid, stat] of stats) {
    if (pid === leader || pid === sampler || (stat.at(6) !== String(leader) && !isBelow(pid))) continue;
    const executable = executableOf(pid);
    if (path !== undefined && basename(executable) === basename(path)) {
      sampler ??= pid;
      continue;
    }
    threads = Math.max(threads, Number(stat.at(20)));
    cpuSeconds.set(pid, (Number(stat.at(14)) + Number(stat.at(15))) / TICKS);
    if (/^(?:python|pypy|graalpy)/.test(basename(executable))) pythons.add(pid);
  }
  return { threads, cpuSeconds, pythons, sampler };
}

/** Sum of the peaks of resident memory that processes have reached so far, in bytes; what has ended has none. */
export function peakBytesOf(pids: Iterable<number>): number {
  let bytes = 0;
  for (const pid of pids) bytes += Number(/^VmHWM:\s+(\d+) kB$/m.exec(tryRead(`/proc/${pid}/status`)?.toString() ?? "")?.[1] ?? 0) * 1024;
  return bytes;
}

/** Children of a process that have not ended: what ends has no executable any more. */
export function childrenOf(parent: number): number[] {
  return processIds().filter((pid) => statOf(pid)?.at(4) === String(parent) && executableOf(pid) !== "");
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function processIds(): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** Fields of a process as proc(5) numbers them, from 1; the second, the command, is left blank because it may hold anything. */
function statOf(pid: number): string[] | undefined {
  const stat = tryRead(`/proc/${pid}/stat`)?.toString();
  return stat === undefined ? undefined : ["", String(pid), "", ...stat.slice(stat.lastIndexOf(")") + 2).split(" ")];
}

/** Its path; empty when it has ended or is somebody else's. */
function executableOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return "";
  }
}

export function tryRead(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // gone meanwhile, or somebody else's
  }
}

function tryKill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH" && (error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
}
