import { INPUTS, type InputName, inputNames } from "../config/input-table.ts";
import type { Inputs } from "../config/inputs.ts";
import { PYPROJECT } from "../config/pyproject.ts";
import type { ExitCode } from "../lib/errors.ts";
import { print } from "../lib/print.ts";
import { readSettings, type Settings } from "../record/settings.ts";
import { type CliOptions, camelCase, givenInputs } from "./options.ts";

/** `flamediff config`: which pyproject.toml is used, the effective values, and where each came from. */
export async function configCli(options: CliOptions): Promise<ExitCode> {
  const settings = await readSettings({ start: process.cwd(), given: givenInputs(options), from: "option" });
  const { sources, pyproject } = settings;
  const names = inputNames().filter((name) => !("only" in INPUTS[name]) && name !== "mode");
  const rows = [
    ["file", "", pyproject ?? `none (no ${PYPROJECT} with [tool.flamediff] from here to the top of the repository)`],
    ...names.map((name) => {
      const source = sources[name] === "pyproject.toml" ? (pyproject ?? PYPROJECT) : sources[name];
      return [name, source, showValue(name, settings).replaceAll("\n", "; ") || "–"];
    }),
  ];
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

function showValue(name: InputName, { inputs, folders }: Settings): string {
  if (name === "cwd") return folders.typed || ".";
  if (name === "entry-points")
    return inputs.entryPoints.map(({ name, command, cwd }) => `${name}: ${command}${cwd === undefined ? "" : ` (in ${cwd})`}`).join("; ");
  return String(inputs[camelCase(name) as keyof Inputs] ?? "");
}
