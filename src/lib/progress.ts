import { openChangingLine, print, printError } from "./print.ts";

/** Tells a person what is going on: one changing line on a terminal, plain lines elsewhere, groups in a workflow log. */
export interface Progress {
  /** Starts a phase that takes a while, such as "Setting up base". */
  phase(text: string): void;
  /** What is happening right now; replaces the last such line on a terminal. */
  now(text: string): void;
  /** Something a person should know; does not stop the work. */
  warn(text: string): void;
  /** Ends the changing line. */
  end(): void;
}

export const SILENT: Progress = { phase() {}, now() {}, warn() {}, end() {} };

/** Where a command says what it is doing: on standard error, so that standard output stays the report's. */
export function progressFor({ quiet }: { readonly quiet?: boolean }): Progress {
  if (quiet === true) return SILENT;
  const line = openChangingLine();
  if (line === undefined) return makePlainProgress(printError);
  return { phase: line.show, now: line.show, warn: (text) => line.keep(`warning: ${text}`), end: line.clear };
}

/** One line per phase and one per status: for logs, where a line once written stays. */
export function makePlainProgress(printLine: (text: string) => void = print): Progress {
  return { phase: printLine, now: printLine, warn: (text) => printLine(`warning: ${text}`), end() {} };
}
