import type { ManifestImports } from "../bundle/manifest.ts";
import type { Side } from "../profile/frame.ts";
import { identify, NO_ROOTS } from "../profile/identity.ts";
import type { ProfileOptions } from "../profile/profile-builder.ts";
import type { Recordings } from "../profile/recordings.ts";
import type { LoadedModule } from "./counts.ts";
import type { FileChange } from "./git/changes.ts";

export interface ImportsRequest {
  readonly modules: { readonly [S in Side]: readonly LoadedModule[] };
  readonly recordings: Recordings;
  readonly options: ProfileOptions;
  readonly changes: readonly FileChange[];
}

const MODULE = /^[\p{L}\p{N}_.]{1,200}$/u;

type ManifestImport = ManifestImports["added"][number];

/** bundle.json takes no more. */
const MAX_IMPORTS = 50;

/** Modules that only one side loads, by the package that brings them: who imports it first, how many there are, samples of the import. */
export function describeImports(request: ImportsRequest): ManifestImports {
  const changed = findChanged(request);
  const [base, head] = [measuredSeconds(request.modules.base), measuredSeconds(request.modules.head)];
  return {
    added: onlyOn("head", request),
    removed: onlyOn("base", request),
    ...(changed.length > 0 && { changed }),
    ...(base !== undefined && head !== undefined && { measured: { base, head } }),
  };
}

/** CPU time of one import varies by less than this. */
const MIN_CHANGE = { seconds: 0.02, ratio: 1.5 } as const;

/** Modules of both sides whose import itself takes another time: what their top level does, without what it imports. */
function findChanged({ modules, options, changes }: ImportsRequest): NonNullable<ManifestImports["changed"]> {
  const before = new Map(modules.base.map((loaded) => [loaded.module, loaded.own]));
  const found = modules.head.flatMap(({ module, file: path, own: head }) => {
    const base = before.get(module);
    if (base === undefined || head === undefined || path === undefined || !MODULE.test(module)) return [];
    const [less, more] = [Math.min(base, head), Math.max(base, head)];
    if (more - less < MIN_CHANGE.seconds || more < MIN_CHANGE.ratio * less) return [];
    const { file } = identify({ name: "<module>", file: path }, options.roots?.head ?? NO_ROOTS);
    return [{ module, file, isChanged: changes.some((change) => change.path === file), base, head }];
  });
  return found.sort((a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base)).slice(0, 50);
}

function onlyOn(side: Side, { modules, recordings, options, changes }: ImportsRequest): ManifestImport[] {
  const others = new Set(modules[side === "head" ? "base" : "head"].map(({ module }) => module));
  const only = new Map(modules[side].filter(({ module }) => !others.has(module)).map((loaded) => [loaded.module, loaded]));
  const groups = new Map<string, LoadedModule[]>();
  for (const loaded of only.values()) {
    const root = rootOf(loaded, only);
    groups.set(root, [...(groups.get(root) ?? []), loaded]);
  }
  const place = (file: string) => identify({ name: "<module>", file }, options.roots?.[side] ?? NO_ROOTS).file;
  const described = [...groups].map(([module, group]): ManifestImport => {
    const seconds = measuredSeconds(group);
    const { by } = group.find((one) => one.module === module) ?? (group[0] as LoadedModule);
    const file = by && place(by.file);
    const change = changes.find(({ path, from }) => file === (side === "head" ? path : from));
    return {
      module,
      by: by === undefined || file === undefined ? null : { file, line: by.line },
      isChanged: isInHunk(by?.line, change, side),
      modules: group.length,
      ...(seconds !== undefined && { seconds }),
      samples: countSamples(recordings, side, new Set(group.flatMap((one) => (one.file === undefined ? [] : [one.file])))),
    };
  });
  return described
    .filter(({ module }) => MODULE.test(module))
    .sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0) || b.samples - a.samples || b.modules - a.modules)
    .slice(0, MAX_IMPORTS);
}

/** What all these modules took (`import http.server` loads `http`, which is nothing, and then most of what it costs); undefined where it was not measured. */
function measuredSeconds(modules: readonly LoadedModule[]): number | undefined {
  const known = modules.flatMap(({ own }) => own ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, own) => sum + own, 0);
}

function isInHunk(line: number | undefined, change: FileChange | undefined, side: Side): boolean {
  return line !== undefined && change?.hunks.some((hunk) => hunk[side].first <= line && line <= hunk[side].last) === true;
}

/** Of `pandas.core.api`, which pandas itself imports, `pandas`: the outermost module that comes with it. */
function rootOf(loaded: LoadedModule, only: ReadonlyMap<string, LoadedModule>): string {
  let at = loaded;
  for (const seen = new Set<string>(); !seen.has(at.module); ) {
    seen.add(at.module);
    const parent = at.by === undefined ? undefined : only.get(at.by.module);
    const top = only.get(at.module.split(".")[0] as string);
    at = parent ?? top ?? at;
  }
  const top = at.module.split(".")[0] as string;
  return only.has(top) ? top : at.module;
}

/** Samples with the top level of one of these files on their stack. */
function countSamples({ frames, rounds }: Recordings, side: Side, files: ReadonlySet<string>): number {
  const isOne = frames.map(({ name, file }) => name === "<module>" && file !== undefined && files.has(file));
  let samples = 0;
  for (const round of rounds) {
    if (round.side !== side) continue;
    const { nodes, parent, fn, self } = round.tree;
    const isBelow = new Uint8Array(nodes);
    for (let node = 1; node < nodes; node++) {
      isBelow[node] = isBelow[parent[node]!] === 1 || isOne[fn[node]!] === true ? 1 : 0;
      if (isBelow[node] === 1) samples += self[0]![node]!;
    }
  }
  return samples;
}
