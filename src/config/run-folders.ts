import type { EntryPoint } from "./entry-points.ts";

/** Folders relative to the top of the repository; empty for the top. */
export interface WorkingFolder {
  /** Where the user is, or where `cwd` as an option or input puts them. */
  readonly folder: string;
  /** The folder of the pyproject.toml that is used; `folder` when there is none. */
  readonly home: string;
}

export const TOP: WorkingFolder = { folder: "", home: "" };

/** Where commands run, relative to the top of the repository; empty for the top. */
export interface RunFolders {
  /** Commands and `setup` that are given as options or inputs. */
  readonly typed: string;
  /** Commands and `setup` that pyproject.toml gives. */
  readonly configured: string;
}

export interface FolderSettings {
  readonly workingFolder: WorkingFolder;
  /** `cwd` as an option or input; `workingFolder` has it applied. */
  readonly given: string | undefined;
  /** `cwd` of pyproject.toml. */
  readonly file: string | undefined;
}

/**
 * What pyproject.toml says counts from its own folder, or from its `cwd`; what is typed counts from where the user stands. An option or input
 * `cwd` overrides that of the file.
 */
export function findRunFolders({ workingFolder: { folder, home }, given, file }: FolderSettings): RunFolders {
  if (file === undefined) return { typed: folder, configured: home };
  if (given !== undefined && given !== "") return { typed: folder, configured: folder };
  const configured = joinFolders(home, file);
  return { typed: folder === home ? configured : folder, configured };
}

export interface EntryPlace {
  /** Where entry points without a folder of their own run. */
  readonly folder: string;
  /** What an entry point's own folder is relative to. */
  readonly home: string;
}

/** The entry point with its folder relative to the top of the repository. */
export function placeEntryPoint({ cwd, ...entry }: EntryPoint, { folder, home }: EntryPlace): EntryPoint {
  const place = cwd === undefined ? folder : joinFolders(home, cwd);
  return place === "" ? entry : { ...entry, cwd: place };
}

function joinFolders(outer: string, inner: string): string {
  const names = `${outer}/${inner}`.split(/[\\/]/);
  return names.filter((name) => name !== "" && name !== ".").join("/");
}
