import { columnsOf, cut } from "../lib/columns.ts";

/** Advance of one character at 12 px: 0.602 em in Menlo and DejaVu Sans Mono, the widest of the usual monospaced fonts. */
export const CHARACTER_WIDTH = 7.25;
/** Between a box's end and its label. */
export const LABEL_PADDING = 4;
/** Fewer characters say nothing. */
const MIN_LABEL_LENGTH = 3;
/** Narrower boxes have no label. */
export const MIN_LABEL_WIDTH = 2 * LABEL_PADDING + MIN_LABEL_LENGTH * CHARACTER_WIDTH;

/**
 * As much of a name as fits into a box, by arithmetic alone: the whole name, else its last part, else its beginning with `…`.
 * Marks in front of a name stay, those behind it need the room of the whole.
 *
 *   ▲ Tokenizer.feed · new │ ▲ Tokenizer.feed │ ▲ feed │ ▲ Tok… │ nothing
 */
export function labelFor(name: string, pixels: number, [before, after]: readonly [before: string, after: string] = NO_MARKS): string {
  const room = Math.floor((pixels - 2 * LABEL_PADDING) / CHARACTER_WIDTH) - before.length;
  if (room < MIN_LABEL_LENGTH) return "";
  const needed = columnsOf(name);
  if (needed + after.length <= room) return before + name + after;
  if (needed <= room) return before + name;
  const last = name.slice(name.lastIndexOf(".") + 1);
  return before + (last !== "" && columnsOf(last) <= room ? last : `${cut(name, room - 1)}…`);
}

const NO_MARKS = ["", ""] as const;

/** Names longer than this say no more; hostile ones would only bloat the picture. */
const MAX_TEXT_LENGTH = 500;

/**
 * Text as a picture may show it: no control characters, no lone surrogates (both are not XML), and no invisible characters or those that
 * turn the direction of writing around, which could make one name look like another.
 */
export function plainText(text: string): string {
  const short = text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff\u2028\u2029]/gu, "\ufffd");
}
