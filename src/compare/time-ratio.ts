import type { Side } from "../profile/frame.ts";
import { tCritical } from "./distributions.ts";
import type { ShareTest } from "./share-test.ts";

/** Usual standard deviation of log(seconds head / base) of one round, and its weight in degrees of freedom (A/A data: 0.07 to 0.4). */
const USUAL = { sd: 0.2, df: 10 } as const;
/** How sure seconds must be to say which functions changed. */
const CONFIDENCE = 0.99;

/** log(seconds head / base) over rounds: mean, standard error, degrees of freedom. The interval of the ratio is exp(mean ± t se). */
export interface LogRatio {
  readonly mean: number;
  readonly se: number;
  readonly df: number;
}

/** The ratio of seconds, rounds paired in order, its variance shrunk toward the usual one; undefined when seconds are not known for the same rounds. */
export function timeRatio(base: readonly number[] | undefined, head: readonly number[] | undefined): LogRatio | undefined {
  if (base === undefined || head === undefined || base.length !== head.length || base.length === 0) return undefined;
  const logs = base.map((seconds, round) => Math.log(head[round]! / seconds));
  if (!logs.every(Number.isFinite)) return undefined;
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  const squares = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const df = logs.length - 1 + USUAL.df;
  return { mean, se: Math.sqrt((USUAL.df * USUAL.sd ** 2 + squares) / df / logs.length), df };
}

/** [lower, upper] of the ratio at a confidence of 0..1. */
export function ratioInterval({ mean, se, df }: LogRatio, confidence: number): [number, number] {
  const reach = tCritical((1 - confidence) / 2, df) * se;
  return [Math.exp(mean - reach), Math.exp(mean + reach)];
}

/** A ratio of whole runs, rounds paired in order, with two estimates of its error: neither a lucky spread nor the usual one is trusted alone. */
export interface RunRatio {
  readonly mean: number;
  /** Spread of these rounds, shrunk toward the usual one. */
  readonly moderated: LogRatio;
  /** Spread of these rounds alone; undefined for fewer than 3. */
  readonly own: LogRatio | undefined;
}

/** No clock and no machine is steadier than this (standard deviation of log seconds of one run). */
const MIN_SPREAD = 0.01;

/** The ratio of seconds of whole runs; undefined when seconds are not known for the same rounds. */
export function runRatio(base: readonly number[] | undefined, head: readonly number[] | undefined): RunRatio | undefined {
  const moderated = timeRatio(base, head);
  if (moderated === undefined || base === undefined || head === undefined) return undefined;
  const df = base.length - 1;
  if (df < 2) return { mean: moderated.mean, moderated, own: undefined };
  const squares = base.reduce((sum, seconds, round) => sum + (Math.log(head[round]! / seconds) - moderated.mean) ** 2, 0);
  const spread = Math.max(Math.sqrt(squares / df), MIN_SPREAD);
  return { mean: moderated.mean, moderated, own: { mean: moderated.mean, se: spread / Math.sqrt(base.length), df } };
}

/** How far the log of the ratio may be off at a confidence of 0..1: the smaller of two reaches that share the error (Bonferroni). */
export function runReach({ moderated, own }: RunRatio, confidence: number): number {
  if (own === undefined) return tCritical((1 - confidence) / 2, moderated.df) * moderated.se;
  return Math.min(...[moderated, own].map(({ se, df }) => tCritical((1 - confidence) / 4, df) * se));
}

/** [lower, upper] of the ratio at a confidence of 0..1. */
export function runInterval(ratio: RunRatio, confidence: number): [number, number] {
  const reach = runReach(ratio, confidence);
  return [Math.exp(ratio.mean - reach), Math.exp(ratio.mean + reach)];
}

/** A smaller change of the whole program's time is a finding only beyond doubt: the layout of memory alone can make a tenth (Mytkowicz 2009). */
const MIN_WHOLE = Math.log(1.1);
/** An interval that leaves 1 by more than this part is never called no change. */
const CLEAR_OF_ONE = Math.log(1.05);

/** Whether whole runs surely take more (1) or less (-1) time: by a tenth, or by more than 5 % whatever the interval holds; else 0. */
export function sureDirection(ratio: RunRatio, confidence: number): -1 | 0 | 1 {
  const [size, reach] = [Math.abs(ratio.mean), runReach(ratio, confidence)];
  const isSure = size > reach && (size >= MIN_WHOLE || size - reach > CLEAR_OF_ONE);
  return isSure ? (ratio.mean > 0 ? 1 : -1) : 0;
}

/** The way a ratio's interval leaves 1 by more than 5 %; 0 where it does not. */
export function clearDirection(interval: readonly [number, number] | null): -1 | 0 | 1 {
  if (interval === null) return 0;
  if (Math.log(interval[0]) > CLEAR_OF_ONE) return 1;
  return Math.log(interval[1]) < -CLEAR_OF_ONE ? -1 : 0;
}

/** Whether a ratio of the whole program's seconds is a finding at a confidence of 0..1. */
export function isSureWhole(ratio: LogRatio, confidence: number): boolean {
  const [lower, upper] = ratioInterval(ratio, confidence);
  return Math.abs(ratio.mean) >= MIN_WHOLE && (lower > 1 || upper < 1);
}

/** Whose CPU seconds surely changed, if both by the larger factor: the part, everything else, or it cannot be told. */
export type Mover = "part" | "rest" | "unknown";

/** @param part functions asked about; `named` ones belong to neither them nor the rest. */
export function whoMoved(
  test: ShareTest,
  { named, part, time }: { named: readonly boolean[]; part: readonly boolean[]; time: LogRatio | undefined },
): Mover {
  if (time === undefined) return "unknown";
  const either = named.map((isNamed, f) => isNamed || part[f] === true);
  const [partChange, restChange] = [
    secondsChange({ test, time, samples: { base: sumOf(test.a, part), head: sumOf(test.b, part) } }),
    secondsChange({ test, time, samples: { base: test.na - sumOf(test.a, either), head: test.nb - sumOf(test.b, either) } }),
  ];
  if (partChange.sure && restChange.sure) return partChange.size > restChange.size ? "part" : "rest";
  if (partChange.sure) return "part";
  return restChange.sure ? "rest" : "unknown";
}

/** Which way a function's CPU seconds surely changed; 0 where they may not have. */
export function sureChange(test: ShareTest, { f, time }: { readonly f: number; readonly time: LogRatio }): -1 | 0 | 1 {
  const { sure, change } = secondsChange({ test, time, samples: { base: test.a[f]!, head: test.b[f]! } });
  return sure ? (change > 0 ? 1 : -1) : 0;
}

interface SomeFunctions {
  readonly test: ShareTest;
  readonly time: LogRatio;
  /** Weighted samples of these functions. */
  readonly samples: { readonly [S in Side]: number };
}

interface SecondsChange {
  /** Log of the ratio. */
  readonly change: number;
  readonly size: number;
  readonly sure: boolean;
}

/** How far the seconds of some functions changed, and whether that is beyond doubt. */
function secondsChange({ test: { na, nb, commonDispersion }, time, samples }: SomeFunctions): SecondsChange {
  const a = Math.max(samples.base, 0) + 0.5;
  const b = Math.max(samples.head, 0) + 0.5;
  const change = Math.log(b / nb / (a / na)) + time.mean;
  const size = Math.abs(change);
  const critical = tCritical((1 - CONFIDENCE) / 2, time.df);
  return { change, size, sure: size > critical * Math.sqrt(commonDispersion * (1 / a + 1 / b) + time.se ** 2) };
}

function sumOf(counts: Float64Array, chosen: readonly boolean[]): number {
  return counts.reduce((sum, count, f) => (chosen[f] === true ? sum + count : sum), 0);
}
