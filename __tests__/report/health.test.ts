import { describe, expect, test } from "vitest";
import type { ManifestEntry, ManifestRound } from "../../src/bundle/manifest.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { assessHealth, findDistrust, findLost, findWaitingDistrust } from "../../src/report/health.ts";
import { MANIFEST } from "../bundle/manifests.ts";
import { record } from "../profile/stacks.ts";

const round = (facts: Partial<ManifestRound>): ManifestRound => ({
  file: "demo/base.1.folded",
  cpuSeconds: 2,
  wallSeconds: 2,
  recorded: 200,
  lost: 0,
  late: 0,
  ...facts,
});
const sides = (base: Partial<ManifestRound>, head: Partial<ManifestRound>) => ({
  rounds: { base: [round({}), round(base)], head: [round({}), round(head)] },
});

describe("findDistrust", () => {
  test("trusts a recording with a few lost samples, or one that was late alike on both sides", () => {
    expect(findDistrust(sides({ lost: 8 }, {}))).toBeUndefined();
    expect(findDistrust(sides({ late: 2 }, { late: 2 }))).toBeUndefined();
  });

  test("trusts nothing when a tenth of a side could not be read", () => {
    expect(findDistrust(sides({}, { lost: 50 }))).toMatch(/^11\.1 % of the samples of head could not be read/);
  });

  test("trusts nothing when processes of one side gave no sample", () => {
    expect(findDistrust(sides({ unseen: 1 }, { unseen: 1 }))).toBeUndefined();
    expect(findDistrust(sides({}, { unseen: 1 }))).toMatch(
      /with 0\.0 % of the CPU time of base and 25\.0 % of that of head gave no sample/,
    );
  });

  test("trusts nothing when the sampler was behind on one side much more than on the other", () => {
    expect(findDistrust(sides({}, { late: 1 }))).toMatch(/behind for 0\.0 % of the time of base and 25\.0 % of that of head/);
  });
});

describe("findLost", () => {
  test("tells the lost part of each side from 2 % on", () => {
    expect(findLost(sides({ lost: 6 }, { lost: 2 }))).toBeUndefined();
    expect(findLost(sides({ lost: 20 }, {}))).toEqual({ base: 20 / 420, head: 0 });
  });
});

describe("assessHealth", () => {
  const warningsOf = (facts: Partial<ManifestRound>, { isWaitingChanged = false, others = 0 } = {}) => {
    const profile = buildProfile(record({ base: ["work (a.py:1) 200"], head: ["work (a.py:1) 200"] }));
    const side = () => [round({ rate: 100, threads: 4, ...facts }), ...Array.from({ length: others }, () => round({}))];
    const entry = { ...(MANIFEST.entryPoints[0] as ManifestEntry), rounds: { base: side(), head: side() } };
    return assessHealth({ profile, entry, isWaitingChanged }).warnings;
  };

  test("warns of threads that were sampled while they waited", () => {
    expect(warningsOf({ recorded: 900, cpuSeconds: 1 })).toEqual([
      expect.stringMatching(/^The samples stand for 9\.00 s per run, but the program used 1\.00 s of CPU time: threads that sleep or wait/),
    ]);
  });

  test("leaves that to the reason why no function is named where the program waits longer or shorter", () => {
    expect(warningsOf({ recorded: 900, cpuSeconds: 1 }, { isWaitingChanged: true })).toEqual([]);
    const distrust = (recorded: number) => {
      const side = () => [round({ rate: 100, threads: 4, recorded, cpuSeconds: 1 })];
      return findWaitingDistrust({ rounds: { base: side(), head: side() } });
    };
    expect(distrust(140)).toMatch(/^the samples stand for 1\.40 s per run, but the program used 1\.00 s of CPU time/);
    expect(distrust(110)).toBeUndefined();
  });

  test("warns of rounds that the sampler missed", () => {
    const missed = { recorded: 0, cpuSeconds: 0.2 };
    expect(warningsOf(missed, { others: 2 })).toEqual([
      "The program ends so soon that the sampler saw nothing of 1 of 3 rounds of base and 1 of 3 rounds of head; give it more work (2 seconds or more).",
    ]);
    expect(warningsOf(missed, { others: 9 })).toEqual([]);
    // Nothing was sampled at all: another sentence says so.
    expect(warningsOf(missed)).toEqual([]);
  });

  test.each([
    ["a busy machine", { recorded: 180, cpuSeconds: 1 }],
    ["one thread that waits for a processor", { recorded: 900, cpuSeconds: 1, threads: 1 }],
    ["processes that wait for a processor", { recorded: 900, cpuSeconds: 1, processes: 3 }],
    ["threads that compute at the same time", { recorded: 300, cpuSeconds: 3 }],
    ["times that are not known", { recorded: 900, cpuSeconds: null }],
  ])("does not warn of %s", (_, facts) => {
    expect(warningsOf(facts)).toEqual([]);
  });
});
