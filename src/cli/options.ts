import { makeEntryPointFromArgv } from "../config/entry-points.ts";
import { type InputName, inputNames, isRepeatedInput } from "../config/input-table.ts";
import type { Inputs } from "../config/inputs.ts";
import { placeEntryPoint } from "../config/run-folders.ts";
import { UserError } from "../lib/errors.ts";
import { readSettings } from "../record/settings.ts";
import type { RepeatedInputs } from "../report/reproduce.ts";

/** Options of a command as the parser gives them: inputs by their camel-case names, and where the results go. */
export type CliOptions = { readonly [name: string]: unknown } & {
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly open?: boolean;
  /** A file for the Markdown of the comment. */
  readonly reportFile?: string;
  /** End as `git bisect run` wants it. */
  readonly bisect?: boolean;
};

/** What a recording command works with. */
export interface LocalInputs {
  /** Top folder of the repository. */
  readonly repository: string;
  readonly inputs: Inputs;
  /** Options that make another recording or another verdict, as they would be given at the top of the repository. */
  readonly repeated: RepeatedInputs;
}

export interface LocalRequest {
  /** Where the user stands; the current folder when absent. */
  readonly start?: string;
  /** What is given behind `--`; it replaces all entry points. */
  readonly command: readonly string[];
  readonly options: CliOptions;
}

/**
 * What a recording command works with: its options, else pyproject.toml, else the defaults.
 * @throws UserError when there is nothing to profile.
 */
export async function readInputs({ start = process.cwd(), command, options }: LocalRequest): Promise<LocalInputs> {
  const given = givenInputs(options);
  const { repository, inputs, sources, folders } = await readSettings({ start, given, from: "option" });
  const [first, ...rest] = command;
  const typed = first === undefined ? undefined : makeEntryPointFromArgv([first, ...rest]);
  const cwd = typed !== undefined || sources["entry-points"] === "option" ? folders.typed : folders.configured;
  const repeated = {
    ...Object.fromEntries(Object.entries(given).filter(([name, value]) => isRepeatedInput(name, value))),
    ...(typed !== undefined && { "entry-points": `${typed.name}: ${typed.command}` }),
    cwd,
  };
  const local = { repository, repeated: withoutEmpty(repeated) };
  if (typed !== undefined)
    return { ...local, inputs: { ...inputs, entryPoints: [placeEntryPoint(typed, { folder: folders.typed, home: "" })] } };
  if (inputs.entryPoints.length > 0) return { ...local, inputs };
  throw new UserError(
    "There is nothing to profile. Give a command after '--', such as: flamediff run -- python bench.py, or add [tool.flamediff.entry-points] to pyproject.toml ('flamediff init' suggests some).",
  );
}

/** Options that are inputs, as text. */
export function givenInputs(options: CliOptions): { [K in InputName]?: string } {
  const given = inputNames().map((name) => [name, options[camelCase(name)]] as const);
  return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

function withoutEmpty(given: RepeatedInputs): RepeatedInputs {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
}

/** `min-change` of action.yml is `minChange` here. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
