// ASCII text as bytes: the readers of folded stacks never make strings of what they have seen before.

export function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

export function isHexDigit(byte: number): boolean {
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09;
}

export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpace(bytes[i]!)) return false;
  return true;
}

export function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let i = end;
  while (i > start && isSpace(bytes[i - 1]!)) i--;
  return i;
}

export function startsWith(bytes: Uint8Array, start: number, prefix: Uint8Array): boolean {
  for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return false;
  return true;
}

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** How many bytes two places begin alike with, eight at a time while they do. */
export function sameBytes(bytes: Uint8Array, view: DataView, { at, and, most }: { at: number; and: number; most: number }): number {
  let same = 0;
  while (
    same + 8 <= most &&
    view.getInt32(at + same) === view.getInt32(and + same) &&
    view.getInt32(at + same + 4) === view.getInt32(and + same + 4)
  )
    same += 8;
  while (same < most && bytes[at + same] === bytes[and + same]) same++;
  return same;
}
