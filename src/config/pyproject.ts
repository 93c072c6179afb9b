import { join } from "node:path";
import { parse, TomlError } from "smol-toml";
import { UserError } from "../lib/errors.ts";
import { tryReadRegularFile } from "../lib/regular-file.ts";

export const PYPROJECT = "pyproject.toml";

/** A pyproject.toml with a table `[tool.flamediff]`. */
export interface Pyproject {
  /** Its folder, relative to the top of the repository; empty for the top. */
  readonly folder: string;
  readonly table: unknown;
}

/**
 * The nearest pyproject.toml with `[tool.flamediff]`, from a folder of the repository upwards to its top; undefined when there is none.
 * @param folder relative to the top; empty for the top.
 * @throws UserError with file, line and column when one on the way is not TOML.
 */
export async function findPyproject(repository: string, folder: string): Promise<Pyproject | undefined> {
  const names = folder.split("/").filter((name) => name !== "");
  for (let depth = names.length; depth >= 0; depth--) {
    const place = names.slice(0, depth).join("/");
    const file = join(place, PYPROJECT);
    const text = await tryReadFile(join(repository, file));
    const table = text === undefined ? undefined : parsePyproject(text, file);
    if (table !== undefined) return { folder: place, table };
  }
  return undefined;
}

/**
 * The table `[tool.flamediff]` of a text; undefined when there is none.
 * @throws UserError with line and column when it is not TOML.
 */
export function parsePyproject(text: string, file: string = PYPROJECT): unknown {
  try {
    const tool = parse(text)["tool"];
    return typeof tool === "object" && tool !== null && "flamediff" in tool ? tool.flamediff : undefined;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new UserError(
      `${file} is not TOML: line ${error.line}, column ${error.column}: ${error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "")}`,
      {
        cause: error,
      },
    );
  }
}

async function tryReadFile(path: string): Promise<string | undefined> {
  try {
    return await tryReadRegularFile(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`'${path}' cannot be read: ${(error as Error).message}.`, { cause: error });
  }
}
