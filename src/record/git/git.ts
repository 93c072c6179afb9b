import { UserError } from "../../lib/errors.ts";
import { type Executed, execute, tryExecute } from "../../lib/exec.ts";
import { accessSettings, configEnvironment, withoutRepository } from "./environment.ts";
import { withoutSecrets } from "./secrets.ts";

/** Commands in the repository of a folder, whatever repository a hook or alias was started for. They change neither its index nor its configuration, run no hook and ask nothing. */
export interface Git {
  readonly folder: string;
  /** Standard output without the last line end. @throws UserError when git fails. */
  (...args: string[]): Promise<string>;
  /** A failure is a value. */
  attempt(...args: string[]): Promise<Executed>;
  /** The same with more environment variables, such as another index. */
  with(env: NodeJS.ProcessEnv): Git;
  /** Environment variables that let git in where the clone's own settings do not. */
  readonly credentials: NodeJS.ProcessEnv | undefined;
}

/** Hooks and the file system monitor are the repository's own programs; maintenance would rewrite its object store. */
const QUIET = [
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.splitIndex=false",
  "-c",
  "gc.auto=0",
  "-c",
  "maintenance.auto=false",
  "-c",
  "advice.detachedHead=false",
  "-c",
  "core.quotePath=false",
];

export interface GitOptions {
  readonly signal?: AbortSignal;
  readonly env?: NodeJS.ProcessEnv;
  readonly credentials?: NodeJS.ProcessEnv | undefined;
}

/** @param folder the repository or a folder in it. */
export function openGit(folder: string, { signal, env: more = {}, credentials }: GitOptions = {}): Git {
  const env = { ...plainEnvironment(), GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", ...more };
  const argv = (args: string[]) => ["git", "-C", folder, ...QUIET, ...args];
  const options = { env, ...(signal && { signal }) };
  const git = async (...args: string[]) => (await execute(argv(args), options)).stdout.replace(/\n$/, "");
  return Object.assign(git, {
    folder,
    attempt: (...args: string[]) => tryExecute(argv(args), options),
    with: (added: NodeJS.ProcessEnv) => openGit(folder, { env: { ...more, ...added }, credentials, ...(signal && { signal }) }),
    credentials,
  });
}

/** Filters that the repository's configuration names run with this: no secret of the job, no setting that lets somebody in. */
function plainEnvironment(): Record<string, string> {
  const settings = accessSettings(process.env).filter(([key]) => /^(?:safe|protocol)\./i.test(key));
  return { ...withoutSecrets(withoutRepository(process.env)), ...configEnvironment(settings) };
}

export interface TokenFor {
  /** Such as `https://github.com`. */
  readonly server: string;
  readonly token: string;
  /** What git is told by environment already stays. */
  readonly env: NodeJS.ProcessEnv;
}

/** A token for one server as git's configuration by environment: never on a command line, never in a file. */
export function tokenCredentials({ server, token, env }: TokenFor): NodeJS.ProcessEnv {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
  // An empty value forgets the header that the checkout left: GitHub refuses two.
  return configEnvironment([...accessSettings(env), [key, ""], [key, `AUTHORIZATION: basic ${basic}`]]);
}

/** Credentials go to a server over HTTP, and to no program that the clone's configuration names: no credential helper, no other transport. */
const HTTP_ONLY = { GIT_ALLOW_PROTOCOL: "http:https", GIT_ASKPASS: "" };
const NO_PROGRAMS = ["-c", "credential.helper=", "-c", "core.alternateRefsCommand=true"];

/** A command that asks the remote, and checks nothing out: as the clone is set up, then with credentials. */
export async function reachRemote(git: Git, ...args: string[]): Promise<Executed> {
  const done = await git.with(configEnvironment(accessSettings(process.env))).attempt(...args);
  if (done.status === 0 || git.credentials === undefined) return done;
  const again = await git.with({ ...git.credentials, ...HTTP_ONLY }).attempt(...NO_PROGRAMS, ...args);
  return /transport '.*' not allowed/.test(again.stderr) ? done : again;
}

/** A folder in a repository. */
export interface RepositoryFolder {
  /** Top folder. */
  readonly repository: string;
  /** Relative to the top; empty for the top. */
  readonly folder: string;
}

/** The repository that holds `folder`, and where in it that is. @throws UserError when there is none. */
export async function findRepositoryFolder(folder: string): Promise<RepositoryFolder> {
  const repository = await findRepository(folder);
  const { stdout } = await openGit(folder).attempt("rev-parse", "--show-prefix");
  return { repository, folder: stdout.replace(/\/?\n$/, "") };
}

/** The top folder of the repository that holds `folder`. @throws UserError when there is none. */
export async function findRepository(folder: string): Promise<string> {
  const found = await openGit(folder).attempt("rev-parse", "--show-toplevel");
  if (found.status === 0) return found.stdout.trimEnd();
  if (/dubious ownership/.test(found.stderr)) {
    throw new UserError(`git rejects '${folder}' because another user owns it. Run: git config --global --add safe.directory '${folder}'`);
  }
  throw new UserError(
    `'${folder}' is not in a git repository with a working tree. Run flamediff in your repository; 'flamediff compare' accepts recordings from anywhere.`,
  );
}
