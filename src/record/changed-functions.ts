import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../bundle/manifest.ts";
import type { PlacedFunction } from "../profile/alike.ts";
import type { Side } from "../profile/frame.ts";
import { findMoves } from "../profile/moves.ts";
import { type FileChange, findChanges, findDeletedFiles } from "./git/changes.ts";
import type { CommitPair } from "./git/commits.ts";
import type { Git } from "./git/git.ts";
import { type OutlineRequest, outlineSources, type SourceFunction, touchedFunctions } from "./source.ts";

export type CodeChanges = NonNullable<Manifest["changes"]>;

export interface ChangedCode {
  /** Python files that the change touches, relative to the repository of the side. */
  readonly files: { readonly [S in Side]: ReadonlySet<string> };
  /** The same files as the diff has them, those that only base has aside. */
  readonly diffs: readonly FileChange[];
  readonly functions: CodeChanges;
}

export interface CodeChangesRequest extends Omit<OutlineRequest, "paths"> {
  readonly git: Git;
  readonly commits: CommitPair;
  /** Where the files of both sides lie. */
  readonly worktrees: { readonly [S in Side]: string };
}

/** bundle.json takes no more: a change of everything, such as a new code style, says little about anything. */
const MOST_CHANGES = 20_000;

/** What the change touches: files, functions of head whose lines it changes, and functions that go by another file or name than at base. */
export async function findChangedFunctions({ git, commits, worktrees, ...outline }: CodeChangesRequest): Promise<ChangedCode> {
  const shas = [commits.base.sha, commits.head.sha] as const;
  const [changes, deleted] = await Promise.all([findChanges(git, ...shas), findDeletedFiles(git, ...shas)]);
  const files = {
    base: [...changes.flatMap(({ from }) => (from === undefined ? [] : [from])), ...deleted],
    head: changes.map(({ path }) => path),
  };
  const paths = (["base", "head"] as const).flatMap((side) => files[side].map((file) => join(worktrees[side], file)));
  const outlines = await outlineSources({ ...outline, paths });
  const functionsOf = (side: Side, file: string) => outlines.get(join(worktrees[side], file)) ?? [];
  const placed = async (side: Side) =>
    (await Promise.all(files[side].map((file) => placeFunctions(worktrees[side], file, functionsOf(side, file))))).flat();
  const renamed = new Map(changes.flatMap(({ path, from }) => (from === undefined || from === path ? [] : [[path, from] as const])));
  const touched = changes.flatMap(({ path: file, lines }) =>
    touchedFunctions(functionsOf("head", file), lines).map(({ name, line }) => ({ file, name, line })),
  );
  const moved = findMoves({ base: await placed("base"), head: await placed("head"), renamed });
  return {
    files: { base: new Set(files.base), head: new Set(files.head) },
    diffs: changes,
    functions: { touched: touched.slice(0, MOST_CHANGES), moved: moved.slice(0, MOST_CHANGES) },
  };
}

/** A file's functions with their text, and its top level, which goes with the file alone. */
async function placeFunctions(worktree: string, file: string, functions: readonly SourceFunction[]): Promise<PlacedFunction[]> {
  const text = await readFile(join(worktree, file), "utf8").catch(() => ""); // a link to nowhere
  const lines = text.split("\n").map((line) => line.trim());
  const textOf = ({ first, last }: SourceFunction) => lines.slice(first - 1, last).filter((line) => line !== "");
  return [{ file, name: "<module>", lines: [] }, ...functions.map((fn) => ({ file, name: fn.name, lines: textOf(fn) }))];
}
