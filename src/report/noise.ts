import { MIN_ROUNDS } from "../compare/enough.ts";
import { MAX_ROUNDS, recordingSeconds } from "../compare/looks.ts";
import { isNamed } from "../compare/verdicts.ts";
import { formatPlural, formatPoints } from "../lib/format.ts";
import type { EntryReport, Report } from "./report.ts";

/** Changes that people ask about, as differences of shares. */
const ASKED = [0.05, 0.02, 0.01];

/** What a comparison of a commit with itself says about the machine: the noise floor, and the rounds that smaller changes would need. */
export function describeNoise({ entryPoints }: Report): string {
  return entryPoints.map((entry) => `${describeEntry(entry).join("\n")}\n`).join("\n");
}

function describeEntry(entry: EntryReport): string[] {
  const named = entry.functions.filter(isNamed);
  const rounds = Math.min(entry.rounds.base, entry.rounds.head);
  const title = `${entry.name}: the same commit against itself, ${formatPlural(rounds, "round")} per side, ${formatPlural(entry.samples.base + entry.samples.head, "sample")}`;
  const { noiseFloor, time, health } = entry;
  const warnings = health.warnings.map((warning) => `! ${warning}`);
  if (entry.verdict === "failed" || noiseFloor === null) return [title, entry.failure ?? entry.reason, ...warnings];
  return [
    title,
    describeNames(named.map(({ name }) => name)),
    `Noise floor: on this machine, the share of a function with 10 % of the time must change by ${formatPoints(noiseFloor).slice(1)} points to be reported.`,
    "Smaller changes of such a function need about",
    ...ASKED.map((change) => describeRounds({ change, rounds: roundsFor(change, noiseFloor, rounds), wall: time.wall })),
    ...warnings,
  ];
}

function describeNames(names: readonly string[]): string {
  return names.length === 0
    ? "No function was reported, as expected."
    : `Reported although nothing changed: ${names.join(", ")}. This happens in at most 1 report in 100.`;
}

interface Needed {
  readonly change: number;
  readonly rounds: number;
  readonly wall: EntryReport["time"]["wall"];
}

/** `  2 points   20 rounds per side, 160 seconds`. */
function describeRounds({ change, rounds, wall }: Needed): string {
  const points = `${formatPlural(change * 100, "point")}${change === 0.01 ? " " : ""}`;
  const side = `${formatPlural(rounds, "round").padStart(11)} per side`;
  if (rounds > MAX_ROUNDS)
    return `  ${points} ${side}: more than the maximum of ${MAX_ROUNDS}, so give the program more work, raise 'rate', or use a quieter machine`;
  const { base, head } = wall;
  if (base === null || head === null) return `  ${points} ${side}`;
  const seconds = Math.ceil(recordingSeconds(rounds, { base, head }));
  return `  ${points} ${side}: 'budget' ${formatPlural(seconds, "second")}`;
}

/** Noise falls with the square root of the rounds. */
function roundsFor(change: number, floor: number, rounds: number): number {
  return Math.max(MIN_ROUNDS, Math.ceil(rounds * (floor / change) ** 2));
}
