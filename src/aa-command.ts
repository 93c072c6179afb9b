import type { ExitCode } from "./errors.ts";
import { findRepository } from "./git/git.ts";
import { withInterruption } from "./interruption.ts";
import { bundleFolderOf, recordLocally } from "./local-recording.ts";
import { type CliOptions, readInputs } from "./options.ts";
import { readBundleFolder } from "./profile/bundle.ts";
import type { Progress } from "./progress.ts";
import { describeNoise } from "./report/noise.ts";
import { writeReport } from "./report-folder.ts";
import { reportBundles } from "./report-stage.ts";
import { reportFolderOf } from "./show-report.ts";

/** In percentage points. The floor is wanted as it is, not as `min-change` would lift it. */
const LEAST_CHANGE = 0.1;

/** `flamediff aa`: the same commit against itself, so that people see their own machine's noise before they trust a verdict. */
export async function aaCli(command: readonly string[], options: CliOptions, progress: Progress): Promise<ExitCode> {
  const repository = await findRepository(process.cwd());
  const given = await readInputs(repository, command, { ...options, base: "HEAD", head: "HEAD" });
  const inputs = { ...given, minChange: LEAST_CHANGE };
  return withInterruption(async (interruption) => {
    const bundle = bundleFolderOf(options);
    const isFailed = await recordLocally({ repository, inputs, options, progress, interruption }, bundle);
    const finished = await reportBundles([await readBundleFolder(bundle)]);
    await writeReport(reportFolderOf(options), finished);
    process.stdout.write(options.json === true ? (finished.files.get("report.json") ?? "") : describeNoise(finished.report));
    return isFailed ? 3 : 0;
  });
}
