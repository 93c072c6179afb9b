import { type Comparison, compare } from "../../src/compare/compare.ts";
import { planLooks } from "../../src/compare/looks.ts";
import type { Profile, Round } from "../../src/profile/profile.ts";

/** Numbers between 0 and 1 from a seed: the tables can be made again (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface TrialRequest {
  readonly functions: Profile["functions"];
  /** Draws the next round of each side; the pair was recorded in turns. */
  readonly draw: () => { readonly base: Round; readonly head: Round };
  /** Seconds of recording that may be spent, both sides together. */
  readonly budget: number;
  /** Seconds of one pair of rounds. */
  readonly pairSeconds: number;
  readonly firstLook?: number;
  /** No more rounds than were recorded: drawn again and again, a chance difference of two recordings would look sure. */
  readonly recorded?: number;
}

export interface Trial {
  readonly comparison: Comparison;
  readonly rounds: number;
  /** Seconds of recording, both sides together. */
  readonly seconds: number;
}

const EMPTY_TREE = { nodes: 1, parent: Int32Array.of(-1), fn: Int32Array.of(-1), self: [new Float64Array(1), new Float64Array(1)] };

/** One report as `flamediff run` makes it: rounds until nothing is open or the budget is spent. */
export function runTrial({ functions, draw, budget, pairSeconds, firstLook = 5, recorded = 60 }: TrialRequest): Trial {
  const most = Math.min(recorded, Math.max(3, Math.floor(budget / pairSeconds)));
  const looks = planLooks(Math.min(firstLook, most), most);
  const rounds = { base: [] as Round[], head: [] as Round[] };
  for (;;) {
    const { base, head } = draw();
    rounds.base.push(base);
    rounds.head.push(head);
    if (!looks.includes(rounds.base.length)) continue;
    const comparison = compare({ functions, tree: EMPTY_TREE, rounds }, { minChange: 0.01, entryPoints: 1, looksPlanned: looks.length });
    if (!comparison.open || rounds.base.length === looks.at(-1))
      return { comparison, rounds: rounds.base.length, seconds: rounds.base.length * pairSeconds };
  }
}

/** One report at a fixed number of rounds. */
export function runFixed(functions: Profile["functions"], base: readonly Round[], head: readonly Round[]): Comparison {
  return compare({ functions, tree: EMPTY_TREE, rounds: { base, head } }, { minChange: 0.01, entryPoints: 1, looksPlanned: 1 });
}

/** A share with its standard error, in percent: `0.4 ± 0.2`. With none seen, the upper 95 % bound: `0 (< 0.6)`. */
export function percent(hits: number, of: number): string {
  if (of === 0) return "–";
  if (hits === 0) return `0 (< ${(300 / of).toFixed(1)})`;
  const p = hits / of;
  return `${(p * 100).toFixed(1)} ± ${(Math.sqrt((p * (1 - p)) / of) * 100).toFixed(1)}`;
}

/** A random order of items. */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A run's function made `factor` times slower: its samples thickened, its time added to the run's. */
export function slowDown(round: Round, fn: number, factor: number, random: () => number): Round {
  const own = round.self[fn] as number;
  const extra = poisson(own * (factor - 1), random);
  const self = Float64Array.from(round.self);
  const total = Float64Array.from(round.total);
  self[fn] = own + extra;
  total[fn] = (total[fn] as number) + extra;
  const cpu = round.cpuSeconds;
  return {
    ...round,
    self,
    total,
    samples: round.samples + extra,
    recorded: round.recorded + extra,
    ...(cpu !== undefined && { cpuSeconds: cpu * (1 + (own * (factor - 1)) / Math.max(1, round.recorded)) }),
  };
}

function poisson(rate: number, random: () => number): number {
  if (rate > 50) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(rate + Math.sqrt(rate) * normal));
  }
  const limit = Math.exp(-rate);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
}
