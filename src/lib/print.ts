import { describeFailure } from "./errors.ts";
import { type LogTextOptions, logJson, logLine, logText } from "./log-text.ts";

// The only module that writes to standard output and standard error; the linter forbids it elsewhere. Names, paths and messages come from
// strangers, and GitHub's runner looks for commands on both streams.

/** Prints a text to standard output. */
export function print(text: string, options?: LogTextOptions): void {
  process.stdout.write(withLineEnd(logText(text, options)));
}

/** Prints JSON to standard output. */
export function printJson(json: string): void {
  process.stdout.write(withLineEnd(logJson(json)));
}

/** Prints a text to standard error. */
export function printError(text: string): void {
  process.stderr.write(withLineEnd(logText(text)));
}

/** What standard output can show. */
export interface Terminal {
  readonly columns: number;
  readonly colours: boolean;
}

export function describeTerminal(): Terminal {
  const { columns = 80, isTTY } = process.stdout;
  return { columns, colours: isTTY === true && !process.env["NO_COLOR"] };
}

const CLEAR_LINE = "\r\u001b[K";

/** One line that changes, on a terminal; undefined where standard error is none. */
export interface ChangingLine {
  /** Shows a text instead of the last one, as far as the line is long. */
  show(text: string): void;
  /** Prints a line above it that stays. */
  keep(text: string): void;
  clear(): void;
}

/** What a stream of text needs to be; `process.stderr` fits. */
export interface TextStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export function openChangingLine(stream: TextStream = process.stderr): ChangingLine | undefined {
  if (stream.isTTY !== true) return undefined;
  let shown = "";
  return {
    show(text) {
      shown = logLine(text, Math.max(10, (stream.columns ?? 80) - 1));
      stream.write(CLEAR_LINE + shown);
    },
    keep: (text) => stream.write(`${CLEAR_LINE}${logText(text)}\n${shown}`),
    clear() {
      if (shown !== "") stream.write(CLEAR_LINE);
      shown = "";
    },
  };
}

/** Removes a changing line that an error left behind. */
export function clearLine(): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE);
}

/**
 * Lets the reader of a pipe, such as `head`, close it early: the remaining output is dropped, and the work and its exit code stay the same. Where the
 * output cannot be written for another reason, such as a full disk, the process ends with exit code 3.
 */
export function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      if (stream === process.stdout) printError(`flamediff: ${describeFailure(error).message}`);
      process.exit(3);
    });
  }
}

/** Tells of an error that nothing caught like of any other, and ends with exit code 3. Node would print names in it as they are. */
export function handleUncaught(tell: (message: string) => void): void {
  process.on("uncaughtException", (error) => {
    tell(describeFailure(error).message);
    exitAfterPrinting(3);
  });
}

/** Ends the process once everything is printed, whatever still holds a connection open. */
export function exitAfterPrinting(code: number): void {
  process.stdout.write("", () => process.exit(code));
}

function withLineEnd(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
