import { describe, expect, test } from "vitest";
import type { ManifestEntry, ManifestRound } from "../../src/bundle/manifest.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { assessHealth, findDistrust, findLost, findWaitingDoubt } from "../../src/report/health.ts";
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
  const profile = buildProfile(record({ base: ["work (a.py:1) 200"], head: ["work (a.py:1) 200\nwait (<stdlib>/threading.py:1) 150"] }));
  const warningsOf = (facts: Partial<ManifestRound>, { isDoubted = false, others = 0 } = {}) => {
    const side = () => [round({ rate: 100, threads: 4, ...facts }), ...Array.from({ length: others }, () => round({}))];
    const entry = { ...(MANIFEST.entryPoints[0] as ManifestEntry), rounds: { base: side(), head: side() } };
    return assessHealth({ profile, entry, isDoubted }).warnings;
  };

  test("warns of threads that were sampled while they waited", () => {
    const sentence = /^The samples stand for 2\.00 s per run, but the program used 0\.90 s of CPU time: threads that sleep or wait/;
    expect(warningsOf({ cpuSeconds: 0.9 })).toEqual([expect.stringMatching(sentence)]);
    // Functions of which it is known that they wait have no part in shares.
    expect(warningsOf({ cpuSeconds: 1.1 })).toEqual([]);
    expect(warningsOf({ cpuSeconds: 0.9, threads: 1 })).toEqual([]);
  });

  test("leaves that to the reason why no function is named", () => {
    expect(warningsOf({ cpuSeconds: 0.9 }, { isDoubted: true })).toEqual([]);
    const doubtOf = (cpuSeconds: number) => {
      const side = () => [round({ rate: 100, threads: 4, cpuSeconds })];
      return findWaitingDoubt({ rounds: { base: side(), head: side() } }, profile);
    };
    const said = expect.stringMatching(/^The samples stand for 2\.00 s per run, but/);
    expect(doubtOf(0.9)).toEqual({ doubt: said, doubtIfWaiting: said });
    expect(doubtOf(1.7)).toEqual({ doubt: undefined, doubtIfWaiting: said });
    expect(doubtOf(1.9)).toEqual({ doubt: undefined, doubtIfWaiting: undefined });
  });

  test("warns of rounds that the sampler missed", () => {
    const missed = { recorded: 0, cpuSeconds: 0.2, threads: 1 };
    expect(warningsOf(missed, { others: 2 })).toEqual([
      "The program ends so soon that the sampler saw nothing of 1 of 3 rounds of base and 1 of 3 rounds of head; give it more work (2 seconds or more).",
    ]);
    expect(warningsOf(missed, { others: 9 })).toEqual([]);
    // Nothing was sampled at all: another sentence says so.
    expect(warningsOf(missed)).toEqual([]);
  });

  test.each([
    ["a busy machine", { cpuSeconds: 1.1 }],
    ["one thread that waits for a processor", { cpuSeconds: 0.5, threads: 1 }],
    ["processes that wait for a processor", { cpuSeconds: 0.5, processes: 3 }],
    ["threads that compute at the same time", { cpuSeconds: 3 }],
    ["times that are not known", { cpuSeconds: null }],
  ])("does not warn of %s", (_, facts) => {
    expect(warningsOf(facts)).toEqual([]);
  });
});
