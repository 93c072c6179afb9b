import { join, resolve } from "node:path";
import type { EntryPoint } from "../config/entry-points.ts";
import { ProgramError } from "../lib/errors.ts";
import type { Side } from "../profile/frame.ts";
import type { Roots } from "../profile/identity.ts";
import { findLeak, type Leak } from "../profile/leak.ts";
import type { Recordings } from "../profile/recordings.ts";
import type { SettleOptions } from "../profile/settle.ts";
import type { Move } from "../profile/settled-frames.ts";
import type { Place, Sides } from "./context.ts";
import type { Interpreter } from "./sampler/interpreter.ts";
import { locateFunction, outlineSources, type SourceFunction } from "./source.ts";

export interface IdentifierRequest {
  readonly place: Place;
  readonly entry: EntryPoint;
  readonly sides: Sides;
  /** Functions that go by another file or name at head than at base. */
  readonly moved: readonly Move[];
}

/** What frames stand for: paths by the side's folders, first lines, and names where the sampler gives bare ones, by its sources. */
export function makeIdentifier({
  place,
  entry,
  sides,
  moved,
}: IdentifierRequest): (recordings: Pick<Recordings, "frames">) => Promise<SettleOptions> {
  const { interpreter, inputs, scratch, worktrees, env, signal, repository } = place;
  const roots = rootsOf(place, entry, sides);
  const outlines = new Map<string, readonly SourceFunction[]>();
  const absolutePath = (side: Side, file: string) => resolve(worktrees[side], entry.cwd ?? "", file);

  async function learn({ frames }: Pick<Recordings, "frames">): Promise<void> {
    const files = frames.flatMap(({ file, name, sides }) =>
      file === undefined || file.startsWith("<") || name === "<module>" ? [] : [...sides].map((side) => absolutePath(side, file)),
    );
    const paths = [...new Set(files)].filter((path) => path.endsWith(".py") && !outlines.has(path));
    const found = await outlineSources({
      python: interpreter.executable,
      listPath: join(scratch.folder, "sources.json"),
      paths,
      env,
      signal,
    });
    for (const path of paths) outlines.set(path, found.get(path) ?? []);
  }

  return async (recordings) => {
    const leak = findLeak({ recordings, roots, checkout: repository });
    if (leak !== undefined) throw leakError(leak);
    const options = { roots, moved, keepImports: inputs.keepImports, keepWaiting: inputs.idle };
    await learn(recordings);
    return {
      ...options,
      locate: (side, { file, name, line }) => {
        if (file === undefined) return undefined;
        if (name === "<module>") return { line: 1 };
        const found = locateFunction(outlines.get(absolutePath(side, file)), name, line);
        return { name: hasBareNames(interpreter) ? found?.name : undefined, line: found?.first };
      },
    };
  };
}

/** Qualified names are part of a function since Python 3.11. */
function hasBareNames({ version: [major, minor] }: Interpreter): boolean {
  return major === 3 && minor < 11;
}

function leakError({ side, file }: Leak): ProgramError {
  return new ProgramError(
    `${side} ran '${file}', which is not ${side}'s own code: a package is installed so that it points there, and both sides would run the same files. ` +
      "Install each side's own: set 'setup' to 'pip install -e .', or to what your project wants.",
  );
}

/** Folders that frames of a side are named relative to. */
function rootsOf({ worktrees, interpreter }: Place, { cwd }: EntryPoint, sides: Sides): { readonly [S in Side]: Roots } {
  const ofSide = (side: Side): Roots => ({
    project: [worktrees[side]],
    stdlib: interpreter.stdlib,
    prefixes: [...interpreter.prefixes, ...(sides[side].venv === undefined ? [] : [sides[side].venv])],
    ...(cwd !== undefined && { workingFolder: cwd.replace(/\/+$/, "") }),
  });
  return { base: ofSide("base"), head: ofSide("head") };
}
