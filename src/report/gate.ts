import type { FunctionVerdict } from "../compare/verdicts.ts";
import { isNamed } from "../compare/verdicts.ts";
import type { Inputs } from "../config/inputs.ts";
import type { ExitCode } from "../lib/errors.ts";
import { isMoved } from "./benchmark-words.ts";
import { cpuVerdictOf, directionOfWhole } from "./change-words.ts";
import type { EntryReport, Report } from "./report.ts";

/** What the process ends with: 3 when an entry point failed, 1 for a regression that the user wants to fail on, else 0. */
export function exitCodeOf(report: Report, failOn: Inputs["failOn"]): ExitCode {
  if (report.verdict === "failed") return 3;
  return failOn === "regression" && report.entryPoints.some(isRegression) ? 1 : 0;
}

/**
 * What `git bisect run` reads: 1 when a function or the program as a whole became slower (bad), 0 when none did (good), 125 when this commit cannot be judged
 * (skip). A check passes where no function is reported; a bisection looks for the commit that costs time, whatever it is spent on.
 */
export function bisectCodeOf({ verdict, entryPoints }: Report): ExitCode {
  const isSlower = (entry: EntryReport) => cpuVerdictOf(entry) === "changed" && directionOfWhole(entry) > 0;
  if (entryPoints.some((entry) => isRegression(entry) || isSlower(entry))) return 1;
  return verdict === "failed" || entryPoints.some((entry) => ["undecided", "failed"].includes(cpuVerdictOf(entry))) ? 125 : 0;
}

/**
 * A share alone never fails a check: the program's CPU seconds have a say. Where they surely rose, a function that is slower or new is a regression.
 * Where they are unknown or unsure, only one that is slower is, and only if none is faster or gone: work that a rename, an inlined or an extracted function
 * takes from one place to another costs nothing. Where benchmarks of a suite moved, they alone decide: each is measured by its own time. Waiting never
 * fails a check: it depends on more than the program, such as a network or a disk.
 */
export function isRegression({ verdict, functions, benchmarks = [], time }: EntryReport): boolean {
  if (verdict !== "changed") return false;
  if (benchmarks.some(isMoved)) return benchmarks.some((benchmark) => benchmark.verdict === "slower");
  const hasAny = (...verdicts: FunctionVerdict[]) => functions.some((fn) => fn.kind !== "waiting" && verdicts.includes(fn.verdict));
  const [lower, upper] = time.cpu.interval ?? [0, Number.POSITIVE_INFINITY];
  if (lower > 1) return hasAny("slower", "new");
  return upper >= 1 && hasAny("slower") && !hasAny("faster", "removed");
}

/** Benchmarks that moved, else functions that did. */
export interface Counts {
  readonly changed: number;
  readonly regressions: number;
  readonly improvements: number;
}

export function countChanges({ entryPoints }: Report): Counts {
  const named = entryPoints.flatMap(({ functions, benchmarks = [] }): readonly { readonly verdict: string }[] =>
    benchmarks.some(isMoved) ? benchmarks.filter(isMoved) : functions.filter(isNamed),
  );
  const regressions = named.filter(({ verdict }) => verdict === "slower" || verdict === "new").length;
  return { changed: named.length, regressions, improvements: named.length - regressions };
}
