import { cut, wrap } from "../lib/columns.ts";
import { escapeXml } from "../lib/xml.ts";
import type { FlameView, LegendEntry, Picture } from "./embedded-format.ts";
import { INK, type Paint, QUIET_INK } from "./palette.ts";

/** Width of a picture without scripts, and the room at its sides. */
export const WIDTH = 1200;
export const MARGIN = 12;
const SANS = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
/** Characters of 13 px that surely fit into a line: 6.9 px a character in the widest of the usual fonts. */
const LINE_CHARACTERS = 168;
/** More lines of findings than this push the picture off the screen; all stand in `<desc>`. */
const MAX_LINES = 6;

export interface Header {
  readonly markup: string;
  readonly height: number;
}

export interface HeaderRequest {
  readonly picture: Picture;
  readonly view: FlameView;
  /** The attributes that give a shape a paint. */
  readonly fillOf: (paint: number) => string;
}

/** Title, commits, findings and legend, as they stand above a picture without scripts. */
export function layOutHeader({ picture, view, fillOf }: HeaderRequest): Header {
  const words = picture.views[view];
  const parts = [
    text(cut(picture.title || "flame graph", 100), { y: 28, size: 18, ink: INK, name: "ink", weight: 600 }),
    text(cut(words?.description ?? "", LINE_CHARACTERS), {
      y: 48,
      size: 12.5,
      ink: QUIET_INK,
      name: "quiet",
    }),
  ];
  let y = 54;
  const lines = picture.sentences.flatMap((sentence) => wrap(sentence, LINE_CHARACTERS));
  for (const line of lines.slice(0, MAX_LINES).map((text) => cut(text, LINE_CHARACTERS))) {
    y += 18;
    parts.push(text(line, { y, size: 13, ink: INK, name: "ink" }));
  }
  y += 24;
  for (const line of legendLines(words?.legend ?? [])) {
    for (const { x, entry } of line) {
      const swatch = `<rect ${fillOf(entry.paint)} x="${x}" y="${y - 9}" width="11" height="11" rx="2"/>`;
      parts.push(swatch, text(entry.text, { x: x + 16, y, size: 12, ink: QUIET_INK, name: "quiet" }));
    }
    y += 18;
  }
  return { markup: `<g fill="currentColor">${parts.join("")}</g>`, height: y - 2 };
}

interface Placed {
  readonly x: number;
  readonly entry: LegendEntry;
}

/** Entries from left to right, in as many lines as they need: 6.5 px a character of 12 px surely hold it. */
function legendLines(entries: readonly LegendEntry[]): Placed[][] {
  const lines: Placed[][] = [[]];
  let x = MARGIN;
  for (const entry of entries) {
    const width = Math.round(34 + entry.text.length * 6.5);
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      lines.push([]);
      x = MARGIN;
    }
    lines.at(-1)?.push({ x, entry });
    x += width;
  }
  return lines;
}

function text(
  words: string,
  { x = MARGIN, y, size, ink, name, weight }: { x?: number; y: number; size: number; ink: Paint; name: string; weight?: number },
): string {
  const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
  return `<text class="fd-${name}" x="${x}" y="${y}" font-family="${SANS}" font-size="${size}"${bold} fill="${ink.light}">${escapeXml(words)}</text>`;
}
