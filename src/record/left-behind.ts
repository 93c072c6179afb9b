import { lstat, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { shownPath } from "../bundle/failure.ts";
import type { Note } from "../bundle/note.ts";
import { openGit } from "./git/git.ts";

/** Size and time of the last change of each file that git does not track, and of each tracked one that differs from its commit. */
export type WorktreeState = ReadonlyMap<string, FileState>;

interface FileState {
  readonly stamp: string;
  readonly size: number;
  readonly isTracked: boolean;
}

/** In a worktree of more such files nothing is looked for: asking would take longer than the answer is worth. */
const MAX_FILES = 50_000;
/** What tools write for their own next run and no program reads. */
const HARMLESS =
  /(^|\/)(__pycache__|\.(pytest|mypy|ruff)_cache|\.benchmarks|[^/]+\.egg-info|\.(tox|nox|eggs))\/|\.pyc$|(^|\/)(\.coverage[^/]*|(uv|poetry|pdm)\.lock)$/;
/** What every virtual environment has at its top (PEP 405). */
const ENVIRONMENT_FILE = "pyvenv.cfg";

/** The state of a worktree; undefined when it has too many files. */
export async function readWorktreeState(worktree: string): Promise<WorktreeState | undefined> {
  const git = openGit(worktree);
  const list = async (...args: string[]) => (await git(...args)).split("\0").filter((path) => path !== "");
  const [others, changed] = [await list("ls-files", "-z", "--others"), await list("diff", "--no-ext-diff", "--name-only", "-z")];
  if (others.length + changed.length > MAX_FILES) return undefined;
  const state = new Map<string, FileState>();
  for (const [paths, isTracked] of [[others, false] as const, [changed, true] as const]) {
    for (const path of paths) {
      const found = await lstat(join(worktree, path)).catch(() => undefined);
      state.set(path, { stamp: found === undefined ? "gone" : `${found.ino} ${found.mtimeMs}`, size: found?.size ?? 0, isTracked });
    }
  }
  return state;
}

/**
 * Files that the first run left and that later runs found: kept as they are, like a cache, or changed in size by later runs, like a database.
 * Files that each run writes anew in the same size are results, and are not among them.
 * @param states after setup, after the first run, and after the last.
 */
export function findLeftBehind([before, first, last]: readonly [WorktreeState, WorktreeState, WorktreeState]): string[] {
  const environments = findEnvironments(first);
  return [...first].flatMap(([path, { stamp, size }]) => {
    const later = last.get(path);
    if (HARMLESS.test(path) || isWithin(path, environments) || before.get(path)?.stamp === stamp || later === undefined) return [];
    return later.stamp === stamp || later.size !== size ? [path] : [];
  });
}

/** Virtual environments, as folders that end in `/`. Launchers such as `uv run`, tox and hatch make theirs in the first run and keep it. */
export function findEnvironments(state: WorktreeState): string[] {
  return [...state.keys()].flatMap((path) => (path.endsWith(`/${ENVIRONMENT_FILE}`) ? [path.slice(0, -ENVIRONMENT_FILE.length)] : []));
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder));
}

/** @param paths relative to the worktree, at least one. */
export function noteLeftBehind(paths: readonly string[]): Note {
  return { code: "left-behind", path: shownPath(paths[0] ?? ""), others: paths.length - 1 };
}

/**
 * Removes what runs left in a worktree: untracked files that were not there before go away but for virtual environments, tracked ones get
 * their content back.
 */
export async function cleanWorktree(worktree: string, before: WorktreeState): Promise<void> {
  const now = await readWorktreeState(worktree);
  const environments = findEnvironments(now ?? new Map());
  const fresh = [...(now ?? [])].filter(([path]) => !before.has(path) && !isWithin(path, environments));
  for (const [path, { isTracked }] of fresh) {
    if (isTracked) continue;
    await rm(join(worktree, path), { recursive: true, force: true });
    await removeEmptyFolders(worktree, dirname(path));
  }
  const tracked = fresh.flatMap(([path, { isTracked }]) => (isTracked ? [`:(literal)${path}`] : []));
  if (tracked.length > 0) await openGit(worktree)("checkout", "--", ...tracked);
}

async function removeEmptyFolders(worktree: string, folder: string): Promise<void> {
  for (let path = folder; path !== "." && path !== ""; path = dirname(path)) {
    const isRemoved = await rmdir(join(worktree, path)).then(
      () => true,
      () => false,
    );
    if (!isRemoved) return;
  }
}
