import { isLocal } from "./environment.ts";

/** Environment variables, as a process gets them. */
export type Environment = { readonly [name: string]: string | undefined };

/**
 * What a profiled program must not see: tokens, the runner's own services, the action's inputs and the files that steer later steps.
 * A `run:` step never sees the first three either; the others are what `::set-env::` and its kin became. Nor what ties git to the caller's repository.
 */
const WITHHELD: readonly RegExp[] = [
  /^INPUT_/i,
  /^ACTIONS_/,
  /^STATE_/,
  /^GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/,
  /^GH_(TOKEN|ENTERPRISE_TOKEN)$/,
  /^GITHUB_ENTERPRISE_TOKEN$/,
];

/** What every Python of a run may see, our own questions to it too: packages that the job installed from the pull request run code when it starts. */
export function withoutSecrets(outer: Environment): Record<string, string> {
  const shown = Object.entries(outer).filter((entry): entry is [string, string] => entry[1] !== undefined && !isWithheld(entry[0]));
  return Object.fromEntries(shown);
}

function isWithheld(name: string): boolean {
  return isLocal(name) || WITHHELD.some((pattern) => pattern.test(name));
}
