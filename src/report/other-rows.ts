import { isNamed } from "../compare/verdicts.ts";
import { functionKey, type Origin } from "../profile/frame.ts";
import type { EntryReport, ImportsReport, ReportedFunction, SecondsChange, ShareChange } from "./report.ts";

/** What is in no share: imports are left out of them, and nobody is sampled while waiting. */
const NO_SHARE: ShareChange = { base: null, head: null, delta: null, interval: null, pAdjusted: null };
/** More imports than these, and those that hold a smaller part of the change, are below `imports`. */
const MAX_IMPORTS = 3;
const MIN_PART = 0.1;

export interface OtherCauses extends Pick<EntryReport, "verdict" | "imports" | "waiting"> {
  /** Lines of functions that the change touches, by key; null where the change is not known. */
  readonly touched: ReadonlyMap<string, number> | null;
  /** Where the code of a file comes from, as far as it was sampled. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/**
 * The rows of what changed beside the time of functions: imports, and the function in which a run waits longer or less. They stand with the functions that
 * changed, before them if they weigh more.
 */
export function withOtherCauses(functions: readonly ReportedFunction[], causes: OtherCauses): ReportedFunction[] {
  if (causes.verdict !== "changed") return [...functions];
  const waiting = rowOfWaiting(functions, causes);
  const rows = [...rowsOfImports(causes), ...(waiting === undefined ? [] : [waiting])];
  const others = functions.filter((fn) => waiting === undefined || functionKey(fn) !== functionKey(waiting));
  const named = others.filter(isNamed).length;
  const [heaviest = 0] = others.slice(0, named).map(weightOf);
  const before = rows.filter((row) => weightOf(row) > heaviest);
  const after = rows.filter((row) => !before.includes(row));
  return [...before, ...others.slice(0, named), ...after, ...others.slice(named)];
}

function weightOf({ seconds }: ReportedFunction): number {
  return Math.abs(seconds.delta ?? 0);
}

/** Start-up alone has a benchmark of its own. */
function rowsOfImports({ imports, touched, origins }: OtherCauses): ReportedFunction[] {
  if (imports === undefined || imports.isStartUp === true) return [];
  const direction = imports.verdict === "slower" ? 1 : imports.verdict === "faster" ? -1 : 0;
  const least = MIN_PART * Math.abs(imports.seconds.head - imports.seconds.base);
  const rows = listImports(imports).filter(({ seconds }) => (seconds.delta ?? 0) * direction > least);
  return rows
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MAX_IMPORTS)
    .map((row) => ({ ...row, origin: originOf(row, origins), ...(touched === null && { touched: null }) }));
}

/** Files that the change touches are the project's; of those that were not sampled, the others are not. */
function originOf({ file, touched }: ReportedFunction, origins: ReadonlyMap<string, Origin>): Origin {
  return origins.get(file) ?? (touched === true ? "project" : file.startsWith("<stdlib>") ? "stdlib" : "dependency");
}

function listImports({ modules }: ImportsReport): ReportedFunction[] {
  const { added, removed, changed = [] } = modules;
  const oneSided = (list: typeof added, isAdded: boolean) =>
    list.map(({ module, by, touched, seconds }) =>
      row(module, {
        file: by?.file ?? "",
        line: by?.line ?? null,
        touched,
        seconds: isAdded ? { base: null, head: seconds, delta: seconds } : { base: seconds, head: null, delta: -seconds },
        verdict: isAdded ? "new" : "removed",
        exists: { base: !isAdded, head: isAdded },
      }),
    );
  return [
    ...oneSided(added, true),
    ...oneSided(removed, false),
    ...changed.map(({ module, file, touched, seconds: { base, head } }) =>
      row(module, { file, line: null, touched, seconds: { base, head, delta: head - base }, verdict: head > base ? "slower" : "faster" }),
    ),
  ];
}

type Place = Pick<ReportedFunction, "file" | "line" | "touched" | "verdict" | "exists"> & { readonly seconds: SecondsChange };

function row(module: string, place: Place): ReportedFunction {
  return { name: `import of ${module}`, origin: "project", self: NO_SHARE, total: NO_SHARE, ratio: null, kind: "import", ...place };
}

/** Sleeping functions leak some of their samples: own time that changed by less than this part of what is waited in a function can be those. */
const LEAK = 0.1;

function isLeak({ withCallees, attributed, seconds }: ReportedFunction, waited: number): boolean {
  return withCallees === undefined && attributed === undefined && Math.abs(seconds.delta ?? 0) < LEAK * Math.abs(waited);
}

/** One that is named for its CPU time keeps that row, unless waiting can be all of it. */
function rowOfWaiting(functions: readonly ReportedFunction[], { waiting, touched }: OtherCauses): ReportedFunction | undefined {
  if (waiting?.cpuVerdict === undefined || waiting.where === null) return undefined;
  const { seconds = waiting.seconds, by, ...where } = waiting.where;
  const fn = functions.find((one) => functionKey(one) === functionKey(where));
  if (fn !== undefined && isNamed(fn) && !isLeak(fn, seconds)) return undefined;
  const line = touched?.get(functionKey(where));
  return {
    ...where,
    line: fn?.line ?? line ?? null,
    origin: "project",
    touched: touched === null ? null : line !== undefined,
    ...(line !== undefined && { touchedLine: line }),
    ...(by !== undefined && { calledBy: { ...by, line: touched?.get(functionKey(by)) ?? null } }),
    self: NO_SHARE,
    total: NO_SHARE,
    seconds: { base: null, head: null, delta: seconds },
    ratio: null,
    kind: "waiting",
    verdict: waiting.seconds > 0 ? "slower" : "faster",
  };
}
