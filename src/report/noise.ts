import { formatPlural, formatPoints } from "../format.ts";
import { isNamed } from "./headline.ts";
import type { EntryReport, Report } from "./report.ts";

/** Changes that people ask about, as differences of shares. */
const ASKED = [0.01, 0.02, 0.05];
const LEAST_ROUNDS = 3;

/** What a comparison of a commit with itself says about the machine: the noise floor, and the rounds that smaller changes would need. */
export function describeNoise({ entryPoints }: Report): string {
  return entryPoints.map((entry) => `${describeEntry(entry).join("\n")}\n`).join("\n");
}

function describeEntry(entry: EntryReport): string[] {
  const named = entry.functions.filter(isNamed);
  const [rounds] = [Math.min(entry.rounds.base, entry.rounds.head)];
  const title = `${entry.name}: the same commit against itself, ${formatPlural(rounds, "round")} a side, ${formatPlural(entry.samples.base + entry.samples.head, "sample")}`;
  const { noiseFloor } = entry;
  if (entry.verdict === "failed" || noiseFloor === null) return [title, entry.failure ?? entry.reason];
  const needed = ASKED.map(
    (change) => `${formatPoints(change).slice(1)} points: ${formatPlural(roundsFor(change, noiseFloor, rounds), "round")}`,
  );
  return [
    title,
    named.length === 0
      ? "Nothing was named, as it should be."
      : `Named although nothing changed: ${named.map(({ name }) => name).join(", ")}. This happens to at most 1 report in 100.`,
    `Noise floor: a function of 10 % share has to move by ${formatPoints(noiseFloor).slice(1)} points to be named here.`,
    `To name a change of ${needed.join(", ")} a side.`,
  ];
}

/** Noise falls with the square root of the rounds. */
function roundsFor(change: number, floor: number, rounds: number): number {
  return Math.max(LEAST_ROUNDS, Math.ceil(rounds * (floor / change) ** 2));
}
