import { join, resolve } from "node:path";
import type { FailOn } from "../config/inputs.ts";
import type { ExitCode } from "../lib/errors.ts";
import { describeTerminal, print, printJson, type Terminal } from "../lib/print.ts";
import { type FinishedReport, writeReport } from "../output/report-folder.ts";
import { PAGE_FILE } from "../page/page.ts";
import { exitCodeOf } from "../report/gate.ts";
import { renderTerminal } from "../report/terminal.ts";
import { openFile } from "./open-file.ts";
import type { CliOptions } from "./options.ts";
import { openOutFolder } from "./out-folder.ts";

/** Where a command writes its report unless told otherwise. */
const REPORT_FOLDER = "flamediff-report";

/** The folder of a command's report, as a full path. */
export function reportFolderOf({ out }: CliOptions): string {
  return resolve(out ?? REPORT_FOLDER);
}

/** Writes a report into its folder, prints it as the options say, and opens it if asked to. @returns what the process ends with. */
export async function showReport(finished: FinishedReport, options: CliOptions, failOn: FailOn): Promise<ExitCode> {
  const folder = await openOutFolder(reportFolderOf(options));
  await writeReport(folder, finished);
  const terminal = describeTerminal();
  if (options.json === true) printJson(finished.files.get("report.json") ?? "");
  else if (options.quiet !== true) print(drawForTerminal(finished, folder, terminal), terminal);
  if (options.open === true) await openFile(join(folder, finished.files.has(PAGE_FILE) ? PAGE_FILE : firstPicture(finished)));
  return exitCodeOf(finished.report, failOn);
}

/** The report indents its picture. */
const INDENT = 2;
/** Wider ones have more blanks, not more names. */
const WIDEST_PICTURE = 160;

function drawForTerminal({ report, drawIcicles }: FinishedReport, folder: string, { columns, colours }: Terminal): string {
  return renderTerminal(report, {
    width: columns,
    colours,
    folder,
    icicles: drawIcicles(Math.min(columns - INDENT, WIDEST_PICTURE)),
  });
}

function firstPicture({ files }: FinishedReport): string {
  return [...files.keys()].find((name) => name.endsWith(".diff.svg")) ?? "report.md";
}
