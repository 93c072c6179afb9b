import { formatCount, formatPlural, formatPoints, formatSeconds, formatSecondsChange, formatTimeRatio, shortSha } from "../format.ts";
import type { Origin } from "../profile/frame.ts";
import type { Pen } from "./escape.ts";
import { titleOf } from "./headline.ts";
import type { EntryReport, Environment, Report } from "./report.ts";

/** `CPU time 3.00 s → 3.70 s (1.23×, between 1.15× and 1.32×)`; empty when times are not known. */
export function describeTime({ time: { cpu } }: EntryReport): string {
  if (cpu.base === null || cpu.head === null) return "";
  return `CPU time ${formatSeconds(cpu.base)} → ${formatSeconds(cpu.head)}${describeRatio(cpu)}`;
}

function describeRatio({ ratio, interval }: EntryReport["time"]["cpu"]): string {
  if (ratio === null) return "";
  if (interval === null) return ` (${formatTimeRatio(ratio)})`;
  const [lower, upper] = interval;
  const isOpen = lower <= 1 && upper >= 1;
  const [from, to] = interval.map(formatTimeRatio);
  const range = from === to ? "" : `, between ${from} and ${to}`;
  return ` (${formatTimeRatio(ratio)}${range}${isOpen ? ": no sure change" : ""})`;
}

/** Where the time went or came from: `project −3.1 s, dependencies +0.2 s`; empty unless there are several origins. */
export function describeOrigins({ functions, verdict, time: { cpu } }: EntryReport): string {
  if (verdict !== "changed" || cpu.base === null || cpu.head === null) return "";
  const sums = new Map<Origin, number>();
  for (const { origin, self } of functions) {
    sums.set(origin, (sums.get(origin) ?? 0) + (self.head ?? 0) * cpu.head - (self.base ?? 0) * cpu.base);
  }
  const words = [...sums].filter(([, delta]) => Math.abs(delta) >= LEAST_SECONDS).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  return words.length < 2
    ? ""
    : `By origin: ${words.map(([origin, delta]) => `${ORIGINS[origin]} ${formatSecondsChange(delta)}`).join(", ")}.`;
}

/** Less is shown as ±0 s. */
const LEAST_SECONDS = 0.005;
const ORIGINS: { readonly [O in Origin]: string } = {
  project: "project",
  dependency: "dependencies",
  stdlib: "standard library",
  native: "native code",
  generated: "generated code",
};

/** `base main 1a2b3c4 → head topic 5d6e7f8 · 5 + 5 rounds · 2,513 samples · noise floor 0.8 points`. */
export function describeRun({ base, head, entryPoints }: Report, pen: Pen): string {
  const side = (name: string, { sha, label }: Report["base"]) =>
    [name, label === name || label === "" ? "" : pen.words(label), sha === null ? "" : pen.name(shortSha(sha))]
      .filter((word) => word !== "")
      .join(" ");
  const only = <T extends string>(words: readonly T[]) => (new Set(words).size === 1 ? words.slice(0, 1) : []);
  const samples = entryPoints.reduce((sum, entry) => sum + entry.samples.base + entry.samples.head, 0);
  return [
    `${side("base", base)} → ${side("head", head)}`,
    ...only(entryPoints.map(({ rounds }) => `${rounds.base} + ${rounds.head} rounds`)),
    formatPlural(samples, "sample"),
    ...(entryPoints.length === 1
      ? entryPoints.flatMap(({ noiseFloor }) => (noiseFloor === null ? [] : [`noise floor ${points(noiseFloor)}`]))
      : []),
  ].join(" · ");
}

/** How it was measured, one sentence each. */
export function describeMethod(report: Report, pen: Pen): string[] {
  const { environment, entryPoints, minChange } = report;
  const ofEntry = (entry: EntryReport) => {
    const prefix = entryPoints.length === 1 ? "" : `${pen.words(titleOf(entry, report))}: `;
    return [...describeNoiseFloor(entry), ...describeSetAside(entry), ...describeRecording(entry)].map((sentence) => prefix + sentence);
  };
  return [
    ...(environment === null ? [] : [describeMachine(environment, pen)]),
    `On unchanged code at most 1 report in 100 names any function; changes below ${points(minChange)} are never named.`,
    ...entryPoints.flatMap(ofEntry),
  ];
}

function describeMachine({ python, os, cores, cpu, sampler, samplerVersion, rate }: Environment, pen: Pen): string {
  return `${pen.words(python)} on ${pen.words(os)}, ${formatPlural(cores, "core")} (${pen.words(cpu)}), sampled by ${pen.words(sampler)} ${pen.words(samplerVersion)} at ${rate} Hz; base and head in turns, order alternating.`;
}

function describeNoiseFloor({ noiseFloor, looks }: EntryReport): string[] {
  if (noiseFloor === null) return [];
  const look = looks.planned === 1 ? "" : ` (look ${looks.used} of ${looks.planned})`;
  return [`Noise floor: a function of 10 % share has to move by ${points(noiseFloor)} to be named${look}.`];
}

function describeSetAside({ health, samples }: EntryReport): string[] {
  if (health.harness + health.empty === 0) return [];
  return [
    `Of ${formatCount(samples.base + samples.head + health.harness + health.empty)} samples, ${formatCount(health.harness)} in imports, test collection or waiting and ${formatCount(health.empty)} without a stack were left out.`,
  ];
}

function describeRecording({ health: { recording } }: EntryReport): string[] {
  if (recording === null) return [];
  const { processes, threads, depth, load } = recording;
  const facts = [
    processes === null ? "" : `${processes} Python process${processes === 1 ? "" : "es"}`,
    threads === null ? "" : formatPlural(threads, "thread"),
    depth === null ? "" : `95 % of the stacks at most ${formatPlural(depth, "frame")} deep`,
    load === null ? "" : `machine load up to ${load.toFixed(1)}`,
  ].filter((fact) => fact !== "");
  return facts.length === 0 ? [] : [`What ran: ${facts.join(", ")}.`];
}

function points(share: number): string {
  return `${formatPoints(share).slice(1)} points`;
}
