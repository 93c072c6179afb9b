/** Tells a person what is going on: one changing line on a terminal, plain lines elsewhere, groups in a workflow log. */
export interface Progress {
  /** Starts a phase that takes a while, such as "Setting up base". */
  phase(text: string): void;
  /** What is happening right now; replaces the last such line on a terminal. */
  now(text: string): void;
  /** A line that stays. */
  note(text: string): void;
  /** Something a person should know; does not stop the work. */
  warn(text: string): void;
  /** Ends the changing line. */
  end(): void;
}

export const SILENT: Progress = { phase() {}, now() {}, note() {}, warn() {}, end() {} };

/** Where a command says what it is doing. */
export function progressFor({ quiet }: { readonly quiet?: boolean }): Progress {
  return quiet === true ? SILENT : makeTerminalProgress(process.stderr);
}

/** What a stream of text needs to be; `process.stderr` fits. */
export interface TextStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Progress for the command line, on standard error so that standard output stays the report's. */
export function makeTerminalProgress(stream: TextStream): Progress {
  return stream.isTTY === true ? makeLineProgress(stream) : makePlainProgress(stream);
}

/** One line a phase and one a status: for logs, where a line once written stays. */
export function makePlainProgress(stream: TextStream): Progress {
  const line = (text: string) => stream.write(`${text}\n`);
  return { phase: line, now: line, note: line, warn: (text) => line(`warning: ${text}`), end() {} };
}

function makeLineProgress(stream: TextStream): Progress {
  const clear = "\r\u001b[K";
  let shown = "";
  const show = (text: string) => {
    shown = text.slice(0, Math.max(10, (stream.columns ?? 80) - 1));
    stream.write(clear + shown);
  };
  const keep = (text: string) => {
    stream.write(`${clear}${text}\n${shown}`);
  };
  return {
    phase: show,
    now: show,
    note: keep,
    warn: (text) => keep(`warning: ${text}`),
    end() {
      if (shown !== "") stream.write(clear);
      shown = "";
    },
  };
}
