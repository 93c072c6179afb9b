import type { FlameView, Picture } from "../embedded-format.ts";
import { makePanes, type Pane, visibleFrom } from "./panes.ts";
import { initialState, type State, type Target, TOP } from "./state.ts";

/** A picture while it is looked at: what it holds and where one is in it. */
export interface Session {
  readonly picture: Picture;
  readonly state: State;
  readonly panes: readonly Pane[];
  /** Goes to another state. Zoom and focus are left where their tree is no longer shown, and move to a caller where they have no width. */
  change(part: Partial<State>): void;
}

export function makeSession(picture: Picture, view: FlameView): Session {
  const panesOf = makePanes(picture);
  let state = initialState(view);
  let panes = panesOf(state);
  const shown = ({ pane, node }: Target): Target => ({ pane, node: visibleFrom(panes[pane] as Pane, node) });

  return {
    picture,
    get state() {
      return state;
    },
    get panes() {
      return panes;
    },
    change(part) {
      const { isFolded, arrangement, subject } = state;
      state = { ...state, ...part };
      const isReshaped = isFolded !== state.isFolded || arrangement !== state.arrangement || subject !== state.subject;
      if (isReshaped) state = { ...state, zoom: TOP, focus: state.arrangement === "sandwich" ? { pane: 1, node: 0 } : undefined };
      panes = panesOf(state);
      state = { ...state, zoom: shown(state.zoom), focus: state.focus && shown(state.focus) };
    },
  };
}
