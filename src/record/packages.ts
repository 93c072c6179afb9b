import * as v from "valibot";
import type { ManifestPackage } from "../bundle/manifest.ts";
import type { Note } from "../bundle/note.ts";
import { tryExecute } from "../lib/exec.ts";
import { SIDES, type Side } from "../profile/frame.ts";
import { programEnvironment, type RecordContext, type Sides } from "./context.ts";
import type { Git } from "./git/git.ts";
import { LIST_PACKAGES } from "./python/sources.ts";

export interface PackagesRequest {
  readonly context: RecordContext;
  readonly sides: Sides;
  readonly git: Git;
  /** Both commits. */
  readonly shas: readonly [string, string];
}

export interface Packages {
  /** Distributions whose version differs between the sides' environments. */
  readonly packages: readonly ManifestPackage[];
  readonly notes: readonly Note[];
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,59}$/;
/** bundle.json takes no more. */
const MAX_PACKAGES = 500;
/** Files that say which packages are installed. */
const DECLARATIONS =
  /(?:^|\/)(?:[^/]*requirements[^/]*|constraints[^/]*\.txt|pyproject\.toml|setup\.py|setup\.cfg|[^/]*\.lock|pylock[^/]*\.toml|Pipfile|(?:conda-)?(?:environment|env)[^/]*\.ya?ml|conda[^/]*|tox\.ini|noxfile\.py)$|(?:^|\/)requirements\//;

const answer = v.array(v.tuple([v.string(), v.string(), v.array(v.pipe(v.string(), v.regex(/^\w{1,100}$/)))]));

/** Versions of installed packages that differ. Where both sides run in one environment nothing is asked. An interpreter that does not answer gives none. */
export async function comparePackages({ context, sides, git, shas }: PackagesRequest): Promise<Packages> {
  if (sides.base.python === sides.head.python) return { packages: [], notes: [] };
  const [base, head] = await Promise.all(SIDES.map((side) => listPackages(context, sides, side)));
  if (base === undefined || head === undefined) return { packages: [], notes: [] };
  const packages = [...new Set([...base.keys(), ...head.keys()])].sort().flatMap((key): ManifestPackage[] => {
    const [before, after] = [base.get(key), head.get(key)];
    const name = after?.name ?? before?.name ?? key;
    const files = [...new Set([...(before?.files ?? []), ...(after?.files ?? [])])];
    return before?.version === after?.version ? [] : [{ name, base: before?.version ?? null, head: after?.version ?? null, files }];
  });
  const isDeclared = packages.length === 0 || (await changesDeclarations(git, shas));
  return { packages: packages.slice(0, MAX_PACKAGES), notes: isDeclared ? [] : [undeclaredNote(packages)] };
}

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
}

async function listPackages(context: RecordContext, sides: Sides, side: Side): Promise<ReadonlyMap<string, Installed> | undefined> {
  const { python, venv } = sides[side];
  // In an empty folder: what lies beside the program is not installed.
  const asked = await tryExecute([python, "-c", LIST_PACKAGES], {
    cwd: context.scratch.folder,
    env: programEnvironment(context, { side, venv }),
    signal: context.signal,
    timeoutSeconds: 60,
  }).catch(() => undefined);
  context.signal.throwIfAborted();
  if (asked?.status !== 0) return undefined;
  try {
    const found = v.parse(answer, JSON.parse(asked.stdout));
    const known = found.filter(([name, version]) => NAME.test(name) && VERSION.test(version));
    return new Map(known.map(([name, version, files]) => [name.toLowerCase().replace(/[-_.]+/g, "-"), { name, version, files }]));
  } catch {
    return undefined; // a package printed something while Python started
  }
}

async function changesDeclarations(git: Git, shas: readonly [string, string]): Promise<boolean> {
  const names = await git("diff", "--no-ext-diff", "--name-only", "-z", ...shas);
  return names.split("\0").some((name) => DECLARATIONS.test(name));
}

function undeclaredNote(packages: readonly ManifestPackage[]): Note {
  return { code: "undeclared-packages", name: packages[0]?.name ?? "?", others: packages.length - 1 };
}
