import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { unpack } from "../../src/github/intake.ts";

describe("unpack", () => {
  test("gives the members of a zip", () => {
    const members = unpack("b", zipSync({ "bundle.json": strToU8("{}"), "demo/base.1.folded": strToU8("a 1\n") }));
    expect([...members].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ["bundle.json", "{}"],
      ["demo/base.1.folded", "a 1\n"],
    ]);
  });

  test("refuses what is no zip", () => {
    expect(() => unpack("b", strToU8("hello"))).toThrow("Artifact 'b' is no zip file");
    expect(() => unpack("b", new Uint8Array())).toThrow("Artifact 'b' is no zip file");
  });

  test("stops a bomb before it has unpacked", () => {
    const bomb = zipSync({ "bundle.json": new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => unpack("b", bomb)).toThrow("unpacks to more than a profile can hold");
  });
});
