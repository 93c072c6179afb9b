import type { NodeId } from "../profile/call-tree.ts";
import { SIDES } from "../profile/frame.ts";
import type { FunctionId, Profile } from "../profile/profile.ts";
import { isSuite } from "./benchmark-times.ts";
import type { Change } from "./change.ts";
import type { Decision } from "./decide.ts";
import { HALF } from "./parts.ts";
import { changeIn, movedPart, type Scale } from "./scale.ts";
import { ROUNDING } from "./share-test.ts";
import type { TimeChange } from "./verdicts.ts";

/** The edited function that calls what changed. */
export interface EditedCaller {
  readonly caller: FunctionId;
  /** Culprits most of whose change is below it. */
  readonly calls: readonly FunctionId[];
}

export interface EditedCallerRequest {
  readonly profile: Profile;
  /** Functions whose time changed. */
  readonly culprits: readonly FunctionId[];
  /** Functions of the project that the change edits. */
  readonly edited: readonly FunctionId[];
  readonly scale: Scale;
}

/** Below this part of a culprit's change a function does not call it; below this part of all of theirs its own time with what it calls did not change with them. */
const MIN_PART = 0.5;

/** Where no culprit is edited itself, but for functions within that function, the edited function below which most of the change of most culprits is, the innermost of several. */
export function findEditedCaller({ profile, culprits, edited, scale }: EditedCallerRequest): EditedCaller | undefined {
  const named = culprits.filter((f) => edited.includes(f));
  const changes = changesBelow({ profile, culprits, scale });
  let best: (EditedCaller & { readonly samples: number }) | undefined;
  for (const caller of edited) {
    if (!named.every((f) => isWithin(profile, { f, caller }))) continue;
    const below = changesBelow({ profile, culprits, scale, caller });
    const calls = culprits.filter((f) => below.changes.get(f)! / changes.changes.get(f)! > MIN_PART);
    const isBetter =
      best === undefined || calls.length > best.calls.length || (calls.length === best.calls.length && below.samples < best.samples);
    if (calls.length > 0 && isBetter) best = { caller, calls, samples: below.samples };
  }
  return best && { caller: best.caller, calls: best.calls };
}

export interface ChangedByCall extends EditedCaller {
  readonly profile: Profile;
  /** Units of time on both sides; all have to agree. */
  readonly scales: readonly Scale[];
  /** How the caller's time with what it calls changed. */
  readonly total: Change;
}

/**
 * Whether an edited function is to be named with what it calls: only code outside the project changed, which the edit calls in another way, and the
 * caller's time went with it.
 */
export function isChangedByCall({ profile, caller, calls, scales, total }: ChangedByCall): boolean {
  if (isSuite(profile) || calls.some((f) => profile.functions[f]?.origin === "project" && !isWithin(profile, { f, caller }))) return false;
  return scales.every((scale) => {
    const { changes } = changesBelow({ profile, culprits: calls, scale, caller });
    const below = [...changes.values()].reduce((sum, change) => sum + change, 0);
    return changeIn(scale, total) / below >= MIN_PART;
  });
}

export interface EditedCulpritFacts {
  readonly profile: Profile;
  readonly totals: readonly Change[];
  readonly decision: Decision;
  readonly time: TimeChange;
  /** Functions that changed by themselves. */
  readonly found: readonly FunctionId[];
  /** An edited function is said to call them. */
  readonly hasCaller: boolean;
}

/** Functions that explain less than this part of a program's change leave something to be told. */
const EXPLAINED = 0.75;
/** An edited function whose own time holds this part of the change of the program is named for it. */
const OWN_PART = 0.25;

/**
 * Where the functions that were found leave a part of the change of the program to be told, or no edited function is said to call them: of those
 * that the change edits, the innermost one that holds most of it with what it calls.
 */
export function editedCulprit(
  edited: readonly FunctionId[],
  { profile, totals, decision, time, found, hasCaller }: EditedCulpritFacts,
): FunctionId | undefined {
  if (!decision.hasSeconds || time.base === null || time.head === null) return undefined;
  const change = time.head - time.base;
  const ownOf = (functions: readonly FunctionId[]) =>
    functions.reduce((sum, f) => sum + changeIn(decision.scale, { base: decision.base[f]!, head: decision.head[f]! }), 0) / change;
  const told = found.filter((f) => edited.includes(f));
  if (told.length > 0 ? ownOf(told) >= OWN_PART : ownOf(found) >= EXPLAINED && hasCaller) return undefined;
  const sizeOf = (f: FunctionId) => Math.max(totals[f]?.base ?? 0, totals[f]?.head ?? 0);
  const holdsMost = (f: FunctionId) => changeIn(decision.scale, totals[f] as Change) / change >= HALF;
  const isNews = (f: FunctionId) => movedBelow(profile, f, decision.scale) / changeIn(decision.scale, totals[f] as Change) < HALF;
  return edited
    .filter((f) => holdsMost(f) && isNews(f))
    .sort((f, g) => (Math.abs(sizeOf(f) - sizeOf(g)) < ROUNDING ? f - g : sizeOf(f) - sizeOf(g)))[0];
}

/** Time below a function that only moved there from elsewhere, or away from it: what an event loop ran as tasks of their own, and is awaited now. */
function movedBelow(profile: Profile, caller: FunctionId, scale: Scale): number {
  const culprits = profile.functions.map((_, f) => f);
  const [everywhere, below] = [{}, { caller }].map((part) => changesBelow({ profile, culprits, scale, ...part }).changes);
  return culprits.reduce((sum, f) => sum + movedPart(below?.get(f) ?? 0, everywhere?.get(f) ?? 0), 0);
}

/** Whether a function is defined in the body of another one, as lambdas and comprehensions are. */
function isWithin({ functions }: Profile, { f, caller }: { readonly f: FunctionId; readonly caller: FunctionId }): boolean {
  const [inner, outer] = [functions[f], functions[caller]];
  return inner !== undefined && outer !== undefined && inner.file === outer.file && inner.name.startsWith(`${outer.name}.<locals>.`);
}

interface Below extends Omit<EditedCallerRequest, "edited"> {
  /** Counts only what is below this function; everything without. */
  readonly caller?: FunctionId;
}

/** How the culprits' own time changed, head minus base, and the samples of the caller with what it calls. */
function changesBelow({ profile: { tree }, culprits, scale, caller }: Below) {
  const units = SIDES.map((side, column) => {
    const all = tree.self[column]?.subarray(0, tree.nodes).reduce((sum, count) => sum + count, 0) ?? 0;
    return ((side === "base" ? -1 : 1) * scale[side]) / Math.max(all, 1);
  });
  const sumOf = (node: NodeId, factors: readonly number[]) =>
    tree.self.reduce((sum, counts, column) => sum + factors[column]! * counts[node]!, 0);
  const changes = new Map<FunctionId, number>(culprits.map((f) => [f, 0]));
  const within = new Uint8Array(tree.nodes);
  let samples = 0;
  for (let node = 1; node < tree.nodes; node++) {
    const fn = tree.fn[node]!;
    const isBelow = caller === undefined || within[tree.parent[node]!] === 1;
    within[node] = isBelow || fn === caller ? 1 : 0;
    if (within[node] === 1) samples += sumOf(node, [1, 1]);
    const before = isBelow ? changes.get(fn) : undefined;
    if (before !== undefined) changes.set(fn, before + sumOf(node, units));
  }
  return { changes, samples };
}
