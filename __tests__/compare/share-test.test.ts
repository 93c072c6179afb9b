import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testShares, type Weighted } from "../../src/compare/share-test.ts";

/** Rounds as rows of samples per function, all of one weight unless said otherwise. */
function side(rows: readonly (readonly number[])[], weights: readonly number[] = rows.map(() => 1)): Weighted {
  const counts = rows.map((row) => Float64Array.from(row));
  return { side: { counts, totals: rows.map((row) => row.reduce((sum, count) => sum + count, 0)) }, weights: Float64Array.from(weights) };
}

const nobody = (functions: number) => new Array<boolean>(functions).fill(false);
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10));

describe("testShares", () => {
  test("pools the rounds of each side and compares the shares", () => {
    const base = side([
      [90, 40, 70],
      [110, 40, 50],
    ]);
    const head = side([
      [120, 40, 240],
      [120, 40, 240],
    ]);
    const { a, b, na, nb, share, delta } = testShares(base, head, nobody(3));
    expect([na, nb]).toEqual([400, 800]);
    expect([[...a], [...b]]).toEqual([
      [200, 80, 120],
      [240, 80, 480],
    ]);
    expect([...share]).toEqual(close([440 / 1200, 160 / 1200, 600 / 1200]));
    expect([...delta]).toEqual(close([0.3 - 0.5, 0.1 - 0.2, 0.6 - 0.3]));
  });

  test("knows of binomial noise, and no less, where the rounds of each side agree", () => {
    const rows = (row: readonly number[]) => side([row, row]);
    const { commonDispersion, phi, se, df, overdispersed } = testShares(rows([100, 40, 40, 20]), rows([120, 40, 20, 20]), nobody(4));
    expect([commonDispersion, ...phi]).toEqual([1, 1, 1, 1, 1]);
    expect(se[0]).toBeCloseTo(Math.sqrt(0.55 * 0.45 * (1 / 400 + 1 / 400)), 12);
    // Two rounds per side leave two degrees of freedom; twenty are the program's.
    expect([...df]).toEqual([22, 22, 22, 22]);
    expect(overdispersed).toEqual(nobody(4));
  });

  test("takes most of a function's dispersion from the whole program's", () => {
    const unstable = side([
      [40, 60],
      [60, 40],
    ]);
    const { commonDispersion, phi, df } = testShares(unstable, unstable, nobody(2));
    // Each of eight residuals is 10² / 100 / (½ × ½) = 4, a function's dispersion 4 × 4 / 2 = 8. Two functions that are not there have 2.
    expect(commonDispersion).toBeCloseTo((8 + 8 + 2 + 2) / 4, 10);
    expect([...phi]).toEqual(close([(20 * 5 + 2 * 8) / 22, (20 * 5 + 2 * 8) / 22]));
    expect([...df]).toEqual([22, 22]);
  });

  test("judges functions whose rounds disagree by their own spread alone; the others do not pay for them", () => {
    const stalled = side([
      [100, 100, 150, 20, 80],
      [100, 100, 150, 80, 20],
    ]);
    const { commonDispersion, phi, df, overdispersed } = testShares(stalled, stalled, nobody(5));
    expect(overdispersed).toEqual([false, false, false, true, true]);
    expect(commonDispersion).toBe(1);
    // 30² / 450 / (1/9 × 8/9) in each of four rounds, by two degrees of freedom.
    const own = (((900 / 450) * 81) / 8) * 2;
    expect([...phi]).toEqual(close([1, 1, 1, own, own]));
    expect([...df]).toEqual([22, 22, 22, 2, 2]);
  });

  describe("counts a function toward the common dispersion as far as two modes would reach from the median, and no further", () => {
    /** Two rounds of a side; functions differ by so many samples between them, up or down. */
    const rounds = (functions: readonly (readonly [mean: number, by: number])[]) =>
      side([functions.map(([mean, by]) => mean - by), functions.map(([mean, by]) => mean + by)]);
    // A share p of 700 that differs by d has d² / 700 / p (1 - p) in each of four rounds, by two degrees of freedom.
    const own = (mean: number, by: number) => (by ** 2 / 700 / ((mean / 700) * (1 - mean / 700))) * 2;
    // Of two degrees of freedom 99 % are below ln 100 / ln 2 times the median.
    const REACH = Math.log(100) / Math.log(2);

    test("of an odd number of functions", () => {
      const program = rounds([
        [50, 30],
        [300, 0],
        [100, 10],
        [200, -10],
        [50, -30],
      ]);
      const cap = own(100, 10) * REACH;
      expect(testShares(program, program, nobody(5)).commonDispersion).toBeCloseTo((0 + own(200, 10) + own(100, 10) + cap + cap) / 5, 6);
    });

    test("of an even number", () => {
      const program = rounds([
        [100, 10],
        [100, -10],
        [100, 20],
        [50, 40],
        [50, -40],
        [100, -20],
        [100, 10],
        [100, -10],
      ]);
      const cap = ((own(100, 10) + own(100, 20)) / 2) * REACH;
      const commonDispersion = (4 * own(100, 10) + 2 * own(100, 20) + 2 * cap) / 8;
      expect(testShares(program, program, nobody(8)).commonDispersion).toBeCloseTo(commonDispersion, 6);
    });
  });

  test("learns from no function of fewer than 40 samples how much rounds differ", () => {
    const rows = (small: number) =>
      side([
        [40, 60, 10],
        [60, 40, small],
      ]);
    const own = (10 ** 2 / 110 / ((50 / 110) * (60 / 110))) * 2;
    expect(testShares(rows(10), rows(10), nobody(3)).commonDispersion).toBeCloseTo((own + own + 0 + 2) / 4, 10);
    expect(testShares(rows(10), rows(9), nobody(3)).commonDispersion).toBeCloseTo((own + own + 2 + 2) / 4, 1);
  });

  test("has an error for the only function there is, and for one without samples: their shares cannot move", () => {
    const only = side([
      [100, 0],
      [100, 0],
    ]);
    const { delta, se } = testShares(only, only, nobody(2));
    expect([...delta].map((value, f) => value / (se[f] as number))).toEqual([0, 0]);
  });

  test("learns nothing from a round without samples", () => {
    const { share, se, commonDispersion } = testShares(
      side([
        [50, 50],
        [0, 0],
        [50, 50],
      ]),
      side([
        [50, 50],
        [50, 50],
      ]),
      nobody(2),
    );
    expect([...share]).toEqual([0.5, 0.5]);
    expect([commonDispersion, ...se].every(Number.isFinite)).toBe(true);
  });
});

describe("the laws of the test", () => {
  const FUNCTIONS = 5;
  const rows = fc.array(fc.array(fc.integer({ min: 10, max: 300 }), { minLength: FUNCTIONS, maxLength: FUNCTIONS }), {
    minLength: 2,
    maxLength: 4,
  });

  test("functions taken out are as if they had never been sampled", () => {
    fc.assert(
      fc.property(rows, rows, (base, head) => {
        const without = [false, true, false, true, false];
        const kept = (row: readonly number[]) => row.filter((_, f) => without[f] !== true);
        const rest = testShares(side(base.map(kept)), side(head.map(kept)), nobody(3));
        const out = testShares(side(base), side(head), without);
        expect([out.na, out.nb, out.commonDispersion]).toEqual([rest.na, rest.nb, expect.closeTo(rest.commonDispersion, 8)]);
        for (const key of ["a", "b", "share", "delta", "se", "phi", "df"] as const) {
          expect([0, 2, 4].map((f) => out[key][f])).toEqual([...rest[key]].map((value) => expect.closeTo(value, 8)));
          if (key !== "se" && key !== "phi" && key !== "df") expect([out[key][1], out[key][3]]).toEqual([0, 0]);
        }
      }),
    );
  });

  test("it only matters what rounds weigh beside each other", () => {
    fc.assert(
      fc.property(rows, rows, (base, head) => {
        const weights = (times: number, all: readonly unknown[]) => all.map((_, round) => times / (1 + (round % 3)));
        const testAt = (times: number) => testShares(side(base, weights(times, base)), side(head, weights(times, head)), nobody(FUNCTIONS));
        const [full, third] = [testAt(1), testAt(1 / 3)];
        for (const key of ["share", "delta", "se", "df"] as const)
          expect([...third[key]]).toEqual([...full[key]].map((value) => expect.closeTo(value, 8)));
        expect(third.na * 3).toBeCloseTo(full.na, 8);
        expect(third.commonDispersion * 3).toBeCloseTo(full.commonDispersion, 8);
      }),
    );
  });

  test("a round that weighs half counts half", () => {
    fc.assert(
      fc.property(rows, rows, (base, head) => {
        const halved = base.map((row, round) => (round === 0 ? row.map((count) => count / 2) : row));
        const half = testShares(
          side(
            base,
            base.map((_, round) => (round === 0 ? 0.5 : 1)),
          ),
          side(head),
          nobody(FUNCTIONS),
        );
        const less = testShares(side(halved), side(head), nobody(FUNCTIONS));
        for (const key of ["a", "b", "share", "delta"] as const) {
          expect([...half[key]]).toEqual([...less[key]].map((value) => expect.closeTo(value, 10)));
        }
      }),
    );
  });

  test("the sides mirror each other", () => {
    fc.assert(
      fc.property(rows, rows, (base, head) => {
        const [there, back] = [
          testShares(side(base), side(head), nobody(FUNCTIONS)),
          testShares(side(head), side(base), nobody(FUNCTIONS)),
        ];
        expect([...back.delta]).toEqual([...there.delta].map((value) => expect.closeTo(-value, 12)));
        expect([...back.se]).toEqual([...there.se].map((value) => expect.closeTo(value, 12)));
        expect(back.overdispersed).toEqual(there.overdispersed);
      }),
    );
  });
});
