import type { FunctionId } from "../profile/profile.ts";
import { tCritical } from "./distributions.ts";

/** Samples of one benchmark that surely changed. */
export interface BenchmarkSamples {
  /** Its seconds head / base. */
  readonly ratio: number;
  readonly counts: ReadonlyMap<FunctionId, { readonly base: number; readonly head: number }>;
}

export interface Explained {
  /** Functions that hold the change, the largest part first; empty when the samples point at none. */
  readonly functions: readonly FunctionId[];
}

/** How sure one function must be the one that holds the change. */
const SURE = 0.95;
/** Chance that a function is called a part of the change by luck, over all functions of the benchmark. */
const LUCK = 0.01;
/** A function with less than this part of the change explains nothing. */
const MIN_PART = 0.2;
/** Benchmarks that moved together mostly have one cause: rounds of weighing it by what the others say. */
const SWEEPS = 20;
const NORMAL_DF = 1e6;

/**
 * Where the change of each benchmark lies. Two ways lead to a name: one function alone makes the samples of both sides fit (likelihood, given how
 * much the benchmark changed), with benchmarks that moved the same way lending each other what they say; or a function's own seconds surely
 * changed, for changes that several functions share.
 */
export function explainChange(benchmarks: readonly BenchmarkSamples[], dispersion: number): Explained[] {
  const logs = benchmarks.map((benchmark) => logLikelihoods(benchmark, Math.max(dispersion, 1)));
  const chances = shareCause(benchmarks, logs);
  return benchmarks.map((benchmark, i) => {
    const parts = partsOf(benchmark, Math.max(dispersion, 1));
    const wanted = Math.sign(benchmark.ratio - 1);
    const whole = Math.abs(benchmark.ratio - 1);
    const critical = tCritical(LUCK / 2 / Math.max(parts.size, 1), NORMAL_DF);
    const isPart = (f: FunctionId, least: number) => {
      const { change = 0, se = 1 } = parts.get(f) ?? {};
      return change * wanted >= MIN_PART * whole && change * wanted > least * se;
    };
    const found = [...parts.keys()].filter((f) => isPart(f, critical) || ((chances[i]?.get(f) ?? 0) >= SURE && isPart(f, 0)));
    return { functions: found.sort((f, g) => Math.abs(parts.get(g)?.change ?? 0) - Math.abs(parts.get(f)?.change ?? 0)) };
  });
}

/** Change of each function's seconds, in those of the benchmark at base. */
function partsOf({ ratio, counts }: BenchmarkSamples, dispersion: number): Map<FunctionId, { change: number; se: number }> {
  const [base, head] = totalsOf(counts);
  if (base === 0 || head === 0) return new Map();
  return new Map(
    [...counts].map(([f, { base: a, head: b }]) => {
      const [p, q] = [a / base, b / head];
      // Half a sample keeps the error of a function that one side never saw above 0.
      const error = (count: number, total: number) => ((count + 0.5) / total / total) * (1 - count / (total + 1));
      return [f, { change: ratio * q - p, se: Math.sqrt(dispersion * (ratio ** 2 * error(b, head) + error(a, base))) }];
    }),
  );
}

/**
 * Per function the log likelihood of the samples when it alone holds the change: its part of base p becomes (p + D) / (1 + D) at head, with
 * D = ratio - 1, and all else keeps its proportions.
 */
function logLikelihoods({ ratio, counts }: BenchmarkSamples, dispersion: number): Map<FunctionId, number> {
  const [base, head] = totalsOf(counts);
  if (base === 0 || head === 0) return new Map();
  const change = ratio - 1;
  const all = [...counts.values()].reduce((sum, { base: a, head: b }) => sum + xlogx(a + b), 0);
  return new Map(
    [...counts].map(([f, { base: a, head: b }]) => {
      const rest = base + head - a - b;
      const others = all - xlogx(a + b) - xlogx(rest);
      const logOf = (p: number) => {
        const q = (p + change) / (1 + change);
        return xlogy(a, p) + xlogy(base - a, 1 - p) + xlogy(b, q) + xlogy(head - b, 1 - q);
      };
      return [f, (largest(logOf, Math.max(0, -change), 1) + others) / dispersion];
    }),
  );
}

/**
 * Chance of each function to be the one, per benchmark. Those that moved the same way share causes: what the others say of a function weighs as
 * much as the doubt that it is another.
 */
function shareCause(
  benchmarks: readonly BenchmarkSamples[],
  logs: readonly ReadonlyMap<FunctionId, number>[],
): ReadonlyMap<FunctionId, number>[] {
  let chances = logs.map((log) => normalized(log, () => 1));
  for (let sweep = 0; sweep < SWEEPS && logs.length > 1; sweep++) {
    const sums = { up: sumOf(chances, (i) => isUp(benchmarks[i])), down: sumOf(chances, (i) => !isUp(benchmarks[i])) };
    chances = logs.map((log, i) => {
      const sum = isUp(benchmarks[i]) ? sums.up : sums.down;
      const others = (f: FunctionId) => (sum.get(f) ?? 0) - (chances[i]?.get(f) ?? 0);
      return normalized(log, (f) => 1 / log.size + others(f));
    });
  }
  return chances;
}

function isUp(benchmark: BenchmarkSamples | undefined): boolean {
  return benchmark !== undefined && benchmark.ratio > 1;
}

function sumOf(chances: readonly ReadonlyMap<FunctionId, number>[], isMeant: (i: number) => boolean): Map<FunctionId, number> {
  const sums = new Map<FunctionId, number>();
  chances.forEach((chance, i) => {
    if (isMeant(i)) for (const [f, value] of chance) sums.set(f, (sums.get(f) ?? 0) + value);
  });
  return sums;
}

function normalized(logs: ReadonlyMap<FunctionId, number>, weight: (f: FunctionId) => number): Map<FunctionId, number> {
  const most = [...logs.values()].reduce((largest, log) => Math.max(largest, log), Number.NEGATIVE_INFINITY);
  const raw = [...logs].map(([f, log]) => [f, weight(f) * Math.exp(log - most)] as const);
  const sum = raw.reduce((all, [, value]) => all + value, 0);
  return new Map(raw.map(([f, value]) => [f, value / sum]));
}

/** Of a function with one maximum between two places (golden section). */
function largest(value: (place: number) => number, from: number, to: number): number {
  const part = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  for (let step = 0; step < 40; step++) {
    const [left, right] = [high - part * (high - low), low + part * (high - low)];
    if (value(left) >= value(right)) high = right;
    else low = left;
  }
  return value((low + high) / 2);
}

function totalsOf(counts: BenchmarkSamples["counts"]): [number, number] {
  let [base, head] = [0, 0];
  for (const count of counts.values()) [base, head] = [base + count.base, head + count.head];
  return [base, head];
}

function xlogx(x: number): number {
  return xlogy(x, x);
}

/** x log y, where 0 log 0 is 0. */
function xlogy(x: number, y: number): number {
  return x <= 0 ? 0 : x * Math.log(Math.max(y, 1e-300));
}
