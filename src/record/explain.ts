import type { ManifestEntry } from "../bundle/manifest.ts";
import type { Comparison } from "../compare/compare.ts";
import { ProgramError } from "../lib/errors.ts";
import { functionKey, SIDES, type Side } from "../profile/frame.ts";
import { isEventLoop, isWait } from "../profile/harness.ts";
import { keepProcesses } from "../profile/processes.ts";
import type { FunctionId, Profile, ProfiledFunction } from "../profile/profile.ts";
import { buildProfile } from "../profile/profile-builder.ts";
import { makeRecordings, type Recordings } from "../profile/recordings.ts";
import { countCalls, listModules } from "./calls.ts";
import type { FileChange } from "./git/changes.ts";
import { describeImports } from "./imports.ts";
import { describeLines } from "./lines.ts";
import type { EntryContext } from "./runner.ts";

export interface ExplainRequest extends Pick<EntryContext, "runner" | "identify" | "progress" | "entry" | "compare" | "inputs"> {
  readonly recordings: Recordings;
  /** The functions that changed. */
  readonly named: readonly ProfiledFunction[];
  readonly imports: Comparison["imports"];
  readonly waiting: Comparison["waiting"];
  /** The whole program changed, surely or probably. */
  readonly isWhole: boolean;
  readonly worktrees: { readonly [S in Side]: string };
  readonly diffs: readonly FileChange[];
  readonly countingDivisor: number;
}

/**
 * Why it changed: calls, lines, imports and waiting. Runs the program again only where a function is named, or imports, waiting or the whole changed:
 * samples of short imports are few, and of a process that the program starts, the sampler misses the first tenths of a second.
 */
export async function explainChanges(
  request: ExplainRequest,
): Promise<Pick<ManifestEntry, "calls" | "collection" | "lines" | "imports" | "waitsIn" | "notes">> {
  const { recordings, named, imports, isWhole, worktrees, diffs } = request;
  const isUntold = named.length === 0 && isWhole && !request.inputs.keepImports;
  const isMoved = isUntold || imports?.verdict === "slower" || imports?.verdict === "faster";
  const waitsIn = await findWaiting(request);
  if (named.length === 0 && !isMoved) return { notes: [], ...(waitsIn !== undefined && { waitsIn }) };
  const options = await request.identify(recordings);
  const { calls, modules, collection, isCodeWithoutFile = false } = await (named.length > 0 ? countCalls(request) : listModules(request));
  const lines = await describeLines({ recordings, options, named, worktrees, changes: diffs });
  return {
    notes: isCodeWithoutFile ? [{ code: "code-without-file" }] : [],
    ...(calls !== undefined && { calls }),
    // Runs with a part of the calls collect another part of the garbage.
    ...(collection !== undefined && request.countingDivisor === 1 && { collection }),
    ...(lines.length > 0 && { lines }),
    ...(isMoved && modules !== undefined && { imports: describeImports({ modules, recordings, options, changes: diffs }) }),
    ...(waitsIn !== undefined && { waitsIn }),
  };
}

/** The function of the project must hold this part of the changed waiting: several threads can wait at a time, so others hold some of it, too. */
const MIN_PART_OF_WAITING = 0.5;

/**
 * Threads that wait for one lock wait in each function that takes it, and mostly in those that hold it for a short time: of the functions with at
 * least this part of the largest change, one that is edited says why.
 */
const ALIKE = 0.3;

/** Where waiting changed, one more run of each side in which waiting is sampled tells in which function: of most waiting, the sampler keeps nothing. */
async function findWaiting(request: ExplainRequest): Promise<ManifestEntry["waitsIn"]> {
  const { waiting } = request;
  if (waiting === undefined) return undefined;
  try {
    return await sampleWaiting(request, waiting.seconds);
  } catch (error) {
    // It ran well before, and a report that does not say where is whole.
    if (error instanceof ProgramError) return undefined;
    throw error;
  }
}

/**
 * Per function of the project the samples in it and in what others it calls, up to the next function of the project; without those of an event loop that waits.
 * @param caller counts only what is below this function.
 */
function samplesOfProject({ functions, tree }: Profile, column: number, caller?: FunctionId): Float64Array {
  const samples = new Float64Array(functions.length);
  const owner = new Int32Array(tree.nodes).fill(-1);
  const isBelow = new Uint8Array(tree.nodes).fill(caller === undefined ? 1 : 0, 0, 1);
  for (let node = 1; node < tree.nodes; node++) {
    isBelow[node] = isBelow[tree.parent[node]!] === 1 || tree.fn[node] === caller ? 1 : 0;
    if (isBelow[node] === 0) continue;
    const [fn, above] = [functions[tree.fn[node]!], functions[tree.fn[tree.parent[node]!]!]];
    owner[node] = fn?.origin === "project" ? tree.fn[node]! : owner[tree.parent[node]!]!;
    const isInLoop = fn !== undefined && above !== undefined && isWait(fn) && isEventLoop(above);
    if (owner[node]! >= 0 && !isInLoop) samples[owner[node]!] = samples[owner[node]!]! + tree.self[column]![node]!;
  }
  return samples;
}

/** @param seconds that a run waits longer (less, below 0). @throws ProgramError when the program fails. */
async function sampleWaiting(request: ExplainRequest, seconds: number): Promise<ManifestEntry["waitsIn"]> {
  const { runner, identify, progress, entry } = request;
  const recordings = makeRecordings();
  const rates: { [S in Side]?: number } = {};
  for (const side of SIDES) {
    progress.now(`${side}: run once more to see where '${entry.name}' waits`);
    const run = await runner.sample(side, 0, true);
    if (run.folded === undefined || run.rate === undefined) return undefined;
    const reader = recordings.addRound(side, {}, "py-spy");
    reader.push(run.folded);
    reader.end((round, frames) => keepProcesses(round, frames, run.rules));
    rates[side] = run.rate;
  }
  const profile = buildProfile(recordings, { ...(await identify(recordings)), keepWaiting: true });
  const place = findPlace(request, { profile, seconds, perSecond: rates });
  return place === undefined && profile.functions.some(isEventLoop) ? await findCoroutine(request, seconds) : place;
}

/** The same of coroutines, for which the sampler sees only that their event loop waits: one run of each side without it notes who does. */
async function findCoroutine(request: ExplainRequest, seconds: number): Promise<ManifestEntry["waitsIn"]> {
  const { runner, identify, progress, entry } = request;
  const recordings = makeRecordings();
  for (const side of SIDES) {
    progress.now(`${side}: run once more to see which coroutines of '${entry.name}' wait`);
    const counted = await runner.count(side, { run: 0, mode: "waits", named: [] });
    if (counted === undefined) return undefined;
    const lines = counted.waits.map(({ seconds, chain }) => {
      const frames = chain.map(({ file, line, name }) => `${name} (${file}:${line})`);
      return `${frames.join(";")} ${Math.round(seconds * MILLISECONDS)}\n`;
    });
    const reader = recordings.addRound(side, {}, "py-spy");
    reader.push(Buffer.from(lines.join("")));
    reader.end();
  }
  const profile = buildProfile(recordings, { ...(await identify(recordings)), keepWaiting: true });
  return findPlace(request, { profile, seconds, perSecond: { base: MILLISECONDS, head: MILLISECONDS } });
}

const MILLISECONDS = 1000;

interface SampledWaiting {
  readonly profile: Profile;
  readonly seconds: number;
  /** Samples a second. */
  readonly perSecond: { readonly [S in Side]?: number };
}

/** The function of the project that waits longer (less, where `seconds` is below 0). */
function findPlace(
  { compare }: Pick<ExplainRequest, "compare">,
  { profile, seconds, perSecond }: SampledWaiting,
): ManifestEntry["waitsIn"] {
  const secondsOf = (caller?: FunctionId) =>
    SIDES.map((side, column) => samplesOfProject(profile, column, caller).map((count) => count / perSecond[side]!));
  const [base, head] = secondsOf();
  const changes = profile.functions
    .map(({ origin, file, name }, f) => ({ f, origin, file, name, more: (head![f]! - base![f]!) * Math.sign(seconds) }))
    .filter(({ origin, more }) => origin === "project" && more >= MIN_PART_OF_WAITING * Math.abs(seconds))
    .sort((a, b) => b.more - a.more);
  const edited = new Set(compare.edited?.map(functionKey));
  const alike = changes.filter(({ more }) => more >= ALIKE * changes[0]!.more);
  const best = alike.find((fn) => edited.has(functionKey(fn))) ?? alike[0];
  if (best === undefined) return undefined;
  const place = { file: best.file, name: best.name, seconds: Math.min(best.more, Math.abs(seconds)) * Math.sign(seconds) };
  if (edited.has(functionKey(best))) return place;
  // The innermost edited function below which it waits longer.
  const callers = profile.functions.flatMap((fn, f) => {
    if (!edited.has(functionKey(fn))) return [];
    const [before, after] = secondsOf(f);
    const more = (after![best.f]! - before![best.f]!) * Math.sign(seconds);
    const all = [before!, after!].map((counts) => counts.reduce((sum, count) => sum + count, 0));
    return more >= MIN_PART_OF_WAITING * best.more ? [{ by: { file: fn.file, name: fn.name }, size: Math.max(...all) }] : [];
  });
  const [caller] = callers.sort((a, b) => a.size - b.size);
  return caller === undefined ? place : { ...place, by: caller.by };
}
