import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { lastWords, RecordingError } from "../bundle/failure.ts";
import type { Note } from "../bundle/note.ts";
import { commandLine, type EntryPoint } from "../config/entry-points.ts";
import { ProgramError } from "../lib/errors.ts";
import { readRegularFile, readRegularText } from "../lib/regular-file.ts";
import { SIDES, type Side } from "../profile/frame.ts";
import { depthOf, type ProcessRules, type StackDepth } from "../profile/processes.ts";
import { makeRecordings, type RecordedRound } from "../profile/recordings.ts";
import { bytecodeFolder, programEnvironment, type RecordContext, type Sides } from "./context.ts";
import { type CountPlan, prepareCounting, readCounts } from "./counts.ts";
import { cleanWorktree, findEnvironments, findLeftBehind, noteLeftBehind, readWorktreeState, type WorktreeState } from "./left-behind.ts";
import { findMissingFile } from "./missing-files.ts";
import { chooseRate, isBlind, PROBE_RATE, USUAL_RATE } from "./rate.ts";
import { MAX_REPEATS, type Run, type Runner, SEEN_SECONDS, type UnprofiledRun, type Unseen } from "./runner.ts";
import { findConsoleScript } from "./sampler/command.ts";
import { confirmSampler } from "./sampler/install.ts";
import { readLoad, readMachineTime, stealBetween } from "./sampler/machine.ts";
import { type RunResult, runProgram } from "./sampler/record.ts";
import { removeRun, type Sampled } from "./sampler/run-folder.ts";
import { CHECKOUT, runShellLines } from "./sampler/setup.ts";
import type { Suite } from "./suites/suite.ts";
import { explainUntracked } from "./untracked.ts";

interface FinishedRun {
  readonly run: RunResult;
  readonly folder: string;
  /** Command line of the program when the interpreter runs it itself. */
  readonly program?: string;
}

interface RunRequest {
  /** Chooses the hash seed; undefined in the first run. */
  readonly round?: number;
  /** Samples per second; undefined for a run without the sampler. */
  readonly rate?: number | undefined;
  /** Samples threads that wait, too. */
  readonly idle?: boolean;
  readonly count?: Omit<CountPlan, "folder">;
  /** Wall seconds after which the run is ended without an error; else the entry point's timeout is one. */
  readonly trySeconds?: number | undefined;
}

export interface RunnerRequest {
  readonly context: RecordContext;
  readonly entry: EntryPoint;
  readonly sides: Sides;
  readonly suite: Suite;
}

/** Runs an entry point on either side, with the sampler or without, and checks how it ends. */
export function makeRunner({ context, entry, sides, suite }: RunnerRequest): Runner {
  const { inputs, scratch, sampler, worktrees, signal, interpreter } = context;
  let runs = 0;
  /** Most threads in the runs without the sampler, of both sides. */
  let threads = 0;
  const unprofiled: { [S in Side]?: RunResult } = {};
  let chosenRate = inputs.rate === "auto" ? undefined : inputs.rate;
  /** Of dozens of processes that begin at a time, a sampler that is busy with the first one finds half as many (measured: 14 instead of 30 of 50). */
  const isCrowd = () => Math.max(...SIDES.map((side) => unprofiled[side]?.pythons.size ?? 0)) > MAX_PATIENT_PROCESSES;
  /** A sample takes about as long as the time between two: the program would hardly go on. */
  let isTooDeep = false;

  // The same on both sides; native frames cannot be read from a running program.
  const isCrowded = () => threads > MAX_PAUSED_THREADS && !inputs.native;
  const argvOf = (side: Side) => {
    const { python } = sides[side];
    return findConsoleScript({ argv: commandLine(entry, python), python, outer: interpreter.executable });
  };

  /** Of each side: after setup, and after the first run. */
  const states: { [S in Side]?: { readonly start: WorktreeState; readonly first?: WorktreeState } } = {};

  /** Brings a side to the start of a run: what `before` does. */
  async function prepare(side: Side, env: Record<string, string>, folder: string): Promise<void> {
    const { before, folders, timeout } = inputs;
    if (before === "") return;
    await runShellLines({
      what: `'before' on ${side}`,
      lines: before,
      cwd: join(worktrees[side], folders.before),
      env: { ...env, [CHECKOUT]: context.repository },
      folder,
      timeoutSeconds: timeout,
      signal,
      explain: (words) => explainUntracked(context, { words, cwd: folders.before, side }),
    });
    await removeRun(folder);
  }

  async function run(side: Side, request: RunRequest): Promise<FinishedRun> {
    const { round, rate, idle = inputs.idle, count, trySeconds = Number.POSITIVE_INFINITY } = request;
    const timeout = entry.timeout ?? inputs.timeout;
    const { venv, python } = sides[side];
    const cwd = join(worktrees[side], entry.cwd ?? "");
    if (!existsSync(cwd)) throw new ProgramError(`Entry point '${entry.name}' runs in '${entry.cwd}', which is not a folder on ${side}.`);
    const folder = join(scratch.folder, `run-${runs++}`);
    const own = { argv: await argvOf(side), env: programEnvironment(context, { side, venv, round: round ?? 0, entry }) };
    const { argv, env } = await suite.takeOver(side, { ...own, cwd, folder, isCounting: count !== undefined });
    // Only the interpreter itself is surely one Python process from its first moment on.
    const isPython = argv[0] === python;
    await prepare(side, own.env, `${folder}-before`);
    if (rate !== undefined) await confirmSampler(sampler);
    const result = await runProgram({
      argv,
      cwd,
      env: count === undefined ? env : { ...env, ...(await prepareCounting({ ...count, folder }, env["PYTHONPATH"])) },
      folder,
      timeoutSeconds: Math.min(timeout, trySeconds),
      signal,
      adopter: interpreter.executable,
      ...(rate !== undefined && {
        sampler: {
          executable: sampler,
          switches: { ...inputs, rate, idle, nonblocking: inputs.nonblocking || isCrowded() },
          isImpatient: isCrowd(),
        },
      }),
      ...(rate !== undefined && !isPython && { keepAlive: { python: interpreter.executable } }),
    });
    if (suite.isUnreachable(result)) {
      suite.fix(undefined);
      return run(side, request);
    }
    if (trySeconds < timeout && result.exitStatus.how === "timeout") return { run: result, folder };
    checkExitStatus({
      result,
      side,
      round: round === undefined || count !== undefined ? undefined : round + 1,
      entry,
      timeout,
      worktree: worktrees[side],
      explain: (words) => explainUntracked(context, { words, cwd: entry.cwd ?? "", side }),
    });
    const { start } = states[side] ?? {};
    if (inputs.clean && start !== undefined) await cleanWorktree(worktrees[side], start);
    return { run: result, folder, ...(isPython && { program: argv.join(" ") }) };
  }

  /**
   * The first run of head, which also shows how deep the stacks are. Stacks of thousands of frames take longer to read than the time between
   * two samples, and the program stands still while they are read: a run that does not end for that reason is given up.
   */
  async function runHead(): Promise<FinishedRun> {
    if (chosenRate !== undefined || entry.module !== undefined) return run("head", {});
    const base = unprofiled.base?.wallSeconds;
    const trySeconds = base === undefined ? undefined : MAX_PROBE.ratio * base + MAX_PROBE.seconds;
    const probe = async () => {
      const probed = await run("head", { rate: PROBE_RATE, trySeconds });
      const { threads, pythons, sampled, wallSeconds } = probed.run;
      const { recorded, lost } = sampled ?? UNSAMPLED;
      const width = recorded / (PROBE_RATE * wallSeconds);
      return { ...probed, seen: { recorded, lost, width, threads, processes: pythons.size, depth: await readDepth(sampled) } };
    };
    let probed = await probe();
    const isUseless = () => probed.run.exitStatus.how !== "timeout" && (isUnseen(probed.run) || isBlind(probed.seen));
    for (let repeats = 0; repeats < MAX_REPEATS && isUseless(); repeats++) {
      await removeRun(probed.folder);
      probed = await probe();
    }
    if (trySeconds === undefined || probed.run.exitStatus.how !== "timeout") {
      const rate = chooseRate({ ...inputs, ...probed.seen });
      isTooDeep = rate === undefined;
      chosenRate = rate ?? PROBE_RATE;
      return probed;
    }
    await removeRun(probed.folder);
    const { start } = states.head ?? {};
    if (start !== undefined) await cleanWorktree(worktrees.head, start);
    const bare = await run("head", {});
    // Head may simply take that long.
    isTooDeep = bare.run.wallSeconds < trySeconds / 2;
    chosenRate = USUAL_RATE;
    return bare;
  }

  return {
    suite,
    findMissing: () => findMissingFile(entry, worktrees),
    async describeLeftBehind() {
      const left = new Set<string>();
      const environments = new Set<Side>();
      for (const side of SIDES) {
        const { start, first } = states[side] ?? {};
        const last = first && (await readWorktreeState(worktrees[side]));
        if (start === undefined || first === undefined || last === undefined) continue;
        for (const path of findLeftBehind([start, first, last])) left.add(path);
        if (findEnvironments(first).length > findEnvironments(start).length) environments.add(side);
      }
      return { note: left.size === 0 ? undefined : noteLeftBehind([...left]), environments };
    },
    async runUnprofiled(side): Promise<UnprofiledRun> {
      const start = await readWorktreeState(worktrees[side]);
      if (start !== undefined) states[side] = { start };
      const compiled = await sizeOf(bytecodeFolder(context, side));
      const { run: result, folder } = side === "head" ? await runHead() : await run(side, {});
      const events = await suite.read(folder);
      await removeRun(folder);
      const first = await readWorktreeState(worktrees[side]);
      if (start !== undefined && first !== undefined) states[side] = { start, first };
      threads = Math.max(threads, result.threads);
      unprofiled[side] = result;
      const compiledBytes = (await sizeOf(bytecodeFolder(context, side))) - compiled;
      return { ...timesOf(result), suite: events, compiledBytes };
    },
    async count(side, { run: round, ...count }) {
      try {
        const limits = limitCounting(unprofiled[side]?.cpuSeconds ?? 0, count.mode);
        const { run: result, folder } = await run(side, { round, count: { ...count, ...limits } });
        const busy = [...result.pythons].flatMap(([pid, seconds]) => (seconds < BUSY_SECONDS ? [] : [pid]));
        const counts = await readCounts(folder, busy);
        await removeRun(folder);
        return counts;
      } catch (error) {
        // It ran well before: what fails now is counting, and a report without counts is whole.
        if (error instanceof ProgramError) return undefined;
        throw error;
      }
    },
    async readSource(side, file) {
      const path = resolve(worktrees[side], entry.cwd ?? "", file);
      const found = await stat(path).catch(() => undefined);
      return found?.isFile() && found.size <= MAX_SOURCE_BYTES ? await readRegularText(path).catch(() => undefined) : undefined;
    },
    async slowDown(side, { ownSeconds }) {
      try {
        const { run: result, folder } = await run(side, { round: 0, count: { mode: "slower", named: [], ownSeconds } });
        const busy = [...result.pythons].flatMap(([pid, seconds]) => (seconds < BUSY_SECONDS ? [] : [pid]));
        const counts = await readCounts(folder, busy);
        await removeRun(folder);
        return counts && { ...timesOf(result), injected: counts.injected, processes: busy.length };
      } catch (error) {
        if (error instanceof ProgramError) return undefined;
        throw error;
      }
    },
    async sample(side, round, idle = inputs.idle) {
      const sampleRate = chosenRate ?? PROBE_RATE;
      const before = readMachineTime();
      const {
        run: result,
        folder,
        program,
      } = await run(side, { round, idle, rate: entry.module !== undefined || isTooDeep ? undefined : sampleRate });
      const steal = stealBetween(before, readMachineTime());
      const { foldedPath, recorded, lost, late, error, keepAlive, isCutOff } = result.sampled ?? UNSAMPLED;
      const folded = foldedPath === undefined ? undefined : await readRegularFile(foldedPath);
      const events = await suite.read(folder);
      await removeRun(folder);
      const rules: ProcessRules = {
        withoutChildren: !inputs.subprocesses,
        ...(program !== undefined && { program }),
        ...(keepAlive !== undefined && { foreign: keepAlive }),
      };
      const notes: Note[] = isTooDeep ? [{ code: "too-deep-to-sample" }] : [];
      if (isCrowded() && !inputs.nonblocking && !isTooDeep) notes.push({ code: "sampled-without-pause", threads });
      return {
        ...timesOf(result),
        ...{ folded, recorded, lost, late, complaint: error, rules, notes, pythons: result.pythons },
        ...(result.sampled === undefined && { isUnsampled: true }),
        ...(isCutOff && folded !== undefined && { cutOff: earlyEnd({ side, round, error }) }),
        ...(result.threads > 0 && { threads: result.threads }),
        ...(result.peakBytes > 0 && { peakBytes: result.peakBytes }),
        ...(steal !== undefined && { steal }),
        load: readLoad(),
        rate: sampleRate,
        suite: events,
      };
    },
  };
}

/** Whether Python worked for long enough and the sampler missed it: then the run says nothing about its stacks. */
function isUnseen({ sampled, pythons }: RunResult): boolean {
  const seconds = Math.max(0, ...pythons.values());
  return seconds >= SEEN_SECONDS && sampled?.foldedPath === undefined;
}

/** Of the recorded stacks: pausing takes time in proportion to it. */
async function readDepth(sampled: Sampled | undefined): Promise<StackDepth> {
  if (sampled?.foldedPath === undefined) return { mean: 0, most: 0 };
  const recordings = makeRecordings();
  const reader = recordings.addRound("head", {}, "py-spy");
  reader.push(await readRegularFile(sampled.foldedPath));
  reader.end();
  return depthOf(recordings.rounds[0] as RecordedRound, recordings.frames);
}

/** What a sampler says that was not there. */
const UNSAMPLED: Sampled = {
  foldedPath: undefined,
  recorded: 0,
  lost: 0,
  late: 0,
  error: undefined,
  isCutOff: false,
  keepAlive: undefined,
};

/** A first run of head under the sampler that takes longer than this, with base's wall time as the measure, is given up. */
const MAX_PROBE = { ratio: 5, seconds: 10 } as const;

/** Counting makes most programs take up to 1.4 times as long, those of many small functions several times: where that is a matter of seconds, it is waited for. */
const COUNTED = { usual: 1.5, worst: 8, affordable: 20 } as const;

/** @param seconds CPU seconds of a run that counts nothing. */
function limitCounting(seconds: number, mode: CountPlan["mode"]): Pick<CountPlan, "mostSeconds" | "patience"> {
  const mostSeconds = COUNTED.usual * seconds + 1;
  // Telling starts from resumptions takes longer than counting, and is done only where a generator is named.
  const most = mode === "starts" ? COUNTED.affordable : Math.min(COUNTED.worst * seconds, COUNTED.affordable);
  return { mostSeconds, patience: Math.max(0, most - mostSeconds) };
}

/** Below this a process may have started and ended between two looks at it. */
const BUSY_SECONDS = 0.3;

/** Longer source files are generated. */
const MAX_SOURCE_BYTES = 1024 * 1024;

/** Pausing a program of 200 threads for every sample made it run 2 to 4 times as long (measured); usual pools stay below this. */
const MAX_PAUSED_THREADS = 20;

/** Python processes of a run, up to which the first one waits for the sampler: of 10 it finds as many with and without (measured). */
const MAX_PATIENT_PROCESSES = 12;

interface CutOff {
  readonly side: Side;
  readonly round: number;
  readonly error: string | undefined;
}

/** What ran after it would be missing from the profile, as if it had become faster. */
function earlyEnd({ side, round, error }: CutOff): Unseen {
  return { code: "sampler-ended-early", side, round: round + 1, words: lastWords(error ?? "") };
}

function timesOf({ cpuSeconds, wallSeconds }: RunResult): Run {
  return { cpuSeconds, wallSeconds };
}

interface ExitStatusCheck {
  readonly result: RunResult;
  readonly side: Side;
  /** Counted from 1; undefined for the run without the sampler. */
  readonly round: number | undefined;
  readonly entry: EntryPoint;
  readonly timeout: number;
  /** A folder that is gone when the message is read: its files are named relative to it. */
  readonly worktree: string;
  /** What more can be said of its last words. */
  readonly explain: (words: string) => string;
}

/** @throws ProgramError with side, round, status and the program's last words when it did not end well. */
function checkExitStatus({ result, side, round, entry, timeout, worktree, explain }: ExitStatusCheck): void {
  const { exitStatus, stdoutTail, stderrTail } = result;
  if (exitStatus.how === "exit" && [0, ...(entry.allowExitStatus ?? [])].includes(exitStatus.code)) return;
  const said = (stderrTail === "" ? stdoutTail : stderrTail).replaceAll(`${worktree}/`, "");
  const words = lastWords([said, explain(said)].filter((part) => part !== "").join("\n"));
  const told = exitStatus.how === "timeout" ? { how: exitStatus.how, seconds: timeout } : exitStatus;
  throw new RecordingError(entry.name, { code: "program-failed", side, round: round ?? null, exitStatus: told, words });
}

/** Bytes of the files in a folder, which need not be there. */
async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      (file) => (file.isFile() ? file.size : 0),
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
