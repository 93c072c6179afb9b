import type { FunctionVerdict, Interval, ReportedFunction, ShareChange } from "../report/report.ts";
import type { Finding } from "./island-format.ts";
import { percent, points, seconds, signed, signedSeconds } from "./words.ts";

/** What the decision said of a function, for the card of its frames. The function is meant wherever it stands, not one frame. */
export function describeFinding({ verdict, self, total, seconds: time, ratio }: ReportedFunction): Finding {
  const rows = [
    ["function self", ...describeShares(self)],
    ["function total", ...describeShares(total)],
  ];
  if (time.base !== null || time.head !== null)
    rows.push([
      "function time",
      orDash(time.base, seconds),
      orDash(time.head, seconds),
      time.delta === null ? "" : signedSeconds(time.delta),
    ]);
  return { verdict, words: describeVerdict(verdict, ratio), rows };
}

const VERDICT_WORDS: { readonly [V in FunctionVerdict]: string } = {
  slower: "▲ slower in head",
  faster: "▼ faster in head",
  new: "▲ new in head",
  gone: "▼ gone in head",
  bystander: "bystander: its share moved because others changed",
  unchanged: "unchanged",
  uncertain: "uncertain: its share moved, but nothing proves a change",
};

function describeVerdict(verdict: FunctionVerdict, ratio: number | null): string {
  const isChanged = verdict === "slower" || verdict === "faster";
  return VERDICT_WORDS[verdict] + (isChanged && ratio !== null && ratio > 0 ? `: ${ratio.toFixed(2)} × the time` : "");
}

function describeShares({ base, head, delta, interval }: ShareChange): string[] {
  const change = delta === null ? "" : points(delta);
  return [orDash(base, percent), orDash(head, percent), interval === null ? change : `${change} ${describeInterval(interval)}`];
}

function describeInterval([low, high]: Interval): string {
  return `[${signed(low * 100, 1)}, ${signed(high * 100, 1)}]`;
}

function orDash(value: number | null, words: (value: number) => string): string {
  return value === null ? "–" : words(value);
}
