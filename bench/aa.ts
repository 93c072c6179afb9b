// False alarms: how many reports on unchanged code name any function. Usage: node bench/aa.ts [TRIALS]
import type { Round } from "../src/profile/profile.ts";
import { align, armOf, dataFolder, type RunSet, readFresh, readPlanted, readUnchanged } from "./decision/data.ts";
import { RIVALS } from "./decision/rivals.ts";
import { makeRandom, mean, median, percent, runFixed, runTrial, shuffle } from "./decision/trial.ts";
import { printTable } from "./table.ts";

const trials = Number(process.argv[2] ?? 400);
const folder = dataFolder();
const sets = [
  ...readUnchanged(folder).map(({ name, profile }) => ({ name, functions: profile.functions, runs: profile.rounds.base })),
  ...[...readPlanted(folder)].map(([program, arms]) => pooled(`planted ${program} (loaded)`, arms)),
  ...[...readFresh()].map(([program, arms]) => pooled(`fresh ${program} (loaded)`, arms)),
];
const header = [
  "unchanged program",
  "flamediff, 300 s",
  "rounds: mean, median",
  "s a side: median",
  "flamediff, 5 rounds",
  ...RIVALS.map(({ name }) => name),
];
const rows = sets.map(({ name, functions, runs }, index) => {
  const random = makeRandom(index + 1);
  const pick = () => runs[Math.floor(random() * runs.length)] as Round;
  const pairSeconds = 2 * mean(runs.map((run) => run.cpuSeconds ?? 0)) * 1.1;
  let alarms = 0;
  let fixed = 0;
  const rivals = RIVALS.map(() => 0);
  const rounds: number[] = [];
  for (let trial = 0; trial < trials; trial++) {
    const adaptive = runTrial({ functions, draw: () => ({ base: pick(), head: pick() }), budget: 300, pairSeconds });
    if (adaptive.comparison.order.length > 0) alarms++;
    rounds.push(adaptive.rounds);
    const shuffled = shuffle(runs, random);
    const [base, head] = [shuffled.slice(0, 5), shuffled.slice(5, 10)];
    if (runFixed(functions, base, head).order.length > 0) fixed++;
    for (const [rival, { names }] of RIVALS.entries()) if (names(base, head).length > 0) rivals[rival] = (rivals[rival] as number) + 1;
  }
  return [
    name,
    percent(alarms, trials),
    `${mean(rounds).toFixed(1)}, ${median(rounds)}`,
    ((median(rounds) * pairSeconds) / 2).toFixed(0),
    percent(fixed, trials),
    ...rivals.map((count) => percent(count, trials)),
  ];
});
printTable(`Reports on unchanged code that name a function, % (${trials} resampled reports a row; goal: at most 1)`, header, rows);

function pooled(name: string, arms: { readonly [arm: string]: RunSet }) {
  const [a, b, functions] = align(armOf(arms, "A"), armOf(arms, "B"));
  return { name, functions, runs: [...a, ...b] };
}
