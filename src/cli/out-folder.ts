import { existsSync } from "node:fs";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { messageOf, UserError } from "../lib/errors.ts";

/**
 * The folder that `--out` names, made when it is not there; a new one tells git to leave it alone. Asked before a recording, so that minutes
 * are not lost for a folder that nobody can write.
 * @throws UserError when it is a file, or cannot be made.
 */
export async function openOutFolder(out: string): Promise<string> {
  const folder = resolve(out);
  try {
    if (await makeFolder(folder)) await writeFile(join(folder, ".gitignore"), "*\n");
    if ((await stat(folder)).isDirectory()) return folder;
  } catch (error) {
    throw new UserError(`Option '--out' is '${out}', which cannot be created: ${messageOf(error)}. Expected a folder to write to.`, {
      cause: error,
    });
  }
  throw new UserError(`Option '--out' is '${out}', which is a file. Expected a folder to write to.`);
}

/** One folder after the other: Node's own way never ends below /proc (24.21). @returns whether it was not there. */
async function makeFolder(folder: string): Promise<boolean> {
  if (existsSync(folder)) return false;
  await makeFolder(dirname(folder));
  await mkdir(folder);
  return true;
}
