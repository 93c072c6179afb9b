import type { ExitCode } from "./errors.ts";
import { printError } from "./print.ts";

/** Tells everything that runs that the process was asked to stop. */
export interface Interruption {
  readonly signal: AbortSignal;
}

/** What a second signal does not wait for: cleaning up. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly exitCode: ExitCode;
  constructor(name: NodeJS.Signals) {
    super(`stopped by ${name}`);
    this.exitCode = name === "SIGINT" ? 130 : 143;
  }
}

/**
 * Runs work that cleans up after itself when SIGINT, SIGTERM or SIGHUP arrives.
 * @returns the work's own result; 130 or 143 when it was asked to stop, after everything it had opened is gone.
 */
export async function withInterruption(work: (interruption: Interruption) => Promise<ExitCode>): Promise<ExitCode> {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => controller.abort(new Interrupted(name));
  const names = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const name of names) process.on(name, stop);
  try {
    const code = await work({ signal: controller.signal });
    const { reason } = controller.signal as { reason: unknown };
    if (!(reason instanceof Interrupted)) return code;
    // Too late to stop anything: writing the report takes a moment and leaves nothing half done.
    printError(`flamediff: ${reason.message}, after the report was written.`);
    return reason.exitCode;
  } catch (error) {
    const { reason } = controller.signal as { reason: unknown };
    if (!(reason instanceof Interrupted)) throw error;
    printError(`flamediff: ${reason.message}; the recording was discarded.`);
    return reason.exitCode;
  } finally {
    for (const name of names) process.off(name, stop);
  }
}
