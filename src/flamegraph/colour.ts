import type { Frame, Origin } from "../profile/frame.ts";

/** A fill in both themes. Text on it is `INK`, with a contrast of at least 4.5:1 (WCAG AA; tested). */
export interface Paint {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

export const INK: Paint = { name: "ink", light: "#1b1f24", dark: "#f3f1ec" };
export const QUIET_INK: Paint = { name: "quiet", light: "#59606a", dark: "#a9adb5" };
export const BACKGROUND: Paint = { name: "ground", light: "#ffffff", dark: "#16171a" };

/** The project's own code burns: eight warm hues, equal in lightness (OKLCH 0.82, dark 0.46). */
const PROJECT = pairs(
  "project",
  "#ffa693 #834034 #ffab80 #804423 #ffbb7b #7c4912 #f7c272 #744e01 #e9c970 #6b5300 #d8d074 #605903 #ffa4a4 #833e40 #ffa3b4 #823e4c",
);
/** Installed packages are cool: eight hues from green to violet. */
const DEPENDENCY = pairs(
  "dependency",
  "#a2d2ab #315e3c #91d4bf #19604e #88d4d2 #015f5f #8ad1e3 #0a5c6d #96ccef #245877 #aac5f6 #3b527c #c1bdf3 #514b7a #d7b6e5 #63456e",
);
const STDLIB: Paint = { name: "stdlib", light: "#ccd1d9", dark: "#43484f" };
const NATIVE: Paint = { name: "native", light: "#cab7a8", dark: "#4b4037" };
const GENERATED: Paint = { name: "generated", light: "#c6d4b1", dark: "#475236" };
const ROOT: Paint = { name: "root", light: "#e5e4e2", dark: "#343539" };

/** The differential's: grey unless the decision says changed; orange and blue stay apart for colour-blind eyes. */
const SAME: Paint = { name: "same", light: "#dee0e2", dark: "#37393c" };
const ALSO_SAME: Paint = { name: "same-dependency", light: "#d0d3d7", dark: "#414448" };
const SLOWER: Paint = { name: "slower", light: "#f9d7b9", dark: "#613f27" };
const FASTER: Paint = { name: "faster", light: "#c6e2fb", dark: "#304a64" };
/** The part of a box that head has more of, and the part it has lost. */
const MORE: Paint = { name: "more", light: "#f9953d", dark: "#a55115" };
const LESS: Paint = { name: "less", light: "#79bbf3", dark: "#306fab" };
/** What a search found. */
const MATCH: Paint = { name: "match", light: "#f398eb", dark: "#9a3c99" };

/** Every fill of a picture; a paint's index is its class (`c7`) and what the data island knows it by. */
export const PAINTS: readonly Paint[] = [
  ROOT,
  ...PROJECT,
  ...DEPENDENCY,
  STDLIB,
  NATIVE,
  GENERATED,
  SAME,
  ALSO_SAME,
  SLOWER,
  FASTER,
  MORE,
  LESS,
  MATCH,
];

export const PAINT = {
  root: PAINTS.indexOf(ROOT),
  same: PAINTS.indexOf(SAME),
  sameDependency: PAINTS.indexOf(ALSO_SAME),
  slower: PAINTS.indexOf(SLOWER),
  faster: PAINTS.indexOf(FASTER),
  more: PAINTS.indexOf(MORE),
  less: PAINTS.indexOf(LESS),
  match: PAINTS.indexOf(MATCH),
} as const;

/**
 * The paint of a function, by origin and top-level package: the same in every file and every build, since it depends on nothing else.
 * @returns an index into `PAINTS`.
 */
export function paintOf(frame: Frame): number {
  switch (frame.origin) {
    case "project":
      return indexOfHashed(PROJECT, packageOf(frame));
    case "dependency":
      return indexOfHashed(DEPENDENCY, packageOf(frame));
    case "stdlib":
      return PAINTS.indexOf(STDLIB);
    case "native":
      return PAINTS.indexOf(NATIVE);
    case "generated":
      return PAINTS.indexOf(GENERATED);
    default:
      return frame.origin satisfies never;
  }
}

/** The paint of a function the decision did not name, in the differential. */
export function neutralPaintOf(origin: Origin): number {
  return origin === "project" ? PAINT.same : PAINT.sameDependency;
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

function indexOfHashed(family: readonly Paint[], text: string): number {
  return PAINTS.indexOf(family[hashOf(text) % family.length] as Paint);
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function pairs(name: string, colours: string): Paint[] {
  const hexes = colours.split(" ");
  return Array.from({ length: hexes.length / 2 }, (_, i) => ({
    name: `${name}-${i}`,
    light: hexes[i * 2] as string,
    dark: hexes[i * 2 + 1] as string,
  }));
}
