/** More rounds than this are never planned: a fast program with a large budget would be looked at for nothing. */
export const MAX_ROUNDS = 60;
/** What a run costs beside the program's own time: starting the sampler and the shells, reading the profile (measured). */
export const OVERHEAD_SECONDS = 0.4;
/** Each look comes after this many times the rounds of the last. */
const LOOK_GROWTH = 1.5;

/**
 * Rounds at which the verdict is looked at, such as 5, 8, 12, 18, 27. Known before recording starts, because looking again and again is how
 * false alarms are made: alpha is split evenly over the planned looks (Bonferroni spending).
 */
export function planLooks(first: number, most: number): number[] {
  const looks = [Math.min(first, most)];
  for (let last = looks[0]!; last < most; ) {
    last = Math.min(most, nextLook(last));
    looks.push(last);
  }
  return looks;
}

/** Rounds at the look after one at so many rounds, budget aside. */
export function nextLook(rounds: number): number {
  return Math.ceil(rounds * LOOK_GROWTH);
}

/** What so many rounds of both sides take to record. @param wall mean seconds of one run of each side. */
export function recordingSeconds(rounds: number, wall: { readonly base: number; readonly head: number }): number {
  return rounds * (wall.base + wall.head + 2 * OVERHEAD_SECONDS);
}
