import type { FunctionName, Move } from "./settled-frames.ts";

/** A function with its text, from a file that differs between the sides. */
export interface PlacedFunction extends FunctionName {
  /** Its lines without blanks around them, empty ones left out. */
  readonly lines: readonly string[];
}

export interface MoveRequest {
  readonly base: readonly PlacedFunction[];
  readonly head: readonly PlacedFunction[];
  /** Path at base of a file that goes by another path at head. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** As alike as git wants files to be before it calls one the other's new name: half of the lines. */
const LEAST_ALIKE = 0.5;

/**
 * Functions of base that go by another file or name at head: those of a renamed file, and those that are gone in one place and new in another
 * under the same bare name with at least half of their lines. What is inside them comes along. Two that fit equally well are none.
 *
 *   a.py  parse            → b.py  parse
 *   a.py  Old.area         → a.py  New.area
 *   a.py  Old.area.<locals>.<lambda> → a.py  New.area.<locals>.<lambda>
 */
export function findMoves({ base, head, renamed }: MoveRequest): Move[] {
  const originOf = ({ file, name }: FunctionName) => ({ file: renamed.get(file) ?? file, name });
  const before = new Set(base.map(keyOf));
  const kept = head.filter((fn) => before.has(keyOf(originOf(fn))));
  const stays = new Set(kept.map((fn) => keyOf(originOf(fn))));
  const gone = base.filter((fn) => !stays.has(keyOf(fn)));
  const fresh = head.filter((fn) => !before.has(keyOf(originOf(fn))));
  const withFile = kept.filter((fn) => originOf(fn).file !== fn.file).map((fn) => ({ from: originOf(fn), to: nameOnly(fn) }));
  const alone = pairAlike(gone, fresh);
  return unique([...withFile, ...alone, ...alone.flatMap((move) => movesWithin(move, { gone, fresh }))]);
}

interface Pair {
  readonly from: PlacedFunction;
  readonly to: PlacedFunction;
  readonly likeness: number;
}

/** The pairs that are each other's best, and only best, match. */
function pairAlike(gone: readonly PlacedFunction[], fresh: readonly PlacedFunction[]): Move[] {
  const [left, right] = [groupByName(gone), groupByName(fresh)];
  const pairs = [...left].flatMap(([name, ones]) => pairsOf(ones, right.get(name) ?? []));
  const ranks = new Map<PlacedFunction, Rank>();
  for (const { from, to, likeness } of pairs) for (const fn of [from, to]) ranks.set(fn, rank(ranks.get(fn), likeness));
  const isOnlyBest = (fn: PlacedFunction, likeness: number) => ranks.get(fn)?.best === likeness && ranks.get(fn)?.times === 1;
  return pairs
    .filter(({ from, to, likeness }) => isOnlyBest(from, likeness) && isOnlyBest(to, likeness))
    .map(({ from, to }) => ({ from: nameOnly(from), to: nameOnly(to) }));
}

/** The best likeness of a function, and how often it was met. */
interface Rank {
  readonly best: number;
  readonly times: number;
}

function rank(known: Rank | undefined, likeness: number): Rank {
  if (known === undefined || likeness > known.best) return { best: likeness, times: 1 };
  return likeness === known.best ? { ...known, times: known.times + 1 } : known;
}

/** A name that stands in so many places, such as `__init__`, says nothing; comparing all of them would take seconds. */
const MOST_PAIRS = 10_000;

function pairsOf(ones: readonly PlacedFunction[], others: readonly PlacedFunction[]): Pair[] {
  if (ones.length * others.length > MOST_PAIRS) return [];
  return ones
    .flatMap((from) => others.map((to) => ({ from, to, likeness: likeness(from.lines, to.lines) })))
    .filter((pair) => pair.likeness >= LEAST_ALIKE);
}

function groupByName(functions: readonly PlacedFunction[]): Map<string, PlacedFunction[]> {
  const groups = new Map<string, PlacedFunction[]>();
  for (const fn of functions) if (!isNameless(fn)) groups.set(bareName(fn), [...(groups.get(bareName(fn)) ?? []), fn]);
  return groups;
}

/** What is defined inside a function that moved. */
function movesWithin(
  { from, to }: Move,
  { gone, fresh }: { readonly gone: readonly FunctionName[]; readonly fresh: readonly FunctionName[] },
): Move[] {
  const there = new Set(fresh.map(keyOf));
  return gone
    .filter((fn) => fn.file === from.file && fn.name.startsWith(`${from.name}.<locals>.`))
    .map((fn) => ({ from: nameOnly(fn), to: { file: to.file, name: to.name + fn.name.slice(from.name.length) } }))
    .filter((move) => there.has(keyOf(move.to)));
}

/** Share of lines that two texts have in common, 0..1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of a) left.set(line, (left.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of b) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(line, count - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/** Lambdas and comprehensions have no name of their own to go by. */
function isNameless({ name }: FunctionName): boolean {
  return bareName({ name }).startsWith("<");
}

function bareName({ name }: Pick<FunctionName, "name">): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function nameOnly({ file, name }: FunctionName): FunctionName {
  return { file, name };
}

function keyOf({ file, name }: FunctionName): string {
  return `${file}\0${name}`;
}

/** Two functions of one name in one file are one function here. */
function unique(moves: readonly Move[]): Move[] {
  return [...new Map(moves.map((move) => [`${keyOf(move.from)}\0${keyOf(move.to)}`, move])).values()];
}
