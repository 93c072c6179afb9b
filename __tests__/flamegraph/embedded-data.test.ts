import fc from "fast-check";
import { inflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { encodeData, packData } from "../../src/flamegraph/embedded-data.ts";
import { decodeData } from "../../src/flamegraph/embedded-format.ts";
import { makePicture } from "../../src/flamegraph/picture.ts";
import { graphOf, STORY } from "./graphs.ts";

describe("the embedded data", () => {
  it("gives back the picture it was made of", () => {
    const picture = makePicture(graphOf(STORY, { seconds: { base: 2, head: 2.5 }, sentences: ["`parse` is slower."] }));
    expect(decodeData(packData(picture))).toEqual(picture);
  });

  it("gives back any tree with any counts", () => {
    const count = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 2 ** 52 }));
    const frames = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 30 });
    const folded = fc
      .array(fc.tuple(frames, count), { maxLength: 12 })
      .map((items) => items.map(([stack, n]) => `${stack.join(";")} ${n}\n`).join(""));
    fc.assert(
      fc.property(folded, folded, (base, head) => {
        const picture = makePicture(graphOf({ base, head }));
        expect(decodeData(packData(picture))).toEqual(picture);
      }),
    );
  });

  it("keeps stacks of thousands of frames, functions by the ten thousand, and counts of 2^31", () => {
    const deep = Array.from({ length: 5000 }, (_, i) => `f${i}`).join(";");
    const wide = Array.from({ length: 70_000 }, (_, i) => `g${i} 1\n`).join("");
    const picture = makePicture(graphOf({ base: `${deep} 2147483648\n${wide}` }));
    expect(decodeData(packData(picture))).toEqual(picture);
  });

  it("keeps fractions to a thousandth", () => {
    const { tree } = decodeData(packData(makePicture(graphOf({ base: "a 1.5\nb 2.25\n" }))));
    expect([...(tree.self[0] as Float64Array)]).toEqual([0, 1.5, 2.25]);
  });

  it("is base64 of deflated bytes, so that nothing in it can be taken for markup", () => {
    const picture = makePicture(graphOf(STORY, { title: "</metadata><script>alert(1)</script>" }));
    const text = encodeData(picture);
    expect(text).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
    expect(text.length % 4).toBe(0);
    expect(decodeData(inflateSync(Uint8Array.from(atob(text), (char) => char.charCodeAt(0))))).toEqual(picture);
  });
});
