import type { Frame, Origin } from "../profile/frame.ts";

/** A fill in both themes. Labels on it are `LABEL_INK`, or `INK` in the differential, with a contrast of at least 4.5:1 (WCAG AA; tested). */
export interface Paint {
  readonly light: string;
  readonly dark: string;
}

export const INK: Paint = { light: "#1b1f24", dark: "#f3f1ec" };
/** Labels on fills that are light in both themes. */
export const LABEL_INK: Paint = { light: "#1b1f24", dark: "#141518" };
export const QUIET_INK: Paint = { light: "#59606a", dark: "#a9adb5" };
export const BACKGROUND: Paint = { light: "#ffffff", dark: "#16171a" };

/** Neighbours of one package are told apart by lightness: every hue comes in so many shades. */
const SHADES = 3;

/**
 * Families of fills, twelve hexadecimal digits each: light theme, dark theme. Made in OKLCH, so that all hues of a family look equally
 * light: the project's own code is warm (L 0.77–0.84, dark 0.67–0.74, C 0.12), packages are cool (C 0.08), all else is nearly grey.
 * Labels are dark in both themes, except in the differential, whose dark theme is dark so that changes glow.
 */
const FAMILIES = {
  root: "e9e8e5878682",
  project:
    "ffae9beb8c79 ffa390df816e f49886d37664 ffb28ce88f69 fea781dc855e f29c77d07a54 ffb77fe3945b f8ab74d78950 eca069cb7f45 ffc67fe5a359 fbbb74d9984d efaf69ce8e42 " +
    "fccc79dbaa52 f0c16ecf9f46 e5b562c4943a efd278ceb050 e4c76cc3a544 d8bb61b89a38 ded97dbdb756 d3ce72b2ac4a c7c266a7a13e ffabb4ea8892 ffa0a9de7e88 f4959ed2737d",
  dependency:
    "abdcb483b68d a0d1a979ab83 95c59e6ea078 9bdec871b8a2 90d3bd66ad97 85c7b25ba28d 92dedc66b8b6 87d2d15badab 7cc7c550a2a0 94dbed69b5c8 89cfe25eaabd 7ec4d6539fb1 " +
    "a0d6fa77afd4 95caee6ca4c9 8abfe2629abe b3cfff8ca8db a8c3f4829dcf 9db8e87793c4 cbc7fda5a0d8 bfbbf19a95cc b4b0e58f8bc1 e1bfefbc99ca d6b4e4b18ebf caa9d8a683b4",
  stdlib: "d5dbe4979faa cbd2da8e96a0 c1c8d0858d97",
  native: "d3c0b1a18e80 cab7a8998779 c0ad9e917f71",
  generated: "d0deba99a883 c6d4b1909f7a bccaa7879571",
  // What a search found.
  match: "f199eedc7ada",
  // The differential is grey unless the decision says changed; orange and blue stay apart for colour-blind eyes.
  diffRoot: "e9e8e52c2e31",
  same: "e5e6e9303235 dee0e235373a d7d9dc3a3c3f",
  sameDependency: "d2d4d73f4145 ccced144464a c5c7cb494c50",
  slower: "f9d7b96a4225",
  faster: "c6e2fb334f6d",
  // The part of a box that head has more of, and the part it has lost.
  more: "f9953daa551b",
  less: "79bbf3306fab",
  diffMatch: "f199ee9d3f9c",
} as const;

type Family = keyof typeof FAMILIES;

/** Every fill of a picture, family after family; a paint's index is its class (`c7`) and what the data island knows it by. */
export const PAINTS: readonly Paint[] = Object.values(FAMILIES).flatMap((family) =>
  family.split(" ").map((hexes) => ({ light: `#${hexes.slice(0, 6)}`, dark: `#${hexes.slice(6)}` })),
);

/** The first paint of a family. */
export function paintIn(family: Family): number {
  let start = 0;
  for (const [name, hexes] of Object.entries(FAMILIES)) {
    if (name === family) return start;
    start += hexes.split(" ").length;
  }
  return start;
}

/**
 * The paint of a function, by origin and top-level package: the same in every file and every build, since it depends on nothing else.
 * @returns an index into `PAINTS`.
 */
export function paintOf(frame: Frame): number {
  const { origin } = frame;
  const hues = FAMILIES[origin].split(" ").length / SHADES;
  return paintIn(origin) + (hashOf(packageOf(frame)) % hues) * SHADES + (hashOf(`${frame.file}:${frame.name}`) % SHADES);
}

/** The paint of a function the decision did not name, in the differential; of the shade it has elsewhere. */
export function neutralPaintOf(origin: Origin, paint: number): number {
  return paintIn(origin === "project" ? "same" : "sameDependency") + shadeIn(paint);
}

/** The paint that stands for all shades of one hue. */
export function middleShadeOf(paint: number): number {
  return paint - shadeIn(paint) + 1;
}

function shadeIn(paint: number): number {
  return (paint - paintIn("project")) % SHADES;
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

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
