import { compareImports } from "../../src/compare/imports.ts";
import { compareWaiting } from "../../src/compare/waiting.ts";
import { armOf, dataFolder, type Run, readFresh, readPlanted, readUnchanged } from "../decision/data.ts";
import { makeRandom, mean, percent } from "../decision/trial.ts";
import { met, printTable } from "../table.ts";

const TRIALS = 200;
const ROUNDS = [5, 8, 12] as const;
/** As in `compare`: a twentieth of 1 %, for five looks. */
const ALPHA = (0.05 * 0.01) / 5;

/** Reports on unchanged programs, resampled from recorded runs: is a change of imports or of waiting told? */
export function benchUnchanged(): void {
  const folder = dataFolder();
  const sets = [...readUnchanged(folder), ...[...readPlanted(folder), ...readFresh()].map(([, arms]) => armOf(arms, "AB"))];
  const rows = sets.map(({ name, runs }, index) => {
    const random = makeRandom(index + 1);
    const seconds = mean(runs.map(({ imports = 0, recorded, cpuSeconds = 0 }) => (cpuSeconds * imports) / recorded));
    let [imports, waiting, all] = [0, 0, 0];
    for (let trial = 0; trial < TRIALS; trial++) {
      const draw = () =>
        Array.from({ length: ROUNDS[trial % ROUNDS.length] as number }, () => runs[Math.floor(random() * runs.length)] as Run);
      const rounds = { base: draw(), head: draw() };
      const verdict = compareImports({ rounds }, ALPHA)?.verdict;
      all++;
      if (verdict === "slower" || verdict === "faster") imports++;
      if (compareWaiting({ functions: [], rounds }) !== undefined) waiting++;
    }
    return [name, seconds.toFixed(2), percent(imports, all), percent(waiting, all), met(imports === 0 && waiting <= 0.01 * all)];
  });
  printTable(
    `Reports on unchanged programs that claim a change of imports or of waiting, % (${TRIALS} resampled reports per row, of 5, 8 or 12 rounds per side)`,
    ["unchanged program", "imports, CPU s a run", "imports told", "waiting told", "goal: no imports, waiting in 1 %"],
    rows,
  );
}
