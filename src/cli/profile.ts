import { resolve } from "node:path";
import type { ExitCode } from "../lib/errors.ts";
import { withInterruption } from "../lib/interruption.ts";
import { print } from "../lib/print.ts";
import type { Progress } from "../lib/progress.ts";
import { recordLocally } from "./local-recording.ts";
import { type CliOptions, readInputs } from "./options.ts";

/** `flamediff profile`: only the bundle. */
export async function profileCli(command: readonly string[], options: CliOptions, progress: Progress): Promise<ExitCode> {
  const { repository, inputs } = await readInputs({ command, options });
  return withInterruption(async (interruption) => {
    const out = resolve(options.out ?? "flamediff-bundle");
    const isFailed = await recordLocally({ repository, inputs, options, progress, interruption }, { folder: out, bundle: out });
    if (options.quiet !== true) print(out);
    return isFailed ? 3 : 0;
  });
}
