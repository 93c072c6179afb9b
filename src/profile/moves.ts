import { functionKey } from "./frame.ts";
import { groupBy } from "./group-by.ts";
import type { FunctionName, Move } from "./identified-frames.ts";
import { type Candidates, type PlacedFunction, pairBySimilarity } from "./similarity.ts";

export interface MoveRequest extends Pick<Candidates, "renamed"> {
  readonly base: readonly PlacedFunction[];
  readonly head: readonly PlacedFunction[];
}

/**
 * Functions of base that go by another file or name at head: those of a renamed file, and those that are gone in one place and new in another,
 * or under another name, with a text alike enough. What is inside them comes along. No function is in two moves.
 *
 *   a.py  parse            → b.py  parse
 *   a.py  Old.area         → a.py  New.area
 *   a.py  Old.area.<locals>.<lambda> → a.py  New.area.<locals>.<lambda>
 *   a.py  beta             → a.py  mixed
 */
export function findMoves({ base, head, renamed }: MoveRequest): Move[] {
  const originOf = ({ file, name }: FunctionName) => ({ file: renamed.get(file) ?? file, name });
  const before = new Set(base.map(functionKey));
  const kept = head.filter((fn) => before.has(functionKey(originOf(fn))));
  const stays = new Set(kept.map((fn) => functionKey(originOf(fn))));
  const deleted = base.filter((fn) => !stays.has(functionKey(fn)));
  const added = head.filter((fn) => !before.has(functionKey(originOf(fn))));
  const withFile = kept.filter((fn) => originOf(fn).file !== fn.file).map((fn) => ({ from: originOf(fn), to: fn }));
  const alone = pairBySimilarity({ deleted, added, renamed }).sort((a, b) => depthOf(a.from) - depthOf(b.from));
  return resolveMoves([...withFile, ...alone], { deleted, added });
}

/** Each move with those of what is inside, unless one before it has its function: outer ones come first, and take theirs along. */
function resolveMoves(
  wanted: readonly Move[],
  { deleted, added }: { readonly deleted: readonly FunctionName[]; readonly added: readonly FunctionName[] },
): Move[] {
  const inside = groupBy(deleted, (fn) => functionKey(parentOf(fn)));
  const there = new Set(added.map(functionKey));
  const moves = new Map<string, Move>();
  const taken = new Set<string>();
  const resolve = ({ from, to }: Move) => {
    if (moves.has(functionKey(from)) || taken.has(functionKey(to))) return;
    moves.set(functionKey(from), { from: nameOnly(from), to: nameOnly(to) });
    taken.add(functionKey(to));
    for (const fn of inside.get(functionKey(from)) ?? []) {
      const inner = { file: to.file, name: to.name + fn.name.slice(from.name.length) };
      if (there.has(functionKey(inner))) resolve({ from: fn, to: inner });
    }
  };
  for (const move of wanted) resolve(move);
  return [...moves.values()];
}

const INSIDE = ".<locals>.";

/** The function right around it; one at the top has a parent without a name. */
function parentOf({ file, name }: FunctionName): FunctionName {
  return { file, name: name.slice(0, Math.max(name.lastIndexOf(INSIDE), 0)) };
}

/** How many functions are around it. */
function depthOf({ name }: FunctionName): number {
  return name.split(INSIDE).length - 1;
}

function nameOnly({ file, name }: FunctionName): FunctionName {
  return { file, name };
}
