import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { meanCountedSeconds } from "../../src/compare/round-counts.ts";
import type { Profile, Round } from "../../src/profile/profile.ts";

const OPTIONS = { minChange: 0.01, entryPoints: 1, looksPlanned: 1 };
const TREE = { nodes: 1, parent: Int32Array.of(-1), fn: Int32Array.of(-1), self: [new Float64Array(1), new Float64Array(1)] };

/** Rounds as columns of self samples, one row a function. */
type Side = readonly (readonly number[])[];

function roundsOf(side: Side, cpuOf: (samples: number) => number | undefined): Round[] {
  return side.map((self) => {
    const samples = self.reduce((sum, count) => sum + count, 0);
    const cpuSeconds = cpuOf(samples);
    return {
      samples,
      recorded: samples,
      empty: 0,
      harness: 0,
      self: Float64Array.from(self),
      total: Float64Array.from(self),
      attributed: Float64Array.from(self),
      ...(cpuSeconds !== undefined && { cpuSeconds }),
    };
  });
}

function profileOf(base: Side, head: Side, cpuOf: (samples: number) => number | undefined = (samples) => samples / 100): Profile {
  const functions = Array.from({ length: base[0]?.length ?? 0 }, (_, fn) => ({
    name: `f${fn}`,
    file: "m.py",
    origin: "project" as const,
    line: {},
  }));
  return { functions, tree: TREE, rounds: { base: roundsOf(base, cpuOf), head: roundsOf(head, cpuOf) } };
}

const verdicts = (profile: Profile) => compare(profile, OPTIONS).functions.map(({ verdict }) => verdict);
const OPPOSITE: { readonly [verdict: string]: string } = { slower: "faster", faster: "slower" };
const MIRROR: { readonly [verdict: string]: string } = { slower: "faster", faster: "slower", new: "removed", removed: "new" };

/** Two sides of 3 to 6 rounds and 3 to 7 functions, some of them changed. */
const pair = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 7 }),
    factors: fc.array(fc.constantFrom(0, 0.5, 1, 1, 1, 1.5, 3), { minLength: 7, maxLength: 7 }),
    rounds: fc.integer({ min: 3, max: 6 }),
    noise: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 84, maxLength: 84 }),
  })
  .map(({ weights, factors, rounds, noise }) => {
    const side = (scale: (fn: number) => number, offset: number) =>
      Array.from({ length: rounds }, (_, round) =>
        weights.map((weight, fn) =>
          Math.max(0, Math.round(weight * 4 * scale(fn)) + (scale(fn) === 0 ? 0 : (noise[offset + round * 7 + fn] as number))),
        ),
      );
    return { base: side(() => 1, 0), head: side((fn) => factors[fn] as number, 42) };
  });

describe("the laws of the decision", () => {
  test("compare(a, b) is the mirror of compare(b, a)", () => {
    fc.assert(
      fc.property(pair, ({ base, head }) => {
        const there = compare(profileOf(base, head), OPTIONS);
        const back = compare(profileOf(head, base), OPTIONS);
        expect(back.functions.map(({ verdict }) => verdict)).toEqual(there.functions.map(({ verdict }) => MIRROR[verdict] ?? verdict));
        expect(back.verdict).toBe(there.verdict);
        there.functions.forEach(({ self }, fn) => {
          expect(back.functions[fn]?.self.delta ?? 0).toBeCloseTo(-(self.delta ?? 0), 12);
        });
      }),
    );
  });

  test("compare(a, a) names nothing", () => {
    fc.assert(
      fc.property(pair, ({ base }) => {
        expect(compare(profileOf(base, base), OPTIONS).order).toEqual([]);
      }),
    );
  });

  test("the order of rounds does not matter, as long as pairs stay together", () => {
    fc.assert(
      fc.property(pair, ({ base, head }) => {
        const turned = profileOf(base.toReversed(), head.toReversed());
        expect(verdicts(turned)).toEqual(verdicts(profileOf(base, head)));
      }),
    );
  });

  test("the order of functions does not matter", () => {
    fc.assert(
      fc.property(pair, ({ base, head }) => {
        const turn = (side: Side) => side.map((row) => row.toReversed());
        expect(verdicts(profileOf(turn(base), turn(head))).toReversed()).toEqual(verdicts(profileOf(base, head)));
      }),
    );
  });

  test("a program that is slower in everything by one factor has no changed function, unless one is most of it", () => {
    fc.assert(
      fc.property(pair, ({ base }) => {
        const doubled = base.map((row) => row.map((count) => count * 2));
        const { order, decision } = compare(profileOf(base, doubled), OPTIONS);
        expect(order.filter((f) => (decision?.base[f] ?? 0) < 0.5)).toEqual([]);
      }),
    );
  });

  test("what steady seconds name is never the opposite of what shares alone name", () => {
    fc.assert(
      fc.property(pair, ({ base, head }) => {
        // Without CPU seconds the samples stand in for them, where there are enough of them to compare shares.
        fc.pre(compare(profileOf(base, head), OPTIONS).decision !== undefined);
        const alone = verdicts(profileOf(base, head, () => undefined));
        for (const [f, verdict] of verdicts(profileOf(base, head)).entries()) expect(verdict).not.toBe(OPPOSITE[alone[f] as string]);
      }),
    );
  });

  test("the same rounds twice make surer, but by far less than four times the rounds would", () => {
    fc.assert(
      fc.property(pair, ({ base, head }) => {
        // Nothing is cut at min-change, so that the floor is what noise makes it.
        const floorOf = (left: Side, right: Side) => compare(profileOf(left, right), { ...OPTIONS, minChange: 1e-9 }).decision?.noiseFloor;
        const once = floorOf(base, head);
        fc.pre(once !== undefined);
        // A function counts toward the common dispersion from 40 samples on; none may begin to with the second half.
        const samples = (base[0] ?? []).map((_, fn) => [...base, ...head].reduce((sum, row) => sum + (row[fn] as number), 0));
        fc.pre(samples.every((count) => count === 0 || count >= 40));
        const twice = floorOf([...base, ...base], [...head, ...head]) ?? 0;
        // Twice the samples make 1/√2; more degrees of freedom, and fewer functions left to test, a little more. Four times the rounds would make 1/2.
        expect(twice / once).toBeGreaterThan(0.5);
        expect(twice / once).toBeLessThan(1);
      }),
    );
  });

  test("all counts times ten keep every share and every direction, and names get no fewer", () => {
    fc.assert(
      fc.property(pair, ({ base, head }) => {
        const times = (side: Side) => side.map((row) => row.map((count) => count * 10));
        const [once, ten] = [compare(profileOf(base, head), OPTIONS), compare(profileOf(times(base), times(head)), OPTIONS)];
        fc.pre(once.decision !== undefined);
        once.functions.forEach(({ self }, fn) => {
          expect(ten.functions[fn]?.self.delta ?? 0).toBeCloseTo(self.delta ?? 0, 12);
        });
        expect(ten.decision?.noiseFloor).toBeLessThanOrEqual(once.decision?.noiseFloor ?? 0);
      }),
    );
  });
});

describe("a side that hardly ran", () => {
  const much = Array.from({ length: 5 }, () => [100, 30, 0]);
  const little = Array.from({ length: 5 }, () => [0, 1, 0]);

  test("gives times, names what cannot have kept its time, and never a share of nothing", () => {
    const { verdict, functions, tooLittle } = compare(profileOf(much, little), OPTIONS);
    expect(verdict).toBe("changed");
    expect(tooLittle?.why).toBe("samples");
    expect(functions.map(({ verdict: own }) => own)).toEqual(["removed", "faster", "unchanged"]);
    expect(functions[0]?.self).toMatchObject({ head: null, delta: null });
    expect(functions[2]?.self).toMatchObject({ base: null, head: null });
  });

  test("is no verdict from two rounds", () => {
    const { verdict, tooLittle } = compare(profileOf(much.slice(0, 2), little.slice(0, 2)), OPTIONS);
    expect([verdict, tooLittle?.why]).toEqual(["undecided", "rounds"]);
  });

  test("is no verdict when both sides hardly ran alike", () => {
    expect(compare(profileOf(little, little), OPTIONS)).toMatchObject({ verdict: "undecided", order: [] });
  });

  test("is no verdict when a side gave nothing at all", () => {
    expect(compare(profileOf([], []), OPTIONS)).toMatchObject({ verdict: "undecided" });
  });
});

describe("seconds", () => {
  const rounds = (seconds: number, imports: number) =>
    Array.from({ length: 5 }, () => ({
      ...(roundsOf([[60, 40]], () => seconds)[0] as Round),
      recorded: 100 + imports,
      harness: imports,
    }));

  test("of imports are not those of functions: half of the run may have been imports", () => {
    expect(meanCountedSeconds(rounds(3, 0))).toBe(3);
    expect(meanCountedSeconds(rounds(3, 100))).toBe(1.5);
  });

  test("that imports took from one side only do not make the rest slower", () => {
    // Same shares, same seconds of work; head's imports take as long again.
    const profile = { ...profileOf([[60, 40]], [[60, 40]]), rounds: { base: rounds(1, 0), head: rounds(2, 100) } };
    expect(compare(profile, OPTIONS).rest?.ratio).toBeCloseTo(1, 12);
  });

  test("are not known when a round lacks them", () => {
    expect(meanCountedSeconds([...rounds(3, 0), ...roundsOf([[60, 40]], () => undefined)])).toBeNull();
  });
});
