import type { FunctionVerdict } from "../report/report.ts";
import type { FlameFunction } from "./island-format.ts";

/** Where a function's code is, as far as it is known. */
export function placeOf({ file, line }: FlameFunction): string {
  return file === "" ? "" : line === null ? file : `${file}:${line}`;
}

/**
 * In front of a name in the differential, and behind it; both empty where nothing is named.
 * @param change of the frame's own time: a function that became faster may take more in one place than before, when it is called another
 * way, and a folded library has no verdict but what its functions changed.
 */
export function marksOf(verdict: FunctionVerdict | undefined, change: number): readonly [before: string, after: string] {
  const sign = change || Number(/slower|new/.test(`${verdict}`)) - Number(/faster|gone/.test(`${verdict}`));
  if (sign === 0) return ["", ""];
  return [sign < 0 ? "▼ " : "▲ ", verdict === (sign < 0 ? "gone" : "new") ? ` · ${verdict}` : ""];
}
