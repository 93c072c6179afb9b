import { describeFailure } from "../bundle/failure.ts";
import type { Manifest, ManifestEntry } from "../bundle/manifest.ts";
import { describeNote } from "../bundle/note.ts";
import { type Change, type Comparison, decisiveKind, type FunctionChange } from "../compare/compare.ts";
import { timedProfile } from "../compare/fastest-runs.ts";
import { type Kind, meanCountedSeconds } from "../compare/round-counts.ts";
import { clearDirection } from "../compare/time-ratio.ts";
import type { FunctionVerdict, TimeRatio } from "../compare/verdicts.ts";
import { functionKey, type Share, SIDES, type Side } from "../profile/frame.ts";
import type { FunctionId, Profile, ProfiledFunction } from "../profile/profile.ts";
import { reportSuite } from "./benchmark-report.ts";
import { brokenBenchmarks, describeBroken, explainTimeBoxed } from "./benchmark-words.ts";
import { directionOf, WHAT_IT_CALLS } from "./change-words.ts";
import { explainEntry } from "./entry-why.ts";
import { quoteName } from "./escape.ts";
import { assessHealth } from "./health.ts";
import { explainInstability } from "./instability.ts";
import { withOtherCauses } from "./other-rows.ts";
import { explainDoubt, explainVerdict } from "./reason.ts";
import type { EntryReport, ReportedFunction, ShareChange } from "./report.ts";
import { explainFunction, warnOfUnlikeWork } from "./why.ts";

/** Functions with less on both sides are not listed. */
const LISTED_SHARE = 0.005;
/** Of functions that changed alike, the reviewer's question is about the edited one: the others can have changed by chance of memory. */
const EDITED_WEIGHT = 1.5;
/** The sort key: culprits, then bystanders, then the rest. */
const RANK: { readonly [V in FunctionVerdict]: number } = {
  slower: 0,
  faster: 0,
  new: 0,
  removed: 0,
  moved: 1,
  bystander: 1,
  collection: 1,
  uncertain: 2,
  unchanged: 2,
};

export interface EntryFacts {
  readonly name: string;
  readonly command: string;
  readonly shard: string;
  /** What the recorder said; undefined when only folded stacks were given. */
  readonly entry: ManifestEntry | undefined;
  readonly changes: Manifest["changes"];
  readonly profile: Profile;
  readonly comparison: Comparison;
  readonly files: EntryReport["files"];
}

/** Everything report.json says about one entry point. */
export function makeEntryReport(facts: EntryFacts): EntryReport {
  const { name, command, shard, entry, profile, comparison, files } = facts;
  const looks = entry?.looks ?? { planned: 1, used: 1 };
  const rounds = { base: profile.rounds.base.length, head: profile.rounds.head.length };
  const why = explainEntry(facts);
  const functions = withOtherCauses(listFunctions(facts), {
    ...why,
    verdict: comparison.verdict,
    touched: facts.changes && touchedLines(facts.changes),
    origins: new Map(profile.functions.map(({ file, origin }) => [file, origin])),
  });
  const suite = reportSuite({ profile, suite: comparison.suite, problems: entry?.benchmarkProblems });
  const broken = brokenBenchmarks(suite);
  const failed = new Set((suite.benchmarks ?? []).flatMap(({ name, verdict }) => (verdict === "failed" ? [name] : [])));
  const reason = explainVerdict(comparison, {
    functions: profile.functions,
    rounds: Math.min(rounds.base, rounds.head),
    isRecorded: entry !== undefined,
    recordingSeconds: entry?.recordingSeconds,
    timeBoxed: entry?.timeBoxed,
    leftOut: entry?.notes.find((note) => note.code === "benchmarks-left-out")?.leftOut,
    failed,
  });
  const health = assessHealth({ profile, entry, isDoubted: comparison.doubt !== undefined });
  // Counts of other tools may be fractions; report.json tells whole samples.
  const count = (side: Side) => Math.round(profile.rounds[side].reduce((sum, round) => sum + round.samples, 0));
  return {
    name,
    shard,
    command,
    // What fails on head only was not measured there, and never reads as unchanged.
    verdict: broken.length > 0 && comparison.verdict === "unchanged" ? "undecided" : comparison.verdict,
    reason: broken.length > 0 && comparison.verdict !== "changed" ? `${describeBroken(broken, quoteName)}. ${reason}` : reason,
    ...(comparison.distrust !== undefined || comparison.withheld.length > 0 ? { withheld: true as const } : {}),
    rounds,
    samples: { base: count("base"), head: count("head") },
    noiseFloor: comparison.decision?.noiseFloor ?? null,
    countedSeconds: countedSeconds({ rounds: timedProfile(profile, comparison.timed).rounds }),
    looks,
    time: comparison.time,
    rest: knownRatio(comparison.rest),
    ...(comparison.parts !== undefined && { parts: comparison.parts }),
    ...reportMovedWork(facts),
    ...reportEditedCaller(facts),
    functions,
    ...why,
    ...suite,
    ...(entry?.timeBoxed && { timeBoxed: entry.timeBoxed }),
    health: {
      ...health,
      warnings: [
        ...health.warnings,
        ...warnOfDoubt(comparison, profile),
        ...explainInstability(comparison, profile),
        ...warnOfUnlikeWork(entry?.calls),
        ...warnOfTime(facts),
      ],
    },
    files,
  };
}

/** Where something else says that the program changed, the reason to withhold functions stands in no other sentence. */
function warnOfDoubt(comparison: Comparison, { functions }: Profile): string[] {
  const doubt = comparison.verdict === "changed" ? explainDoubt(comparison, { functions }) : undefined;
  return doubt === undefined ? [] : [doubt];
}

/** What a program changed that works for a time is told with the reason to doubt it; one without a change has it as its reason. */
function warnOfTime({ entry, comparison }: EntryFacts): string[] {
  return entry?.timeBoxed && comparison.verdict === "changed" ? [explainTimeBoxed(entry.timeBoxed)] : [];
}

/** An entry point that could not be recorded, or that one side does not have. */
export function makeFailedReport({ entry, shard }: { readonly entry: ManifestEntry; readonly shard: string }): EntryReport {
  const failure = describeFailure(entry.failure ?? { code: "other", words: "" }, entry.name);
  const nothing = { base: null, head: null, ratio: null, interval: null };
  return {
    name: entry.name,
    shard,
    command: entry.command,
    verdict: entry.missingOn === undefined ? "failed" : "undecided",
    reason: failure.split("\n", 1)[0] as string,
    rounds: { base: 0, head: 0 },
    samples: { base: 0, head: 0 },
    noiseFloor: null,
    countedSeconds: { base: null, head: null },
    looks: entry.looks,
    time: { cpu: nothing, wall: nothing },
    rest: null,
    functions: [],
    health: { lost: 0, late: 0, empty: 0, harness: 0, recording: null, warnings: entry.notes.map(describeNote) },
    files: {},
    ...(entry.missingOn === undefined && { failure }),
  };
}

/** Next to no samples of everything else leave its seconds anywhere, beyond what JSON can hold. */
function knownRatio(rest: TimeRatio | undefined): TimeRatio | null {
  return rest !== undefined && [rest.ratio, ...rest.interval].every(Number.isFinite) ? rest : null;
}

/** Per function that the change touches the first of its lines that it does. */
function touchedLines({ touched }: NonNullable<Manifest["changes"]>): ReadonlyMap<string, number> {
  return new Map(touched.map((fn) => [functionKey(fn), fn.line]));
}

function listFunctions({ profile, comparison, changes, entry }: EntryFacts): ReportedFunction[] {
  const touched = changes && touchedLines(changes);
  const movedFrom = new Map((changes?.moved ?? []).map(({ from, to }) => [functionKey(to), from]));
  const order = new Map(comparison.order.map((f, place) => [f, place]));
  const behind = new Set([...(comparison.suite?.behind.values() ?? [])].flat());
  const counted = countedSeconds(timedProfile(profile, comparison.timed));
  const way = clearDirection(comparison.time.cpu.interval);
  const againstWhole = ({ verdict }: FunctionChange) => Number(way !== 0 && directionOf({ verdict }) === -way);
  const listed = comparison.functions.flatMap((change, f) => (isListed(change) ? [{ change, f }] : []));
  const firstLines = new Map(profile.functions.map((fn) => [functionKey(fn), fn.line.head ?? 0]));
  // Not only a constant, or an attribute of its class, that it uses.
  const isEditedItself = (key: string) => (touched?.get(key) ?? -1) >= (firstLines.get(key) ?? 0);
  const isEdited = (f: FunctionId) => touched?.has(functionKey(profile.functions[f] as ProfiledFunction)) === true;
  const weightOf = ({ change, f }: (typeof listed)[number]) =>
    sizeOf(change, counted) * (RANK[change.verdict] === 0 && isEdited(f) ? EDITED_WEIGHT : 1);
  listed.sort(
    (a, b) =>
      RANK[a.change.verdict] - RANK[b.change.verdict] ||
      // When the whole got faster, a function that got slower does not come first.
      againstWhole(a.change) - againstWhole(b.change) ||
      weightOf(b) - weightOf(a) ||
      (order.get(a.f) ?? a.f) - (order.get(b.f) ?? b.f),
  );
  return listed.map(({ change, f }) => {
    const fn = profile.functions[f] as ProfiledFunction;
    const from = movedFrom.get(functionKey(fn));
    const seconds = secondsOf(change.attributed ?? change.withCallees ?? change.self, counted);
    const touchedLine = fn.origin === "project" ? touched?.get(functionKey(fn)) : undefined;
    return {
      name: fn.name,
      file: fn.file,
      line: fn.line.head ?? fn.line.base ?? null,
      origin: fn.origin,
      touched: touched === null ? null : touchedLine !== undefined,
      ...(touchedLine !== undefined && { touchedLine }),
      ...(from !== undefined && { movedFrom: from.file === fn.file ? from.name : `${from.name} (${from.file})` }),
      ...describeCaller(profile, comparison.callers.get(f)),
      self: shownChange(change.self),
      total: shownChange(change.total),
      ...(change.attributed !== undefined && { attributed: shownChange(change.attributed) }),
      ...(change.withCallees !== undefined && { withCallees: shownChange(change.withCallees) }),
      seconds,
      ratio: change.ratio ?? null,
      ...boundRatio(change, profile),
      ...(RANK[change.verdict] < 2 && { rounds: sharesByRound(profile, f, decisiveKind(change)) }),
      verdict: change.verdict,
      ...findCode(fn, change.verdict, changes),
      ...explainFunction({
        profile,
        f,
        change,
        entry,
        named: comparison.order,
        isBehind: behind.has(f),
        dispersion: comparison.decision?.dispersion ?? 1,
        seconds,
        isTouched: (other) => isEditedItself(functionKey(other)),
      }),
    };
  });
}

/** Fewer samples than these say little of a ratio. */
const FEW_SAMPLES = 10;

/** The least that a ratio of few samples can be, by their Poisson error. */
function boundRatio(change: FunctionChange, { rounds }: Profile): Pick<ReportedFunction, "atLeast"> {
  const decisive = change.attributed ?? change.withCallees ?? change.self;
  const [base, head] = SIDES.map((side) => (decisive[side] ?? 0) * rounds[side].reduce((sum, { samples }) => sum + samples, 0)) as [
    number,
    number,
  ];
  if (change.ratio === undefined || RANK[change.verdict] > 0 || Math.min(base, head) === 0 || Math.min(base, head) >= FEW_SAMPLES)
    return {};
  return { atLeast: Math.max(1, Math.exp(Math.abs(Math.log(change.ratio)) - NORMAL_95 * Math.sqrt(1 / base + 1 / head))) };
}

const NORMAL_95 = 1.96;

/** Functions of files that the change does not touch are on both sides. */
function findCode(
  { file, name, origin }: ProfiledFunction,
  verdict: FunctionVerdict,
  changes: Manifest["changes"],
): Pick<ReportedFunction, "exists"> {
  const onlyOn = changes?.onlyOn;
  if (onlyOn === undefined || origin !== "project" || (verdict !== "new" && verdict !== "removed")) return {};
  const isOnlyOn = (side: Side) => onlyOn[side].some((fn) => fn.file === file && fn.name === name);
  return { exists: { base: !isOnlyOn("head"), head: !isOnlyOn("base") } };
}

function countedSeconds({ rounds, clock }: Pick<Profile, "rounds" | "clock">): { readonly [S in Side]: number | null } {
  return { base: meanCountedSeconds(rounds.base, clock), head: meanCountedSeconds(rounds.head, clock) };
}

/** Functions within which work moved, with those that took less and those that took more. */
function reportMovedWork({ profile, comparison }: EntryFacts): Pick<EntryReport, "moved"> | object {
  if (comparison.moved.length === 0) return {};
  const counted = countedSeconds(timedProfile(profile, comparison.timed));
  const nameOf = (f: FunctionId) => profile.functions[f]?.name ?? "";
  const moved = comparison.moved.map(({ within, functions }) => {
    const changes = functions.map((f) => ({ name: nameOf(f), delta: comparison.functions[f]?.self.delta ?? 0 }));
    const total = (comparison.functions[within] as FunctionChange).total;
    const less = changes.filter(({ delta }) => delta < 0).map(({ name }) => name);
    const more = changes.filter(({ delta }) => delta > 0).map(({ name }) => name);
    return {
      within: nameOf(within),
      // What it calls lost or gained the time, though no single function of it is named.
      less: less.length > 0 ? less : [WHAT_IT_CALLS],
      more: more.length > 0 ? more : [WHAT_IT_CALLS],
      total: { base: total.base, head: total.head },
      seconds: secondsOf(total, counted).delta,
    };
  });
  return { moved };
}

function reportEditedCaller({ profile, comparison: { edited } }: EntryFacts): Pick<EntryReport, "edited"> | object {
  const fn = edited && profile.functions[edited.caller];
  if (edited === undefined || fn === undefined) return {};
  const calls = edited.calls.map((f) => profile.functions[f]?.name ?? "");
  const { nodes, fn: functionOf, parent } = profile.tree;
  const direct = new Set<FunctionId>();
  for (let node = 1; node < nodes; node++) if (functionOf[parent[node]!] === edited.caller) direct.add(functionOf[node]!);
  const isIndirect = edited.calls.some((f) => !direct.has(f));
  const told = { name: fn.name, file: fn.file, line: fn.line.head ?? fn.line.base ?? null, calls };
  return { edited: { ...told, ...(isIndirect && { indirect: true as const }) } };
}

function describeCaller(profile: Profile, caller: FunctionId | undefined): Pick<ReportedFunction, "calledBy"> | object {
  const fn = caller === undefined ? undefined : profile.functions[caller];
  return fn === undefined ? {} : { calledBy: { name: fn.name, file: fn.file, line: fn.line.head ?? fn.line.base ?? null } };
}

function isListed({ self, total, verdict }: FunctionChange): boolean {
  return RANK[verdict] < 2 || Math.max(self.base ?? 0, self.head ?? 0, total.base ?? 0, total.head ?? 0) >= LISTED_SHARE;
}

/** Culprits and bystanders by their seconds where these are known, else by how far their share moved, a function of one side only by all of it; the rest by share. */
function sizeOf({ self, attributed, withCallees, verdict }: FunctionChange, counted: { readonly [S in Side]: number | null }): number {
  const decisive = attributed ?? withCallees ?? self;
  const { base, head, delta } = decisive;
  const seconds = secondsOf(decisive, counted).delta;
  if (RANK[verdict] < 2 && seconds !== null && counted.base !== null && counted.head !== null) return Math.abs(seconds);
  const share = Math.max(base ?? 0, head ?? 0);
  return RANK[verdict] < 2 ? Math.abs(delta ?? share) : share;
}

function shownChange({ base, head, delta, halfWidth, pAdjusted }: Change): ShareChange {
  return { base, head, delta, interval: delta === null || halfWidth === null ? null : [delta - halfWidth, delta + halfWidth], pAdjusted };
}

/** Share x the CPU seconds of a run that it is a share of, on each side; a side without samples of the function has none that could be told. */
function secondsOf(change: Change, counted: { readonly [S in Side]: number | null }): ReportedFunction["seconds"] {
  const seconds = (share: Share | null, whole: number | null) => (share === null || whole === null ? null : share * whole);
  const base = seconds(change.base, counted.base);
  const head = seconds(change.head, counted.head);
  return { base, head, delta: base === null && head === null ? null : (head ?? 0) - (base ?? 0) };
}

function sharesByRound(profile: Profile, f: FunctionId, kind: Kind): { readonly [S in Side]: readonly Share[] } {
  const shares = (side: Side) => profile.rounds[side].map((round) => (round.samples === 0 ? 0 : round[kind][f]! / round.samples));
  const [base, head] = SIDES.map(shares) as [Share[], Share[]];
  return { base, head };
}
