import type { Origin, Side } from "../profile/frame.ts";
import type { Profile, Round } from "../profile/profile.ts";
import { clockSeconds } from "./round-counts.ts";
import { ROUNDING } from "./share-test.ts";

/**
 * What the time of a run was spent on: functions by their origin, and what shares leave out.
 * `imports`: running import statements; `waiting`: calls that wait, called by the project; `harness`: test collection, runners, other waiting; `startup`: starting and ending Python, and samples of no function;
 * `unseen`: processes that gave no sample.
 */
export type Part = Origin | "imports" | "waiting" | "harness" | "startup" | "unseen";

/** What holds this part of the program's change is most of it. */
export const MOST_OF_THE_CHANGE = 0.5;
/** The same where an exact half must have one verdict: sums in another order differ by rounding. */
export const HALF = MOST_OF_THE_CHANGE - ROUNDING;

/** Seconds of one run (mean of the rounds) that one part took. */
export interface PartSeconds {
  readonly part: Part;
  readonly base: number;
  readonly head: number;
}

/**
 * The whole time of a run in parts, which add up to it: samples stand for the seconds of their round.
 * @returns the largest change first, parts that took nothing left out; undefined when seconds are not known, or when nothing was sampled.
 */
export function splitTime({ functions, rounds, clock }: Pick<Profile, "functions" | "rounds" | "clock">): PartSeconds[] | undefined {
  const isTimed = (side: readonly Round[]) => side.length > 0 && side.every((round) => clockSeconds(round, clock) !== undefined);
  if (!isTimed(rounds.base) || !isTimed(rounds.head)) return undefined;
  if ([...rounds.base, ...rounds.head].every(({ recorded }) => recorded === 0)) return undefined;
  const parts = new Map<Part, { [S in Side]: number }>();
  const add = (part: Part, side: Side, seconds: number) => {
    const known = parts.get(part) ?? { base: 0, head: 0 };
    known[side] += seconds;
    parts.set(part, known);
  };
  for (const side of ["base", "head"] as const) {
    const sumOf = (some: readonly Round[]) => some.reduce((sum, round) => sum + (clockSeconds(round, clock) ?? 0), 0);
    // A round that the sampler missed is taken to be divided like the others.
    const seenSeconds = sumOf(rounds[side].filter(({ recorded }) => recorded > 0));
    const scaleOf = ({ recorded }: Round) => (seenSeconds === 0 ? 1 : recorded === 0 ? 0 : sumOf(rounds[side]) / seenSeconds);
    for (const round of rounds[side]) {
      const all = (clockSeconds(round, clock) ?? 0) * scaleOf(round);
      const { recorded, samples, imports = 0, harness, outside = 0, unseenSeconds = 0, waiting, self } = round;
      const waits = [...(waiting?.values() ?? [])].reduce((sum, count) => sum + count, 0);
      const unit = all / Math.max(recorded, 1) / rounds[side].length;
      self.forEach((count, f) => {
        if (count > 0) add(functions[f]?.origin ?? "project", side, count * unit);
      });
      add("imports", side, imports * unit);
      add("waiting", side, waits * unit);
      add("harness", side, (harness - imports - waits + outside) * unit);
      add("startup", side, recorded === 0 ? all / rounds[side].length : (recorded - samples - harness - outside) * unit);
      if (clock !== "wall") add("unseen", side, unseenSeconds / rounds[side].length);
    }
  }
  return [...parts]
    .map(([part, seconds]) => ({ part, ...seconds }))
    .filter(({ base, head }) => base !== 0 || head !== 0)
    .sort((a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base));
}
