import type { FlameFunction } from "./embedded-format.ts";
import { childrenOf } from "./navigate.ts";
import type { Scene } from "./scene.ts";

/** What a link into a picture says. All of it is content, so it holds in the next build's picture, too. */
export interface LinkTarget {
  /** Names from the root's first callee down to a frame; empty for the whole picture. */
  readonly path: readonly string[];
  readonly query: string;
  readonly view: string;
  /** "" for root-first. */
  readonly arrangement: string;
  /** The function that a sandwich is about. */
  readonly subject: string;
  readonly isFolded: boolean;
  readonly isIcicle: boolean;
}

/** The whole picture as it opens. */
export const NOWHERE: LinkTarget = { path: [], query: "", view: "", arrangement: "", subject: "", isFolded: false, isIcicle: false };

/**
 * A target as the fragment of an address, `#` included: `#f=main;parse;fib*35&q=json&v=diff`. Names that follow themselves are counted.
 * It needs no more escaping, neither in Markdown nor in HTML.
 */
export function formatFragment({ path, query, view, arrangement, subject, isFolded, isIcicle }: LinkTarget): string {
  const parts = [
    path.length > 0 && `f=${formatPath(path)}`,
    query !== "" && `q=${escaped(query)}`,
    view !== "" && `v=${view}`,
    arrangement !== "" && `m=${arrangement}`,
    subject !== "" && `s=${escaped(subject)}`,
    isFolded && "h=1",
    isIcicle && "i=1",
  ].filter((part) => part !== false);
  return `#${parts.join("&")}`;
}

/** Reads a fragment; what it does not understand is passed over. */
export function parseFragment(fragment: string): LinkTarget {
  const values = new Map(
    fragment
      .replace(/^#/, "")
      .split("&")
      .map((part) => {
        const equals = part.indexOf("=");
        return [part.slice(0, equals), part.slice(equals + 1)] as const;
      }),
  );
  const text = (key: string) => unescaped(values.get(key) ?? "");
  const path = values.get("f") ?? "";
  return {
    path: path === "" ? [] : path.split(";").flatMap(parseStep),
    query: text("q"),
    view: text("v"),
    arrangement: text("m"),
    subject: text("s"),
    isFolded: text("h") === "1",
    isIcicle: text("i") === "1",
  };
}

/**
 * Follows names down a scene.
 * @returns the node, and how many names were not found: then it is the nearest caller that is there. Of several functions of one
 * name the widest is followed.
 */
export function followPath(
  { layout, functions, tree }: Scene,
  path: readonly string[],
): { readonly node: number; readonly missing: number } {
  let node = 0;
  for (const [level, name] of path.entries()) {
    const [next] = childrenOf(layout, node)
      .filter((child) => functions[tree.fn[child]!]?.name === name)
      .sort((a, b) => layout.width[b]! - layout.width[a]!);
    if (next === undefined) return { node, missing: path.length - level };
    node = next;
  }
  return { node, missing: 0 };
}

/** Names of functions along a path of nodes, the root left out. */
export function namesOn(path: readonly number[], functions: readonly FlameFunction[], fn: Int32Array): string[] {
  return path.flatMap((node) => functions[fn[node]!]?.name ?? []);
}

function formatPath(path: readonly string[]): string {
  const steps: { name: string; times: number }[] = [];
  for (const name of path) {
    const last = steps.at(-1);
    if (last?.name === name) last.times++;
    else steps.push({ name, times: 1 });
  }
  return steps.map(({ name, times }) => escaped(name) + (times > 1 ? `*${times}` : "")).join(";");
}

/** Deeper than any stack that was ever recorded: a hostile link shall not fill the memory. */
const MAX_REPEATS = 10_000;

function parseStep(step: string): string[] {
  const [, name = step, times = "1"] = /^(.*)\*(\d+)$/.exec(step) ?? [];
  return Array.from({ length: Math.min(Number(times), MAX_REPEATS) }, () => unescaped(name));
}

/** `encodeURIComponent` leaves `!'()*~` alone, which Markdown or a path's grammar would stumble over; lone surrogates make it throw. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /[!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
