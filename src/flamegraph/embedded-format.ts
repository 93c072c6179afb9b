import type { FunctionVerdict } from "../compare/verdicts.ts";
import type { Origin } from "../profile/frame.ts";
import type { FlameTree } from "./flame-tree.ts";

/** What a picture shows: one profile, a side of a comparison, or both at once. */
export type FlameView = "single" | "base" | "head" | "diff";

/** What the decision said of a function, in words: the viewer shows them as they are. */
export interface Finding {
  readonly verdict: FunctionVerdict;
  readonly words: string;
  /** What is written behind the name of a function with samples on one side only: `new`, `removed`, `no longer sampled`. */
  readonly mark?: string;
  /** The verdict is about the function with all that it calls: the change of its own time is not drawn, which may be the other way. */
  readonly isTotal?: true;
  /** Rows of a table: what is measured, base, head, change. */
  readonly rows: readonly (readonly string[])[];
}

/** A function of a picture. Texts are plain (`plainText`). */
export interface FlameFunction {
  readonly name: string;
  readonly file: string;
  readonly line: number | null;
  readonly origin: Origin;
  /** What it belongs to in the large (`packageOf`). */
  readonly package: string;
  /** Its fill's number. */
  readonly paint: number;
  readonly finding: Finding | null;
}

/** One colour of the legend and what it stands for. */
export interface LegendEntry {
  readonly paint: number;
  readonly text: string;
}

/** What stands above a view. */
export interface ViewWords {
  /** The text of its button. */
  readonly name: string;
  readonly description: string;
  readonly legend: readonly LegendEntry[];
}

/** Everything a picture shows, in every view, words included: what the embedded data holds and the viewer draws from. */
export interface Picture {
  readonly title: string;
  /** All views it has, in the order of their buttons. */
  readonly views: { readonly [V in FlameView]?: ViewWords };
  /** What base and head are called, such as `base 1a2b3c4`; empty for a single profile. */
  readonly sides: readonly string[];
  /** What was found, in words. */
  readonly sentences: readonly string[];
  /** Samples of each side. */
  readonly samples: readonly number[];
  /** CPU seconds of a run of each side; null where unknown. */
  readonly seconds: readonly (number | null)[];
  /** Samples of base that a sample of head is worth in the differential. */
  readonly scale: number;
  /** Sorted by name, file and origin. */
  readonly functions: readonly FlameFunction[];
  /** A column of samples a side. */
  readonly tree: FlameTree;
}

/**
 * The JSON at the front of the data. Functions are stored by column, since columns compress well.
 * `tree` is told by bytes that follow it, in planes: the pops, the function's bytes from the lowest on, then each column's counts.
 */
export interface EmbeddedHeader extends Omit<Picture, "functions" | "tree"> {
  readonly names: readonly string[];
  /** Distinct files and packages, and which of them each function has. */
  readonly files: readonly string[];
  readonly file: readonly number[];
  readonly packages: readonly string[];
  readonly package: readonly number[];
  /** 0 where unknown. */
  readonly line: readonly number[];
  /** One digit a function. */
  readonly origin: string;
  readonly paint: readonly number[];
  readonly findings: { readonly [fn: number]: Finding };
  readonly nodes: number;
  /** Counts are stored as whole numbers of this. */
  readonly unit: number;
}

export const ORIGINS = ["project", "dependency", "stdlib", "native", "generated"] as const satisfies readonly Origin[];

/** A byte of this value stands for "more than fits": the number follows in the overflow. */
export const OVERFLOW = 255;

/**
 * Reads what `encodeData` wrote, inflated.
 *
 *   4 bytes     length of the header, little-endian
 *   header      JSON, UTF-8
 *   planes      one byte a node each: pops, function (as many planes as its numbers need), counts of each column, leaves first
 *   overflow    numbers that did not fit into their plane's byte, in the order of the planes, 7 bits a byte
 */
export function decodeData(bytes: Uint8Array): Picture {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as EmbeddedHeader;
  const { names, files, file, packages, package: packaged, line, origin, paint, findings, nodes, unit, ...words } = header;
  const functions = names.map((name, fn) => ({
    name,
    file: files[file[fn]!] as string,
    line: line[fn] || null,
    origin: ORIGINS[Number(origin[fn])] as Origin,
    package: packages[packaged[fn]!] as string,
    paint: paint[fn]!,
    finding: findings[fn] ?? null,
  }));
  return {
    ...words,
    functions,
    tree: decodeTree(bytes.subarray(4 + length), { nodes, unit, columns: words.seconds.length, functions: names.length }),
  };
}

interface TreeShape {
  readonly nodes: number;
  readonly unit: number;
  readonly columns: number;
  readonly functions: number;
}

function decodeTree(bytes: Uint8Array, { nodes, unit, columns, functions }: TreeShape): FlameTree {
  const fnPlanes = planesOf(functions);
  let overflow = (1 + fnPlanes + columns) * nodes;
  const readPlane = (plane: number, node: number): number => {
    const byte = bytes[plane * nodes + node]!;
    if (byte < OVERFLOW) return byte;
    let value = 0;
    let factor = 1;
    for (let next = 128; next >= 128; factor *= 128) {
      next = bytes[overflow++]!;
      value += (next & 127) * factor;
    }
    return value;
  };
  const depth = new Int32Array(nodes);
  for (let node = 1; node < nodes; node++) depth[node] = depth[node - 1]! + 1 - readPlane(0, node);
  const order = leavesFirst({ nodes, depth });
  const fn = new Int32Array(nodes);
  for (let plane = 0; plane < fnPlanes; plane++) {
    const from = (1 + plane) * nodes;
    for (let node = 0; node < nodes; node++) fn[node] = fn[node]! | (bytes[from + node]! << (8 * plane));
  }
  fn[0] = -1;
  const self = Array.from({ length: columns }, (_, column) => {
    const counts = new Float64Array(nodes);
    for (let i = 0; i < nodes; i++) counts[order[i]!] = readPlane(1 + fnPlanes + column, i) * unit;
    return counts;
  });
  return { nodes, fn, depth, self };
}

/** Nodes in the order of their counts: those that call nothing have samples nearly always, the others seldom. */
export function leavesFirst({ nodes, depth }: Pick<FlameTree, "nodes" | "depth">): Uint32Array {
  const order = new Uint32Array(nodes);
  let i = 0;
  for (const wanted of [false, true]) {
    for (let node = 0; node < nodes; node++) if ((depth[node + 1] ?? 0) > depth[node]! === wanted) order[i++] = node;
  }
  return order;
}

/** Bytes that the numbers of so many functions need. */
export function planesOf(functions: number): number {
  return functions <= 1 << 8 ? 1 : functions <= 1 << 16 ? 2 : 3;
}
