/** Columns a text takes in a monospaced font: two for East Asian characters and emoji. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += widthOf(char);
  return columns;
}

/** The beginning of a text that takes no more columns than given. */
export function cut(text: string, columns: number): string {
  let room = columns;
  let end = 0;
  for (const char of text) {
    room -= widthOf(char);
    if (room < 0) break;
    end += char.length;
  }
  return text.slice(0, end);
}

/** The text, or as much of it as fits with `…` behind it. */
export function truncate(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : `${cut(text, columns - 1)}…`;
}

/** The text with blanks behind it, or before it, up to so many columns. */
export function pad(text: string, columns: number, side: "start" | "end" = "end"): string {
  const blanks = " ".repeat(Math.max(0, columns - columnsOf(text)));
  return side === "start" ? blanks + text : text + blanks;
}

/** Lines of whole words, as many in each as fit; a longer word has a line of its own. @param breaks where a line may end. */
export function wrap(text: string, columns: number, breaks: RegExp | string = " "): string[] {
  const lines: string[] = [];
  for (const word of text.split(breaks)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && columnsOf(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function widthOf(char: string): number {
  return WIDE.test(char) ? 2 : 1;
}

/** East Asian wide characters and emoji, roughly (Unicode Standard Annex 11). */
const WIDE = /[\u1100-\u115f\u2e80-\ud7ff\uf900-\ufaff\ufe30-\uffe6\u{1f000}-\u{3ffff}]/u;
