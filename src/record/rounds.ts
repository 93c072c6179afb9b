import { type BenchmarkProblem, MAX_BENCHMARKS } from "../bundle/benchmark-schema.ts";
import { type Failure, failureOf, lastWords, RecordingError, shownPath } from "../bundle/failure.ts";
import type { ManifestEntry, ManifestRound } from "../bundle/manifest.ts";
import type { Note } from "../bundle/note.ts";
import { type Comparison, compare, planLooks } from "../compare/compare.ts";
import { MIN_ROUNDS } from "../compare/enough.ts";
import { MAX_ROUNDS, nextLook, recordingSeconds } from "../compare/looks.ts";
import { clearDirection } from "../compare/time-ratio.ts";
import { type EntryPoint, sideOrder, slug } from "../config/entry-points.ts";
import { ProgramError } from "../lib/errors.ts";
import { formatRound } from "../profile/canonical.ts";
import { hasFramesOf } from "../profile/copies.ts";
import { SIDES, type Side } from "../profile/frame.ts";
import { type Census, keepProcesses, sampledProcesses, takeCensus } from "../profile/processes.ts";
import type { ProfiledFunction } from "../profile/profile.ts";
import { buildProfile } from "../profile/profile-builder.ts";
import { makeRecordings, type RecordedRound, type RecordingsBuilder } from "../profile/recordings.ts";
import { explainChanges } from "./explain.ts";
import type { MissingFile } from "./missing-files.ts";
import {
  type EntryContext,
  MAX_REPEATS,
  type Run,
  type Runner,
  type SampledRun,
  SEEN_SECONDS,
  type UnprofiledRun,
  type Unseen,
} from "./runner.ts";
import { type Survey, surveySides } from "./survey.ts";
import { findTimeBox } from "./time-box.ts";

export interface EntryRecording {
  readonly entry: ManifestEntry;
  /** Canonical folded text by its name in the manifest. */
  readonly rounds: ReadonlyMap<string, string>;
}

/**
 * Records one entry point: a run of each side without the sampler, then interleaved rounds until the decision has nothing open or the budget is spent.
 * A program that fails is a result with a failure, so that other entry points keep theirs.
 */
export async function recordEntryPoint(context: EntryContext): Promise<EntryRecording> {
  let survey: Survey | undefined;
  try {
    survey = await surveySides(context);
    return await recordRounds(context, survey);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    const missing = survey === undefined ? await context.runner.findMissing() : undefined;
    return failedRecording({ entry: context.entry, error, missing, ...(survey !== undefined && { bare: timesOf(survey) }) });
  } finally {
    await context.runner.suite.restoreBase();
  }
}

export interface FailedEntry {
  readonly entry: EntryPoint;
  readonly error: ProgramError;
  /** What only one side has: then there is nothing to compare. */
  readonly missing: MissingFile | undefined;
  readonly bare?: ManifestEntry["bare"];
}

/** What stands for an entry point that could not be recorded. */
export function failedRecording({ entry, error, missing, bare = { base: null, head: null } }: FailedEntry): EntryRecording {
  const failure: Failure =
    missing === undefined ? failureOf(error) : { code: "not-on-side", side: missing.side, path: shownPath(missing.path) };
  return {
    entry: {
      name: entry.name,
      command: entry.command,
      looks: { planned: 1, used: 0 },
      rounds: { base: [], head: [] },
      notes: [],
      failure,
      ...(missing !== undefined && { missingOn: missing.side }),
      bare,
    },
    rounds: new Map(),
  };
}

function timesOf({ unprofiled }: Survey): ManifestEntry["bare"] {
  const times = ({ cpuSeconds, wallSeconds }: Run) => (cpuSeconds === undefined ? null : { cpuSeconds, wallSeconds });
  return { base: times(unprofiled.base), head: times(unprofiled.head) };
}

/** A run and what its stacks say. */
interface RecordedRun extends SampledRun, Census {
  /** CPU seconds of Python processes that gave no sample. */
  readonly unseen: number;
}

async function recordRounds(context: EntryContext, survey: Survey): Promise<EntryRecording> {
  const { entry, inputs, progress } = context;
  const pairSeconds = recordingSeconds(1, survey.wallSeconds);
  const affordable = Math.min(MAX_ROUNDS, Math.max(MIN_ROUNDS, Math.floor(inputs.budget / pairSeconds)));
  // First runs are often slower than later ones: one look more than they promise is planned, and the budget ends the recording all the same.
  const most = Math.max(inputs.rounds, Math.min(MAX_ROUNDS, affordable >= inputs.rounds ? nextLook(affordable) : affordable));
  const looks = planLooks(Math.min(inputs.rounds, affordable), most);
  const recordings = makeRecordings();
  const runs: { [S in Side]: RecordedRun[] } = { base: [], head: [] };
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  let used = 0;
  let named: readonly ProfiledFunction[] = [];
  let imports: Comparison["imports"];
  let waiting: Comparison["waiting"];
  let isWhole = false;
  const look = async () => {
    used++;
    const profile = buildProfile(recordings, { ...(await context.identify(recordings)), isSuite: survey.isSuite });
    const { open, order, suite, ...found } = compare(profile, {
      ...context.compare,
      looksPlanned: looks.length,
      isStartUp: entry.module !== undefined,
    });
    named = [...new Set([...order, ...[...(suite?.behind.values() ?? [])].flat()])].map((f) => profile.functions[f] as ProfiledFunction);
    imports = found.imports;
    isWhole = !survey.isSuite && (found.whole === "slower" || found.whole === "faster" || clearDirection(found.time.cpu.interval) !== 0);
    // A run with everything sampled has it in its functions, and a benchmark in its wall time.
    waiting = inputs.idle || survey.isSuite || entry.module !== undefined ? undefined : found.waiting;
    return open;
  };
  const dropped: Unseen[] = [];
  for (let round = 0; runs.base.length < most; round++) {
    const done = runs.base.length;
    const pair: Partial<{ [S in Side]: SampledRun }> = {};
    let unseen: Unseen | undefined;
    for (const side of sideOrder(round)) {
      progress.now(statusLine({ entry, side, round: done, looks, elapsed: elapsed(), pairSeconds, budget: inputs.budget }));
      const run = await sampleUntilSeen(context.runner, { side, round, isWhole: runs[side].every(({ unseen }) => unseen === 0) });
      pair[side] = run;
      const wasSeen = runs[side].some(({ processes }) => processes > 0);
      unseen = run.cutOff ?? (isSilent(run, wasSeen ? SEEN_SECONDS : SILENT_SECONDS) ? silenceOf([run], side) : undefined);
      if (unseen !== undefined) break;
    }
    if (unseen !== undefined) {
      dropped.push(unseen);
      if (done > 0 && dropped.length <= MAX_DROPPED && (done < MIN_ROUNDS || elapsed() + pairSeconds <= inputs.budget)) continue;
      if (done < MIN_ROUNDS) throw new RecordingError(entry.name, unseen);
      await look();
      break;
    }
    for (const side of SIDES) {
      const run = pair[side] as SampledRun;
      runs[side].push({ ...run, ...readInto(recordings, side, run) });
      checkSilence(runs[side], entry, side);
    }
    // Rounds can take longer than the first runs did: the budget is not spent on the way to the next look.
    const isSpent = done + 1 >= MIN_ROUNDS && elapsed() + pairSeconds > inputs.budget;
    if (!looks.includes(done + 1) && !isSpent) continue;
    if (!(await look()) || isSpent) break;
  }
  const recording = await finish({
    context,
    survey,
    recordings,
    runs,
    dropped,
    looks: { planned: looks.length, used: Math.min(used, looks.length) },
    recordingSeconds: elapsed(),
  });
  const timeBoxed = survey.isSuite ? undefined : await findTimeBox({ ...context, recordings, runs });
  const told = timeBoxed === undefined ? recording : { ...recording, entry: { ...recording.entry, timeBoxed } };
  const { notes, ...why } = await explainChanges({
    ...context,
    recordings,
    named,
    imports,
    waiting,
    isWhole,
    countingDivisor: survey.countingDivisor,
  });
  return { ...told, entry: { ...told.entry, ...why, notes: [...told.entry.notes, ...notes] } };
}

interface RoundRequest {
  readonly side: Side;
  readonly round: number;
  /** No process was missing in the rounds before: one that is missing in each is not a matter of luck. */
  readonly isWhole: boolean;
}

/** A process with less of a run's CPU time than this moves no verdict. */
const MISSED_SHARE = 0.02;

/** Rounds that the sampler did not see, beyond which recording goes on no longer. */
const MAX_DROPPED = 3;

/** A run that the sampler did not see or did not see to its end, or of which it missed a process, is made again. */
async function sampleUntilSeen(runner: Runner, { side, round, isWhole }: RoundRequest): Promise<SampledRun> {
  for (let repeats = 0; ; repeats++) {
    const run = await runner.sample(side, round);
    if (repeats === MAX_REPEATS) return run;
    if (run.cutOff !== undefined || isSilent(run, SEEN_SECONDS)) continue;
    if (run.pythons.size < 2 || busySeconds(run) < SEEN_SECONDS) return run;
    if (!isWhole || readInto(makeRecordings(), side, run).unseen === 0) return run;
  }
}

/** Whether a program that worked so long gave no sample at all. */
function isSilent(run: SampledRun, leastSeconds: number): boolean {
  if (run.isUnsampled === true || busySeconds(run) < leastSeconds) return false;
  if (run.folded === undefined || run.folded.length === 0) return true;
  return run.rules.foreign !== undefined && readInto(makeRecordings(), "base", run).processes === 0;
}

function readInto(recordings: RecordingsBuilder, side: Side, run: SampledRun): Census & Pick<RecordedRun, "unseen"> {
  const { folded, cpuSeconds, wallSeconds, late, rules, suite } = run;
  let unseen = 0;
  const facts = { ...(cpuSeconds !== undefined && { cpuSeconds }), wallSeconds, isLate: late > 0, benchmarks: suite.runs };
  const reader = recordings.addRound(side, facts, "py-spy");
  if (folded !== undefined) reader.push(folded);
  reader.end((round, frames) => {
    unseen = unseenSeconds(run, sampledProcesses(round, frames));
    return {
      ...keepProcesses(round, frames, rules),
      facts: { ...facts, ...(cpuSeconds !== undefined && { cpuSeconds: cpuSeconds - unseen, unseenSeconds: unseen }) },
    };
  });
  return { ...takeCensus(recordings.rounds.at(-1) as RecordedRound, recordings.frames), unseen };
}

/** CPU seconds of Python processes that should have given samples and gave none; not of more than the whole run, whose clock counts otherwise. */
function unseenSeconds(run: SampledRun, sampled: ReadonlySet<number>): number {
  const { pythons, rules, isUnsampled = false } = run;
  // What Python started does not count, and is not looked for.
  if (rules.withoutChildren || isUnsampled) return 0;
  const cpuSeconds = busySeconds(run);
  let unseen = 0;
  for (const [pid, seconds] of pythons) if (seconds >= SEEN_SECONDS && !sampled.has(pid)) unseen += seconds;
  return unseen < MISSED_SHARE * cpuSeconds ? 0 : Math.min(unseen, cpuSeconds);
}

/** CPU seconds of a run; where those of some processes are not known, of the Python processes that were seen. */
function busySeconds({ cpuSeconds, pythons }: SampledRun): number {
  return cpuSeconds ?? [...pythons.values()].reduce((sum, seconds) => sum + seconds, 0);
}

/**
 * A program with next to no work gives no sample, which is a result. One that worked this long and was not seen, in one round or in all rounds together, is an error.
 */
const SILENT_SECONDS = 1;

/** Programs too short to be seen in one round, which together worked long enough. @param runs of one side. */
function checkSilence(runs: readonly RecordedRun[], { name }: EntryPoint, side: Side): void {
  if (runs.some(({ processes, isUnsampled = false }) => processes > 0 || isUnsampled)) return;
  if (runs.reduce((sum, run) => sum + busySeconds(run), 0) >= SILENT_SECONDS) throw new RecordingError(name, silenceOf(runs, side));
}

function silenceOf(silent: readonly SampledRun[], side: Side): Unseen {
  const cpuSeconds = silent.reduce((sum, run) => sum + busySeconds(run), 0);
  return { code: "program-not-seen", side, cpuSeconds, words: lastWords(silent.at(-1)?.complaint ?? "") };
}

interface Finished {
  readonly context: EntryContext;
  readonly survey: Survey;
  readonly recordings: RecordingsBuilder;
  readonly runs: { readonly [S in Side]: readonly RecordedRun[] };
  /** Why rounds were left out on both sides: they are compared in pairs. */
  readonly dropped: readonly Unseen[];
  readonly looks: { readonly planned: number; readonly used: number };
  readonly recordingSeconds: number;
}

async function finish({ context, survey, recordings, runs, dropped, looks, recordingSeconds }: Finished): Promise<EntryRecording> {
  // The bundle keeps the names of each side; what moved is said apart.
  const { moved: _, ...identity } = await context.identify(recordings);
  const rounds = new Map<string, string>();
  const told: { [S in Side]: ManifestRound[] } = { base: [], head: [] };
  for (const side of SIDES) {
    const ofSide = recordings.rounds.filter((round) => round.side === side);
    ofSide.forEach((round, index) => {
      const file = `${slug(context.entry.name)}/${side}.${index + 1}.folded`;
      rounds.set(file, formatRound(recordings, round, { ...identity, isSuite: survey.isSuite }));
      const recorded = runs[side][index] as RecordedRun;
      const { cpuSeconds = null } = recorded;
      const { folded: _folded, notes: _notes, rules: _rules, complaint: _complaint, pythons: _pythons, ...rest } = recorded;
      const { isUnsampled: _isUnsampled, unseen, suite, ...run } = rest;
      const benchmarks = survey.isSuite ? { benchmarks: [...suite.runs] } : {};
      told[side].push({ file, ...run, cpuSeconds, ...benchmarks, ...(unseen > 0 && { unseen }) });
    });
  }
  const notes = uniqueNotes(SIDES.flatMap((side) => runs[side].flatMap((run) => run.notes)));
  if (SIDES.some((side) => runs[side].some(({ cpuSeconds }) => cpuSeconds === undefined))) notes.push({ code: "seconds-not-known" });
  const isChange = SIDES.some((side) => context.changedFiles[side].size > 0);
  const isSampled = SIDES.some((side) => runs[side].some(({ isUnsampled = false }) => !isUnsampled));
  if (isChange && isSampled && !hasFramesOf(context.changedFiles, { recordings, roots: identity.roots ?? {} }))
    notes.push({ code: "change-not-sampled" });
  const left = await context.runner.describeLeftBehind();
  if (left.note !== undefined) notes.push(left.note);
  // The first run of a suite only estimates.
  for (const side of SIDES)
    if (!survey.isSuite && !left.environments.has(side)) notes.push(...noteShorterRuns(side, survey.unprofiled[side], runs[side]));
  const { rounds: wanted, budget } = context.inputs;
  const [unseen] = dropped;
  if (unseen !== undefined) notes.push({ code: "rounds-left-out", rounds: dropped.length, side: unseen.side, why: unseen.code });
  else if (runs.base.length < wanted) notes.push({ code: "fewer-rounds", done: runs.base.length, rounds: wanted, budget });
  const { name, command, module } = context.entry;
  const benchmarkProblems = { base: problemsOf("base", survey, runs.base), head: problemsOf("head", survey, runs.head) };
  const hasProblems = benchmarkProblems.base.length + benchmarkProblems.head.length > 0;
  const isStartUp = module === undefined ? {} : { isStartUp: true as const };
  const entry = {
    name,
    command,
    ...isStartUp,
    failure: null,
    looks,
    recordingSeconds: Number(recordingSeconds.toFixed(1)),
    rounds: told,
    bare: timesOf(survey),
    notes: [...survey.notes, ...notes],
  };
  return { entry: { ...entry, ...(hasProblems && { benchmarkProblems }) }, rounds };
}

/** Benchmarks without figures on a side, each once: as the first run says, then those that failed in a later one. */
function problemsOf(side: Side, { problems }: Survey, runs: readonly RecordedRun[]): BenchmarkProblem[] {
  const all = [...problems[side], ...runs.flatMap(({ suite }) => suite.problems)];
  return [...new Map(all.toReversed().map((problem) => [problem.name, problem])).values()].toReversed().slice(0, MAX_BENCHMARKS);
}

/** CPU seconds that compiling takes for each byte of byte code, at most (0.19 s for a million measured). What comes on top is something else. */
const COMPILING_SECONDS = 0.5e-6;
const LONGER_RATIO = 2;
const LONGER_SECONDS = 0.5;

/** A first run that took much longer than the others did work that they did not do. */
function noteShorterRuns(side: Side, unprofiled: UnprofiledRun, runs: readonly Run[]): Note[] {
  const seconds = runs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []).sort((a, b) => a - b);
  const median = seconds[Math.floor(seconds.length / 2)];
  const first = unprofiled.cpuSeconds;
  if (median === undefined || first === undefined) return [];
  const others = median + COMPILING_SECONDS * unprofiled.compiledBytes;
  if (first < LONGER_RATIO * others || first - others < LONGER_SECONDS) return [];
  return [{ code: "shorter-runs", side, first, others: median }];
}

/** Every round says the same again. */
function uniqueNotes(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}

interface Status {
  readonly entry: EntryPoint;
  readonly side: Side;
  readonly round: number;
  readonly looks: readonly number[];
  readonly elapsed: number;
  readonly pairSeconds: number;
  readonly budget: number;
}

/** Up to the first look `demo: round 3 of 5 (up to 20 if needed), head · 12 s, about 8 s left`; the end then depends on the verdict: `round 7 of up to 20, head · 30 s, at most 60 s left`. */
function statusLine({ entry, side, round, looks, elapsed, pairSeconds, budget }: Status): string {
  const [first, last] = [looks[0]!, looks.at(-1)!];
  const perRound = round > 0 ? elapsed / round : pairSeconds;
  const left = (until: number) => Math.round((until - round) * perRound);
  const isBeforeFirst = round < first;
  const rounds = isBeforeFirst ? `${first}${last > first ? ` (up to ${last} if needed)` : ""}` : `up to ${last}`;
  // The round that has begun is ended whatever the budget says.
  const end = isBeforeFirst
    ? `about ${left(first)}`
    : `at most ${Math.min(left(last), Math.max(left(round + 1), Math.round(budget - elapsed)))}`;
  return `${entry.name}: round ${round + 1} of ${rounds}, ${side} · ${Math.round(elapsed)} s, ${end} s left`;
}
