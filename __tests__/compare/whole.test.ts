import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import type { FunctionVerdict } from "../../src/compare/verdicts.ts";
import { wholeCulprit } from "../../src/compare/whole.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { explainVerdict } from "../../src/report/reason.ts";
import { addFolded } from "../profile/stacks.ts";

type Counts = { readonly [fn: string]: number };

interface Program {
  readonly base: Counts;
  readonly head: Counts;
  readonly rounds?: number;
  /** CPU seconds of a run for 100 samples; undefined when not known. */
  readonly seconds?: number | undefined;
  readonly lost?: { readonly base: number; readonly head: number };
  /** Wall seconds that recording took. */
  readonly took?: number;
}

/** Both sides in rounds that differ by a sample or two; `f` stands for function f of m.py. */
function compareProgram({ base, head, rounds = 8, lost, took, ...rest }: Program) {
  const seconds = "seconds" in rest ? rest.seconds : 1;
  const recordings = makeRecordings();
  for (let round = 0; round < rounds; round++) {
    for (const [side, counts] of [
      ["base", base],
      ["head", head],
    ] as const) {
      const rows = Object.entries(counts).map(([fn, count], index) => [fn, count + ((round + index) % 3)] as const);
      const samples = rows.reduce((sum, [, count]) => sum + count, 0);
      const folded = rows.map(([fn, count]) => `${fn} (m.py:1) ${count}`).join("\n");
      addFolded(
        recordings,
        side,
        `${folded}\n`,
        seconds === undefined ? {} : { cpuSeconds: (samples / 100) * seconds, wallSeconds: samples / 100 },
      );
    }
  }
  const profile = buildProfile(recordings);
  const comparison = compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1, lost });
  const named: { [fn: string]: FunctionVerdict | undefined } = {};
  for (const f of comparison.order) named[profile.functions[f]?.name ?? ""] = comparison.functions[f]?.verdict;
  return {
    ...comparison,
    named,
    reason: explainVerdict(comparison, { functions: profile.functions, rounds, isRecorded: true, recordingSeconds: took }),
  };
}

const alike = (times: number): Counts => ({ a: 200 * times, b: 150 * times, c: 100 * times });

describe("a program that takes longer in everything", () => {
  test("is a change that no function is named for", () => {
    const { verdict, order, open, reason } = compareProgram({ base: alike(1), head: alike(1.5) });
    expect([verdict, order, open]).toEqual(["changed", [], false]);
    expect(reason).toBe("The program as a whole became slower: all functions by about the same factor, so none stands out.");
  });

  test("is one because of its imports, where they hold most of it", () => {
    const imports = "<module> (m.py:1);_find_and_load (<frozen importlib._bootstrap>:1176);<module>";
    const { verdict, order, reason } = compareProgram({ base: { ...alike(1), [imports]: 20 }, head: { ...alike(1), [imports]: 320 } });
    expect([verdict, order]).toEqual(["changed", []]);
    expect(reason).toBe("The program as a whole became slower: mostly imports +3.00 s.");
  });

  test("is not said to be slower as a whole where only its imports surely are", () => {
    const imports = "<module> (m.py:1);_find_and_load (<frozen importlib._bootstrap>:1176);<module>";
    const comparison = compareProgram({ base: { ...alike(1), [imports]: 20 }, head: { ...alike(1), [imports]: 320 } });
    const unsure = { ...comparison, time: { ...comparison.time, cpu: { ...comparison.time.cpu, interval: [0.97, 1.65] as const } } };
    expect(explainVerdict(unsure, { functions: [], rounds: 3, isRecorded: true })).toBe("Imports take 3.00 s more CPU time per run.");
  });

  test("is one the other way round, too", () => {
    expect(compareProgram({ base: alike(1.5), head: alike(1) }).reason).toMatch(
      /^The program as a whole became faster: all functions by about the same factor/,
    );
  });

  test("is told by its only function, whose share is 100 % on both sides", () => {
    const { verdict, order, functions } = compareProgram({ base: { main: 400 }, head: { main: 600 } });
    expect([verdict, order]).toEqual(["changed", [0]]);
    expect(functions[0]?.verdict).toBe("slower");
    expect(compareProgram({ base: { main: 600 }, head: { main: 400 } }).named).toEqual({ main: "faster" });
  });

  test("is not called unchanged as long as its seconds may say otherwise", () => {
    const { verdict, open, reason } = compareProgram({ base: { main: 400 }, head: { main: 560 }, rounds: 3 });
    expect([verdict, open]).toEqual(["undecided", true]);
    expect(reason).toMatch(
      /^The program's CPU time probably rose \(4\.01 s → 5\.61 s, mostly project \+1\.60 s\), but this is not sure enough for a verdict\. About \d+ more rounds are needed/,
    );
    expect(compareProgram({ base: alike(1), head: alike(1.4), rounds: 3 }).reason).toMatch(
      /^The program's CPU time probably (rose|fell) \(.+ → .+\), but this is not sure enough for a verdict\. /,
    );
  });

  test("asks for a budget by what its rounds took, where that is more than their runs", () => {
    const budgetOf = (took?: number) => {
      const { reason } = compareProgram({ base: { main: 400 }, head: { main: 560 }, rounds: 3, ...(took !== undefined && { took }) });
      const [, more, budget] = /About (\d+) more rounds are needed \(set `budget: (\d+)`\)/.exec(reason) ?? [];
      return { rounds: 3 + Number(more), budget: Number(budget) };
    };
    const { rounds, budget } = budgetOf();
    // 4.01 + 5.61 s of runs, and 0.4 s beside each.
    expect(budget).toBe(Math.ceil((rounds * 10.42) / 60) * 60);
    expect(budgetOf(10).budget).toBe(budget);
    expect(budgetOf(60).budget).toBe(Math.ceil((rounds * 20) / 60) * 60);
  });

  test("may be one of its imports, which are in no share", () => {
    const module = "main (m.py:1);_find_and_load (<frozen importlib._bootstrap>:1027);<module>";
    const { verdict, reason } = compareProgram({ base: { a: 200, [module]: 40 }, head: { a: 200, [module]: 140 }, rounds: 3 });
    expect(verdict).toBe("undecided");
    expect(reason).toMatch(/mostly imports \+1\.00 s\)/);
  });

  test("is no change when it takes less than 5 % more", () => {
    expect(compareProgram({ base: alike(1), head: alike(1.04), rounds: 40 })).toMatchObject({ verdict: "unchanged", open: false });
  });

  test("is left alone when only samples are known: they say how long somebody recorded", () => {
    expect(compareProgram({ base: alike(1), head: alike(1.5), seconds: undefined })).toMatchObject({
      verdict: "unchanged",
      rest: undefined,
    });
  });

  test("is held against what is named: everything else has its seconds, too", () => {
    const { named, reason } = compareProgram({ base: { ...alike(1), d: 100 }, head: { ...alike(1), d: 300 } });
    expect(named).toEqual({ d: "slower" });
    expect(reason).toMatch(
      /^1 function changed\. Everything that is not listed took 1\.00 times as long as before \(between 0\.\d\d and 1\.\d\d, within noise\)\.$/,
    );
  });
});

describe("samples that could not be read", () => {
  const base = { ...alike(1), d: 50 };
  const head = { ...alike(1), d: 90 };

  test("leave a change uncertain that they can have made alone", () => {
    expect(compareProgram({ base, head }).named).toEqual({ d: "slower" });
    // CPU seconds do not depend on what could be read: without them only samples speak.
    const { verdict, named, reason } = compareProgram({ base, head, lost: { base: 0.09, head: 0 }, seconds: undefined });
    expect([verdict, named]).toEqual(["undecided", {}]);
    expect(reason).toMatch(
      /^So many samples could not be read that they alone could explain the change of `d` \(\+6\.\d ± \d\.\d points\)\. /,
    );
  });

  test("do not hide a change that is larger than all of them, on either side", () => {
    for (const lost of [
      { base: 0.03, head: 0 },
      { base: 0, head: 0.03 },
    ]) {
      expect(compareProgram({ base, head, lost }).named).toEqual({ d: "slower" });
      expect(compareProgram({ base: head, head: base, lost }).named).toEqual({ d: "faster" });
    }
  });
});

describe("the function that makes most of the change", () => {
  /** A program that takes 2 s instead of 1 s, by the seconds of its functions on both sides. */
  const culpritOf = (base: readonly number[], head: readonly number[]) => {
    const none = new Float64Array(base.length);
    const run = (cpuSeconds: number) => ({
      samples: 100,
      recorded: 100,
      empty: 0,
      harness: 0,
      self: none,
      total: none,
      attributed: none,
      cpuSeconds,
    });
    const rounds = (cpuSeconds: number) => Array.from({ length: 5 }, () => run(cpuSeconds));
    const [before, after] = [base, head].map((seconds) => Float64Array.from(seconds)) as [Float64Array, Float64Array];
    const decision = { base: before, head: after, scale: { base: 1, head: 1 }, moverOf: () => "part" as const };
    return wholeCulprit({ rounds: { base: rounds(1), head: rounds(2) } }, decision);
  };

  test("is the largest of those with half of it or more, wherever it stands", () => {
    expect(culpritOf([0.2, 0.1, 0.7], [0.75, 1, 0.25])).toBe(1);
    expect(culpritOf([0.1, 0.2, 0.7], [1, 0.75, 0.25])).toBe(0);
    expect(culpritOf([0.3, 0.3, 0.4], [0.7, 0.7, 0.6])).toBeUndefined();
  });

  test("is found among more functions than a call takes arguments", () => {
    const many = Array.from({ length: 200_000 }, () => 0);
    expect(culpritOf([0.1, ...many], [0.9, ...many])).toBe(0);
  });
});
