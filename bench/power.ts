// Power: how often a slowed-down function is named, with the right sign, and nothing else is. Usage: node bench/power.ts [TRIALS]
import { type Arms, align, armOf, dataFolder, type Run, type RunSet, readFresh, readPlanted, readUnchanged } from "./decision/data.ts";
import {
  BUDGET,
  callersOf,
  HEADER,
  type Outcome,
  plantOne,
  pool,
  type Range,
  repeat,
  repeatPlanted,
  row,
  samplesOf,
  secondsOf,
  shareOf,
} from "./decision/outcome.ts";
import { dealer, makeRandom, plant, runTrial, shuffle } from "./decision/trial.ts";
import { met, printTable } from "./table.ts";

const trials = Number(process.argv[2] ?? 200);
const folder = dataFolder();
const [idle, planted, fresh] = [readUnchanged(folder), readPlanted(folder), readFresh()];
const unchanged = [...idle, ...[...planted, ...fresh].map(([, arms]) => armOf(arms, "AB"))];
type Goal = (outcome: Outcome) => boolean;
const isNamed =
  (least: number): Goal =>
  ({ found, trials: of }) =>
    found >= least * of;
const isOnlyOne: Goal = ({ wrong, trials: of }) => wrong <= 0.01 * of;
const judged = [...HEADER, "goal"];
const judgedRow = (name: string, outcome: Outcome, goal: Goal) => [...row(name, outcome), met(goal(outcome))];

function tabulate(title: string, sets: readonly RunSet[], { goal, ...range }: Omit<Range, "trials"> & { readonly goal: Goal }): void {
  const results = sets.map((set) => ({ set, ...plantOne(set, { ...range, trials }) })).filter(({ functions }) => functions > 0);
  const rows = results.map(({ set, outcome, functions }) => judgedRow(`${set.name}, ${functions} functions`, outcome, goal));
  printTable(title, judged, [...rows, judgedRow("all", pool(results.map(({ outcome }) => outcome)), goal)]);
}

/** All that one function of the project calls in libraries made slower: many small functions at once. */
function spread(factor: number): string[][] {
  return unchanged
    .filter(({ rate }) => rate === 100)
    .flatMap((set) => {
      const { functions, runs } = set;
      return functions.flatMap((fn, caller) => {
        const called = samplesOf(runs, "attributed", caller) - shareOf(runs, caller);
        if (fn.origin !== "project" || called < 0.05 || called > 0.6) return [];
        const targets = functions.flatMap((_, f) => (f !== caller && callersOf(set, f).has(caller) ? [{ fn: f, caller }] : []));
        const isTarget = (f: number) => f === caller || targets.some((target) => target.fn === f);
        const outcome = repeatPlanted({ set, targets, factor, isTarget, trials, seed: caller });
        return [judgedRow(`${set.name}, what ${fn.name} calls (${(called * 100).toFixed(1)} %)`, outcome, isNamed(0.95))];
      });
    });
}

/** Which function each arm of the recorded programs slows down. */
const ARMS: { readonly [program: string]: { readonly [arm: string]: string } } = {
  wordmill: { S125: "checksum", S150: "checksum", L110: "score", L125: "score", L150: "score" },
  orbits: { S125: "momentum", S150: "momentum", L110: "potential", L125: "potential", L150: "potential" },
  docsite: { S125: "toc", S150: "toc", L110: "minify", L125: "minify", L150: "minify" },
  ledger: { S150: "checksum", L150: "balance", T200: "initials" },
  grid: { S150: "World.radiate", L150: "World.spread", T200: "digest" },
  pages: { S150: "escape", L150: "slug", T200: "count_words" },
};

/** Slowdowns that were really there: the program's work was scaled and recorded; rounds come in random order, none twice. */
function recorded(programs: ReadonlyMap<string, Arms>): string[][] {
  return [...programs].flatMap(([title, arms], index) =>
    Object.entries(ARMS[title.split(" ")[1] as string] ?? {}).flatMap(([arm, name]) => {
      if (arms[arm] === undefined) return [];
      const { base, head, functions } = align(armOf(arms, "A"), armOf(arms, arm));
      // Comprehensions inside the function are slowed down with it.
      const isTarget = (fn: number) => {
        const own = functions[fn]?.name ?? "";
        return own === name || own.startsWith(`${name}.`) || own.endsWith(`.${name}`);
      };
      const target = functions.reduce(
        (best, _, fn) => (isTarget(fn) && (best < 0 || shareOf(base, fn) > shareOf(base, best)) ? fn : best),
        -1,
      );
      const random = makeRandom(index + 77);
      const most = Math.min(base.length, head.length);
      const outcome = repeat({
        trials,
        functions,
        isTarget,
        sign: 1,
        pairSeconds: secondsOf(base) + secondsOf(head),
        recorded: most,
        makeDraw: () => {
          const rounds = [shuffle(base, random), shuffle(head, random)] as const;
          return () => ({ base: rounds[0].pop() as Run, head: rounds[1].pop() as Run });
        },
      });
      const facts = `${(shareOf(base, target) * 100).toFixed(1)} %, ${most} rounds recorded`;
      return [judgedRow(`${title}: ${name} ×${Number(arm.slice(1)) / 100} (${facts})`, outcome, isOnlyOne)];
    }),
  );
}

/** Everything 1.1 times slower: no function stands out, and the report is to say that the program as a whole became slower. */
function slowWhole(set: RunSet, index: number): string[] {
  const { functions, runs } = set;
  const random = makeRandom(index + 1);
  const targets = functions.map((_, fn) => ({ fn }));
  const reports = Array.from({ length: trials }, () => {
    const pick = dealer(runs, random);
    return runTrial({
      ...{ functions, budget: BUDGET, pairSeconds: 2.1 * secondsOf(runs) },
      draw: () => ({ base: pick(), head: plant(pick(), { targets, factor: 1.1, random }) }),
    });
  });
  const outcome: Outcome = {
    trials,
    found: reports.filter(({ comparison }) => comparison.whole === "slower").length,
    wrong: reports.filter(({ comparison }) => comparison.order.length > 0).length,
    rounds: reports.map(({ rounds }) => rounds),
    seconds: reports.map(({ seconds }) => seconds),
  };
  return judgedRow(set.name, outcome, isNamed(0.9));
}

tabulate("Functions of 4 to 30 % made 1.5 times slower, % of reports (goal: at least 97 found)", unchanged, {
  least: 0.04,
  most: 0.3,
  factor: 1.5,
  goal: isNamed(0.97),
});
tabulate("Functions of 10 to 30 % made 1.25 times slower, % of reports (goal: at least 90 found)", unchanged, {
  least: 0.1,
  most: 0.3,
  factor: 1.25,
  goal: isNamed(0.9),
});
tabulate("Functions of about 2 % made twice as slow, % of reports (goal: at least 90 found)", unchanged, {
  least: 0.017,
  most: 0.025,
  factor: 2,
  goal: isNamed(0.9),
});
printTable("The whole program made 1.1 times slower, % of reports (goal: at least 90 say so)", judged, unchanged.map(slowWhole));
printTable("All library code that one function calls made 1.5 times slower, % of reports (goal: at least 95 found)", judged, spread(1.5));
printTable("Slowdowns in recorded programs, % of reports (goal: another listed in at most 1)", judged, [
  ...recorded(planted),
  ...recorded(fresh),
]);
const hundred = unchanged.filter(({ rate }) => rate === 100);
tabulate("One function of 10 to 60 % all but removed, % of reports (goal: another listed in at most 1)", hundred, {
  least: 0.1,
  most: 0.6,
  factor: 0.02,
  goal: isOnlyOne,
});
tabulate("One function of 10 to 60 % doubled, % of reports (goal: another listed in at most 1)", hundred, {
  least: 0.1,
  most: 0.6,
  factor: 2,
  goal: isOnlyOne,
});
