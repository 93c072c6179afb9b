import type { Description } from "../describe.ts";
import { COMMANDS } from "./commands.ts";
import { html, setAttributes, svg } from "./dom.ts";

/** Something that floats over the picture. */
export interface Overlay {
  readonly element: SVGForeignObjectElement;
  readonly isOpen: () => boolean;
  /** Puts content near a point, inside the given bounds. */
  open(content: HTMLElement, near: Point, bounds: Bounds): void;
  close(): void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The part of the picture that the screen shows. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MARGIN = 8;

export function makeOverlay(attributes: { readonly [name: string]: string } = {}): Overlay {
  const element = svg("foreignObject", { width: 0, height: 0, ...attributes });
  return {
    element,
    isOpen: () => element.hasChildNodes(),
    open(content, near, { left, top, right, bottom }) {
      const room = right - left - 2 * MARGIN;
      setAttributes(element, { x: left + MARGIN, y: top, width: room, height: bottom - top });
      content.style.maxWidth = `${room}px`;
      element.replaceChildren(content);
      const { offsetWidth: width, offsetHeight: height } = content;
      const x = Math.max(Math.min(near.x, right - width - MARGIN), left + MARGIN);
      const below = near.y + height + MARGIN <= bottom;
      const y = below ? near.y : Math.max(near.y - height - 40, top + MARGIN);
      // Room for the shadow.
      setAttributes(element, { x, y, width: width + 20, height: height + 20 });
    },
    close() {
      element.replaceChildren();
      setAttributes(element, { width: 0, height: 0 });
    },
  };
}

/** What is known of a frame, as a card. */
export function makeCard({ name, place, columns, rows, verdict }: Description): HTMLElement {
  const table = html("table", {}, [
    html(
      "tr",
      {},
      columns.map((column) => html("th", {}, [column])),
    ),
    ...rows.map((cells) =>
      html(
        "tr",
        {},
        cells.map((cell) => html("td", {}, [cell])),
      ),
    ),
  ]);
  return html("div", { class: "fd-ui fd-card" }, [
    html("strong", {}, [name]),
    html("span", { class: "fd-quiet-text" }, [place]),
    table,
    html("em", {}, [verdict]),
  ]);
}

/** All keys and what they do. */
export function makeHelp(close: () => void): HTMLElement {
  const button = html("button", { type: "button" }, ["Close"]);
  button.addEventListener("click", close);
  const rows = COMMANDS.map(({ keys, help }) =>
    html("tr", {}, [
      html(
        "td",
        {},
        keys.map((key) => html("kbd", {}, [key.replace("Arrow", "")])),
      ),
      html("td", {}, [help]),
    ]),
  );
  return html("div", { class: "fd-ui fd-help", role: "dialog", "aria-label": "Keys" }, [
    html("h2", {}, ["Keys"]),
    html("table", {}, rows),
    button,
  ]);
}
