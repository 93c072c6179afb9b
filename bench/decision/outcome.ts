import { OVERHEAD_SECONDS } from "../../src/compare/looks.ts";
import type { Run, RunSet } from "./data.ts";
import { dealer, makeRandom, mean, median, percent, plant, runTrial } from "./trial.ts";

/** Seconds of recording that `flamediff run` spends by default on an entry point. */
export const BUDGET = 300;
/** Seconds that one of these runs takes to record. */
export function secondsOf(runs: readonly Run[]): number {
  return mean(runs.map((run) => run.wallSeconds ?? 0)) + OVERHEAD_SECONDS;
}

/** What came of many reports on one kind of change. */
export interface Outcome {
  readonly trials: number;
  readonly found: number;
  readonly wrong: number;
  readonly rounds: readonly number[];
  readonly seconds: readonly number[];
}

export const HEADER = ["slowed down", "found, right direction", "another listed", "rounds: mean, median", "s per side: median"];

export function row(name: string, { found, wrong, trials: of, rounds, seconds }: Outcome): string[] {
  return [name, percent(found, of), percent(wrong, of), `${mean(rounds).toFixed(1)}, ${median(rounds)}`, (median(seconds) / 2).toFixed(0)];
}

export function pool(outcomes: readonly Outcome[]): Outcome {
  const total = (value: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + value(outcome), 0);
  return {
    trials: total((outcome) => outcome.trials),
    found: total(({ found }) => found),
    wrong: total(({ wrong }) => wrong),
    rounds: outcomes.flatMap(({ rounds }) => rounds),
    seconds: outcomes.flatMap(({ seconds }) => seconds),
  };
}

export function samplesOf(runs: readonly Run[], kind: "self" | "attributed", fn: number): number {
  return runs.reduce((sum, run) => sum + (run[kind][fn] as number), 0) / runs.reduce((sum, run) => sum + run.samples, 0);
}

export function shareOf(runs: readonly Run[], fn: number): number {
  return samplesOf(runs, "self", fn);
}

/** Functions of the project that a function's samples are attributed to. */
export function callersOf({ runs }: RunSet, fn: number): ReadonlySet<number> {
  return new Set(
    runs.flatMap(({ attributions }) => attributions.flatMap((attribution) => (attribution.fn === fn ? [attribution.caller] : []))),
  );
}

interface Series {
  readonly trials: number;
  readonly functions: RunSet["functions"];
  readonly isTarget: (fn: number) => boolean;
  readonly sign: 1 | -1;
  readonly pairSeconds: number;
  readonly recorded?: number;
  /** A new order of rounds for each report. */
  readonly makeDraw: () => () => { readonly base: Run; readonly head: Run };
}

export function repeat({ trials: times, functions, isTarget, sign, pairSeconds, recorded = 60, makeDraw }: Series): Outcome {
  const wanted = sign > 0 ? "slower" : "faster";
  const reports = Array.from({ length: times }, () => runTrial({ functions, draw: makeDraw(), budget: BUDGET, pairSeconds, recorded }));
  const isFound = ({ comparison: { order, functions: changes } }: (typeof reports)[number]) =>
    order.some((fn) => isTarget(fn) && (changes[fn]?.verdict === wanted || changes[fn]?.verdict === (sign > 0 ? "new" : "removed")));
  return {
    trials: times,
    found: reports.filter(isFound).length,
    wrong: reports.filter(({ comparison }) => comparison.order.some((fn) => !isTarget(fn))).length,
    rounds: reports.map(({ rounds }) => rounds),
    seconds: reports.map(({ seconds }) => seconds),
  };
}

interface Planted {
  readonly set: RunSet;
  readonly targets: readonly { readonly fn: number; readonly caller?: number }[];
  readonly factor: number;
  readonly isTarget: (fn: number) => boolean;
  readonly trials: number;
  readonly seed: number;
}

/** Slowdowns planted by scaling the samples of some functions in rounds that were recorded without. */
export function repeatPlanted({ set: { runs, functions }, targets, factor, isTarget, trials: times, seed }: Planted): Outcome {
  const random = makeRandom(seed);
  const share = targets.reduce((sum, { fn }) => sum + shareOf(runs, fn), 0);
  return repeat({
    trials: times,
    functions,
    isTarget,
    sign: factor > 1 ? 1 : -1,
    pairSeconds: secondsOf(runs) * 2 + mean(runs.map((run) => run.wallSeconds ?? 0)) * share * (factor - 1),
    makeDraw: () => {
      const pick = dealer(runs, random);
      return () => ({ base: pick(), head: plant(pick(), { targets, factor, random }) });
    },
  });
}

export interface Range {
  readonly least: number;
  readonly most: number;
  readonly factor: number;
  /** Reports in all; each function gets its part. */
  readonly trials: number;
}

/** Each function of a range of shares in turn, the others as they are. */
export function plantOne(set: RunSet, { least, most, factor, trials }: Range): { readonly outcome: Outcome; readonly functions: number } {
  const { runs, functions } = set;
  const targets = functions.flatMap((_, fn) => (shareOf(runs, fn) >= least && shareOf(runs, fn) <= most ? [fn] : []));
  const outcomes = targets.map((target) => {
    const callers = callersOf(set, target);
    // A library function made slower may be named through the project's function that calls it.
    const isTarget = (fn: number) => fn === target || callers.has(fn);
    return repeatPlanted({ set, targets: [{ fn: target }], factor, isTarget, trials: Math.ceil(trials / targets.length), seed: target });
  });
  return { outcome: pool(outcomes), functions: targets.length };
}
