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

/** Paths on one command line. */
const MAX_PATHS = 200;

/** Python files that differ between two commits, renames followed. */
export async function findChanges(git: Git, base: string, head: string): Promise<FileChange[]> {
  const files = (await listChanges(git, base, head)).filter(({ path }) => path.endsWith(".py"));
  // A process for each file takes a minute where a change reformats thousands.
  const alone = files.flatMap(({ path, from }) => (from === undefined || from === path ? [path] : []));
  const patches = new Map<string, string>();
  for (let at = 0; at < alone.length; at += MAX_PATHS) {
    const paths = alone.slice(at, at + MAX_PATHS);
    const sections = splitPatch(await readPatch(git, { base, head, paths }));
    const isWhole = sections.length === paths.length && paths.every((path, index) => isOf(sections[index], path));
    if (isWhole) for (const [index, path] of paths.entries()) patches.set(path, sections[index] as string);
  }
  const changes: FileChange[] = [];
  for (const { path, from } of files) {
    const paths = from === undefined || from === path ? [path] : [from, path];
    const hunks = parseHunks(patches.get(path) ?? (await readPatch(git, { base, head, paths })));
    changes.push({ path, from, hunks, lines: hunks.map(({ head }) => head) });
  }
  return changes;
}

const DIFF = ["diff", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", "--diff-filter=AMR"];

async function listChanges(git: Git, base: string, head: string): Promise<Pick<FileChange, "path" | "from">[]> {
  const raw = (await git(...DIFF, "--name-status", "-z", base, head)).split("\0").filter((field) => field !== "");
  const files: Pick<FileChange, "path" | "from">[] = [];
  const fields = raw[Symbol.iterator]();
  for (const status of fields) {
    const nextPath = () => pathAfter(status, fields);
    const from = status.startsWith("A") ? undefined : nextPath();
    files.push({ path: status.startsWith("R") ? nextPath() : (from ?? nextPath()), from });
  }
  return files;
}

/** A file of head beside another one of base, from which functions came. */
export async function compareFiles(git: Git, [base, head]: readonly [string, string], from: string, path: string): Promise<FileChange> {
  const hunks = parseHunks(await git(...DIFF, "--unified=0", `${base}:${from}`, `${head}:${path}`));
  return { path, from, hunks, lines: hunks.map(({ head }) => head) };
}

interface PatchRequest {
  readonly base: string;
  readonly head: string;
  readonly paths: readonly string[];
}

function readPatch(git: Git, { base, head, paths }: PatchRequest): Promise<string> {
  return git(...DIFF, "--unified=0", base, head, "--", ...paths.map((path) => `:(top,literal)${path}`));
}

/** One section per file, in the order of the paths; lines of the files begin with another character. */
function splitPatch(patch: string): string[] {
  return patch.split(/^(?=diff --git )/m).filter((section) => section !== "");
}

/** Whether a section is that of a file, as far as its header tells: git quotes unusual names. */
function isOf(section: string | undefined, path: string): boolean {
  const header = section?.split("\n", 1)[0];
  return header !== undefined && (header.includes('"') || header.endsWith(`/${path}`) || header.endsWith(` ${path}`));
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
