import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Changes, findChangedFunctions } from "./changed-functions.ts";
import { ProgramError } from "./errors.ts";
import { formatPlural } from "./format.ts";
import type { Commit, CommitPair } from "./git/commits.ts";
import { openGit } from "./git/git.ts";
import { addWorktree, removeWorktree } from "./git/worktree.ts";
import type { Inputs } from "./inputs.ts";
import { commandLine, type EntryPoint } from "./plan.ts";
import { writeBundle } from "./profile/bundle.ts";
import { SIDES, type Side } from "./profile/frame.ts";
import type { Roots } from "./profile/identity.ts";
import { findLeak, type Leak } from "./profile/leak.ts";
import { BUNDLE_VERSION, type Manifest } from "./profile/manifest.ts";
import type { ProcessRules } from "./profile/processes.ts";
import type { Recordings } from "./profile/recordings.ts";
import type { SettleOptions } from "./profile/settle.ts";
import type { Move } from "./profile/settled-frames.ts";
import { outlineSources, qualifyName, type SourceFunction } from "./profile/source.ts";
import type { Progress } from "./progress.ts";
import { type EntryRecording, type Run, type Runner, recordEntryPoint } from "./recording.ts";
import { findConsoleScript } from "./sampler/command.ts";
import { makeProgramEnvironment, withoutSecrets } from "./sampler/environment.ts";
import { installSampler, SAMPLER, SAMPLER_VERSION } from "./sampler/install.ts";
import { findInterpreter, type Interpreter } from "./sampler/interpreter.ts";
import { describeMachine, readMachineTime, stealBetween } from "./sampler/machine.ts";
import { describeEnding, type RunResult, removeRun, runProgram, type Sampled } from "./sampler/record.ts";
import { openScratch, type Scratch } from "./sampler/scratch.ts";
import { setUpSide } from "./sampler/setup.ts";
import { VERSION } from "./version.ts";

export interface ProfileRequest {
  readonly inputs: Inputs;
  /** Top folder of the user's repository; it stays as it is. */
  readonly repository: string;
  readonly commits: CommitPair;
  /** Where the bundle goes. */
  readonly out: string;
  readonly env: NodeJS.ProcessEnv;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Records both commits in turns and writes the bundle. Runs the pull request's code; holds no token. */
export async function profile(request: ProfileRequest): Promise<Manifest> {
  const { inputs, repository, commits, out, progress, signal } = request;
  const env = withoutSecrets(request.env);
  const git = openGit(repository, { signal });
  await using scratch = await openScratch({ env, undo: ({ repository, worktree }) => removeWorktree(repository, worktree) });
  progress.phase("Looking at Python and the sampler");
  const interpreter = await findInterpreter(inputs.python, env);
  const sampler = await installSampler({ python: interpreter.executable, env, signal });
  progress.phase("Checking out base and head");
  const folders = { base: join(scratch.folder, "base"), head: join(scratch.folder, "head") };
  for (const side of SIDES) await scratch.remember({ repository, worktree: folders[side] });
  await using base = await addWorktree(git, commits.base.sha, folders.base);
  await using head = await addWorktree(git, commits.head.sha, folders.head);
  const place: Place = {
    inputs,
    repository,
    env,
    signal,
    scratch,
    interpreter,
    sampler,
    worktrees: { base: base.folder, head: head.folder },
  };
  const changes = await findChangedFunctions({
    git,
    commits,
    worktrees: place.worktrees,
    python: interpreter.executable,
    listPath: join(scratch.folder, "changed.json"),
    env,
    signal,
  });
  const setUps = makeSetUps(place, progress);
  const recordings: EntryRecording[] = [];
  for (const entry of inputs.entryPoints) {
    const sides = await setUps(entry);
    progress.phase(`Recording '${entry.name}'`);
    recordings.push(
      await recordEntryPoint({
        entry,
        inputs,
        runner: makeRunner(place, entry, sides),
        identify: makeIdentifier(place, entry, sides, changes.moved),
        compare: { minChange: inputs.minChange / 100, entryPoints: inputs.entryPoints.length },
        progress,
      }),
    );
  }
  const manifest = makeManifest({ ...request, interpreter, changes, recordings });
  await writeBundle(out, manifest, new Map(recordings.flatMap(({ rounds }) => [...rounds])));
  progress.end();
  return manifest;
}

/** Where everything happens: what does not change between entry points. */
interface Place {
  readonly inputs: Inputs;
  readonly repository: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly scratch: Scratch;
  readonly interpreter: Interpreter;
  readonly sampler: string;
  readonly worktrees: { readonly [S in Side]: string };
}

/** Interpreter of a side, and its virtual environment if it has one. */
interface SidePython {
  readonly python: string;
  readonly venv?: string;
}

type Sides = { readonly [S in Side]: SidePython };

/** Sets both sides up for an entry point before either runs; the same lines are not run twice. */
function makeSetUps(place: Place, progress: Progress): (entry: EntryPoint) => Promise<Sides> {
  const done = new Map<string, Promise<Sides>>();
  return (entry) => {
    const lines = [place.inputs.setup, entry.setup ?? ""].filter((text) => text.trim() !== "").join("\n");
    const known = done.get(lines) ?? setUpSides({ place, lines, number: done.size, progress });
    done.set(lines, known);
    return known;
  };
}

async function setUpSides({
  place,
  lines,
  number,
  progress,
}: {
  place: Place;
  lines: string;
  number: number;
  progress: Progress;
}): Promise<Sides> {
  const { interpreter, scratch, worktrees, inputs, signal } = place;
  if (lines === "") return { base: { python: interpreter.executable }, head: { python: interpreter.executable } };
  const sides = {} as { [S in Side]: SidePython };
  for (const side of SIDES) {
    progress.phase(`Setting up ${side}`);
    sides[side] = await setUpSide({
      side,
      lines,
      interpreter,
      worktree: worktrees[side],
      folder: join(scratch.folder, `setup-${number}-${side}`),
      environment: (venv) => programEnvironment(place, { side, venv }),
      timeoutSeconds: inputs.timeout,
      signal,
    });
  }
  return sides;
}

interface EnvironmentRequest {
  readonly side: Side;
  readonly venv?: string | undefined;
  readonly round?: number;
  readonly entry?: EntryPoint;
}

function programEnvironment({ env, scratch }: Place, { side, venv, round, entry }: EnvironmentRequest): Record<string, string> {
  return makeProgramEnvironment({
    outer: env,
    bytecodeFolder: join(scratch.folder, `bytecode-${side}`),
    marker: scratch.marker,
    ...(venv !== undefined && { venv }),
    ...(round !== undefined && { hashSeed: round + 1 }),
    ...(entry?.env !== undefined && { own: entry.env }),
  });
}

interface FinishedRun {
  readonly run: RunResult;
  readonly folder: string;
  /** Command line of the program when the interpreter runs it itself. */
  readonly program?: string;
}

function makeRunner(place: Place, entry: EntryPoint, sides: Sides): Runner {
  const { inputs, scratch, sampler, worktrees, signal, interpreter } = place;
  let runs = 0;
  /** Most threads in the runs without the sampler, of both sides. */
  let threads = 0;

  // The same on both sides; native frames cannot be read from a running program.
  const isCrowded = () => threads > MOST_PAUSED_THREADS && !inputs.native;
  const argvOf = (side: Side) => {
    const { python } = sides[side];
    return findConsoleScript({ argv: commandLine(entry, python), python, outer: interpreter.executable });
  };

  async function run(side: Side, round: number, isSampled: boolean): Promise<FinishedRun> {
    const { venv, python } = sides[side];
    const argv = await argvOf(side);
    // Only the interpreter itself is surely one Python process from its first moment on.
    const isPython = argv[0] === python;
    const folder = join(scratch.folder, `run-${runs++}`);
    const result = await runProgram({
      argv,
      cwd: join(worktrees[side], entry.cwd ?? ""),
      env: programEnvironment(place, { side, venv, round, entry }),
      folder,
      timeoutSeconds: entry.timeout ?? inputs.timeout,
      signal,
      ...(isSampled && { sampler: { executable: sampler, switches: { ...inputs, nonblocking: inputs.nonblocking || isCrowded() } } }),
      ...(isSampled && !isPython && { keepAlive: { python: interpreter.executable } }),
    });
    checkEnding({
      result,
      side,
      round: isSampled ? round + 1 : undefined,
      entry,
      timeout: entry.timeout ?? inputs.timeout,
      worktree: worktrees[side],
    });
    return { run: result, folder, ...(isPython && { program: argv.join(" ") }) };
  }

  return {
    async runBare(side) {
      const { run: result, folder } = await run(side, 0, false);
      await removeRun(folder);
      threads = Math.max(threads, result.threads);
      return timesOf(result);
    },
    async sample(side, round) {
      const before = readMachineTime();
      const { run: result, folder, program } = await run(side, round, true);
      const steal = stealBetween(before, readMachineTime());
      const { foldedPath, recorded, lost, late, error, keepAlive } = result.sampled as Sampled;
      const folded = foldedPath === undefined ? undefined : await readFile(foldedPath);
      await removeRun(folder);
      const rules: ProcessRules = {
        withoutChildren: !inputs.subprocesses,
        ...(program !== undefined && { program }),
        ...(keepAlive !== undefined && { foreign: keepAlive }),
      };
      const notes = isCrowded() && !inputs.nonblocking ? [crowdedNote(threads)] : [];
      return {
        ...timesOf(result),
        ...{ folded, recorded, lost, late, complaint: error, rules, notes },
        ...(result.threads > 0 && { threads: result.threads }),
        ...(steal !== undefined && { steal }),
      };
    },
  };
}

/** Pausing a program of 200 threads for every sample made it run 2 to 4 times as long (measured); usual pools stay below this. */
const MOST_PAUSED_THREADS = 20;

function crowdedNote(threads: number): string {
  return `The program runs ${threads} threads, so it was sampled without being paused ('nonblocking'): some samples may be read while they change.`;
}

function timesOf({ cpuSeconds, wallSeconds }: RunResult): Run {
  return { cpuSeconds, wallSeconds };
}

interface EndingCheck {
  readonly result: RunResult;
  readonly side: Side;
  /** Counted from 1; undefined for the run without the sampler. */
  readonly round: number | undefined;
  readonly entry: EntryPoint;
  readonly timeout: number;
  /** A folder that is gone when the message is read: its files are named relative to it. */
  readonly worktree: string;
}

/** @throws ProgramError with side, round, status and the program's last words when it did not end well. */
function checkEnding({ result, side, round, entry, timeout, worktree }: EndingCheck): void {
  const { ending, stdoutTail, stderrTail } = result;
  if (ending.how === "exit" && [0, ...(entry.allowExitStatus ?? [])].includes(ending.code)) return;
  const when = round === undefined ? "in its run without the sampler" : `in round ${round}`;
  const advice = ending.how === "timeout" ? ` after ${formatPlural(timeout, "second")}. Give it less to do, or raise 'timeout'.` : ".";
  const words = (stderrTail === "" ? stdoutTail : stderrTail).replaceAll(`${worktree}/`, "");
  throw new ProgramError(
    `'${entry.name}' failed on ${side} ${when}: ${describeEnding(ending)}${advice}${words === "" ? "" : `\n${words}`}`,
  );
}

/** What frames stand for: paths by the side's folders, names by its sources where the sampler gives bare ones. */
function makeIdentifier(
  place: Place,
  entry: EntryPoint,
  sides: Sides,
  moved: readonly Move[],
): (recordings: Recordings) => Promise<SettleOptions> {
  const { interpreter, inputs, scratch, worktrees, env, signal, repository } = place;
  const roots = rootsOf(place, entry, sides);
  const outlines = new Map<string, readonly SourceFunction[]>();
  const placeOf = (side: Side, file: string) => resolve(worktrees[side], entry.cwd ?? "", file);

  async function learn({ frames }: Recordings): Promise<void> {
    const files = frames.flatMap(({ file, sides }) =>
      file === undefined || file.startsWith("<") ? [] : [...sides].map((side) => placeOf(side, file)),
    );
    const paths = [...new Set(files)].filter((path) => path.endsWith(".py") && !outlines.has(path));
    const found = await outlineSources({
      python: interpreter.executable,
      listPath: join(scratch.folder, "sources.json"),
      paths,
      env,
      signal,
    });
    for (const path of paths) outlines.set(path, found.get(path) ?? []);
  }

  return async (recordings) => {
    const leak = findLeak({ recordings, roots, checkout: repository });
    if (leak !== undefined) throw leakError(leak);
    const options = { roots, moved, keepImports: inputs.keepImports, keepWaiting: inputs.idle };
    if (!hasBareNames(interpreter)) return options;
    await learn(recordings);
    return {
      ...options,
      qualify: (side, { file, name, line }) =>
        file === undefined ? undefined : qualifyName(outlines.get(placeOf(side, file)), name, line),
    };
  };
}

/** Qualified names are part of a function since Python 3.11. */
function hasBareNames({ version: [major, minor] }: Interpreter): boolean {
  return major === 3 && minor < 11;
}

function leakError({ side, file }: Leak): ProgramError {
  return new ProgramError(
    `${side} ran '${file}', which is not ${side}'s own code: a package is installed so that it points there, and both sides would run the same files. ` +
      "Install each side's own: set 'setup' to 'pip install -e .', or to what your project wants.",
  );
}

/** Folders that frames of a side are named relative to. */
function rootsOf({ worktrees, interpreter }: Place, { cwd }: EntryPoint, sides: Sides): { readonly [S in Side]: Roots } {
  const ofSide = (side: Side): Roots => ({
    project: [worktrees[side]],
    stdlib: interpreter.stdlib,
    prefixes: [...interpreter.prefixes, ...(sides[side].venv === undefined ? [] : [sides[side].venv])],
    ...(cwd !== undefined && { workingFolder: cwd.replace(/\/+$/, "") }),
  });
  return { base: ofSide("base"), head: ofSide("head") };
}

interface ManifestFacts extends Pick<ProfileRequest, "inputs" | "commits"> {
  readonly interpreter: Interpreter;
  readonly changes: Changes;
  readonly recordings: readonly EntryRecording[];
}

function makeManifest({ inputs, commits, interpreter, changes, recordings }: ManifestFacts): Manifest {
  const machine = describeMachine();
  return {
    schemaVersion: BUNDLE_VERSION,
    flamediff: VERSION,
    shard: `${interpreter.label}, ${machine.os.replace(/^(\S+) \S+ /, "$1 ")}`,
    base: describeCommit(commits.base),
    head: describeCommit(commits.head),
    environment: { ...machine, python: interpreter.label, sampler: SAMPLER, samplerVersion: SAMPLER_VERSION, rate: inputs.rate },
    options: { minChange: inputs.minChange / 100, keepImports: inputs.keepImports, keepWaiting: inputs.idle },
    changes,
    entryPoints: recordings.map(({ entry }) => entry),
  };
}

/** What nobody else knows has no name that others could use. */
function describeCommit({ sha, label, isTransient }: Commit): Manifest["base"] {
  return { sha: isTransient === true ? null : sha, label };
}
