import { describe, expect, test } from "vitest";
import { formatManifest } from "../../src/bundle/manifest.ts";
import { reportBundles } from "../../src/output/report-stage.ts";
import type { Side } from "../../src/profile/frame.ts";
import { makeHeadline } from "../../src/report/headline.ts";
import type { EntryReport } from "../../src/report/report.ts";
import { MANIFEST } from "../bundle/manifests.ts";
import { bundleOf } from "../bundle/zips.ts";

/** One round: samples by function, and the CPU seconds of the program. */
interface Round {
  readonly samples: { readonly [fn: string]: number };
  readonly cpuSeconds: number;
  /** The same as of CPU time where absent. */
  readonly wallSeconds?: number;
}

interface Given {
  readonly late?: Partial<{ readonly [S in Side]: number }>;
  readonly lost?: number;
  readonly threads?: number;
  readonly waitsIn?: string;
}

interface Said {
  readonly verdict: string;
  readonly reason: string;
  readonly headline: string;
  readonly rest: EntryReport["rest"];
  readonly warnings: readonly string[];
}

/** What a report on these rounds says. */
async function say(rounds: { readonly [S in Side]: readonly Round[] }, { late, lost = 0, threads, waitsIn }: Given = {}): Promise<Said> {
  const [entry] = MANIFEST.entryPoints;
  if (entry === undefined) throw new Error("the manifest has no entry point");
  const sides: Side[] = ["base", "head"];
  const files = sides.flatMap((side) =>
    rounds[side].map(({ samples }, round) => {
      const lines = Object.entries(samples).map(([fn, count], line) => `<module> (m.py:1);${fn} (m.py:${line + 3}) ${count}\n`);
      return [`demo/${side}.${round + 1}.folded`, lines.join("")] as const;
    }),
  );
  const manifestRounds = (side: Side) =>
    rounds[side].map(({ samples, cpuSeconds, wallSeconds = cpuSeconds }, round) => ({
      file: `demo/${side}.${round + 1}.folded`,
      cpuSeconds,
      wallSeconds,
      ...(threads !== undefined && { threads, rate: 100 }),
      recorded: Object.values(samples).reduce((sum, count) => sum + count, 0),
      lost,
      late: late?.[side] ?? 0,
    }));
  const manifest = {
    ...MANIFEST,
    entryPoints: [
      {
        ...entry,
        rounds: { base: manifestRounds("base"), head: manifestRounds("head") },
        ...(waitsIn !== undefined && { waitsIn: { file: "m.py", name: waitsIn } }),
      },
    ],
  };
  const bundle = await bundleOf({ "bundle.json": formatManifest(manifest), ...Object.fromEntries(files) });
  const { report } = await reportBundles([bundle]);
  const [{ verdict, reason, rest, health } = { verdict: "none", reason: "", rest: null, health: { warnings: [] } }] = report.entryPoints;
  return { verdict, reason, headline: makeHeadline(report), rest, warnings: health.warnings };
}

/** Ten functions of about 50 samples each, which never come out the same twice. */
const even = (round: number) => Object.fromEntries(Array.from({ length: 10 }, (_, f) => [`step_${f}`, 48 + ((round * 3 + f * 5) % 5)]));
const rounds = (count: number, of: (round: number) => Round): Round[] => Array.from({ length: count }, (_, round) => of(round));
const steady = (cpuSeconds: number) => (round: number) => ({ samples: even(round), cpuSeconds: cpuSeconds + round / 1000 });

describe("the first sentence of a verdict", () => {
  test("says that the whole program became slower when its functions keep their shares", async () => {
    expect(await say({ base: rounds(5, steady(2)), head: rounds(5, steady(4)) })).toMatchObject({
      verdict: "changed",
      reason: "The program as a whole became slower: all functions by about the same factor, so none stands out.",
      headline: "2.0× slower (CPU time 2.00 s → 4.00 s per run): project +2.00 s; no single function stands out",
    });
  });

  test("says why it names no function of a program that changed, when the recording cannot be trusted with that", async () => {
    const one = (work: number, cpuSeconds: number) => (round: number) => ({
      samples: { ...even(round), work },
      cpuSeconds: cpuSeconds + round / 1000,
    });
    const said = await say({ base: rounds(5, one(50, 2)), head: rounds(5, one(900, 6)) }, { late: { head: 100 } });
    expect(said.verdict).toBe("changed");
    expect(said.headline).toMatch(/^3\.0× slower .*; the recording does not reliably show in which functions$/);
    expect(said.warnings).toContainEqual(
      expect.stringMatching(/^Functions changed, but the recording cannot be trusted: the sampler was behind/),
    );
  });

  test("says first what CPU time probably did, when the recording cannot be trusted and that is no verdict yet", async () => {
    const one = (work: number, cpuSeconds: number, order: number) => (round: number) => ({
      samples: { ...even(round), work },
      cpuSeconds: cpuSeconds + 0.1 * ((round * order) % 5),
    });
    const said = await say({ base: rounds(5, one(50, 2, 3)), head: rounds(5, one(900, 2.55, 2)) }, { late: { head: 100 } });
    expect(said.verdict).toBe("undecided");
    expect(said.headline).toBe(
      "Inconclusive: the program's CPU time probably rose (2.20 s → 2.75 s), but this is not sure enough for a verdict",
    );
    expect(said.reason).toContain(". Functions changed, but the recording cannot be trusted: the sampler was behind");
  });

  describe("of a program that waits longer", () => {
    const waiting = (work: number, wallSeconds: number) => (round: number) => ({
      samples: { ...even(round), work },
      cpuSeconds: 2 + round / 1000,
      wallSeconds: wallSeconds + round / 1000,
    });
    const [base, head] = [rounds(8, waiting(50, 2.1)), rounds(8, waiting(50, 4.1))];

    test("says so before that nothing else changed, and where", async () => {
      expect((await say({ base, head: rounds(8, waiting(50, 2.2)) })).headline).toMatch(/^No change: a 1\.5× slowdown/);
      expect((await say({ base, head })).headline).toMatch(/^Waits 2\.00 s longer per run; CPU time unchanged: a 1\.5× slowdown/);
      const placed = await say({ base, head }, { waitsIn: "store" });
      expect(placed.headline).toMatch(/^Waits 2\.00 s longer per run, in store; CPU time unchanged: a 1\.5× slowdown/);
      expect(placed.verdict).toBe("changed");
    });

    test("names no function where threads that wait were sampled as if they computed", async () => {
      const moved = { base, head: rounds(8, waiting(900, 4.1)) };
      // 5.3 and 13.8 seconds of samples in 2 seconds of CPU time.
      const said = await say(moved, { threads: 5 });
      expect(said.headline).toBe("Waits 2.00 s longer per run; CPU time inconclusive");
      expect(said.reason).toMatch(/^Functions changed, but the recording cannot be trusted: the samples/);
      expect(said.warnings.filter((warning) => warning.includes("samples stand for"))).toEqual([]);
      expect((await say(moved)).headline).toContain("work");
      expect((await say({ base, head: rounds(8, waiting(900, 2.1)) }, { threads: 5 })).headline).toMatch(
        /^Inconclusive: functions changed, but/,
      );
    });

    test("names functions as ever where a program with such threads waits as long, and most samples compute", async () => {
      const busy = (work: number, wallSeconds: number) => (round: number) => ({
        ...waiting(work, wallSeconds)(round),
        cpuSeconds: 6 + round / 1000,
      });
      const [before, after] = [rounds(8, busy(50, 6.1)), rounds(8, busy(900, 6.1))];
      expect((await say({ base: before, head: after }, { threads: 5 })).headline).toContain("work");
      expect((await say({ base: before, head: rounds(8, busy(900, 12.1)) }, { threads: 5 })).headline).toMatch(
        /^Waits 6\.00 s longer per run; CPU time inconclusive/,
      );
    });
  });

  test("does not say that nothing changed, when the recording cannot be trusted", async () => {
    const said = await say({ base: rounds(8, steady(2)), head: rounds(8, steady(2)) }, { lost: 100 });
    expect(said.verdict).toBe("undecided");
    expect(said.headline).toMatch(/^Inconclusive: the recording cannot be trusted: 16\.7 % of the samples of base could not be read/);
  });

  test("does not say that all functions changed alike, when a change may be that of the samples that could not be read", async () => {
    const one = (work: number, cpuSeconds: number) => (round: number) => ({
      samples: { ...even(round), work },
      cpuSeconds: cpuSeconds + round / 1000,
    });
    const said = await say({ base: rounds(8, one(50, 2)), head: rounds(8, one(95, 2.5)) }, { lost: 50 });
    expect(said.verdict).toBe("changed");
    expect(said.reason).toMatch(/^So many samples could not be read that they alone could explain the change of `work`/);
    expect(said.headline).toMatch(/^1\.25× slower .*; the recording does not reliably show in which functions$/);
    expect(said.warnings).toContain(said.reason);
  });

  test("says whose the time is when one function is nearly all of the program", async () => {
    const most = (cpuSeconds: number) => (round: number) => ({
      samples: { work: 480 + (round % 3), rest: 20 },
      cpuSeconds: cpuSeconds + round / 1000,
    });
    const { verdict, headline } = await say({ base: rounds(5, most(4)), head: rounds(5, most(2)) });
    expect(verdict).toBe("changed");
    expect(headline).toBe("2.0× faster (CPU time 4.00 s → 2.00 s per run): work is 2.0× faster (−1.92 s per run)");
  });

  test("tells how many functions changed, and what became of the rest", async () => {
    const head = rounds(5, (round) => ({ samples: { ...even(round), step_0: 150 + round }, cpuSeconds: 2.4 + round / 1000 }));
    const { verdict, reason, headline, rest } = await say({ base: rounds(5, steady(2)), head });
    expect(verdict).toBe("changed");
    expect(reason).toContain(`Everything that is not listed took ${rest?.ratio.toFixed(2)} times`);
    expect(reason).toMatch(
      /^1 function changed\. Everything that is not listed took [\d.]+ times as long as before \(between [\d.]+ and [\d.]+(, within noise)?\)\.$/,
    );
    expect(headline).toContain("step_0");
  });

  test("says what is ruled out when nothing changed", async () => {
    const { verdict, reason, headline } = await say({ base: rounds(8, steady(2)), head: rounds(8, (round) => steady(2)(round + 2)) });
    expect([verdict, reason]).toEqual(["unchanged", "A 1.5× slowdown of any function above 4 % would have been detected."]);
    expect(headline).toBe("No change: a 1.5× slowdown of any function above 4 % would have been detected");
  });

  test.each([
    [2, 2, "2 rounds per side cannot tell a change from noise; at least 3 per side are needed."],
    [1, 1, "1 round per side cannot tell a change from noise; at least 3 per side are needed."],
    [3, 2, "3 rounds of base and 2 of head cannot tell a change from noise; at least 3 per side are needed."],
  ])("says that %i and %i rounds are too few", async (base, head, sentence) => {
    const { verdict, reason } = await say({ base: rounds(base, steady(2)), head: rounds(head, steady(2)) });
    expect([verdict, reason]).toEqual(["undecided", sentence]);
  });

  const few = (cpuSeconds: number) => (round: number) => ({ samples: { work: 1 + (round % 2) }, cpuSeconds: cpuSeconds + round / 10_000 });

  test("gives the times and the advice when a program is too short for shares", async () => {
    const { verdict, reason } = await say({ base: rounds(4, few(0.02)), head: rounds(4, few(0.02)) });
    expect(verdict).toBe("undecided");
    expect(reason).toBe(
      "Too few samples to compare shares (base 6, head 6; 200 per side are needed): CPU time 20 ms → 20 ms. Give the program more work: it should run for 2 seconds or more.",
    );
  });

  test("lets the time of a too short program speak when it is sure", async () => {
    const small = (round: number) => ({ samples: { work: 10 + (round % 2) }, cpuSeconds: 0.12 + round / 10_000 });
    const { verdict, reason, headline } = await say({ base: rounds(5, small), head: rounds(5, few(0.02)) });
    expect([verdict, reason]).toEqual([
      "changed",
      "Too few samples to compare shares (base 52, head 7; 200 per side are needed), so the verdict rests on CPU time alone.",
    ]);
    expect(headline).toMatch(/^About 6× faster \(CPU time 0\.12 s → 20 ms per run\)/);
  });

  test("says at least how much faster a program is that became too short for the clock", async () => {
    const long = (round: number) => ({ samples: { work: 200 + (round % 2) }, cpuSeconds: 2 + round / 100 });
    const { headline } = await say({ base: rounds(5, long), head: rounds(5, () => ({ samples: { work: 0 }, cpuSeconds: 0 })) });
    expect(headline).toMatch(
      /^More than 198× faster \(CPU time 2\.0\d s → < 0\.01 s per run\): work took 100 % of the time and is no longer sampled/,
    );
  });
});
