import { findBundleFolders, readBundleFolder } from "../bundle/bundle.ts";
import type { ExitCode } from "../lib/errors.ts";
import { printError } from "../lib/print.ts";
import { reportBundles } from "../output/report-stage.ts";
import type { CliOptions } from "./options.ts";
import { REPORT_ONLY, showReport } from "./show-report.ts";

/** `flamediff report`: bundles → report directory. */
export async function reportCli(folders: readonly string[], options: CliOptions): Promise<ExitCode> {
  const found = await findBundleFolders(folders);
  const finished = await reportBundles(await Promise.all(found.map(readBundleFolder)));
  for (const { message } of finished.leftOut) printError(`warning: a bundle was left out: ${message}`);
  return showReport(finished, options, REPORT_ONLY);
}
