// What a sampling rate costs and buys: false alarms, power and seconds by rate, on the same programs. Usage: node bench/rate.ts [TRIALS]
import { armOf, dataFolder, type RunSet, readFresh, readUnchanged } from "./decision/data.ts";
import { type Outcome, plantOne, pool, repeat, secondsOf } from "./decision/outcome.ts";
import { dealer, makeRandom, median, percent } from "./decision/trial.ts";
import { met, printTable } from "./table.ts";

const trials = Number(process.argv[2] ?? 200);
const groups = [
  { name: "idle machine", sets: readUnchanged(dataFolder()) },
  ...[...new Set([...readFresh().keys()].map((title) => /\((.+)\)$/.exec(title)?.[1] ?? ""))].map((label) => ({
    name: `own programs, ${label}`,
    sets: [...readFresh()].filter(([title]) => title.endsWith(`(${label})`)).map(([, arms]) => armOf(arms, "AB")),
  })),
];

/** The same program against itself. */
function unchanged({ runs, functions }: RunSet, seed: number): Outcome {
  const random = makeRandom(seed);
  const makeDraw = () => {
    const pick = dealer(runs, random);
    return () => ({ base: pick(), head: pick() });
  };
  return repeat({ trials, functions, isTarget: () => false, sign: 1, pairSeconds: 2 * secondsOf(runs), makeDraw });
}

const side = ({ seconds }: Outcome) => (median(seconds) / 2).toFixed(0);
const rows = groups.flatMap(({ name, sets }) =>
  [...new Set(sets.map(({ rate }) => rate))]
    .sort((a, b) => a - b)
    .map((rate) => {
      const own = sets.filter((set) => set.rate === rate);
      const same = pool(own.map(unchanged));
      const large = pool(own.map((set) => plantOne(set, { least: 0.04, most: 0.3, factor: 1.5, trials }).outcome));
      const small = pool(own.map((set) => plantOne(set, { least: 0.017, most: 0.025, factor: 2, trials }).outcome));
      const sameCells = [percent(same.wrong, same.trials), side(same)];
      return [
        `${rate} Hz, ${name}`,
        ...sameCells,
        percent(large.found, large.trials),
        side(large),
        percent(small.found, small.trials),
        side(small),
        met(same.wrong <= 0.01 * same.trials && large.found >= 0.95 * large.trials && small.found >= 0.8 * small.trials),
      ];
    }),
);
printTable(
  `Sampling rates, % of reports and median seconds of recording per side (${trials} resampled reports per program; goal: at most 1, at least 95, at least 80 found)`,
  ["rate", "unchanged: listed", "s per side", "×1.5 of 4 to 30 %: found", "s per side", "×2 of 2 %: found", "s per side", "goal"],
  rows,
);
