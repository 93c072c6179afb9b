import { resolve } from "node:path";
import type { ExitCode } from "./errors.ts";
import { findRepository } from "./git/git.ts";
import { describeInitialised, initialise } from "./init/init.ts";
import { withInterruption } from "./interruption.ts";
import { recordAndReport, recordLocally } from "./local-recording.ts";
import { type CliOptions, readInputs, repeatedOptions } from "./options.ts";
import { findBundleFolders, readBundleFolder } from "./profile/bundle.ts";
import type { Progress } from "./progress.ts";
import { reportBundles } from "./report-stage.ts";
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

/** `flamediff profile`: only the bundle. */
export async function profileCli(command: readonly string[], options: CliOptions, progress: Progress): Promise<ExitCode> {
  const repository = await findRepository(process.cwd());
  const inputs = await readInputs(repository, command, options);
  return withInterruption(async (interruption) => {
    const out = resolve(options.out ?? "flamediff-bundle");
    const isFailed = await recordLocally({ repository, inputs, options, progress, interruption }, { folder: out, bundle: out });
    if (options.quiet !== true) process.stdout.write(`${out}\n`);
    return isFailed ? 3 : 0;
  });
}

/** `flamediff report`: bundles → report directory. */
export async function reportCli(folders: readonly string[], options: CliOptions): Promise<ExitCode> {
  const found = await findBundleFolders(folders);
  return showReport(await reportBundles(await Promise.all(found.map(readBundleFolder))), options, "never");
}

/** `flamediff init`: a first configuration and the workflow. */
export async function initCli(): Promise<ExitCode> {
  process.stdout.write(describeInitialised(await initialise(await findRepository(process.cwd()))));
  return 0;
}
