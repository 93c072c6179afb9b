import { isDeepStrictEqual } from "node:util";
import type { ManifestEntry, ManifestLines } from "../bundle/manifest.ts";
import type { CompareOptions } from "../compare/compare.ts";
import { HALF } from "../compare/parts.ts";
import { topLevelOf } from "../profile/frame.ts";

/** What is known of garbage collections; undefined for suites: runs with a part of a suite's calls collect another part of the garbage. */
export function collectedOf({ calls, collection, lines = [], packages = [] }: ManifestEntry): CompareOptions["collected"] {
  if (calls === undefined || collection === undefined) return undefined;
  const updated = new Set(packages.flatMap(({ files }) => files));
  const functions = calls.functions.map(({ file, name, base, head, collected = { base: 0, head: 0 } }) => {
    const isAsOften = base !== null && head !== null && isDeepStrictEqual(base, head) && base[0] > 0;
    const isAsBefore = isAsOften && !updated.has(topLevelOf(file));
    const isAtEntry = isChangeAtEntry(lines.find((fn) => fn.file === file && fn.name === name)?.rows ?? []);
    return { file, name, ...collected, isAsBefore, oftener: oftenerOf(base, head), isAtEntry };
  });
  const { base, head } = collection;
  return { base: base.seconds, head: head.seconds, longest: Math.max(base.longest, head.longest), functions };
}

type Counts = NonNullable<ManifestEntry["calls"]>["functions"][number]["base"];

/** Whether a function is called twice as often or half as often in both of its counting runs. */
function oftenerOf(base: Counts, head: Counts): -1 | 0 | 1 {
  if (base === null || head === null) return 0;
  const isTwice = (few: NonNullable<Counts>, many: NonNullable<Counts>) => many.every((calls, run) => calls > 0 && calls >= 2 * few[run]!);
  return isTwice(base, head) ? 1 : isTwice(head, base) ? -1 : 0;
}

/** Whether half of the change of a function's own samples or more is on the line of its `def`, which is the same on both sides. */
function isChangeAtEntry(rows: ManifestLines[number]["rows"]): boolean {
  const changes = rows.map(({ self, text, hunk }) => ({
    change: self.head - self.base,
    isEntry: hunk === null && /^\s*(@|(async\s+)?def\s)/.test(text),
  }));
  const all = changes.reduce((sum, { change }) => sum + change, 0);
  const atEntry = changes.reduce((sum, { change, isEntry }) => sum + (isEntry ? change : 0), 0);
  return all !== 0 && atEntry / all >= HALF;
}
