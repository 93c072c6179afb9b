import { UserError } from "../lib/errors.ts";

/** Linux starts no process with a word or variable of 131,072 bytes or more (MAX_ARG_STRLEN); leave room for what stands beside it. */
const MAX_BYTES = 100_000;

/**
 * Checks every text in a setting, those of lists and tables included: processes are started with them.
 * @throws UserError when a text contains a NUL character or is longer than 100,000 bytes.
 */
export function checkStartable(value: unknown, where: string): void {
  if (typeof value === "string") {
    const bytes = new TextEncoder().encode(value).length;
    if (bytes > MAX_BYTES)
      throw new UserError(`${where} contains a text of ${bytes} bytes; expected at most ${MAX_BYTES}. Put long commands into a script.`);
    if (value.includes("\0"))
      throw new UserError(`${where} contains a NUL character, which no command or variable can contain; remove it.`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      checkStartable(key, where);
      checkStartable(part, where);
    }
  }
}
