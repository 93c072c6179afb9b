import { type ExecFileException, execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "./errors.ts";

export interface ExecuteOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  readonly timeoutSeconds?: number;
}

export interface Executed {
  /** Exit code; 128 + the signal's number when killed. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = promisify(execFile);

/** Output beyond this is an error: these are our own short commands. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * Runs a command, never through a shell.
 * @throws UserError with the command and its last words when it cannot be started or fails.
 */
export async function execute(argv: readonly [string, ...string[]] | readonly string[], options: ExecuteOptions = {}): Promise<Executed> {
  const done = await tryExecute(argv, options);
  if (done.status === 0) return done;
  const words = lastLines(done.stderr.trim() || done.stdout.trim());
  throw new UserError(`'${argv.join(" ")}' failed with status ${done.status}${words === "" ? "." : `:\n${words}`}`);
}

/** Runs a command, never through a shell, and waits for its end; a failure is a value. @throws UserError when it cannot be started at all. */
export async function tryExecute(argv: readonly string[], options: ExecuteOptions = {}): Promise<Executed> {
  const [command = "", ...args] = argv;
  const { cwd, env, signal, timeoutSeconds = 0 } = options;
  signal?.throwIfAborted();
  const running = run(command, args, { cwd, env, timeout: timeoutSeconds * 1000, maxBuffer: MAX_OUTPUT });
  running.child.stdin?.end();
  // execFile's own signal would not wait for the command to end.
  const stop = () => running.child.kill("SIGTERM");
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const done = await running;
    signal?.throwIfAborted();
    return { status: 0, ...done };
  } catch (error) {
    signal?.throwIfAborted();
    const { code, signal: killer, stdout, stderr } = error as ExecFileException & { stdout: string; stderr: string };
    if (typeof code === "string" && !code.startsWith("ERR_"))
      throw new UserError(`'${command}' cannot be started: ${(error as Error).message}.`, { cause: error });
    return { status: typeof code === "number" ? code : killer === "SIGTERM" ? 143 : 137, stdout, stderr };
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/** The last twenty lines, which say what went wrong. */
export function lastLines(text: string): string {
  return text.split("\n").slice(-20).join("\n");
}
