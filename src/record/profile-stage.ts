import { basename, join } from "node:path";
import { writeBundle } from "../bundle/bundle.ts";
import { BUNDLE_VERSION, type Manifest } from "../bundle/manifest.ts";
import type { EntryPoint } from "../config/entry-points.ts";
import type { Inputs } from "../config/inputs.ts";
import { ProgramError } from "../lib/errors.ts";
import type { Progress } from "../lib/progress.ts";
import { VERSION } from "../lib/version.ts";
import { SIDES } from "../profile/frame.ts";
import { type CodeChanges, findChangedFunctions } from "./changed-functions.ts";
import type { RecordContext } from "./context.ts";
import { copyUntracked } from "./copies.ts";
import type { Commit, CommitPair } from "./git/commits.ts";
import { findGaps } from "./git/gaps.ts";
import { openGit } from "./git/git.ts";
import { withoutSecrets } from "./git/secrets.ts";
import { addWorktree, removeWorktree } from "./git/worktree.ts";
import { makeIdentifier } from "./identifier.ts";
import { findMissingFile } from "./missing-files.ts";
import { comparePackages } from "./packages.ts";
import { PROBE_RATE } from "./rate.ts";
import { type EntryRecording, failedRecording, recordEntryPoint } from "./rounds.ts";
import { makeRunner } from "./run.ts";
import { installSampler, SAMPLER, SAMPLER_VERSION } from "./sampler/install.ts";
import { findInterpreter, type Interpreter } from "./sampler/interpreter.ts";
import { describeMachine } from "./sampler/machine.ts";
import { openScratch } from "./sampler/scratch.ts";
import { makeSetup } from "./side-setup.ts";
import { makeSuite } from "./suites/suite.ts";

export interface ProfileRequest {
  readonly inputs: Inputs;
  /** Top folder of the user's repository; it stays as it is. */
  readonly repository: string;
  readonly commits: CommitPair;
  /** Environment variables that let git in at the remote: a partial clone fetches files when they are laid out. */
  readonly credentials?: NodeJS.ProcessEnv | undefined;
  /** Where the bundle goes. */
  readonly out: string;
  readonly env: NodeJS.ProcessEnv;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Records both commits in turns and writes the bundle. Runs the pull request's code, which gets no token. */
export async function profile(request: ProfileRequest): Promise<Manifest> {
  const { inputs, repository, commits, out, progress, signal } = request;
  const env = withoutSecrets(request.env);
  const git = openGit(repository, { signal, credentials: request.credentials });
  await using scratch = await openScratch({
    env,
    undo: ({ repository, worktree }) => removeWorktree(repository, worktree),
    warn: progress.warn,
  });
  progress.phase("Checking Python and the sampler");
  const interpreter = await findInterpreter(inputs.python, env);
  const sampler = await installSampler({ python: interpreter.executable, env, temporary: scratch.folder, signal });
  progress.phase("Checking out base and head");
  const folders = { base: join(scratch.folder, "base"), head: join(scratch.folder, "head") };
  for (const side of SIDES) await scratch.remember({ repository, worktree: folders[side] });
  await using base = await addWorktree(git, commits.base.sha, folders.base);
  await using head = await addWorktree(git, commits.head.sha, folders.head);
  for (const gap of await findGaps(git, commits.head.sha)) progress.warn(gap);
  if (inputs.copy.length > 0) {
    const worktrees = [base.folder, head.folder];
    await copyUntracked({ patterns: inputs.copy, folder: inputs.folders.copy, checkout: repository, worktrees, progress, signal });
  }
  const context: RecordContext = {
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
    worktrees: context.worktrees,
    python: interpreter.executable,
    listPath: join(scratch.folder, "changed.json"),
    env,
    signal,
  });
  const setup = makeSetup(context, progress);
  const recordings: EntryRecording[] = [];
  for (const entry of inputs.entryPoints) {
    const sides = await setup(entry).catch((error: unknown) => recordFailedSetup({ entry, inputs, worktrees: context.worktrees, error }));
    if ("rounds" in sides) {
      recordings.push(sides);
      continue;
    }
    progress.phase(`Recording '${entry.name}'`);
    const { packages, notes } = await comparePackages({ context, sides, git, shas: [commits.base.sha, commits.head.sha] });
    const recording = await recordEntryPoint({
      entry,
      inputs,
      runner: makeRunner({
        context,
        entry,
        sides,
        suite: makeSuite({
          folder: scratch.folder,
          worktrees: context.worktrees,
          sides,
          pattern: inputs.benchmarks,
          touched: changes.functions.touched,
          module: entry.module,
          budget: inputs.budget,
        }),
      }),
      identify: makeIdentifier({ context, entry, sides, moved: changes.functions.moved }),
      changedFiles: changes.files,
      worktrees: context.worktrees,
      diffs: changes.diffs,
      compare: { minChange: inputs.minChange / 100, entryPoints: inputs.entryPoints.length, edited: changes.functions.touched },
      progress,
    });
    const entryNotes = [...notes, ...recording.entry.notes];
    recordings.push({
      ...recording,
      entry: { ...recording.entry, notes: entryNotes, ...(packages.length > 0 && { packages: [...packages] }) },
    });
  }
  const manifest = makeManifest({ ...request, interpreter, changes: changes.functions, recordings });
  await writeBundle(out, manifest, new Map(recordings.flatMap(({ rounds }) => [...rounds])));
  progress.end();
  return manifest;
}

export interface FailedSetup extends Pick<ProfileRequest, "inputs"> {
  readonly entry: EntryPoint;
  readonly worktrees: RecordContext["worktrees"];
  readonly error: unknown;
}

/**
 * An entry point whose setup fails where a side does not have its script, as when a pull request adds both, has nothing to compare; one whose own setup fails
 * leaves the others their results.
 * @throws the error of a setup that all entry points have in common.
 */
export async function recordFailedSetup({ entry, inputs, worktrees, error }: FailedSetup): Promise<EntryRecording> {
  if (!(error instanceof ProgramError)) throw error;
  const missing = await findMissingFile(entry, worktrees);
  const isOwn = entry.setup !== undefined && inputs.entryPoints.length > 1;
  if (missing === undefined && !isOwn) throw error;
  return failedRecording({ entry, error, missing });
}

interface ManifestFacts extends Pick<ProfileRequest, "inputs" | "commits" | "repository" | "env"> {
  readonly interpreter: Interpreter;
  readonly changes: CodeChanges;
  readonly recordings: readonly EntryRecording[];
}

function makeManifest({ inputs, repository, env, commits, interpreter, changes, recordings }: ManifestFacts): Manifest {
  const machine = describeMachine();
  return {
    schemaVersion: BUNDLE_VERSION,
    flamediff: VERSION,
    shard: `${interpreter.label}, ${machine.os.replace(/^(\S+) \S+ /, "$1 ")}`,
    // Within GitHub a checkout is called by its repository; elsewhere by its folder.
    source: { project: (env["GITHUB_REPOSITORY"] || basename(repository)).slice(0, 200), recordedAt: new Date().toISOString() },
    base: describeCommit(commits.base),
    head: describeCommit(commits.head),
    environment: {
      ...machine,
      python: interpreter.label,
      sampler: SAMPLER,
      samplerVersion: SAMPLER_VERSION,
      rate: rateOf(inputs, recordings),
    },
    options: { minChange: inputs.minChange / 100, keepImports: inputs.keepImports, keepWaiting: inputs.idle },
    changes,
    entryPoints: recordings.map(({ entry }) => entry),
  };
}

/** Samples per second: as asked for, or the highest that was chosen. */
function rateOf({ rate }: Pick<Inputs, "rate">, recordings: readonly EntryRecording[]): number {
  const chosen = recordings.flatMap(({ entry }) => SIDES.flatMap((side) => entry.rounds[side].flatMap((round) => round.rate ?? [])));
  return rate === "auto" ? Math.max(PROBE_RATE, ...chosen) : rate;
}

/** bundle.json takes no more; git and GitHub take longer names of branches. */
const MAX_LABEL_LENGTH = 300;

/** A commit that exists on this machine only, such as that of uncommitted changes, has no id in the bundle: nobody else could look it up. */
function describeCommit({ sha, label, isTransient }: Commit): Manifest["base"] {
  return { sha: isTransient === true ? null : sha, label: label.slice(0, MAX_LABEL_LENGTH) };
}
