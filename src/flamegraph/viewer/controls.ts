import { formatPlural, formatShare } from "../../lib/format.ts";
import type { FlameView } from "../embedded-format.ts";
import { parseQuery } from "../search.ts";
import { type Actions, COMMANDS } from "./commands.ts";
import { html } from "./dom.ts";
import type { Session } from "./session.ts";

/** What only buttons and the search box ask for. */
export interface Choices {
  setView(view: FlameView): void;
  search(text: string): void;
}

export interface Controls {
  /** Title, commits, findings, legend. */
  readonly head: HTMLElement;
  /** Search box, buttons, status line. */
  readonly bar: HTMLElement;
  readonly input: HTMLInputElement;
  /** Shows the session's state. */
  update(): void;
  /** Shows a line below the buttons and has it read out. */
  say(text: string): void;
}

export function makeControls(session: Session, actions: Actions, choices: Choices): Controls {
  const { picture } = session;
  const description = html("p", { class: "fd-quiet-text" });
  const legend = html("ul", { class: "fd-legend", "aria-label": "Colours" });
  const head = html("div", { class: "fd-ui fd-head" }, [
    html("h1", {}, [picture.title || "flame graph"]),
    description,
    ...picture.sentences.map((sentence) => html("p", {}, [sentence])),
    legend,
  ]);
  const input = html("input", {
    type: "search",
    placeholder: "Search ( / )",
    "aria-label": "Search functions and files",
    autocomplete: "off",
    spellcheck: "false",
  });
  input.addEventListener("input", () => choices.search(input.value));
  const spoken = document.createTextNode("\u00a0");
  const status = html("div", { class: "fd-status", role: "status", "aria-live": "polite" }, [spoken]);

  const views = Object.entries(picture.views).map(([view, { name }]) => ({
    view,
    element: button(name, name, () => choices.setView(view as FlameView)),
  }));
  const buttons = COMMANDS.flatMap(({ keys, label, help, isOn, act }) =>
    label === undefined ? [] : [{ isOn, element: button(label, `${help} (${keys[0]})`, () => act(actions, "")) }],
  );
  const group = html(
    "span",
    { class: "fd-group", role: "group", "aria-label": "View" },
    views.length > 1 ? views.map(({ element }) => element) : [],
  );
  const bar = html("div", { class: "fd-ui fd-bar" }, [
    html("div", { class: "fd-tools", role: "toolbar", "aria-label": "Flame graph" }, [
      input,
      group,
      ...buttons.map(({ element }) => element),
    ]),
    status,
  ]);

  let shown: FlameView | undefined;
  function showWords(view: FlameView): void {
    const words = picture.views[view];
    description.textContent = words?.description ?? "";
    legend.replaceChildren(...(words?.legend ?? []).map(({ paint, text }) => html("li", {}, [html("i", { class: `fd${paint}` }), text])));
  }

  return {
    head,
    bar,
    input,
    update() {
      const { state } = session;
      if (shown !== state.view) showWords(state.view);
      shown = state.view;
      for (const { view, element } of views) press(element, state.view === view);
      for (const { isOn, element } of buttons) if (isOn !== undefined) press(element, isOn(state));
      if (input.value !== state.query) input.value = state.query;
      input.setAttribute("aria-invalid", String(parseQuery(state.query).kind === "invalid"));
    },
    say(text) {
      // A line that is never empty is laid out alone; with an empty one the whole picture is.
      spoken.data = text || "\u00a0";
    },
  };
}

/** What the search found, in words: matched shares are unions, so a sample counts once. Empty without a search. */
export function describeSearch({ state, panes, picture }: Session): string {
  const query = parseQuery(state.query);
  if (query.kind === "none") return "";
  if (query.kind === "invalid") return `Not a regular expression: ${query.reason}`;
  const found = panes.flatMap(({ matches }) => matches ?? []);
  const functions = Math.max(...found.map((matches) => matches.functions));
  const shares = picture.samples.map((all, side) =>
    formatShare(Math.max(...found.map((matches) => matches.samples[side] ?? 0)) / (all || 1)),
  );
  const where = picture.sides.length === 0 ? `${shares[0]} of all samples` : `${shares[0]} of base, ${shares[1]} of head`;
  return `${formatPlural(functions, "function")} found, in ${where}`;
}

function button(text: string, title: string, act: () => void): HTMLButtonElement {
  const element = html("button", { type: "button", title, "aria-label": text.length > 1 ? text : title }, [text]);
  element.addEventListener("click", act);
  return element;
}

function press(element: HTMLElement, isPressed: boolean): void {
  element.setAttribute("aria-pressed", String(isPressed));
}
