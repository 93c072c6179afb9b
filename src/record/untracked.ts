import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { logLine } from "../lib/log-text.ts";
import type { Side } from "../profile/frame.ts";
import type { RecordContext } from "./context.ts";

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
const MAX_NAMES = 200;
const MAX_PATH_LENGTH = 300;

/**
 * A file that the last words of a failed program name, that is in the user's checkout and not in the worktree: git does not track it.
 * @returns a path relative to the top of the repository; undefined when there is none.
 */
export function findUntracked({ words, cwd, worktree, checkout }: UntrackedRequest): string | undefined {
  const { paths, files, modules } = namesIn(words);
  const inside = (name: string) => relative(worktree, resolve(worktree, cwd, name));
  const candidates = [
    ...paths.map((name) => [inside(name)]),
    ...files.map((name) => [inside(name)].filter((path) => isFile(join(checkout, path)))),
    ...modules.map((module) => modulePaths(checkout, inside(module.replaceAll(".", "/")))),
  ];
  const isMissing = (path: string) => !existsSync(join(worktree, path)) && existsSync(join(checkout, path));
  return candidates.flat().find((path) => path !== "" && !path.startsWith("..") && !isAbsolute(path) && isMissing(path));
}

/** What to do about such a file, in two sentences; empty when there is none. */
export function explainUntracked(
  { worktrees, repository }: Pick<RecordContext, "worktrees" | "repository">,
  { words, cwd, side }: Pick<UntrackedRequest, "words" | "cwd"> & { readonly side: Side },
): string {
  const path = findUntracked({ words, cwd, worktree: worktrees[side], checkout: repository });
  return path === undefined ? "" : describeUntracked(path);
}

function describeUntracked(path: string): string {
  const shown = logLine(path, MAX_PATH_LENGTH);
  return (
    `'${shown}' is in your checkout but not in the commit, and both sides have only tracked files. ` +
    `Copy it with copy = ["${shown}"] in [tool.flamediff], or in 'setup' from "$FLAMEDIFF_CHECKOUT".`
  );
}

/**
 *   [Errno 2] No such file or directory: 'data.txt'              paths: data.txt
 *   cat: data/words: No such file or directory                   paths: data/words
 *   Could not read conf/app.toml (is it there?)                  files: conf/app.toml
 *   ModuleNotFoundError: No module named 'shop._version'         modules: shop._version
 *   cannot import name '_speedups' from 'shop'                   modules: shop._speedups
 */
function namesIn(words: string): { readonly [kind in "paths" | "files" | "modules"]: readonly string[] } {
  const others = words.replace(/No module named '[^'\n]*'|cannot import name '[^'\n]*' from [^\n]*/g, "");
  const quoted = [...others.matchAll(/(?<!\w)(['"`])([^'"`\n]{1,300})\1/g)].map(([, , name = ""]) => name);
  const failed = [...words.matchAll(/([^\s'":]{1,300}): No such file or directory/g)].map(([, name = ""]) => name);
  // A bare word is the name of a file only with an ending or a folder.
  const bare = words.split(/[\s'"`]+/).map((word) => word.replace(/^[([{<]+|[)\]}>.,:;!?]+$/g, ""));
  const modules = [...words.matchAll(/No module named '?([\w.]{1,200})'?/g)].map(([, name = ""]) => name);
  const members = [...words.matchAll(/cannot import name '([\w.]{1,200})' from (?:partially initialized module )?'([\w.]{1,200})'/g)];
  const some = (names: readonly string[]) => [...new Set(names)].filter((name) => name.length <= MAX_PATH_LENGTH).slice(0, MAX_NAMES);
  return {
    paths: some([...quoted, ...failed]),
    files: some(bare.filter((word) => /[/.]\w/.test(word))),
    modules: some([...modules, ...members.map(([, name = "", from = ""]) => `${from}.${name}`)]),
  };
}

/** Where a module of the checkout may be: a source file, an extension of any platform, or a package, at the top or below `src`. */
function modulePaths(checkout: string, path: string): string[] {
  return [path, join("src", path)].flatMap((place) => {
    const extensions = listFolder(join(checkout, dirname(place))).filter((file) => file.startsWith(`${basename(place)}.`));
    const files = [`${basename(place)}.py`, ...extensions.filter((file) => /\.(so|pyd)$/.test(file))].map((file) =>
      join(dirname(place), file),
    );
    return [...files, ...(existsSync(join(checkout, place, "__init__.py")) ? [place] : [])];
  });
}

/** Names in a folder; none of a file, and of a folder that is not ours to read. */
function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
