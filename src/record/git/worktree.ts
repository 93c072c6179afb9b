import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../lib/errors.ts";
import { removeFolder } from "../../lib/remove-folder.ts";
import { type Git, openGit } from "./git.ts";
import { fetchFiles } from "./remote.ts";

/** Git ends within a second of being told to. */
const MAX_TURNS = 20;
const TURN_MILLISECONDS = 50;

/** A commit's files in a folder of their own; gone when it goes out of scope. */
export interface Worktree extends AsyncDisposable {
  readonly folder: string;
  readonly sha: string;
}

/** @param folder a path that does not exist yet, outside the user's checkout. */
export async function addWorktree(git: Git, sha: string, folder: string): Promise<Worktree> {
  try {
    await checkOut(git, sha, folder);
  } catch (error) {
    await removeStopped(git.folder, folder);
    throw error;
  }
  // A program may have left files of another user: whoever made the folder around it says so, and what was recorded is kept.
  return { folder, sha, [Symbol.asyncDispose]: () => removeWorktree(git.folder, folder).catch(() => undefined) };
}

async function checkOut(git: Git, sha: string, folder: string): Promise<void> {
  const add = () => git.attempt("worktree", "add", "--detach", "--force", folder, sha);
  let added = await add();
  if (added.status !== 0 && git.credentials !== undefined) {
    // A partial clone fetches files only when they are checked out.
    await removeWorktree(git.folder, folder);
    await fetchFiles(git, sha);
    added = await add();
  }
  if (added.status === 0) return;
  const hint = /git-lfs|filter-process|smudge/.test(added.stderr)
    ? " The repository uses Git LFS: install git-lfs, and check out with `lfs: true` and without `persist-credentials: false`."
    : "";
  throw new UserError(`The files of ${sha.slice(0, 7)} cannot be checked out: ${added.stderr.trim().split("\n").at(-1)}.${hint}`);
}

/** Git may still be at work when a run is stopped: what it had begun is removed until the repository knows nothing of it any more. */
async function removeStopped(repository: string, folder: string): Promise<void> {
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    await removeWorktree(repository, folder);
    const { stdout } = await openGit(repository).attempt("worktree", "list", "--porcelain");
    if (!stdout.split("\n").includes(`worktree ${folder}`)) return;
    await sleep(TURN_MILLISECONDS);
  }
}

/** Removes the folder and what the repository knows of it, also when only one of them is there, and also when the run is being stopped. */
export async function removeWorktree(repository: string, folder: string): Promise<void> {
  await openGit(repository).attempt("worktree", "remove", "--force", "--force", folder);
  await removeFolder(folder);
}
