// How many changes of the rooms that decide are noticed by their tests. Usage: node bench/mutation.ts [FILES]     Without files: both rooms.
// Takes an hour of CPU time; what is as it was the last time is not tried again.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { met, printTable } from "./table.ts";

const ROOT = resolve(import.meta.dirname, "..");
const GOAL = 0.8;
/** Stryker's words for a mutant that a test noticed, or that ran into its limit. */
const NOTICED = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

/** Part of Stryker's report: https://github.com/stryker-mutator/mutation-testing-elements */
interface StrykerReport {
  readonly files: { readonly [path: string]: { readonly mutants: readonly { readonly status: string }[] } };
}

interface Tally {
  readonly noticed: number;
  readonly missed: number;
  /** In constants that are set once, when a module is loaded. */
  readonly constant: number;
}

// The script's status says whether Stryker's own threshold is met; the table says it for each room.
const { error } = spawnSync(process.execPath, ["scripts/mutation.mjs", ...process.argv.slice(2)], { cwd: ROOT, stdio: ["ignore", 2, 2] });
if (error !== undefined) throw error;

const rooms = ["compare", "profile"].map((room) => ({ room, files: readTallies(join(ROOT, `node_modules/.cache/stryker/${room}.json`)) }));
printTable(
  `Changes of the code that tests detect (goal: at least ${GOAL * 100} % of each module)`,
  ["", "changes", "noticed", "not noticed", "in constants, not tried", "score, %", "goal"],
  rooms.flatMap(({ room, files }) => [
    row(`**src/${room}**`, sum([...files.values()]), true),
    ...[...files].map(([path, tally]) => row(path.replace("src/", ""), tally, false)),
  ]),
);

function readTallies(path: string): ReadonlyMap<string, Tally> {
  if (!existsSync(path)) return new Map();
  const { files } = JSON.parse(readFileSync(path, "utf8")) as StrykerReport;
  const tallyOf = ({ mutants }: StrykerReport["files"][string]) => {
    const count = (...words: readonly string[]) => mutants.filter(({ status }) => words.includes(status)).length;
    return { noticed: count(...NOTICED), missed: count(...MISSED), constant: count("Ignored") };
  };
  const tallies = Object.entries(files).map(([name, file]) => [name, tallyOf(file)] as const);
  return new Map(tallies.filter(([, { noticed, missed }]) => noticed + missed > 0).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function sum(tallies: readonly Tally[]): Tally {
  const total = (value: (tally: Tally) => number) => tallies.reduce((all, tally) => all + value(tally), 0);
  return { noticed: total(({ noticed }) => noticed), missed: total(({ missed }) => missed), constant: total(({ constant }) => constant) };
}

function row(name: string, { noticed, missed, constant }: Tally, isRoom: boolean): string[] {
  const tried = noticed + missed;
  const score = tried === 0 ? 0 : noticed / tried;
  return [name, ...[tried, noticed, missed, constant].map(String), (score * 100).toFixed(1), isRoom ? met(score >= GOAL) : ""];
}
