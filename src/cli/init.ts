import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { describeInitialised, describeNext, initialise } from "../init/init.ts";
import { describeTrial } from "../init/texts.ts";
import { type ExitCode, ProgramError, UserError } from "../lib/errors.ts";
import { withInterruption } from "../lib/interruption.ts";
import { print } from "../lib/print.ts";
import type { Progress } from "../lib/progress.ts";
import { findRepository } from "../record/git/git.ts";
import { tryEntryPoint } from "../record/trial.ts";
import { readInputs } from "./options.ts";

/** Seconds for the setup and for the run that try a new entry point, each. */
const TRIAL_SECONDS = 120;

/** `flamediff init`: a first configuration and the workflow, and whether the entry point in it works. */
export async function initCli({ isTried, progress }: { readonly isTried: boolean; readonly progress: Progress }): Promise<ExitCode> {
  const repository = await findRepository(process.cwd());
  const done = await initialise(repository, await realpath(process.cwd()));
  print(describeInitialised(done));
  return withInterruption(async ({ signal }) => {
    if (isTried && done.suggestions.length > 0) print(await tryFirst(join(repository, done.project), progress, signal));
    print(describeNext(done));
    return 0;
  });
}

/** What running the first entry point once shows, in words. */
async function tryFirst(start: string, progress: Progress, signal: AbortSignal): Promise<string> {
  const { repository, inputs } = await readInputs({ start, command: [], options: {} });
  const [entry] = inputs.entryPoints;
  if (entry === undefined) return "";
  progress.phase(`Trying '${entry.name}' once, for ${TRIAL_SECONDS} s of setup and ${TRIAL_SECONDS} s of running at most`);
  try {
    const limited = { ...inputs, timeout: Math.min(inputs.timeout, TRIAL_SECONDS), rate: 100 };
    return describeTrial(entry.name, await tryEntryPoint({ entry, inputs: limited, repository, env: process.env, signal }));
  } catch (error) {
    if (!(error instanceof ProgramError || error instanceof UserError)) throw error;
    return describeTrial(entry.name, error.message);
  } finally {
    progress.end();
  }
}
