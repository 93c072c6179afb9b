import { expect, test } from "vitest";
import { copied } from "../../src/profile/larger-array.ts";

test("copied begins with the smaller array and is the larger one", () => {
  const larger = new Int32Array(4);
  expect(copied(Int32Array.of(1, 2), larger)).toBe(larger);
  expect([...larger]).toEqual([1, 2, 0, 0]);
});
