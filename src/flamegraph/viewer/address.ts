import { formatFragment, namesOn, parseFragment } from "../link.ts";
import { pathTo } from "../navigate.ts";
import { type Pane, viewsOf } from "./panes.ts";
import type { Session } from "./session.ts";
import { type State, TOP } from "./state.ts";

/** What is shown, as the fragment of an address. */
export function addressOf({ state, panes: [pane], picture }: Session): string {
  const { scene } = pane as Pane;
  const { view, arrangement, subject, query, isFolded, isIcicle, zoom } = state;
  return formatFragment({
    path: arrangement === "sandwich" ? [] : namesOn(pathTo(scene.layout, zoom.node), scene.functions, scene.tree.fn),
    query,
    view: picture.sides.length === 0 ? "" : view,
    arrangement,
    subject: scene.functions[subject]?.name ?? "",
    isFolded,
    isIcicle,
  });
}

/** Makes a fragment the address, as a new step for the back button or in place of the last one. */
export function writeAddress(fragment: string, how: "push" | "replace"): void {
  if (fragment === (location.hash || "#")) return;
  try {
    history[`${how}State`](null, "", fragment);
  } catch {
    // A sandboxed frame may not touch the history; the picture works all the same.
  }
}

/** The state that a fragment asks for, and the path of names to zoom to. */
export function readAddress(
  { picture, state }: Session,
  fragment: string,
): { readonly state: Partial<State>; readonly path: readonly string[] } {
  const { path, view, arrangement, subject, ...rest } = parseFragment(fragment);
  const fn = arrangement === "sandwich" ? picture.functions.findIndex(({ name }) => name === subject) : -1;
  return {
    path,
    state: {
      ...rest,
      view: viewsOf(picture).find((known) => known === view) ?? state.view,
      arrangement: fn >= 0 ? "sandwich" : arrangement === "leaf-first" ? arrangement : "",
      subject: fn,
      zoom: TOP,
      focus: undefined,
    },
  };
}
