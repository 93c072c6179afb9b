import type { FunctionVerdict } from "../report/report.ts";
import type { FlameFunction } from "./island-format.ts";

/** Where a function's code is, as far as it is known. */
export function placeOf({ file, line }: FlameFunction): string {
  return file === "" ? "" : line === null ? file : `${file}:${line}`;
}

/** In front of a name in the differential, and behind it; both empty where nothing is named. */
export function marksOf(verdict: FunctionVerdict | undefined): readonly [before: string, after: string] {
  if (verdict === "slower") return ["▲ ", ""];
  if (verdict === "faster") return ["▼ ", ""];
  if (verdict === "new") return ["▲ ", " · new"];
  if (verdict === "gone") return ["▼ ", " · gone"];
  return ["", ""];
}
