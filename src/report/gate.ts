import type { ExitCode } from "../errors.ts";
import type { FailOn } from "../inputs.ts";
import { isNamed } from "./headline.ts";
import type { EntryReport, Report } from "./report.ts";

/** What the process ends with: 3 when an entry point failed, 1 for a regression that the user wants to fail on, else 0. */
export function exitCodeOf(report: Report, failOn: FailOn): ExitCode {
  if (report.verdict === "failed") return 3;
  return failOn === "regression" && report.entryPoints.some(isRegression) ? 1 : 0;
}

/**
 * Two axes must agree: a function is slower or new, and the program as a whole is not surely faster.
 * A share alone never fails a check.
 */
export function isRegression({ verdict, functions, time }: EntryReport): boolean {
  if (verdict !== "changed") return false;
  const [, upper] = time.cpu.interval ?? [0, Number.POSITIVE_INFINITY];
  return functions.some((fn) => fn.verdict === "slower" || fn.verdict === "new") && upper >= 1;
}

export interface Counts {
  readonly changed: number;
  readonly regressions: number;
  readonly improvements: number;
}

export function countChanges({ entryPoints }: Report): Counts {
  const named = entryPoints.flatMap(({ functions }) => functions.filter(isNamed));
  const regressions = named.filter(({ verdict }) => verdict === "slower" || verdict === "new").length;
  return { changed: named.length, regressions, improvements: named.length - regressions };
}
