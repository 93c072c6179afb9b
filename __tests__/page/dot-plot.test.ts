import { describe, expect, test } from "vitest";
import { renderDotPlot } from "../../src/page/dot-plot.ts";

const ROUNDS = { base: [0.1, 0.12, 0.11], head: [0.3, 0.31, 0.29] };
const BOTH = { base: 100, head: 100 };

describe("renderDotPlot", () => {
  test("draws a dot for each round of each side", () => {
    const svg = renderDotPlot({ rounds: ROUNDS, samples: BOTH, direction: "more" });
    expect(svg.match(/<circle /g)).toHaveLength(6);
    expect(svg).toContain("<title>head, round 2: 31.0 %</title>");
    expect(svg).toContain('aria-label="Share by round: base 10.0 % to 12.0 %; head 29.0 % to 31.0 %"');
  });

  test("puts a larger share further to the right, on one axis for both sides", () => {
    const svg = renderDotPlot({ rounds: ROUNDS, samples: BOTH, direction: "more" });
    const dots = [...svg.matchAll(/cx="([\d.]+)".*?: ([\d.]+) %/g)].map(([, x, share]) => ({ x: Number(x), share: Number(share) }));
    const byShare = [...dots].sort((a, b) => a.share - b.share).map(({ x }) => x);
    expect(byShare).toEqual([...byShare].sort((a, b) => a - b));
    expect(new Set(byShare).size).toBe(6);
  });

  test("says that a side has no samples instead of drawing zeros", () => {
    const svg = renderDotPlot({ rounds: { base: [1, 1, 1], head: [0, 0, 0] }, samples: { base: 300, head: 0 }, direction: "less" });
    expect(svg.match(/<circle /g)).toHaveLength(3);
    expect(svg).toContain("no samples");
    expect(svg).toContain('aria-label="Share by round: base 100.0 %"');
  });

  test.each([
    ["far from zero", [0.5, 0.51, 0.52]],
    ["at zero", [0, 0, 0]],
    ["at everything", [1, 1]],
    ["hardly there", [0.0001, 0.0002]],
    ["next to everything", [0.97, 0.99, 0.999]],
    ["one round", [0.3]],
    ["from nothing to everything", [0, 1]],
  ])("keeps every dot and at least two marks of the axis in the picture: %s", (_, base) => {
    const svg = renderDotPlot({ rounds: { base, head: [] }, samples: { base: 100, head: 0 }, direction: undefined });
    const dots = [...svg.matchAll(/cx="([^"]+)"/g)].map(([, x]) => Number(x));
    expect(dots).toHaveLength(base.length);
    for (const x of dots) expect(x >= 38 && x <= 300).toBe(true);
    const marks = [...svg.matchAll(/>([\d.]+) %<\/text>/g)].map(([, mark]) => mark);
    expect(marks.length).toBeGreaterThanOrEqual(2);
    expect(new Set(marks).size).toBe(marks.length);
    for (const mark of marks) expect(Number(mark)).toBeLessThanOrEqual(100);
  });

  test("says everything by attributes, so that it stands without styles", () => {
    expect(renderDotPlot({ rounds: ROUNDS, samples: BOTH, direction: "less" })).not.toMatch(/style=|<style/);
  });
});
