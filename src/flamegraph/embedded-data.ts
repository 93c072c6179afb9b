import { deflateSync } from "fflate";
import { type EmbeddedHeader, leavesFirst, ORIGINS, OVERFLOW, type Picture, planesOf } from "./embedded-format.ts";

/** Counts that are no whole numbers are kept to a thousandth of a sample. */
const FRACTION = 0.001;

/** Compresses the bytes of embedded data to raw deflate data (RFC 1951), in base64. The same bytes give the same text. */
export type Compress = (bytes: Uint8Array) => string;

/**
 * The embedded data: all frames of all sides, deflated, in base64, so that nothing in it can be taken for markup or script.
 * No part of it depends on time or chance.
 * @param compress the platform's, where there is one: it is ten times faster than JavaScript that is not warm yet.
 */
export function encodeData(picture: Picture, compress: Compress = compressAnywhere): string {
  return compress(packData(picture));
}

function compressAnywhere(bytes: Uint8Array): string {
  return base64(deflateSync(bytes, { level: 6 }));
}

/** The data before it is compressed; `decodeData` reads it. */
export function packData({ functions, tree, ...words }: Picture): Uint8Array<ArrayBuffer> {
  const unit = tree.self.every((column) => column.every(Number.isInteger)) ? 1 : FRACTION;
  const files = numbered(functions.map(({ file }) => file));
  const packages = numbered(functions.map((fn) => fn.package));
  const header: EmbeddedHeader = {
    ...words,
    names: functions.map(({ name }) => name),
    files: files.texts,
    file: files.numbers,
    packages: packages.texts,
    package: packages.numbers,
    line: functions.map(({ line }) => line ?? 0),
    origin: functions.map(({ origin }) => ORIGINS.indexOf(origin)).join(""),
    paint: functions.map(({ paint }) => paint),
    findings: Object.fromEntries(functions.flatMap(({ finding }, fn) => (finding === null ? [] : [[fn, finding]]))),
    nodes: tree.nodes,
    unit,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const { planes, overflow } = packTree({ functions, tree, ...words }, unit);
  const bytes = new Uint8Array(4 + json.length + planes.length + overflow.length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  bytes.set(planes, 4 + json.length);
  bytes.set(overflow, 4 + json.length + planes.length);
  return bytes;
}

/** Distinct texts, sorted, and the place of each given text among them. */
function numbered(all: readonly string[]): { readonly texts: string[]; readonly numbers: number[] } {
  const texts = [...new Set(all)].sort();
  const places = new Map(texts.map((text, place) => [text, place]));
  return { texts, numbers: all.map((text) => places.get(text)!) };
}

function packTree({ functions, tree: { nodes, fn, depth, self } }: Picture, unit: number): { planes: Uint8Array; overflow: Uint8Array } {
  const fnPlanes = planesOf(functions.length);
  const planes = new Uint8Array((1 + fnPlanes + self.length) * nodes);
  const overflow: number[] = [];
  const write = (at: number, value: number): void => {
    planes[at] = Math.min(value, OVERFLOW);
    if (value < OVERFLOW) return;
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) overflow.push((rest % 128) | 128);
    overflow.push(rest);
  };
  for (let node = 1; node < nodes; node++) write(node, depth[node - 1]! + 1 - depth[node]!);
  for (let plane = 0; plane < fnPlanes; plane++) {
    for (let node = 1; node < nodes; node++) planes[(1 + plane) * nodes + node] = fn[node]! >> (8 * plane);
  }
  const order = leavesFirst({ nodes, depth });
  for (const [column, counts] of self.entries()) {
    for (let i = 0; i < nodes; i++) write((1 + fnPlanes + column) * nodes + i, Math.round(counts[order[i]!]! / unit));
  }
  return { planes, overflow: Uint8Array.from(overflow) };
}

const DIGITS = Uint8Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", (digit) => digit.charCodeAt(0));
const PADDING = "=".charCodeAt(0);

/** Base64 without a platform's help, and without a string of a million pieces. */
function base64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  let to = 0;
  for (let from = 0; from < bytes.length; from += 3) {
    const bits = (bytes[from]! << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    const digits = Math.min(bytes.length - from, 3) + 1;
    for (let digit = 0; digit < digits; digit++) text[to + digit] = DIGITS[(bits >> (18 - 6 * digit)) & 63]!;
    to += 4;
  }
  return new TextDecoder().decode(text);
}
