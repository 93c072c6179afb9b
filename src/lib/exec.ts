import { spawn } from "node:child_process";
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

/** Output beyond this is an error: these are our own short commands. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/**
 * Runs a command, never through a shell.
 * @throws UserError with the command and its last words when it cannot be started or fails.
 */
export async function execute(argv: readonly [string, ...string[]] | readonly string[], options: ExecuteOptions = {}): Promise<Executed> {
  const done = await tryExecute(argv, options);
  if (done.status === 0) return done;
  const words = (done.stderr.trim() || done.stdout.trim()).split("\n").slice(-20).join("\n");
  throw new UserError(`'${argv.join(" ")}' failed with status ${done.status}${words === "" ? "." : `:\n${words}`}`);
}

/** Runs a command, never through a shell; a failure is a value. @throws UserError when it cannot be started at all. */
export function tryExecute(argv: readonly string[], options: ExecuteOptions = {}): Promise<Executed> {
  const [command = "", ...args] = argv;
  const { cwd, env, signal, timeoutSeconds } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      ...(cwd !== undefined && { cwd }),
      ...(env !== undefined && { env }),
    });
    const stop = () => child.kill("SIGTERM");
    // spawn's own timeout would keep the process waiting when the command cannot even be started.
    const timer = timeoutSeconds === undefined ? undefined : setTimeout(stop, timeoutSeconds * 1000);
    signal?.addEventListener("abort", stop, { once: true });
    const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let size = 0;
    for (const name of ["stdout", "stderr"] as const) {
      child[name].on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > MOST_OUTPUT) child.kill("SIGKILL");
        else output[name].push(chunk);
      });
    }
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(new UserError(`'${command}' cannot be started: ${error.message}.`, { cause: error }));
    });
    child.on("close", (code, killer) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      if (signal?.aborted) return reject(signal.reason as Error);
      const [stdout, stderr] = [output.stdout, output.stderr].map((chunks) => Buffer.concat(chunks).toString()) as [string, string];
      resolve({ status: code ?? (killer === "SIGTERM" ? 143 : 137), stdout, stderr });
    });
  });
}
