// Comparing the fastest runs of each side: false alarms and power under drawn noise, and how recorded runs scatter. Usage: node bench/fastest.ts [TRIALS]
import { compareFastest } from "../src/compare/fastest-runs.ts";
import { planLooks } from "../src/compare/looks.ts";
import { armOf, dataFolder, readFresh, readPlanted, readUnchanged } from "./decision/data.ts";
import { makeRandom, mean, percent } from "./decision/trial.ts";
import { printTable } from "./table.ts";

const trials = Number(process.argv[2] ?? 20_000);
const LOOKS = planLooks(5, 18);
const SLOWER = 1.1;
/** Seconds of a run without noise. */
const SECONDS = 4;

const random = makeRandom(1);
/** Standard normal (Box & Muller 1958). */
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const exponential = () => -Math.log(1 - random());
const part = (share: number, some: () => number, others: () => number) => () => (random() < share ? some() : others());

/** Logs of what a run takes beside its own seconds. */
const NOISE: { readonly [kind: string]: () => number } = {
  ...Object.fromEntries([0.3, 1, 2, 3, 5, 10].map((sd) => [`normal, SD ${sd} %`, () => (normal() * sd) / 100])),
  ...Object.fromEntries([2, 5, 15].map((scale) => [`exponential, mean ${scale} %`, () => (exponential() * scale) / 100])),
  "uniform, 0 to 40 %": () => random() * 0.4,
  "Student's t, 3 df, 2 %": () => (0.02 * normal()) / Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / 3),
  "half undisturbed (SD 1 %), half 0 to 50 % longer": part(
    0.5,
    () => normal() * 0.01,
    () => random() * 0.5,
  ),
  "two modes, 10 % apart": part(
    0.5,
    () => normal() * 0.01,
    () => 0.1 + normal() * 0.01,
  ),
  "a fast fifth, 8 % apart": part(
    0.2,
    () => normal() * 0.005,
    () => 0.08 + normal() * 0.01,
  ),
};

/** One recording, with more rounds while the fastest runs may differ. */
function decide(noise: () => number, factor: number): { readonly direction: number; readonly rounds: number } {
  const [base, head]: [number[], number[]] = [[], []];
  for (const rounds of LOOKS) {
    while (base.length < rounds) {
      base.push(SECONDS * Math.exp(noise()));
      head.push(SECONDS * factor * Math.exp(noise()));
    }
    const found = compareFastest({ base, head });
    if (found?.direction !== 0 || !found.isSuspect) return { direction: found?.direction ?? 0, rounds };
  }
  return { direction: 0, rounds: base.length };
}

function tabulate(noise: () => number, factor: number) {
  const results = Array.from({ length: trials }, () => decide(noise, factor));
  const told = (way: (direction: number) => boolean) => percent(results.filter(({ direction }) => way(direction)).length, trials);
  return { told, rounds: mean(results.map(({ rounds }) => rounds)).toFixed(1) };
}

printTable(
  `Fastest runs under drawn noise, % of ${trials} reports`,
  ["noise", "unchanged: told", "rounds", `${SLOWER} times slower: told`, "rounds"],
  Object.entries(NOISE).map(([kind, noise]) => {
    const [same, slower] = [tabulate(noise, 1), tabulate(noise, SLOWER)];
    return [kind, same.told((direction) => direction !== 0), same.rounds, slower.told((direction) => direction > 0), slower.rounds];
  }),
);

const folder = dataFolder();
const sets = [...readUnchanged(folder), ...[...readPlanted(folder), ...readFresh()].map(([, arms]) => armOf(arms, "AB"))];
printTable(
  "CPU seconds of recorded runs of one unchanged program",
  ["program", "runs", "SD, %", "fastest half within, %"],
  sets.map(({ name, runs }) => {
    const logs = runs.flatMap(({ cpuSeconds }) => (cpuSeconds === undefined ? [] : Math.log(cpuSeconds))).sort((a, b) => a - b);
    const center = mean(logs);
    const sd = Math.sqrt(mean(logs.map((log) => (log - center) ** 2)));
    const [fastest = 0, ...others] = logs.slice(0, Math.ceil(logs.length / 2));
    return [name, `${logs.length}`, (sd * 100).toFixed(1), (((others.at(-1) ?? fastest) - fastest) * 100).toFixed(1)];
  }),
);
