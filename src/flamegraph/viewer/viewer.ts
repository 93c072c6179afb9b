import { describeFrame, speakFrame } from "../describe.ts";
import type { FlameView, Picture } from "../embedded-format.ts";
import { followPath } from "../link.ts";
import { addressOf, readAddress, writeAddress } from "./address.ts";
import { type Actions, pressKey } from "./commands.ts";
import { describeSearch, makeControls } from "./controls.ts";
import { setAttributes } from "./dom.ts";
import { makeCard, makeHelp, type Point } from "./overlays.ts";
import { type Pane, viewsOf } from "./panes.ts";
import { makeSession } from "./session.ts";
import { makeStage } from "./stage.ts";
import { initialState, isSameTarget, type State, type Target, TOP } from "./state.ts";
import { matchFrom, neighbourIn, zoomToShow } from "./walk.ts";

/** A match narrower than this share of the plot is zoomed up to. */
const MIN_MATCH_SHARE = 0.01;

const FROM_ROOT = { arrangement: "", subject: -1 } as const;

/** Brings a picture to life. Several may live in one page; only one that has the page to itself keeps its place in the address. */
export function startViewer(root: SVGSVGElement, picture: Picture): void {
  const isAlone = document.querySelectorAll("svg.flamediff").length === 1;
  const opening = root.dataset["view"] as FlameView;
  const session = makeSession(picture, opening);
  let hovered: Target | undefined;
  /** Writes the address of what was typed, once the keys pause. */
  let typed: (() => void) | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function change(part: Partial<State>, how: "push" | "replace" | "later" | "keep" = "push"): void {
    const { query, view } = session.state;
    session.change(part);
    hovered = undefined;
    stage.card.close();
    controls.update();
    if (view === session.state.view) stage.redraw();
    else stage.refresh();
    if (session.state.query !== "" || query !== "" || view !== session.state.view) controls.say(describeSearch(session));
    if (isAlone) keepAddress(how);
  }

  /** Browsers take their time for a new address: it follows the picture. It is the address of this moment, so that no step of quick ones is lost. */
  function keepAddress(how: "push" | "replace" | "later" | "keep"): void {
    const fragment = addressOf(session);
    const before = typed;
    typed = undefined;
    clearTimeout(pause);
    if (how === "later") {
      typed = () => writeAddress(fragment, "replace");
      pause = setTimeout(typed, 300);
    } else if (how !== "keep")
      setTimeout(() => {
        before?.();
        writeAddress(fragment, how);
      });
  }

  const actions: Actions = {
    walk(key) {
      const next = neighbourIn(session, key);
      if (next !== undefined) focusOn(next);
    },
    zoomToFocus: () => zoomTo(session.state.focus ?? session.state.zoom),
    goBack() {
      const { zoom, query, arrangement } = session.state;
      if (stage.help.isOpen()) toggleHelp();
      else if (document.activeElement === controls.input) stage.plot.focus();
      else if (zoom.node > 0) change({ zoom: TOP });
      else if (query !== "") change({ query: "" }, "replace");
      else if (arrangement !== "") change(FROM_ROOT);
    },
    reset() {
      if (stage.help.isOpen()) toggleHelp();
      change(initialState(opening));
      controls.say("The whole picture.");
    },
    openSearch() {
      controls.input.focus();
      controls.input.select();
    },
    nextMatch(step) {
      const next = matchFrom(session, step);
      if (next === undefined) {
        controls.say(describeSearch(session) || "Search first ( / ).");
        return;
      }
      zoomTo(zoomToShow(session, next, MIN_MATCH_SHARE));
      focusOn(next);
    },
    nextView() {
      const views = viewsOf(picture);
      change({ view: views[(views.indexOf(session.state.view) + 1) % views.length] as FlameView }, "replace");
    },
    turn: () => change({ isIcicle: !session.state.isIcicle }, "replace"),
    fold: () => change({ isFolded: !session.state.isFolded, ...FROM_ROOT }),
    arrange(how) {
      const subject = how === "sandwich" ? functionInFocus() : -1;
      if (session.state.arrangement === how) change(FROM_ROOT);
      else if (how === "sandwich" && subject < 0) controls.say("Point at a frame first.");
      else change({ arrangement: how, subject });
    },
    toggleHelp,
  };
  const controls = makeControls(session, actions, {
    search: (query) => change({ query }, "later"),
    setView: (view) => change({ view }, "replace"),
  });
  const stage = makeStage(root, session, controls);

  function functionInFocus(): number {
    const { pane, node } = hovered ?? session.state.focus ?? session.state.zoom;
    return session.panes[pane]?.scene.tree.fn[node] ?? -1;
  }

  function toggleHelp(): void {
    if (stage.help.isOpen()) {
      stage.help.close();
      stage.plot.focus();
    } else {
      const content = makeHelp(toggleHelp);
      const bounds = stage.sight();
      stage.help.open(content, { x: bounds.right, y: bounds.top + 60 }, bounds);
      content.querySelector("button")?.focus();
    }
  }

  function zoomTo(target: Target): void {
    if (!isSameTarget(target, session.state.zoom)) change({ zoom: target, focus: target });
  }

  function focusOn(target: Target): void {
    session.change({ focus: target });
    stage.scrollTo(target);
    stage.outline(hovered);
    controls.say(speakFrame(describe(target)));
    showCard(target, stage.pointBelow(target));
  }

  function describe({ pane, node }: Target): ReturnType<typeof describeFrame> {
    return describeFrame((session.panes[pane] as Pane).scene, picture, node);
  }

  function showCard(target: Target, near: Point): void {
    stage.card.open(makeCard(describe(target)), near, stage.sight());
  }

  function hover(event: MouseEvent): void {
    hovered = event.type === "pointerleave" ? undefined : stage.targetOf(event);
    stage.outline(hovered);
    const { x, y } = stage.pointOf(event);
    if (hovered === undefined) stage.card.close();
    else showCard(hovered, { x: x + 14, y: y + 20 });
  }

  /** A finger cannot hover: the first touch shows, the second zooms. */
  function press(event: MouseEvent): void {
    const target = stage.targetOf(event);
    if (target === undefined) return;
    const isTouch = (event as PointerEvent).pointerType === "touch";
    if (isTouch && !isSameTarget(target, session.state.focus)) focusOn(target);
    else zoomTo(target);
  }

  /** Goes where a link or the back button leads: to the frame, or to its nearest caller, and says so. */
  function goTo(fragment: string): void {
    const { state, path } = readAddress(session, fragment);
    session.change(state);
    const { node, missing } = followPath((session.panes[0] as Pane).scene, path);
    change({ zoom: { pane: 0, node }, ...(node > 0 && { focus: { pane: 0, node } }) }, "keep");
    if (missing > 0)
      controls.say(`${JSON.stringify(path.at(-1))} is not in this picture; this is ${node > 0 ? "its nearest caller" : "all there is"}.`);
    if (node > 0) stage.scrollTo({ pane: 0, node });
  }

  if (root.parentElement !== null) root.querySelector(":scope > title")?.remove();
  root.setAttribute("role", "group");
  setAttributes(stage.plot, { tabindex: 0, role: "application", "aria-label": "Frames. Arrow keys walk, Enter zooms." });
  stage.plot.addEventListener("pointermove", hover);
  stage.plot.addEventListener("pointerleave", hover);
  stage.plot.addEventListener("click", press);
  (isAlone ? window : root).addEventListener("keydown", (event) => pressKey(event as KeyboardEvent, actions));
  if (isAlone) window.addEventListener("popstate", () => goTo(location.hash));
  // A page around the picture asks for a frame, such as that of one benchmark.
  root.addEventListener("flamediff:show", (event) => goTo(String((event as CustomEvent).detail)));
  goTo(location.hash);
  // Of deep stacks the window would show nothing but thin leaves.
  if (root.parentElement === null && isSameTarget(session.state.zoom, TOP) && stage.isTallerThanWindow()) stage.scrollTo(TOP);
}
