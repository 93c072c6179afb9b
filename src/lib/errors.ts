/**
 * Errors a person can act on: what happened, the value, what was expected, what to do.
 * The doors (`index.ts`, `cli.ts`) print the message of these and the stack of everything else.
 */

/** What the process ends with: 0 done, 1 a regression and `fail-on` asks for failure, 2 bad input, 3 the program or the sampler failed; for `git bisect run` also 125: cannot be told, and 128: stop. */
export type ExitCode = 0 | 1 | 2 | 3 | 125 | 128 | 130 | 143;

/** Bad input or configuration (exit code 2), unless a more telling code is given. */
export class UserError extends Error {
  override readonly name: string = "UserError";
  readonly exitCode: ExitCode = 2;
}

/** The profiled program, its setup or the sampler failed (exit code 3). */
export class ProgramError extends UserError {
  override readonly name: string = "ProgramError";
  override readonly exitCode: ExitCode = 3;
}

/** What an entry point says of a failure: the sentence of a mistake, the stack of a fault of flamediff's own. */
export function describeFailure(error: unknown): { readonly message: string; readonly exitCode: ExitCode } {
  if (error instanceof UserError) return { message: error.message, exitCode: error.exitCode };
  return {
    message: `An error of flamediff itself: ${error instanceof Error ? error.stack : messageOf(error)}`,
    exitCode: 3,
  };
}

/** The message of anything thrown, in one line where it has one. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
