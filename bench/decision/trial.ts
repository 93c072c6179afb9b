import { type Comparison, compare } from "../../src/compare/compare.ts";
import { planLooks } from "../../src/compare/looks.ts";
import { makeCallTree } from "../../src/profile/call-tree.ts";
import type { Profile } from "../../src/profile/profile.ts";
import type { Run } from "./data.ts";

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
  readonly draw: () => { readonly base: Run; readonly head: Run };
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

/** One report as `flamediff run` makes it: rounds until nothing is open or the budget is spent. */
export function runTrial({ functions, draw, budget, pairSeconds, firstLook = 5, recorded = 60 }: TrialRequest): Trial {
  const most = Math.min(recorded, Math.max(3, Math.floor(budget / pairSeconds)));
  const looks = planLooks(Math.min(firstLook, most), most);
  const rounds = { base: [] as Run[], head: [] as Run[] };
  for (;;) {
    const { base, head } = draw();
    rounds.base.push(base);
    rounds.head.push(head);
    if (!looks.includes(rounds.base.length)) continue;
    const comparison = decideOn(functions, rounds, looks.length);
    if (!comparison.open || rounds.base.length === looks.at(-1))
      return { comparison, rounds: rounds.base.length, seconds: rounds.base.length * pairSeconds };
  }
}

/** One report at a fixed number of rounds. */
export function runFixed(functions: Profile["functions"], base: readonly Run[], head: readonly Run[]): Comparison {
  return decideOn(functions, { base, head }, 1);
}

function decideOn(
  functions: Profile["functions"],
  rounds: { readonly base: readonly Run[]; readonly head: readonly Run[] },
  looksPlanned: number,
): Comparison {
  return compare({ functions, tree: treeOf(rounds), rounds }, { minChange: 0.01, entryPoints: 1, looksPlanned });
}

/** The stacks as far as the decision asks for them: who is attributed for whom. */
function treeOf(rounds: { readonly base: readonly Run[]; readonly head: readonly Run[] }): Profile["tree"] {
  const tree = makeCallTree(2);
  for (const [column, runs] of [rounds.base, rounds.head].entries()) {
    for (const { fn, caller, count } of runs.flatMap(({ attributions }) => attributions)) {
      const above = caller < 0 || caller === fn ? 0 : tree.child(0, caller);
      tree.add(column, tree.child(above, fn), count);
    }
  }
  return tree.build();
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

/** Deals runs in random order, each once before any comes again: the same run twice would be as steady as no program is. */
export function dealer(runs: readonly Run[], random: () => number): () => Run {
  let deck: Run[] = [];
  return () => {
    if (deck.length === 0) deck = shuffle(runs, random);
    return deck.pop() as Run;
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export interface Planting {
  /** Functions whose work is scaled, with the caller that they are scaled for; every caller when none is said. */
  readonly targets: readonly { readonly fn: number; readonly caller?: number }[];
  readonly factor: number;
  readonly random: () => number;
}

/** The same run with some functions' work scaled: samples thickened (Poisson) or thinned (binomial), their time added or taken away. */
export function plant(run: Run, { targets, factor, random }: Planting): Run {
  const [self, total, attributed] = [Float64Array.from(run.self), Float64Array.from(run.total), Float64Array.from(run.attributed)];
  let [change, expected] = [0, 0];
  const attributions = run.attributions.map((attribution) => {
    const { fn, caller, count } = attribution;
    if (!targets.some((target) => target.fn === fn && (target.caller ?? caller) === caller)) return attribution;
    const more = factor >= 1 ? poisson(count * (factor - 1), random) : -binomial(Math.round(count), 1 - factor, random);
    for (const [counts, f] of [
      [self, fn],
      [total, fn],
      [attributed, caller],
    ] as const) {
      if (f >= 0) counts[f] = Math.max(0, (counts[f] as number) + more);
    }
    change += more;
    expected += count * (factor - 1);
    return { fn, caller, count: Math.max(0, count + more) };
  });
  const cpu = run.cpuSeconds;
  return {
    ...run,
    ...{ self, total, attributed, attributions },
    samples: run.samples + change,
    recorded: run.recorded + change,
    ...(cpu !== undefined && { cpuSeconds: cpu * (1 + expected / Math.max(1, run.recorded)) }),
  };
}

function binomial(trials: number, p: number, random: () => number): number {
  let hits = 0;
  for (let trial = 0; trial < trials; trial++) if (random() < p) hits++;
  return hits;
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
