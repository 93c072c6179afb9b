import { describe, expect, test } from "vitest";
import { SILENT } from "../../src/lib/progress.ts";
import type { Side } from "../../src/profile/frame.ts";
import { countCalls } from "../../src/record/calls.ts";
import type { CountedCode, CountedRun } from "../../src/record/counts.ts";
import type { Runner } from "../../src/record/runner.ts";

const NAMED = { file: "app.py", name: "work", origin: "project" as const, line: {} };

interface Told extends Partial<CountedCode> {
  readonly calls: number;
}

const unused = () => {
  throw new Error("not used");
};
const UNUSED: Runner = {
  suite: { fix: unused, bringHead: unused, restoreBase: unused },
  ...{
    runUnprofiled: unused,
    sample: unused,
    count: unused,
    readSource: unused,
    slowDown: unused,
    findMissing: unused,
    describeLeftBehind: unused,
  },
};

/** What a counting run tells beside calls and modules. */
const NOTHING_ELSE = { collection: { seconds: 0, count: 0, longest: 0, by: [] }, waits: [], injected: 0 };

/** A counting run that told this of `work`; nothing when it never met it. */
function run(work: Told | undefined, isStopped = false): CountedRun {
  const main = { file: "app.py", line: 1, name: "main", calls: 1, starts: undefined, isResumable: false, isCapped: isStopped, callers: [] };
  const own = { ...main, line: 5, name: "work", callers: [{ file: "app.py", line: 1, name: "main", calls: work?.calls ?? 0 }], ...work };
  return {
    codes: work === undefined ? [main] : [main, own],
    modules: [],
    isStopped,
    ...NOTHING_ELSE,
  };
}

/** What is said of `work`, whose runs are given in turn. */
async function countsOf(runs: { readonly [S in Side]: readonly (CountedRun | undefined)[] }) {
  const { calls } = await countCalls({
    entry: { name: "x", command: "x" } as Parameters<typeof countCalls>[0]["entry"],
    progress: SILENT,
    identify: async () => ({}),
    named: [NAMED],
    countingDivisor: 1,
    runner: { ...UNUSED, count: async (side, { run: n }) => runs[side][n] },
  });
  const { base, head, moreThan, isStarted, callers, isSeveral, collected } = calls?.functions[0] ?? {};
  return { base, head, moreThan, isStarted, callers: callers?.length, isSeveral, collected };
}

const whole = [run({ calls: 40 }), run({ calls: 40 })];

describe("calls of a function", () => {
  test("are those of both runs, with their callers", async () => {
    expect(await countsOf({ base: whole, head: [run({ calls: 70 }), run({ calls: 70 })] })).toEqual({
      ...{ base: [40, 40], head: [70, 70], moreThan: undefined, isStarted: false, callers: 1 },
    });
  });

  test("are those of several functions where these go by one name, as those of a property do", async () => {
    const getter = run({ calls: 40 });
    const setter = { ...(getter.codes[1] as CountedCode), line: 9, calls: 2 };
    const both = { ...getter, codes: [...getter.codes, setter] };
    expect(await countsOf({ base: whole, head: whole })).toMatchObject({ isSeveral: undefined });
    expect(await countsOf({ base: whole, head: [both, both] })).toMatchObject({ head: [42, 42], isSeveral: true });
  });

  test("come with the garbage collections that interrupt it, the mean of both runs", async () => {
    const by = (seconds: number) => [{ file: "app.py", line: 5, name: "work", seconds }];
    const head = [0.2, 0.4].map((seconds) => ({
      ...run({ calls: 40 }),
      collection: { seconds: 0.5, count: 3, longest: 0.1, by: by(seconds) },
    }));
    expect((await countsOf({ base: whole, head })).collected).toEqual({ base: 0, head: expect.closeTo(0.3) });
    expect((await countsOf({ base: whole, head: whole })).collected).toBeUndefined();
  });

  test("are none where both runs were counted to their end without it", async () => {
    expect(await countsOf({ base: whole, head: [run(undefined), run(undefined)] })).toMatchObject({ base: [40, 40], head: [0, 0] });
  });

  test("are not known of a side that could not be counted", async () => {
    expect(await countsOf({ base: whole, head: [undefined, undefined] })).toMatchObject({
      base: [40, 40],
      head: null,
      moreThan: undefined,
    });
    expect(await countsOf({ base: whole, head: [run({ calls: 70 }), undefined] })).toMatchObject({ head: null, moreThan: undefined });
  });

  test("are those of the run that was counted to its end, where the other one was not", async () => {
    const [late, early] = [run(undefined, true), run({ calls: 12, isCapped: true }, true)];
    for (const second of [late, early])
      expect(await countsOf({ base: whole, head: [run({ calls: 60 }), second] })).toMatchObject({ head: [60, 60], callers: 1 });
  });

  test("are more than what was counted until a run was stopped, also where that is none", async () => {
    const stopped = (work: Told | undefined) => [run(work, true), run(work, true)];
    const least = async (work: Told | undefined) => {
      const { head, moreThan, callers } = await countsOf({ base: whole, head: stopped(work) });
      return [head, moreThan, callers];
    };
    expect(await least({ calls: 1891, isCapped: true })).toEqual([null, { base: null, head: 1891 }, 0]);
    expect(await least(undefined)).toEqual([null, { base: null, head: 0 }, 0]);
  });

  describe("of a generator", () => {
    const generator = (calls: number, starts?: number): Told => ({ calls, starts, isResumable: true });

    test("are its starts, which the second run tells", async () => {
      const twice = [run(generator(300)), run(generator(300, 60))];
      expect(await countsOf({ base: twice, head: twice })).toMatchObject({ base: [60, 60], isStarted: true });
    });

    test("are not known where only resumptions were counted", async () => {
      const base = [run(generator(300)), run(generator(300, 60))];
      const resumed = { ...generator(484_043), isCapped: true };
      expect(await countsOf({ base, head: [run(resumed, true), run(resumed, true)] })).toMatchObject({
        head: null,
        moreThan: { base: null, head: null },
      });
      expect(await countsOf({ base, head: [run(generator(360)), run(undefined, true)] })).toMatchObject({ head: null });
    });

    test("are more than those that were told until the second run was stopped", async () => {
      const base = [run(generator(300)), run(generator(300, 60))];
      const started = run({ ...generator(90_000, 200), isCapped: true }, true);
      expect(await countsOf({ base, head: [run(generator(484_043)), started] })).toMatchObject({
        head: null,
        moreThan: { base: null, head: 200 },
      });
    });

    test("are at least as many as newer Pythons counted, which count starts", async () => {
      const many = { ...generator(4_000_000), isCapped: true };
      const base = [run(generator(300)), run(generator(300))];
      expect(await countsOf({ base, head: [run(many), run(many)] })).toMatchObject({
        base: [300, 300],
        moreThan: { base: null, head: 4_000_000 },
      });
    });
  });
});
