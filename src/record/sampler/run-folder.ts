import { rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openRegularFile, readRegularFile, readRegularText } from "../../lib/regular-file.ts";
import { parsePySpyLog } from "./py-spy.ts";

const TAIL_BYTES = 16 * 1024;
const TAIL_LINES = 20;

/** Where a run leaves what it writes. */
export type RunPaths = {
  readonly [name in "wrapper" | "adopter" | "status" | "end" | "folded" | "log" | "stdout" | "stderr" | "waits"]: string;
};

export function pathsIn(folder: string): RunPaths {
  return {
    wrapper: join(folder, "run.sh"),
    adopter: join(folder, "orphans.py"),
    status: join(folder, "status"),
    end: join(folder, "status.end"),
    folded: join(folder, "stacks.folded"),
    log: join(folder, "sampler.log"),
    stdout: join(folder, "stdout"),
    stderr: join(folder, "stderr"),
    waits: join(folder, "waits"),
  };
}

/** What the sampler brought. */
export interface Sampled {
  /** Folded stacks; undefined when not one sample was taken. */
  readonly foldedPath: string | undefined;
  readonly recorded: number;
  readonly lost: number;
  readonly late: number;
  /** The sampler's complaint when it took no sample. */
  readonly error: string | undefined;
  /** The program went on when the sampler had ended: its profile is not whole. */
  readonly isCutOff: boolean;
  /** The process that kept the sampler alive: its samples are not the program's. */
  readonly keepAlive: number | undefined;
}

/** The wrapper's status file: the program's status, then the CPU seconds of the shell and of all children it waited for. Bash writes them as the locale does: `0m1,234s`. */
export async function readStatus(path: string): Promise<{ code: number; cpuSeconds: number } | undefined> {
  const text = await readRegularText(path).catch(() => undefined);
  if (text === undefined) return undefined;
  const [code = "", , children = ""] = text.split("\n");
  const cpuSeconds = [...children.matchAll(/(\d+)m(\d+)[^\ds](\d+)s/gu)].reduce(
    (sum, [, minutes, whole, part]) => sum + Number(minutes) * 60 + Number(`${whole}.${part}`),
    0,
  );
  return { code: Number(code), cpuSeconds };
}

/**
 * CPU seconds of processes that nobody in the program waited for, with the children that they waited for; 0 when there were none. The
 * program's shells and what kept the sampler alive are none of them.
 */
export async function readOrphanSeconds(status: string): Promise<number> {
  const read = (name: string) => readRegularText(`${status}.${name}`).catch(() => "");
  const [orphans, ...ours] = await Promise.all(["orphans", "shell", "outer", "keep"].map(read));
  const excluded = new Set(ours.map((text) => text.trim()));
  const lines = (orphans as string).split("\n").map((line) => line.split(" "));
  return lines.reduce((sum, [pid = "", seconds]) => (pid === "" || excluded.has(pid) ? sum : sum + Number(seconds)), 0);
}

/** The sampler's log and its stacks. */
export async function readSampled(paths: RunPaths, isCutOff: boolean): Promise<Sampled> {
  const { samples, lost, late, error } = parsePySpyLog(await readRegularText(paths.log));
  const { path, waited } = await removeWait(paths);
  const bytes = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  const keep = await readRegularText(`${paths.status}.keep`).catch(() => undefined);
  const keepAlive = keep === undefined ? undefined : Number(keep);
  if (bytes === 0) return { foldedPath: undefined, recorded: 0, lost, late, error, isCutOff, keepAlive };
  return {
    foldedPath: path,
    recorded: Math.max(0, (samples ?? 0) - waited),
    lost,
    late,
    error: samples === undefined ? error : undefined,
    isCutOff,
    keepAlive,
  };
}

/** The stacks without the frames of the wait for the sampler, in a new file where there are some. @returns how many samples were of nothing else, too. */
async function removeWait({ folded, waits }: RunPaths): Promise<{ path: string; waited: number }> {
  const bytes = await readRegularFile(folded).catch(() => undefined);
  if (!bytes?.includes(waits)) return { path: folded, waited: 0 };
  const { text, removed } = withoutFramesIn(waits, bytes.toString("latin1"));
  const path = `${folded}.program`;
  await writeFile(path, text, { encoding: "latin1", flag: "wx" });
  return { path, waited: removed };
}

/**
 * Folded stacks without the frames of the modules in a folder, and without the stacks that end in one.
 *
 *   main (site.py:9);<module> (/waits/sitecustomize.py:61);<module> (own.py:1) 1   → main (site.py:9);<module> (own.py:1) 1
 *   main (site.py:9);<module> (/waits/sitecustomize.py:61) 1                       → (none)
 *
 * @param text bytes as Latin-1, so that none is lost.
 */
export function withoutFramesIn(folder: string, text: string): { text: string; removed: number } {
  // A folder may have a `;` in its name.
  const marked = text.replaceAll(Buffer.from(`(${folder}/`).toString("latin1"), "\0");
  let removed = 0;
  const lines = marked.split("\n").flatMap((line) => {
    if (!line.includes("\0")) return [line];
    const rest = line.replace(/;[^;\0]*\0[^;]*:\d+\)(?=[; ])/g, "");
    const [ended] = /(?<=;[^;]*\0[^;]* )\d+$/.exec(line) ?? [];
    if (ended === undefined) return [rest];
    removed += Number(ended);
    return [];
  });
  return { text: lines.join("\n"), removed };
}

/** Its last lines. */
export async function readTail(path: string): Promise<string> {
  const file = await openRegularFile(path, { followsLinks: false });
  try {
    const { size } = await file.stat();
    const length = Math.min(size, TAIL_BYTES);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString("utf8").trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
  } finally {
    await file.close();
  }
}

/** Removes a run's folder; its profile has been read. */
export function removeRun(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
