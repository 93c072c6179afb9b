import { DIFF_ROOT, FASTER, neutralPaintOf, ROOT, SLOWER } from "./colour.ts";
import { makeDifferentialWidths } from "./differential-widths.ts";
import type { FlameFunction, FlameView, Picture } from "./embedded-format.ts";
import { BASE, type FlameTree, HEAD, nodesThat, sum } from "./flame-tree.ts";
import { type Layout, type Levels, layOut, levelsOf, sumSubtrees } from "./layout.ts";
import { directionOf } from "./words.ts";

/**
 * A tree with everything that any view of it needs, as columns of own samples: one of a single profile, else `COLUMN`.
 * Trees made from others (folded, leaf first) are sums of these columns, so all views work on them, too.
 */
export interface SceneTree extends FlameTree {
  /** Whether callees stand below their callers' callees: paths are read from the leaf. */
  readonly isInverted?: boolean;
}

/** Columns of a tree of two sides. `union` and `change` are in samples of base. */
export const COLUMN = { base: BASE, head: HEAD, union: 2, change: 3 } as const;

/** One view of a tree, laid out and ready to be drawn: what the static picture and the viewer have in common. */
export interface Scene {
  readonly view: FlameView;
  readonly functions: readonly FlameFunction[];
  readonly tree: SceneTree;
  readonly layout: Layout;
  /** Fill of each function in this view, as an index into `PAINTS`. */
  readonly paints: Int32Array;
  /** Fill of the node that stands for all samples. */
  readonly rootPaint: number;
  /** Samples of each column and node, with all below. */
  readonly totals: readonly Float64Array[];
  /** The differential's changes; undefined in other views. */
  readonly changes: TreeChanges | undefined;
}

/** Changes that the decision named, in samples of base. */
export interface TreeChanges {
  /** What is drawn to scale in a node's box: the change of its own time. */
  readonly own: Float64Array;
  /** Of a node's own time and all below. */
  readonly total: Float64Array;
  /** Nodes with a change of their own; they are drawn however narrow they are. */
  readonly levels: Levels;
  /** Nodes with a change in them or below. */
  readonly totalLevels: Levels;
}

/** The tree of a picture as it was recorded. */
export function sceneTreeOf({ tree, functions, scale }: Picture): SceneTree {
  if (tree.self.length === 1) return tree;
  const { width, change } = makeDifferentialWidths(tree, functions.map(isOwnDrawn), scale);
  return { ...tree, self: [...tree.self, width, change] };
}

export function makeScene(functions: readonly FlameFunction[], tree: SceneTree, view: FlameView): Scene {
  const totals = tree.self.map((column) => sumSubtrees(tree, column));
  const layout = layOut(tree, totals[columnOf(view)] as Float64Array);
  return {
    view,
    functions,
    tree,
    layout,
    paints: Int32Array.from(functions, (fn) => (view === "diff" ? diffPaintOf(fn) : fn.paint)),
    rootPaint: view === "diff" ? DIFF_ROOT : ROOT,
    totals,
    changes: view === "diff" ? changesOf(tree, layout, totals[COLUMN.change] as Float64Array) : undefined,
  };
}

/** The column whose samples are the widths of a view. */
export function columnOf(view: FlameView): number {
  return view === "single" ? 0 : COLUMN[view === "diff" ? "union" : view];
}

/** Fill of a node. */
export function paintAt({ tree, paints, rootPaint }: Scene, node: number): number {
  return paints[tree.fn[node]!] ?? rootPaint;
}

/** Samples of each side in the whole picture. */
export function samplesOf({ self }: FlameTree): number[] {
  return self.slice(0, 2).map(sum);
}

/** Whether the change of a function's own time is drawn. */
export function isOwnDrawn({ finding }: FlameFunction): boolean {
  return directionOf(finding?.verdict) !== 0 && finding?.isTotal !== true;
}

/**
 * Read from the leaf, a function's own time is the whole of its box in the first row, and nowhere else. Among the callers of one function
 * there is none: the function's own box is the other half's.
 */
function changesOf(tree: SceneTree, layout: Layout, total: Float64Array): TreeChanges {
  const own = tree.isInverted
    ? total.map((change, node) => (tree.depth[node] === 1 && tree.fn[0] === -1 ? change : 0))
    : (tree.self[COLUMN.change] as Float64Array);
  return {
    own,
    total,
    levels: levelsOf(
      layout,
      nodesThat(tree, (node) => own[node] !== 0),
    ),
    totalLevels: levelsOf(
      layout,
      nodesThat(tree, (node) => total[node] !== 0),
    ),
  };
}

function diffPaintOf({ origin, paint, finding }: FlameFunction): number {
  const direction = directionOf(finding?.verdict);
  if (direction === 0) return neutralPaintOf(origin, paint);
  return direction > 0 ? SLOWER : FASTER;
}
