import { ROW_HEIGHT } from "../drawing.ts";
import type { FlameView, Picture } from "../embedded-format.ts";
import { heightOf } from "../layout.ts";
import { nodeAt, parentOf } from "../navigate.ts";
import { calleesOf, callersOf, foldLibraries, readFromLeaf, type Shape } from "../reshape.ts";
import { makeScene, type Scene, sceneTreeOf } from "../scene.ts";
import { findMatches, type Matches, parseQuery } from "../search.ts";
import type { State, Target } from "./state.ts";

/** One tree on the screen. A sandwich has two, everything else one. */
export interface Pane {
  readonly scene: Scene;
  /** Whether callees stand above their callers, as flames do. */
  readonly isRising: boolean;
  /** Depth of the first row that is drawn. */
  readonly first: number;
  /** Depth of the last row that is drawn. */
  readonly last: number;
  /** Upper edge of the pane. */
  readonly y: number;
  readonly matches: Matches | undefined;
}

/** Panes of a state; what did not change since the last call is not made again. */
export function makePanes(picture: Picture): (state: State) => readonly Pane[] {
  const recorded: Shape = { tree: sceneTreeOf(picture), functions: picture.functions };
  const folded = remembered((isFolded: boolean) => (isFolded ? foldLibraries(recorded) : recorded), String);
  const shapes = remembered(makeShapes, ({ isFolded, arrangement, subject }: State) => `${isFolded} ${arrangement} ${subject}`);
  const scenes = remembered(
    (state: State) => shapes(state).map(({ tree, functions }) => makeScene(functions, tree, state.view)),
    (state) => [state.isFolded, state.arrangement, state.subject, state.view].join(" "),
  );
  const found = remembered(search, (state) => [state.isFolded, state.arrangement, state.subject, state.view, state.query].join(" "));

  function makeShapes({ isFolded, arrangement, subject }: State): Shape[] {
    const shape = folded(isFolded);
    if (arrangement === "leaf-first") return [readFromLeaf(shape)];
    return arrangement === "sandwich" ? [callersOf(shape, subject), calleesOf(shape, subject)] : [shape];
  }

  function search(state: State): (Matches | undefined)[] {
    const query = parseQuery(state.query);
    return scenes(state).map((scene) => (query.kind === "valid" ? findMatches(scene, query.test) : undefined));
  }

  return (state) => {
    const matches = found(state);
    let y = 0;
    return scenes(state).map((scene, i) => {
      const isPair = state.arrangement === "sandwich";
      const first = isPair && i === 0 ? 1 : 0;
      const pane = {
        scene,
        first,
        last: heightOf(scene.layout.levels),
        y,
        isRising: isPair ? i === 0 : !state.isIcicle,
        matches: matches[i],
      };
      y += rowsOf(pane) * ROW_HEIGHT;
      return pane;
    });
  };
}

export function rowsOf({ first, last }: Pick<Pane, "first" | "last">): number {
  return Math.max(last - first + 1, 0);
}

/** Upper edge of a row. */
export function topOf({ isRising, first, last, y }: Pane, depth: number): number {
  return y + (isRising ? last - depth : depth - first) * ROW_HEIGHT;
}

/** The part of a pane's samples that the zoom shows. */
export function rangeOf({ scene: { layout } }: Pane, node: number): { readonly from: number; readonly to: number } {
  const from = layout.x[node]!;
  return { from, to: from + layout.width[node]! };
}

/** The node zoomed into in a pane. */
export function zoomIn(state: State, pane: number): number {
  return state.zoom.pane === pane ? state.zoom.node : 0;
}

/** The box at a point of the plot. */
export function targetAt(
  panes: readonly Pane[],
  state: State,
  { x, y, pixels }: { readonly x: number; readonly y: number; readonly pixels: number },
): Target | undefined {
  for (const [i, pane] of panes.entries()) {
    const row = Math.floor((y - pane.y) / ROW_HEIGHT);
    if (row < 0 || row >= rowsOf(pane)) continue;
    const depth = pane.isRising ? pane.last - row : pane.first + row;
    const { from, to } = rangeOf(pane, zoomIn(state, i));
    const scale = (to - from) / pixels;
    const node = nodeAt(pane.scene.layout, depth, { place: from + x * scale, reach: scale });
    return node === undefined ? undefined : { pane: i, node };
  }
  return undefined;
}

/** The nearest caller of a node that has a width in this view. */
export function visibleFrom({ scene: { layout } }: Pane, node: number): number {
  let at = node;
  while (at > 0 && !(layout.width[at]! > 0)) at = parentOf(layout, at) ?? 0;
  return at;
}

export function viewsOf({ views }: Picture): readonly FlameView[] {
  return Object.keys(views) as FlameView[];
}

/** Remembers the last result. */
function remembered<A, R>(make: (argument: A) => R, keyOf: (argument: A) => string): (argument: A) => R {
  let last: { key: string; result: R } | undefined;
  return (argument) => {
    const key = keyOf(argument);
    if (last?.key !== key) last = { key, result: make(argument) };
    return last.result;
  };
}
