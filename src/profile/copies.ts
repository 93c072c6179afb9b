import type { Side } from "./frame.ts";
import { identify, NO_ROOTS, type Roots } from "./identity.ts";
import type { Recordings } from "./recordings.ts";

/** A frame of code that does not belong to the side that ran. */
export interface ForeignFrame {
  readonly side: Side;
  readonly file: string;
  /** The same file in the side's repository; undefined when the repository has no such file. */
  readonly own: string | undefined;
}

export interface ForeignRequest {
  readonly recordings: Pick<Recordings, "frames">;
  readonly roots: { readonly [S in Side]: Roots };
  /** The user's checkout, which neither side runs in. */
  readonly checkout: string;
  readonly modules: { readonly [S in Side]: ProjectModules };
}

/**
 * The first frame of another copy of the project: from the user's checkout, from the other side's worktree, or from a copy installed or
 * checked out elsewhere. Both sides would run the same code.
 */
export function findForeignFrame({ recordings, roots, checkout, modules }: ForeignRequest): ForeignFrame | undefined {
  for (const { kind, file, sides, name } of recordings.frames) {
    if (kind !== "frame" || file === undefined || !file.startsWith("/")) continue;
    for (const side of sides) {
      const { origin, file: path } = identify({ name, file }, roots[side]);
      const isPlaced = origin === "project" && !path.startsWith("/");
      if (isPlaced || origin === "stdlib" || origin === "native") continue;
      const own = modules[side].ownOf(file);
      const others = [checkout, ...roots[side === "base" ? "head" : "base"].project];
      const isOthers = origin === "project" && others.some((folder) => file.startsWith(`${folder}/`));
      if (own !== undefined || isOthers) return { side, file, own };
    }
  }
  return undefined;
}

/** Python files of a side's repository by the names they are imported under. */
export interface ProjectModules {
  /** The repository's file of which another one, outside of the repository, is a copy; undefined when it is none. */
  ownOf(file: string): string | undefined;
  /** The repository's file that was installed as `path`, relative to a folder of packages. */
  installedAs(path: string): string | undefined;
}

/** Folders for other people's code: a file in one is no evidence that the repository's own package is imported elsewhere. */
const OTHERS_CODE =
  /(?:^|\/)(?:_?vendor(?:ed)?|third[-_]?party|3rdparty|extern(?:al)?s?|deps|stubs|typeshed|tests?|docs?|examples?|samples?|fixtures|templates?)(?:\/|$)/i;

/**
 * @param files every Python file of the repository, relative to its top folder.
 *
 *   src/shop/cart.py    shop/cart.py in a folder of packages is a copy, and so is /elsewhere/shop/cart.py
 *   bench.py            bench.py in a folder of packages is a copy; /elsewhere/bench.py can be anybody's
 */
export function projectModules(files: readonly string[]): ProjectModules {
  const known = new Set(files);
  const isPackage = (folder: string) => folder !== "" && known.has(`${folder}/__init__.py`);
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const name = file.slice(file.lastIndexOf("/") + 1);
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  const endingWith = (path: string) =>
    (byName.get(path.slice(path.lastIndexOf("/") + 1)) ?? [])
      .filter((file) => file === path || file.endsWith(`/${path}`))
      .sort((a, b) => a.length - b.length)
      .filter((file) => !isPackage(file.slice(0, -path.length - 1)));
  /** `shop/cart.py` of `src/shop/cart.py`: below the outermost folder that is a package. */
  const importedAs = (file: string) => {
    const parts = file.split("/");
    let first = parts.length - 1;
    while (first > 0 && isPackage(parts.slice(0, first).join("/"))) first--;
    return parts.slice(first).join("/");
  };
  const isOwn = (file: string, path: string) => !OTHERS_CODE.test(file.slice(0, -path.length));
  return {
    ownOf(file) {
      const path = installedPath(file);
      if (path !== undefined) return endingWith(path).find((own) => isOwn(own, path));
      const name = file.slice(file.lastIndexOf("/") + 1);
      return (byName.get(name) ?? []).find((own) => {
        const imported = importedAs(own);
        return imported.includes("/") && file.endsWith(`/${imported}`) && isOwn(own, imported);
      });
    },
    installedAs: (path) => endingWith(path)[0],
  };
}

/** The part below a folder of packages, or below what setuptools builds in the repository; undefined for other files. */
export function installedPath(file: string): string | undefined {
  return /^.*\/(?:(?:site|dist)-packages\/(?:[^/]+\.egg\/)?|build\/(?:lib[^/]*|__editable__[^/]*)\/)(.+)$/s.exec(file)?.[1];
}

/** Whether a function of one of these files was on a stack. @param files of either side, relative to its repository. */
export function hasFramesOf(
  files: { readonly [S in Side]: ReadonlySet<string> },
  { recordings, roots }: Pick<ForeignRequest, "recordings"> & { readonly roots: { readonly [S in Side]?: Roots } },
): boolean {
  return recordings.frames.some(({ kind, name, file, sides }) => {
    if (kind !== "frame" || file === undefined) return false;
    return [...sides].some((side) => {
      const found = identify({ name, file }, roots[side] ?? NO_ROOTS);
      return found.origin === "project" && files[side].has(found.file);
    });
  });
}
