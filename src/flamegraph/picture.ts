import type { CallTree } from "../profile/call-tree.ts";
import { type Frame, frameKey, SIDES } from "../profile/frame.ts";
import type { ProfiledFunction } from "../profile/profile.ts";
import { packageOf, paintOf } from "./colour.ts";
import { scaleOf } from "./differential-widths.ts";
import { type Compress, encodeData } from "./embedded-data.ts";
import type { Finding, FlameFunction, FlameView, Picture } from "./embedded-format.ts";
import { makeFlameTree } from "./flame-tree.ts";
import { plainText } from "./label.ts";
import { pruneTree } from "./prune.ts";
import { isOwnDrawn, samplesOf } from "./scene.ts";
import { type Embedding, renderSvg } from "./svg.ts";
import { describeViews, sideName } from "./view-words.ts";

export type { FlameView } from "./embedded-format.ts";

/** What the decision said of a function, in finished words. */
export interface FunctionFinding extends Finding {
  readonly fn: Omit<Frame, "line">;
}

/** What a flame graph shows. Texts may hold anything. */
export interface FlameGraph {
  /** What was profiled: the entry point's name, or the title of `render`. */
  readonly title: string;
  /** One column of samples for a single profile, else two: base and head. */
  readonly tree: CallTree;
  /** The functions of the tree. */
  readonly functions: readonly ProfiledFunction[];
  /** What base and head are called, such as short commit hashes. */
  readonly labels?: { readonly base: string; readonly head: string };
  /** What the decision said of functions: the only source of the differential's colours. */
  readonly findings?: readonly FunctionFinding[];
  /** What was found, in words, most important first. */
  readonly sentences?: readonly string[];
  /** CPU seconds of one run, where known: turns shares into seconds. */
  readonly seconds?: { readonly base: number | null; readonly head: number | null };
  /** How the data of all frames is compressed; in plain JavaScript when not given. */
  readonly compress?: Compress;
}

/**
 * One SVG file that is a whole flame graph: a picture that is right without scripts and styles, the data of every frame, and a viewer.
 * The same samples give the same bytes, in whatever order they came.
 * @param graph `view` is what the file opens with and shows without scripts; the others are one key away, except for `single`.
 */
export function renderFlameGraph({ view, ...graph }: FlameGraph & { readonly view: FlameView }): string {
  const { picture, data } = packPicture(makePicture(graph), graph);
  return renderSvg({ picture, view: picture.sides.length === 0 ? "single" : view, data });
}

/** Draws a view of a comparison, as a file or as part of a page. */
export type DrawView = (view: "base" | "head" | "diff", embedding?: Embedding) => string;

/** The views of a comparison, drawn from one picture: a third of the work of three times `renderFlameGraph`. */
export function drawComparison(graph: FlameGraph): DrawView {
  const { picture, data } = packPicture(makePicture(graph), graph);
  return (view, embedding) => renderSvg({ picture, view, data, embedding });
}

/** Bytes of embedded data: some three million frames. Browsers take more, but slowly, and reviewers would wait for the download. */
const MAX_DATA_BYTES = 10_000_000;
/** The first share of the samples below which frames are drawn as one when the data would be larger. */
const MIN_SHARE = 1e-6;

/** A picture and its data; the smallest frames become one in each caller when there are too many to be stored, and the picture says so. */
export function packPicture(
  picture: Picture,
  { compress, largest = MAX_DATA_BYTES }: { readonly compress?: Compress; readonly largest?: number } = {},
): { readonly picture: Picture; readonly data: string } {
  let packed = { picture, data: encodeData(picture, compress) };
  for (let least = MIN_SHARE; packed.data.length > largest && least < 1; least *= 2) {
    const pruned = withoutSmallest(picture, least);
    packed = { picture: pruned, data: encodeData(pruned, compress) };
  }
  return packed;
}

function withoutSmallest(picture: Picture, least: number): Picture {
  const rest: FlameFunction = {
    name: "(smaller frames)",
    file: "",
    line: null,
    origin: "generated",
    package: "generated",
    paint: paintOf({ name: "", file: "", origin: "generated" }),
    finding: null,
  };
  const sentence = `Frames of less than ${Number((least * 100).toPrecision(2))} % of the samples are drawn as one, to keep the file small.`;
  const pruned = pruneTree(picture.tree, { least, rest: picture.functions.length });
  const functions = [...picture.functions, rest];
  const used = [...new Set(pruned.fn)].filter((fn) => fn >= 0).sort((a, b) => a - b);
  const numbers = new Map(used.map((fn, number) => [fn, number]));
  return {
    ...picture,
    sentences: [...picture.sentences, sentence],
    functions: used.map((fn) => functions[fn] as FlameFunction),
    tree: { ...pruned, fn: pruned.fn.map((fn) => numbers.get(fn) ?? -1) },
  };
}

/** The samples and words of a graph, with texts made harmless and everything in its one order. */
export function makePicture({ title, tree, functions, labels, findings = [], sentences = [], seconds }: FlameGraph): Picture {
  const { order, rank } = rankFunctions(functions, tree);
  const verdicts = new Map(findings.map(({ fn, ...finding }) => [frameKey(fn), finding]));
  const ordered = order.map((fn) => describeFunction(functions[fn] as ProfiledFunction, verdicts));
  const flameTree = makeFlameTree(tree, rank);
  const time = seconds ?? { base: null, head: null };
  const named = ordered.map(isOwnDrawn);
  const isPair = tree.self.length > 1;
  const picture = {
    title: plainText(title),
    sides: isPair ? SIDES.map((side) => sideName(side, plainText(labels?.[side] ?? side))) : [],
    sentences: sentences.map(plainText),
    seconds: isPair ? [time.base, time.head] : [time.base],
    scale: isPair ? scaleOf(flameTree, named, time) : 1,
    samples: samplesOf(flameTree),
    functions: ordered,
    tree: flameTree,
  };
  return { ...picture, views: describeViews(picture) };
}

/** The functions of a tree by name, then file, then origin: siblings stand in this order, in every build. */
function rankFunctions(
  functions: readonly ProfiledFunction[],
  tree: CallTree,
): { readonly order: readonly number[]; readonly rank: Int32Array } {
  const isUsed = new Uint8Array(functions.length);
  for (let node = 1; node < tree.nodes; node++) isUsed[tree.fn[node]!] = 1;
  const order = [...functions.keys()]
    .filter((fn) => isUsed[fn] === 1)
    .sort((a, b) => compareFunctions(functions[a] as ProfiledFunction, functions[b] as ProfiledFunction));
  const rank = new Int32Array(functions.length);
  for (const [place, fn] of order.entries()) rank[fn] = place;
  return { order, rank };
}

function compareFunctions(a: ProfiledFunction, b: ProfiledFunction): number {
  return compareText(a.name, b.name) || compareText(a.file, b.file) || compareText(a.origin, b.origin);
}

/** By code units: the reader's language must not change the picture. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function describeFunction({ name, file, origin, line }: ProfiledFunction, findings: ReadonlyMap<string, Finding>): FlameFunction {
  return {
    name: plainText(name),
    file: plainText(file),
    line: line.head ?? line.base ?? null,
    origin,
    package: plainText(packageOf({ name, file, origin })),
    paint: paintOf({ name, file, origin }),
    finding: findings.get(frameKey({ name, file, origin })) ?? null,
  };
}
