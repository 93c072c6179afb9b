import type { FunctionId, Profile } from "../profile/profile.ts";
import type { Change } from "./change.ts";
import type { Decision } from "./decide.ts";
import { twoSidedP } from "./distributions.ts";
import { type RoundCounts, roundWeights, sidesOf } from "./round-counts.ts";
import { changeIn } from "./scale.ts";
import { ROUNDING, testShares } from "./share-test.ts";

/** Time that went from some functions to others, all of them called by one: inlined, extracted, split, merged, or replaced by C code. */
export interface MovedWork {
  /** The function that is one of them, or calls all of them. */
  readonly within: FunctionId;
  /** Functions whose time only moved; `within` itself is one of them where its own time changed. */
  readonly functions: readonly FunctionId[];
  /** What became of `within` with everything it calls; `moved` where that took no surely different time. */
  readonly verdict: "slower" | "faster" | "moved";
}

export interface MovedWorkRequest {
  readonly decision: Decision;
  /** The decision about time with libraries; undefined when there are none. */
  readonly attributed: Decision | undefined;
  /** Functions named for their self time. */
  readonly named: readonly FunctionId[];
  readonly totals: readonly Change[];
  readonly alpha: number;
  /** Which way the time of the whole program surely went. */
  readonly whole: -1 | 0 | 1;
}

/** Below this part of one another two opposite changes are two changes, not one move. */
const COMPARABLE = 0.5;
/** Chance that the callees of an unchanged function are taken to have changed. */
const CALLEES_ALPHA = 0.01;

/**
 * Named functions whose changes cancel out below one function. A function whose self time rose while its callees' time fell by as much did not become
 * slower: its total says whether anything did. Functions of one side only are compared below the nearest caller that both sides have.
 */
export function findMovedWork(profile: Profile, request: MovedWorkRequest): MovedWork[] {
  const { decision, named, totals } = request;
  const isOneSided = (f: FunctionId) => decision.base[f] === 0 || decision.head[f] === 0;
  const anchors = anchorsOf(profile, named.filter(isOneSided));
  const candidates = [...new Set([...anchors.values(), ...named.filter((f) => !isOneSided(f))])];
  // The innermost first: what moved below it did not move below its callers.
  const size = (f: FunctionId) => Math.max(totals[f]?.base ?? 0, totals[f]?.head ?? 0);
  candidates.sort((a, b) => size(a) - size(b) || a - b);
  const taken = new Set<FunctionId>();
  return candidates.flatMap((within) => {
    const free = named.filter((f) => !taken.has(f));
    if (taken.has(within)) return [];
    const below = partBelow(profile, within, free);
    const own = free.includes(within) ? within : undefined;
    const direction = own === undefined ? 0 : directionOf(decision, own);
    const isMember = (f: FunctionId) =>
      f === own ||
      (isOneSided(f) ? anchors.get(f) === within : (below.get(f) ?? 0) >= COMPARABLE && directionOf(decision, f) === -direction);
    const functions = free.filter(isMember);
    const net = netVerdict(profile, { within, own, functions, request });
    const reversed =
      net === undefined && own !== undefined ? (outweighedVerdict(own, request) ?? reversedVerdict(own, functions, request)) : undefined;
    const verdict = net ?? reversed;
    if (verdict === undefined) return [];
    const members = reversed === undefined ? functions : [within];
    for (const f of members) taken.add(f);
    return [{ within, functions: members, verdict }];
  });
}

/** Together they should take what they took: beyond this ratio that is not known. */
const EVEN_MOVE = 1.25;

/** Whether the function within which work moved may well take another time with everything it calls, which would be no move. */
export function isUnevenMove({ base, head }: Change, scales: readonly Decision["scale"][]): boolean {
  return scales.every((scale) => Math.abs(Math.log(((head ?? 0) * scale.head) / ((base ?? 0) * scale.base))) > Math.log(EVEN_MOVE));
}

function directionOf({ base, head, scale }: Decision, f: FunctionId): number {
  return Math.sign(changeIn(scale, { base: base[f]!, head: head[f]! }));
}

interface Net {
  readonly within: FunctionId;
  /** `within`, where its own time changed. */
  readonly own: FunctionId | undefined;
  readonly functions: readonly FunctionId[];
  readonly request: MovedWorkRequest;
}

/** What is left when gains and losses cancel out; undefined where they do not. The noise of the clock alone must not decide: both scales have to agree. */
function netVerdict(profile: Profile, { within, own, functions, request }: Net): MovedWork["verdict"] | undefined {
  const { decision, totals, alpha, whole } = request;
  const total = totals[within] as Change;
  const outcomes = [decision.scale, decision.restScale].map((scale) => {
    const changes = functions.map((f) => changeIn(scale, { base: decision.base[f]!, head: decision.head[f]! }));
    let [gain, loss] = [sumOf(changes.filter((change) => change > 0)), -sumOf(changes.filter((change) => change < 0))];
    const net = changeIn(scale, total);
    if (own !== undefined) {
      const ownChange = changes[functions.indexOf(own)]!;
      const callees = net - ownChange;
      if (callees * ownChange < 0 && haveCalleesChanged(profile, own)) {
        if (ownChange > 0) loss = Math.max(loss, -callees);
        else gain = Math.max(gain, callees);
      }
    }
    const [least, most] = [Math.min(gain, loss), Math.max(gain, loss)];
    return {
      isMove: most > 0 && isAtMost(COMPARABLE * most, least) && isAtMost(Math.abs(net - (gain - loss)), COMPARABLE * most),
      net,
      most,
    };
  });
  if (!outcomes.every(({ isMove }) => isMove)) return undefined;
  const { net, most } = outcomes[0] as (typeof outcomes)[number];
  const isShareSure = isSureShare(total, Math.sign(net), alpha);
  const isMostOfAll = Math.min(total.base ?? 0, total.head ?? 0) > 0.5;
  if (isShareSure || (isMostOfAll && whole !== 0 && whole === Math.sign(net))) return net > 0 ? "slower" : "faster";
  return isAtMost(Math.abs(net), COMPARABLE * most) ? "moved" : undefined;
}

/** Of a change with everything a function calls, a change of its own time the other way that is no larger than this part is what it does instead. */
const INSTEAD = 0.25;

/** What became of a function whose own time went one way by a little, and its share with what it calls surely the other way by much: it does something that saves calls. */
function outweighedVerdict(f: FunctionId, { decision, totals, alpha }: MovedWorkRequest): "slower" | "faster" | undefined {
  const total = totals[f] as Change;
  const isOutweighed = (scale: Decision["scale"]) => {
    const part = changeIn(scale, { base: decision.base[f]!, head: decision.head[f]! }) / changeIn(scale, total);
    return part < 0 && isAtMost(-part, INSTEAD);
  };
  const direction = -directionOf(decision, f);
  if (!isSureShare(total, direction, alpha) || ![decision.scale, decision.restScale].every(isOutweighed)) return undefined;
  return direction > 0 ? "slower" : "faster";
}

function isSureShare({ pAdjusted, delta }: Change, direction: number, alpha: number): boolean {
  return pAdjusted !== null && pAdjusted < alpha && Math.sign(delta ?? 0) === direction;
}

/**
 * What became of a function that is most of the program, where its own time went one way, and the whole program and its total the other: it took over
 * what its libraries did, with which it went that way, too, or what functions did that one side does not have. Its share cannot show that, since it
 * has nearly all of the time on both sides.
 */
function reversedVerdict(
  f: FunctionId,
  functions: readonly FunctionId[],
  { decision, attributed, totals, whole }: MovedWorkRequest,
): "slower" | "faster" | undefined {
  if (whole === 0 || whole !== -directionOf(decision, f)) return undefined;
  const total = totals[f] as Change;
  const libraries = attributed && { base: attributed.base[f]!, head: attributed.head[f]! };
  const isTaken = (scale: Decision["scale"]) => {
    const changes = functions.map((fn) => changeIn(scale, { base: decision.base[fn]!, head: decision.head[fn]! }));
    return sumOf(changes) * whole > 0;
  };
  const isMost = ({ base, head }: { readonly base: number | null; readonly head: number | null }) => Math.min(base ?? 0, head ?? 0) > 0.5;
  const isWay = (scale: Decision["scale"]) => {
    const goes = (change: Parameters<typeof changeIn>[1]) => isMost(change) && Math.sign(changeIn(scale, change)) === whole;
    return goes(total) && ((libraries !== undefined && goes(libraries)) || isTaken(scale));
  };
  if (![decision.scale, decision.restScale].every(isWay)) return undefined;
  return whole > 0 ? "slower" : "faster";
}

/** Whether the time of what a function calls, its own aside, surely changed as a share. */
function haveCalleesChanged(profile: Profile, f: FunctionId): boolean {
  const [selfSides, totalSides] = [sidesOf(profile, "self"), sidesOf(profile, "total")];
  const callees = (side: 0 | 1): RoundCounts => ({
    ...selfSides[side],
    counts: totalSides[side].counts.map((row, round) => Float64Array.of(row[f]! - selfSides[side].counts[round]![f]!)),
  });
  const [base, head] = [callees(0), callees(1)];
  const [baseWeights, headWeights] = roundWeights(base, head);
  const { delta, se, df } = testShares({ side: base, weights: baseWeights }, { side: head, weights: headWeights }, [false]);
  return twoSidedP(delta[0]! / se[0]!, df[0]!) < CALLEES_ALPHA;
}

/** Per function of one side only the nearest caller that both sides have, where one has most of its samples. */
function anchorsOf({ functions, tree }: Profile, oneSided: readonly FunctionId[]): ReadonlyMap<FunctionId, FunctionId> {
  const anchors = new Map<FunctionId, FunctionId>();
  if (oneSided.length === 0) return anchors;
  const seen = [0, 1].map((side) => seenFunctions(tree, side, functions.length));
  const weights = new Map(oneSided.map((f) => [f, new Map<FunctionId, number>()]));
  for (let node = 1; node < tree.nodes; node++) {
    const byAnchor = weights.get(tree.fn[node]!);
    if (byAnchor === undefined) continue;
    let up = tree.parent[node]!;
    while (up > 0 && !seen.every((side) => side[tree.fn[up]!] === 1)) up = tree.parent[up]!;
    if (up <= 0) continue;
    const anchor = tree.fn[up]!;
    byAnchor.set(anchor, (byAnchor.get(anchor) ?? 0) + tree.self[0]![node]! + tree.self[1]![node]!);
  }
  for (const [f, byAnchor] of weights) {
    const [best] = [...byAnchor].sort(([, x], [, y]) => y - x);
    if (best !== undefined && best[1] >= COMPARABLE * sumOf([...byAnchor.values()])) anchors.set(f, best[0]);
  }
  return anchors;
}

/** 1 for the functions that have samples anywhere in the stacks of a side. */
function seenFunctions({ nodes, parent, fn, self }: Profile["tree"], side: number, functions: number): Uint8Array {
  const total = Float64Array.from((self[side] as Float64Array).subarray(0, nodes));
  const seen = new Uint8Array(functions);
  for (let node = nodes - 1; node > 0; node--) {
    if (total[node] === 0) continue;
    total[parent[node]!] = total[parent[node]!]! + total[node]!;
    seen[fn[node]!] = 1;
  }
  return seen;
}

/** Which part of the samples of some functions, on both sides together, are below a function. */
function partBelow({ tree }: Profile, within: FunctionId, functions: readonly FunctionId[]): ReadonlyMap<FunctionId, number> {
  const isBelow = new Uint8Array(tree.nodes);
  const sums = new Map(functions.map((f) => [f, { below: 0, all: 0 }]));
  for (let node = 1; node < tree.nodes; node++) {
    const fn = tree.fn[node]!;
    isBelow[node] = fn === within || isBelow[tree.parent[node]!] === 1 ? 1 : 0;
    const sum = sums.get(fn);
    if (sum === undefined) continue;
    const count = tree.self[0]![node]! + tree.self[1]![node]!;
    sum.all += count;
    if (isBelow[node] === 1) sum.below += count;
  }
  return new Map([...sums].map(([f, { below, all }]) => [f, all === 0 ? 0 : below / all]));
}

function isAtMost(value: number, limit: number): boolean {
  return value <= limit * (1 + ROUNDING);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
