import { lstat, mkdir, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { readRegularFile } from "../../lib/regular-file.ts";
import type { Side } from "../../profile/frame.ts";
import type { SuiteEvents } from "./suite-events.ts";

/** Folders that hold benchmarks and what they need, by their names. */
const BENCHMARK_FOLDER = /^(asv_)?(bench(mark)?(ing|s)?|perf(ormance)?|codspeed)(_?tests?|_?suite)?$/i;
/** Larger files are data, which both sides have or have not. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_FILES = 5000;

export interface BroughtFiles {
  /** Relative to the worktree. */
  readonly files: readonly string[];
  /** Base as it was. */
  restore(): Promise<void>;
}

export interface BringRequest {
  readonly worktrees: { readonly [S in Side]: string };
  /** What head's first run recorded. */
  readonly events: SuiteEvents;
}

/**
 * Copies head's files of benchmarks to base where they differ, as asv does: a benchmark that changed would compare two things.
 * These are the files that benchmarks stand in, with conftest.py beside them, and all files of a folder that is there for benchmarks.
 */
export async function bringBenchmarks({ worktrees, events }: BringRequest): Promise<BroughtFiles> {
  const head = await realpath(worktrees.head);
  const files = new Set<string>();
  for (const place of placesOf(events, head)) for (const file of await filesAt(head, place)) files.add(file);
  const former = new Map<string, Buffer | undefined>();
  for (const file of files) {
    const text = await tryReadFile(join(head, file));
    const own = await tryReadFile(join(worktrees.base, file));
    if (text === undefined || own?.equals(text) === true || !(await hasPlace(worktrees.base, file))) continue;
    former.set(file, own);
    await mkdir(dirname(join(worktrees.base, file)), { recursive: true });
    await writeFile(join(worktrees.base, file), text);
  }
  return {
    files: [...former.keys()],
    async restore() {
      for (const [file, own] of former) {
        if (own === undefined) await rm(join(worktrees.base, file), { force: true });
        else await writeFile(join(worktrees.base, file), own);
      }
    },
  };
}

/** Files, and folders with all that is in them; relative to the worktree, none outside of it. */
function placesOf({ estimates, roots }: SuiteEvents, worktree: string): string[] {
  const inside = (path: string) => {
    const place = relative(worktree, path);
    return place === "" || place.startsWith("..") || place.startsWith("/") ? [] : [place];
  };
  const files = [...new Set(estimates.flatMap(({ file }) => (file === null ? [] : inside(file))))];
  return [...roots.flatMap(inside), ...files.flatMap((file) => [benchmarkFolderOf(file) ?? file, join(dirname(file), "conftest.py")])];
}

/** The outermost folder of benchmarks that holds a file. */
function benchmarkFolderOf(file: string): string | undefined {
  const folders = dirname(file).split("/");
  const depth = folders.findIndex((folder) => BENCHMARK_FOLDER.test(folder));
  return depth < 0 ? undefined : folders.slice(0, depth + 1).join("/");
}

async function filesAt(worktree: string, place: string): Promise<string[]> {
  const found = await lstat(join(worktree, place)).catch(() => undefined);
  if (found?.isFile()) return found.size > MAX_BYTES ? [] : [place];
  if (!found?.isDirectory()) return [];
  const files: string[] = [];
  for (const { name } of await readdir(join(worktree, place), { withFileTypes: true })) {
    if (name.startsWith(".") || name === "__pycache__" || name === "env" || files.length > MAX_FILES) continue;
    files.push(...(await filesAt(worktree, join(place, name))));
  }
  return files;
}

/** Whether a file can be written there without following a link, which may lead to somebody's own files, and without replacing a folder. */
async function hasPlace(worktree: string, file: string): Promise<boolean> {
  const folders = dirname(file).split("/");
  for (const depth of folders.keys()) {
    const found = await lstat(join(worktree, ...folders.slice(0, depth + 1))).catch(() => undefined);
    if (found === undefined) return true;
    if (!found.isDirectory()) return false;
  }
  const found = await lstat(join(worktree, file)).catch(() => undefined);
  return found === undefined || found.isFile();
}

/** A file's bytes; a link is none, since it may lead out of the worktree. */
async function tryReadFile(path: string): Promise<Buffer | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() ? readRegularFile(path) : undefined;
}
