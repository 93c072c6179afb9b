import type { ManifestEntry, ManifestImports, ManifestPackage, ManifestRound } from "../bundle/manifest.ts";
import type { Comparison } from "../compare/compare.ts";
import { meanCountedSeconds } from "../compare/round-counts.ts";
import { isNamed } from "../compare/verdicts.ts";
import type { WaitingChange } from "../compare/waiting.ts";
import { formatCount, formatPlural, formatSeconds, formatSecondsChange } from "../lib/format.ts";
import { SIDES, type Side, topLevelOf } from "../profile/frame.ts";
import type { Profile } from "../profile/profile.ts";
import { formatPerCall } from "./benchmark-words.ts";
import { namedFunctions } from "./change-words.ts";
import type { Pen } from "./escape.ts";
import type { ChangedImport, EntryReport, ImportsReport, PackageChange, ReportedFunction, ReportedImport } from "./report.ts";
import { isEditedItself } from "./row.ts";

export interface EntryWhyFacts {
  readonly entry: ManifestEntry | undefined;
  readonly profile: Profile;
  readonly comparison: Comparison;
}

/** What changed of an entry point as a whole, beside its functions: imports, packages, waiting, memory. What is not known or did not move is not there. */
export function explainEntry(facts: EntryWhyFacts): Pick<EntryReport, "imports" | "packages" | "waiting" | "memory" | "collection"> {
  const { entry, comparison } = facts;
  const imports = reportImports(facts);
  const packages = (entry?.packages ?? []).map((change) => reportPackage(change, facts));
  const memory = entry === undefined ? undefined : reportMemory(entry.rounds);
  const collection = entry?.collection && reportCollection(entry.collection, comparison);
  const { waiting } = comparison;
  return {
    ...(imports !== undefined && { imports }),
    ...(packages.length > 0 && { packages: packages.sort((a, b) => Math.abs(b.seconds ?? 0) - Math.abs(a.seconds ?? 0)) }),
    ...(waiting !== undefined && { waiting: reportWaiting(waiting) }),
    ...(memory !== undefined && { memory }),
    ...(collection !== undefined && { collection }),
  };
}

function reportWaiting({ isSure: _, where, ...waiting }: WaitingChange): NonNullable<EntryReport["waiting"]> {
  return { ...waiting, where: where ?? null };
}

function reportImports({ entry, profile, comparison }: EntryWhyFacts): ImportsReport | undefined {
  const { imports } = comparison;
  if (imports === undefined) return undefined;
  const perSample = (side: Side) => {
    const rounds = profile.rounds[side];
    const samples = rounds.reduce((sum, round) => sum + (round.imports ?? 0), 0);
    return samples === 0 ? 0 : imports.seconds[side] / samples;
  };
  const list = (found: ManifestImports["added"], side: Side): ReportedImport[] =>
    found.map(({ module, by, isChanged, modules, samples, seconds = samples * perSample(side) }) => ({
      module,
      by,
      touched: isChanged,
      modules,
      seconds,
    }));
  const { added, removed, changed } = entry?.imports ?? { added: [], removed: [], changed: undefined };
  return {
    seconds: imports.seconds,
    ratio: imports.ratio?.ratio ?? null,
    interval: imports.ratio?.interval ?? null,
    verdict: imports.verdict,
    ...(imports.isStartUp === true && { isStartUp: true as const }),
    modules: {
      added: list(added, "head"),
      removed: list(removed, "base"),
      ...(changed !== undefined && {
        changed: changed.map(({ module, file, isChanged, base, head }) => ({ module, file, touched: isChanged, seconds: { base, head } })),
      }),
    },
  };
}

/** A change of a package's seconds is told from this many standard errors on. */
const CERTAINTY = 4;

function reportPackage({ name, base, head, files }: ManifestPackage, { profile, comparison }: EntryWhyFacts): PackageChange {
  const isOwn = profile.functions.map(({ origin, file }) => origin === "dependency" && files.includes(topLevelOf(file)));
  const dispersion = Math.max(1, comparison.decision?.dispersion ?? 2);
  const [before, after] = SIDES.map((side) => {
    const rounds = profile.rounds[side];
    const all = rounds.reduce((sum, round) => sum + round.samples, 0);
    const own = rounds.reduce((sum, round) => sum + round.self.reduce((of, count, f) => of + (isOwn[f] === true ? count : 0), 0), 0);
    const perSample = (meanCountedSeconds(rounds) ?? 0) / Math.max(all, 1);
    return { seconds: own * perSample, variance: own * perSample ** 2 * dispersion };
  }) as [{ seconds: number; variance: number }, { seconds: number; variance: number }];
  const delta = after.seconds - before.seconds;
  const isSure = Math.abs(delta) > CERTAINTY * Math.sqrt(before.variance + after.variance);
  return { name, base, head, seconds: isSure ? delta : null, files };
}

/** Smaller changes of the peak of memory tell a reviewer nothing, however sure they are. */
const MIN_MEMORY = { share: 0.05, bytes: 4 * 2 ** 20 } as const;
/** Standard errors of the difference of means. */
const MEMORY_CERTAINTY = 4;

function reportMemory(rounds: { readonly [S in Side]: readonly ManifestRound[] }): EntryReport["memory"] {
  const [base, head] = SIDES.map((side) => spreadOf(rounds[side].map(({ peakBytes }) => peakBytes)));
  if (base === undefined || head === undefined) return undefined;
  const delta = Math.abs(head.mean - base.mean);
  const least = Math.max(MIN_MEMORY.bytes, MIN_MEMORY.share * base.mean, MEMORY_CERTAINTY * Math.sqrt(base.variance + head.variance));
  return delta > least ? { peakBytes: { base: Math.round(base.mean), head: Math.round(head.mean) } } : undefined;
}

/** Smaller changes of the time of garbage collections explain nothing: it varies by a few percent. */
const MIN_COLLECTION = { seconds: 0.02, ratio: 1.2, share: 0.01 } as const;

function reportCollection(
  { base, head }: NonNullable<ManifestEntry["collection"]>,
  { time: { cpu } }: Comparison,
): EntryReport["collection"] {
  const [less, more] = [Math.min(base.seconds, head.seconds), Math.max(base.seconds, head.seconds)];
  const least = Math.max(MIN_COLLECTION.seconds, MIN_COLLECTION.share * Math.max(cpu.base ?? 0, cpu.head ?? 0));
  if (more - less < least || more < MIN_COLLECTION.ratio * less) return undefined;
  return { seconds: { base: base.seconds, head: head.seconds }, count: { base: base.count, head: head.count } };
}

/** Mean and the variance of it; undefined where a round is not known, or for one round. */
function spreadOf(values: readonly (number | undefined)[]): { mean: number; variance: number } | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length || known.length < 2) return undefined;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (known.length - 1) / known.length };
}

/** Sentences about the edited function above the culprits, imports, packages, waiting and memory, as far as they changed. */
export function describeEntryWhy(
  entry: Pick<EntryReport, "edited" | "imports" | "packages" | "waiting" | "memory" | "collection" | "functions">,
  pen: Pen,
): string[] {
  const { edited, imports, packages, waiting, memory, collection, functions } = entry;
  return [
    edited === undefined ? "" : describeEdited(edited, functions, pen),
    imports === undefined ? "" : describeImports(imports, pen),
    packages === undefined ? "" : describePackages(packages, functions, pen),
    waiting === undefined ? "" : describeWaiting(waiting, functions, pen),
    collection === undefined ? "" : describeCollection(collection),
    memory === undefined ? "" : `Peak memory ${formatBytes(memory.peakBytes.base)} → ${formatBytes(memory.peakBytes.head)}.`,
  ].filter((sentence) => sentence !== "");
}

/** A function that waits for a smaller part than this does not wait for all of it. */
const ALL_OF_IT = 0.8;

/** `in` the function that waits, `mostly in` where others do, too. */
export function describePlace(
  seconds: number,
  { seconds: part = seconds }: NonNullable<NonNullable<EntryReport["waiting"]>["where"]>,
): string {
  return part / seconds < ALL_OF_IT ? "mostly in" : "in";
}

/** `Waits 2.0 s longer per run (wall time 1.2 s → 3.2 s; CPU time does not explain it), in store, which this change edits.` */
function describeWaiting(
  { seconds, wall, where }: NonNullable<EntryReport["waiting"]>,
  functions: readonly ReportedFunction[],
  pen: Pen,
): string {
  const isEdited = where !== null && functions.some((fn) => isSame(fn, where) && fn.touched === true && isEditedItself(fn));
  const by = where?.by === undefined ? "" : `, called by ${pen.name(where.by.name)}, which this change edits`;
  const place =
    where === null ? "" : `, ${describePlace(seconds, where)} ${pen.name(where.name)}${isEdited ? ", which this change edits" : by}`;
  const times = `wall time ${formatSeconds(wall.base)} → ${formatSeconds(wall.head)}`;
  return `Waits ${formatSeconds(Math.abs(seconds))} ${seconds > 0 ? "longer" : "less"} per run (${times}; CPU time does not explain it)${place}.`;
}

/** `Garbage collection: 50 → 340 ms of CPU time per run, in whatever functions it interrupts (110 → 118 collections).` */
function describeCollection({ seconds, count }: NonNullable<EntryReport["collection"]>): string {
  const times =
    count.base === count.head
      ? formatPlural(count.base, "collection")
      : `${formatCount(count.base)} → ${formatCount(count.head)} collections`;
  return `Garbage collection: ${formatPerCall(seconds.base, seconds.head)} of CPU time per run, in whatever functions it interrupts (${times}).`;
}

function isSame(fn: ReportedFunction, other: { readonly name: string; readonly file: string }): boolean {
  return fn.name === other.name && fn.file === other.file;
}

/** More modules and functions than these are in report.json. */
const MAX_TOLD = 3;

/** `group_tokens, which this change edits, calls all of these functions, some of them through others.` */
function describeEdited(edited: NonNullable<EntryReport["edited"]>, functions: readonly ReportedFunction[], pen: Pen): string {
  const { name, calls, indirect } = edited;
  const named = namedFunctions({ functions }).filter((fn) => !isSame(fn, edited)).length;
  const isUser = functions.some((fn) => isSame(fn, edited) && !isEditedItself(fn));
  const told = calls.slice(0, MAX_TOLD).map((callee) => pen.name(callee));
  const list = listOf(calls.length > told.length ? [...told, `${calls.length - told.length} more`] : told);
  const what = named > 1 && calls.length >= named ? (named === 2 ? "both functions" : "all of these functions") : list;
  const how = indirect !== true ? "" : calls.length === 1 ? " through other functions" : ", directly or through other functions";
  const callees = namedFunctions({ functions }).filter((fn) => calls.includes(fn.name));
  const verb = callees.length > 0 && callees.every((fn) => fn.verdict === "removed") ? "called" : "calls";
  return `${pen.name(name)}, which ${isUser ? "uses code that this change edits" : "this change edits"}, ${verb} ${what}${how}.`;
}

/** `a, b and c`. */
function listOf(words: readonly string[]): string {
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" and ");
}

/** `Imports: 310 → 740 ms of CPU time; pandas (212 modules, +0.41 s), first imported by shop/report.py:3, a line that this change adds.` */
function describeImports({ seconds, verdict, modules, isStartUp }: ImportsReport, pen: Pen): string {
  if (verdict !== "slower" && verdict !== "faster") return "";
  const isSlower = verdict === "slower";
  const list = isSlower ? modules.added : modules.removed;
  const own = (modules.changed ?? []).filter(({ seconds: { base, head } }) => isSlower === head > base);
  const listed = list.slice(0, MAX_TOLD).map((one) => describeModule(one, isSlower, pen));
  const rest = list.length - listed.length;
  const names = `${isSlower ? "" : "no longer "}${listed.join("; ")}${rest > 0 ? `; ${formatPlural(rest, "more import")} in report.json` : ""}`;
  const told = [...own.slice(0, MAX_TOLD).map((one) => describeOwn(one, pen)), ...(listed.length > 0 ? [names] : [])];
  const why = told.join("; ");
  return `${isStartUp === true ? "Starting Python and importing the module" : "Imports"}: ${formatPerCall(seconds.base, seconds.head)} of CPU time${why === "" ? "" : `; ${why}`}.`;
}

/** `+0.93 s in the top-level code of shop/text.py, which this change edits`. */
function describeOwn({ file, touched, seconds: { base, head } }: ChangedImport, pen: Pen): string {
  return `${formatSecondsChange(head - base)} in the top-level code of ${pen.name(file)}${touched ? ", which this change edits" : ""}`;
}

function describeModule({ module, by, touched, modules, seconds }: ReportedImport, isAdded: boolean, pen: Pen): string {
  const size = modules === 1 ? [] : [`${formatPlural(modules, "module")}`];
  const cost = seconds < 0.005 ? [] : [formatSecondsChange(isAdded ? seconds : -seconds)];
  const brackets = [...size, ...cost].join(", ");
  const where = by === null ? "" : `, first imported by ${pen.name(`${by.file}:${by.line}`)}`;
  return `${pen.name(module)}${brackets === "" ? "" : ` (${brackets})`}${where}${touched ? `, a line that this change ${isAdded ? "adds" : "removes"}` : ""}`;
}

/** `numpy 2.2.1 → 2.3.0: +0.41 s (_wrapreduction, used by score); 3 other updated packages: no measurable change.` */
function describePackages(packages: readonly PackageChange[], functions: readonly ReportedFunction[], pen: Pen): string {
  const moved = packages.filter(({ seconds }) => seconds !== null);
  const told = moved.slice(0, MAX_TOLD).map((change) => {
    const culprit = functions.find((fn) => isCulpritIn(fn, change));
    const caller = culprit?.calledBy === undefined ? "" : `, used by ${pen.name(culprit.calledBy.name)}`;
    return `${describeVersions(change, pen)}: ${formatSecondsChange(change.seconds ?? 0)}${culprit === undefined ? "" : ` (${pen.name(culprit.name)}${caller})`}`;
  });
  const others = packages.length - told.length;
  if (told.length === 0) {
    const versions = packages.slice(0, MAX_TOLD).map((change) => describeVersions(change, pen));
    return `Updated packages: ${versions.join(", ")}${others > versions.length ? ` and ${others - versions.length} more` : ""}; no measurable effect on the time.`;
  }
  return `${told.join("; ")}${others === 0 ? "" : `; ${formatPlural(others, "other updated package")}: no measurable change`}.`;
}

function describeVersions({ name, base, head }: PackageChange, pen: Pen): string {
  return `${pen.name(name)} ${base ?? "(not installed)"} → ${head ?? "(not installed)"}`;
}

function isCulpritIn(fn: ReportedFunction, { files }: PackageChange): boolean {
  return isNamed(fn) && fn.kind === undefined && fn.origin === "dependency" && files.includes(topLevelOf(fn.file));
}

function formatBytes(bytes: number): string {
  const mebibytes = bytes / 2 ** 20;
  return mebibytes < 1024 ? `${mebibytes.toFixed(mebibytes < 10 ? 1 : 0)} MiB` : `${(mebibytes / 1024).toFixed(2)} GiB`;
}
