import { columnsOf, cut } from "../lib/columns.ts";
import { formatPoints, formatSecondsChange } from "../lib/format.ts";
import { foldRecursion } from "../profile/recursion.ts";
import type { FlameFunction, Picture } from "./embedded-format.ts";
import { childrenOf } from "./navigate.ts";
import { type FlameGraph, makePicture } from "./picture.ts";
import { makeScene, type Scene, sceneTreeOf } from "./scene.ts";
import { marksOf } from "./words.ts";

/** As wide as a code block of a comment is on most screens. */
const COMMENT_COLUMNS = 96;
const MAX_ROWS = 7;
/** The edge of a box, a sign and a letter. */
const MIN_COLUMNS = 3;
/** A callee that takes this share of its caller shares its row: long chains would push out what matters. */
const CHAINED = 0.9;
/** More callers than this never fit. */
const MAX_CALLERS = 8;

/**
 * The differential as text, callers above callees, for places that show no pictures: a code block of a comment, mail, a terminal.
 * A function that calls itself is one box. Widths are those of the differential flame graph; signs and amounts stand only where the decision named a change.
 * The amounts of a function's boxes add up to its row in the table.
 *
 *   ▏<module> › main·················································
 *   ▏render·····························▏load·········▏▲ parse +0.41 s
 *   ▏▼ escape −0.12 s···▏join···········
 *
 * @returns up to 7 lines of up to `columns` columns without line end after the last; nothing in them ends a code block. Empty without samples.
 */
export function renderIcicle(graph: FlameGraph, columns: number = COMMENT_COLUMNS): string {
  const picture = makePicture({ ...graph, tree: foldRecursion(graph.tree) });
  const scene = makeScene(picture.functions, sceneTreeOf(picture), picture.sides.length === 0 ? "single" : "diff");
  const rows = Array.from({ length: MAX_ROWS }, () => "");
  drawBox({ scene, rows, columns, amount: (node) => amountOf(picture, node) }, 0, 0);
  return rows.filter((row) => row !== "").join("\n");
}

/** What a frame's own time changed by, in seconds of a run where they are known, else in points of share. */
function amountOf({ tree, samples, seconds }: Picture, node: number): string {
  const isTimed = samples.every((count, side) => count === 0 || typeof seconds[side] === "number");
  const [base = 0, head = 0] = samples.map((count, side) => {
    const share = count === 0 ? 0 : tree.self[side]![node]! / count;
    return isTimed ? share * (seconds[side] ?? 0) : share;
  });
  return isTimed ? formatSecondsChange(head - base) : `${formatPoints(head - base)} points`;
}

interface Canvas {
  readonly scene: Scene;
  readonly rows: string[];
  /** Width of the whole. */
  readonly columns: number;
  /** The change of a node's own time, in words. */
  readonly amount: (node: number) => string;
}

function drawBox(canvas: Canvas, node: number, row: number): void {
  const { scene, rows } = canvas;
  const [left, right] = [columnAt(canvas, scene.layout.x[node]!), columnAt(canvas, scene.layout.x[node]! + scene.layout.width[node]!)];
  if (!(right - left >= MIN_COLUMNS) || row >= MAX_ROWS) return;
  const chain = chainFrom(scene, node);
  rows[row] =
    `${(rows[row] as string).padEnd(left - (columnsOf(rows[row] as string) - (rows[row] as string).length))}▏${labelOf(canvas, chain, right - left - 1)}`;
  for (const child of childrenOf(scene.layout, chain.at(-1)!)) drawBox(canvas, child, row + 1);
}

function columnAt({ scene, columns }: Canvas, place: number): number {
  return Math.round((place / scene.layout.width[0]!) * columns);
}

/** A frame and the callees that share its row. A named function ends a row, so that its change is read. */
function chainFrom(scene: Scene, node: number): number[] {
  const { width } = scene.layout;
  const chain = [node];
  for (let last = node; !isChanged(scene, last); ) {
    const next = childrenOf(scene.layout, last).find((child) => width[child]! >= CHAINED * width[node]!);
    if (next === undefined) break;
    chain.push(next);
    last = next;
  }
  return chain;
}

function isChanged({ changes }: Scene, node: number): boolean {
  return (changes?.own[node] ?? 0) !== 0;
}

/** The last frame of a chain has the sign and the amount; its callers go first when there is no room. */
function labelOf({ scene, amount }: Canvas, chain: readonly number[], columns: number): string {
  const last = chain.at(-1)!;
  const own = scene.changes?.own[last] ?? 0;
  const change = own === 0 ? "" : amount(last);
  // One that is shown as no change has no sign.
  const isNone = change.startsWith("±");
  const [before, after] = isNone ? ["", ""] : marksOf(functionOf(scene, last)?.finding ?? null, own);
  const name = nameOf(scene, last) || "all";
  const full = before + name + (change === "" || isNone ? "" : ` ${change}${after}`);
  const callers = chain
    .slice(0, -1)
    .slice(-MAX_CALLERS)
    .map((node) => nameOf(scene, node));
  const isCut = chain.length - 1 > MAX_CALLERS;
  const candidates = callers.map((_, i) =>
    [...(i > 0 || isCut ? ["…"] : []), ...callers.slice(i), full].filter((part) => part !== "").join(" › "),
  );
  const shorter = [...(callers.length > 0 ? [`… › ${full}`] : []), full, before + name];
  const label = [...candidates, ...shorter].find((text) => columnsOf(text) <= columns) ?? cutLabel(before, name, columns);
  return label + "·".repeat(columns - columnsOf(label));
}

/** The sign and the beginning of a name; less than three letters say nothing. */
function cutLabel(sign: string, name: string, columns: number): string {
  const room = columns - columnsOf(sign) - 1;
  return room < 3 ? sign.trim() : `${sign}${cut(name, room)}…`;
}

function nameOf(scene: Scene, node: number): string {
  const fn = functionOf(scene, node);
  // Three of them would end the code block.
  return fn === undefined ? "" : fn.name.replaceAll("`", "'");
}

function functionOf({ functions, tree }: Scene, node: number): FlameFunction | undefined {
  return functions[tree.fn[node]!];
}
