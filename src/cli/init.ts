import { describeInitialised, initialise } from "../init/init.ts";
import type { ExitCode } from "../lib/errors.ts";
import { print } from "../lib/print.ts";
import { findRepository } from "../record/git/git.ts";

/** `flamediff init`: a first configuration and the workflow. */
export async function initCli(): Promise<ExitCode> {
  print(describeInitialised(await initialise(await findRepository(process.cwd()))));
  return 0;
}
