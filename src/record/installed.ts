import { readdir, realpath } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readRegularFile, readRegularText } from "../lib/regular-file.ts";
import { installedPath, type ProjectModules } from "../profile/copies.ts";

export interface InstalledRequest {
  readonly worktree: string;
  /** Folders that belong to the side alone: what is installed there was installed by its setup. */
  readonly ownFolders: readonly string[];
  readonly modules: ProjectModules;
}

/**
 * Finds out which installed files are copies of a side's own ones, such as after `pip install .`: the installer says that it installed them from the
 * worktree (direct_url.json, PEP 610), or they lie in the side's environment and are the same, byte for byte.
 */
export function makeInstalledFinder({ worktree, ownFolders, modules }: InstalledRequest) {
  const folders = new Map<string, Promise<ReadonlySet<string>>>();
  const found = new Map<string, string>();
  const asked = new Set<string>();

  async function learn(file: string): Promise<void> {
    const path = installedPath(file);
    if (path === undefined || asked.has(file)) return;
    asked.add(file);
    const folder = file.slice(0, -path.length - 1);
    folders.set(folder, folders.get(folder) ?? readInstalledFrom(worktree, folder));
    if ((await folders.get(folder))?.has(path)) found.set(file, modules.installedAs(path) ?? path);
    const own = modules.ownOf(file);
    if (found.has(file) || own === undefined || !ownFolders.some((one) => file.startsWith(`${one}/`))) return;
    if (await isSame(file, join(worktree, own))) found.set(file, own);
  }

  /** @param files absolute paths of frames. @returns the repository's file of each that is a copy of one. */
  return async (files: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    for (const file of files) await learn(file);
    return found;
  };
}

/** Files in a folder of packages that were installed from a worktree, relative to that folder. */
async function readInstalledFrom(worktree: string, folder: string): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  const real = await realpath(worktree);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith(".dist-info")) continue;
    const source = await sourceOf(join(folder, name, "direct_url.json"));
    if (source === undefined || ![worktree, real].some((one) => `${source}/`.startsWith(`${one}/`))) continue;
    const record = await readRegularText(join(folder, name, "RECORD")).catch(() => "");
    for (const line of record.split(/\r?\n/)) {
      const [path = ""] = /^"((?:[^"]|"")*)"|^[^,]*/.exec(line) ?? [];
      const file = path.replace(/^"|"$/g, "").replaceAll('""', '"');
      if (file.endsWith(".py")) files.add(relative(folder, join(folder, file)));
    }
  }
  return files;
}

/** The folder or file that a distribution was installed from, if that is one of this machine. */
async function sourceOf(path: string): Promise<string | undefined> {
  try {
    const { url } = JSON.parse(await readRegularText(path)) as { readonly url?: unknown };
    return typeof url === "string" && url.startsWith("file:") ? fileURLToPath(url).replace(/\/+$/, "") : undefined;
  } catch {
    return undefined; // installed from an index, or not for us to understand
  }
}

async function isSame(one: string, other: string): Promise<boolean> {
  try {
    const [left, right] = await Promise.all([readRegularFile(one), readRegularFile(other)]);
    return left.equals(right);
  } catch {
    return false;
  }
}
