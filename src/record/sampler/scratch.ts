import { randomUUID } from "node:crypto";
import { lstat, mkdir, mkdtemp, readdir, realpath, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { messageOf } from "../../lib/errors.ts";
import { readRegularText } from "../../lib/regular-file.ts";
import { removeFolder } from "../../lib/remove-folder.ts";
import { endMarked, isAlive, startTimeOf } from "./processes.ts";

/** A temporary folder of this run, outside the user's checkout; it goes away with everything in it. */
export interface Scratch extends AsyncDisposable {
  readonly folder: string;
  /** Marks every process of this run. */
  readonly marker: string;
  /** Remembers something outside the folder that has to be undone even when this process is killed. */
  remember(undo: Undo): Promise<void>;
}

/** A worktree that git knows in the user's repository. */
export interface Undo {
  readonly repository: string;
  readonly worktree: string;
}

interface Owner {
  readonly pid: number;
  readonly startTime: string | null;
  readonly marker: string;
  readonly undo: readonly Undo[];
}

const ownerSchema = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  startTime: v.nullable(v.string()),
  marker: v.pipe(v.string(), v.uuid()),
  undo: v.array(v.object({ repository: v.string(), worktree: v.string() })),
});

const OWNER_FILE = "owner.json";

export interface ScratchOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Undoes what a dead run left outside its folder. */
  readonly undo: (left: Undo) => Promise<void>;
  /** Is told what could not be removed, in a sentence: that is no reason to lose a recording, or not to begin one. */
  readonly warn?: (sentence: string) => void;
}

/**
 * Opens a scratch folder, after removing those whose owner is dead: their processes, worktrees and files. What belongs to a living run,
 * or is not recognised as ours, stays.
 */
export async function openScratch({ env, undo, warn = () => undefined }: ScratchOptions): Promise<Scratch> {
  const root = await openRoot(env["RUNNER_TEMP"] || tmpdir());
  const remove = (folder: string) =>
    removeFolder(folder).catch((error: unknown) => warn(`'${folder}' cannot be removed: ${messageOf(error)}. Remove it yourself.`));
  await removeDead(root, { undo, remove });
  // Python names files by real paths.
  const folder = await realpath(await mkdtemp(join(root, "run-")));
  const owner: Owner = { pid: process.pid, startTime: startTimeOf(process.pid) ?? null, marker: randomUUID(), undo: [] };
  const remembered: Undo[] = [];
  const write = () => writeFile(join(folder, OWNER_FILE), JSON.stringify({ ...owner, undo: remembered }));
  await write();
  return {
    folder,
    marker: owner.marker,
    async remember(left) {
      remembered.push(left);
      await write();
    },
    async [Symbol.asyncDispose]() {
      await endMarked(owner.marker);
      await remove(folder);
    },
  };
}

/** A folder of this user's own, in which other runs of the same user lie; another one when somebody else made what has its name. */
async function openRoot(temporary: string): Promise<string> {
  const { uid } = userInfo();
  const root = join(temporary, `flamediff-${uid}`);
  await mkdir(temporary, { recursive: true });
  await mkdir(root, { mode: 0o700 }).catch(() => undefined);
  const found = await lstat(root).catch(() => undefined);
  const isOwn = found?.isDirectory() === true && (uid < 0 || (found.uid === uid && (found.mode & 0o077) === 0));
  return isOwn ? root : mkdtemp(`${root}-`);
}

interface Removal extends Pick<ScratchOptions, "undo"> {
  readonly remove: (folder: string) => Promise<void>;
}

async function removeDead(root: string, { undo, remove }: Removal): Promise<void> {
  for (const name of await readdir(root)) {
    const folder = join(root, name);
    if (!(await lstat(folder)).isDirectory()) continue;
    const owner = await readOwner(folder);
    if (owner === undefined || !isDead(owner)) continue;
    await endMarked(owner.marker);
    // The program could write this file: nothing outside of the run's own folder is removed because it says so. The repository may be gone, too.
    const own = new Set([folder, await realpath(folder)]);
    for (const left of owner.undo) if (own.has(dirname(left.worktree))) await undo(left).catch(() => undefined);
    await remove(folder);
  }
}

function isDead({ pid, startTime }: Owner): boolean {
  const now = startTimeOf(pid);
  return now === undefined ? !isAlive(pid) : startTime !== null && now !== startTime;
}

async function readOwner(folder: string): Promise<Owner | undefined> {
  try {
    return v.parse(ownerSchema, JSON.parse(await readRegularText(join(folder, OWNER_FILE))));
  } catch {
    return undefined; // not ours, or written this very moment
  }
}
