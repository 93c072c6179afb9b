import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followPath, formatFragment, NOWHERE, parseFragment } from "../../src/flamegraph/link.ts";
import { makePicture } from "../../src/flamegraph/picture.ts";
import { makeScene, sceneTreeOf } from "../../src/flamegraph/scene.ts";
import { graphOf } from "./graphs.ts";

describe("formatFragment", () => {
  it("writes names, and counts those that follow themselves", () => {
    expect(formatFragment({ ...NOWHERE, path: ["<module>", "main", "fib", "fib", "fib"], query: "json x", view: "diff" })).toBe(
      "#f=%3Cmodule%3E;main;fib*3&q=json%20x&v=diff",
    );
  });

  it("leaves nothing that Markdown or HTML would take for theirs", () => {
    expect(formatFragment({ ...NOWHERE, path: ["a(b)*[c]_d`e\"'<>&!~|\\"] })).toMatch(/^#f=[\w%.-]+$/);
  });

  it("is read back by parseFragment, whatever the names", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((name) => !/\p{Cs}/u.test(name));
    const place = fc.record({
      path: fc.array(fc.oneof(text, fc.constantFrom("a", "*2", "a*3", ";", "&", "=")), { maxLength: 8 }),
      query: fc.oneof(fc.constant(""), text),
      view: fc.constantFrom("", "diff", "base"),
      arrangement: fc.constantFrom("", "leaf-first", "sandwich"),
      subject: fc.oneof(fc.constant(""), text),
      isFolded: fc.boolean(),
      isIcicle: fc.boolean(),
    });
    fc.assert(
      fc.property(place, (value) => {
        expect(parseFragment(formatFragment(value))).toEqual(value);
      }),
    );
  });
});

describe("parseFragment", () => {
  it("passes over what it does not understand, and does not let a link fill the memory", () => {
    expect(parseFragment("#x=1&f=a;%E0%A4%A;b*2&=&&")).toEqual({ ...NOWHERE, path: ["a", "%E0%A4%A", "b", "b"] });
    expect(parseFragment("#f=a*99999999999").path).toHaveLength(10_000);
    expect(parseFragment("")).toEqual(NOWHERE);
  });
});

describe("followPath", () => {
  const picture = makePicture(graphOf({ base: "main;f (a.py:1);x 1\nmain;f (b.py:1);x 5\nmain;g 1\n" }));
  const scene = makeScene(picture.functions, sceneTreeOf(picture), "single");
  const at = (...path: string[]) => {
    const { node, missing } = followPath(scene, path);
    const fn = scene.functions[scene.tree.fn[node] as number];
    return [fn?.name ?? "all", fn?.file ?? "", missing];
  };

  it("follows names, the widest function of several with one name", () => {
    expect(at("main", "f")).toEqual(["f", "b.py", 0]);
    expect(at()).toEqual(["all", "", 0]);
  });

  it("stops at the nearest caller that is there", () => {
    expect(at("main", "f", "gone", "x")).toEqual(["f", "b.py", 2]);
    expect(at("gone")).toEqual(["all", "", 1]);
  });
});
