import { access, constants, realpath } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { UserError } from "../../lib/errors.ts";
import { tryExecute } from "../../lib/exec.ts";

/** The Python that runs both sides, as it describes itself. */
export interface Interpreter {
  /** The real executable: shims and launchers lose samples. */
  readonly executable: string;
  /** The search path leads to something else that turns into it, such as the shim of a version manager. */
  readonly isShimmed: boolean;
  /** [major, minor, micro] */
  readonly version: readonly [number, number, number];
  /** Such as `CPython 3.13.0`. */
  readonly label: string;
  /** Folders of its own library and its prefixes, absolute. */
  readonly stdlib: readonly string[];
  readonly prefixes: readonly string[];
  /** Folders where it looks for installed packages, in that order: a virtual environment does not look into the interpreter it was made from. */
  readonly packageFolders: readonly string[];
}

const QUESTION = `
import json, os, platform, site, sys, sysconfig
paths = sysconfig.get_paths()
isolated = sys.prefix != sys.base_prefix
own = site.getsitepackages([sys.prefix])
others = [] if isolated and sys.base_prefix not in site.PREFIXES else site.getsitepackages()
user = [site.getusersitepackages()] if others and not os.environ.get("PYTHONNOUSERSITE") else []
real = lambda names: sorted({q for p in names if p for q in (p, os.path.realpath(p))})
print(json.dumps({
  "executable": sys.executable,
  "version": list(sys.version_info[:3]),
  "implementation": platform.python_implementation(),
  "freeThreaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
  "stdlib": real([paths["stdlib"], paths["platstdlib"]]),
  "packageFolders": [p for p in dict.fromkeys(own + user + others if isolated else user + own + others) if os.path.isdir(p)],
  "prefixes": real([sys.prefix, sys.base_prefix, sys.exec_prefix]),
}))
`;

/** py-spy 0.4.3 reads these (recorded with each; qualified names come from the sampler on 3.11 and later). */
const OLDEST: readonly [number, number] = [3, 8];
const NEWEST: readonly [number, number] = [3, 15];
const RANGE = `${OLDEST.join(".")} to ${NEWEST.join(".")}`;

/**
 * Asks an interpreter once who it is.
 * @param python a command or path; for the default `python`, `python3` stands in where there is no `python`.
 * @throws UserError when there is none, or one that cannot be sampled.
 */
export async function findInterpreter(python: string, env: NodeJS.ProcessEnv = process.env): Promise<Interpreter> {
  const names = python === "python" ? ["python", "python3"] : [python];
  const failures: string[] = [];
  for (const name of names) {
    const asked = await tryExecute([name, "-I", "-c", QUESTION], { env, timeoutSeconds: 60 }).catch((error: unknown) =>
      String((error as Error).message),
    );
    if (typeof asked === "string") failures.push(asked);
    else if (asked.status !== 0) failures.push(`'${name}' ended with status ${asked.status}${explanationIn(asked.stderr)}.`);
    else {
      const found = checkInterpreter(name, asked.stdout);
      return { ...found, isShimmed: await isShim(name, found.executable, env) };
    }
  }
  throw new UserError(
    `Input 'python' is '${python}', which does not run: ${failures.join(" ")} Install Python ${RANGE} (in a workflow: actions/setup-python) or name another interpreter.`,
  );
}

/**
 * What it said, in one line. A shim of a version manager says first what is wrong and then gives advice in more lines; a traceback ends with the error.
 *
 *   pyenv: python3.12: command not found ⏎⏎ The `python3.12' command exists in these Python versions: …
 */
function explanationIn(stderr: string): string {
  // What is no Python may tell the whole question back.
  if (stderr.includes("import json")) return "";
  const lines = stderr.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const isTraceback = lines.some((line) => line.startsWith("Traceback (most recent call last)"));
  const words = isTraceback
    ? lines.at(-1)
    : [...ERRORS.map((pattern) => lines.find((line) => pattern.test(line))), lines[0]].find((line) => line !== undefined);
  return words === undefined ? "" : `: ${words.replace(/\.$/, "")}`;
}

/** How pyenv, asdf, mise, uv, conda and the dynamic linker say that something is wrong, as opposed to warnings before it. */
const ERRORS = [
  /\b(?:error|fatal)\b/i,
  /not found|not installed|no (?:such|version|preset|interpreter)|cannot|can't|could not|failed|unable/i,
];

interface Answer {
  readonly executable: string;
  readonly version: [number, number, number];
  readonly implementation: string;
  readonly freeThreaded: boolean;
  readonly stdlib: string[];
  readonly packageFolders: string[];
  readonly prefixes: string[];
}

function checkInterpreter(name: string, text: string): Omit<Interpreter, "isShimmed"> {
  let answer: Answer;
  try {
    answer = JSON.parse(text.slice(text.indexOf("{"))) as Answer;
  } catch (error) {
    throw new UserError(`Input 'python' is '${name}', which is not a Python interpreter.`, { cause: error });
  }
  const { executable, version, implementation, freeThreaded, ...folders } = answer;
  const label = `${implementation} ${version.join(".")}`;
  const refuse = (why: string) => new UserError(`Input 'python' is '${name}' (${label}), ${why}. Use a standard CPython ${RANGE}.`);
  if (implementation !== "CPython") throw refuse(`but only CPython can be sampled`);
  if (freeThreaded) throw refuse("a free-threaded build, which cannot be sampled yet");
  if (isBefore(version, OLDEST) || isBefore(NEWEST, version)) throw refuse(`but the sampler reads CPython ${RANGE}`);
  if (!executable) throw refuse("but it does not know its own executable");
  return { executable, version, label, ...folders };
}

/** Whether the first command of this name on the search path is another file than the interpreter. */
async function isShim(name: string, executable: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (name.includes("/")) return false;
  const real = await realpath(executable).catch(() => executable);
  for (const folder of (env["PATH"] ?? "").split(delimiter)) {
    const path = join(folder, name);
    const isCommand = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isCommand) return (await realpath(path)) !== real;
  }
  return false;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [a, b];
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}
