import type { CallTree } from "../profile/call-tree.ts";
import { type Frame, frameKey } from "../profile/frame.ts";
import type { ProfiledFunction } from "../profile/profile.ts";
import type { ReportedFunction } from "../report/report.ts";
import { packageOf, paintOf } from "./colour.ts";
import { describeFinding } from "./finding-words.ts";
import { makeFlameTree } from "./flame-tree.ts";
import { isNamed, scaleOf } from "./gate.ts";
import { encodeIsland } from "./island.ts";
import type { FlameFunction, FlameView, Picture } from "./island-format.ts";
import { plainText } from "./label.ts";
import { samplesOf } from "./scene.ts";
import { renderSvg } from "./svg.ts";
import { describeViews } from "./view-words.ts";

export type { FlameView } from "./island-format.ts";

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
  readonly findings?: readonly ReportedFunction[];
  /** What was found, in words, most important first. */
  readonly sentences?: readonly string[];
  /** CPU seconds of one run, where known: turns shares into seconds. */
  readonly seconds?: { readonly base: number | null; readonly head: number | null };
}

/**
 * One SVG file that is a whole flame graph: a picture that is right without scripts and styles, the data of every frame, and a viewer.
 * The same samples give the same bytes, in whatever order they came.
 * @param graph `view` is what the file opens with and shows without scripts; the others are one key away, except for `single`.
 */
export function renderFlameGraph({ view, ...graph }: FlameGraph & { readonly view: FlameView }): string {
  const picture = makePicture(graph);
  return renderSvg(picture, picture.labels === null ? "single" : view, encodeIsland(picture));
}

/** The three files of a comparison, made from one picture: a third of the work of three times `renderFlameGraph`. */
export function renderComparison(graph: FlameGraph): { readonly base: string; readonly head: string; readonly diff: string } {
  const picture = makePicture(graph);
  const island = encodeIsland(picture);
  return { base: renderSvg(picture, "base", island), head: renderSvg(picture, "head", island), diff: renderSvg(picture, "diff", island) };
}

/** The samples and words of a graph, with texts made harmless and everything in its one order. */
export function makePicture({ title, tree, functions, labels, findings = [], sentences = [], seconds }: FlameGraph): Picture {
  const { order, rank } = rankFunctions(functions);
  const verdicts = new Map(findings.map((finding) => [keyOf(finding), finding]));
  const ordered = order.map((fn) => describeFunction(functions[fn] as ProfiledFunction, verdicts));
  const flameTree = makeFlameTree(tree, rank);
  const time = seconds ?? { base: null, head: null };
  const named = ordered.map(({ finding }) => isNamed(finding?.verdict));
  const isPair = tree.self.length > 1;
  const picture = {
    title: plainText(title),
    labels: isPair ? { base: plainText(labels?.base ?? "base"), head: plainText(labels?.head ?? "head") } : null,
    sentences: sentences.map(plainText),
    seconds: isPair ? [time.base, time.head] : [time.base],
    scale: isPair ? scaleOf(flameTree, named, time) : 1,
    samples: samplesOf(flameTree),
    functions: ordered,
    tree: flameTree,
  };
  return { ...picture, views: describeViews(picture) };
}

/** Functions by name, then file, then origin: siblings stand in this order, in every build. */
function rankFunctions(functions: readonly ProfiledFunction[]): { readonly order: readonly number[]; readonly rank: Int32Array } {
  const order = functions
    .map((_, fn) => fn)
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

function describeFunction({ name, file, origin, line }: ProfiledFunction, findings: ReadonlyMap<string, ReportedFunction>): FlameFunction {
  const found = findings.get(keyOf({ name, file, origin }));
  return {
    name: plainText(name),
    file: plainText(file),
    line: line.head ?? line.base ?? null,
    origin,
    package: plainText(packageOf({ name, file, origin })),
    paint: paintOf({ name, file, origin }),
    finding: found === undefined ? null : describeFinding(found),
  };
}

function keyOf({ name, file, origin }: Omit<Frame, "line">): string {
  return frameKey({ name, file, origin });
}
