import type { Report } from "./report.ts";

export interface RunCommandRequest {
  readonly report: Report;
  /** Inputs that were given beside pyproject.toml, by name. */
  readonly given: { readonly [input: string]: string };
  /** Whether the commits come from a remote and may be absent locally. */
  readonly isHosted: boolean;
}

/** The command that makes the same report on another machine, for pasting into a shell; undefined when there are no commits. */
export function makeRunCommand({ report: { base, head }, given, isHosted }: RunCommandRequest): string | undefined {
  if (base.sha === null || head.sha === null) return undefined;
  const options = Object.entries({ base: base.sha, head: head.sha, ...given }).map(([name, value]) =>
    value === "true" ? `--${name}` : `--${name} ${quote(value)}`,
  );
  const run = `flamediff run ${options.join(" ")}`;
  return isHosted ? `git fetch origin ${base.sha} ${head.sha}\n${run}` : run;
}

/** For any POSIX shell. */
function quote(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
