import { visitBoxes, type Window } from "../boxes.ts";
import { DIFF_MATCH, LESS, MATCH, PAINT_COUNT } from "../colour.ts";
import { BOX_HEIGHT, drawScene, gapped, type Label, type Pen, ROW_HEIGHT } from "../drawing.ts";
import { setAttributes, svg } from "./dom.ts";
import { type Pane, rangeOf, rowsOf, topOf, zoomIn } from "./panes.ts";
import type { State, Target } from "./state.ts";

/** What is to be seen of the plot: from which to which y, how wide. */
export interface Sight {
  readonly upper: number;
  readonly lower: number;
  readonly pixels: number;
}

/** The live plot: a few paths and labels, whatever the number of frames. */
export interface Canvas {
  readonly element: SVGGElement;
  draw(panes: readonly Pane[], state: State, sight: Sight): void;
  /** Frames a box; none when there is no target. */
  outline(which: "hover" | "focus", box: Rectangle | undefined): void;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export function makeCanvas(hatch: string): Canvas {
  const callers = makeLayer(hatch, "fd-callers");
  const boxes = makeLayer(hatch, "fd-boxes");
  const found = makeLayer(hatch, "fd-found");
  const labels = makeLabels();
  const ground = svg("rect", { fill: "none", "pointer-events": "all", x: 0, y: 0 });
  const outlines = { hover: svg("rect", { class: "fd-hover" }), focus: svg("rect", { class: "fd-focus" }) };
  const element = svg("g", { class: "fd-plot" }, [
    ground,
    callers.element,
    boxes.element,
    found.element,
    labels.element,
    outlines.hover,
    outlines.focus,
  ]);

  let last = "";

  function drawFrames(panes: readonly Pane[], state: State, sight: Sight): void {
    const texts: Label[] = [];
    for (const [i, pane] of panes.entries()) {
      const [from, to] = rowsInSight(pane, sight);
      const level = pane.scene.tree.depth[zoomIn(state, i)]!;
      const request = { scene: pane.scene, window: windowOf(pane, zoomIn(state, i), sight), top: (depth: number) => topOf(pane, depth) };
      texts.push(
        ...drawScene({ ...request, from, to: Math.min(to, level - 1), pen: callers.pen }),
        ...drawScene({ ...request, from: Math.max(from, level), to, pen: boxes.pen }),
      );
    }
    callers.flush();
    boxes.flush();
    labels.show(texts);
    element.classList.toggle("fd-bright", state.view !== "diff");
    setAttributes(ground, { width: sight.pixels, height: panes.reduce((sum, pane) => sum + rowsOf(pane) * ROW_HEIGHT, 0) });
  }

  function drawMatches(panes: readonly Pane[], state: State, sight: Sight): void {
    for (const [i, pane] of panes.entries()) {
      if (pane.matches === undefined) continue;
      const [from, to] = rowsInSight(pane, sight);
      const window = windowOf(pane, zoomIn(state, i), sight);
      const { layout } = pane.scene;
      const { levels } = pane.matches;
      for (let depth = from; depth <= to; depth++) {
        visitBoxes({ layout, levels, depth, window }, (_, left, right) =>
          found.pen(state.view === "diff" ? DIFF_MATCH : MATCH, left, topOf(pane, depth), gapped(right - left), BOX_HEIGHT),
        );
      }
    }
    found.flush();
    element.classList.toggle("fd-searching", panes[0]?.matches !== undefined);
  }

  return {
    element,
    draw(panes, state, sight) {
      // A search changes nothing but what it found.
      const { query, focus, ...shown } = state;
      const now = JSON.stringify([shown, sight]);
      if (now !== last) drawFrames(panes, state, sight);
      last = now;
      drawMatches(panes, state, sight);
    },
    outline(which, box) {
      setAttributes(
        outlines[which],
        box === undefined ? { width: 0 } : { x: box.x - 0.5, y: box.y - 0.5, width: Math.max(box.width, 2), height: ROW_HEIGHT },
      );
    },
  };
}

/** Depths of the first and last row of a pane that are in sight. */
function rowsInSight(pane: Pane, { upper, lower }: Sight): [from: number, to: number] {
  const highest = Math.max(Math.floor((upper - pane.y) / ROW_HEIGHT), 0);
  const lowest = Math.min(Math.floor((lower - pane.y) / ROW_HEIGHT), rowsOf(pane) - 1);
  return pane.isRising ? [pane.last - lowest, pane.last - highest] : [pane.first + highest, pane.first + lowest];
}

function windowOf(pane: Pane, zoom: number, { pixels }: Sight): Window {
  return { ...rangeOf(pane, zoom), pixels };
}

interface Layer {
  readonly element: SVGGElement;
  readonly pen: Pen;
  /** Shows what the pen drew since the last time. */
  flush(): void;
}

/** One path a paint, made when it is first needed. */
function makeLayer(hatch: string, name: string): Layer {
  const element = svg("g", { class: name, fill: "currentColor", "shape-rendering": "crispEdges" });
  const shapes: (SVGPathElement | undefined)[] = [];
  let drawn = blankPaths();

  function shapeOf(paint: number): SVGPathElement {
    const known = shapes[paint];
    if (known !== undefined) return known;
    const shape = svg("path", { class: `fd${paint}`, ...(paint === LESS && { fill: `url(#${hatch})` }) });
    shapes[paint] = shape;
    // Changes lie over boxes, and have the higher numbers.
    const next = shapes.find((other, number) => number > paint && other !== undefined);
    element.insertBefore(shape, next ?? null);
    return shape;
  }

  return {
    element,
    pen: (paint, x, y, width, height) => {
      drawn[paint] += `M${x} ${y}h${width}v${height}h-${width}z`;
    },
    flush() {
      for (const [paint, path] of drawn.entries()) {
        if (path !== "" || shapes[paint] !== undefined) shapeOf(paint).setAttribute("d", path);
      }
      drawn = blankPaths();
    },
  };
}

function blankPaths(): string[] {
  return Array.from({ length: PAINT_COUNT }, () => "");
}

/** Text elements that are used again and again; those not needed are emptied. */
function makeLabels(): { readonly element: SVGGElement; show(labels: readonly Label[]): void } {
  const element = svg("g", { class: "fd-labels", "font-size": 12, "pointer-events": "none", "aria-hidden": "true" });
  const texts: SVGTextElement[] = [];
  return {
    element,
    show(labels) {
      while (texts.length < labels.length) texts.push(element.appendChild(svg("text")));
      for (const [i, text] of texts.entries()) {
        const label = labels[i];
        if (label !== undefined) setAttributes(text, { x: label.x, y: label.y });
        if (text.textContent !== (label?.text ?? "")) text.textContent = label?.text ?? "";
      }
    },
  };
}

/** Where a target's box is, as far as it is in the window. */
export function rectangleOf(
  panes: readonly Pane[],
  state: State,
  { target, pixels }: { readonly target: Target; readonly pixels: number },
): Rectangle | undefined {
  const pane = panes[target.pane];
  if (pane === undefined) return undefined;
  const { layout, tree } = pane.scene;
  const { from, to } = rangeOf(pane, zoomIn(state, target.pane));
  const scale = pixels / (to - from);
  const left = Math.max((layout.x[target.node]! - from) * scale, 0);
  const right = Math.min((layout.x[target.node]! + layout.width[target.node]! - from) * scale, pixels);
  return right < 0 || left > pixels || right < left
    ? undefined
    : { x: Math.round(left), y: topOf(pane, tree.depth[target.node]!), width: Math.round(right - left) };
}
