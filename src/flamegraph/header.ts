import type { FlameView, LegendEntry, Picture } from "./island-format.ts";
import { cut, xml } from "./label.ts";
import { INK, PAINTS, type Paint, QUIET_INK } from "./palette.ts";

/** Width of a picture without scripts, and the room at its sides. */
export const WIDTH = 1200;
export const MARGIN = 12;
const SANS = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
/** Characters of 13 px that surely fit into a line: 6.9 px a character in the widest of the usual fonts. */
const LINE_CHARACTERS = 168;
/** More lines of findings than this push the picture off the screen; all stand in `<desc>`. */
const MOST_LINES = 6;

export interface Header {
  readonly markup: string;
  readonly height: number;
}

/** Title, commits, findings and legend, as they stand above a picture without scripts. */
export function layOutHeader(picture: Picture, view: FlameView): Header {
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
  for (const line of picture.sentences.flatMap(wrap).slice(0, MOST_LINES)) {
    y += 18;
    parts.push(text(line, { y, size: 13, ink: INK, name: "ink" }));
  }
  y += 24;
  parts.push(legend(words?.legend ?? [], y));
  return { markup: parts.join(""), height: y + 16 };
}

function legend(entries: readonly LegendEntry[], y: number): string {
  let x = MARGIN;
  const parts: string[] = [];
  for (const { paint, text: words } of entries) {
    const width = 34 + words.length * 6.5;
    if (x + width > WIDTH - MARGIN) break;
    const { light } = PAINTS[paint] as Paint;
    parts.push(
      `<rect class="fd${paint}" x="${x}" y="${y - 9}" width="11" height="11" rx="2" fill="currentColor" color="${light}"/>`,
      text(words, { x: x + 16, y, size: 12, ink: QUIET_INK, name: "quiet" }),
    );
    x = Math.round(x + width);
  }
  return parts.join("");
}

function text(
  words: string,
  { x = MARGIN, y, size, ink, name, weight }: { x?: number; y: number; size: number; ink: Paint; name: string; weight?: number },
): string {
  const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
  return `<text class="fd-${name}" x="${x}" y="${y}" font-family="${SANS}" font-size="${size}"${bold} fill="${ink.light}">${xml(words)}</text>`;
}

/** Lines of a sentence, broken at blanks. */
function wrap(sentence: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of sentence.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= LINE_CHARACTERS) line = longer;
    else {
      if (line !== "") lines.push(line);
      line = cut(word, LINE_CHARACTERS);
    }
  }
  return [...lines, line];
}
