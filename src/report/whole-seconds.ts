import type { Side } from "../profile/frame.ts";

/** What of a reported function tells the seconds of its whole side. */
interface TimedFunction {
  readonly self: Shares;
  readonly withLibraries?: Shares | undefined;
  readonly seconds: Shares;
}
type Shares = { readonly [S in Side]: number | null };

/** CPU seconds of one run that shares of a side are shares of, as the report's functions tell them (seconds = share x these); null when not known. */
export function secondsOfShares(functions: readonly TimedFunction[], side: Side): number | null {
  for (const { self, withLibraries, seconds } of functions) {
    const share = (withLibraries ?? self)[side];
    const time = seconds[side];
    if (share !== null && share > 0 && time !== null) return time / share;
  }
  return null;
}
