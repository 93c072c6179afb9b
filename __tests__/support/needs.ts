/** What a test needs beyond Node, Python 3 with pip, and git. */
export interface Need {
  /** Whether tests are skipped for lack of it. Never in CI, where they fail instead. */
  readonly isMissing: boolean;
  /** The reason for the titles of skipped tests; empty when it is there. */
  readonly reason: string;
}

/** @param how where to get it, such as `uv not found: bash .ci/pythons`. */
export function needs(isFound: boolean, how: string): Need {
  const isMissing = !isFound && process.env["CI"] !== "true";
  return { isMissing, reason: isMissing ? ` (skipped: ${how})` : "" };
}
