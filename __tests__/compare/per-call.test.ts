import { describe, expect, test } from "vitest";
import { perCallRatio } from "../../src/compare/per-call.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";

/** Samples per second; the seconds of a round vary as on a busy machine. */
const RATE = 100;
const NOISE = [1, 1.06, 0.95, 1.02, 0.97];

/** Five rounds a side in which each function takes so many seconds. */
function profileOf(sides: { readonly base: object; readonly head: object }) {
  const recordings = makeRecordings();
  for (const side of ["base", "head"] as const) {
    for (const noise of NOISE) {
      const all = Object.entries(sides[side]) as [string, number][];
      const seconds = all.reduce((sum, [, own]) => sum + own, 0);
      const round = recordings.addRound(side, { cpuSeconds: seconds * noise, recorded: seconds * RATE });
      round.push(new TextEncoder().encode(all.map(([name, own]) => `${name} (app.py:1) ${own * RATE}\n`).join("")));
      round.end();
    }
  }
  return buildProfile(recordings);
}

function perCall(sides: { readonly base: object; readonly head: object }, calls: number, time?: number) {
  const profile = profileOf(sides);
  const f = profile.functions.findIndex(({ name }) => name === "named");
  return perCallRatio(profile, { f, kind: "self", named: [f], calls, time });
}

describe("perCallRatio", () => {
  test("is the ratio of times divided by that of calls", () => {
    const { ratio, interval } = perCall({ base: { named: 2, rest: 8 }, head: { named: 6, rest: 8 } }, 2) ?? { ratio: 0, interval: [0, 0] };
    expect(ratio).toBeCloseTo(1.5, 2);
    expect(interval[0]).toBeGreaterThan(1.3);
    expect(interval[1]).toBeLessThan(1.75);
  });

  test("goes by CPU seconds where what is not named changed, too", () => {
    const { interval } = perCall({ base: { named: 2, rest: 8 }, head: { named: 6.4, rest: 12 } }, 2) ?? { interval: [0, 0] };
    expect(interval[0]).toBeGreaterThan(1.2);
    expect(interval[0]).toBeLessThan(1.6);
    expect(interval[1]).toBeGreaterThan(1.6);
  });

  test.each([
    ["the ratio of its row", 3.2, 1.6],
    ["the end of the interval next to it", 30, "upper"],
  ])("agrees with the time that is told: %s", (_, time, expected) => {
    const { ratio, interval } = perCall({ base: { named: 2, rest: 8 }, head: { named: 6, rest: 8 } }, 2, time) ?? {
      ratio: 0,
      interval: [0, 0],
    };
    expect(ratio).toBe(expected === "upper" ? interval[1] : expected);
  });

  test("is not known without samples on a side", () => {
    expect(perCall({ base: { rest: 8 }, head: { named: 6, rest: 8 } }, 2)).toBeUndefined();
  });
});
