/**
 * Errors a person can act on: what happened, the value, what was expected, what to do.
 * The entry points (`index.ts`, `cli.ts`) print the message of these and the stack of everything else.
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

/**
 * What an entry point says of a failure: the sentence of a mistake, the stack of a fault of flamediff's own.
 * @param isDebug adds the stack to errors of the system, too: a missing file can be a fault of flamediff's own.
 */
export function describeFailure(error: unknown, isDebug = false): { readonly message: string; readonly exitCode: ExitCode } {
  if (error instanceof UserError) return { message: error.message, exitCode: error.exitCode };
  const refused = describeSystemError(error);
  if (refused !== undefined)
    return {
      message: isDebug
        ? `${refused}
${(error as Error).stack}`
        : refused,
      exitCode: 3,
    };
  return {
    message: `Internal error of flamediff: ${error instanceof Error ? error.stack : messageOf(error)}`,
    exitCode: 3,
  };
}

/** What helps against errors of the system that a full disk, a program or another user can cause. */
const REMEDIES: { readonly [code: string]: string } = {
  ENOSPC: "The disk is full; free some space.",
  EDQUOT: "The disk quota is exceeded; free some space.",
  ENOENT: "A file or folder of the run is missing; the profiled program or another process may have removed it.",
  EEXIST: "Something else already has this name; remove or rename it.",
  ENOTDIR: "There is a file where a folder is expected; remove or rename it.",
  EISDIR: "There is a folder where a file is expected; remove or rename it.",
  EACCES: "Permission was denied; check the owner and the mode.",
  EPERM: "Permission was denied; check the owner and the mode.",
  EROFS: "The disk is read-only; choose another folder for temporary files.",
  ELOOP: "Symbolic links form a loop; remove them.",
  ENXIO: "There is a FIFO or device where a file is expected; remove or rename it.",
  E2BIG: "The command line and its environment are too long for this system; put long commands into a script.",
  EMFILE: "Too many files are open; raise the limit.",
  EIO: "The disk cannot be read or written.",
};

/** Undefined unless the system refused a call for a reason that is not a fault of flamediff's own. */
function describeSystemError(error: unknown): string | undefined {
  const { code, syscall, path } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const remedy = code === undefined || syscall === undefined ? undefined : REMEDIES[code];
  return remedy && `The system call '${syscall}'${path === undefined ? "" : ` for '${path}'`} failed (${code}). ${remedy}`;
}

/** The message of anything thrown, in one line where it has one. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
