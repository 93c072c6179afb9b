/** Each look comes after this many times the rounds of the last. */
const LOOK_GROWTH = 1.5;

/**
 * Rounds at which the verdict is looked at, such as 5, 8, 12, 18, 27. Known before recording starts, because looking again and again is how
 * false alarms are made: alpha is split evenly over the planned looks (Bonferroni spending).
 */
export function planLooks(first: number, most: number): number[] {
  const looks = [Math.min(first, most)];
  for (let last = looks[0] as number; last < most; ) {
    last = Math.min(most, Math.ceil(last * LOOK_GROWTH));
    looks.push(last);
  }
  return looks;
}
