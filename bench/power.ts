// Power: how often a slowed-down function is named, with the right sign, and nothing else is. Usage: node bench/power.ts [TRIALS]
import type { Profile, Round } from "../src/profile/profile.ts";
import { align, armOf, dataFolder, type RunSet, readFresh, readPlanted, readUnchanged } from "./decision/data.ts";
import { makeRandom, mean, median, percent, runTrial, shuffle, slowDown } from "./decision/trial.ts";
import { printTable } from "./table.ts";

const trials = Number(process.argv[2] ?? 200);
const folder = dataFolder();
const BUDGET = 300;

interface Outcome {
  found: number;
  wrong: number;
  trials: number;
  readonly rounds: number[];
  readonly seconds: number[];
}

const emptyOutcome = (): Outcome => ({ found: 0, wrong: 0, trials: 0, rounds: [], seconds: [] });
const row = (name: string, { found, wrong, trials: of, rounds, seconds }: Outcome) => [
  name,
  percent(found, of),
  percent(wrong, of),
  `${mean(rounds).toFixed(1)}, ${median(rounds)}`,
  (median(seconds) / 2).toFixed(0),
];
const HEADER = ["slowed down", "named, right sign", "another named", "rounds: mean, median", "s a side: median"];

function shareOf(runs: readonly Round[], fn: number): number {
  return runs.reduce((sum, run) => sum + (run.self[fn] as number), 0) / runs.reduce((sum, run) => sum + run.samples, 0);
}

/** Slowdowns planted by thickening samples, in functions of a range of shares. */
function plant(
  name: string,
  { least, most, factor, rates }: { least: number; most: number; factor: number; rates: readonly number[] },
): string[][] {
  return readUnchanged(folder)
    .filter(({ rate }) => rates.includes(rate))
    .map(({ name: set, profile }, index) => {
      const runs = profile.rounds.base;
      const targets = profile.functions.flatMap((_, fn) => (shareOf(runs, fn) >= least && shareOf(runs, fn) <= most ? [fn] : []));
      const outcome = emptyOutcome();
      for (const target of targets) {
        const random = makeRandom(1000 * index + target);
        const pick = () => runs[Math.floor(random() * runs.length)] as Round;
        const pairSeconds = mean(runs.map((run) => run.cpuSeconds ?? 0)) * (2 + shareOf(runs, target) * (factor - 1)) * 1.1;
        for (let trial = 0; trial < Math.ceil(trials / targets.length); trial++) {
          record(outcome, {
            functions: profile.functions,
            target,
            sign: 1,
            pairSeconds,
            draw: () => ({ base: pick(), head: slowDown(pick(), target, factor, random) }),
          });
        }
      }
      return row(`${name}: ${set}, ${targets.length} functions`, outcome);
    });
}

interface OneTrial {
  readonly functions: Profile["functions"];
  readonly target: number;
  /** Functions that may be named for the target; itself when not said. */
  readonly isTarget?: (fn: number) => boolean;
  readonly sign: 1 | -1;
  readonly pairSeconds: number;
  readonly recorded?: number;
  readonly draw: () => { readonly base: Round; readonly head: Round };
}

function record(
  outcome: Outcome,
  { functions, target, isTarget = (fn) => fn === target, sign, pairSeconds, recorded = 60, draw }: OneTrial,
): void {
  const { comparison, rounds, seconds } = runTrial({ functions, draw, budget: BUDGET, pairSeconds, recorded });
  const wanted = sign > 0 ? "slower" : "faster";
  outcome.trials++;
  outcome.rounds.push(rounds);
  outcome.seconds.push(seconds);
  if (comparison.order.some((fn) => isTarget(fn) && comparison.functions[fn]?.verdict === wanted)) outcome.found++;
  if (comparison.order.some((fn) => !isTarget(fn))) outcome.wrong++;
}

const PLANTED: { readonly [program: string]: { readonly [arm: string]: string } } = {
  wordmill: { S125: "checksum", S150: "checksum", L110: "score", L125: "score", L150: "score" },
  orbits: { S125: "momentum", S150: "momentum", L110: "potential", L125: "potential", L150: "potential" },
  docsite: { S125: "toc", S150: "toc", L110: "minify", L125: "minify", L150: "minify" },
  ledger: { S150: "checksum", L150: "balance", T200: "initials" },
  grid: { S150: "World.radiate", L150: "World.spread", T200: "digest" },
  pages: { S150: "escape", L150: "slug", T200: "count_words" },
};

/** Slowdowns that were really there: the program's work was scaled and recorded; rounds come in random order, none twice. */
function real(programs: ReadonlyMap<string, { readonly [arm: string]: RunSet }>): string[][] {
  return [...programs].flatMap(([program, arms], index) =>
    Object.entries(PLANTED[program.split(" ")[0] as string] ?? {}).map(([arm, name]) => {
      const [base, head, functions] = align(armOf(arms, "A"), armOf(arms, arm));
      // Comprehensions inside the function are slowed down with it.
      const isTarget = (fn: number) =>
        functions[fn]?.name === name ||
        functions[fn]?.name.startsWith(`${name}.`) === true ||
        functions[fn]?.name.endsWith(`.${name}`) === true;
      const target = functions.reduce(
        (best, _, fn) => (isTarget(fn) && (best < 0 || shareOf(base, fn) > shareOf(base, best)) ? fn : best),
        -1,
      );
      const random = makeRandom(index + 77);
      const pairSeconds = (mean(base.map((run) => run.cpuSeconds ?? 0)) + mean(head.map((run) => run.cpuSeconds ?? 0))) * 1.1;
      const outcome = emptyOutcome();
      for (let trial = 0; trial < trials; trial++) {
        const rounds = [shuffle(base, random), shuffle(head, random)] as const;
        const draw = () => ({ base: rounds[0].pop() as Round, head: rounds[1].pop() as Round });
        record(outcome, { functions, target, isTarget, sign: 1, pairSeconds, recorded: Math.min(base.length, head.length), draw });
      }
      return row(`${program} ${name} ×${Number(arm.slice(1)) / 100} (${(shareOf(base, target) * 100).toFixed(1)} %)`, outcome);
    }),
  );
}

/** One function removed or doubled: nobody else may be named. */
function bystanders(): string[][] {
  return readUnchanged(folder)
    .filter(({ rate }) => rate === 100)
    .flatMap(({ name, profile }, index) => {
      const runs = profile.rounds.base;
      const large = profile.functions.flatMap((_, fn) => (shareOf(runs, fn) >= 0.1 && shareOf(runs, fn) <= 0.6 ? [fn] : []));
      return [0.02, 2].map((factor) => {
        const outcome = emptyOutcome();
        for (const target of large) {
          const random = makeRandom(5000 * index + target);
          const pick = () => runs[Math.floor(random() * runs.length)] as Round;
          const pairSeconds = mean(runs.map((run) => run.cpuSeconds ?? 0)) * 2.2;
          for (let trial = 0; trial < Math.ceil(trials / large.length); trial++) {
            record(outcome, {
              functions: profile.functions,
              target,
              sign: factor > 1 ? 1 : -1,
              pairSeconds,
              draw: () => ({ base: pick(), head: factor > 1 ? slowDown(pick(), target, factor, random) : thin(pick(), target, factor) }),
            });
          }
        }
        return row(`${name}, ${large.length} functions ${factor > 1 ? "doubled" : "all but removed"}`, outcome);
      });
    });
}

/** The same run with a function's samples, and their time, taken away. */
function thin(run: Round, fn: number, factor: number): Round {
  const gone = Math.round((run.self[fn] as number) * (1 - factor));
  const self = Float64Array.from(run.self);
  self[fn] = (self[fn] as number) - gone;
  const cpu = run.cpuSeconds;
  return {
    ...run,
    self,
    samples: run.samples - gone,
    recorded: run.recorded - gone,
    ...(cpu !== undefined && { cpuSeconds: cpu * (1 - gone / Math.max(1, run.recorded)) }),
  };
}

printTable(
  "Functions of 4 to 30 % made 1.5 times slower, % of reports (goal: at least 95 named)",
  HEADER,
  plant("×1.5", { least: 0.04, most: 0.3, factor: 1.5, rates: [100, 250] }),
);
printTable(
  "Functions of about 2 % made twice as slow, % of reports (goal: at least 80 named)",
  HEADER,
  plant("×2", { least: 0.017, most: 0.025, factor: 2, rates: [100, 250] }),
);
printTable("Slowdowns recorded for real, loaded machine, % of reports", HEADER, [...real(readPlanted(folder)), ...real(readFresh())]);
printTable("One function of 10 to 60 % removed or doubled, % of reports (goal: another named in at most 1)", HEADER, bystanders());
