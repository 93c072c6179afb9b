import { BASE, type FlameTree, HEAD, sum } from "./flame-tree.ts";

/** How base and head are brought into one picture. */
export interface DifferentialWidths {
  /** Own width of each node in the differential: the mean where its function is not named, else the larger side. In samples of base. */
  readonly width: Float64Array;
  /** Change of each node's own time, head - base, in samples of base; 0 where its function is not named. */
  readonly change: Float64Array;
}

/**
 * The widths of the differential. Noise is averaged away, so two recordings of the same program look like one; a change that the
 * decision named takes the room of its larger side, so code that is gone still has its place.
 * @param named whether the decision named a function as changed.
 * @param scale samples of base that a sample of head is worth.
 */
export function makeDifferentialWidths(tree: FlameTree, named: readonly boolean[], scale: number): DifferentialWidths {
  const [base, head] = [tree.self[BASE] as Float64Array, tree.self[HEAD] as Float64Array];
  const width = new Float64Array(tree.nodes);
  const change = new Float64Array(tree.nodes);
  // A side without samples has nothing to be averaged with.
  const mean = sum(base) > 0 && sum(head) > 0 ? 0.5 : 1;
  for (let node = 0; node < tree.nodes; node++) {
    const [left, right] = [base[node]!, scale * head[node]!];
    const isChanged = named[tree.fn[node]!] === true;
    width[node] = isChanged ? Math.max(left, right) : mean * (left + right);
    if (isChanged) change[node] = right - left;
  }
  return { width, change };
}

/** Below this share of a side, the functions not named are too few to set the scale. */
const MIN_REST = 0.2;

/**
 * What a sample of head is worth in samples of base, so that the functions not named keep their time: a function that got slower
 * then grows by what it costs, and its neighbours stay as they were. CPU seconds decide when hardly anything is left unnamed.
 * @param seconds CPU seconds of a run, where known.
 */
export function scaleOf(
  tree: FlameTree,
  named: readonly boolean[],
  seconds: { readonly base: number | null; readonly head: number | null },
): number {
  const all = { base: sum(tree.self[BASE] as Float64Array), head: sum(tree.self[HEAD] as Float64Array) };
  if (all.base === 0 || all.head === 0) return 1;
  const rest = { base: 0, head: 0 };
  for (let node = 0; node < tree.nodes; node++) {
    if (named[tree.fn[node]!] === true) continue;
    rest.base += tree.self[BASE]![node]!;
    rest.head += tree.self[HEAD]![node]!;
  }
  if (rest.base >= MIN_REST * all.base && rest.head >= MIN_REST * all.head) return rest.base / rest.head;
  const ratio = seconds.base !== null && seconds.head !== null && seconds.base > 0 ? seconds.head / seconds.base : 1;
  return (ratio * all.base) / all.head;
}
