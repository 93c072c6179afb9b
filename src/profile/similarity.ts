import { groupBy } from "./group-by.ts";
import type { FunctionName } from "./identified-frames.ts";

/** A function with its text, from a file that differs between the sides. */
export interface PlacedFunction extends FunctionName {
  /** Its lines without blanks around them, empty ones left out. */
  readonly lines: readonly string[];
}

export interface Pair {
  readonly from: PlacedFunction;
  readonly to: PlacedFunction;
}

export interface Candidates {
  readonly deleted: readonly PlacedFunction[];
  readonly added: readonly PlacedFunction[];
  /** Path at base of a file that goes by another path at head. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** A name that stays is half of the evidence; then half of the lines is enough, as git has it for files. */
const MIN_ALIKE = 0.5;

/**
 * Under another name the text is all there is to go by. Of 9,000 functions of Python's own library 18 % have half of their lines in common with another
 * one of their file, 6 % three quarters; most of these are the short ones below.
 */
const MIN_ALIKE_RENAMED = 0.75;

/** Functions of fewer lines, `def` included, that got another name have to be identical: one line more or less would make them anything. */
const SHORT = 4;

/**
 * Where candidates are looked for, the likeliest place first:
 *
 *   a.py  Old.area  → b.py  area      by name, anywhere
 *   a.py  Old.area  → a.py  Old.size  in the same class
 *   a.py  Old.area  → a.py  size      in the same file
 *   a.py  Old.area  → b.py  size      anywhere
 */
const PLACES: readonly ((text: Text) => string)[] = [
  ({ bare }) => bare,
  ({ home, bare, fn }) => `${home}\0${fn.name.slice(0, -bare.length)}`,
  ({ home }) => home,
  () => "",
];

/** Which functions of base are the same as which of head by their text: one to one, the most alike first. Of those that fit equally well, none. */
export function pairBySimilarity({ deleted, added, renamed }: Candidates): Pair[] {
  const left = deleted.filter(hasName).map((fn) => textOf(fn, fn.file));
  const right = added.filter(hasName).map((fn) => textOf(fn, renamed.get(fn.file) ?? fn.file));
  const decided = new Set<Text>();
  return PLACES.flatMap((keyOf) => {
    const open = (texts: readonly Text[]) => texts.filter((text) => !decided.has(text));
    const others = groupBy(open(right), keyOf);
    return [...groupBy(open(left), keyOf)].flatMap(([place, ones]) => chooseBest(likePairs(ones, others.get(place) ?? []), decided));
  }).map(({ from, to }) => ({ from: from.fn, to: to.fn }));
}

/** A function's text, in which its own name stands for nothing: recursion, and `@area.setter`. */
interface Text {
  readonly fn: PlacedFunction;
  /** Its file, as base calls it. */
  readonly home: string;
  /** The last part of its name. */
  readonly bare: string;
  readonly lines: readonly string[];
  /** How often each line is there. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Lambdas, comprehensions and the top level of a file have no name of their own to go by. */
function hasName({ name }: FunctionName): boolean {
  return !bareName(name).startsWith("<");
}

function bareName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

const WORD = /[\p{L}\p{N}_]+/gu;

function textOf(fn: PlacedFunction, home: string): Text {
  const bare = bareName(fn.name);
  const lines = fn.lines.map((line) => (line.includes(bare) ? line.replaceAll(WORD, (word) => (word === bare ? "\0" : word)) : line));
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return { fn, home, bare, lines, counts };
}

interface LikePair {
  readonly from: Text;
  readonly to: Text;
  /** Share of lines in common, 0..1. */
  readonly likeness: number;
}

/** Where there are more to compare, as after a new code style, only identical ones are looked for, as git does: each with each would take minutes. */
const MAX_PAIRS = 10_000;

function likePairs(ones: readonly Text[], others: readonly Text[]): LikePair[] {
  if (ones.length * others.length > MAX_PAIRS) return identicalPairs(ones, others);
  return ones.flatMap((from) =>
    others.map((to) => ({ from, to, likeness: likenessOf(from, to) })).filter(({ to, likeness }) => likeness >= leastAlike(from, to)),
  );
}

function leastAlike(from: Text, to: Text): number {
  if (from.bare === to.bare) return MIN_ALIKE;
  return Math.min(from.lines.length, to.lines.length) < SHORT ? 1 : MIN_ALIKE_RENAMED;
}

function likenessOf(a: Text, b: Text): number {
  let shared = 0;
  for (const [line, count] of a.counts) shared += Math.min(count, b.counts.get(line) ?? 0);
  return a.lines.length + b.lines.length === 0 ? 0 : (2 * shared) / (a.lines.length + b.lines.length);
}

/** Those whose text is there once on each side. */
function identicalPairs(ones: readonly Text[], others: readonly Text[]): LikePair[] {
  const textsOf = (texts: readonly Text[]) => groupBy(texts, ({ lines }) => lines.join("\n"));
  const there = textsOf(others);
  return [...textsOf(ones)].flatMap(([text, [from, ...twins]]) => {
    const [to, ...more] = there.get(text) ?? [];
    return from === undefined || to === undefined || twins.length + more.length > 0 ? [] : [{ from, to, likeness: 1 }];
  });
}

/** @param decided gets those that are paired, and those that could be paired in two ways: nobody should guess about them later. */
function chooseBest(pairs: readonly LikePair[], decided: Set<Text>): LikePair[] {
  return [...groupBy(pairs, ({ likeness }) => likeness)]
    .sort(([a], [b]) => b - a)
    .flatMap(([, tier]) => {
      const open = tier.filter(({ from, to }) => !decided.has(from) && !decided.has(to));
      const times = new Map<Text, number>();
      for (const text of open.flatMap(({ from, to }) => [from, to])) {
        times.set(text, (times.get(text) ?? 0) + 1);
        decided.add(text);
      }
      return open.filter(({ from, to }) => times.get(from) === 1 && times.get(to) === 1);
    });
}
