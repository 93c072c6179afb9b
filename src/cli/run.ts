import type { ExitCode } from "../lib/errors.ts";
import { withInterruption } from "../lib/interruption.ts";
import type { Progress } from "../lib/progress.ts";
import { recordAndReport } from "./local-recording.ts";
import { type CliOptions, readInputs } from "./options.ts";
import { showReport } from "./show-report.ts";

/** `flamediff run`: profile, then report. */
export async function runCli(command: readonly string[], options: CliOptions, progress: Progress): Promise<ExitCode> {
  const { repository, inputs, repeated } = await readInputs({ command, options });
  return withInterruption(async (interruption) => {
    const work = { repository, inputs, options, progress, interruption };
    return showReport(await recordAndReport(work, repeated), options, inputs);
  });
}
