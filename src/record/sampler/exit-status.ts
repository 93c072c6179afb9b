import { constants } from "node:os";
import type { ExitStatus as Told } from "../../bundle/failure.ts";
import { ProgramError } from "../../lib/errors.ts";
import type { Outcome } from "./supervision.ts";

/** How a program ended. */
export type ExitStatus = Exclude<Told, { how: "timeout" }> | { readonly how: "timeout" };

/**
 * @param code the shell's status of it, above 128 for a signal; undefined when it left none.
 * @throws ProgramError for a program without a status.
 */
export function exitStatusOf(outcome: Outcome, code: number | undefined, stderrTail: string): ExitStatus {
  if (outcome === "timeout") return { how: "timeout" };
  if (code === undefined)
    throw new ProgramError(
      `The program left no status: something killed it together with the shell it runs in.${stderrTail === "" ? "" : `\n${stderrTail}`}`,
    );
  if (code <= 128) return { how: "exit", code };
  const name = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
  return name === undefined ? { how: "exit", code } : { how: "signal", signal: name };
}
