import type { FunctionVerdict } from "../compare/verdicts.ts";
import type { Finding, FlameFunction } from "./embedded-format.ts";

/** Where a function's code is, as far as it is known: `shop.py:3`, `shop.py` or nothing. */
export function fileAndLine({ file, line }: FlameFunction): string {
  return file === "" ? "" : line === null ? file : `${file}:${line}`;
}

/**
 * In front of a name in the differential, and behind it; both empty where nothing is named. The mark is a finding's (`▼ escape · removed`).
 * @param change of the frame's own time: a function that became faster may take more in one place than before, when it is called another
 * way, and a folded library has no verdict but what its functions changed.
 */
export function marksOf(finding: Pick<Finding, "verdict" | "mark"> | null, change: number): readonly [before: string, after: string] {
  const sign = change || directionOf(finding?.verdict);
  if (sign === 0) return ["", ""];
  const mark = finding?.verdict === (sign < 0 ? "removed" : "new") ? finding.mark : undefined;
  return [sign < 0 ? "▼ " : "▲ ", mark === undefined ? "" : ` · ${mark}`];
}

/**
 * What the decision said of a frame's function, and what the frame itself did where that is the other way: all boxes of a function have the
 * colour of its verdict, but each its own sign.
 *
 *   function: ▼ 2.0× faster · this frame: ▲ takes more
 *
 * @param change of the frame's own time.
 */
export function verdictWords({ finding }: Pick<FlameFunction, "finding">, change: number): string {
  if (finding === null) return "";
  const own = change * directionOf(finding.verdict) < 0 ? ` · this frame: ${change < 0 ? "▼ takes less" : "▲ takes more"}` : "";
  return `function: ${finding.words}${own}`;
}

/** 1 for more time, -1 for less, 0 where nothing is named. */
export function directionOf(verdict: FunctionVerdict | undefined): number {
  return Number(verdict === "slower" || verdict === "new") - Number(verdict === "faster" || verdict === "removed");
}
