import type { Frame, Origin } from "../profile/frame.ts";

/** Neighbours of one package are told apart by lightness: every hue comes in so many shades. */
const SHADES = 3;

/**
 * Fills are numbers: a fill's class (`fd7`), and what the embedded data knows it by. `palette.ts` says what they look like.
 * They are single constants, not a table, so that a bundler can put the bare number where it is used.
 * A fill with a higher number lies over one with a lower.
 */
export const ROOT = 0;
/** The first fill of each origin: a function's is further on by hue and shade. */
const FIRST_OF: { readonly [O in Origin]: number } = { project: 1, dependency: 25, stdlib: 49, native: 52, generated: 55 };
const HUES_OF: { readonly [O in Origin]: number } = { project: 8, dependency: 8, stdlib: 1, native: 1, generated: 1 };
/** The differential's: grey for what is not named, of the project or not, tints for what is, and their changes. */
export const DIFF_ROOT = 58;
const SAME = 59;
const SAME_DEPENDENCY = 62;
export const SLOWER = 65;
export const FASTER = 66;
export const MORE = 67;
export const LESS = 68;
/** What a search found. */
export const MATCH = 69;
export const DIFF_MATCH = 70;
export const PAINT_COUNT = 71;

/**
 * The paint of a function, by origin and top-level package: the same in every file and every build, since it depends on nothing else.
 * @returns its number.
 */
export function paintOf(frame: Frame): number {
  const { origin } = frame;
  return FIRST_OF[origin] + (hashOf(packageOf(frame)) % HUES_OF[origin]) * SHADES + (hashOf(`${frame.file}:${frame.name}`) % SHADES);
}

/** The paint of a function the decision did not name, in the differential; of the shade it has elsewhere. */
export function neutralPaintOf(origin: Origin, paint: number): number {
  return (origin === "project" ? SAME : SAME_DEPENDENCY) + shadeIn(paint);
}

/** The paint that stands for all shades of one hue. */
export function middleShadeOf(paint: number): number {
  return paint - shadeIn(paint) + 1;
}

function shadeIn(paint: number): number {
  // Every family of origins begins one behind a multiple.
  return (paint - 1) % SHADES;
}

/** Folders that hold packages and are none. */
const SOURCE_FOLDERS = new Set(["src", "lib", "python"]);

/**
 * What a function belongs to in the large.
 *
 *   src/shop/cart.py → shop · fib.py → fib · networkx/utils/misc.py (dependency) → networkx · <stdlib>/json/decoder.py → Python
 *   no file → the name up to its first `.` or `::`
 */
export function packageOf({ origin, file, name }: Frame): string {
  if (origin === "stdlib") return "Python";
  if (origin === "native") return file;
  if (origin === "generated") return "generated";
  if (file === "") return name.split(/[.:(<]/)[0] || name;
  const parts = file.replace(/^<prefix>\//, "").split(/[/\\]/);
  // Absolute: nobody knows where the repository begins, so the folder tells.
  if (parts[0] === "" || /^[A-Za-z]:$/.test(parts[0] as string)) return parts.at(-2) || (parts.at(-1) as string);
  const folders = SOURCE_FOLDERS.has(parts[0] as string) && parts.length > 1 ? parts.slice(1) : parts;
  return (folders[0] as string).replace(/\.pyw?$/, "");
}

/** A number of 32 bits: FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
