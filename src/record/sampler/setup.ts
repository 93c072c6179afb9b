import { existsSync } from "node:fs";
import { copyFile, mkdir, open, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describeExitStatus } from "../../bundle/failure.ts";
import { ProgramError } from "../../lib/errors.ts";
import { lastLines, tryExecute } from "../../lib/exec.ts";
import { quoteWord } from "../../lib/shell.ts";
import type { Side } from "../../profile/frame.ts";
import type { Interpreter } from "./interpreter.ts";
import { runProgram } from "./record.ts";

export interface SetupRequest {
  readonly side: Side;
  readonly lines: string;
  readonly interpreter: Interpreter;
  /** The worktree, or the folder in it that the lines run in. */
  readonly cwd: string;
  /** A new folder: the virtual environment and the log go there. */
  readonly folder: string;
  /** Makes the environment once the virtual environment is known. */
  readonly environment: (venv: string) => Record<string, string>;
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
  /** What more can be said of the last words of lines that failed. */
  readonly explain?: (words: string) => string;
}

/** Names the user's checkout to `setup` and `before`: the worktrees have only what git tracks. */
export const CHECKOUT = "FLAMEDIFF_CHECKOUT";

export interface ReadySide {
  /** Interpreter of the virtual environment. */
  readonly python: string;
  readonly venv: string;
}

/**
 * Makes the side's virtual environment, which can also import what the job installed, and runs the setup lines in it, one shell for all, ending at the first that fails.
 * @throws ProgramError with the status and the last lines, the one that failed among them.
 */
export async function setUpSide(request: SetupRequest): Promise<ReadySide> {
  const venv = await makeVirtualEnvironment(request);
  await runShellLines({ ...request, what: `Setup of ${request.side}`, env: request.environment(venv) });
  return { python: join(venv, "bin", "python"), venv };
}

export interface ShellLines extends Pick<SetupRequest, "lines" | "cwd" | "folder" | "timeoutSeconds" | "signal" | "explain"> {
  /** What an error calls them. */
  readonly what: string;
  readonly env: Record<string, string>;
}

/** Runs shell lines, one shell for all, ending at the first that fails. @throws ProgramError with its status and the last lines, the failing one among them. */
export async function runShellLines({ what, lines, cwd, env, folder, timeoutSeconds, signal, explain }: ShellLines): Promise<void> {
  await mkdir(folder, { recursive: true });
  const script = join(folder, "setup.sh");
  // The last line, too, ends before what it prints.
  await writeFile(script, lines.endsWith("\n") ? lines : `${lines}\n`);
  // -v shows each line before it runs; -x would show it with the values of variables, secrets among them.
  const run = await runProgram({ argv: ["/bin/sh", "-ev", script], cwd, env, folder: join(folder, "log"), timeoutSeconds, signal });
  if (run.exitStatus.how === "exit" && run.exitStatus.code === 0) return;
  const words = lastLines([run.stdoutTail, run.stderrTail].filter((tail) => tail !== "").join("\n"));
  const more = explain?.(words) ?? "";
  throw new ProgramError(`${what} failed (${describeExitStatus(run.exitStatus)}):\n${words}${more === "" ? "" : `\n${more}`}`);
}

/** By uv where the user has it, which needs neither the venv module nor pip; else by Python itself. */
async function makeVirtualEnvironment({ interpreter, folder, environment, signal }: SetupRequest): Promise<string> {
  const venv = join(folder, "venv");
  const env = environment(venv);
  await mkdir(folder, { recursive: true });
  const options = { env: (await copyByteCode(interpreter, env)) ? withoutOwnByteCode(env) : env, signal };
  const isUv = await makeWithUv(interpreter, venv, options);
  if (!isUv) await makeWithPython(interpreter, venv, options);
  await addJobPackages(venv, interpreter);
  await providePip(venv, isUv, options);
  return venv;
}

interface Options {
  readonly env: Record<string, string>;
  readonly signal: AbortSignal;
}

async function makeWithUv({ executable }: Interpreter, venv: string, options: Options): Promise<boolean> {
  const argv = ["uv", "venv", "--quiet", "--no-project", "--python", executable, venv];
  const done = await tryExecute(argv, options).catch(() => undefined);
  options.signal.throwIfAborted();
  if (done?.status === 0) return true;
  await rm(venv, { recursive: true, force: true });
  return false;
}

async function makeWithPython({ executable }: Interpreter, venv: string, options: Options): Promise<void> {
  const done = await tryExecute([executable, "-m", "venv", "--without-pip", venv], options);
  if (done.status === 0) return;
  throw new ProgramError(
    `'${executable} -m venv' failed: ${done.stderr.trim().split("\n").at(-1) ?? ""}. Install the venv module (Debian: python3-venv).`,
  );
}

/** The outer pip when the environment sees it (installing another one takes seconds), else uv's, else Python's own. */
async function providePip(venv: string, isUv: boolean, options: Options): Promise<void> {
  const bin = join(venv, "bin");
  const python = join(bin, "python");
  const { status } = await tryExecute([python, "-m", "pip", "--version"], options);
  if (status !== 0 && !isUv) {
    const made = await tryExecute([python, "-m", "ensurepip", "--default-pip"], options);
    if (made.status === 0) return;
  }
  // Even if there is no pip at all: the next one on the path belongs to another Python, and both sides would install there.
  const command = status !== 0 && isUv ? "uv pip" : `${quoteWord(python)} -m pip`;
  for (const name of ["pip", "pip3"]) await writeExecutable(join(bin, name), `#!/bin/sh\nexec ${command} "$@"\n`);
}

/** What our own commands need is compiled already, beside the sources; in the side's own folder they would compile it again, which takes seconds. They write none. */
function withoutOwnByteCode({ PYTHONPYCACHEPREFIX: _, ...env }: Record<string, string>): Record<string, string> {
  return { ...env, PYTHONDONTWRITEBYTECODE: "1" };
}

/**
 * Copies the byte code of the job's pip to where `setup` looks for it. Python itself compiles what is out of date.
 *
 *   /lib/pip/__pycache__/main.cpython-314.pyc   →   $PYTHONPYCACHEPREFIX/lib/pip/main.cpython-314.pyc
 *
 * @returns false when there is none: images often leave it out.
 */
async function copyByteCode({ packageFolders }: Interpreter, env: Record<string, string>): Promise<boolean> {
  const pip = packageFolders.map((folder) => join(folder, "pip")).find((folder) => existsSync(folder));
  const { PYTHONPYCACHEPREFIX: own } = env;
  if (pip === undefined || own === undefined) return false;
  const listed = await readdir(pip, { recursive: true }).catch(() => []);
  const files = listed.filter((file) => file.endsWith(".pyc"));
  for (const file of files) {
    const folder = join(own, pip, dirname(dirname(file)));
    await mkdir(folder, { recursive: true });
    await copyFile(join(pip, file), join(folder, basename(file)));
  }
  return files.length > 0;
}

/**
 * Lets the side import what the job's Python imports, behind everything that the side's own environment installs: a release of the project in the
 * job's Python must never stand in for the side's code. Files ending in `.pth` run in the order of their names, so this one comes last; what editable
 * installs put behind the finder of `sys.path` (setuptools, editables) moves before it. pip's isolated builds see neither, as in any environment.
 */
async function addJobPackages(venv: string, { packageFolders, version }: Interpreter): Promise<void> {
  const own = join(venv, "lib", `python${version[0]}.${version[1]}`, "site-packages");
  await mkdir(own, { recursive: true });
  await writeFile(join(own, "~flamediff.pth"), "import _flamediff\n");
  await writeFile(join(own, "_flamediff.py"), JOB_PACKAGES.replace("FOLDERS", JSON.stringify(packageFolders)));
}

const JOB_PACKAGES = `import os, site, sys

names = [getattr(finder, "__name__", "") for finder in sys.meta_path]
if "PathFinder" in names:
    at = names.index("PathFinder")
    sys.meta_path[at:] = sys.meta_path[at + 1 :] + sys.meta_path[at : at + 1]
if "pip-build-env-" not in os.environ.get("PYTHONPATH", ""):
    for folder in FOLDERS:
        site.addsitedir(folder)
`;

async function writeExecutable(path: string, text: string): Promise<void> {
  const file = await open(path, "w", 0o755);
  await file.writeFile(text);
  await file.close();
}
