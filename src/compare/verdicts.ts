import type { FunctionVerdict } from "../report/report.ts";

/** Whether the decision named a function: it changed. What it did not name is neither listed nor coloured, whatever the samples say. */
export function isNamed({ verdict }: { readonly verdict: FunctionVerdict }): boolean {
  return verdict === "slower" || verdict === "faster" || verdict === "new" || verdict === "gone";
}
