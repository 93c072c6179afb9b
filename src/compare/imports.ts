import type { Profile, Round } from "../profile/profile.ts";
import { tCritical } from "./distributions.ts";
import type { TimeRatio } from "./verdicts.ts";

/** What a run spends in imports, in CPU seconds, mean of a side's rounds, with a verdict of its own. */
export interface ImportsChange {
  readonly seconds: { readonly base: number; readonly head: number };
  /** Head / base with a 95 % interval; null where a side has no sample in imports. */
  readonly ratio: TimeRatio | null;
  readonly verdict: "slower" | "faster" | "unchanged" | "uncertain";
  /** The time of a new interpreter that only imports, not of samples within a program. */
  readonly isStartUp?: boolean;
}

const SHOWN_CONFIDENCE = 0.95;
/** Usual standard deviation of log(seconds in imports) of a round beyond sampling, and its weight in degrees of freedom: the file cache and the machine. */
const USUAL = { sd: 0.25, df: 10 } as const;
/** Smaller changes are never named: a tenth, 50 ms, and 1 % of the program's CPU seconds. A busy machine reads modules of 20 ms in 10 or in 60. */
const MIN_RATIO = 1.1;
const MIN_SECONDS = 0.05;
const MIN_SHARE = 0.01;

/**
 * Whether the seconds in imports changed. Rounds are compared as logarithms, their spread shrunk toward the usual one.
 * @param alpha chance that an unchanged program has its imports named.
 * @returns undefined where imports were not told apart or seconds are not known, and where neither side has a sample in one.
 */
export function compareImports({ rounds }: Pick<Profile, "rounds">, alpha: number): ImportsChange | undefined {
  const [base, head] = [poolImports(rounds.base), poolImports(rounds.head)];
  if (base === undefined || head === undefined || base.samples + head.samples === 0) return undefined;
  const seconds = { base: base.seconds, head: head.seconds };
  // Half a sample stands for none.
  const log = Math.log(Math.max(head.seconds, head.perSample / 2) / Math.max(base.seconds, base.perSample / 2));
  const se = Math.sqrt(base.variance + head.variance);
  const df = base.rounds + head.rounds - 2 + USUAL.df;
  const reach = tCritical((1 - SHOWN_CONFIDENCE) / 2, df) * se;
  const ratio =
    base.samples === 0 || head.samples === 0
      ? null
      : { ratio: Math.exp(log), interval: [Math.exp(log - reach), Math.exp(log + reach)] as const };
  const least = Math.max(MIN_SECONDS, MIN_SHARE * Math.max(base.cpuSeconds, head.cpuSeconds));
  const isLarge = Math.abs(log) >= Math.log(MIN_RATIO) && Math.abs(head.seconds - base.seconds) >= least;
  // A change is in every run; a busy machine stops a few runs in the middle of an import.
  const isCommon = log > 0 ? head.quartiles[0] > base.quartiles[1] : base.quartiles[0] > head.quartiles[1];
  const isSure = isCommon && Math.abs(log) > tCritical(alpha / 2, df) * se;
  const isSeen = Math.abs(log) > reach;
  return { seconds, ratio, verdict: isLarge && isSure ? (log > 0 ? "slower" : "faster") : isLarge && isSeen ? "uncertain" : "unchanged" };
}

interface Pooled {
  readonly samples: number;
  /** In imports, mean of a run. */
  readonly seconds: number;
  /** The middle half of the runs lies between them. */
  readonly quartiles: readonly [lower: number, upper: number];
  /** Of the whole program, mean of a run. */
  readonly cpuSeconds: number;
  readonly perSample: number;
  readonly rounds: number;
  /** Of log(seconds). */
  readonly variance: number;
}

function poolImports(all: readonly Round[]): Pooled | undefined {
  // A round that the sampler missed says nothing of imports.
  const rounds = all.filter(({ recorded }) => recorded > 0);
  if (rounds.length < 2) return undefined;
  const perRound: number[] = [];
  let [samples, perSample, allSeconds] = [0, 0, 0];
  for (const { imports, recorded, cpuSeconds } of rounds) {
    if (imports === undefined || cpuSeconds === undefined) return undefined;
    perRound.push((cpuSeconds * imports) / recorded);
    samples += imports;
    allSeconds += cpuSeconds;
    perSample += cpuSeconds / recorded;
  }
  const n = rounds.length;
  const seconds = perRound.reduce((sum, value) => sum + value, 0) / n;
  const spread = seconds === 0 ? 0 : perRound.reduce((sum, value) => sum + (value / seconds - 1) ** 2, 0);
  // Counting samples alone scatters by 1 / samples; the usual spread comes on top of it.
  const usual = USUAL.sd ** 2 + n / Math.max(samples, 1);
  const variance = (USUAL.df * usual + spread) / (USUAL.df + n - 1) / n;
  return {
    samples,
    seconds,
    quartiles: quartilesOf(perRound),
    cpuSeconds: allSeconds / n,
    perSample: perSample / n / n,
    rounds: n,
    variance: Math.max(variance, 1 / Math.max(samples, 1)),
  };
}

function quartilesOf(values: readonly number[]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const cut = Math.floor(values.length / 4);
  return [sorted[cut]!, sorted[values.length - 1 - cut]!];
}
