import { makeEntryPointFromArgv } from "../config/entry-points.ts";
import { type InputName, inputNames, RECORDING_INPUTS } from "../config/input-table.ts";
import { type Inputs, parseInputs } from "../config/inputs.ts";
import { readPyproject } from "../config/pyproject.ts";
import { UserError } from "../lib/errors.ts";
import type { RepeatedInputs } from "../report/reproduce.ts";

/** Options of a command as the parser gives them: inputs by their camel-case names, and where the results go. */
export type CliOptions = { readonly [name: string]: unknown } & {
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly open?: boolean;
};

/**
 * What a recording command works with: its options, else pyproject.toml, else the defaults.
 * @param command what stands behind `--`; it comes before all entry points.
 * @throws UserError when there is nothing to profile.
 */
export async function readInputs(repository: string, command: readonly string[], options: CliOptions): Promise<Inputs> {
  const { inputs } = parseInputs({ given: givenInputs(options), from: "option", pyproject: await readPyproject(repository) });
  const [first, ...rest] = command;
  if (first !== undefined) return { ...inputs, entryPoints: [makeEntryPointFromArgv([first, ...rest])] };
  if (inputs.entryPoints.length > 0) return inputs;
  throw new UserError(
    "There is nothing to profile. Give a command behind '--', such as: flamediff run -- python bench.py, or write [tool.flamediff.entry-points] into pyproject.toml ('flamediff init' suggests some).",
  );
}

/** Options that are inputs, as text. */
export function givenInputs(options: CliOptions): { [K in InputName]?: string } {
  const given = inputNames().map((name) => [name, options[camelCase(name)]] as const);
  return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

/** Options that make another recording or another verdict; a command behind `--` as the entry point that it is. */
export function repeatedOptions(command: readonly string[], options: CliOptions): RepeatedInputs {
  const [first, ...rest] = command;
  const entry = first === undefined ? undefined : makeEntryPointFromArgv([first, ...rest]);
  const given = Object.entries(givenInputs(options)).filter(([name]) => RECORDING_INPUTS.includes(name as InputName));
  return { ...Object.fromEntries(given), ...(entry !== undefined && { "entry-points": `${entry.name}: ${entry.command}` }) };
}

/** `min-change` of action.yml is `minChange` here. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
