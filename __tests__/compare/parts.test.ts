import { expect, test } from "vitest";
import { splitTime } from "../../src/compare/parts.ts";
import type { Round } from "../../src/profile/profile.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { addFolded, record } from "../profile/stacks.ts";

test("splits the time of a run into functions, imports, calls that wait and the rest, which add up to it", () => {
  const folded = (waits: number) =>
    [
      "main (m.py:1);work (m.py:9) 60",
      `main (m.py:1);run (<stdlib>/asyncio/events.py:80);select (<stdlib>/selectors.py:460) ${waits}`,
      "main (m.py:1);_find_and_load (<frozen importlib._bootstrap>:1027) 20",
    ].join("\n");
  const { functions, rounds } = buildProfile(record({ base: [folded(20)], head: [folded(120)] }));
  const timed = (round: Round | undefined, cpuSeconds: number) => (round === undefined ? [] : [{ ...round, cpuSeconds }]);
  expect(splitTime({ functions, rounds: { base: timed(rounds.base[0], 1), head: timed(rounds.head[0], 2) } })).toEqual([
    { part: "waiting", base: expect.closeTo(0.2, 6), head: expect.closeTo(1.2, 6) },
    { part: "project", base: expect.closeTo(0.6, 6), head: expect.closeTo(0.6, 6) },
    { part: "imports", base: expect.closeTo(0.2, 6), head: expect.closeTo(0.2, 6) },
  ]);
});

test("divides the time of a round that the sampler missed like that of the others", () => {
  const folded = "main (m.py:1);work (m.py:9) 80\nmain (m.py:1);_find_and_load (<frozen importlib._bootstrap>:1027) 20";
  const { functions, rounds } = buildProfile(record({ base: [folded, "", folded], head: [folded, folded, folded] }));
  const timed = (side: readonly Round[], cpuSeconds: readonly number[]) =>
    side.map((round, i) => ({ ...round, cpuSeconds: cpuSeconds[i] as number }));
  const seconds = [1, 1.6, 1.3];
  expect(splitTime({ functions, rounds: { base: timed(rounds.base, seconds), head: timed(rounds.head, seconds) } })).toEqual([
    { part: "project", base: expect.closeTo(1.04, 9), head: expect.closeTo(1.04, 9) },
    { part: "imports", base: expect.closeTo(0.26, 9), head: expect.closeTo(0.26, 9) },
  ]);
});

test("takes the samples without a stack for no time where the sampler was behind: it catches up on a process that ends", () => {
  const recordings = makeRecordings();
  for (const isLate of [false, true]) addFolded(recordings, isLate ? "head" : "base", "main (m.py:1) 80\n 20", { cpuSeconds: 1, isLate });
  expect(splitTime(buildProfile(recordings))).toEqual([
    { part: "startup", base: expect.closeTo(0.2, 9), head: 0 },
    { part: "project", base: expect.closeTo(0.8, 9), head: expect.closeTo(1, 9) },
  ]);
});
