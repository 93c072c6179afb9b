import { isDigit, isSpace } from "./bytes.ts";

const POINT = 0x2e;

/** The last blank before a number at the end of a line; -1 when there is none. */
export function blankBeforeCount(bytes: Uint8Array, start: number, end: number): number {
  let i = end - 1;
  while (i >= start && (isDigit(bytes[i]!) || bytes[i] === POINT)) i--;
  return i >= start && i < end - 1 && isSpace(bytes[i]!) ? i : -1;
}

/** Digits, perhaps with decimals; NaN for `1.2.3` or `.`. */
export function parseCount(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    if (bytes[i] === POINT) return Number(new TextDecoder().decode(bytes.subarray(start, end)));
    count = count * 10 + (bytes[i]! - 0x30);
  }
  return count;
}
