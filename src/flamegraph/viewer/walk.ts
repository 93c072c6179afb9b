import { childrenOf, neighbourOf, parentOf, pathTo } from "../navigate.ts";
import type { Pane } from "./panes.ts";
import type { Session } from "./session.ts";
import { type Target, TOP } from "./state.ts";

/** The frame one step from the one in focus, as the screen shows them; undefined at an edge. */
export function neighbourIn({ state, panes }: Session, key: string): Target | undefined {
  const { pane, node } = state.focus ?? state.zoom;
  const { scene, isRising } = panes[pane] as Pane;
  if (key === "ArrowLeft" || key === "ArrowRight") return targetIn(pane, neighbourOf(scene.layout, node, key === "ArrowLeft" ? -1 : 1));
  const isAway = (key === "ArrowUp") === isRising;
  return isAway ? widestChild(panes, { pane, node }) : nearer(panes, { pane, node });
}

function widestChild(panes: readonly Pane[], { pane, node }: Target): Target | undefined {
  const { layout } = (panes[pane] as Pane).scene;
  const [widest] = childrenOf(layout, node).sort((a, b) => layout.width[b]! - layout.width[a]!);
  return targetIn(pane, widest);
}

/** Towards the root; in a sandwich on into the other half, whose root is the same function. */
function nearer(panes: readonly Pane[], { pane, node }: Target): Target | undefined {
  const up = parentOf((panes[pane] as Pane).scene.layout, node);
  if (panes.length === 2 && pane === 1 && up === undefined) return widestChild(panes, TOP);
  return panes.length === 2 && pane === 0 && up === 0 ? { pane: 1, node: 0 } : targetIn(pane, up);
}

/** The next or last match from the focus on, around the end; undefined when nothing was found. */
export function matchFrom({ state, panes }: Session, step: 1 | -1): Target | undefined {
  const from = state.focus ?? TOP;
  const found = panes.flatMap(({ matches }, pane) =>
    [...(matches?.levels.nodes ?? [])].sort((a, b) => a - b).map((node) => ({ pane, node })),
  );
  const order = step === 1 ? found : found.reverse();
  return order.find(({ pane, node }) => (pane - from.pane || node - from.node) * step > 0) ?? order[0];
}

/** The frame to zoom to so that a box is at least so wide: the box's outermost caller that does it. */
export function zoomToShow({ state, panes }: Session, { pane, node }: Target, share: number): Target {
  const { layout } = (panes[pane] as Pane).scene;
  const width = (of: number) => layout.width[of]!;
  const isInZoom = state.zoom.pane === pane && pathTo(layout, node).includes(state.zoom.node);
  if (isInZoom && width(node) >= share * width(state.zoom.node)) return state.zoom;
  return { pane, node: pathTo(layout, node).find((up) => width(node) >= share * width(up)) ?? node };
}

function targetIn(pane: number, node: number | undefined): Target | undefined {
  return node === undefined ? undefined : { pane, node };
}
