/** A colour in both themes. */
export interface Paint {
  readonly light: string;
  readonly dark: string;
}

export const INK: Paint = { light: "#1b1f24", dark: "#f3f1ec" };
/** Labels on fills that are light in both themes. */
export const LABEL_INK: Paint = { light: "#1b1f24", dark: "#141518" };
export const QUIET_INK: Paint = { light: "#59606a", dark: "#a9adb5" };
export const BACKGROUND: Paint = { light: "#ffffff", dark: "#16171a" };
/** What is not found, and callers of the zoom, on the dark ground: fading into it would take their dark labels along. */
export const DIMMED = "#7d838c";
export const LINE: Paint = { light: "#d4d8de", dark: "#3d4148" };
export const ACCENT: Paint = { light: "#0a5bc4", dark: "#79b8ff" };
export const SOFT_ACCENT: Paint = { light: "#eef3fa", dark: "#26303d" };

/**
 * The fills in the order of their numbers, twelve hexadecimal digits each: light theme, dark theme. Made in OKLCH, so that all hues of a family look
 * equally light: the project's own code is warm (L 0.77–0.84, dark 0.67–0.74, C 0.12), packages are cool (C 0.08), all else is nearly
 * grey. Labels on them are `LABEL_INK`, dark in both themes, except in the differential: its dark theme is dark so that changes glow,
 * and its labels are `INK`. Either way the contrast is at least 4.5:1 (WCAG AA; tested).
 */
const FILLS = [
  // root
  "e9e8e5878682",
  // project: eight warm hues, three shades each
  "ffae9beb8c79 ffa390df816e f49886d37664 ffb28ce88f69 fea781dc855e f29c77d07a54 ffb77fe3945b f8ab74d78950 eca069cb7f45",
  "ffc67fe5a359 fbbb74d9984d efaf69ce8e42 fccc79dbaa52 f0c16ecf9f46 e5b562c4943a efd278ceb050 e4c76cc3a544 d8bb61b89a38",
  "ded97dbdb756 d3ce72b2ac4a c7c266a7a13e ffabb4ea8892 ffa0a9de7e88 f4959ed2737d",
  // dependency: eight cool ones
  "abdcb483b68d a0d1a979ab83 95c59e6ea078 9bdec871b8a2 90d3bd66ad97 85c7b25ba28d 92dedc66b8b6 87d2d15badab 7cc7c550a2a0",
  "94dbed69b5c8 89cfe25eaabd 7ec4d6539fb1 a0d6fa77afd4 95caee6ca4c9 8abfe2629abe b3cfff8ca8db a8c3f4829dcf 9db8e87793c4",
  "cbc7fda5a0d8 bfbbf19a95cc b4b0e58f8bc1 e1bfefbc99ca d6b4e4b18ebf caa9d8a683b4",
  // stdlib
  "d5dbe4979faa cbd2da8e96a0 c1c8d0858d97",
  // native
  "d3c0b1a18e80 cab7a8998779 c0ad9e917f71",
  // generated
  "d0deba99a883 c6d4b1909f7a bccaa7879571",
  // the differential: root
  "e9e8e52c2e31",
  // not named, the project's
  "e5e6e9303235 dee0e235373a d7d9dc3a3c3f",
  // not named, others
  "d2d4d73f4145 ccced144464a c5c7cb494c50",
  // named, slower or new
  "f9d7b96a4225",
  // named, faster or gone
  "c6e2fb334f6d",
  // the part of a box that head has more of
  "f9953daa551b",
  // the part it has lost
  "79bbf3306fab",
  // what a search found
  "f199eedc7ada",
  // the same in the differential
  "f199ee9d3f9c",
];

/** Every fill of a picture by number (see `colour.ts`). */
export const PAINTS: readonly Paint[] = FILLS.join(" ")
  .split(" ")
  .map((hexes) => ({ light: `#${hexes.slice(0, 6)}`, dark: `#${hexes.slice(6)}` }));
