import type { Comparison } from "../compare/compare.ts";
import type { Suite } from "../compare/comparison.ts";
import { formatPlural, formatTimeRatio } from "../lib/format.ts";
import { quoteName } from "./escape.ts";

/** More open benchmarks than these are counted. */
const MAX_TOLD = 3;

/** Benchmarks that were not measured. */
interface Missing {
  /** How many did not fit into the budget. */
  readonly leftOut?: number | undefined;
  /** Names of those that failed. */
  readonly failed?: ReadonlySet<string>;
}

/**
 * Why a suite got its verdict, as far as its benchmarks say it. The first sentence is the headline's.
 * @returns undefined where its functions decide.
 */
export function explainSuite({ verdict, order }: Comparison, suite: Suite, missing: Missing = {}): string | undefined {
  switch (verdict) {
    case "changed":
      return suite.named.length === 0 && suite.together === undefined ? undefined : describeMoved(suite, order.length);
    case "unchanged":
      return suite.ruledOut === undefined ? undefined : describeUnchanged(suite, missing);
    case "undecided":
      return suite.isUndecided ? explainOpen(suite) : undefined;
  }
}

function describeUnchanged({ changes, ruledOut }: Suite, { leftOut = 0, failed = new Set() }: Missing): string {
  const ran = changes.filter(({ name }) => !failed.has(name)).length;
  const those = ran === 1 ? "the benchmark" : `any of the ${formatPlural(ran, "benchmark")}`;
  const which = leftOut + failed.size === 0 ? "any benchmark" : `${those} that ran`;
  const rest = leftOut === 0 ? "" : `; ${leftOut} did not fit into the budget`;
  return `A ${ruledOut}× slowdown of ${which} would have been detected${rest}.`;
}

function describeMoved({ named, changes }: Suite, functions: number): string {
  const more = functions === 0 ? "" : ` ${formatPlural(functions, "function")} changed over the whole suite.`;
  return `${changes.length === 1 ? "The benchmark" : `${named.length} of ${formatPlural(changes.length, "benchmark")}`} changed.${more}`;
}

function explainOpen({ changes }: Suite): string {
  const open = changes.filter(({ verdict }) => verdict === "uncertain");
  const told = open.slice(0, MAX_TOLD).map(({ name, interval }) => {
    const range = interval === null ? "" : ` (between ${interval.map(formatTimeRatio).join(" and ")})`;
    return quoteName(name) + range;
  });
  const cut = open.length - told.length;
  return [
    `${open.length} of ${formatPlural(changes.length, "benchmark")} may have become more than 1.25 times slower or faster.`,
    `Still open: ${told.join(", ")}${cut > 0 ? ` and ${cut} more` : ""}.`,
    "A larger 'budget' or a quieter machine helps.",
  ].join(" ");
}
