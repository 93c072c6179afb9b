import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { MARKER } from "./environment.ts";

/** Five seconds: what is not gone then hangs in the kernel, and no signal ends it. */
const MOST_KILLS = 250;
const KILL_MILLISECONDS = 20;

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
  for (let turn = 0; turn < MOST_KILLS; turn++) {
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

/** Most threads that a process of a session has right now, its leader aside; 0 when there is none or no /proc. */
export function countThreads(session: number): number {
  const stats = processIds().map((pid) => (pid === session ? undefined : statOf(pid)));
  return Math.max(0, ...stats.map((stat) => (stat?.at(6) === String(session) ? Number(stat.at(20)) : 0)));
}

/** Children of a process that have not ended: what ends has no executable any more. */
export function childrenOf(parent: number): number[] {
  return processIds().filter((pid) => statOf(pid)?.at(4) === String(parent) && hasExecutable(pid));
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

function hasExecutable(pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/exe`) !== "";
  } catch {
    return false;
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
