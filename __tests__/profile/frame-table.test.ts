import { expect, it } from "vitest";
import { makeFrameTable } from "../../src/profile/frame-table.ts";

it("numbers frames in the order of their appearance", () => {
  const table = makeFrameTable();
  const bytes = new TextEncoder().encode("mainworkmain");
  expect([table.idOf(bytes, 0, 4), table.idOf(bytes, 4, 8), table.idOf(bytes, 8, 12), table.idOf(bytes, 0, 3)]).toEqual([0, 1, 0, 2]);
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
