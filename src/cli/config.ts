import { INPUTS, inputNames } from "../config/input-table.ts";
import { type Inputs, parseInputs } from "../config/inputs.ts";
import { readPyproject } from "../config/pyproject.ts";
import type { ExitCode } from "../lib/errors.ts";
import { print } from "../lib/print.ts";
import { findRepository } from "../record/git/git.ts";
import { type CliOptions, camelCase, givenInputs } from "./options.ts";

/** `flamediff config`: the effective values, and where each came from. */
export async function configCli(options: CliOptions): Promise<ExitCode> {
  const repository = await findRepository(process.cwd());
  const { inputs, sources } = parseInputs({ given: givenInputs(options), from: "option", pyproject: await readPyproject(repository) });
  const rows = inputNames().flatMap((name) => {
    if ("only" in INPUTS[name] || name === "mode") return [];
    const value =
      name === "entry-points"
        ? inputs.entryPoints.map((entry) => `${entry.name}: ${entry.command}`).join("; ")
        : inputs[camelCase(name) as keyof Inputs];
    return [[name, sources[name], String(value ?? "").replaceAll("\n", "; ") || "–"]];
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  print(
    rows
      .map(
        (row) =>
          `${row
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join("  ")
            .trimEnd()}\n`,
      )
      .join(""),
  );
  return 0;
}
