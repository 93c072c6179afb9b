import { join } from "node:path";
import type { EntryPoint } from "../config/entry-points.ts";
import type { Inputs } from "../config/inputs.ts";
import { findCommits } from "./git/commits.ts";
import { openGit } from "./git/git.ts";
import { withoutSecrets } from "./git/secrets.ts";
import { addWorktree, removeWorktree } from "./git/worktree.ts";
import { makeRunner } from "./run.ts";
import { findInterpreter } from "./sampler/interpreter.ts";
import { openScratch } from "./sampler/scratch.ts";
import { setUpOne } from "./side-setup.ts";
import { makeSuite } from "./suites/suite.ts";

export interface TrialRequest {
  readonly entry: EntryPoint;
  /** `timeout` bounds the setup and the run, each by itself. */
  readonly inputs: Inputs;
  readonly repository: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** What one run of an entry point shows. */
export interface Trial {
  readonly wallSeconds: number;
  /** Benchmarks that were taken over and ran. */
  readonly benchmarks: number;
  /** Benchmarks, or files of them, that failed or cannot be taken over. */
  readonly failed: readonly string[];
}

/**
 * Sets the working tree up in a folder of its own and runs an entry point there once, without the sampler. The user's files stay as they are.
 * @throws ProgramError when the setup or the program fails or takes too long; UserError where there is no commit yet.
 */
export async function tryEntryPoint({ entry, inputs, repository, env: outer, signal }: TrialRequest): Promise<Trial> {
  const env = withoutSecrets(outer);
  const git = openGit(repository, { signal });
  const { head } = await findCommits(git, { kind: "revisions", base: "HEAD", dirty: true });
  await using scratch = await openScratch({ env, undo: ({ repository, worktree }) => removeWorktree(repository, worktree) });
  const interpreter = await findInterpreter(inputs.python, env);
  const folder = join(scratch.folder, "head");
  await scratch.remember({ repository, worktree: folder });
  await using worktree = await addWorktree(git, head.sha, folder);
  const worktrees = { base: worktree.folder, head: worktree.folder };
  const context = { inputs, repository, env, signal, scratch, interpreter, sampler: "", worktrees };
  const side = await setUpOne(context, entry);
  const sides = { base: side, head: side };
  const suite = makeSuite({
    folder: scratch.folder,
    worktrees,
    sides,
    pattern: inputs.benchmarks,
    touched: [],
    budget: inputs.budget,
  });
  const { timeout: _, ...unbounded } = entry;
  const { wallSeconds, suite: events } = await makeRunner({ context, entry: unbounded, sides, suite }).runUnprofiled("head");
  return {
    wallSeconds,
    benchmarks: events.estimates.length,
    failed: events.problems.filter(({ kind }) => kind !== "left-out").map(({ name }) => name),
  };
}
