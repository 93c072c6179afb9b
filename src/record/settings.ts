import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { InputName } from "../config/input-table.ts";
import { type InputSource, type Inputs, parseInputs } from "../config/inputs.ts";
import { findPyproject, PYPROJECT } from "../config/pyproject.ts";
import type { RunFolders } from "../config/run-folders.ts";
import { UserError } from "../lib/errors.ts";
import { findRepositoryFolder } from "./git/git.ts";

export interface SettingsRequest {
  /** Where the user is. */
  readonly start: string;
  readonly given: { readonly [K in InputName]?: string };
  readonly from: "option" | "input";
}

/** What a recording works with, and where it was found. */
export interface Settings {
  /** Top folder of the repository. */
  readonly repository: string;
  readonly inputs: Inputs;
  readonly sources: { readonly [K in InputName]: InputSource };
  readonly folders: RunFolders;
  /** The pyproject.toml that is used, relative to the top of the repository. */
  readonly pyproject: string | undefined;
}

/**
 * Options or inputs, else the nearest pyproject.toml with `[tool.flamediff]` from where the user stands up to the top of the repository, else the defaults.
 * @throws UserError when there is no repository, or a value is not what it should be.
 */
export async function readSettings({ start, given, from }: SettingsRequest): Promise<Settings> {
  const { repository, folder } = await findRepositoryFolder(findStart(start, given.cwd));
  const found = await findPyproject(repository, folder);
  const workingFolder = { folder, home: found?.folder ?? folder };
  const { inputs, sources, folders } = parseInputs({ given, from, pyproject: found?.table, workingFolder });
  return { repository, inputs, sources, folders, pyproject: found && join(found.folder, PYPROJECT) };
}

function findStart(start: string, cwd: string | undefined): string {
  if (cwd === undefined || cwd === "") return start;
  const folder = resolve(start, cwd);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  throw new UserError(`'cwd' is '${cwd}', which is not a folder in '${start}'. Expected a folder of the repository, such as services/api.`);
}
