import { formatCount, formatShare } from "../lib/format.ts";
import { escapeXml } from "../lib/xml.ts";
import { FASTER, hashOf, LESS } from "./colour.ts";
import { type Box, drawScene, type Label, type Pen, ROW_HEIGHT } from "./drawing.ts";
import type { FlameFunction, FlameView, Picture } from "./embedded-format.ts";
import { ENGINE } from "./engine.ts";
import { BASE, HEAD } from "./flame-tree.ts";
import { layOutHeader, MARGIN, WIDTH } from "./header.ts";
import { heightOf } from "./layout.ts";
import { BACKGROUND, INK, PAINTS, type Paint, QUIET_INK } from "./palette.ts";
import { makeScene, type Scene, sceneTreeOf } from "./scene.ts";
import { STYLE } from "./style.ts";
import { fileAndLine, verdictWords } from "./words.ts";

/** Frames with a tooltip without scripts. */
const TITLED_FRAMES = 100;
/** Frames that a click enlarges without scripts. */
const LINKED_FRAMES = 60;
/** Boxes are merged earlier than in the viewer, which keeps files small; the viewer and the data have them all. */
const NARROW_WHEN_STILL = 6;
const FOOTER_HEIGHT = 30;
const MONOSPACED = "ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace";
const SANS = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";

/** Where a picture is part of a page that holds style and viewer once. Links that enlarge frames are left out: a page would scroll to them instead. */
export interface Embedding {
  /** Keeps its ids apart from those of other pictures. */
  readonly prefix: string;
  /** Without data and viewer: another picture of the page has them. */
  readonly isStill: boolean;
}

export interface DrawRequest {
  readonly picture: Picture;
  readonly view: FlameView;
  /** The embedded data of the picture, the same for all its views. */
  readonly data: string;
  /** A file of its own when absent. */
  readonly embedding?: Embedding | undefined;
}

export function renderSvg({ picture, view, data, embedding }: DrawRequest): string {
  const scene = makeScene(picture.functions, sceneTreeOf(picture), view);
  const id = (embedding?.prefix ?? "") + idOf(picture, view);
  const isFile = embedding === undefined;
  const isStill = embedding?.isStill === true;
  const header = layOutHeader({ picture, view, fillOf: (paint) => paintAttributes(paint, id) });
  const plot = drawPlot(scene, { upper: header.height, id });
  const height = plot.bottom + FOOTER_HEIGHT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="flamediff"${isStill ? ' data-started="still"' : ""} data-view="${view}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="graphics-document" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeXml(`${picture.title} · ${picture.views[view]?.description}`)}</title>`,
    `<desc id="${id}-desc">${escapeXml(picture.sentences.join(" "))}</desc>`,
    ...(isFile ? [`<style>${STYLE}</style>`] : []),
    `<defs>${hatch(id)}</defs>`,
    `<g class="fd-static">`,
    ...(isFile ? [`<view id="${id}-all" viewBox="0 0 ${WIDTH} ${height}"/>`] : []),
    rect({ x: 0, y: 0, width: WIDTH, height, paint: BACKGROUND, className: "ground" }),
    header.markup,
    plot.markup,
    labels(plot.labels, view),
    titles(scene, plot.boxes, { id, height, picture, isFile }),
    ...(isFile ? [footer(height)] : []),
    `</g>`,
    // As CDATA, since XML parsers look at every character of other text: it would hold up the first sight of the picture.
    ...(isStill ? [] : [`<metadata class="fd-data"><![CDATA[${data}]]></metadata>`]),
    ...(isFile ? [`<script><![CDATA[${ENGINE}]]></script>`] : []),
    `</svg>\n`,
  ].join("\n");
}

interface Plot {
  readonly markup: string;
  readonly labels: readonly Label[];
  readonly boxes: readonly Box[];
  readonly bottom: number;
}

function drawPlot(scene: Scene, { upper, id }: { upper: number; id: string }): Plot {
  const { levels, width } = scene.layout;
  const deepest = heightOf(levels);
  const boxes: Box[] = [];
  const all = width[0]!;
  const { pen, markup } = makePaths(id);
  const labels = drawScene({
    scene,
    window: { from: 0, to: all, pixels: WIDTH - 2 * MARGIN, narrow: NARROW_WHEN_STILL },
    from: 0,
    to: all > 0 ? deepest : -1,
    top: (depth) => upper + (deepest - depth) * ROW_HEIGHT,
    pen,
    onBox: (box) => {
      if (box.right - box.left >= 3) boxes.push(box);
    },
  });
  return { markup: markup(), labels, boxes, bottom: upper + (deepest + 1) * ROW_HEIGHT };
}

/**
 * All boxes of one paint as one path, each as far right of the last one as possible: `M10 40h25v17h-25zm30 0h3v17h-3z`.
 * Colour is the attribute `color`, so that styles can replace it and nothing is lost without them.
 */
function makePaths(id: string): { readonly pen: Pen; readonly markup: () => string } {
  const paths = new Map<number, { d: string; x: number; y: number }>();
  const pen: Pen = (paint, x, y, width, height) => {
    const path = paths.get(paint) ?? { d: "", x: 0, y: -1 };
    if (path.d === "") paths.set(paint, path);
    path.d += `${path.y === y ? `m${x - path.x} 0` : `M${x} ${y}`}h${width}v${height}h-${width}z`;
    path.x = x;
    path.y = y;
  };
  const markup = () => {
    const sorted = [...paths].sort(([a], [b]) => a - b).map(([paint, { d }]) => `<path ${paintAttributes(paint, id)} d="${d}"/>`);
    return `<g transform="translate(${MARGIN} 0)" fill="currentColor" shape-rendering="crispEdges">${sorted.join("")}</g>`;
  };
  return { pen, markup };
}

function paintAttributes(paint: number, id: string): string {
  // What head has lost is hatched, so that it is told from what it has gained without any colour.
  return paint === LESS ? `fill="url(#${id}-hatch)"` : `class="fd${paint}" color="${(PAINTS[paint] as Paint).light}"`;
}

function hatch(id: string): string {
  const stripe = (paint: number, d: string) => `<path class="fd${paint}" color="${(PAINTS[paint] as Paint).light}" d="${d}"/>`;
  return `<pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><g fill="currentColor">${stripe(FASTER, "M0 0h6v6h-6z")}${stripe(LESS, "M0 0h3v6h-3z")}</g></pattern>`;
}

function labels(items: readonly Label[], view: FlameView): string {
  const texts = items.map(({ x, y, text }) => `<text x="${x}" y="${y}">${escapeXml(text)}</text>`);
  return `<g class="fd-labels fd-${view === "diff" ? "ink" : "label"}" transform="translate(${MARGIN} 0)" font-family="${MONOSPACED}" font-size="12" fill="${INK.light}" pointer-events="none">${texts.join("")}</g>`;
}

/** Tooltips on the widest frames, and links that enlarge the widest of these: both work without scripts. */
function titles(
  scene: Scene,
  boxes: readonly Box[],
  { id, height, picture, isFile }: { id: string; height: number; picture: Picture; isFile: boolean },
): string {
  const widest = boxes
    .filter(({ node }) => node > 0)
    .sort((a, b) => b.right - b.left - (a.right - a.left) || a.node - b.node)
    .slice(0, TITLED_FRAMES);
  let links = 0;
  const items = widest.map((box) => {
    const { left, right, y } = box;
    const width = right - left;
    const shape = `<title>${escapeXml(describeNode(scene, box.node, picture.samples))}</title><path d="M${left} ${y}h${width}v${ROW_HEIGHT}h-${width}z"/>`;
    if (width > 0.95 * WIDTH || links === LINKED_FRAMES) return `<g>${shape}</g>`;
    links++;
    if (!isFile) return `<g>${shape}</g>`;
    return `<a href="#${id}-${box.node}">${shape}</a>${enlarged(box, { id, height })}`;
  });
  return `<g transform="translate(${MARGIN} 0)" fill="none" pointer-events="all">${items.join("")}</g>`;
}

/** A view with the frame at its foot and what it calls above, in the proportions of the whole. */
function enlarged({ node, left, right, y }: Box, { id, height }: { id: string; height: number }): string {
  const width = right - left + 8;
  const shown = (width * height) / WIDTH;
  const top = Math.max(y + ROW_HEIGHT + 4 - shown, 0);
  return `<view id="${id}-${node}" viewBox="${left + MARGIN - 4} ${rounded(top)} ${width} ${rounded(shown)}"/>`;
}

/** A frame in words: name, place, shares. */
function describeNode({ functions, tree, totals, view, changes }: Scene, node: number, samples: readonly number[]): string {
  const fn = functions[tree.fn[node]!] as FlameFunction;
  const sides = view === "head" ? [HEAD] : view === "diff" ? [BASE, HEAD] : [BASE];
  const shares = sides.map((column) => {
    const [total, self] = [totals[column]![node]!, tree.self[column]![node]!];
    const all = samples[column] || 1;
    const name = sides.length > 1 ? (column === HEAD ? "head " : "base ") : "";
    return `${name}${formatShare(total / all)}, self ${formatShare(self / all)} (${formatCount(total)} samples)`;
  });
  const verdict = view === "diff" ? verdictWords(fn, changes?.own[node] ?? 0) : "";
  const heading = [fn.name, fileAndLine(fn)].filter((part) => part !== "").join(" · ");
  return [heading, ...shares, verdict].filter((line) => line !== "").join("\n");
}

function footer(height: number): string {
  return `<text class="fd-quiet" x="${MARGIN}" y="${height - 11}" font-family="${SANS}" font-size="11" fill="${QUIET_INK.light}">Click a frame to zoom. Opened in a browser, this picture can be searched, zoomed and navigated with the keyboard.</text>`;
}

function rect({
  x,
  y,
  width,
  height,
  paint,
  className,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  paint: Paint;
  className: string;
}): string {
  return `<rect class="fd-${className}" x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint.light}"/>`;
}

/** A prefix for ids that differs between the pictures of one page and is the same in every build. */
function idOf({ title }: Picture, view: FlameView): string {
  return `f${hashOf(`${view} ${title}`).toString(36)}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
