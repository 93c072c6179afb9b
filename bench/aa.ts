// False alarms: how many reports on unchanged code name any function, or call the program as a whole slower or faster. Usage: node bench/aa.ts [TRIALS]
import { armOf, dataFolder, readFresh, readPlanted, readUnchanged } from "./decision/data.ts";
import { BUDGET, secondsOf } from "./decision/outcome.ts";
import { RIVALS } from "./decision/rivals.ts";
import { dealer, makeRandom, mean, median, percent, runFixed, runTrial, shuffle } from "./decision/trial.ts";
import { met, printTable } from "./table.ts";

const trials = Number(process.argv[2] ?? 400);
const folder = dataFolder();
const sets = [...readUnchanged(folder), ...[...readPlanted(folder), ...readFresh()].map(([, arms]) => armOf(arms, "AB"))];
const header = [
  "unchanged program",
  "flamediff, 300 s",
  "rounds: mean, median",
  "s per side: median",
  "undecided",
  "flamediff, 5 rounds",
  ...RIVALS.map(({ name }) => name),
  "goal",
];
const rows = sets.map(({ name, functions, runs }, index) => {
  const random = makeRandom(index + 1);
  const pairSeconds = 2 * secondsOf(runs);
  let [alarms, undecided, fixed] = [0, 0, 0];
  const rivals = RIVALS.map(() => 0);
  const used: number[] = [];
  for (let trial = 0; trial < trials; trial++) {
    const pick = dealer(runs, random);
    const adaptive = runTrial({ functions, draw: () => ({ base: pick(), head: pick() }), budget: BUDGET, pairSeconds });
    if (adaptive.comparison.verdict === "changed") alarms++;
    if (adaptive.comparison.verdict === "undecided") undecided++;
    used.push(adaptive.rounds);
    const shuffled = shuffle(runs, random);
    const [base, head] = [shuffled.slice(0, 5), shuffled.slice(5, 10)];
    if (runFixed(functions, base, head).verdict === "changed") fixed++;
    for (const [rival, { names }] of RIVALS.entries()) if (names(base, head).length > 0) rivals[rival] = (rivals[rival] as number) + 1;
  }
  return [
    name,
    percent(alarms, trials),
    `${mean(used).toFixed(1)}, ${median(used)}`,
    ((median(used) * pairSeconds) / 2).toFixed(0),
    percent(undecided, trials),
    percent(fixed, trials),
    ...rivals.map((count) => percent(count, trials)),
    met(alarms <= 0.01 * trials),
  ];
});
printTable(
  `Reports on unchanged code that list a function, % (${trials} resampled reports per row; goal: flamediff at most 1 at 300 s)`,
  header,
  rows,
);
