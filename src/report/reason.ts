import type { Comparison } from "../compare/compare.ts";
import { formatCount, formatPlural, formatSeconds, formatShare } from "../format.ts";

/** Why an entry point got its verdict, in one sentence: what was found, what is ruled out, or what would decide it. */
export function explainVerdict(comparison: Comparison, { planned, used }: { readonly planned: number; readonly used: number }): string {
  const { verdict, tooLittle, decision, order, time } = comparison;
  if (tooLittle?.why === "rounds") {
    const { base, head } = tooLittle.rounds;
    return `${base === head ? formatPlural(base, "round") : `${base} and ${head} rounds`} a side cannot tell a change from noise; at least 3 are needed.`;
  }
  if (tooLittle !== undefined) {
    const shown = (seconds: number | null) => (seconds === null ? "?" : formatSeconds(seconds));
    const times = time.cpu.base === null && time.cpu.head === null ? "" : `: CPU time ${shown(time.cpu.base)} → ${shown(time.cpu.head)}`;
    const { base, head } = tooLittle.samples;
    if (verdict === "changed")
      return `Too few samples to compare shares (${formatCount(base)} and ${formatCount(head)}); the CPU time alone shows the change.`;
    return `Too few samples to compare shares (${formatCount(base)} and ${formatCount(head)})${times}.${verdict === "undecided" ? " Let the program work longer, 2 seconds or more." : ""}`;
  }
  if (comparison.distrust !== undefined) return `Functions moved, but the recording cannot be trusted: ${comparison.distrust}`;
  if (verdict === "changed") return `${formatPlural(order.length, "function")} changed.`;
  if (verdict === "unchanged") return "No function of 4 % or more became 1.5 times slower.";
  const sees =
    decision?.sees === undefined ? "" : ` So far a function that became 1.5 times slower is seen from ${formatShare(decision.sees)} on.`;
  const cure = used < planned || planned === 1 ? "more rounds" : "a larger 'budget', a longer run or a quieter machine";
  return `It cannot be told yet whether a function changed. ${cure.charAt(0).toUpperCase()}${cure.slice(1)} would decide it.${sees}`;
}
