import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { decide } from "../../src/compare/decide.ts";
import { sidesOf } from "../../src/compare/round-counts.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { addFolded } from "../profile/stacks.ts";

const ROUNDS = 6;
const LIBRARY = Array.from({ length: 40 }, (_, fn) => `step_${fn} (site-packages/lib/steps.py:${fn + 1})`);

/** `wrap → load` and 40 library functions below `load`, each with `each` samples a round; `main` does the rest of 1,000. */
function stacks(each: number, load = 20): string {
  const lines = LIBRARY.map((fn) => `main (app.py:1);wrap (app.py:5);load (app.py:9);${fn} ${each}`);
  return [
    ...lines,
    `main (app.py:1);wrap (app.py:5);load (app.py:9) ${load}`,
    "main (app.py:1) 500",
    "main (app.py:1);other (app.py:20) 250",
  ].join("\n");
}

/** CPU seconds so different from round to round that they cannot say who moved. */
const UNSTABLE = { base: [4, 12], head: [12, 4] };

interface Given {
  readonly distrust?: string;
  /** CPU seconds of the rounds in turn. */
  readonly seconds?: { readonly base: readonly number[]; readonly head: readonly number[] };
}

function comparisonOf(base: string, head: string, { distrust, seconds = UNSTABLE }: Given = {}) {
  const recordings = makeRecordings();
  for (let round = 0; round < ROUNDS; round++) {
    addFolded(recordings, "base", base, { cpuSeconds: seconds.base[round % 2] as number });
    addFolded(recordings, "head", head, { cpuSeconds: seconds.head[round % 2] as number });
  }
  const profile = buildProfile(recordings);
  const comparison = compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1, distrust });
  const named = comparison.order.map((f) => {
    const change = comparison.functions[f];
    const what = change?.attributed !== undefined ? " with libraries" : change?.withCallees !== undefined ? " with what it calls" : "";
    return `${profile.functions[f]?.name} ${change?.verdict}${what}`;
  });
  const verdictOf = (name: string) => comparison.functions[profile.functions.findIndex((fn) => fn.name === name)]?.verdict;
  return { ...comparison, profile, named, verdictOf };
}

describe("a library whose many small functions each take a little longer", () => {
  test("names the project's function that calls it, not the wrappers above", () => {
    const { verdict, named } = comparisonOf(stacks(4), stacks(8));
    expect([verdict, named]).toEqual(["changed", ["load slower with libraries"]]);
  });

  test("is named as faster the other way round", () => {
    expect(comparisonOf(stacks(8), stacks(4)).named).toEqual(["load faster with libraries"]);
  });

  test("shows the change of its own time with libraries, and its self time as it is", () => {
    const { functions, order } = comparisonOf(stacks(4), stacks(8));
    const { self, attributed, ratio } = functions[order[0] as number] ?? {};
    expect(attributed?.base).toBeCloseTo(180 / 930, 3);
    expect(attributed?.head).toBeCloseTo(340 / 1090, 3);
    // Of seconds: both sides took 8 on average.
    expect(ratio).toBeCloseTo(340 / 1090 / (180 / 930), 3);
    expect(self?.delta).toBeCloseTo(20 / 1090 - 20 / 930, 3);
  });

  test("is judged with the alpha that self times leave: a fifth of 0.9 %", () => {
    const { profile, functions, order } = comparisonOf(stacks(4), stacks(8));
    const load = order[0] as number;
    const { halfWidth } = decide(...sidesOf(profile, "attributed"), { alpha: 0.0018, minChange: 0.01 });
    expect(functions[load]?.attributed?.halfWidth).toBeCloseTo(halfWidth[load] as number, 12);
  });

  test("is told from the large library function of another caller, whose share falls because of it", () => {
    const large = "main (app.py:1);other (app.py:20);large (site-packages/lib/large.py:1) 900";
    const { named, verdictOf } = comparisonOf(`${stacks(4)}\n${large}`, `${stacks(12)}\n${large}`);
    expect([named, verdictOf("large")]).toEqual([["load slower with libraries"], "bystander"]);
  });

  test("names nobody when nothing changed, nor in a recording that cannot be trusted", () => {
    expect(comparisonOf(stacks(4), stacks(4)).named).toEqual([]);
    expect(comparisonOf(stacks(4), stacks(8), { distrust: "Half of it is lost." })).toMatchObject({ verdict: "undecided", named: [] });
  });
});

describe("the rules of attribution", () => {
  /** Samples of each library function, of `load` and of another caller of the library. */
  const sizes = fc.record({
    each: fc.integer({ min: 0, max: 12 }),
    load: fc.integer({ min: 0, max: 200 }),
    other: fc.integer({ min: 0, max: 300 }),
  });
  const text = ({ each, load, other }: { each: number; load: number; other: number }) =>
    `${stacks(each, load)}\nmain (app.py:1);other (app.py:20);${LIBRARY[1]} ${other}`;
  const MIRROR: { readonly [verdict: string]: string } = { slower: "faster", faster: "slower", new: "removed", removed: "new" };

  test("compare(a, b) is the mirror of compare(b, a)", () => {
    fc.assert(
      fc.property(sizes, sizes, (base, head) => {
        const [there, back] = [comparisonOf(text(base), text(head)), comparisonOf(text(head), text(base))];
        const mirrored = there.functions.map(({ verdict, attributed }) => [MIRROR[verdict] ?? verdict, attributed !== undefined]);
        expect(back.functions.map(({ verdict, attributed }) => [verdict, attributed !== undefined])).toEqual(mirrored);
      }),
      // Of `main`, what is left of gain and loss is exactly half of the larger one; both sides have as many samples, so that some shares are equal.
      {
        numRuns: 40,
        examples: [
          [
            { each: 12, load: 0, other: 123 },
            { each: 9, load: 0, other: 22 },
          ],
          [
            { each: 7, load: 54, other: 282 },
            { each: 12, load: 45, other: 91 },
          ],
          [
            { each: 4, load: 38, other: 65 },
            { each: 2, load: 118, other: 0 },
          ],
        ],
      },
    );
  });

  test("compare(a, a) names nobody", () => {
    fc.assert(
      fc.property(sizes, (same) => {
        expect(comparisonOf(text(same), text(same)).named).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a change that a function explains by itself", () => {
  test("is not attributed to its caller a second time", () => {
    const grown = stacks(4).replace(`${LIBRARY[0]} 4`, `${LIBRARY[0]} 200`);
    const { named, callers } = comparisonOf(stacks(4), grown);
    expect(named).toEqual(["step_0 slower"]);
    expect(callers.size).toBe(1);
  });

  test("is named once when it is the project's own", () => {
    expect(comparisonOf(stacks(4), stacks(4, 220)).named).toEqual(["load slower"]);
  });
});

describe("a function that does by itself what a library did for it", () => {
  /** `clean` and the library function that it calls, with `rest` for everything else. */
  const program = ({ clean, sub, rest }: { readonly clean: number; readonly sub: number; readonly rest: number }) =>
    [
      `main (app.py:1);clean (app.py:5) ${clean}`,
      `main (app.py:1);clean (app.py:5);sub (site-packages/lib/steps.py:1) ${sub}`,
      `main (app.py:1);other (app.py:20) ${rest}`,
    ].join("\n");
  const seconds = { base: [10, 10.1], head: [6, 6.1] };

  test("is judged with its libraries, whose time it saves: its self time alone would say that it became slower", () => {
    const [base, head] = [program({ clean: 50, sub: 650, rest: 300 }), program({ clean: 200, sub: 100, rest: 300 })];
    expect(comparisonOf(base, head, { seconds }).named.toSorted()).toEqual(["clean faster with libraries", "sub faster"]);
    const back = comparisonOf(head, base, { seconds: { base: seconds.head, head: seconds.base } });
    expect(back.named.toSorted()).toEqual(["clean slower with libraries", "sub slower"]);
  });

  test("leaves the library functions that it calls more than before their names", () => {
    const more = (samples: number) => `\nmain (app.py:1);clean (app.py:5);filter (site-packages/lib/steps.py:9) ${samples}`;
    const base = program({ clean: 50, sub: 630, rest: 300 }) + more(20);
    const head = program({ clean: 150, sub: 50, rest: 300 }) + more(120);
    expect(comparisonOf(base, head, { seconds }).named.toSorted()).toEqual(["clean faster with libraries", "filter slower", "sub faster"]);
  });

  test("is judged with what it calls where it is the whole program, and only its seconds can show it", () => {
    const [base, head] = [program({ clean: 100, sub: 890, rest: 10 }), program({ clean: 400, sub: 190, rest: 6 })];
    expect(comparisonOf(base, head, { seconds }).named.toSorted()).toEqual(["clean faster with what it calls", "sub faster"]);
  });

  test("stays slower where it costs more than the library did", () => {
    const [base, head] = [program({ clean: 50, sub: 350, rest: 600 }), program({ clean: 900, sub: 100, rest: 600 })];
    const slower = { base: [10, 10.1], head: [16, 16.1] };
    expect(comparisonOf(base, head, { seconds: slower }).named.toSorted()).toEqual(["clean slower", "sub faster"]);
  });

  test("does not hide the function of the project that it calls: both are under review", () => {
    const own = (text: string) => text.replace("site-packages/lib/steps.py", "steps.py");
    const [base, head] = [own(program({ clean: 50, sub: 650, rest: 300 })), own(program({ clean: 200, sub: 100, rest: 300 }))];
    expect(comparisonOf(base, head, { seconds }).named.toSorted()).toEqual(["clean slower", "sub faster"]);
  });
});
