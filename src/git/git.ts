import { UserError } from "../errors.ts";
import { type Executed, execute, tryExecute } from "../exec.ts";

/** Commands in one repository that change neither its index nor its configuration, run no hook and ask nothing. */
export interface Git {
  readonly folder: string;
  /** Standard output without the last line end. @throws UserError when git fails. */
  (...args: string[]): Promise<string>;
  /** A failure is a value. */
  attempt(...args: string[]): Promise<Executed>;
  /** The same with more environment variables, such as credentials. */
  with(env: NodeJS.ProcessEnv): Git;
}

/** Hooks are the repository's own programs; maintenance would rewrite its object store. */
const QUIET = [
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "gc.auto=0",
  "-c",
  "maintenance.auto=false",
  "-c",
  "advice.detachedHead=false",
  "-c",
  "core.quotePath=false",
];

/** @param folder the repository or a folder in it. */
export function openGit(folder: string, signal?: AbortSignal, more: NodeJS.ProcessEnv = {}): Git {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", ...more };
  const argv = (args: string[]) => ["git", "-C", folder, ...QUIET, ...args];
  const options = { env, ...(signal && { signal }) };
  const git = async (...args: string[]) => (await execute(argv(args), options)).stdout.replace(/\n$/, "");
  return Object.assign(git, {
    folder,
    attempt: (...args: string[]) => tryExecute(argv(args), options),
    with: (added: NodeJS.ProcessEnv) => openGit(folder, signal, { ...more, ...added }),
  });
}

/** The top folder of the repository that holds `folder`. @throws UserError when there is none. */
export async function findRepository(folder: string): Promise<string> {
  const found = await openGit(folder).attempt("rev-parse", "--show-toplevel");
  if (found.status === 0) return found.stdout.trimEnd();
  if (/dubious ownership/.test(found.stderr)) {
    throw new UserError(`git refuses '${folder}' because another user owns it. Run: git config --global --add safe.directory '${folder}'`);
  }
  throw new UserError(
    `'${folder}' is not in a git repository with a work tree; 'flamediff run' compares two commits. Go to your repository, or use 'flamediff compare' on recordings.`,
  );
}
