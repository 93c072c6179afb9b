import { split } from "shlex";
import { UserError } from "../lib/errors.ts";
import { quoteWord } from "../lib/shell.ts";

/** One thing to profile: a command in the repository. */
export interface EntryPoint {
  readonly name: string;
  /** As the user wrote it. */
  readonly command: string;
  readonly argv: readonly [string, ...string[]];
  /** Start-up alone is measured: new interpreters that import this module. */
  readonly module?: string;
  /** Shell lines run in each worktree before this entry point, after the common setup. */
  readonly setup?: string;
  /** Folder relative to the repository; the root when absent. */
  readonly cwd?: string;
  readonly env?: { readonly [name: string]: string };
  /** Seconds for one run. */
  readonly timeout?: number;
  /** Exit statuses beside 0 that are no failure, such as 1 for a test suite with failing tests. */
  readonly allowExitStatus?: readonly number[];
}

/** In characters: what a bundle takes, and a file name with its ending. */
const MAX_NAME_LENGTH = 100;

/** Words that stand for the chosen interpreter at the front of a command. */
const PYTHON_WORDS = ["python", "python3"];

/**
 * Entry points given as text, one per line, `name: command`. Blank lines and lines that start with `#` are ignored.
 * @throws UserError that shows the line.
 */
export function parseEntryPointLines(text: string): EntryPoint[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const entries = lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const match = /^([A-Za-z0-9][A-Za-z0-9._ -]*?)\s*:\s+(.+)$/.exec(line);
      if (match === null)
        throw new UserError(`Entry point '${line}' is not of the form 'name: command', such as 'render: bench/render.py --pages 40'.`);
      return makeEntryPoint(match[1] as string, match[2] as string);
    });
  return checkNames(entries);
}

/**
 * Entry points given as the table `[tool.flamediff.entry-points]`: a command, or a table with `command` or `import` and optionally the other keys of `ENTRY_KEYS`.
 * @throws UserError that names the entry point and the key.
 */
export function parseEntryPointTable(value: unknown): EntryPoint[] {
  if (!isTable(value)) {
    throw new UserError('[tool.flamediff.entry-points] is not a table; expected lines such as `render = "bench/render.py"`.');
  }
  return checkNames(Object.entries(value).map(([name, entry]) => parseTableEntry(name, entry)));
}

/** Commands that run another one, which begins behind these words and their options. */
const LAUNCHERS = [
  ["uv", "run"],
  ["poetry", "run"],
  ["pdm", "run"],
  ["hatch", "run"],
  ["pipenv", "run"],
  ["rye", "run"],
  ["coverage", "run"],
];

/** The entry point of `-- COMMAND …`; its name is the script's or module's, behind a launcher such as `uv run`. */
export function makeEntryPointFromArgv(argv: readonly [string, ...string[]]): EntryPoint {
  const launcher = LAUNCHERS.find((words) => words.every((word, index) => argv[index] === word && argv.length > words.length));
  const launched = launcher === undefined ? argv : argv.slice(launcher.length);
  const words = PYTHON_WORDS.includes(launched[0] as string) && launched.length > 1 ? launched.slice(1) : launched;
  const subject = words[0] === "-m" ? (words[1] ?? "module") : (words[0] as string);
  // Options of a launcher may take a value, which nobody here knows.
  const told = launcher !== undefined && subject.startsWith("-") ? (argv[0] as string) : subject;
  const name = (told.split("/").at(-1) as string)
    .replace(/\.pyz?$/, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .slice(0, MAX_NAME_LENGTH);
  return { name: /^[A-Za-z0-9]/.test(name) ? name : "main", command: argv.map(quoteWord).join(" "), argv };
}

/** What to run for an entry point under an interpreter: scripts and modules get it in front, `python` stands for it. */
export function commandLine(entry: EntryPoint, python: string): [string, ...string[]] {
  const [first, ...rest] = entry.argv;
  if (PYTHON_WORDS.includes(first)) return [python, ...rest];
  if (first === "-m" || first === "-c" || /\.pyz?$/.test(first)) return [python, first, ...rest];
  return [first, ...rest];
}

/** A name that is safe in file and artifact names, different for different entry points. */
export function slug(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^-+|(?<!-)-+$/g, "") || "entry";
}

/** One round: which side runs first. Orders alternate so that drift of the machine hits both sides alike. */
export function sideOrder(round: number): readonly ["base", "head"] | readonly ["head", "base"] {
  return round % 2 === 0 ? ["base", "head"] : ["head", "base"];
}

function makeEntryPoint(name: string, command: string): EntryPoint {
  let argv: string[];
  try {
    argv = split(command);
  } catch (error) {
    throw new UserError(`Entry point '${name}' has the command '${command}', with an unclosed quote.`, { cause: error });
  }
  const [first, ...rest] = argv;
  if (first === undefined || first === "")
    throw new UserError(`Entry point '${name}' has no command; expected something like 'bench/${name}.py'.`);
  return { name, command, argv: [first, ...rest] };
}

const ENTRY_KEYS = ["command", "import", "setup", "cwd", "env", "timeout", "allow-exit-status"];

function parseTableEntry(name: string, entry: unknown): EntryPoint {
  const where = `[tool.flamediff.entry-points.${name}]`;
  if (!/^[A-Za-z0-9][A-Za-z0-9._ -]*$/.test(name)) {
    throw new UserError(
      `Entry point name '${name}' is not allowed; expected letters, digits, spaces, '.', '_' and '-', starting with a letter or digit.`,
    );
  }
  if (typeof entry === "string") return makeEntryPoint(name, entry);
  if (!isTable(entry))
    throw new UserError(`${where} is ${JSON.stringify(entry)}; expected a command or a table with a key 'command' or 'import'.`);
  const unknown = Object.keys(entry).find((key) => !ENTRY_KEYS.includes(key));
  if (unknown !== undefined) throw new UserError(`${where} has an unknown key '${unknown}'; known keys: ${ENTRY_KEYS.join(", ")}.`);
  const { setup, cwd, env, timeout, "allow-exit-status": allowExitStatus } = entry;
  if (cwd !== undefined && !isInside(cwd))
    throw new UserError(`${where} has cwd = ${JSON.stringify(cwd)}; expected a folder inside the repository, such as "services/api".`);
  if (timeout !== undefined && !(typeof timeout === "number" && timeout > 0)) {
    throw new UserError(`${where} has timeout = ${JSON.stringify(timeout)}; expected a number of seconds above 0.`);
  }
  return {
    ...parseSubject(name, entry, where),
    ...(setup !== undefined && { setup: parseSetup(setup, where) }),
    ...(cwd !== undefined && { cwd: cwd as string }),
    ...(env !== undefined && { env: parseEnv(env, where) }),
    ...(timeout !== undefined && { timeout: timeout as number }),
    ...(allowExitStatus !== undefined && { allowExitStatus: parseExitStatus(allowExitStatus, where) }),
  };
}

const MODULE = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

/** What is measured: a command, or the import of a module. */
function parseSubject(name: string, { command, import: module }: Record<string, unknown>, where: string): EntryPoint {
  if (module === undefined) {
    if (typeof command === "string") return makeEntryPoint(name, command);
    throw new UserError(
      `${where} has no 'command'; expected text such as "bench/render.py --pages 40", or 'import' with the name of a module.`,
    );
  }
  if (command !== undefined) throw new UserError(`${where} has both 'command' and 'import'; expected one of them.`);
  if (typeof module !== "string" || module.length > MAX_NAME_LENGTH || !MODULE.test(module)) {
    throw new UserError(`${where} has import = ${JSON.stringify(module)}; expected the name of a module, such as "shop" or "shop.report".`);
  }
  return { ...makeEntryPoint(name, `python -c 'import ${module}'`), module };
}

function parseSetup(value: unknown, where: string): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((line) => typeof line === "string")) return value.join("\n");
  throw new UserError(`${where} has setup = ${JSON.stringify(value)}; expected shell commands as a string or a list of strings.`);
}

function parseEnv(value: unknown, where: string): { [name: string]: string } {
  if (!isTable(value)) throw new UserError(`${where} has env = ${JSON.stringify(value)}; expected a table such as { PYTHONPATH = "src" }.`);
  return Object.fromEntries(
    Object.entries(value).map(([key, setting]) => {
      if (typeof setting !== "string" && typeof setting !== "number") {
        throw new UserError(`${where} has env.${key} = ${JSON.stringify(setting)}; expected text.`);
      }
      return [key, String(setting)];
    }),
  );
}

/** Statuses from 128 on are the shell's words for signals: a program that was killed has not ended well. */
function parseExitStatus(value: unknown, where: string): number[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.every((status): status is number => Number.isInteger(status) && Number(status) >= 0 && Number(status) < 128)) return list;
  throw new UserError(
    `${where} has allow-exit-status = ${JSON.stringify(value)}; expected a list of exit codes from 0 to 127, such as [1].`,
  );
}

/** Whether a path is a relative one that stays below where it begins. */
export function isInside(path: unknown): boolean {
  return (
    typeof path === "string" && path !== "" && !path.startsWith("/") && !/^[A-Za-z]:/.test(path) && !path.split(/[\\/]/).includes("..")
  );
}

function checkNames(entries: EntryPoint[]): EntryPoint[] {
  const seen = new Map<string, string>();
  for (const { name } of entries) {
    if (name.length > MAX_NAME_LENGTH)
      throw new UserError(
        `Entry point '${name.slice(0, 40)}…' has a name of ${name.length} characters; expected at most ${MAX_NAME_LENGTH}.`,
      );
    const key = slug(name).toLowerCase();
    const other = seen.get(key);
    if (other !== undefined) throw new UserError(`Entry points '${other}' and '${name}' would write the same files; rename one of them.`);
    seen.set(key, name);
  }
  return entries;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
