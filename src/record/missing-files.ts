import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { EntryPoint } from "../config/entry-points.ts";
import type { Side } from "../profile/frame.ts";

/** What an entry point needs, and the side that does not have it. */
export interface MissingFile {
  readonly side: Side;
  /** As the user wrote it. */
  readonly path: string;
}

/**
 * The first file or folder that an entry point names and only one side has: a change that adds a benchmark has nothing to compare it with.
 *
 *   bench/new.py --pages 4      bench/new.py
 *   pytest tests/new.py::test   tests/new.py
 *   python -m bench.new         bench/new.py, bench/new/__main__.py, the same below src
 */
export async function findMissingFile(entry: EntryPoint, worktrees: { readonly [S in Side]: string }): Promise<MissingFile | undefined> {
  for (const { path, places } of namedFiles(entry)) {
    const [onBase, onHead] = await Promise.all([worktrees.base, worktrees.head].map((folder) => hasAny(folder, places)));
    if (onBase !== onHead) return { side: onBase ? "head" : "base", path };
  }
  return undefined;
}

interface NamedFile {
  readonly path: string;
  /** Relative to the worktree; one is enough. */
  readonly places: readonly string[];
}

function namedFiles({ argv, module, cwd = "" }: EntryPoint): NamedFile[] {
  const words = module === undefined ? argv : ["-m", module];
  const files = words.flatMap((word, index): NamedFile[] => {
    if (words[index - 1] === "-m") {
      const path = word.replaceAll(".", "/");
      const endings = [".py", "/__main__.py", "/__init__.py"];
      return [{ path: word, places: endings.flatMap((ending) => [join(cwd, path + ending), join(cwd, "src", path + ending)]) }];
    }
    const path = word.split("::")[0] as string;
    return /^[\w.]/.test(path) && !path.split("/").includes("..") ? [{ path, places: [join(cwd, path)] }] : [];
  });
  return cwd === "" ? files : [{ path: cwd, places: [cwd] }, ...files];
}

async function hasAny(folder: string, places: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    places.map((place) =>
      stat(join(folder, place)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
