import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { logLine } from "../lib/log-text.ts";
import type { Side } from "../profile/frame.ts";
import type { Place } from "./context.ts";

export interface UntrackedRequest {
  /** What the program or a setup said before it failed. */
  readonly words: string;
  /** The folder it ran in, relative to the top. */
  readonly cwd: string;
  readonly worktree: string;
  /** Top folder of the user's repository. */
  readonly checkout: string;
}

/** More names in a message are the same mistake. */
const MOST_NAMES = 200;
const LONGEST_PATH = 300;

/**
 * A file that the last words of a failed program name, that is in the user's checkout and not in the worktree: git does not track it.
 * @returns a path relative to the top of the repository; undefined when there is none.
 */
export function findUntracked({ words, cwd, worktree, checkout }: UntrackedRequest): string | undefined {
  for (const name of namesIn(words)) {
    const path = relative(worktree, resolve(worktree, cwd, name));
    if (path === "" || path.startsWith("..") || isAbsolute(path)) continue;
    if (!existsSync(join(worktree, path)) && existsSync(join(checkout, path))) return path;
  }
  return undefined;
}

/** What to do about such a file, in two sentences; empty when there is none. */
export function explainUntracked(
  { worktrees, repository }: Pick<Place, "worktrees" | "repository">,
  { words, cwd, side }: Pick<UntrackedRequest, "words" | "cwd"> & { readonly side: Side },
): string {
  const path = findUntracked({ words, cwd, worktree: worktrees[side], checkout: repository });
  return path === undefined ? "" : describeUntracked(path);
}

function describeUntracked(path: string): string {
  const shown = logLine(path, LONGEST_PATH);
  return (
    `'${shown}' is in your checkout but not in the commit, and both sides have only tracked files. ` +
    `Bring it with copy = ["${shown}"] in [tool.flamediff], or in 'setup' from "$FLAMEDIFF_CHECKOUT".`
  );
}

/**
 *   [Errno 2] No such file or directory: 'data.txt'          data.txt
 *   cat: data/words.bin: No such file or directory           data/words.bin
 *   ModuleNotFoundError: No module named 'shop._version'     shop/_version.py and the like
 */
function namesIn(words: string): string[] {
  const quoted = [...words.matchAll(/(?<!\w)(['"])([^'"\n]{1,300})\1/g)].map(([, , name = ""]) => name);
  const bare = [...words.matchAll(/([^\s'":]{1,300}): No such file or directory/g)].map(([, name = ""]) => name);
  const modules = [...words.matchAll(/No module named '?([\w.]{1,200})'?/g)].flatMap(([, name = ""]) => modulePaths(name));
  return [...quoted, ...bare, ...modules].slice(0, MOST_NAMES);
}

function modulePaths(module: string): string[] {
  const path = module.replaceAll(".", "/");
  return ["", "src/"].flatMap((folder) => [`${folder}${path}.py`, `${folder}${path}`]);
}
