import { appendFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Inputs } from "../config/inputs.ts";
import { type ExitCode, messageOf, UserError } from "../lib/errors.ts";
import { describeTerminal, print, printJson, type Terminal } from "../lib/print.ts";
import { type FinishedReport, writeReport } from "../output/report-folder.ts";
import { PAGE_FILE } from "../page/page.ts";
import { renderHiddenReport } from "../report/compact.ts";
import { bisectCodeOf, exitCodeOf } from "../report/gate.ts";
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

/** What of the inputs a report needs. */
export type ReportInputs = Pick<Inputs, "failOn" | "name">;

/** Where nothing was recorded there is no gate, and one note. */
export const REPORT_ONLY: ReportInputs = { failOn: "never", name: "flamediff" };

/** Writes a report into its folder, prints it as the options say, and opens it if asked to. @returns what the process ends with. */
export async function showReport(finished: FinishedReport, options: CliOptions, inputs: ReportInputs): Promise<ExitCode> {
  const folder = await openOutFolder(reportFolderOf(options));
  await writeReport(folder, finished);
  const terminal = describeTerminal();
  if (options.json === true) printJson(finished.files.get("report.json")?.() ?? "");
  else if (options.quiet !== true) print(drawForTerminal(finished, folder, terminal), terminal);
  if (options.open === true) await openFile(join(folder, finished.files.has(PAGE_FILE) ? PAGE_FILE : firstPicture(finished)));
  if (options.reportFile !== undefined) await writeNote(options.reportFile, finished, inputs.name);
  return options.bisect === true ? bisectCodeOf(finished.report) : exitCodeOf(finished.report, inputs.failOn);
}

/** The comment's Markdown for other services than GitHub: a marker in the first line to find it again, and the report for programs in the last. */
async function writeNote(path: string, { report, files }: FinishedReport, name: string): Promise<void> {
  await writeFile(path, `<!-- flamediff:${name} -->\n${files.get("report.md")?.() ?? ""}${renderHiddenReport(report)}`).catch(
    refuseNote(path),
  );
}

/** Asked before a recording, so that minutes are not lost for a file that nobody can write. @throws UserError when it cannot be written. */
export async function checkReportFile({ reportFile }: CliOptions): Promise<void> {
  if (reportFile !== undefined) await appendFile(reportFile, "").catch(refuseNote(reportFile));
}

function refuseNote(path: string): (error: unknown) => never {
  return (error) => {
    throw new UserError(`Option '--report-file' is '${path}', which cannot be written: ${messageOf(error)}. Expected a file to write to.`, {
      cause: error,
    });
  };
}

/** The report indents its picture. */
const INDENT = 2;
/** Wider ones have more blanks, not more names. */
const MAX_PICTURE_COLUMNS = 160;

function drawForTerminal({ report, drawIcicles }: FinishedReport, folder: string, { columns, colours }: Terminal): string {
  return renderTerminal(report, {
    width: columns,
    colours,
    folder,
    icicles: drawIcicles(Math.min(columns - INDENT, MAX_PICTURE_COLUMNS)),
  });
}

function firstPicture({ files }: FinishedReport): string {
  return [...files.keys()].find((name) => name.endsWith(".diff.svg")) ?? "report.md";
}
