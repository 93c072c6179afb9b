import { describe, expect, it } from "vitest";
import { DIFF_MATCH, DIFF_ROOT, LESS, MATCH, MORE, PAINT_COUNT, packageOf, paintOf } from "../../src/flamegraph/colour.ts";
import { ACCENT, BACKGROUND, DIMMED, INK, LABEL_INK, PAINTS, type Paint, QUIET_INK, SOFT_ACCENT } from "../../src/flamegraph/palette.ts";
import type { Origin } from "../../src/profile/frame.ts";

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const THEMES = ["light", "dark"] as const;

/** Fills below the labels of the differential; `MATCH` is the other views'. */
function isOfDiff(paint: number): boolean {
  return paint >= DIFF_ROOT && paint !== MATCH;
}

describe("contrast", () => {
  it.each(THEMES)("of labels on every fill is at least 4.5:1 in the %s theme", (theme) => {
    const weak = PAINTS.map((paint, i) => [i, contrast(paint[theme], (isOfDiff(i) ? INK : LABEL_INK)[theme])] as const).filter(
      ([, ratio]) => ratio < 4.5,
    );
    expect(weak).toEqual([]);
  });

  it("of labels on what is dimmed on the dark ground is at least 4.5:1", () => {
    expect(contrast(DIMMED, LABEL_INK.dark)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(THEMES)("of words on their grounds is at least 4.5:1 in the %s theme", (theme) => {
    const pairs: [Paint, Paint][] = [
      [INK, BACKGROUND],
      [QUIET_INK, BACKGROUND],
      [ACCENT, SOFT_ACCENT],
      [ACCENT, BACKGROUND],
    ];
    for (const [ink, ground] of pairs) expect(contrast(ink[theme], ground[theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(THEMES)("of more and less is told by hue and by lightness or hatching, never by red and green, in the %s theme", (theme) => {
    const [more, less] = [MORE, LESS].map((paint) => PAINTS[paint]?.[theme] as string) as [string, string];
    const blueness = (hex: string) => Number.parseInt(hex.slice(5, 7), 16) - Number.parseInt(hex.slice(1, 3), 16);
    expect(blueness(less)).toBeGreaterThan(60);
    expect(blueness(more)).toBeLessThan(-60);
  });
});

describe("paints", () => {
  it("have a colour each", () => {
    expect(PAINTS).toHaveLength(PAINT_COUNT);
    expect(DIFF_MATCH).toBe(PAINT_COUNT - 1);
    for (const { light, dark } of PAINTS) for (const hex of [light, dark]) expect(hex).toMatch(/^#[0-9a-f]{6}$/);
  });

  it("of a function depend on nothing but the function, and are the same in every build", () => {
    expect(paintOf({ name: "f", file: "src/shop/cart.py", origin: "project" })).toMatchInlineSnapshot(`20`);
    expect(paintOf({ name: "get", file: "requests/api.py", origin: "dependency" })).toMatchInlineSnapshot(`30`);
  });

  it("tell the origins apart", () => {
    const origins: Origin[] = ["project", "dependency", "stdlib", "native", "generated"];
    const ofOrigin = origins.map(
      (origin) => new Set(Array.from({ length: 300 }, (_, i) => paintOf({ name: `f${i}`, file: `p${i}/m.py`, origin }))),
    );
    const all = ofOrigin.flatMap((paints) => [...paints]);
    expect(new Set(all).size).toBe(all.length);
    expect(ofOrigin.map((paints) => paints.size)).toEqual([24, 24, 3, 3, 3]);
  });

  it("give one hue to a package, in shades", () => {
    const paints = Array.from({ length: 50 }, (_, i) => paintOf({ name: `f${i}`, file: "networkx/a.py", origin: "dependency" }));
    expect(new Set(paints.map((paint) => Math.floor((paint - 1) / 3))).size).toBe(1);
    expect(new Set(paints).size).toBe(3);
  });
});

describe("packageOf", () => {
  it.each<[Origin, string, string, string]>([
    ["project", "src/shop/cart.py", "f", "shop"],
    ["project", "shop/cart.py", "f", "shop"],
    ["project", "fib.py", "f", "fib"],
    ["project", "/home/me/code/fib.py", "f", "code"],
    ["project", "C:/code/fib.py", "f", "code"],
    ["project", "", "queue.Queue.get", "queue"],
    ["project", "", "std::sort", "std"],
    ["project", "", "main", "main"],
    ["project", "", "<lambda>", "<lambda>"],
    ["dependency", "networkx/utils/misc.py", "f", "networkx"],
    ["dependency", "six.py", "f", "six"],
    ["dependency", "<prefix>/bin/tool", "f", "bin"],
    ["stdlib", "<stdlib>/json/decoder.py", "f", "Python"],
    ["native", "libc.so.6", "memcpy", "libc.so.6"],
    ["generated", "<string>", "f", "generated"],
  ])("of %s %j %j is %j", (origin, file, name, expected) => {
    expect(packageOf({ origin, file, name })).toBe(expected);
  });
});
