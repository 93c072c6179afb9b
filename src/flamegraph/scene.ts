import { neutralPaintOf, PAINT } from "./colour.ts";
import type { FlameTree } from "./flame-tree.ts";
import { BASE, gate, HEAD, isNamed, sum } from "./gate.ts";
import type { FlameFunction, FlameView, Picture } from "./island-format.ts";
import { collectLevels, type Layout, type Levels, layOut, sumSubtrees } from "./layout.ts";

/** One view of a picture, laid out and ready to be drawn: what the static picture and the viewer have in common. */
export interface Scene {
  readonly view: FlameView;
  readonly functions: readonly FlameFunction[];
  readonly layout: Layout;
  /** Fill of each function in this view, as an index into `PAINTS`. */
  readonly paints: Int32Array;
  /** Samples of each column and node, with all below. */
  readonly totals: readonly Float64Array[];
  /** The differential's changes; undefined in other views. */
  readonly changes: Changes | undefined;
}

/** Changes that the decision named, in samples of base. */
export interface Changes {
  /** Of a node's own time. */
  readonly self: Float64Array;
  /** Of a node's own time and all below. */
  readonly total: Float64Array;
  /** Nodes with a change of their own; they are drawn however narrow they are. */
  readonly levels: Levels;
}

/** A tree with the columns that a view needs; the viewer's folded, leaf-first and sandwich trees have them summed up. */
export interface SceneTree {
  readonly tree: FlameTree;
  readonly width: Float64Array;
  readonly change: Float64Array | undefined;
}

/** The tree of a view as it was recorded. */
export function viewTree({ tree, functions, scale }: Picture, view: FlameView): SceneTree {
  if (view !== "diff") return { tree, width: tree.self[view === "head" ? HEAD : BASE] as Float64Array, change: undefined };
  const { width, change } = gate(
    tree,
    functions.map(({ finding }) => isNamed(finding?.verdict)),
    scale,
  );
  return { tree, width, change };
}

export function makeScene(functions: readonly FlameFunction[], { tree, width, change }: SceneTree, view: FlameView): Scene {
  const totals = tree.self.map((column) => sumSubtrees(tree, column));
  return {
    view,
    functions,
    layout: layOut(tree, totals[tree.self.indexOf(width)] ?? sumSubtrees(tree, width)),
    paints: Int32Array.from(functions, (fn) => (view === "diff" ? diffPaintOf(fn) : fn.paint)),
    totals,
    changes: change && { self: change, total: sumSubtrees(tree, change), levels: collectLevels(tree, (node) => change[node] !== 0) },
  };
}

/** Fill of a node. */
export function paintAt({ layout, paints }: Scene, node: number): number {
  return paints[layout.tree.fn[node] as number] ?? PAINT.root;
}

/** Samples of each column in the whole picture. */
export function samplesOf({ self }: FlameTree): number[] {
  return self.map(sum);
}

function diffPaintOf({ origin, finding }: FlameFunction): number {
  const verdict = finding?.verdict;
  if (verdict === "slower" || verdict === "new") return PAINT.slower;
  if (verdict === "faster" || verdict === "gone") return PAINT.faster;
  return neutralPaintOf(origin);
}
