import type { Clock, Profile, Round } from "../profile/profile.ts";

/** CPU seconds below this cannot be told from none: the clock that counts a program's children ticks 100 times a second. */
export const CLOCK_SECONDS = 0.01;

/** Samples of one side, as the decision takes them. All counts are samples. */
export interface RoundCounts {
  /** Rounds x functions: samples on top of the stack; empty stacks, imports and harness left out. */
  readonly counts: readonly Float64Array[];
  /** Per round: samples that the counts are shares of; at least the sum of its counts. */
  readonly totals: readonly number[];
  /** Per round: all samples the sampler took. */
  readonly recorded?: readonly number[];
  /** Per round: CPU seconds of the profiled processes (wall seconds where samples stand for wall time). */
  readonly cpuSeconds?: readonly number[];
  /** Mean seconds of one run that shares are shares of; undefined when not known. */
  readonly runSeconds?: number;
}

/** Which counts of a round are asked about. */
export type Kind = "self" | "total" | "attributed";

/** Both sides. Where CPU seconds are not known, the samples taken stand in for them: at one rate on both sides only their ratio matters. */
export function sidesOf({ rounds, clock }: Pick<Profile, "rounds" | "clock">, kind: Kind): readonly [RoundCounts, RoundCounts] {
  const [base, head] = [countsOf(rounds.base, kind, clock), countsOf(rounds.head, kind, clock)];
  if (base.cpuSeconds !== undefined && head.cpuSeconds !== undefined) return [base, head];
  const withoutClock = ({ counts, totals, recorded }: typeof base) => ({ counts, totals, recorded, cpuSeconds: recorded });
  return [withoutClock(base), withoutClock(head)];
}

/** One side, its seconds those of the samples that shares are shares of. */
export function countsOf(rounds: readonly Round[], kind: Kind, clock?: Clock): RoundCounts & { readonly recorded: readonly number[] } {
  const cpu = countedSeconds(rounds, clock);
  const runSeconds = meanCountedSeconds(rounds, clock);
  return {
    counts: rounds.map((round) => round[kind]),
    totals: rounds.map(({ samples }) => samples),
    recorded: rounds.map(({ samples }) => samples),
    // A program shorter than a tick of the clock took some time all the same.
    ...(cpu.every((seconds) => seconds !== undefined) && { cpuSeconds: cpu.map((seconds) => Math.max(seconds, CLOCK_SECONDS / 2)) }),
    ...(runSeconds !== null && { runSeconds }),
  };
}

/** Seconds of one run that shares are shares of, mean of a side's rounds; null when not known. Share x these is a function's time. */
export function meanCountedSeconds(rounds: readonly Round[], clock?: Clock): number | null {
  const seconds = countedSeconds(rounds, clock);
  if (seconds.length === 0 || !seconds.every((value) => value !== undefined)) return null;
  return seconds.reduce((sum, value) => sum + value, 0) / seconds.length;
}

/** Seconds of a round, by the clock that its samples stand for. */
export function clockSeconds({ cpuSeconds, wallSeconds }: Round, clock: Clock = "cpu"): number | undefined {
  return clock === "wall" ? wallSeconds : cpuSeconds;
}

/**
 * Seconds of each round without those of imports, harness and start-up, which have their part of the recorded samples: a program that became
 * four times faster spends a third of what is left on imports, and a share of the rest is not a share of that. A round that the sampler missed, as it does
 * with programs of some tenths of a second, is taken to be divided like the others.
 */
function countedSeconds(rounds: readonly Round[], clock?: Clock): (number | undefined)[] {
  const sumOf = (value: (round: Round) => number) => rounds.reduce((sum, round) => sum + value(round), 0);
  const [samples, recorded] = [sumOf((round) => round.samples), sumOf((round) => round.recorded)];
  const usual = recorded === 0 ? 1 : samples / recorded;
  return rounds.map((round) => {
    const seconds = clockSeconds(round, clock);
    return seconds === undefined ? undefined : seconds * (round.recorded === 0 ? usual : round.samples / round.recorded);
  });
}

/** Where a sample stands for this many times as much CPU time as is usual on its side, the sampler missed most of the round: that says nothing of the others. */
const MISSED_TIMES = 3;

/**
 * CPU seconds per sample of each round, relative to the best round of both sides: a process that waits for a busy core is sampled
 * again and again on the same stack, so its samples count for less. All ones when CPU seconds are not known.
 */
export function roundWeights(base: RoundCounts, head: RoundCounts): readonly [Float64Array, Float64Array] {
  const [b, h] = [secondsPerSample(base), secondsPerSample(head)];
  if (b === undefined || h === undefined) {
    return [new Float64Array(base.totals.length).fill(1), new Float64Array(head.totals.length).fill(1)];
  }
  const best = Math.max(0, ...b.seen, ...h.seen);
  const relative = (seconds: readonly number[]) => Float64Array.from(seconds, (value) => (best > 0 ? Math.min(value / best, 1) : 1));
  return [relative(b.all), relative(h.all)];
}

/** CPU seconds per sample of all rounds of a side, and of those that the sampler did see. */
function secondsPerSample({ cpuSeconds, recorded }: RoundCounts): { readonly all: number[]; readonly seen: number[] } | undefined {
  if (cpuSeconds === undefined || recorded === undefined) return undefined;
  const all = cpuSeconds.map((seconds, round) => seconds / Math.max(recorded[round]!, 1));
  const sampled = all.filter((_, round) => recorded[round]! > 0).sort((x, y) => x - y);
  const usual = sampled[sampled.length >> 1] ?? 0;
  return { all, seen: sampled.filter((seconds) => seconds <= MISSED_TIMES * usual) };
}
