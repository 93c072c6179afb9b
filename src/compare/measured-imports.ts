import type { ManifestImports } from "../bundle/manifest.ts";
import type { Comparison } from "./comparison.ts";
import { MOST_OF_THE_CHANGE, type PartSeconds } from "./parts.ts";
import { clearDirection } from "./time-ratio.ts";

/**
 * A comparison with imports as a run without the sampler measured them, where no function is named. The sampler misses the first tenths of a second of a
 * process that does not wait for it, and with them most of its imports: their seconds would be divided among the functions. Imports that hold
 * most of the change of the program are what changed.
 */
export function withMeasuredImports(comparison: Comparison, found: ManifestImports | undefined): Comparison {
  const { imports, parts, time, order, verdict, suite } = comparison;
  if (found?.measured === undefined || suite !== undefined || imports?.isStartUp === true || order.length > 0) return comparison;
  const own = (found.changed ?? []).reduce((sum, { base, head }) => sum + head - base, 0);
  const seconds = secondsOf(found.added) - secondsOf(found.removed) + own;
  const change = (time.cpu.head ?? 0) - (time.cpu.base ?? 0);
  const isKnown = (imports?.verdict === "slower" && seconds > 0) || (imports?.verdict === "faster" && seconds < 0);
  // Other modules than before, which were measured to take so long, make sure what was only probable.
  const isProbable = verdict === "changed" || isKnown || clearDirection(time.cpu.interval) !== 0;
  const isMost = isProbable && seconds / change >= MOST_OF_THE_CHANGE;
  const moved = { ...comparison, parts: parts && moveToImports(parts, seconds) };
  if (!isMost && !isKnown) return moved;
  const direction = seconds > 0 ? "slower" : "faster";
  const told = { ...moved, imports: { seconds: found.measured, ratio: null, verdict: direction } } as const;
  return isMost ? { ...told, verdict: "changed", whole: direction } : told;
}

function secondsOf(imports: ManifestImports["added"]): number {
  return imports.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
}

/** The parts with this change of imports. The rest of the change is divided as the samples have it or, where they say the opposite, is that of the largest part. */
function moveToImports(parts: readonly PartSeconds[], seconds: number): PartSeconds[] {
  const sampled = parts.find(({ part }) => part === "imports") ?? { part: "imports", base: 0, head: 0 };
  const others = parts.filter(({ part }) => part !== "imports");
  const rest = others.reduce((sum, { base, head }) => sum + head - base, 0);
  const remaining = rest + sampled.head - sampled.base - seconds;
  const factor = remaining / rest;
  const largest = others.reduce((most, part) => Math.max(most, part.base), 0);
  const changeOf = ({ base, head }: PartSeconds) =>
    factor >= 0 && factor <= 1 ? (head - base) * factor : base === largest ? remaining : 0;
  const moved = others.map((part) => ({ ...part, head: part.base + changeOf(part) }));
  return [{ ...sampled, head: sampled.base + seconds }, ...moved];
}
