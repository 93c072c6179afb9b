import type { FlameTree } from "./flame-tree.ts";
import { sumSubtrees } from "./layout.ts";

/**
 * The tree without frames that have less than a share of the samples on every side; in each caller one frame stands for all it lost.
 *
 *   a;b 1 · a;c 1 · a;d 98   →   a;d 98 · a;(rest) 2
 *
 * @param rest the number of the function that stands for them; it is the last among its siblings.
 */
export function pruneTree(tree: FlameTree, { least, rest }: { readonly least: number; readonly rest: number }): FlameTree {
  const totals = tree.self.map((column) => sumSubtrees(tree, column));
  const isKept = (node: number) => node === 0 || totals.some((total) => total[node]! >= least * total[0]! && total[node]! > 0);
  /** Callers that are open, and what they lost so far. */
  const open: { readonly depth: number; readonly lost: number[] }[] = [];
  const fn: number[] = [];
  const depth: number[] = [];
  const self: number[][] = tree.self.map(() => []);

  function add(number: number, level: number, samples: readonly number[]): void {
    fn.push(number);
    depth.push(level);
    for (const [column, values] of self.entries()) values.push(samples[column]!);
  }

  function closeTo(level: number): void {
    for (let last = open.at(-1); last !== undefined && last.depth >= level; last = open.at(-1)) {
      if (last.lost.some((samples) => samples > 0)) add(rest, last.depth + 1, last.lost);
      open.pop();
    }
  }

  for (let node = 0; node < tree.nodes; node++) {
    const level = tree.depth[node]!;
    // What lies below a lost frame is lost with it.
    if (level > (open.at(-1)?.depth ?? -1) + 1 && open.length > 0) continue;
    closeTo(level);
    if (!isKept(node)) {
      const above = open.at(-1) as { lost: number[] };
      for (const [column, total] of totals.entries()) above.lost[column] = above.lost[column]! + total[node]!;
      continue;
    }
    add(
      tree.fn[node]!,
      level,
      tree.self.map((column) => column[node]!),
    );
    open.push({ depth: level, lost: tree.self.map(() => 0) });
  }
  closeTo(0);
  return {
    nodes: fn.length,
    fn: Int32Array.from(fn),
    depth: Int32Array.from(depth),
    self: self.map((values) => Float64Array.from(values)),
  };
}
