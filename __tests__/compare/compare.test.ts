import { describe, expect, test } from "vitest";
import { testTotals } from "../../src/compare/change.ts";
import { type CompareOptions, compare } from "../../src/compare/compare.ts";
import { decide } from "../../src/compare/decide.ts";
import { sidesOf } from "../../src/compare/round-counts.ts";
import type { Side } from "../../src/profile/frame.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { addFolded } from "../profile/stacks.ts";

/** A round: samples per function, and what the run took, where that is known. */
interface Ran {
  readonly self: readonly number[];
  readonly cpuSeconds?: number;
  readonly wallSeconds?: number;
  readonly waiting?: ReadonlyMap<number, number>;
  /** Samples of imports beside them. */
  readonly imports?: number;
}

/** A program of functions that call nobody; the last one is a dependency's if asked. */
function profileOf({ base, head }: { readonly [S in Side]: readonly Ran[] }, { hasLibrary = false } = {}): Profile {
  const functions = (base[0]?.self ?? []).map((_, f, { length }) => {
    const origin = hasLibrary && f === length - 1 ? ("dependency" as const) : ("project" as const);
    return { name: `f${f}`, file: "m.py", origin, line: {} };
  });
  const roundOf = ({ self, ...seconds }: Ran) => {
    const samples = self.reduce((sum, count) => sum + count, 0);
    const counts = Float64Array.from(self);
    return {
      samples,
      recorded: samples + (seconds.imports ?? 0),
      empty: 0,
      harness: 0,
      self: counts,
      total: counts,
      attributed: counts,
      ...seconds,
    };
  };
  const tree = { nodes: 1, parent: Int32Array.of(-1), fn: Int32Array.of(-1), self: [new Float64Array(1), new Float64Array(1)] };
  return { functions, tree, rounds: { base: base.map(roundOf), head: head.map(roundOf) } };
}

const OPTIONS: CompareOptions = { minChange: 0.01, entryPoints: 1, looksPlanned: 1 };
const compareRounds = (base: readonly Ran[], head: readonly Ran[], options: Partial<CompareOptions> = {}) =>
  compare(profileOf({ base, head }), { ...OPTIONS, ...options });
/** The same round so many times. */
const times = (rounds: number, ran: Ran): Ran[] => Array.from({ length: rounds }, () => ran);

describe("the alpha of a report", () => {
  const rounds = (first: number): Ran[] => [0, 3, -2, 1].map((noise) => ({ self: [first + noise, 300 - noise, 400] }));
  const sides = { base: rounds(200), head: rounds(240) };

  /** How far intervals reach when self times are judged at this alpha. */
  function reachAt(alpha: number): number[] {
    return [...decide(...sidesOf(profileOf(sides), "self"), { alpha, minChange: 0.01 }).halfWidth].map((half) => expect.closeTo(half, 12));
  }
  const reach = (options: Partial<CompareOptions>, hasLibrary = false) => [
    ...(compare(profileOf(sides, { hasLibrary }), { ...OPTIONS, ...options }).decision?.halfWidth ?? []),
  ];

  test("is 1 %: a tenth for the whole, and of the rest all for self times, or four fifths where there are libraries", () => {
    expect(reach({})).toEqual(reachAt(0.009));
    expect(reach({}, true)).toEqual(reachAt(0.0072));
  });

  test("is divided by the looks that were planned, and by the entry points of the report", () => {
    expect(reach({ looksPlanned: 5 })).toEqual(reachAt(0.009 / 5));
    expect(reach({ entryPoints: 5 })).toEqual(reachAt(0.009 / 5));
    expect(reach({ looksPlanned: 5, entryPoints: 2 })).toEqual(reachAt(0.009 / 10));
  });

  test("leaves a tenth of it for the program as a whole, whose own rounds say how sure that is", () => {
    const rounds = (seconds: number, spread: number): Ran[] =>
      [-1, 1, 0, 1, -1].map((way) => ({ self: [1e6], cpuSeconds: seconds * (1 + way * spread) }));
    const whole = (ratio: number, spread = 0) => compareRounds(times(5, { self: [1e6], cpuSeconds: 1 }), rounds(ratio, spread)).whole;
    expect([whole(1.2), whole(1 / 1.2), whole(1.04), whole(1 / 1.04)]).toEqual(["slower", "faster", "steady", "steady"]);
    expect(whole(1.2, 0.3)).toBe("open");
  });
});

describe("the program as a whole", () => {
  test("is steady where its seconds rule out what matters, and where they are not known", () => {
    const [timed, untimed] = [times(5, { self: [1e6], cpuSeconds: 1 }), times(5, { self: [1e6] })];
    expect([compareRounds(timed, timed).whole, compareRounds(untimed, untimed).whole]).toEqual(["steady", "steady"]);
  });

  test("is told beside a function, with how everything else did", () => {
    const base = times(5, { self: [300, 400, 300], cpuSeconds: 10 });
    const head = times(5, { self: [1800, 800, 600], cpuSeconds: 32 });
    expect(compareRounds(base, head)).toMatchObject({
      verdict: "changed",
      order: [0],
      whole: "slower",
      rest: { ratio: expect.closeTo(2, 12) },
    });
  });
});

describe("what is shown of a function", () => {
  const noise = [0, 4, -4, 2];
  /** `f0` of 30 % makes room for `f3`; `f4` of 0.4 % is too small to be tested. */
  const base = noise.map((more): Ran => ({ self: [300 + more, 400 - more, 296, 0, 4], cpuSeconds: 10 }));
  const head = noise.map((more): Ran => ({ self: [0, 400 - more, 296, 300 + more, 4], cpuSeconds: 10 }));

  test("is its time if the functions that are not named keep theirs, and none without samples on a side", () => {
    const { functions, order } = compareRounds(base, head);
    expect([...order].sort()).toEqual([0, 3]);
    expect(functions.map(({ verdict }) => verdict)).toEqual(["removed", "unchanged", "unchanged", "new", "unchanged"]);
    expect(functions[0]?.ratio).toBeUndefined();
    expect(functions[3]?.ratio).toBeUndefined();
    expect([functions[1]?.ratio, functions[4]?.ratio]).toEqual([expect.closeTo(1, 2), expect.closeTo(1, 2)]);
  });

  test("has totals that are judged at the report's own level", () => {
    const profile = profileOf({ base, head });
    const totals = compare(profile, { ...OPTIONS, entryPoints: 2 }).functions.map(({ total }) => total);
    expect(totals).toEqual(testTotals(profile, { alpha: 0.005, minChange: 0.01 }));
  });

  test("is no verdict of a recording that is not to be trusted, and why; what did not move is unchanged all the same", () => {
    const told = compareRounds(base, head, { distrust: "Half of it is lost." });
    expect(told).toMatchObject({ verdict: "undecided", order: [], doubted: [], distrust: "Half of it is lost." });
    expect([...told.withheld].sort()).toEqual([0, 3]);
    expect(told.functions.map(({ verdict }) => verdict)).toEqual(["uncertain", "unchanged", "unchanged", "uncertain", "unchanged"]);
  });

  test("is never that nothing changed in a recording that is not to be trusted", () => {
    expect(compareRounds(times(8, base[0] as Ran), times(8, base[0] as Ran))).toMatchObject({ verdict: "unchanged", distrust: undefined });
    const quiet = compareRounds(times(8, base[0] as Ran), times(8, base[0] as Ran), { distrust: "Half of it is lost." });
    expect(quiet).toMatchObject({ verdict: "undecided", order: [], withheld: [], distrust: "Half of it is lost." });
  });
});

describe("waiting that may have been sampled as computing", () => {
  const at = (waits: number, f: number): Ran[] =>
    [0, 0.01, -0.01, 0.02].map((noise) => ({
      ...{ self: [100, 400, 500], cpuSeconds: 1 + noise, wallSeconds: 1 + waits + noise, waiting: new Map([[f, 10 * waits]]) },
    }));

  test("is told with its function, or without one where its samples are in doubt", () => {
    const told = (options: Partial<CompareOptions>) => compareRounds(at(0, 0), at(2, 1), options).waiting;
    expect(told({})).toMatchObject({ seconds: expect.closeTo(2), where: { name: "f1" } });
    expect(told({ doubt: "Threads wait." })).toMatchObject({ seconds: expect.closeTo(2), where: undefined });
    expect(told({ doubtIfWaiting: "Threads wait." })).toMatchObject({ where: undefined });
  });

  test("makes a program that changed where the function is known, from samples or from a run of its own", () => {
    const waitsIn = { name: "f2", file: "m.py" };
    const compared = (options: Partial<CompareOptions>) => compareRounds(at(0, 0), at(2, 1), options);
    expect(compared({})).toMatchObject({ verdict: "changed", order: [], waiting: { cpuVerdict: "unchanged" } });
    const doubted = compared({ doubt: "Threads wait.", waitsIn });
    expect(doubted).toMatchObject({ verdict: "changed", order: [], waiting: { where: waitsIn, cpuVerdict: "unchanged" } });
    expect(compared({ doubt: "Threads wait." }).verdict).toBe("unchanged");
    // The recording, and what it says of a program that works for a time, are not to be trusted.
    expect(compared({ distrust: "Half of it is lost.", waitsIn }).verdict).toBe("undecided");
    expect(compared({ isTimeBoxed: true, waitsIn }).verdict).toBe("undecided");
    // The place is told all the same.
    expect(compared({ isTimeBoxed: true, doubt: "Threads wait.", waitsIn }).waiting).toMatchObject({ where: waitsIn });
  });
});

const AS_USUAL = { oftener: 0, isAtEntry: false } as const;

describe("a program that works in bursts between waits, and waits longer", () => {
  const ran = (self: readonly number[], waits: number, cpuSeconds = 1): Ran[] =>
    [0, 0.002, -0.002, 0.001].map((noise) => ({ self, cpuSeconds: cpuSeconds + noise, wallSeconds: cpuSeconds + waits + noise }));
  const more = ran([400, 400, 200], 0.1);
  const less = ran([250, 500, 250], 3);
  const told = (sides: readonly [Ran[], Ran[]], isAsBefore: boolean, edited: readonly string[] = []) => {
    const collected = {
      base: 0,
      head: 0,
      longest: 0,
      functions: [{ name: "f0", file: "m.py", base: 0, head: 0, isAsBefore, ...AS_USUAL }],
    };
    return compareRounds(...sides, { collected, edited: edited.map((name) => ({ name, file: "m.py" })) }).functions[0]?.verdict;
  };

  test("has no function named that is called as often, unedited, and faster by its samples", () => {
    expect([told([more, less], true), told([more, less], false), told([more, less], true, ["f0"])]).toEqual([
      "uncertain",
      "faster",
      "faster",
    ]);
    expect(told([less, more], true)).toBe("uncertain");
  });

  test("has functions named that became slower, as does one that hardly waits", () => {
    expect(told([ran([250, 500, 250], 0.1), ran([400, 400, 200], 3)], true)).toBe("slower");
    expect(told([more, ran([250, 500, 250], 0.4)], true)).toBe("faster");
  });
});

describe("samples that could not be read", () => {
  /** 10 % of 4,000 samples become 20 %. */
  const base = times(4, { self: [100, 500, 400] });
  const head = times(4, { self: [200, 450, 350] });
  const doubted = (lost: { readonly [S in Side]: number }) => [
    compareRounds(base, head, { lost }).doubted,
    compareRounds(head, base, { lost: { base: lost.head, head: lost.base } }).doubted,
  ];

  test("make a change uncertain when all those lost on the side of the smaller share, and none on the other, would make up for it", () => {
    // 0.1 (1 - L) + L = 0.2 where L is 1/9; 0.2 (1 - L) = 0.1 where L is ½; together 0.1 + 0.9 L = 0.2 - 0.2 L where L is 1/11.
    expect(doubted({ base: 0.11, head: 0 })).toEqual([[], []]);
    expect(doubted({ base: 0.112, head: 0 })).toEqual([[0], [0]]);
    expect(doubted({ base: 0, head: 0.49 })).toEqual([[], []]);
    expect(doubted({ base: 0, head: 0.51 })).toEqual([[0], [0]]);
    expect(doubted({ base: 0.09, head: 0.09 })).toEqual([[], []]);
    expect(doubted({ base: 0.092, head: 0.092 })).toEqual([[0], [0]]);
  });

  test("leave nothing decided when all that was found is doubted", () => {
    const { verdict, order, functions, callers } = compareRounds(base, head, { lost: { base: 0.2, head: 0 } });
    expect([verdict, order, functions[0]?.verdict, callers.size]).toEqual(["undecided", [], "uncertain", 0]);
  });
});

describe("an edited function of a program that surely changed, where no function did", () => {
  const ran = (cpuSeconds: number) => [0, 0.002, -0.002, 0.001].map((noise) => ({ self: [100, 500, 400], cpuSeconds: cpuSeconds + noise }));
  const told = (head: number, edited: readonly string[]) =>
    compareRounds(ran(1), ran(head), { edited: edited.map((name) => ({ name, file: "m.py" })) });

  test("is named with what it calls if it holds half of the change or more", () => {
    const { order, functions } = told(1.5, ["f1"]);
    expect([order, functions[1]?.verdict, functions[1]?.withCallees?.base]).toEqual([[1], "slower", 0.5]);
    expect(told(0.6, ["f1"]).functions[1]?.verdict).toBe("faster");
  });

  test("is not if it holds less, or if the program did not surely change", () => {
    expect([told(1.5, ["f2"]).order, told(1.02, ["f1"]).order, told(1.5, []).order]).toEqual([[], [], []]);
  });
});

describe("an edited function that calls functions that changed", () => {
  // `f0` has 0.1 s, `f1` 0.3 s, `f2` 0.6 s; each gets twice as much but f2; `f3` calls them all.
  const stacks = (f0: number, f1: number, own: number) =>
    [`f3 (m.py:1);f0 (m.py:5) ${f0}`, `f3 (m.py:1);f1 (m.py:9) ${f1}`, `f3 (m.py:1) ${own}`, "f2 (m.py:20) 400"].join("\n");
  const named = (base: string, head: string, seconds: number, edited: readonly string[]) => {
    const recordings = makeRecordings();
    for (const noise of [0, 0.002, -0.002, 0.001, 0.003, -0.001]) {
      addFolded(recordings, "base", base, { cpuSeconds: 1 + noise });
      addFolded(recordings, "head", head, { cpuSeconds: seconds + noise });
    }
    const profile = buildProfile(recordings);
    const options = { minChange: 0.01, entryPoints: 1, looksPlanned: 1, edited: edited.map((name) => ({ name, file: "m.py" })) };
    const { order, functions } = compare(profile, options);
    return order.map((f) => `${profile.functions[f]?.name}${functions[f]?.withCallees === undefined ? "" : " with what it calls"}`).sort();
  };

  test("is named for its own time if that holds a quarter of the change", () => {
    // 0.6 s more: 0.1, 0.3 and 0.2 of it.
    expect(named(stacks(100, 300, 200), stacks(200, 600, 400), 1.6, ["f3"])).toEqual(["f0", "f1", "f3"]);
  });

  test("is named with what it calls if its own time holds less, which is no reason", () => {
    // 0.44 s more: 0.1, 0.3 and 0.04.
    expect(named(stacks(100, 300, 40), stacks(200, 600, 80), 1.44, ["f3"])).toEqual(["f0", "f1", "f3 with what it calls"]);
  });

  test("is not for work that another one called before, or nobody", () => {
    // `f0` and `f1` were tasks of an event loop; 0.2 s more are spread.
    const tasks = "f0 (m.py:5) 300\nf1 (m.py:9) 300\nf2 (m.py:20) 400";
    const awaited = "f3 (m.py:1);f0 (m.py:5) 300\nf3 (m.py:1);f1 (m.py:9) 300\nf2 (m.py:20) 400";
    expect(named(tasks, awaited, 1.2, ["f3"])).toEqual([]);
    expect(named(awaited, tasks, 0.8, ["f3"])).toEqual([]);
  });

  test("is not where they explain the change, and it is said to call them", () => {
    expect(named(stacks(100, 300, 200), stacks(200, 600, 200), 1.4, ["f3"])).toEqual(["f0", "f1"]);
  });
});

test("a function that does now itself what removed functions did is faster if it is with all that it calls", () => {
  const recordings = makeRecordings();
  const root = "root (<template>:1)";
  const base = `render (m.py:1) 20\nrender (m.py:1);concat (m.py:9) 330\nrender (m.py:1);concat (m.py:9);${root} 1200\nother (m.py:20) 100`;
  const head = `render (m.py:1) 140\nrender (m.py:1);${root} 910\nother (m.py:20) 100`;
  for (const noise of [0, 0.002, -0.002, 0.001, 0.003, -0.001]) {
    addFolded(recordings, "base", base, { cpuSeconds: 1.65 + noise });
    addFolded(recordings, "head", head, { cpuSeconds: 1.15 + noise });
  }
  const profile = buildProfile(recordings);
  const { order, functions } = compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1 });
  const named = order.map((f) => [profile.functions[f]?.name, functions[f]?.verdict, functions[f]?.withCallees !== undefined]);
  expect(named).toContainEqual(["render", "faster", true]);
  expect(named).toContainEqual(["concat", "removed", false]);
});

test("a function that does little more itself and saves much of what it calls is faster, whatever the program did", () => {
  const named = (own: number) => {
    const recordings = makeRecordings();
    const base = "parse (m.py:1) 10\nparse (m.py:1);scan (m.py:9) 300\nother (m.py:20) 1000";
    const head = `parse (m.py:1) ${own}\nparse (m.py:1);scan (m.py:9) 20\nother (m.py:20) 1000`;
    for (const noise of [0, 0.2, -0.2, 0.1, 0.3, -0.1]) {
      addFolded(recordings, "base", base, { cpuSeconds: 1.31 + noise });
      addFolded(recordings, "head", head, { cpuSeconds: 1.06 + noise });
    }
    const profile = buildProfile(recordings);
    const { order, functions } = compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1 });
    return order.map((f) => [profile.functions[f]?.name, functions[f]?.verdict, functions[f]?.withCallees !== undefined]);
  };
  expect(named(50)).toContainEqual(["parse", "faster", true]);
  expect(named(50)).toContainEqual(["scan", "faster", false]);
  // What it takes itself is no longer little beside what it saves.
  expect(named(110)).toContainEqual(["parse", "slower", false]);
});

describe("garbage collections", () => {
  /** 0.1 of 1 s become 0.2 of 1.1 s: 0.12 s more. */
  const ran = (self: readonly number[], cpuSeconds: number) =>
    [0, 0.002, -0.002, 0.001].map((noise) => ({ self, cpuSeconds: cpuSeconds + noise }));
  const compared = (head: number, base = 0.01) =>
    compareRounds(ran([100, 500, 400], 1), ran([200, 490, 410], 1.1), {
      collected: {
        base: 0.3,
        head: 0.3,
        longest: 0,
        functions: [{ name: "f0", file: "m.py", base, head, isAsBefore: false, ...AS_USUAL }],
      },
    });

  test("that hold half of a function's change or more are what changed, and not the function", () => {
    const { order, functions } = compared(0.1);
    expect([order, functions[0]?.verdict]).toEqual([[], "collection"]);
  });

  test("are an edited function's own doing", () => {
    const collected = {
      base: 0,
      head: 0.1,
      longest: 0.5,
      functions: [{ name: "f0", file: "m.py", base: 0, head: 0.1, isAsBefore: true, ...AS_USUAL }],
    };
    const { order } = compareRounds(ran([100, 500, 400], 1), ran([200, 490, 410], 1.1), {
      collected,
      edited: [{ name: "f0", file: "m.py" }],
    });
    expect(order).toEqual([0]);
  });

  test.each([
    ["a smaller part", compared(0.06)],
    ["a change of the other way", compared(0.01, 0.1)],
    ["none that is known", compareRounds(ran([100, 500, 400], 1), ran([200, 490, 410], 1.1))],
  ])("leave the function named where they hold %s", (_, { order, functions }) => {
    expect([order, functions[0]?.verdict]).toEqual([[0], "slower"]);
  });

  test("that hold so much of the program's change that nothing of a function's can be left are what changed, unless it is edited", () => {
    // 0.1 s more in all; 0.12 s more in f0.
    const told = (head: number, edited: readonly string[] = []) => {
      const options = { collected: { base: 0, head, longest: 0, functions: [] }, edited: edited.map((name) => ({ name, file: "m.py" })) };
      return compareRounds(ran([100, 500, 400], 1), ran([200, 490, 410], 1.1), options).functions[0]?.verdict;
    };
    expect([told(0.09), told(0.09, ["f0"]), told(0.04), told(-0.09)]).toEqual(["collection", "slower", "slower", "slower"]);
  });

  test("are not what changed where a function is called that much more, or that much less", () => {
    const told = (oftener: -1 | 0 | 1) => {
      const functions = [{ name: "f0", file: "m.py", base: 0, head: 0.1, isAsBefore: false, isAtEntry: false, oftener }];
      return compareRounds(ran([100, 500, 400], 1), ran([200, 490, 410], 1.1), {
        collected: { base: 0, head: 0.1, longest: 0.1, functions },
      }).functions[0]?.verdict;
    };
    expect([told(0), told(1), told(-1)]).toEqual(["collection", "slower", "collection"]);
  });

  test("are what changed in an edited function that is called as often, where one begins and they are collected", () => {
    const told = (longest: number, isAtEntry: boolean, isAsBefore = true) => {
      const functions = [{ name: "f0", file: "m.py", base: 0, head: 0, isAsBefore, oftener: 0 as const, isAtEntry }];
      return compareRounds(ran([100, 500, 400], 1), ran([200, 490, 410], 1.1), {
        collected: { base: 0.3, head: 0.3, longest, functions },
        edited: [{ name: "f0", file: "m.py" }],
      }).functions[0]?.verdict;
    };
    expect([told(0.13, true), told(0.13, false), told(0.1, true), told(0.13, true, false)]).toEqual([
      "collection",
      "slower",
      "slower",
      "slower",
    ]);
  });

  test("can fall into another function when they are counted: one that is called as often changed by no more than one of them takes", () => {
    const told = (longest: number, isAsBefore: boolean, edited: readonly string[] = []) => {
      const collected = {
        base: 0.3,
        head: 0.3,
        longest,
        functions: [{ name: "f0", file: "m.py", base: 0, head: 0, isAsBefore, ...AS_USUAL }],
      };
      const options = { collected, edited: edited.map((name) => ({ name, file: "m.py" })) };
      return compareRounds(ran([100, 500, 400], 1), ran([200, 490, 410], 1.1), options).functions[0]?.verdict;
    };
    expect([told(0.13, true), told(0.1, true), told(0.13, false), told(0.13, true, ["f0"])]).toEqual([
      "collection",
      "slower",
      "slower",
      "slower",
    ]);
  });

  test("are not asked where seconds are not known", () => {
    const collected = {
      base: 0,
      head: 0.5,
      longest: 0.5,
      functions: [{ name: "f0", file: "m.py", base: 0, head: 0.5, isAsBefore: true, ...AS_USUAL }],
    };
    const rounds = (self: readonly number[]) => times(4, { self });
    expect(compareRounds(rounds([100, 500, 400]), rounds([300, 400, 300]), { collected }).order).toEqual([0]);
  });
});

describe("a function whose share went with those of others", () => {
  test("could not be judged where its seconds changed with them", () => {
    // f0 takes ten times as long; f1 twice as long, with a smaller share.
    const ran = (self: readonly number[], cpuSeconds: number) =>
      [0, 0.002, -0.002, 0.001].map((noise) => ({ self, cpuSeconds: cpuSeconds + noise }));
    const { functions } = compareRounds(ran([100, 900, 0], 1), ran([360, 640, 0], 2.8));
    expect(functions[1]?.ratio).toBeCloseTo(2, 1);
    expect(functions[1]?.verdict).not.toBe("bystander");
  });
});

describe("times", () => {
  const wholeRound = { self: [1000] };

  test("are means of a run, and their ratio has an interval of 95 %", () => {
    const base = [1, 2, 3].map((seconds): Ran => ({ ...wholeRound, cpuSeconds: seconds, wallSeconds: 2 * seconds }));
    const head = [2, 4, 6].map((seconds): Ran => ({ ...wholeRound, cpuSeconds: seconds, wallSeconds: 2 * seconds }));
    const { cpu, wall } = compareRounds(base, head).time;
    expect(cpu).toMatchObject({ base: 2, head: 4, ratio: expect.closeTo(2, 12) });
    expect(wall).toMatchObject({ base: 4, head: 8, ratio: expect.closeTo(2, 12) });
    // Rounds that agree have the least spread, 0.01 / sqrt(3) = 0.0057735, and Student's t is 6.20535 at 2 degrees of freedom and half of 5 %.
    expect((cpu.interval ?? []).map((bound) => Math.log(bound / 2))).toEqual([expect.closeTo(-0.03583, 4), expect.closeTo(0.03583, 4)]);
  });

  test("are compared over the rounds that both sides have", () => {
    const base = [1, 1, 1, 9].map((cpuSeconds): Ran => ({ ...wholeRound, cpuSeconds }));
    const head = times(3, { ...wholeRound, cpuSeconds: 2 });
    expect(compareRounds(base, head).time.cpu).toMatchObject({ base: 3, head: 2, ratio: expect.closeTo(2, 12) });
    expect(compareRounds(head, base).time.cpu).toMatchObject({ base: 2, head: 3, ratio: expect.closeTo(0.5, 12) });
  });

  test("are not known of a side as soon as a round lacks them, and there is no ratio", () => {
    const base = [...times(3, { ...wholeRound, cpuSeconds: 1 }), wholeRound];
    const unknown = { ratio: null, interval: null };
    const { time, rest } = compareRounds(base, times(4, { ...wholeRound, cpuSeconds: 2 }));
    expect(time).toEqual({ cpu: { base: null, head: 2, ...unknown }, wall: { base: null, head: null, ...unknown } });
    expect(rest).toBeUndefined();
  });

  test("of everything that is not named have an interval of 95 % of their own", () => {
    const self = [1000, 1000, 1000, 1000, 1000];
    const { rest, decision } = compareRounds(times(4, { self, cpuSeconds: 5 }), times(4, { self, cpuSeconds: 6 }));
    const { mean, se, df } = decision?.rest ?? { mean: 0, se: 0, df: 0 };
    expect(rest?.ratio).toBeCloseTo(1.2, 12);
    expect([mean, df]).toEqual([expect.closeTo(Math.log(1.2), 12), 13]);
    // Student's t is 2.16037 at 13 degrees of freedom.
    expect(Math.log((rest?.interval[1] as number) / 1.2)).toBeCloseTo(2.16037 * se, 5);
    expect(Math.log((rest?.interval[0] as number) / 1.2)).toBeCloseTo(-2.16037 * se, 5);
    // The one function that is all of the change is no part of the rest, and nothing else is left.
    const one = compareRounds(times(4, { self: [5000], cpuSeconds: 5 }), times(4, { self: [5000], cpuSeconds: 6 }));
    expect([one.order, one.rest]).toEqual([[0], undefined]);
  });
});

test("a function that may have changed is worth more rounds, and is neither named nor a reason to be undecided", () => {
  const at = (samples: number) => times(5, { self: [samples, 250, 250, 250, 250, 250, 250, 250, 250], cpuSeconds: 9 });
  expect(compareRounds(at(250), at(250))).toMatchObject({ verdict: "unchanged", open: false });
  const { decision, ...found } = compareRounds(at(250), at(286));
  expect(decision?.suspects).toEqual([0]);
  expect(found).toMatchObject({ verdict: "unchanged", open: true, order: [] });
});

describe("a program that became slower in everything on a busy machine", () => {
  const runs = (seconds: readonly number[], factor = 1) =>
    seconds.map((cpuSeconds): Ran => ({ self: [150, 50], cpuSeconds: cpuSeconds * factor }));
  const base = [4, 6.5, 4.02, 5.4, 4.03];
  const head = [5.9, 4.01, 4.02, 7.2, 4];

  test("is seen in the fastest runs of each side, and all seconds are theirs", () => {
    const found = compareRounds(runs(base), runs(head, 1.1));
    expect(found).toMatchObject({
      verdict: "changed",
      whole: "slower",
      order: [],
      open: false,
      timed: { base: [0, 2, 4], head: [4, 1, 2] },
    });
    const mean = { base: 12.05 / 3, head: (12.03 / 3) * 1.1 };
    expect(found.time.cpu).toMatchObject({
      base: expect.closeTo(mean.base, 9),
      head: expect.closeTo(mean.head, 9),
      fastest: 3,
    });
    expect(found.parts).toEqual([{ part: "project", base: expect.closeTo(mean.base, 9), head: expect.closeTo(mean.head, 9) }]);
  });

  test("is not, unless it became so by a twentieth", () => {
    const found = compareRounds(runs(base), runs(head, 1.04));
    expect(found).toMatchObject({ verdict: "unchanged", whole: "steady" });
    expect(found).not.toHaveProperty("timed");
  });

  test("is worth more rounds where the fastest runs differ, but not surely; they are no reason to doubt that nothing changed", () => {
    const scattered = compareRounds(runs([4, 4.08, 4.16, 5, 6]), runs([4.4, 4.48, 4.56, 5, 6]));
    expect(scattered).toMatchObject({ verdict: "unchanged", whole: "steady", open: true });
  });
});

describe("too little to compare shares", () => {
  const long: Ran = { self: [150, 50], cpuSeconds: 4 };
  const short: Ran = { self: [0, 1], cpuSeconds: 0.1 };

  test("says of how little, and shows what times alone show", () => {
    const { functions, ...rest } = compareRounds(times(5, long), times(5, short));
    expect(rest).toMatchObject({
      verdict: "changed",
      order: [0, 1],
      callers: new Map(),
      doubted: [],
      tooLittle: { why: "samples", samples: { base: 1000, head: 5 } },
      open: false,
      whole: "faster",
    });
    expect([rest.distrust, rest.decision, rest.rest]).toEqual([undefined, undefined, undefined]);
    const nothing = { base: null, head: null, delta: null, halfWidth: null, pAdjusted: null };
    expect(functions).toEqual([
      { self: { ...nothing, base: 0.75 }, total: nothing, ratio: undefined, verdict: "removed" },
      { self: { ...nothing, base: 0.25, head: 1 }, total: nothing, ratio: undefined, verdict: "faster" },
    ]);
  });

  test("is the rounds' fault before it is the samples'; nothing is a change then, however clear the times", () => {
    const { verdict, functions, order, tooLittle } = compareRounds(times(2, long), times(4, short));
    expect([verdict, functions, order]).toEqual(["undecided", [], []]);
    expect(tooLittle).toEqual({ why: "rounds", rounds: { base: 2, head: 4 } });
    expect(compareRounds(times(4, short), times(2, long)).tooLittle).toEqual({ why: "rounds", rounds: { base: 4, head: 2 } });
    expect(compareRounds(times(3, long), times(3, short)).tooLittle?.why).toBe("samples");
  });

  test("shows a change when the times of the whole differ at the report's own level, though no function can be named", () => {
    // sqrt(10 × 0.04 / 14 / 5) = 0.0756, and t is 2.977 at 1 % and 14 degrees of freedom.
    const compareAt = (ratio: number, entryPoints = 1) =>
      compareRounds(times(5, { self: [10], cpuSeconds: 1 }), times(5, { self: [10], cpuSeconds: ratio }), { entryPoints });
    const nothing = { order: [], functions: [] };
    for (const way of [1, -1]) {
      expect(compareAt(Math.exp(way * 2.95 * 0.0756))).toMatchObject({ verdict: "undecided", whole: "open", ...nothing });
      expect(compareAt(Math.exp(way * 3 * 0.0756))).toMatchObject({ verdict: "changed", whole: way > 0 ? "slower" : "faster", ...nothing });
      expect(compareAt(Math.exp(way * 3 * 0.0756), 2).verdict).toBe("undecided");
    }
  });

  test("shows no change where only the few samples that divide a run into program and imports differ", () => {
    const { verdict, whole } = compareRounds(
      times(5, { self: [1], cpuSeconds: 0.06 }),
      times(5, { self: [0], imports: 3, cpuSeconds: 0.06 }),
    );
    expect([verdict, whole]).toEqual(["undecided", "open"]);
  });

  test("is worth more rounds when both sides have some samples, not when one side has next to none", () => {
    const openAfter = (base: number, head: number) => compareRounds(times(4, { self: [base] }), times(4, { self: [head] })).open;
    expect([openAfter(10, 49), openAfter(49, 10), openAfter(9, 49), openAfter(49, 9)]).toEqual([true, true, false, false]);
  });

  test("names what took longer than the whole takes on the other side, though rounds disagree too much for a ratio", () => {
    const base = [0.01, 30, 0.02].map((cpuSeconds): Ran => ({ self: [150, 50, 0], cpuSeconds }));
    const head = [0.01, 0.02, 0.01].map((cpuSeconds): Ran => ({ self: [0, 1, 0], cpuSeconds }));
    expect(compareRounds(base, head)).toMatchObject({ verdict: "changed", order: [0, 1], whole: "open" });
    expect(compareRounds(head, base)).toMatchObject({ verdict: "changed", order: [0, 1], whole: "open" });
  });

  test("says nothing without rounds", () => {
    const unknown = { base: null, head: null, ratio: null, interval: null };
    expect(compareRounds([], [])).toMatchObject({ verdict: "undecided", order: [], whole: "open", time: { cpu: unknown, wall: unknown } });
  });

  test("says nothing without times", () => {
    const { verdict, functions, whole, time } = compareRounds(times(4, { self: [250] }), times(4, { self: [1] }));
    expect([verdict, functions, whole, time.cpu.base]).toEqual(["undecided", [], "open", null]);
  });
});
