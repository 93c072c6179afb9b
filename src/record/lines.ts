import { join } from "node:path";
import type { ManifestLines } from "../bundle/manifest.ts";
import { readRegularText } from "../lib/regular-file.ts";
import { frameKey, type Side } from "../profile/frame.ts";
import { identifyFrames } from "../profile/identified-frames.ts";
import { countLines, type LineSamples } from "../profile/lines.ts";
import type { ProfiledFunction } from "../profile/profile.ts";
import type { ProfileOptions } from "../profile/profile-builder.ts";
import type { Recordings } from "../profile/recordings.ts";
import type { FileChange, Hunk, LineRange } from "./git/changes.ts";

export interface LinesRequest {
  readonly recordings: Recordings;
  readonly options: ProfileOptions;
  /** The functions that changed. */
  readonly named: readonly ProfiledFunction[];
  readonly worktrees: { readonly [S in Side]: string };
  readonly changes: readonly FileChange[];
}

type ManifestRow = ManifestLines[number]["rows"][number];

/** bundle.json takes no more. */
const MAX_FUNCTIONS = 200;
const MAX_ROWS = 200;
const MAX_TEXT_LENGTH = 200;

/** Where in the named functions of the project the samples of both sides are, lines of base as head numbers them. */
export async function describeLines({ recordings, options, named, worktrees, changes }: LinesRequest): Promise<ManifestLines> {
  const { functions } = identifyFrames(recordings.frames, options);
  const ids = new Map(functions.map((fn, id) => [frameKey(fn), id]));
  const wanted = named.filter(({ origin }) => origin === "project").slice(0, MAX_FUNCTIONS);
  const wantedIds = new Set(wanted.map((fn) => ids.get(frameKey(fn))));
  const tablesOf = (side: Side) => countLines(recordings, { options, side, isWanted: (f) => wantedIds.has(f) });
  const tables = { base: tablesOf("base"), head: tablesOf("head") };
  const described: ManifestLines = [];
  for (const fn of wanted) {
    const id = ids.get(frameKey(fn));
    if (id === undefined) continue;
    const beside = changes.find(({ path }) => path === fn.file);
    const home = options.moved?.find(({ to }) => to.file === fn.file && to.name === fn.name)?.from.file ?? beside?.from ?? fn.file;
    const isHere = home === (beside?.from ?? fn.file);
    const change = isHere ? beside : changes.find(({ path, from }) => path === fn.file && from === home);
    // One that came from a file that is not compared with its own has no lines there that could be told apart from here.
    const isElsewhere = !isHere && change === undefined;
    const rows = pairLines(
      isElsewhere ? new Map() : (tables.base.get(id) ?? new Map()),
      tables.head.get(id) ?? new Map(),
      change?.hunks ?? [],
    );
    const texts = { base: await readLines(join(worktrees.base, home)), head: await readLines(join(worktrees.head, fn.file)) };
    const textOf = ({ base, head }: ManifestRow) => (head === null ? texts.base[(base ?? 0) - 1] : texts.head[head - 1]) ?? "";
    if (rows.length > 0 && !isElsewhere)
      described.push({
        file: fn.file,
        name: fn.name,
        rows: rows.slice(0, MAX_ROWS).map((row) => ({ ...row, text: shortened(textOf(row)) })),
      });
  }
  return described;
}

/** @internal Rows in the order of the lines at head; those that are only at base stand where they were. */
export function pairLines(
  base: ReadonlyMap<number, LineSamples>,
  head: ReadonlyMap<number, LineSamples>,
  hunks: readonly Hunk[],
): ManifestRow[] {
  const rows = new Map<string, ManifestRow>();
  const nothing = { base: 0, head: 0 };
  for (const [line, { self, attributed, total }] of base) {
    const place = placeAtHead(line, hunks);
    const samples = { self: { ...nothing, base: self }, attributed: { ...nothing, base: attributed }, total: { ...nothing, base: total } };
    const row = { base: line, ...place, ...samples, text: "" };
    rows.set(place.head === null ? `-${line}` : `${place.head}`, row);
  }
  for (const [line, { self, attributed, total }] of head) {
    const known = rows.get(`${line}`);
    const hunk = hunks.findIndex((range) => line >= range.head.first && line <= range.head.last);
    rows.set(`${line}`, {
      base: known?.base ?? placeAtBase(line, hunks),
      head: line,
      hunk: hunk < 0 ? null : hunk,
      self: { base: known?.self.base ?? 0, head: self },
      attributed: { base: known?.attributed.base ?? 0, head: attributed },
      total: { base: known?.total.base ?? 0, head: total },
      text: "",
    });
  }
  return [...rows.values()].sort((a, b) => (a.head ?? a.base ?? 0) - (b.head ?? b.base ?? 0));
}

/** Where a line of base stands at head: by a hunk of as many lines on both sides line by line, beside hunks moved by what they add. */
function placeAtHead(line: number, hunks: readonly Hunk[]): Pick<ManifestRow, "head" | "hunk"> {
  let shift = 0;
  for (const [index, { base, head }] of hunks.entries()) {
    if (line < startOf(base)) break;
    if (line <= endOf(base)) return { head: isSameLength({ base, head }) ? head.first + line - base.first : null, hunk: index };
    shift = endOf(head) - endOf(base);
  }
  return { head: line + shift, hunk: null };
}

/** The other way around; null for lines that are new. */
function placeAtBase(line: number, hunks: readonly Hunk[]): number | null {
  let shift = 0;
  for (const { base, head } of hunks) {
    if (line < startOf(head)) break;
    if (line <= endOf(head)) return isSameLength({ base, head }) ? base.first + line - head.first : null;
    shift = endOf(base) - endOf(head);
  }
  return line + shift;
}

/** A range without lines is named after the line before it. */
function startOf({ first, last }: LineRange): number {
  return last < first ? first + 1 : first;
}

function endOf({ first, last }: LineRange): number {
  return Math.max(first, last);
}

function isSameLength({ base, head }: Hunk): boolean {
  return base.last - base.first === head.last - head.first;
}

async function readLines(path: string): Promise<string[]> {
  return (await readRegularText(path).catch(() => "")).split("\n"); // a link to nowhere
}

/** One line of the bundle: indentation stays, control characters go. */
function shortened(text: string): string {
  return [...text.replace(/\t/g, "    ").replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, "")].slice(0, MAX_TEXT_LENGTH).join("");
}
