import type { FunctionId, Profile } from "../profile/profile.ts";
import { movedPart, type Scale } from "./scale.ts";

/** Below this part of a change a caller is not its way in, nor a culprit its explanation. */
const MIN_PART_OF_CHANGE = 0.5;

/** The same where the function is named for its own time anyway, which then says it without what only moved. */
const MIN_PART_BESIDE_OWN = 0.25;

/** Per culprit: how its time changed, head minus base, by the function of the project that it is attributed to (itself, or its nearest caller); -1 stands for none. */
export type ChangesByCaller = ReadonlyMap<FunctionId, ReadonlyMap<FunctionId, number>>;

/**
 * Where in the project the cost of a changed library function comes from: its nearest caller in the project, if one caller brings most of the
 * change. Wrappers that merely stand above that caller are never attributed, nor is anything inside libraries.
 * @returns per culprit outside the project the project's function; culprits of the project itself explain themselves.
 */
export function attributeToCallers(changes: ChangesByCaller): ReadonlyMap<FunctionId, FunctionId> {
  const attributed = new Map<FunctionId, FunctionId>();
  for (const [culprit, byCaller] of changes) {
    const direction = Math.sign([...byCaller.values()].reduce((sum, change) => sum + change, 0));
    // A caller that brings less of it explains nothing of more.
    const bringers = [...byCaller].map(([caller, change]) => [caller, change * direction] as const).filter(([, change]) => change > 0);
    const all = bringers.reduce((sum, [, change]) => sum + change, 0);
    // Callers that bring equally much bring no more than half each: their order does not matter.
    const [best] = bringers.filter(([caller]) => caller >= 0).sort(([, x], [, y]) => y - x);
    if (best === undefined || best[0] === culprit) continue;
    if (best[1] > MIN_PART_OF_CHANGE * all) attributed.set(culprit, best[0]);
  }
  return attributed;
}

/** Whether the culprits make most of a change of what is attributed to a function of the project. */
export function isExplained(fn: FunctionId, change: number, changes: ChangesByCaller): boolean {
  let explained = 0;
  for (const byCaller of changes.values()) explained += byCaller.get(fn) ?? 0;
  return explained / change > MIN_PART_OF_CHANGE;
}

/**
 * Whether a function of the project only took over, or lost, the libraries that another one called before: half of its change or more (a quarter, if it is named for its
 * own time anyway) is time of library functions that took, over the whole program, what they took.
 *
 *   base  concat 0.4 s, and the template 0.6 s below it
 *   head  the template 0.6 s below render        → concat and render changed by 0.6 s that only moved
 */
export function findOnlyMoved(profile: Profile, { scale, changeOf, isNamed }: MovedRequest): (fn: FunctionId) => boolean {
  const { tree, functions } = profile;
  const attributed = attributedTo(profile);
  const all = new Float64Array(functions.length);
  const below = new Map<FunctionId, Map<FunctionId, number>>();
  for (const [side, counts] of tree.self.entries()) {
    const samples = counts.subarray(0, tree.nodes).reduce((sum, count) => sum + count, 0);
    const unit = (side === 0 ? -scale.base : scale.head) / Math.max(samples, 1);
    for (let node = 1; node < tree.nodes; node++) {
      const [fn, caller, change] = [tree.fn[node]!, attributed[node]!, unit * counts[node]!];
      all[fn] = all[fn]! + change;
      if (functions[fn]?.origin === "project") continue;
      const changes = below.get(caller) ?? new Map<FunctionId, number>();
      below.set(caller, changes.set(fn, (changes.get(fn) ?? 0) + change));
    }
  }
  return (f) => {
    let moved = 0;
    for (const [fn, change] of below.get(f) ?? []) moved += movedPart(change, all[fn]!);
    return moved / changeOf(f) >= (isNamed(f) ? MIN_PART_BESIDE_OWN : MIN_PART_OF_CHANGE);
  };
}

interface MovedRequest {
  readonly scale: Scale;
  /** How what is attributed to a function changed, head minus base, in the unit of the scale. */
  readonly changeOf: (fn: FunctionId) => number;
  /** Whether it is named for its own time anyway. */
  readonly isNamed: (fn: FunctionId) => boolean;
}

/** How the time of some functions changed, by whom they are attributed to. */
export function changesByCaller(profile: Profile, culprits: readonly FunctionId[], scale: Scale): ChangesByCaller {
  const changes = new Map<FunctionId, Map<FunctionId, number>>(culprits.map((fn) => [fn, new Map()]));
  if (changes.size === 0) return changes;
  const { tree } = profile;
  const attributed = attributedTo(profile);
  for (const [side, counts] of tree.self.entries()) {
    const samples = counts.subarray(0, tree.nodes).reduce((sum, count) => sum + count, 0);
    const unit = (side === 0 ? -scale.base : scale.head) / Math.max(samples, 1);
    for (let node = 1; node < tree.nodes; node++) {
      const byCaller = changes.get(tree.fn[node]!);
      const caller = attributed[node]!;
      byCaller?.set(caller, (byCaller.get(caller) ?? 0) + unit * counts[node]!);
    }
  }
  return changes;
}

/** Per side and named function of the project: part of each function's samples that is attributed to it. */
export function attributedParts(
  profile: Profile,
  named: readonly FunctionId[],
): readonly [readonly Float64Array[], readonly Float64Array[]] {
  const attributed = attributedTo(profile);
  const partsOf = (side: 0 | 1) => {
    const all = new Float64Array(profile.functions.length);
    const parts = named.map(() => new Float64Array(profile.functions.length));
    for (let node = 1; node < profile.tree.nodes; node++) {
      const [fn, count] = [profile.tree.fn[node]!, profile.tree.self[side]![node]!];
      all[fn] = all[fn]! + count;
      const own = parts[named.indexOf(attributed[node]!)];
      if (own !== undefined) own[fn] = own[fn]! + count;
    }
    return parts.map((part) => part.map((count, fn) => count / Math.max(all[fn]!, 1)));
  };
  return [partsOf(0), partsOf(1)];
}

/** Per node the innermost function of the project on its stack; -1 stands for none. */
function attributedTo({ functions, tree }: Profile): Int32Array {
  const attributed = new Int32Array(tree.nodes).fill(-1);
  for (let node = 1; node < tree.nodes; node++) {
    const fn = tree.fn[node]!;
    attributed[node] = functions[fn]?.origin === "project" ? fn : attributed[tree.parent[node]!]!;
  }
  return attributed;
}
