import type { FunctionName } from "../profile/identified-frames.ts";
import type { FunctionId, Profile, Round } from "../profile/profile.ts";
import { smallerHalf, tCritical } from "./distributions.ts";
import { CLOCK_SECONDS } from "./round-counts.ts";
import { ratioInterval, timeRatio } from "./time-ratio.ts";
import type { EntryVerdict } from "./verdicts.ts";

export interface WaitingPlace extends FunctionName {
  /** Its part of the change, where a run told it. */
  readonly seconds?: number | undefined;
  /** The edited function above it, below which it waits longer. */
  readonly by?: FunctionName | undefined;
}

/** Wall time that changed while CPU time did not. */
export interface WaitingChange {
  /** Seconds that a run waits longer (less, below 0), of the half of each side's runs that waited least. */
  readonly seconds: number;
  /** Wall seconds of these runs, mean of a side. */
  readonly wall: { readonly base: number; readonly head: number };
  /** Wall seconds head / base, with a 95 % interval. */
  readonly ratio: number;
  readonly interval: readonly [number, number];
  /** The function of the project below which more waiting was sampled; undefined when too little was. */
  readonly where: WaitingPlace | undefined;
  /** Beyond doubt enough for a verdict. */
  readonly isSure: boolean;
  /** What CPU time alone says, where the verdict rests on waiting, too. */
  readonly cpuVerdict?: Exclude<EntryVerdict, "failed">;
}

const SHOWN_CONFIDENCE = 0.95;
/**
 * Chance that unchanged waiting is told. By resampling 74 series of rounds, most of them from a busy machine: 0.4 % of unchanged ones; with a tenth of
 * it, half as many of those in which a run waits 30 % longer.
 */
const ALPHA = 0.01;
/** The same chance for a change that is a verdict, not only a sentence. */
const VERDICT_ALPHA = 0.001;
/** Smaller changes are never told. */
const MIN = { seconds: 0.1, share: 0.1 } as const;
/** Fewer waiting samples do not tell where. */
const MIN_SAMPLES = 5;

/** @returns undefined when times are not known, when no change of waiting is beyond doubt, and when CPU time explains the wall time. */
export function compareWaiting({ functions, rounds }: Pick<Profile, "functions" | "rounds">): WaitingChange | undefined {
  const pairs = Math.min(rounds.base.length, rounds.head.length);
  const [base, head] = [waitsOf(rounds.base.slice(0, pairs)), waitsOf(rounds.head.slice(0, pairs))];
  if (base === undefined || head === undefined || pairs < 3) return undefined;
  const changes = base.waits.map((wait, round) => head.waits[round]! - wait);
  const seconds = mean(changes);
  // On a busy machine a program waits for a processor in proportion to its work: with less work it waits less, which says nothing of the program.
  const forProcessor = mean(base.waits) * (mean(head.cpus) / Math.max(mean(base.cpus), CLOCK_SECONDS) - 1);
  const squares = changes.reduce((sum, change) => sum + (change - seconds) ** 2, 0);
  const se = Math.sqrt(squares / (pairs - 1) / pairs);
  const reach = tCritical(ALPHA / 2, pairs - 1) * se;
  const wall = { base: mean(base.walls), head: mean(head.walls) };
  const least = Math.max(MIN.seconds, MIN.share * Math.max(wall.base, wall.head));
  const ratio = timeRatio(base.walls, head.walls);
  // Where the program uses more of the processor for less of the time, as with threads, nobody waits.
  if (ratio === undefined || Math.abs(seconds) <= Math.max(least, reach) || (wall.head - wall.base) * seconds <= 0) return undefined;
  if ((seconds - forProcessor) * Math.sign(seconds) <= Math.max(least, reach)) return undefined;
  const told = leastWaiting(base, head);
  const isLike = told.seconds * seconds > 0 && (told.wall.head - told.wall.base) * seconds > 0;
  return {
    ...(isLike ? told : { seconds, wall }),
    ratio: Math.exp(ratio.mean),
    interval: ratioInterval(ratio, SHOWN_CONFIDENCE),
    isSure: Math.abs(seconds) > tCritical(VERDICT_ALPHA / 2, pairs - 1) * se,
    where: nameOf(functions[whereWaited(rounds, seconds) ?? -1]),
  };
}

function nameOf(fn: FunctionName | undefined): FunctionName | undefined {
  return fn && { file: fn.file, name: fn.name };
}

/** The half of each side's runs that waited least: waiting for a processor, on a busy machine, only adds to what the program waits for. */
function leastWaiting(base: Waits, head: Waits): Pick<WaitingChange, "seconds" | "wall"> {
  const [before, after] = [base, head].map(({ waits, walls }) => {
    const runs = smallerHalf(waits);
    return { wait: mean(runs.map((run) => waits[run]!)), wall: mean(runs.map((run) => walls[run]!)) };
  }) as [{ wait: number; wall: number }, { wait: number; wall: number }];
  return { seconds: after.wait - before.wait, wall: { base: before.wall, head: after.wall } };
}

interface Waits {
  readonly waits: readonly number[];
  readonly cpus: readonly number[];
  readonly walls: readonly number[];
}

function waitsOf(rounds: readonly Round[]): Waits | undefined {
  const waits: number[] = [];
  const cpus: number[] = [];
  const walls: number[] = [];
  for (const { cpuSeconds, wallSeconds } of rounds) {
    if (cpuSeconds === undefined || wallSeconds === undefined) return undefined;
    waits.push(Math.max(0, wallSeconds - cpuSeconds));
    cpus.push(cpuSeconds);
    walls.push(wallSeconds);
  }
  return { waits, cpus, walls };
}

/** The sampler keeps some samples of waiting functions; the project's function above them with the largest change. */
function whereWaited({ base, head }: Profile["rounds"], seconds: number): FunctionId | undefined {
  const sums = new Map<FunctionId, number>();
  for (const [rounds, sign] of [
    [base, -1],
    [head, 1],
  ] as const)
    for (const { waiting } of rounds)
      for (const [f, count] of waiting ?? []) sums.set(f, (sums.get(f) ?? 0) + (sign * count * Math.sign(seconds)) / rounds.length);
  const [best] = [...sums].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] * Math.min(base.length, head.length) >= MIN_SAMPLES ? best[0] : undefined;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
