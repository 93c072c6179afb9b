import { join, resolve } from "node:path";
import type { EntryPoint } from "../config/entry-points.ts";
import { ProgramError } from "../lib/errors.ts";
import { type ForeignFrame, findForeignFrame, type ProjectModules, projectModules } from "../profile/copies.ts";
import type { Side } from "../profile/frame.ts";
import type { Move } from "../profile/identified-frames.ts";
import type { Roots } from "../profile/identity.ts";
import type { ProfileOptions } from "../profile/profile-builder.ts";
import type { Recordings } from "../profile/recordings.ts";
import type { RecordContext, Sides } from "./context.ts";
import { openGit } from "./git/git.ts";
import { makeInstalledFinder } from "./installed.ts";
import type { Interpreter } from "./sampler/interpreter.ts";
import { locateFunction, outlineSources, type SourceFunction } from "./source.ts";

export interface IdentifierRequest {
  readonly context: RecordContext;
  readonly entry: EntryPoint;
  readonly sides: Sides;
  /** Functions that go by another file or name at head than at base. */
  readonly moved: readonly Move[];
}

/** What frames stand for: paths by the side's folders, first lines, and names where the sampler gives bare ones, by its sources. */
export function makeIdentifier({
  context,
  entry,
  sides,
  moved,
}: IdentifierRequest): (recordings: Pick<Recordings, "frames">) => Promise<ProfileOptions> {
  const { interpreter, inputs, scratch, worktrees, env, signal, repository } = context;
  const readRoots = makeRootsReader(context, entry, sides);
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
      reads: false,
      env,
      signal,
    });
    for (const path of paths) outlines.set(path, found.get(path) ?? []);
  }

  return async (recordings) => {
    const { roots, modules } = await readRoots(recordings);
    const foreign = findForeignFrame({ recordings, roots, checkout: repository, modules });
    if (foreign !== undefined) throw foreignError(foreign, context);
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

function foreignError({ side, file, own }: ForeignFrame, { worktrees, inputs }: RecordContext): ProgramError {
  const instead = own === undefined ? "" : ` Expected '${own}' in '${worktrees[side]}'.`;
  const cure =
    inputs.setup.trim() === ""
      ? "set 'setup' to 'pip install -e .', or to what your project needs"
      : "let 'setup' also install the project, for example with 'pip install -e .'";
  return new ProgramError(
    `${side} ran '${file}', which is not ${side}'s own code: both sides would run the same files.${instead} Install each side's own copy: ${cure}.`,
  );
}

interface SideRoots {
  readonly roots: { readonly [S in Side]: Roots };
  readonly modules: { readonly [S in Side]: ProjectModules };
}

/** Folders that frames of a side are named relative to, and installed files that are copies of its own. */
function makeRootsReader(
  context: RecordContext,
  { cwd }: EntryPoint,
  sides: Sides,
): (recordings: Pick<Recordings, "frames">) => Promise<SideRoots> {
  const { worktrees, interpreter, signal } = context;
  const prepare = async (side: Side) => {
    const worktree = worktrees[side];
    const listed = await openGit(worktree, { signal })("ls-files", "-z", "--", "*.py");
    const modules = projectModules(listed.split("\0").filter((file) => file !== ""));
    const { venv } = sides[side];
    const ownFolders = [worktree, ...(venv === undefined ? [] : [venv])];
    const roots: Roots = {
      project: [worktree],
      stdlib: interpreter.stdlib,
      prefixes: [...interpreter.prefixes, ...(venv === undefined ? [] : [venv])],
      ...(cwd !== undefined && { workingFolder: cwd.replace(/\/+$/, "") }),
    };
    return { modules, roots, findInstalled: makeInstalledFinder({ worktree, ownFolders, modules }) };
  };
  const prepared = new Map<Side, ReturnType<typeof prepare>>();
  return async ({ frames }) => {
    const of = async (side: Side) => {
      const preparing = prepared.get(side) ?? prepare(side);
      prepared.set(side, preparing);
      const { modules, roots, findInstalled } = await preparing;
      const files = frames.flatMap(({ file, sides }) => (file?.startsWith("/") && sides.has(side) ? [file] : []));
      return { modules, roots: { ...roots, installed: await findInstalled(files) } };
    };
    const [base, head] = [await of("base"), await of("head")];
    return { roots: { base: base.roots, head: head.roots }, modules: { base: base.modules, head: head.modules } };
  };
}
