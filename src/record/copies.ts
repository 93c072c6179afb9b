import { copyFile, lstat, mkdir, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { isInside } from "../config/entry-points.ts";
import { UserError } from "../lib/errors.ts";
import { formatCount } from "../lib/format.ts";
import type { Progress } from "../lib/progress.ts";
import { openGit } from "./git/git.ts";

/** Patterns are for a program's data, not for a whole disk. */
const MAX_FILES = 10_000;
const MAX_BYTES = 4 * 2 ** 30;

export interface CopyRequest {
  /** Patterns of git (`*` stays in a folder, `**` does not), relative to `folder`; a folder stands for all in it. */
  readonly patterns: readonly string[];
  /** Relative to the top of the repository. */
  readonly folder: string;
  /** Top folder of the user's repository. */
  readonly checkout: string;
  readonly worktrees: readonly string[];
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Copies files that git does not track from the user's checkout into each worktree. What a commit has itself is never replaced, and is said.
 * @throws UserError for a pattern or a link that leads out of the checkout, and for more than 10,000 files or 4 GiB.
 */
export async function copyUntracked({ patterns, folder, checkout, worktrees, progress, signal }: CopyRequest): Promise<void> {
  const git = openGit(join(checkout, folder), { signal });
  const top = await realpath(checkout);
  const files = new Map<string, string>();
  let bytes = 0;
  for (const pattern of patterns) {
    if (!isInside(pattern))
      throw new UserError(`'copy' has '${pattern}'; expected a relative path or pattern inside that folder, such as data/*.bin.`);
    const list = async (kind: "--others" | "--cached") =>
      (await git("ls-files", "-z", "--full-name", kind, "--", `:(glob)${pattern}`)).split("\0").filter((path) => path !== "");
    const [others, tracked] = [await list("--others"), await list("--cached")];
    if (tracked.length > 0)
      progress.warn(`'copy' skips '${tracked[0]}'${andOthers(tracked.length)}: git tracks it, so each side has its own version.`);
    if (others.length + tracked.length === 0) progress.warn(`'copy' has '${pattern}', which matches no file in the checkout.`);
    for (const path of others) {
      const source = await findSource(top, path);
      if (files.has(path) || source === undefined) continue;
      files.set(path, source.file);
      bytes += source.bytes;
      if (files.size > MAX_FILES || bytes > MAX_BYTES)
        throw new UserError(
          `'copy' matches more than ${formatCount(MAX_FILES)} files or 4 GiB, at '${pattern}'. List only what the program reads, or create it in 'setup'.`,
        );
    }
  }
  for (const worktree of worktrees) await copyInto(worktree, files, progress);
}

function andOthers(count: number): string {
  return count === 1 ? "" : ` and ${formatCount(count - 1)} more`;
}

interface Source {
  readonly file: string;
  readonly bytes: number;
}

/** @returns undefined for what is no file, such as another repository's folder. */
async function findSource(top: string, path: string): Promise<Source | undefined> {
  const file = await realpath(join(top, path)).catch(() => undefined);
  if (file === undefined) return undefined;
  if (!file.startsWith(`${top}${sep}`))
    throw new UserError(
      `'copy' has '${path}', a link to '${file}' outside of the checkout. Put the file itself there, or copy it in 'setup'.`,
    );
  const { size, isFile } = await lstat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
  return isFile ? { file, bytes: size } : undefined;
}

async function copyInto(worktree: string, files: ReadonlyMap<string, string>, progress: Progress): Promise<void> {
  const top = await realpath(worktree);
  for (const [path, source] of files) {
    const target = join(top, path);
    const exists = await lstat(target).then(
      () => true,
      () => false,
    );
    if (exists) {
      progress.warn(`'copy' skips '${path}': one of the commits contains it.`);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    // A commit may have a link where the checkout has a folder.
    const folder = await realpath(dirname(target));
    if (folder !== top && !folder.startsWith(`${top}${sep}`))
      throw new UserError(`'copy' cannot copy '${path}': a link in the commit leads out of its worktree. Copy it elsewhere in 'setup'.`);
    await copyFile(source, target);
  }
}
