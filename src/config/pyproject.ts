import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, TomlError } from "smol-toml";
import { UserError } from "../lib/errors.ts";

export const PYPROJECT = "pyproject.toml";

/**
 * The table `[tool.flamediff]` of a folder's pyproject.toml; undefined when there is no file or no such table.
 * @throws UserError with line and column when the file is not TOML.
 */
export async function readPyproject(folder: string): Promise<unknown> {
  const text = await tryReadFile(join(folder, PYPROJECT));
  return text === undefined ? undefined : parsePyproject(text);
}

export function parsePyproject(text: string): unknown {
  try {
    const tool = parse(text)["tool"];
    return typeof tool === "object" && tool !== null && "flamediff" in tool ? tool.flamediff : undefined;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new UserError(
      `${PYPROJECT} is not TOML: line ${error.line}, column ${error.column}: ${error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "")}`,
      {
        cause: error,
      },
    );
  }
}

async function tryReadFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new UserError(`'${path}' cannot be read: ${(error as Error).message}.`, { cause: error });
  }
}
