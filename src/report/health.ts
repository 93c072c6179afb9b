import type { ManifestEntry, ManifestRound } from "../bundle/manifest.ts";
import { describeNote } from "../bundle/note.ts";
import type { CompareOptions } from "../compare/compare.ts";
import { formatCount, formatPlural, formatSeconds, formatShare } from "../lib/format.ts";
import { type Share, SIDES, type Side } from "../profile/frame.ts";
import type { Profile } from "../profile/profile.ts";
import type { Health, RecordingFacts } from "./report.ts";

/** Read errors beyond this share distort: they are not random, deep and fast-changing stacks fail more often. */
const LOST_SHARE = 0.02;
/** Beyond this the profile is mostly not the program. */
const SET_ASIDE_SHARE = 0.5;
/** Time taken away by the host beyond this stalls rounds. */
const STEAL_SHARE = 0.1;

/** Beyond this share of samples that could not be read no function is judged. */
const DISTRUSTED_SHARE = 0.1;
/** The sampler says so once for each second that it is behind; beyond this share of a side's time it distorts, if the other side has less by as much. */
const LATE_SHARE = 0.1;
/** Where samples stand for this many times the CPU time, most of them cannot be of code that computed. */
const WAITING_TIMES = 2;
/** The same where the program surely waits longer or shorter than before. */
const KNOWN_WAITING_TIMES = 1.1;
/** A smaller part of a side's rounds without a sample is not worth a word. */
const MISSED_ROUNDS = 0.1;
/** Python processes that gave no sample: a difference of this share of a side's CPU time could pass for a change. */
const UNSEEN_SHARE = 0.1;

/** Why a recording is not good enough for a verdict, in a sentence; undefined when it is. */
export function findDistrust({ rounds }: Pick<ManifestEntry, "rounds">): string | undefined {
  for (const side of SIDES) {
    const lost = lostShare(rounds[side]);
    if (lost > DISTRUSTED_SHARE) {
      return `${formatShare(lost)} of the samples of ${side} could not be read, which distorts the profile. Try 'nonblocking: false' or fewer threads; if the program replaces itself (exec), profile the command that it becomes.`;
    }
  }
  const unseen = { base: unseenShare(rounds.base), head: unseenShare(rounds.head) };
  if (Math.abs(unseen.base - unseen.head) > UNSEEN_SHARE) {
    return `Python processes with ${formatShare(unseen.base)} of the CPU time of base and ${formatShare(unseen.head)} of that of head gave no samples, so the sides cannot be compared. Name the script or '-m module' instead of a launcher, or run it again on a less busy machine.`;
  }
  const [base, head] = [lateShare(rounds.base), lateShare(rounds.head)];
  if (Math.abs(base - head) > LATE_SHARE) {
    return `the sampler was behind for ${formatShare(base)} of the time of base and ${formatShare(head)} of that of head, which inflates the shares of stacks that are slow to read. Try a lower 'rate' or 'nonblocking: true'.`;
  }
  return undefined;
}

/** Why no function is to be named: always, or if the program surely waits longer or shorter than before. */
export function findWaitingDoubt(entry: Pick<ManifestEntry, "rounds">, profile: Profile): Pick<CompareOptions, "doubt" | "doubtIfWaiting"> {
  const [doubt, doubtIfWaiting] = [WAITING_TIMES, KNOWN_WAITING_TIMES].map((times) => describeWaitingSamples(entry, profile, times));
  return { doubt, doubtIfWaiting };
}

/** Share of each side's samples that could not be read, when a side has too many for them not to matter. */
export function findLost({ rounds }: Pick<ManifestEntry, "rounds">): { readonly [S in Side]: Share } | undefined {
  const lost = { base: lostShare(rounds.base), head: lostShare(rounds.head) };
  return Math.max(lost.base, lost.head) > LOST_SHARE ? lost : undefined;
}

function lostShare(rounds: readonly ManifestRound[]): Share {
  const lost = rounds.reduce((total, round) => total + round.lost, 0);
  const recorded = rounds.reduce((total, round) => total + round.recorded, 0);
  return lost === 0 ? 0 : lost / (lost + recorded);
}

function unseenShare(rounds: readonly ManifestRound[]): Share {
  const unseen = rounds.reduce((total, round) => total + (round.unseen ?? 0), 0);
  const seconds = rounds.reduce((total, round) => total + (round.cpuSeconds ?? 0), 0);
  return unseen === 0 || seconds === 0 ? 0 : Math.min(1, unseen / seconds);
}

function lateShare(rounds: readonly ManifestRound[]): Share {
  const late = rounds.reduce((total, round) => total + round.late, 0);
  const seconds = rounds.reduce((total, round) => total + (round.wallSeconds ?? 0), 0);
  return late === 0 || seconds === 0 ? 0 : Math.min(1, late / seconds);
}

export interface HealthFacts {
  readonly profile: Profile;
  /** Undefined when only folded stacks were given. */
  readonly entry: ManifestEntry | undefined;
  /** No function is named for the samples of threads that waited, which another sentence says. */
  readonly isDoubted: boolean;
}

/** The quality of a recording. */
export function assessHealth({ profile, entry, isDoubted }: HealthFacts): Health {
  const rounds = SIDES.flatMap((side) => profile.rounds[side]);
  const told = entry === undefined ? [] : SIDES.flatMap((side) => entry.rounds[side]);
  const sum = <T>(list: readonly T[], value: (item: T) => number) => list.reduce((total, item) => total + value(item), 0);
  const lost = sum(told, (round) => round.lost);
  const late = sum(told, (round) => round.late);
  const empty = sum(rounds, (round) => round.empty);
  const harness = sum(rounds, (round) => round.harness);
  const recorded = sum(rounds, (round) => round.recorded);
  const recording = told.length === 0 ? null : factsOf(told);
  const steal = recording?.steal ?? 0;
  const warnings = (entry?.notes ?? []).map(describeNote);
  if (lost > LOST_SHARE * (recorded + lost)) {
    warnings.push(
      `${formatShare(lost / (recorded + lost))} of the samples could not be read (${formatCount(lost)}), which may distort the profile.`,
    );
  }
  const unseen = unseenShare(told);
  if (unseen > 0) {
    warnings.push(
      `Python processes with ${formatShare(unseen)} of the CPU time gave no samples, so their work is missing from the profile: they ended too soon, or did not compute in Python threads.`,
    );
  }
  if (late > 0) warnings.push(`The sampler fell behind ${formatPlural(late, "time")}; a lower 'rate' or 'nonblocking: true' helps.`);
  if (harness > SET_ASIDE_SHARE * recorded) {
    warnings.push(
      `${formatShare(harness / recorded)} of the samples were in imports, test collection or waiting and are not counted; give the program more work, or set 'keep-imports: true'.`,
    );
  }
  const waiting = isDoubted || entry === undefined ? undefined : describeWaitingSamples(entry, profile, WAITING_TIMES);
  if (waiting !== undefined) warnings.push(waiting);
  const missed = entry === undefined ? undefined : describeMissedRounds(entry);
  if (missed !== undefined) warnings.push(missed);
  if (steal > STEAL_SHARE) warnings.push(`The machine lost up to ${formatShare(steal)} of its time to other machines during a round.`);
  return { lost, late, empty, harness, recording, warnings };
}

/**
 * Each sample stops all threads of the program. On a busy machine those that slept wait for a processor afterwards, and the next sample takes them for
 * running: their functions then hold time that nobody computed.
 */
function describeWaitingSamples(
  { rounds }: Pick<ManifestEntry, "rounds">,
  profile: Pick<Profile, "rounds" | "clock">,
  times: number,
): string | undefined {
  if (profile.clock === "wall") return undefined;
  let [cpu, sampled] = [0, 0];
  for (const side of SIDES) {
    for (const [i, { threads, processes = 1, rate, cpuSeconds }] of rounds[side].entries()) {
      // Several processes wait for a processor each, with their work on the stack.
      if (processes > 1 || threads === undefined || threads < 2 || !rate || cpuSeconds === null) return undefined;
      cpu += cpuSeconds;
      // Without those of functions that are known to wait.
      sampled += (profile.rounds[side][i]?.samples ?? 0) / rate;
    }
  }
  if (cpu === 0 || sampled <= times * cpu) return undefined;
  const perRun = (seconds: number) => formatSeconds(seconds / (rounds.base.length + rounds.head.length));
  return `The samples stand for ${perRun(sampled)} per run, but the program used ${perRun(cpu)} of CPU time: threads that sleep or wait for a lock or a processor were sampled as if they computed. Set 'gil: true', or use a less busy machine.`;
}

/** The sampler needs some tenths of a second until it sees a new process; what ends before that gives no sample. */
function describeMissedRounds({ rounds }: ManifestEntry): string | undefined {
  if (SIDES.some((side) => rounds[side].every(({ recorded }) => recorded === 0))) return undefined;
  const sides = SIDES.flatMap((side) => {
    const missed = rounds[side].filter(({ recorded }) => recorded === 0).length;
    return missed <= MISSED_ROUNDS * rounds[side].length ? [] : [`${missed} of ${formatPlural(rounds[side].length, "round")} of ${side}`];
  });
  return sides.length === 0
    ? undefined
    : `The program ends so soon that the sampler saw nothing of ${sides.join(" and ")}; give it more work (2 seconds or more).`;
}

function factsOf(rounds: readonly ManifestRound[]): RecordingFacts {
  const most = (name: keyof RecordingFacts) => {
    const values = rounds.flatMap((round) => round[name] ?? []);
    return values.length === 0 ? null : Math.max(...values);
  };
  return {
    processes: most("processes"),
    threads: most("threads"),
    depth: most("depth"),
    steal: most("steal"),
    load: most("load"),
    rate: most("rate"),
  };
}
