import fc from "fast-check";
import { expect, it } from "vitest";
import { makeFrameTable } from "../../src/profile/frame-table.ts";

it("numbers frames in the order of their appearance", () => {
  const table = makeFrameTable();
  const bytes = new TextEncoder().encode("mainworkmain");
  expect([table.idOf(bytes, 0, 4), table.idOf(bytes, 4, 8), table.idOf(bytes, 8, 12), table.idOf(bytes, 0, 3)]).toEqual([0, 1, 0, 2]);
});

/** Numbers as a map of texts gives them, each frame from a buffer of its own or from a place in one that is shared. */
function expectNumbers(texts: readonly string[], isShared: boolean): void {
  const table = makeFrameTable();
  const known = new Map<string, number>();
  const shared = Buffer.from(`..${texts.join("")}`, "latin1");
  const expected = texts.map((text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
  let at = 2;
  const numbers = texts.map((text) => {
    const number = isShared ? table.idOf(shared, at, at + text.length) : table.idOf(Buffer.from(text, "latin1"), 0, text.length);
    at += text.length;
    return number;
  });
  expect(numbers).toEqual(expected);
}

it("gives every frame its number again, whatever its bytes and wherever they lie", () => {
  // Few bytes and lengths around those that are read at once, so that many are alike in part.
  const frame = fc.string({ unit: fc.constantFrom("a", "b", "\0", "\xff"), maxLength: 9 });
  fc.assert(fc.property(fc.array(frame, { maxLength: 40 }), fc.boolean(), expectNumbers), { numRuns: 300 });
});

it("holds more frames and more bytes than it has room for at first", () => {
  const many = Array.from({ length: 5_000 }, (_, id) => `function_${id} (a/file/with/a/name_${id % 7}.py:${id})`);
  expectNumbers([...many, ...many.toReversed()], true);
  expectNumbers(["x".repeat(200_000), "y", `${"x".repeat(200_000)}y`, "x".repeat(200_000), "y"], false);
});

/** Eight bytes of two kinds that the hash does not tell apart: what the first four change, the others change back. */
const ALIKE = [Uint8Array.of(97, 97, 97, 97, 97, 97, 97, 97), Uint8Array.of(97 ^ 128, 97, 97, 97, 97 ^ 128, 97 ^ 1, 97, 97)] as const;
const BITS = 17;

// Anybody may have written a recording. Compared with each other, these frames take longer than a test may.
it("finds frames that were made to want the same place", () => {
  const table = makeFrameTable();
  const bytes = new Uint8Array(BITS * 8);
  const write = (number: number) => {
    for (let bit = 0; bit < BITS; bit++) bytes.set(ALIKE[((number >> bit) & 1) as 0 | 1], bit * 8);
  };
  const wrong: number[] = [];
  for (const _ of ["new", "known"])
    for (let number = 0; number < 1 << BITS; number++) {
      write(number);
      if (table.idOf(bytes, 0, bytes.length) !== number) wrong.push(number);
    }
  expect(wrong).toEqual([]);
});

it("tells frames apart that want one place, also when it grows, and finds others between them", () => {
  const alike = Array.from({ length: 1 << 11 }, (_, number) =>
    Array.from({ length: 11 }, (_, bit) => Buffer.from(ALIKE[((number >> bit) & 1) as 0 | 1]).toString("latin1")).join(""),
  );
  const others = Array.from({ length: 5_000 }, (_, id) => `f${id}`);
  const mixed = alike.flatMap((text, index) => [text, others[index] ?? "", alike[index >> 1] ?? ""]);
  expectNumbers([...mixed, ...others, ...alike], true);
});
