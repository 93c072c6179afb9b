import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { MARKER } from "./environment.ts";

/** Five seconds: what is not gone then hangs in the kernel, and no signal ends it. */
const MOST_KILLS = 250;
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

/** What can be seen of a session's processes at one moment. */
export interface SessionLook {
  /** Most threads that one of them has; 0 when there is none or no /proc. */
  readonly threads: number;
  /** CPU seconds so far of each Python process, its children's aside, by its number. */
  readonly pythons: ReadonlyMap<number, number>;
}

/** Looks at the processes of a session, its leader aside. Reads all of /proc. */
export function lookAtSession(session: number): SessionLook {
  const pythons = new Map<number, number>();
  let threads = 0;
  for (const pid of processIds()) {
    const stat = pid === session ? undefined : statOf(pid);
    if (stat?.at(6) !== String(session)) continue;
    threads = Math.max(threads, Number(stat.at(20)));
    if (/^(?:python|pypy|graalpy)/.test(basename(executableOf(pid)))) pythons.set(pid, (Number(stat.at(14)) + Number(stat.at(15))) / TICKS);
  }
  return { threads, pythons };
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
