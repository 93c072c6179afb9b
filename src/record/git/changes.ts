import { UserError } from "../../lib/errors.ts";
import type { Git } from "./git.ts";

/** First and last line of a run of changed lines, counted from 1; `last < first` where lines were only taken away behind `last`. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Lines of base, and the lines of head that stand in their place. A range without lines ends before it begins. */
export interface Hunk {
  readonly base: LineRange;
  readonly head: LineRange;
}

/** What one file of head is, compared with base. */
export interface FileChange {
  readonly path: string;
  /** Path at base; undefined for a new file. */
  readonly from: string | undefined;
  /** Changed lines at head. */
  readonly lines: readonly LineRange[];
  readonly hunks: readonly Hunk[];
}

/** Python files that differ between two commits, renames followed. */
export async function findChanges(git: Git, base: string, head: string): Promise<FileChange[]> {
  const diff = ["diff", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", "--diff-filter=AMR", base, head];
  const raw = (await git(...diff, "--name-status", "-z")).split("\0").filter((field) => field !== "");
  const changes: FileChange[] = [];
  const fields = raw[Symbol.iterator]();
  for (const status of fields) {
    const nextPath = () => pathAfter(status, fields);
    const from = status.startsWith("A") ? undefined : nextPath();
    const path = status.startsWith("R") ? nextPath() : (from ?? nextPath());
    if (!path.endsWith(".py")) continue;
    const patch = await git(...diff, "--unified=0", "--", ...(from === undefined || from === path ? [path] : [from, path]));
    const hunks = parseHunks(patch);
    changes.push({ path, from, hunks, lines: hunks.map(({ head }) => head) });
  }
  return changes;
}

function pathAfter(status: string, fields: Iterator<string, undefined>): string {
  const { done, value } = fields.next();
  if (done === true) throw new UserError(`git's list of changed files ends after '${status}'; expected a path there. Run again.`);
  return value;
}

/** Python files of base that are not at head under any name. */
export async function findDeletedFiles(git: Git, base: string, head: string): Promise<string[]> {
  const names = await git("diff", "--no-ext-diff", "--find-renames", "--diff-filter=D", "--name-only", "-z", base, head);
  return names.split("\0").filter((name) => name.endsWith(".py"));
}

/** The hunks of a patch without context. Numbers that no file's lines reach are no hunk's. */
export function parseHunks(patch: string): Hunk[] {
  const ranges = String.raw`(\d{1,15})(?:,(\d{1,15}))?`;
  return [...patch.matchAll(new RegExp(`^@@ -${ranges} \\+${ranges} @@`, "gm"))].map(([, base, baseCount, head, headCount]) => ({
    base: makeRange(base, baseCount),
    head: makeRange(head, headCount),
  }));
}

/** git names the line before a range without lines. */
function makeRange(start: string | undefined, count: string | undefined): LineRange {
  const lines = count === undefined ? 1 : Number(count);
  const first = Number(start);
  return { first, last: first + lines - 1 };
}
