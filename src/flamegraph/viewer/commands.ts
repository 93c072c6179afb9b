import type { State } from "./state.ts";

/** What can be asked for, by key or by button. */
export interface Actions {
  /** One step in the direction of an arrow key. */
  walk(key: string): void;
  zoomToFocus(): void;
  /** One thing at a time: help, search box, zoom, search, arrangement. */
  goBack(): void;
  /** Everything at once. */
  reset(): void;
  openSearch(): void;
  nextMatch(step: 1 | -1): void;
  nextView(): void;
  turn(): void;
  arrange(how: "leaf-first" | "sandwich"): void;
  fold(): void;
  toggleHelp(): void;
}

/** One thing that can be asked for: its keys, its words, perhaps a button. */
interface Command {
  /** Names of keys as the browser gives them. */
  readonly keys: readonly string[];
  readonly help: string;
  /** Text of its button. */
  readonly label?: string;
  /** Whether its button looks pressed. */
  readonly isOn?: (state: State) => boolean;
  readonly act: (actions: Actions, key: string) => void;
}

/** Keys, buttons and help are all made from this table. */
export const COMMANDS: readonly Command[] = [
  { keys: ["Enter"], help: "zoom into the frame in focus", act: (actions) => actions.zoomToFocus() },
  { keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"], help: "walk the frames", act: (actions, key) => actions.walk(key) },
  {
    keys: ["/"],
    help: "search names and files, also Ctrl-F; /x/ is a regular expression",
    act: (actions) => actions.openSearch(),
  },
  { keys: ["N"], label: "‹", help: "previous match", act: (actions) => actions.nextMatch(-1) },
  { keys: ["n"], label: "›", help: "next match", act: (actions) => actions.nextMatch(1) },
  { keys: ["d"], help: "base, head and change in turn", act: (actions) => actions.nextView() },
  { keys: ["i"], label: "Icicle", help: "roots on top", isOn: ({ isIcicle }) => isIcicle, act: (actions) => actions.turn() },
  {
    keys: ["r"],
    label: "Leaf first",
    help: "who calls what takes the time",
    isOn: ({ arrangement }) => arrangement === "leaf-first",
    act: (actions) => actions.arrange("leaf-first"),
  },
  {
    keys: ["s"],
    label: "Sandwich",
    help: "callers above, callees below a frame",
    isOn: ({ arrangement }) => arrangement === "sandwich",
    act: (actions) => actions.arrange("sandwich"),
  },
  {
    keys: ["h"],
    label: "Fold libraries",
    help: "one frame for each library",
    isOn: ({ isFolded }) => isFolded,
    act: (actions) => actions.fold(),
  },
  { keys: ["Escape"], help: "one step back: zoom, search, arrangement", act: (actions) => actions.goBack() },
  { keys: ["0"], label: "Reset", help: "the whole picture as it opened", act: (actions) => actions.reset() },
  { keys: ["?"], label: "?", help: "this help", act: (actions) => actions.toggleHelp() },
];

/** Does what a key stands for. In the search box only Enter and Escape are keys; Ctrl-F pressed there is the browser's own search. */
export function pressKey(event: KeyboardEvent, actions: Actions): void {
  const { key, target } = event;
  const at = (target as Element).localName;
  const isCombined = event.ctrlKey || event.metaKey || event.altKey;
  const isTyping = at === "input";
  if (isTyping && key === "Enter") {
    actions.nextMatch(event.shiftKey ? -1 : 1);
    return;
  }
  const wanted = isCombined && !event.altKey && key === "f" && !isTyping ? "/" : isCombined || (isTyping && key !== "Escape") ? "" : key;
  const command = COMMANDS.find(({ keys }) => keys.includes(wanted));
  // A button's own key is its click.
  if (command === undefined || (at === "button" && key === "Enter")) return;
  event.preventDefault();
  command.act(actions, key);
}
