import type { NodeId } from "../profile/call-tree.ts";
import type { FunctionId, Profile } from "../profile/profile.ts";

/** Below this part of a culprit's change a caller is not its way in. */
const MOST_OF_THE_CHANGE = 0.5;

/**
 * Where in the project the cost of a changed library function comes from: its nearest caller in the project, if one caller brings most of the
 * change. Wrappers that merely stand above that caller are never credited, nor is anything inside libraries.
 * @returns per culprit outside the project the project's function; culprits of the project itself explain themselves.
 */
export function creditCallers(profile: Profile, culprits: readonly FunctionId[]): ReadonlyMap<FunctionId, FunctionId> {
  const wanted = new Set(culprits.filter((fn) => profile.functions[fn]?.origin !== "project"));
  const credited = new Map<FunctionId, FunctionId>();
  if (wanted.size === 0) return credited;
  const [base, head] = sumsByCaller(profile, wanted);
  for (const culprit of wanted) {
    const changes = new Map<FunctionId, number>();
    for (const [sums, sign] of [
      [base, -1],
      [head, 1],
    ] as const) {
      for (const [caller, share] of sums.get(culprit) ?? []) changes.set(caller, (changes.get(caller) ?? 0) + sign * share);
    }
    const all = [...changes.values()].reduce((sum, change) => sum + Math.abs(change), 0);
    const [best] = [...changes].filter(([caller]) => caller >= 0).sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || a - b);
    if (best !== undefined && Math.abs(best[1]) > MOST_OF_THE_CHANGE * all) credited.set(culprit, best[0]);
  }
  return credited;
}

type SharesByCaller = ReadonlyMap<FunctionId, ReadonlyMap<FunctionId, number>>;

/** Per side and culprit: share of the side's samples by nearest caller in the project; -1 stands for none. */
function sumsByCaller({ functions, tree }: Profile, wanted: ReadonlySet<FunctionId>): readonly [SharesByCaller, SharesByCaller] {
  const callers = new Int32Array(tree.nodes).fill(-1);
  for (let node = 1; node < tree.nodes; node++) {
    const up = tree.parent[node] as NodeId;
    const above = tree.fn[up] as FunctionId;
    callers[node] = up > 0 && functions[above]?.origin === "project" ? above : (callers[up] as FunctionId);
  }
  const [base, head] = tree.self.map((counts) => {
    const samples = counts.subarray(0, tree.nodes).reduce((sum, count) => sum + count, 0);
    const sums = new Map<FunctionId, Map<FunctionId, number>>();
    for (let node = 1; node < tree.nodes; node++) {
      const fn = tree.fn[node] as FunctionId;
      const count = counts[node] as number;
      if (count === 0 || !wanted.has(fn)) continue;
      const ofCulprit = sums.get(fn) ?? new Map<FunctionId, number>();
      const caller = callers[node] as FunctionId;
      ofCulprit.set(caller, (ofCulprit.get(caller) ?? 0) + count / samples);
      sums.set(fn, ofCulprit);
    }
    return sums;
  });
  return [base ?? new Map(), head ?? new Map()];
}
