import { findBundleFolders, readBundleFolder } from "../bundle/bundle.ts";
import type { ExitCode } from "../lib/errors.ts";
import { reportBundles } from "../output/report-stage.ts";
import type { CliOptions } from "./options.ts";
import { showReport } from "./show-report.ts";

/** `flamediff report`: bundles → report directory. */
export async function reportCli(folders: readonly string[], options: CliOptions): Promise<ExitCode> {
  const found = await findBundleFolders(folders);
  return showReport(await reportBundles(await Promise.all(found.map(readBundleFolder))), options, "never");
}
