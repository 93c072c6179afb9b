import { type Environment, withoutSecrets } from "../git/secrets.ts";

/** Set by users and kept, except what would make every run compile anew. */
const UNSET = ["PYTHONDONTWRITEBYTECODE"];

export interface ProgramEnvironment {
  /** The whole environment of this process. */
  readonly outer: Environment;
  /** Private folder for byte code; one a side, so that the checkout stays clean and no run is cold but the first. */
  readonly bytecodeFolder: string;
  /** Virtual environment of the side, if it has one. */
  readonly venv?: string;
  /** Folder of the interpreter, where the search path leads to a shim: the sampler gives up on what is not Python in its first 0.1 s. */
  readonly pythonFolder?: string;
  /** Same on both sides of a round, so that the order of sets cannot make a difference; a user's own setting wins. */
  readonly hashSeed?: number;
  /** What the entry point sets itself. */
  readonly own?: { readonly [name: string]: string };
  /** Marks every process of a run, so that what survives it is found. */
  readonly marker: string;
}

/** Name of the variable that marks the processes of a run. */
export const MARKER = "FLAMEDIFF_RUN";

/** PYTHONPATH with a folder of ours before what the user has there. */
export function pythonPathFrom(folder: string, own: string | undefined): string {
  return own === undefined || own === "" ? folder : `${folder}:${own}`;
}

/** The environment of a profiled program or of `setup`: the user's own variables, no secret of the job's. */
export function makeProgramEnvironment({
  outer,
  bytecodeFolder,
  venv,
  pythonFolder,
  hashSeed,
  own,
  marker,
}: ProgramEnvironment): Record<string, string> {
  const env = withoutSecrets(outer);
  for (const name of UNSET) delete env[name];
  if (hashSeed !== undefined) env["PYTHONHASHSEED"] ??= String(hashSeed);
  env["PYTHONPYCACHEPREFIX"] = bytecodeFolder;
  // As version managers do themselves for what they start.
  if (pythonFolder !== undefined) env["PATH"] = `${pythonFolder}:${env["PATH"] ?? ""}`;
  if (venv !== undefined) {
    delete env["PYTHONHOME"];
    env["VIRTUAL_ENV"] = venv;
    // A user's or an image's choice of where pip installs would put both sides' packages into the same place, outside of the environment.
    for (const name of ["PIP_TARGET", "PIP_PREFIX"]) delete env[name];
    env["PIP_USER"] = "0";
    // Else `uv sync` and `uv run` make one of their own in the worktree.
    env["UV_PROJECT_ENVIRONMENT"] = venv;
    env["PATH"] = `${venv}/bin:${env["PATH"] ?? ""}`;
  }
  return { ...env, ...own, [MARKER]: marker };
}
