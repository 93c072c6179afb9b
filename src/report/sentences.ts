import type { Interval, TimeRatio } from "../compare/verdicts.ts";
import { formatCount, formatPlural, formatPoints, formatSeconds, formatTimeRatio, shortSha } from "../lib/format.ts";
import { cpuVerdictOf, describeProgramTimes, describeTimes, namedFunctions } from "./change-words.ts";
import type { Pen } from "./escape.ts";
import { firstSentence, titleOf } from "./headline.ts";
import type { EntryReport, Environment, Report, ReportedFunction } from "./report.ts";

/**
 * `CPU time 3.00 s → 3.70 s (1.23× slower, between 1.15× and 1.32×)`; empty when times are not known. Slower and faster as in the headline, and no interval
 * where the clock is coarser than it.
 */
export function describeTime(entry: EntryReport): string {
  const { cpu } = entry.time;
  if (cpu.base === null || cpu.head === null) return "";
  const whose = cpu.fastest === undefined ? "" : ` in the fastest ${cpu.fastest} of ${entry.rounds.base} runs`;
  return `CPU time ${formatSeconds(cpu.base)} → ${formatSeconds(cpu.head)}${whose}${describeRatio(cpu, cpuVerdictOf(entry) === "changed")}`;
}

/** @param isSure whether slower or faster is the verdict; else the ratio stands alone. */
function describeRatio(cpu: EntryReport["time"]["cpu"], isSure: boolean): string {
  const { ratio, interval } = cpu;
  if (ratio === null) return "";
  if (interval === null) return ` (${formatTimeRatio(ratio)})`;
  const [lower, upper] = interval;
  if (lower <= 1 && upper >= 1) return ` (${describeRange(ratio, interval)}; within noise)`;
  const way = ratio < 1 ? "faster" : "slower";
  const isCoarse = describeProgramTimes(cpu) !== describeTimes(ratio);
  if (isCoarse) return ` (${describeProgramTimes(cpu)} ${way})`;
  if (!isSure) return ` (${describeRange(ratio, interval)})`;
  const [times, from, to] = [ratio, lower, upper].map((value) => formatTimeRatio(ratio < 1 ? 1 / value : value));
  if (from === to) return ` (${times} ${way})`;
  return ` (${times} ${way}, between ${ratio < 1 ? to : from} and ${ratio < 1 ? from : to})`;
}

function describeRange(ratio: number, interval: Interval): string {
  const [from, to] = interval.map(formatTimeRatio);
  return `${formatTimeRatio(ratio)}${from === to ? "" : `, between ${from} and ${to}`}`;
}

/** `2 functions and 1 import changed`, of rows that are named. */
export function describeCount(named: readonly Pick<ReportedFunction, "kind">[]): string {
  const imports = named.filter(({ kind }) => kind === "import").length;
  const functions = named.length - imports;
  const counts = [
    ...(functions > 0 || imports === 0 ? [formatPlural(functions, "function")] : []),
    ...(imports > 0 ? [formatPlural(imports, "import")] : []),
  ];
  return `${counts.join(" and ")} changed`;
}

interface Others {
  readonly bystanders: number;
  readonly collections: number;
  readonly uncertain: number;
}

/** `Only the share of 3 other functions changed, because the listed ones did`, `2 functions could not be judged`. */
export function describeOthers({ bystanders, collections, uncertain }: Others): string[] {
  return [
    ...(collections === 0
      ? []
      : [
          `${formatPlural(collections, "function")} may have changed only by garbage collections that interrupt ${collections === 1 ? "it" : "them"}`,
        ]),
    ...(bystanders === 0 ? [] : [`Only the share of ${formatPlural(bystanders, "other function")} changed, because the listed ones did`]),
    ...(uncertain === 0 ? [] : [`${formatPlural(uncertain, "function")} could not be judged`]),
  ];
}

/** How the time of everything that is not listed changed: listed functions are compared with it. */
export function describeRest({ ratio, interval: [lower, upper] }: TimeRatio): string {
  const noise = lower <= 1 && upper >= 1 ? ", within noise" : "";
  return `Everything that is not listed took ${ratio.toFixed(2)} times as long as before (between ${lower.toFixed(2)} and ${upper.toFixed(2)}${noise}).`;
}

/** What the headline had no room for: what would decide it, or why shares are not compared. */
export function explainFurther(entry: EntryReport): string {
  const { reason, noiseFloor, waiting } = entry;
  const verdict = cpuVerdictOf(entry);
  if (verdict === "undecided" && waiting !== undefined) return reason;
  if (verdict === "undecided" || verdict === "failed") return reason.slice(firstSentence(reason).length).replace(/^\.\s*/, "");
  return verdict === "changed" && noiseFloor === null ? reason : "";
}

/** What a failed program said, without the first line: that is the headline. */
export function lastWordsOf(failure: string): string[] {
  return failure.split("\n").slice(1);
}

/** `base main 1a2b3c4 → head topic 5d6e7f8 · 5 + 5 rounds · 2,513 samples`. */
export function describeRun({ base, head, entryPoints }: Report, pen: Pen): string {
  const side = (name: string, { sha, label }: Report["base"]) =>
    [name, [name, "", "HEAD", sha].includes(label) ? "" : pen.name(label), sha === null ? "" : pen.name(shortSha(sha))]
      .filter((word) => word !== "")
      .join(" ");
  const only = <T extends string>(words: readonly T[]) => (new Set(words).size === 1 ? words.slice(0, 1) : []);
  const samples = entryPoints.reduce((sum, entry) => sum + entry.samples.base + entry.samples.head, 0);
  return [
    `${side("base", base)} → ${side("head", head)}`,
    ...only(entryPoints.map(({ rounds }) => `${rounds.base} + ${rounds.head} rounds`)),
    formatPlural(samples, "sample"),
  ].join(" · ");
}

/** How it was measured, one sentence each. */
export function describeMethod(report: Report, pen: Pen): string[] {
  const { entryPoints, minChange } = report;
  const ofEntry = (entry: EntryReport) => {
    const prefix = entryPoints.length === 1 ? "" : `${pen.name(titleOf(entry, report))}: `;
    const rest = entry.rest !== null && namedFunctions(entry).length > 0 ? [describeRest(entry.rest)] : [];
    return [...rest, ...describeNoiseFloor(entry), ...describeSetAside(entry), ...describeRecording(entry)].map(
      (sentence) => prefix + sentence,
    );
  };
  if (!hasRounds(report)) return describeMachines(report, pen);
  return [
    ...describeMachines(report, pen),
    `If nothing changed, at most 1 report in 100 lists a function by chance. Changes of a share by less than ${points(minChange)} are never listed.`,
    ...entryPoints.flatMap(ofEntry),
  ];
}

/** Where every entry point failed in its first run or before, nothing was sampled. */
function hasRounds({ entryPoints }: Report): boolean {
  return entryPoints.some(({ rounds: { base, head } }) => base + head > 0);
}

/** Jobs of a matrix have one each. */
function describeMachines(report: Report, pen: Pen): string[] {
  const { environment, entryPoints } = report;
  if (environment === null) return [];
  const describe = (machine: Environment) => `${describeMachine(machine, pen)}${hasRounds(report) ? describeSampling(machine, pen) : ""}.`;
  if (entryPoints.every((entry) => entry.environment === undefined)) return [describe(environment)];
  const machines = new Map(entryPoints.map((entry) => [entry.shard, entry.environment ?? environment]));
  return [...machines].map(([shard, machine]) => `${pen.words(shard)}: ${describe(machine)}`);
}

function describeMachine({ python, os, cores, cpu }: Environment, pen: Pen): string {
  return `${pen.words(python)} on ${pen.words(os)}, ${formatPlural(cores, "core")} (${pen.words(cpu)})`;
}

function describeSampling({ sampler, samplerVersion, rate }: Environment, pen: Pen): string {
  return `, sampled by ${pen.words(sampler)} ${pen.words(samplerVersion)} at ${rate} Hz; the runs of base and head alternated`;
}

function describeNoiseFloor({ noiseFloor, withheld }: EntryReport): string[] {
  // Where the recording is not reliable enough, a function may not be listed whatever its share did.
  if (noiseFloor === null || withheld === true) return [];
  return [
    `A function with 10 % of the time is listed if its share changes by ${points(noiseFloor)} or more; less is enough for a smaller function.`,
  ];
}

function describeSetAside({ health, samples }: EntryReport): string[] {
  const leftOut = [
    ...(health.harness === 0 ? [] : [`${formatCount(health.harness)} in imports, test collection or waiting`]),
    ...(health.empty === 0 ? [] : [`${formatCount(health.empty)} without a call stack`]),
  ];
  if (leftOut.length === 0) return [];
  const count = health.harness + health.empty;
  return [`Of ${formatCount(samples.base + samples.head + count)} samples, ${formatCount(count)} were left out: ${leftOut.join(" and ")}.`];
}

function describeRecording({ samples, health: { recording } }: EntryReport): string[] {
  // Nothing is sampled where only imports are timed.
  if (recording === null || samples.base + samples.head === 0) return [];
  const { processes, threads, load, rate } = recording;
  const facts = [
    processes === null ? "" : `${processes} Python process${processes === 1 ? "" : "es"}`,
    threads === null ? "" : formatPlural(threads, "thread"),
    rate === null ? "" : `${rate} samples per second`,
    load === null ? "" : `machine load up to ${load.toFixed(1)}`,
  ].filter((fact) => fact !== "");
  return facts.length === 0 ? [] : [`Recorded: ${facts.join(", ")}.`];
}

function points(share: number): string {
  return `${formatPoints(share).slice(1)} points`;
}
