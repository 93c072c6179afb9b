import { twoSidedP } from "../../src/compare/distributions.ts";
import type { Round } from "../../src/profile/profile.ts";

/** Another rule on the same rounds. */
export interface Rival {
  readonly name: string;
  /** Functions it would name, with the sign of their change. */
  names(base: readonly Round[], head: readonly Round[]): { readonly fn: number; readonly sign: number }[];
}

/** What people use today. */
export const RIVALS: readonly Rival[] = [
  { name: "share moved ≥ 1 point", names: (base, head) => each(base, head, (a, b) => Math.abs(b - a) >= 0.01) },
  { name: "Welch t, BH 5 %, ≥ 1 point", names: welch },
  { name: "Tachyon: self time ± 15 %", names: tachyon },
];

function shares(rounds: readonly Round[]): number[] {
  const samples = rounds.reduce((sum, round) => sum + round.samples, 0);
  return Array.from(rounds[0]?.self ?? [], (_, fn) => rounds.reduce((sum, round) => sum + (round.self[fn] as number), 0) / samples);
}

function each(base: readonly Round[], head: readonly Round[], isNamed: (a: number, b: number, fn: number) => boolean) {
  const [a, b] = [shares(base), shares(head)];
  return a.flatMap((share, fn) => (isNamed(share, b[fn] as number, fn) ? [{ fn, sign: Math.sign((b[fn] as number) - share) }] : []));
}

/** Welch's t of the shares of single rounds, Benjamini-Hochberg at 5 % over functions of at least half a point. */
function welch(base: readonly Round[], head: readonly Round[]) {
  const moments = (rounds: readonly Round[], fn: number) => {
    const values = rounds.map((round) => (round.self[fn] as number) / round.samples);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { mean, se2: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) / values.length };
  };
  const tested = each(base, head, (a, b) => (a + b) / 2 >= 0.005).map(({ fn }) => {
    const [a, b] = [moments(base, fn), moments(head, fn)];
    const se2 = a.se2 + b.se2;
    const df = se2 ** 2 / (a.se2 ** 2 / (base.length - 1) + b.se2 ** 2 / (head.length - 1));
    return { fn, delta: b.mean - a.mean, p: se2 > 0 ? twoSidedP((b.mean - a.mean) / Math.sqrt(se2), df) : 1 };
  });
  const sorted = [...tested].sort((a, b) => a.p - b.p);
  const last = sorted.findLastIndex(({ p }, rank) => p <= (0.05 * (rank + 1)) / sorted.length);
  return sorted.slice(0, last + 1).flatMap(({ fn, delta }) => (Math.abs(delta) >= 0.01 ? [{ fn, sign: Math.sign(delta) }] : []));
}

/** Python 3.15's differential flame graph: self time of a function, at least 0.1 % of the samples, beyond ± 15 %. */
function tachyon(base: readonly Round[], head: readonly Round[]) {
  const time = (rounds: readonly Round[], fn: number) => rounds.reduce((sum, round) => sum + (round.self[fn] as number), 0);
  const samples = head.reduce((sum, round) => sum + round.samples, 0);
  return each(base, head, (_, __, fn) => {
    const [a, b] = [time(base, fn), time(head, fn)];
    return Math.max(a, b) >= samples * 0.001 && (a === 0 || Math.abs(b / a - 1) >= 0.15);
  });
}
