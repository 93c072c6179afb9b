import { UserError } from "../lib/errors.ts";
import { type EntryPoint, isInside, parseEntryPointLines, parseEntryPointTable } from "./entry-points.ts";
import { belongsInFile, INPUTS, type InputName, type InputSpec, inputNames } from "./input-table.ts";
import { findRunFolders, placeEntryPoint, type RunFolders, TOP, type WorkingFolder } from "./run-folders.ts";
import { checkStartable } from "./startable.ts";

/** Everything a user can choose, parsed once and never changed: the table's inputs in camel case, each with a value of its kind. */
export type Inputs = { readonly [N in PlainInput as CamelCase<N>]: ValueOf<(typeof INPUTS)[N]> } & {
  readonly entryPoints: readonly EntryPoint[];
  /** Paths and patterns of files that git does not track. */
  readonly copy: readonly string[];
  /** Folders, relative to the top of the repository and empty for the top, that `setup` and `before` run in and `copy` counts from. */
  readonly folders: { readonly setup: string; readonly copy: string; readonly before: string };
};

/** Those whose value is what their kind says. */
type PlainInput = Exclude<InputName, "entry-points" | "copy" | "cwd">;

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<CamelCase<Rest>>}` : Name;

type ValueOf<Spec extends InputSpec> = Spec extends { kind: "switch" }
  ? boolean
  : Spec extends { kind: "choice"; choices: readonly (infer Choice)[] }
    ? Choice
    : (Spec extends { kind: "whole" | "number" } ? number : string) | (Spec extends { orAuto: true } ? "auto" : Absence<Spec>);

/** An input without a default may be absent, and so may the token, whose default only GitHub knows. */
type Absence<Spec extends InputSpec> = Spec extends { default: undefined } | { isSecret: true } ? undefined : never;

/** What to sample and how; the sampler's switches as in action.yml. */
export type SamplerSwitches = Pick<Inputs, "subprocesses" | "threads" | "native" | "idle" | "gil" | "nonblocking">;

/** Where an effective value came from, for `flamediff config`. */
export type InputSource = "option" | "input" | "pyproject.toml" | "default";

/** What an error calls an input. */
const WHERE: { readonly [S in InputSource]: (name: InputName) => string } = {
  option: (name) => `Option '--${name}'`,
  input: (name) => `Input '${name}'`,
  "pyproject.toml": (name) => `'${name}' in [tool.flamediff] of pyproject.toml`,
  default: (name) => `Input '${name}'`,
};

/** What the inputs are parsed from: text values as given by options or inputs, and the parsed `[tool.flamediff]` table. */
export interface RawInputs {
  readonly given: { readonly [K in InputName]?: string };
  readonly from: "option" | "input";
  readonly pyproject: unknown;
  /** The top of the repository for both when absent. */
  readonly workingFolder?: WorkingFolder;
}

/**
 * The effective inputs: options and inputs before pyproject.toml before defaults.
 * @throws UserError that names the input, its value, where it stands and what was expected.
 */
export function parseInputs(rawInputs: RawInputs): {
  readonly inputs: Inputs;
  readonly sources: { readonly [K in InputName]: InputSource };
  readonly folders: RunFolders;
} {
  const table = parsePyprojectTable(rawInputs.pyproject);
  const origin = {} as Record<InputName, InputSource>;
  const raw = {} as Record<InputName, unknown>;
  for (const name of inputNames()) {
    const given = rawInputs.given[name];
    const isGiven = given !== undefined && given !== "";
    origin[name] = isGiven ? rawInputs.from : name in table ? "pyproject.toml" : "default";
    raw[name] = isGiven ? given : name in table ? table[name] : INPUTS[name].default;
  }
  const where = (name: InputName) => WHERE[origin[name]](name);
  for (const name of inputNames()) checkStartable(raw[name], where(name));
  const { workingFolder = TOP } = rawInputs;
  const folders = findRunFolders({ workingFolder, given: rawInputs.given.cwd, file: parseFolder(table["cwd"]) });
  const folderOf = (name: InputName) => (origin[name] === rawInputs.from ? folders.typed : folders.configured);
  const entries = inputNames().flatMap((name) =>
    name === "entry-points" ? [] : [[camelCase(name), parseValue(raw[name], INPUTS[name], where(name))] as const],
  );
  // As the table says, which the type is made from.
  const plain = Object.fromEntries(entries) as unknown as Inputs;
  const inputs: Inputs = {
    ...plain,
    entryPoints: parseEntryPoints(raw["entry-points"]).map((entry) =>
      placeEntryPoint(entry, {
        folder: folderOf("entry-points"),
        home: workingFolder.home,
      }),
    ),
    copy: parseLines(raw["copy"], where("copy"))
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    folders: { setup: folderOf("setup"), copy: folderOf("copy"), before: folderOf("before") },
    benchmarks: checkPattern(plain.benchmarks, where("benchmarks")),
    base: checkRevision(plain.base, where("base")),
    head: checkRevision(plain.head, where("head")),
    name: checkName(plain.name, where("name")),
  };
  if (inputs.native && inputs.nonblocking) {
    throw new UserError(
      "Inputs 'native' and 'nonblocking' cannot be combined: native frames can only be read while the program is paused. Choose one.",
    );
  }
  return { inputs, sources: origin, folders };
}

/** Entry points as text lines (options and inputs) or as a table (pyproject.toml). */
function parseEntryPoints(value: unknown): readonly EntryPoint[] {
  if (value === undefined) return [];
  return typeof value === "string" ? parseEntryPointLines(value) : parseEntryPointTable(value);
}

/** `cwd` of pyproject.toml. */
function parseFolder(value: unknown): string | undefined {
  if (value === undefined || (typeof value === "string" && isInside(value))) return value;
  throw new UserError(
    `${WHERE["pyproject.toml"]("cwd")} is ${JSON.stringify(value)}; expected a folder below that of the file, such as "services/api".`,
  );
}

function parsePyprojectTable(value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UserError(
      "[tool.flamediff] of pyproject.toml is not a table; expected keys such as `rounds = 5` and a table [tool.flamediff.entry-points].",
    );
  }
  const allowed = inputNames().filter(belongsInFile);
  for (const key of Object.keys(value)) {
    if (inputNames().some((name) => name === key && !belongsInFile(name))) {
      throw new UserError(`[tool.flamediff] of pyproject.toml has '${key}', which can only be set as an input of the action.`);
    }
    if (!(allowed as string[]).includes(key)) {
      throw new UserError(`[tool.flamediff] of pyproject.toml has an unknown key '${key}'. Known keys: ${allowed.join(", ")}.`);
    }
  }
  return value as Record<string, unknown>;
}

/** A value of its kind; undefined where it is absent and has no default. */
function parseValue(value: unknown, spec: InputSpec, where: string): unknown {
  switch (spec.kind) {
    case "switch":
      return parseSwitch(value, where);
    case "choice":
      return parseChoice(value, spec, where);
    case "whole":
    case "number":
      return value === "auto" && spec.orAuto === true ? "auto" : parseNumber(isEmpty(value) ? spec.default : value, spec, where);
    case "lines":
      return parseLines(value, where);
    case "text":
      return parseText(value, where) ?? (spec.isSecret === true ? undefined : spec.default);
    default:
      return spec.kind satisfies never;
  }
}

const isEmpty = (value: unknown) => value === undefined || value === "";

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function parseText(value: unknown, where: string): string | undefined {
  if (isEmpty(value)) return undefined;
  if (typeof value !== "string") throw new UserError(`${where} is ${JSON.stringify(value)}; expected text.`);
  return value.trim();
}

function checkPattern(pattern: string | undefined, where: string): string | undefined {
  try {
    if (pattern !== undefined) new RegExp(pattern);
  } catch (error) {
    throw new UserError(`${where} is '${pattern}'; expected a regular expression, such as 'test_parse|test_render'.`, { cause: error });
  }
  return pattern;
}

function parseLines(value: unknown, where: string): string {
  if (Array.isArray(value) && value.every((line) => typeof line === "string")) return value.join("\n");
  return parseText(value, where) ?? "";
}

function parseNumber(value: unknown, spec: InputSpec, where: string): number | undefined {
  if (isEmpty(value)) return undefined;
  const number = typeof value === "number" ? value : /^\s*\d+(\.\d+)?\s*$/.test(shown(value)) ? Number(value) : Number.NaN;
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = spec;
  if (!(number >= least && number <= most) || (spec.kind === "whole" && !Number.isInteger(number))) {
    const kind = spec.kind === "whole" ? "an integer" : "a number";
    const auto = spec.orAuto === true ? "'auto' or " : "";
    throw new UserError(`${where} is '${shown(value)}'; expected ${auto}${kind} from ${least} to ${most} (${spec.unit ?? "units"}).`);
  }
  return number;
}

function parseSwitch(value: unknown, where: string): boolean {
  const text = shown(value).trim().toLowerCase();
  if (text !== "true" && text !== "false") throw new UserError(`${where} is '${shown(value)}'; expected true or false.`);
  return text === "true";
}

function parseChoice(value: unknown, spec: InputSpec, where: string): string {
  const text = shown(value).trim();
  const choices = spec.choices ?? [];
  if (choices.includes(text)) return text;
  throw new UserError(`${where} is '${text}'; expected one of ${choices.join(", ")}.`);
}

/** A value as text; tables of TOML have no text of their own. */
function shown(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Revisions go to git as arguments: one that starts with `-` would be an option. */
function checkRevision(value: string | undefined, where: string): string | undefined {
  if (value !== undefined && (value.startsWith("-") || /[\0-\x20\x7f]/.test(value))) {
    throw new UserError(`${where} is '${value}'; expected a branch, a tag or a commit, which cannot start with '-' or contain spaces.`);
  }
  return value;
}

/** The name stands in a hidden marker of the comment and in artifact names. */
function checkName(value: string, where: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._ -]{0,59}$/.test(value)) return value;
  throw new UserError(
    `${where} is '${value}'; expected up to 60 letters, digits, spaces, '.', '_' or '-', starting with a letter or digit.`,
  );
}
