import type { ExitCode } from "../lib/errors.ts";
import { withInterruption } from "../lib/interruption.ts";
import type { Progress } from "../lib/progress.ts";
import { findRepository } from "../record/git/git.ts";
import { recordAndReport } from "./local-recording.ts";
import { type CliOptions, readInputs, repeatedOptions } from "./options.ts";
import { showReport } from "./show-report.ts";

/** `flamediff run`: profile, then report. */
export async function runCli(command: readonly string[], options: CliOptions, progress: Progress): Promise<ExitCode> {
  const repository = await findRepository(process.cwd());
  const inputs = await readInputs(repository, command, options);
  return withInterruption(async (interruption) => {
    const work = { repository, inputs, options, progress, interruption };
    return showReport(await recordAndReport(work, repeatedOptions(command, options)), options, inputs.failOn);
  });
}
