import { describe, expect, test } from "vitest";
import { describeChangedPlace, explainLines } from "../../src/report/changed-lines.ts";

type Row = Parameters<typeof explainLines>[0]["rows"][number];

/** Samples of both sides in one line; `hunk` where the diff touches it. */
function row(base: number | null, head: number | null, [before, after]: readonly [number, number], hunk: number | null = null): Row {
  return {
    base,
    head,
    hunk,
    self: { base: before, head: after },
    attributed: { base: before, head: after },
    total: { base: before, head: after },
    text: "x = 1",
  };
}

const NOT_KNOWN = { base: null, head: null };

function placeOf(rows: readonly Row[], seconds: Parameters<typeof explainLines>[0]["seconds"] = NOT_KNOWN): string | null {
  const { place } = explainLines({
    rows,
    kind: "self",
    side: "head",
    secondsPerSample: { base: 0.01, head: 0.01 },
    seconds,
    dispersion: 1,
  });
  return place && describeChangedPlace(place);
}

describe("describeChangedPlace", () => {
  const place = { side: "head", first: 10, last: 10, change: "changed" } as const;
  const say = (seconds: number, of: number) => describeChangedPlace({ ...place, seconds, of });

  test("never says that a part is more than the whole", () => {
    expect(say(-0.96, -0.75)).toBe("0.96 s less on line 10, which this change edits, but 0.21 s more on other lines of the function");
    expect(say(1.2, 1)).toBe("1.20 s more on line 10, which this change edits, but 0.20 s less on other lines of the function");
    expect(say(0.5451, 0.5449)).toBe("all of the extra 0.54 s are on line 10, which this change edits");
    expect(describeChangedPlace({ ...place, change: "none", side: "base", seconds: -2, of: -1.7 })).toBe(
      "2.00 s less on line 10 of base (unchanged) but 0.30 s more on other lines of the function",
    );
  });

  test("is silent where there is no time to write", () => {
    expect(say(-0.004, -0.004)).toBe("");
  });
});

test("a line that took the time of one that the same edit removes is told with the others of the edit", () => {
  // Base parses once, in line 11; head does in its line 11, and once more in line 13.
  const rewritten = (old: number) => [
    row(11, null, [old, 0], 0),
    row(null, 11, [0, 330], 0),
    row(null, 13, [0, 260], 0),
    row(14, 15, [20, 21]),
  ];
  expect(placeOf(rewritten(330))).toBe("2.60 s of the extra 2.61 s are on lines 11 to 13, which this change edits");
  // What took next to nothing leaves the lines as they are.
  const added = [row(11, null, [3, 0], 0), row(null, 11, [0, 4], 0), row(null, 13, [0, 260], 0)];
  expect(placeOf(added)).toBe("2.60 s of the extra 2.61 s are on line 13, which this change adds");
});

describe("explainLines", () => {
  test.each([
    [
      "an added line",
      [row(9, 9, [30, 32]), row(null, 10, [0, 170], 0)],
      "1.70 s of the extra 1.72 s are on line 10, which this change adds",
    ],
    ["an unchanged line", [row(9, 9, [30, 31]), row(10, 11, [100, 300])], "2.00 s of the extra 2.01 s are on line 11 (unchanged)"],
    [
      "a changed line",
      [row(9, 9, [30, 30]), row(10, 10, [100, 300], 0)],
      "all of the extra 2.00 s are on line 10, which this change edits",
    ],
    [
      "a hunk of several lines",
      [row(null, 10, [0, 90], 0), row(null, 12, [0, 80], 0), row(11, 13, [50, 51])],
      "1.70 s of the extra 1.71 s are on lines 10 to 12, which this change adds",
    ],
    [
      "a line that is removed",
      [row(40, null, [200, 0], 0), row(41, 40, [50, 48])],
      "2.00 s of the 2.02 s saved were on line 40 of base, which this change removes",
    ],
  ] as const)("names %s", (_, rows, sentence) => {
    expect(placeOf(rows)).toBe(sentence);
  });

  test.each([
    ["the change is spread over several lines", [row(1, 1, [10, 60]), row(2, 2, [10, 60]), row(3, 3, [10, 50])]],
    ["the line is hardly ahead of noise", [row(1, 1, [10, 24]), row(2, 2, [10, 15])]],
    ["another line takes back what one line adds", [row(1, 1, [300, 10]), row(2, 2, [10, 200]), row(3, 3, [10, 200])]],
    ["the function has no other line", [row(1, 1, [10, 300])]],
  ] as const)("names none where %s", (_, rows) => {
    expect(placeOf(rows)).toBeNull();
  });

  test("gives lines of base where the function's row does, and says so", () => {
    const facts = { kind: "self", secondsPerSample: { base: 0.01, head: 0.01 }, seconds: NOT_KNOWN, dispersion: 1 } as const;
    const rows = [row(39, 94, [300, 0]), row(40, 95, [20, 20]), row(null, 96, [0, 1], 0)];
    const { lines, place } = explainLines({ ...facts, rows, side: "base" });
    expect(place && describeChangedPlace(place)).toBe(
      "3.00 s less on line 39 of base (unchanged) but 0.01 s more on other lines of the function",
    );
    expect(lines.map(({ side, line }) => `${side} ${line}`)).toEqual(["base 39", "base 40", "head 96"]);
  });

  test("adds up to what the row of the function says", () => {
    const rows = [row(9, 9, [30, 32]), row(null, 10, [0, 600], 0)];
    expect(placeOf(rows)).toBe("6.00 s of the extra 6.02 s are on line 10, which this change adds");
    expect(placeOf(rows, { base: 0.303, head: 6.4 })).toBe("6.08 s of the extra 6.10 s are on line 10, which this change adds");
  });

  test("does not stretch some of the lines over a function that has more", () => {
    const rows = [row(9, 9, [30, 32]), row(null, 10, [0, 600], 0)];
    expect(placeOf(rows, { base: 0.3, head: 12 })).toBe("6.00 s of the extra 6.02 s are on line 10, which this change adds");
  });

  test("gives the lines with the most time in their order, each with its seconds on both sides", () => {
    const rows = Array.from({ length: 50 }, (_, index) => row(index, index, [index, index]));
    const { lines } = explainLines({
      rows,
      kind: "self",
      side: "head",
      secondsPerSample: { base: 0.01, head: 0.02 },
      seconds: NOT_KNOWN,
      dispersion: 1,
    });
    expect(lines).toHaveLength(40);
    expect(lines[0]).toMatchObject({ side: "head", line: 10, seconds: { base: 0.1, head: 0.2 }, added: false, changed: false });
  });
});
