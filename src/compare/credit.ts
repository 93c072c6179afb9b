import type { NodeId } from "../profile/call-tree.ts";
import type { FunctionId, Profile } from "../profile/profile.ts";

/** Below this part of a change a caller is not its way in, nor a culprit its explanation. */
const MOST_OF_THE_CHANGE = 0.5;

/** Per function outside the project: how its share moved, head minus base, by the project's function that called it; -1 stands for none. */
export type ChangesByCaller = ReadonlyMap<FunctionId, ReadonlyMap<FunctionId, number>>;

/**
 * Where in the project the cost of a changed library function comes from: its nearest caller in the project, if one caller brings most of the
 * change. Wrappers that merely stand above that caller are never credited, nor is anything inside libraries.
 * @returns per culprit outside the project the project's function; culprits of the project itself explain themselves.
 */
export function creditCallers(changes: ChangesByCaller): ReadonlyMap<FunctionId, FunctionId> {
  const credited = new Map<FunctionId, FunctionId>();
  for (const [culprit, byCaller] of changes) {
    const all = [...byCaller.values()].reduce((sum, change) => sum + Math.abs(change), 0);
    const [best] = [...byCaller].filter(([caller]) => caller >= 0).sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || a - b);
    if (best !== undefined && Math.abs(best[1]) > MOST_OF_THE_CHANGE * all) credited.set(culprit, best[0]);
  }
  return credited;
}

/** Whether the changed library functions that a function of the project calls make most of a change of what is charged to it. */
export function isExplained(caller: FunctionId, change: number, changes: ChangesByCaller): boolean {
  let explained = 0;
  for (const byCaller of changes.values()) explained += byCaller.get(caller) ?? 0;
  return explained / change > MOST_OF_THE_CHANGE;
}

/** How the shares of some functions outside the project moved, by their nearest callers in the project. */
export function changesByCaller({ functions, tree }: Profile, culprits: readonly FunctionId[]): ChangesByCaller {
  const changes = new Map<FunctionId, Map<FunctionId, number>>();
  for (const fn of culprits) if (functions[fn]?.origin !== "project") changes.set(fn, new Map());
  if (changes.size === 0) return changes;
  const callers = nearestCallers({ functions, tree });
  for (const [side, counts] of tree.self.entries()) {
    const samples = counts.subarray(0, tree.nodes).reduce((sum, count) => sum + count, 0);
    const unit = (side === 0 ? -1 : 1) / Math.max(samples, 1);
    for (let node = 1; node < tree.nodes; node++) {
      const byCaller = changes.get(tree.fn[node] as FunctionId);
      const caller = callers[node] as FunctionId;
      if (byCaller !== undefined) byCaller.set(caller, (byCaller.get(caller) ?? 0) + unit * (counts[node] as number));
    }
  }
  return changes;
}

/** Per node the nearest function of the project above it; -1 stands for none. */
function nearestCallers({ functions, tree }: Pick<Profile, "functions" | "tree">): Int32Array {
  const callers = new Int32Array(tree.nodes).fill(-1);
  for (let node = 1; node < tree.nodes; node++) {
    const up = tree.parent[node] as NodeId;
    const above = tree.fn[up] as FunctionId;
    callers[node] = up > 0 && functions[above]?.origin === "project" ? above : (callers[up] as FunctionId);
  }
  return callers;
}
