import type { Frame, Origin } from "./frame.ts";
import { groupBy } from "./group-by.ts";

/** Absolute folders of one side, as they stand in file names of frames. Longer ones win. */
export interface Roots {
  /** Folders that hold the repository's files: the side's worktree. */
  readonly project: readonly string[];
  /** Python's own library, such as `/usr/lib/python3.13`. */
  readonly stdlib: readonly string[];
  /** Virtual environments and prefixes: what lies there and is neither of the others is a dependency's script. */
  readonly prefixes: readonly string[];
  /** Folder of the repository that relative file names start from: Python 3.8 and older name the main script as it was given. */
  readonly workingFolder?: string;
  /** Files that an installer copied from the repository, by their absolute paths: the repository's file. */
  readonly installed?: ReadonlyMap<string, string>;
}

export const NO_ROOTS: Roots = { project: [], stdlib: [], prefixes: [] };

/** What a sampler wrote of a frame. */
export interface RawFrame {
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
}

/** The file of the frames that carry a benchmark's name. */
export const BENCHMARK_FILE = "<benchmark>";

/** Prefixes that mark the origin in canonical frame text, and are read back as it. */
const SITE = "site-packages/";
const STDLIB = "<stdlib>/";
const NATIVE_FILE = /\.(so|dylib|dll|pyd)(\.[\d.]+)?$|^\[.*\]$/;

/**
 * The function a frame stands for, the same for base and head whatever folder and whatever Python they ran in:
 * path relative to the repository, below site-packages or below the standard library; no generated numbers, addresses or ids.
 *
 *   /tmp/x/base/src/a.py                         → project     src/a.py
 *   /venv/lib/python3.11/site-packages/n/u.py    → dependency  n/u.py
 *   /usr/lib/python3.11/typing.py                → stdlib      <stdlib>/typing.py
 *   0x7f0c12 (/lib/libcrypto.so.3)               → native      [libcrypto.so.3] (libcrypto.so.3)
 *   argmap_f_14 (<class '…argmap'> compilation 17) → generated argmap_f (<class '…argmap'> compilation N)
 *
 * Canonical frames come back unchanged, so a bundle can be read like a sampler's file.
 */
export function identify(raw: RawFrame, roots: Roots): Frame {
  const path = (raw.file ?? "").replaceAll("\\", "/").replace(/^(\.\/)+/, "");
  const place = originAndFile(path, roots);
  const isNameless = place.origin === "native" && isAddress(raw.name);
  const isNumbered = place.origin === "generated" && place.file !== BENCHMARK_FILE;
  const name = isNumbered ? withoutNumber(raw.name) : isNameless ? `[${place.file}]` : raw.name;
  return {
    name: withoutAddress(foldedText(name)),
    file: foldedText(place.file),
    origin: place.origin,
    ...(raw.line !== undefined && raw.line > 0 && { line: raw.line }),
  };
}

/** Canonical text of a frame, as bundles and exported folded files hold it. `identify` reads it back. */
export function formatFrame(frame: Frame): string {
  const file = frame.origin === "dependency" && !frame.file.startsWith("<") ? SITE + frame.file : frame.file;
  if (file === "") return frame.name;
  return frame.line === undefined ? `${frame.name} (${file})` : `${frame.name} (${file}:${frame.line})`;
}

/**
 * Where the repositories of files without known roots lie, guessed from the files themselves (`compare` on plain folded files).
 * When the sides share files, one folder holds both; else the two files with the longest common ending tell.
 */
export function guessProjectRoots(base: readonly string[], head: readonly string[]): { base: string[]; head: string[] } {
  const [left, right] = [base, head].map((files) => files.map((file) => file.replaceAll("\\", "/")).filter(isUnplaced)) as [
    string[],
    string[],
  ];
  const shared = new Set(right);
  if (left.length === 0 || right.length === 0 || left.some((file) => shared.has(file))) {
    const root = commonFolder([...left, ...right]);
    return { base: root, head: root };
  }
  return longestCommonEnding(left, right);
}

function originAndFile(path: string, roots: Roots): { origin: Origin; file: string } {
  if (path === "") return { origin: "project", file: "" };
  if (path.startsWith("<")) return originAndFileInBrackets(path);
  const copied = roots.installed?.get(path);
  if (copied !== undefined) return { origin: "project", file: copied };
  const installed = /(?:^|\/)(?:site|dist)-packages\/(.+)$/s.exec(path);
  if (installed !== null) return { origin: "dependency", file: installed[1] as string };
  const inProject = below(path, roots.project);
  if (inProject !== undefined) return { origin: "project", file: inProject };
  const inStdlib =
    below(path, roots.stdlib) ?? /\/lib(?:64)?\/python\d\.\d+t?\/(.+)$/s.exec(path)?.[1] ?? /\/python3\d+\.zip\/(.+)$/s.exec(path)?.[1];
  if (inStdlib !== undefined) return { origin: "stdlib", file: STDLIB + inStdlib };
  if (NATIVE_FILE.test(path)) return { origin: "native", file: path.split("/").at(-1) as string };
  const installedScript = below(path, roots.prefixes);
  if (installedScript !== undefined) return { origin: "dependency", file: `<prefix>/${installedScript}` };
  const isRelative = !/^(\/|[A-Za-z]:\/)/.test(path);
  return { origin: "project", file: isRelative && roots.workingFolder ? `${roots.workingFolder}/${path}` : path };
}

/** `<stdlib>/…` and `<prefix>/…` are canonical text; `<frozen …>` is Python's; everything else was made at run time. */
function originAndFileInBrackets(path: string): { origin: Origin; file: string } {
  if (path.startsWith(STDLIB) || path.startsWith("<frozen ")) return { origin: "stdlib", file: path };
  if (path.startsWith("<prefix>/")) return { origin: "dependency", file: path };
  // The second class of a name gets `<attrs generated init m.Point-2>`, in the order of their making.
  return { origin: "generated", file: withoutAddress(path.replace(/-\d+>$/, ">")).replace(/\d+/g, "N") };
}

function below(path: string, folders: readonly string[]): string | undefined {
  const fitting = folders.filter((folder) => path.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length);
  const [folder] = fitting;
  return folder === undefined ? undefined : path.slice(folder.length + 1);
}

/** Generated functions count their making: `argmap_constraint_14`. */
function withoutNumber(name: string): string {
  return name.replace(/_\d+$/, "");
}

/** Native code without symbols has an address for a name, another one in each run; perf and FlameGraph write the library instead. */
function isAddress(name: string): boolean {
  return /^0x(?:N|[0-9a-f]+)$/i.test(name);
}

function withoutAddress(text: string): string {
  return text.replace(/\b0x[0-9a-f]{4,}\b/gi, "0xN");
}

/** Line ends and control characters would break records; `;` would break stacks in every other tool. */
function foldedText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll(";", ",")
    .replace(/\p{Cs}/gu, "\ufffd");
}

/** Absolute files that no pattern places. */
function isUnplaced(file: string): boolean {
  return /^(\/|[A-Za-z]:\/)/.test(file) && originAndFile(file, NO_ROOTS).origin === "project";
}

function commonFolder(files: readonly string[]): string[] {
  const [first, ...others] = files.map((file) => file.split("/").slice(0, -1));
  if (first === undefined) return [];
  let length = first.length;
  for (const folders of others) {
    let same = 0;
    while (same < length && first[same] === folders[same]) same++;
    length = same;
  }
  const folder = first.slice(0, length).join("/");
  return folder === "" ? [] : [folder];
}

/** Files of both sides, as their parts, that end alike. */
interface Alike {
  readonly left: readonly (readonly string[])[];
  readonly right: readonly (readonly string[])[];
}

/** Endings grow by one part at a time, and only where both sides have them: files may be many, and all have the same name. */
function longestCommonEnding(left: readonly string[], right: readonly string[]): { base: string[]; head: string[] } {
  const partsOf = (files: readonly string[]) => files.map((file) => file.split("/"));
  let length = 0;
  let longest: readonly Alike[] = [{ left: partsOf(left), right: partsOf(right) }];
  for (;;) {
    const longer = longest.flatMap((alike) => alikeInOneMore(alike, length));
    if (longer.length === 0) break;
    longest = longer;
    length++;
  }
  if (length === 0) return { base: commonFolder(left), head: commonFolder(right) };
  const folderOf = (files: Alike["left"]) => files.map((parts) => parts.slice(0, -length).join("/")).sort(byHeight)[0] as string;
  const pairs = longest.map((alike) => [folderOf(alike.left), folderOf(alike.right)] as const);
  const [base, head] = pairs.sort((a, b) => byHeight(a.join("/"), b.join("/")))[0] as (typeof pairs)[0];
  return { base: [base], head: [head] };
}

/** Those of the files that are alike in one part more. It comes to an end since no file is on both sides. */
function alikeInOneMore({ left, right }: Alike, length: number): Alike[] {
  const partOf = (parts: readonly string[]) => parts.at(-1 - length);
  const others = groupBy(right, partOf);
  return [...groupBy(left, partOf)].flatMap(([part, files]) => {
    const fitting = others.get(part);
    return fitting === undefined ? [] : [{ left: files, right: fitting }];
  });
}

/** Of folders that may be the repository's the shortest first, below which most files lie; then by name. */
function byHeight(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
