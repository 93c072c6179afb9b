import { ROW_HEIGHT } from "../drawing.ts";
import { makeCanvas, rectangleOf } from "./canvas.ts";
import { setAttributes, svg } from "./dom.ts";
import { type Bounds, makeOverlay, type Overlay, type Point } from "./overlays.ts";
import { type Pane, rowsOf, targetAt, topOf } from "./panes.ts";
import type { Session } from "./session.ts";
import type { Target } from "./state.ts";

/** Room left and right of the plot, and below it. */
const MARGIN = 12;
const FOOT = 16;
/** Rows this far outside of the screen are drawn, too, so that scrolling a little costs nothing. */
const AHEAD = 600;

/** The picture on the screen: where its parts lie, what of it is seen. */
export interface Stage {
  readonly plot: SVGGElement;
  readonly card: Overlay;
  readonly help: Overlay;
  /** Lays everything out for the current width and words, and draws it. */
  refresh(): void;
  /** Draws the session's state where width and words are the same. */
  redraw(): void;
  /** Frames the box under the pointer and the one in focus. */
  outline(hovered: Target | undefined): void;
  targetOf(event: MouseEvent): Target | undefined;
  /** A point of the picture. */
  pointOf(event: MouseEvent): Point;
  /** Below a box, where a card may stand. */
  pointBelow(target: Target): Point;
  /** What the screen shows of the picture. */
  sight(): Bounds;
  scrollTo(target: Target): void;
  /** Whether the frames alone do not fit into the window. */
  isTallerThanWindow(): boolean;
}

export function makeStage(
  root: SVGSVGElement,
  session: Session,
  { head, bar }: { readonly head: HTMLElement; readonly bar: HTMLElement },
): Stage {
  const host = root.parentElement ?? root;
  const canvas = makeCanvas(root.querySelector("pattern")?.id ?? "");
  const [headFrame, barFrame] = [svg("foreignObject", {}, [head]), svg("foreignObject", {}, [bar])];
  const [card, help] = [makeOverlay({ "pointer-events": "none" }), makeOverlay()];
  let [width, height, plotTop] = [0, 0, 0];
  let drawn = { upper: 0, lower: -1 };

  root.querySelector(".fd-static")?.remove();
  root.classList.add("fd-live");
  root.append(
    svg("rect", { class: "fd-ground", width: "100%", height: "100%" }),
    headFrame,
    canvas.element,
    barFrame,
    card.element,
    help.element,
  );

  /** Words break as the width wants it, so their height is asked for; everything else follows from numbers. */
  function measure(): void {
    width = Math.max(host.clientWidth, 200);
    for (const frame of [headFrame, barFrame]) setAttributes(frame, { width, height: 10_000 });
    const [headHeight, barHeight] = [head.offsetHeight, bar.offsetHeight];
    setAttributes(headFrame, { height: headHeight });
    setAttributes(barFrame, { height: barHeight });
    plotTop = headHeight + barHeight;
    setAttributes(canvas.element, { transform: `translate(${MARGIN} ${plotTop})` });
    resize();
  }

  function resize(): void {
    height = plotTop + session.panes.reduce((sum, pane) => sum + rowsOf(pane), 0) * ROW_HEIGHT + FOOT;
    // A document has the window to itself, which leaves room for cards below the plot.
    if (host === root) height = Math.max(height, window.innerHeight);
    // A printer scales by the box; on the screen it changes nothing.
    setAttributes(root, { width, height, viewBox: `0 0 ${width} ${height}` });
  }

  function sight(): Bounds {
    const { top, left } = root.getBoundingClientRect();
    return {
      left: Math.max(-left, 0),
      top: Math.max(-top, 0),
      right: Math.min(window.innerWidth - left, width),
      bottom: Math.min(window.innerHeight - top, height),
    };
  }

  /** The tools stay in sight while the plot is. */
  function placeBar({ top }: Bounds): void {
    setAttributes(barFrame, { y: Math.max(plotTop - Number(barFrame.getAttribute("height")), top) });
  }

  function draw(bounds = sight()): void {
    const { top, bottom } = bounds;
    placeBar(bounds);
    drawn = { upper: top - AHEAD, lower: bottom + AHEAD };
    canvas.draw(session.panes, session.state, { upper: drawn.upper - plotTop, lower: drawn.lower - plotTop, pixels: pixels() });
  }

  function pixels(): number {
    return width - 2 * MARGIN;
  }

  function boxOf(target: Target): ReturnType<typeof rectangleOf> {
    return rectangleOf(session.panes, session.state, { target, pixels: pixels() });
  }

  function scrolled(): void {
    const bounds = sight();
    placeBar(bounds);
    if (bounds.top < drawn.upper || bounds.bottom > drawn.lower) draw();
  }

  const stage: Stage = {
    plot: canvas.element,
    card,
    help,
    sight,
    refresh() {
      measure();
      stage.redraw();
    },
    redraw() {
      if (width === 0) measure();
      resize();
      draw();
      stage.outline(undefined);
    },
    outline(hovered) {
      canvas.outline("hover", hovered && boxOf(hovered));
      canvas.outline("focus", session.state.focus && boxOf(session.state.focus));
    },
    pointOf(event) {
      const { left, top } = root.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    },
    targetOf(event) {
      const { x, y } = stage.pointOf(event);
      return targetAt(session.panes, session.state, { x: x - MARGIN, y: y - plotTop, pixels: pixels() });
    },
    pointBelow(target) {
      const box = boxOf(target);
      return { x: MARGIN + (box?.x ?? 0), y: plotTop + (box?.y ?? 0) + ROW_HEIGHT + 6 };
    },
    scrollTo({ pane, node }) {
      const shown = session.panes[pane] as Pane;
      const y = plotTop + topOf(shown, shown.scene.tree.depth[node]!);
      const { top, bottom } = sight();
      const ceiling = top + bar.offsetHeight;
      if (y < ceiling) window.scrollBy(0, y - ceiling - ROW_HEIGHT);
      else if (y + ROW_HEIGHT > bottom) window.scrollBy(0, y + 3 * ROW_HEIGHT - bottom);
      scrolled();
    },
    isTallerThanWindow: () => height - plotTop > window.innerHeight,
  };
  window.addEventListener("scroll", scrolled, { passive: true });
  window.addEventListener("resize", stage.refresh);
  // Paper shows what no screen did. What is drawn for it stays until something else is.
  window.addEventListener("beforeprint", () => draw({ ...sight(), top: 0, bottom: height }));
  if (root.parentElement !== null) new ResizeObserver(stage.refresh).observe(root.parentElement);
  return stage;
}
