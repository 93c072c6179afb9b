import { join } from "node:path";
import type { Manifest } from "../bundle/manifest.ts";
import { readRegularText } from "../lib/regular-file.ts";
import { functionKey, type Side } from "../profile/frame.ts";
import { findMoves } from "../profile/moves.ts";
import type { PlacedFunction } from "../profile/similarity.ts";
import { compareFiles, type FileChange, findChanges, findDeletedFiles, type Hunk, type LineRange } from "./git/changes.ts";
import type { CommitPair } from "./git/commits.ts";
import type { Git } from "./git/git.ts";
import { type OutlineRequest, outlineSources, type SourceFunction } from "./source.ts";

export type CodeChanges = NonNullable<Manifest["changes"]>;

export interface ChangedCode {
  /** Python files that the change touches, relative to the repository of the side. */
  readonly files: { readonly [S in Side]: ReadonlySet<string> };
  /** The same files as the diff has them; behind these, files beside others from which functions came. */
  readonly diffs: readonly FileChange[];
  readonly functions: CodeChanges;
}

export interface CodeChangesRequest extends Omit<OutlineRequest, "paths" | "reads"> {
  readonly git: Git;
  readonly commits: CommitPair;
  /** Where the files of both sides lie. */
  readonly worktrees: { readonly [S in Side]: string };
}

/** bundle.json takes no more: a change of everything, such as a new code style, says little about anything. */
const MAX_CHANGES = 20_000;

/** Pairs of files between which functions moved: a git process each. */
const MAX_PAIRS = 50;

/** All of its lines are gone, however many there were. */
function deletedFile(path: string): FileChange {
  return { path, from: path, lines: [], hunks: [{ base: { first: 1, last: Number.MAX_SAFE_INTEGER }, head: { first: 0, last: -1 } }] };
}

/** What the change touches: files, functions of head whose lines it changes, functions that go by another file or name than at base, and those that it adds or removes. */
export async function findChangedFunctions({ git, commits, worktrees, ...outline }: CodeChangesRequest): Promise<ChangedCode> {
  const shas = [commits.base.sha, commits.head.sha] as const;
  const [changes, deleted] = await Promise.all([findChanges(git, ...shas), findDeletedFiles(git, ...shas)]);
  const files = {
    base: [...changes.flatMap(({ from }) => (from === undefined ? [] : [from])), ...deleted],
    head: changes.map(({ path }) => path),
  };
  const paths = (["base", "head"] as const).flatMap((side) => files[side].map((file) => join(worktrees[side], file)));
  const outlines = await outlineSources({ ...outline, paths, reads: true });
  const functionsOf = (side: Side, file: string) => outlines.get(join(worktrees[side], file)) ?? [];
  const placed = async (side: Side) => {
    const found: PlacedFunction[] = [];
    // One after the other: thousands of files at once may be more than a process can open.
    for (const file of files[side]) found.push(...(await placeFunctions(worktrees[side], file, functionsOf(side, file))));
    return found;
  };
  const renamed = new Map(changes.flatMap(({ path, from }) => (from === undefined || from === path ? [] : [[path, from] as const])));
  const [base, head] = [await placed("base"), await placed("head")];
  const moved = findMoves({ base, head, renamed });
  const before = new Map(moved.map(({ from, to }) => [functionKey(to), from]));
  const touched = changes.flatMap(({ path: file, from = file, hunks }) => {
    const baseOf = ({ name }: SourceFunction) => {
      const origin = before.get(functionKey({ file, name })) ?? { file: from, name };
      // Hunks are those of one file: what came from elsewhere is compared by its lines here.
      return origin.file === from ? functionsOf("base", from).filter((fn) => fn.name === origin.name) : [];
    };
    return touchedFunctions({ functions: functionsOf("head", file), baseOf, hunks }).map(({ name, line }) => ({ file, name, line }));
  });
  const homes = new Map(moved.map(({ from, to }) => [`${from.file}\0${to.file}`, [from.file, to.file] as const]));
  const elsewhere = [...homes.values()].filter(([from, to]) => from !== (renamed.get(to) ?? to)).slice(0, MAX_PAIRS);
  const across: FileChange[] = [];
  for (const [from, to] of elsewhere) across.push(await compareFiles(git, shas, from, to));
  const onlyOn = {
    base: withoutThose(base, [...head, ...moved.map(({ from }) => from)]),
    head: withoutThose(head, [...base, ...moved.map(({ to }) => to)]),
  };
  return {
    files: { base: new Set(files.base), head: new Set(files.head) },
    diffs: [...changes, ...deleted.map(deletedFile), ...across],
    functions: { touched: touched.slice(0, MAX_CHANGES), moved: moved.slice(0, MAX_CHANGES), onlyOn },
  };
}

interface FunctionPlace {
  readonly file: string;
  readonly name: string;
}

function withoutThose(functions: readonly FunctionPlace[], others: readonly FunctionPlace[]): FunctionPlace[] {
  const known = new Set(others.map(functionKey));
  return functions
    .filter((fn) => fn.name !== "<module>" && !known.has(functionKey(fn)))
    .map(({ file, name }) => ({ file, name }))
    .slice(0, MAX_CHANGES);
}

/** A file's functions with their text, and its top level, which goes with the file alone. */
async function placeFunctions(worktree: string, file: string, functions: readonly SourceFunction[]): Promise<PlacedFunction[]> {
  const text = await readRegularText(join(worktree, file)).catch(() => ""); // a link to nowhere
  const lines = text.split("\n").map((line) => line.trim());
  const textOf = ({ first, last }: SourceFunction) => lines.slice(first - 1, last).filter((line) => line !== "");
  return [{ file, name: "<module>", lines: [] }, ...functions.map((fn) => ({ file, name: fn.name, lines: textOf(fn) }))];
}

export interface TouchRequest {
  /** Functions of a file at head. */
  readonly functions: readonly SourceFunction[];
  /** What a function was at base; several where a name is defined more than once, none for a new one. */
  readonly baseOf: (fn: SourceFunction) => readonly SourceFunction[];
  readonly hunks: readonly Hunk[];
}

/**
 * Functions that a change touches, those around them included, each with its first changed line: their own lines, decorators and default
 * arguments included, lines taken from them, and the attributes and globals of the file that they read.
 */
export function touchedFunctions({ functions, baseOf, hunks }: TouchRequest): { readonly name: string; readonly line: number }[] {
  return functions.flatMap((fn) => {
    const before = baseOf(fn);
    const hit = hunks.find(({ base, head }) => overlaps(fn, head) || before.some((old) => overlaps(old, base)));
    if (hit !== undefined) return [{ name: fn.name, line: Math.min(Math.max(hit.head.first, fn.first), fn.last) }];
    const readsOf = (found: readonly SourceFunction[]) => found.flatMap(({ reads }) => reads);
    const read = hunks.find(
      ({ base, head }) => readsOf([fn]).some((lines) => overlaps(lines, head)) || readsOf(before).some((lines) => overlaps(lines, base)),
    );
    return read === undefined ? [] : [{ name: fn.name, line: Math.max(read.head.first, 1) }];
  });
}

/** Whether changed lines are among these; a range without lines, behind its first, has to be between two of them. */
function overlaps({ first, last }: LineRange, changed: LineRange): boolean {
  return changed.last < changed.first
    ? first <= changed.first && changed.first < last
    : Math.max(changed.first, first) <= Math.min(changed.last, last);
}
