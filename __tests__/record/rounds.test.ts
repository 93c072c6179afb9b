import { describe, expect, test, vi } from "vitest";
import { describeNote } from "../../src/bundle/note.ts";
import { recordingSeconds } from "../../src/compare/looks.ts";
import { parseInputs } from "../../src/config/inputs.ts";
import { ProgramError } from "../../src/lib/errors.ts";
import { SILENT } from "../../src/lib/progress.ts";
import type { CountedRun } from "../../src/record/counts.ts";
import { recordEntryPoint } from "../../src/record/rounds.ts";
import type { Runner, SampledRun } from "../../src/record/runner.ts";
import { parseSuiteEvents } from "../../src/record/suites/suite-events.ts";

const KEEP_ALIVE = 'process 4:"sh";process 5:"python -c";<module> (<string>:1) 9\n';
const PROGRAM = 'process 4:"sh";process 6:"python main.py";<module> (main.py:1);work (main.py:3) 90\n';
const RUN = { cpuSeconds: 1.2, wallSeconds: 1.3 };

/** Gives each run's stacks in turn, the last one for ever, and counts the runs. @param turns what else is different of each run in turn. */
function makeRunner(
  texts: readonly string[],
  changes: Partial<SampledRun> = {},
  turns: readonly Partial<SampledRun>[] = [],
): { readonly runner: Runner; readonly runs: string[] } {
  const runs: string[] = [];
  const runner: Runner = {
    readSource: async () => undefined,
    slowDown: async () => undefined,
    suite: { fix: () => undefined, bringHead: async () => 0, restoreBase: async () => undefined },
    runUnprofiled: async () => ({ ...RUN, suite: parseSuiteEvents([]), compiledBytes: 0 }),
    findMissing: async () => undefined,
    describeLeftBehind: async () => ({ note: undefined, environments: new Set() }),
    count: async () => undefined,
    async sample(side, round) {
      const text = texts[Math.min(runs.length, texts.length - 1)] as string;
      const turn = turns[runs.length];
      runs.push(`${side} ${round}`);
      const folded = new TextEncoder().encode(text);
      const facts = {
        recorded: 90,
        lost: 0,
        late: 0,
        complaint: undefined,
        notes: [],
        pythons: new Map([[6, 1.1]]),
        suite: parseSuiteEvents([]),
      };
      return { ...RUN, ...facts, folded, rules: { foreign: 5, withoutChildren: false }, ...changes, ...turn };
    },
  };
  return { runner, runs };
}

async function record(
  runner: Runner,
  changed: readonly string[] = [],
  given: { readonly [name: string]: string } = {},
  edited: readonly string[] = [],
) {
  const { inputs } = parseInputs({
    given: { rounds: "3", budget: "1", ...given, "entry-points": "x: sh run.sh" },
    from: "option",
    pyproject: undefined,
  });
  const [entry] = inputs.entryPoints;
  if (entry === undefined) throw new Error("no entry point");
  const compare = { minChange: 0.01, entryPoints: 1, edited: edited.map((name) => ({ file: "main.py", name })) };
  const changedFiles = { base: new Set<string>(), head: new Set(changed) };
  return recordEntryPoint({
    entry,
    inputs,
    runner,
    identify: async () => ({}),
    worktrees: { base: "", head: "" },
    diffs: [],
    changedFiles,
    compare,
    progress: SILENT,
  });
}

describe("the budget", () => {
  test("ends the recording between two looks, where rounds take longer than the first runs did", async () => {
    const { runner, runs } = makeRunner(["one (m.py:1) 9\ntwo (m.py:5) 9\n"]);
    vi.useFakeTimers({ toFake: ["performance"] });
    try {
      const slow: Runner = {
        ...runner,
        sample(side, round) {
          vi.advanceTimersByTime(10_000);
          return runner.sample(side, round);
        },
      };
      // 20 seconds a round, 3.4 expected: 7 rounds instead of the 9 of the next look.
      const { entry } = await record(slow, [], { rounds: "6", budget: "135" });
      expect([runs.length, entry.looks.used]).toEqual([14, 2]);
      expect(entry.looks.planned).toBeGreaterThan(2);
    } finally {
      vi.useRealTimers();
    }
  });
});

/** What a counting run tells beside calls and modules. */
const NOTHING_ELSE = { collection: { seconds: 0, count: 0, longest: 0, by: [] }, waits: [], injected: 0 };
const COUNTED: CountedRun = { codes: [], modules: [], isStopped: false, ...NOTHING_ELSE };

test("a recording whose budget is just enough for its rounds has one look more, since first runs are often slower", async () => {
  const seconds = recordingSeconds(1, { base: RUN.wallSeconds, head: RUN.wallSeconds });
  const { entry } = await record(makeRunner([PROGRAM]).runner, [], { rounds: "5", budget: `${5.5 * seconds}` });
  expect(entry.looks.planned).toBe(2);
});

test("benchmarks that pytest is told to run as tests are said to be no benchmarks", async () => {
  const { runner } = makeRunner([PROGRAM]);
  const told = ["a", "b"].map((name) => JSON.stringify({ event: "problem", name, kind: "not-taken-over", reason: "disabled" })).join("\n");
  const disabled: Runner = { ...runner, runUnprofiled: async () => ({ ...RUN, suite: parseSuiteEvents([told]), compiledBytes: 0 }) };
  const { entry } = await record(disabled);
  expect(entry.notes).toContainEqual({ code: "benchmarks-disabled", benchmarks: 2 });
  expect(describeNote({ code: "benchmarks-disabled", benchmarks: 2 })).toContain("2 benchmarks ran as tests, once each, and were not");
  expect(describeNote({ code: "benchmarks-disabled", benchmarks: 1 })).toContain("1 benchmark ran as a test, once, and was not");
});

test("code without a file name that is called often is said to have no call stacks of its own", async () => {
  const notesOf = async (calls: number) => {
    const code = { file: "", line: 1, name: "made", calls, starts: undefined, isResumable: false, isCapped: false, callers: [] };
    const slower = PROGRAM.replace(
      "work (main.py:3) 90",
      'work (main.py:3) 90\nprocess 6:"python main.py";<module> (main.py:1);more (main.py:9) 300',
    );
    const { runner } = makeRunner([PROGRAM, slower, slower, PROGRAM, PROGRAM, slower]);
    return (await record({ ...runner, count: async () => ({ ...COUNTED, codes: [code] }) })).entry.notes.map((note) => note.code);
  };
  expect([await notesOf(1000), await notesOf(999)]).toEqual([["code-without-file"], []]);
});

describe("a program that waits longer on head", () => {
  /** `main` waits for `first` and for `second`, with samples in each when waiting is sampled. */
  const waitingRunner = (
    samples: { readonly base: readonly [number, number]; readonly head: readonly [number, number] },
    fails = false,
    below = "",
  ) => {
    const idle: string[] = [];
    const { runner } = makeRunner([PROGRAM], { rate: 100 });
    const sample: Runner["sample"] = async (side, round, isIdle) => {
      const run = { ...(await runner.sample(side, round)), wallSeconds: side === "base" ? 1.3 : 3.3 };
      if (isIdle !== true) return run;
      idle.push(side);
      if (fails) throw new ProgramError("it failed");
      const [first, second] = samples[side];
      const stacks = ["first", "second"].map(
        (name, i) => `process 6:"python main.py";main (main.py:1);${name} (main.py:${9 * i + 3})${below} ${[first, second][i]}`,
      );
      return { ...run, folded: new TextEncoder().encode(`${KEEP_ALIVE}${stacks.join("\n")}\n`) };
    };
    return { runner: { ...runner, sample }, idle };
  };

  test("is run once more a side with waiting sampled, which says in which function", async () => {
    const { runner, idle } = waitingRunner({ base: [30, 100], head: [40, 300] });
    const { entry } = await record(runner);
    expect([idle, entry.waitsIn]).toEqual([["base", "head"], { file: "main.py", name: "second", seconds: expect.closeTo(2) }]);
  });

  test("is said to wait in the edited one of several functions that take the same lock", async () => {
    const placeOf = async (edited: readonly string[], first = 155) =>
      (await record(waitingRunner({ base: [30, 100], head: [30 + first, 600] }).runner, [], {}, edited)).entry.waitsIn?.name;
    expect([await placeOf([]), await placeOf(["first"]), await placeOf(["first"], 145)]).toEqual(["second", "first", "second"]);
  });

  test("is said to be called by the innermost edited function, where the one that waits is not edited itself", async () => {
    const callerOf = async (...edited: string[]) =>
      (await record(waitingRunner({ base: [30, 100], head: [30, 300] }).runner, [], {}, edited)).entry.waitsIn?.by;
    expect(await callerOf("main")).toEqual({ file: "main.py", name: "main" });
    expect([await callerOf(), await callerOf("first"), await callerOf("main", "second")]).toEqual([undefined, undefined, undefined]);
  });

  test("is not said to wait in the function that started an event loop: no coroutine is on the stack while the loop waits", async () => {
    const loop =
      "BaseEventLoop._run_once (/usr/lib/python3.11/asyncio/base_events.py:1900);EpollSelector.select (/usr/lib/python3.11/selectors.py:460)";
    const waitsIn = async (below: string) =>
      (await record(waitingRunner({ base: [30, 100], head: [30, 300] }, false, below).runner)).entry.waitsIn;
    expect(await waitsIn("")).toMatchObject({ name: "second" });
    expect(await waitsIn(`;${loop}`)).toBeUndefined();
  });

  test("is said to wait in the coroutine that another run of each side finds, where the event loop is what waits", async () => {
    const loop =
      "BaseEventLoop._run_once (/usr/lib/python3.11/asyncio/base_events.py:1900);EpollSelector.select (/usr/lib/python3.11/selectors.py:460)";
    const code = (name: string, file = "main.py") => ({ file, line: 3, name });
    const sleep = code("sleep", "/usr/lib/python3.11/asyncio/tasks.py");
    const counted: string[] = [];
    const placeOf = async (seconds: number | undefined) => {
      const { runner } = waitingRunner({ base: [30, 100], head: [30, 300] }, false, `;${loop}`);
      const count: Runner["count"] = async (side, { mode }) => {
        counts.push(`${mode} ${side}`);
        const waits = [
          { seconds: 0.3, chain: [code("main"), code("first"), sleep] },
          { seconds: side === "base" ? 0.2 : (seconds ?? 0), chain: [code("main"), code("fetch"), sleep] },
        ];
        return seconds === undefined ? undefined : { ...COUNTED, waits };
      };
      const counts: string[] = [];
      const { entry } = await record({ ...runner, count });
      counted.push(...counts);
      return entry.waitsIn;
    };
    expect(await placeOf(2.2)).toEqual({ file: "main.py", name: "fetch", seconds: expect.closeTo(2) });
    expect(counted).toEqual(["waits base", "waits head"]);
    // Less than half of it, and a program that cannot be run this way.
    expect([await placeOf(1), await placeOf(undefined)]).toEqual([undefined, undefined]);
  });

  test("is not said to wait in functions that hold less than half of it, nor where that run fails", async () => {
    expect((await record(waitingRunner({ base: [30, 100], head: [80, 199] }).runner)).entry.waitsIn).toBeUndefined();
    expect((await record(waitingRunner({ base: [0, 0], head: [0, 300] }, true).runner)).entry.waitsIn).toBeUndefined();
  });

  test("costs nothing where it waits as long, or waiting is sampled anyway", async () => {
    const { runner } = makeRunner([PROGRAM]);
    const rounds: unknown[] = [];
    const sample: Runner["sample"] = (side, round, isIdle) => {
      rounds.push(isIdle);
      return runner.sample(side, round);
    };
    await record({ ...runner, sample });
    expect(new Set(rounds)).toEqual(new Set([undefined]));
    const { runner: longer, idle } = waitingRunner({ base: [0, 0], head: [0, 300] });
    await record(longer, [], { idle: "true" });
    expect(idle).toEqual([]);
  });
});

describe("a first run that took longer than the others", () => {
  const first = (compiledBytes: number) => {
    const { runner } = makeRunner([PROGRAM]);
    const runUnprofiled = async () => ({ cpuSeconds: 4.6, wallSeconds: 4.7, suite: parseSuiteEvents([]), compiledBytes });
    return record({ ...runner, runUnprofiled });
  };
  const noted = async (compiledBytes: number) => (await first(compiledBytes)).entry.notes.filter(({ code }) => code === "shorter-runs");

  test("did work that they reused", async () => {
    expect(await noted(100_000)).toEqual([
      { code: "shorter-runs", side: "base", first: 4.6, others: 1.2 },
      { code: "shorter-runs", side: "head", first: 4.6, others: 1.2 },
    ]);
  });

  test("may have compiled large packages", async () => {
    expect(await noted(17_000_000)).toEqual([]);
  });
});

describe("a program behind a launcher that was not seen", () => {
  test("is run again, and only that round", async () => {
    const { runner, runs } = makeRunner([KEEP_ALIVE, KEEP_ALIVE, KEEP_ALIVE + PROGRAM]);
    const { entry } = await record(runner);
    expect(entry.failure).toBeNull();
    expect(runs).toEqual(["base 0", "base 0", "base 0", "head 0", "head 1", "base 1", "base 2", "head 2"]);
    expect(entry.rounds.base.map(({ processes }) => processes)).toEqual([1, 1, 1]);
  });

  test("is an error when it is never seen", async () => {
    const { runner, runs } = makeRunner([KEEP_ALIVE]);
    expect((await record(runner)).entry.failure).toMatchObject({
      code: "program-not-seen",
      side: "base",
      cpuSeconds: expect.closeTo(1.2, 1),
    });
    expect(runs).toEqual(["base 0", "base 0", "base 0"]);
  });

  test("is not run again where it worked too little for a sample", async () => {
    const { runner, runs } = makeRunner([""], { cpuSeconds: 0.1 });
    await record(runner);
    expect(new Set(runs).size).toBe(runs.length);
  });
});

describe("a plain Python program that was not seen", () => {
  const plain = { rules: { withoutChildren: false } };
  const unseen = { ...plain, folded: undefined };

  test("is run again, and only that round", async () => {
    const { runner, runs } = makeRunner([PROGRAM], plain, [{}, {}, unseen]);
    const { entry } = await record(runner);
    expect(entry).toMatchObject({ failure: null, notes: [] });
    expect(runs).toEqual(["base 0", "head 0", "head 1", "head 1", "base 1", "base 2", "head 2"]);
  });

  test("in one round of four is left out there, on both sides, and said so", async () => {
    const { runner, runs } = makeRunner([PROGRAM], plain, [{}, {}, unseen, unseen, unseen]);
    const { entry } = await record(runner);
    expect(entry.failure).toBeNull();
    expect(runs).toEqual(["base 0", "head 0", "head 1", "head 1", "head 1", "base 2", "head 2", "head 3", "base 3"]);
    expect([entry.rounds.base.length, entry.rounds.head.length]).toEqual([3, 3]);
    expect(entry.notes).toEqual([{ code: "rounds-left-out", rounds: 1, side: "head", why: "program-not-seen" }]);
  });

  test("or not to its end, in one round, is left out there", async () => {
    const cut = { ...plain, cutOff: { code: "sampler-ended-early", side: "head", round: 2, words: "" } as const };
    const { runner } = makeRunner([PROGRAM], plain, [{}, {}, cut, cut, cut]);
    const { entry } = await record(runner);
    expect(entry).toMatchObject({
      failure: null,
      notes: [{ code: "rounds-left-out", rounds: 1, side: "head", why: "sampler-ended-early" }],
    });
  });

  test("any more keeps the rounds that were seen", async () => {
    const { runner } = makeRunner([PROGRAM], plain, [...Array(6).fill({}), ...Array(60).fill(unseen)]);
    const { entry } = await record(runner, [], { rounds: "6", budget: "60" });
    expect(entry.failure).toBeNull();
    expect([entry.rounds.base.length, entry.rounds.head.length]).toEqual([3, 3]);
    expect(entry.notes).toEqual([{ code: "rounds-left-out", rounds: 4, side: "head", why: "program-not-seen" }]);
  });

  test("is an error when it is never seen", async () => {
    const { runner, runs } = makeRunner([""], unseen);
    expect((await record(runner)).entry.failure).toMatchObject({ code: "program-not-seen", side: "base" });
    expect(runs).toEqual(["base 0", "base 0", "base 0"]);
  });
});

const WORKER = 'process 4:"sh";process 7:"python worker.py";<module> (worker.py:1);toil (worker.py:3) 60\n';

describe("a process of several that was not seen", () => {
  const pythons = new Map([
    [5, 0.01],
    [6, 0.6],
    [7, 0.5],
    [8, 0.2],
  ]);

  test("is looked for once more, in that round only", async () => {
    const { runner, runs } = makeRunner([PROGRAM, PROGRAM + WORKER], { pythons });
    const { entry } = await record(runner);
    expect(runs).toEqual(["base 0", "base 0", "head 0", "head 1", "base 1", "base 2", "head 2"]);
    expect([...entry.rounds.base, ...entry.rounds.head].filter((round) => "unseen" in round)).toEqual([]);
  });

  test("is told with its CPU time when it stays unseen, and rounds are not run again for ever", async () => {
    const { runner, runs } = makeRunner([PROGRAM], { pythons });
    const { entry } = await record(runner);
    expect(runs).toEqual(["base 0", "base 0", "base 0", "head 0", "head 0", "head 0", "head 1", "base 1", "base 2", "head 2"]);
    expect(entry.rounds.head.map(({ unseen }) => unseen)).toEqual([0.5, 0.5, 0.5]);
  });

  test.each([
    ["children do not count", { rules: { withoutChildren: true } }],
    [
      "it hardly worked",
      {
        pythons: new Map([
          [6, 60],
          [7, 0.9],
        ]),
        cpuSeconds: 61,
      },
    ],
  ])("is not looked for where %s", async (_, changes) => {
    const { runner, runs } = makeRunner([PROGRAM], { pythons, ...changes });
    const { entry } = await record(runner);
    expect(new Set(runs).size).toBe(runs.length);
    expect(entry.rounds.base.map(({ unseen }) => unseen)).toEqual([undefined, undefined, undefined]);
  });
});

describe("a program whose CPU time is not known in full", () => {
  test("has none in its rounds, and says so", async () => {
    const { runner } = makeRunner([PROGRAM], {
      cpuSeconds: undefined,
      pythons: new Map([
        [6, 1.1],
        [7, 0.1],
      ]),
    });
    const { entry } = await record(runner);
    expect(entry.failure).toBeNull();
    expect([...entry.rounds.base, ...entry.rounds.head].map(({ cpuSeconds }) => cpuSeconds)).toEqual(Array(6).fill(null));
    expect(entry.notes).toContainEqual({ code: "seconds-not-known" });
  });
});

describe("a program that does not run what the change touches", () => {
  const notesFor = async (changed: readonly string[]) => (await record(makeRunner([PROGRAM]).runner, changed)).entry.notes;

  test("is said to be so", async () => {
    expect(await notesFor(["other.py"])).toEqual([{ code: "change-not-sampled" }]);
    expect(await notesFor(["other.py", "main.py"])).toEqual([]);
    expect(await notesFor([])).toEqual([]);
  });
});

describe("a program that one side does not have", () => {
  test("is said to be so, which is no failure of anybody's", async () => {
    const { runner } = makeRunner([PROGRAM]);
    const failing: Runner = {
      ...runner,
      runUnprofiled: async () => {
        throw new ProgramError("exit status 2");
      },
    };
    const missing: Runner = { ...failing, findMissing: async () => ({ side: "base", path: "bench/new.py" }) };
    expect((await record(failing)).entry).toMatchObject({ failure: { code: "other", words: "exit status 2" } });
    expect((await record(failing)).entry).not.toHaveProperty("missingOn");
    expect((await record(missing)).entry).toMatchObject({
      missingOn: "base",
      notes: [],
      failure: { code: "not-on-side", side: "base", path: "bench/new.py" },
    });
  });
});

describe("counting calls", () => {
  /** Runs that counting and listing imports asked for. */
  async function countsOf(texts: readonly string[], turns: readonly Partial<SampledRun>[] = [], given = {}): Promise<string[]> {
    const { runner } = makeRunner(texts, {}, turns);
    const counts: string[] = [];
    await record(
      {
        ...runner,
        async count(side, { mode, run }) {
          counts.push(`${mode} ${side} ${run}`);
          return COUNTED;
        },
      },
      [],
      given,
    );
    return counts;
  }

  test("takes no run where nothing changed", async () => {
    expect(await countsOf([PROGRAM])).toEqual([]);
  });

  test("lists what is imported where the whole program changed and no function did: the sampler sees little of it", async () => {
    // Three times the CPU time on head; base and head take turns in the order base head, head base, base head.
    const [base, head] = [{ cpuSeconds: 1.2 }, { cpuSeconds: 3.6 }];
    const turns = [base, head, head, base, base, head];
    const alike = ["a", "b", "c", "d", "e"]
      .map((name, i) => `process 6:"python main.py";<module> (main.py:1);${name} (main.py:${i + 3}) 90\n`)
      .join("");
    expect(await countsOf([alike], turns)).toEqual(["imports base 0", "imports head 0"]);
    expect(await countsOf([alike], turns, { "keep-imports": "true" })).toEqual([]);
  });

  test.each([
    ["says which part of the calls two runs do not have in common", false, 0.5],
    ["does not compare runs of which one was counted in part", true, null],
  ])("%s", async (_, isStopped, expected) => {
    const [work, more] = ["work (main.py:3)", "other (main.py:9)"].map((fn) => `process 6:"python main.py";<module> (main.py:1);${fn}`);
    const [unchanged, slower] = [60, 300].map((samples) => `${work} 90\n${more} ${samples}\n`) as [string, string];
    const code = (name: string) => ({
      file: "main.py",
      line: 9,
      name,
      calls: 8,
      starts: undefined,
      isResumable: false,
      isCapped: false,
      callers: [],
    });
    const { entry } = await record({
      ...makeRunner([unchanged, slower, slower, unchanged, unchanged, slower]).runner,
      count: async (_side, { run }) => ({
        codes: run === 0 ? [code("work"), code("other")] : [code("work")],
        modules: [],
        isStopped: isStopped && run === 1,
        ...NOTHING_ELSE,
      }),
    });
    expect(entry.calls?.unlike).toEqual({ base: expected, head: expected });
  });

  test("takes one run per side where there is no number to confirm", async () => {
    const [work, more] = ["work (main.py:3)", "other (main.py:9)"].map((fn) => `process 6:"python main.py";<module> (main.py:1);${fn}`);
    const slower = `${work} 90\n${more} 300\n`;
    const unchanged = `${work} 90\n${more} 60\n`;
    // Base and head take turns in the order base head, head base, base head.
    expect(await countsOf([unchanged, slower, slower, unchanged, unchanged, slower])).toEqual(["calls base 0", "calls head 0"]);
  });
});
