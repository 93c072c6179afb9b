import { takesNoValue } from "../config/input-table.ts";
import { quoteWord } from "../lib/shell.ts";
import type { Report } from "./report.ts";

/** What the user gave beside pyproject.toml, by the name of the input: the command that repeats a report needs it. */
export type RepeatedInputs = { readonly [input: string]: string };

export interface RunCommandRequest {
  readonly report: Report;
  readonly given: RepeatedInputs;
}

/** Where a reader who has no `flamediff` yet finds how to get it. */
export const GET_COMMAND = "https://github.com/flamediff/flamediff#on-your-machine";

/**
 * The one command that makes the same report on another machine, for pasting into a shell; undefined when nobody knows what was compared.
 * It fetches commits that a clone does not have, since they are given in full.
 */
export function makeRunCommand({ report: { base, head }, given }: RunCommandRequest): string | undefined {
  if (base.sha === null) return undefined;
  // Uncommitted changes have no commit that anybody else knows.
  const commits = head.sha === null ? { base: base.sha, dirty: "true" } : { base: base.sha, head: head.sha };
  const options = Object.entries({ ...commits, ...given }).map(([name, value]) =>
    value === "true" && takesNoValue(name) ? `--${name}` : `--${name} ${quoteWord(value)}`,
  );
  return `flamediff run ${options.join(" ")}`;
}
