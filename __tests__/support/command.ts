import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { schemaErrors } from "../report/schema.ts";

/** The command as its sources say; what tests run. */
const SOURCES = resolve(import.meta.dirname, "../../src/cli.ts");
/** The command as it is installed, for the one test that tries it. */
export const BUILT = resolve(import.meta.dirname, "../../dist/cli/index.js");

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `flamediff` in a folder. */
export function flamediff(args: readonly string[], cwd: string, program = SOURCES): Promise<Ended> {
  return new Promise((finish) => {
    execFile(process.execPath, [program, ...args], { cwd }, (error, stdout, stderr) => {
      finish({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** The report in a folder, which is as its schema says. */
export async function readReport(folder: string): Promise<Report> {
  const report = JSON.parse(await readFile(join(folder, "report.json"), "utf8"));
  expect(schemaErrors(report)).toEqual([]);
  return report;
}

/** Functions that a report names. */
export function named(report: Report) {
  return report.entryPoints.flatMap(({ functions }) =>
    functions.filter(({ verdict }) => ["slower", "faster", "new", "removed"].includes(verdict)),
  );
}
