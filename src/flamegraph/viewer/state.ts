import type { FlameView } from "../embedded-format.ts";

/** A box of one of the panes. */
export interface Target {
  readonly pane: number;
  readonly node: number;
}

/** How stacks are arranged: from the root (""), from the leaf, or around one function. */
export type Arrangement = "" | "leaf-first" | "sandwich";

/** Everything that a picture on the screen depends on, beside its samples and its size. */
export interface State {
  readonly view: FlameView;
  readonly arrangement: Arrangement;
  /** The function a sandwich is about; -1 otherwise. */
  readonly subject: number;
  readonly isFolded: boolean;
  readonly isIcicle: boolean;
  readonly zoom: Target;
  readonly focus: Target | undefined;
  readonly query: string;
}

export const TOP: Target = { pane: 0, node: 0 };

/** What a picture opens with. */
export function initialState(view: FlameView): State {
  return { view, arrangement: "", subject: -1, isFolded: false, isIcicle: false, zoom: TOP, focus: undefined, query: "" };
}

export function isSameTarget(a: Target | undefined, b: Target | undefined): boolean {
  return a?.pane === b?.pane && a?.node === b?.node;
}
