import type { Interval } from "../compare/verdicts.ts";
import type { FunctionFinding } from "../flamegraph/picture.ts";
import { formatPoints, formatSeconds, formatSecondsChange, formatShare } from "../lib/format.ts";
import { describeScope, describeVerdict } from "./change-words.ts";
import { PLAIN_PEN, shorten } from "./escape.ts";
import type { ReportedFunction, ShareChange } from "./report.ts";
import { describeMove } from "./row.ts";

/** What the decision said of a function, for the card of its frames. The function is meant wherever it stands, not one frame. */
export function describeFinding(fn: ReportedFunction): FunctionFinding {
  const { verdict, self, total, attributed, seconds: time, movedFrom } = fn;
  const rows = [
    ...describeShares("function self", self),
    ...describeShares("function total", total),
    ...(attributed === undefined ? [] : describeShares("with libraries", attributed)),
  ];
  if (time.base !== null || time.head !== null)
    rows.push([
      "function time",
      orDash(time.base, formatSeconds),
      orDash(time.head, formatSeconds),
      time.delta === null ? "" : formatSecondsChange(time.delta),
    ]);
  rows.push(...describeLines(fn));
  const origin = movedFrom === undefined ? [] : [`${describeMove(fn.name, movedFrom)} ${shorten(PLAIN_PEN.name(movedFrom))}`];
  const isOneSided = verdict === "new" || verdict === "removed";
  return {
    fn,
    // Where a program waits has no colour: the picture shows CPU time.
    verdict: fn.kind === "waiting" ? "uncertain" : verdict,
    words: [describeFindingVerdict(fn), ...origin].join(", "),
    ...(isOneSided && { mark: describeVerdict(fn) }),
    ...(fn.withCallees !== undefined && { isTotal: true as const }),
    rows,
  };
}

/** A card has room for so many. */
const MAX_LINES = 3;

/** Its lines that changed most, with their CPU seconds: `line 42`, `0.12 s`, `0.91 s`, `+0.79 s`. */
function describeLines({ why }: ReportedFunction): string[][] {
  const lines = [...(why?.lines ?? [])].sort((a, b) => Math.abs(b.seconds.delta) - Math.abs(a.seconds.delta)).slice(0, MAX_LINES);
  return lines
    .sort((a, b) => a.line - b.line)
    .map(({ line, side, seconds }) => [
      `line ${line}${side === "base" ? " of base" : ""}`,
      ...[seconds.base, seconds.head].map((value) => orDash(value === 0 ? null : value, formatSeconds)),
      formatSecondsChange(seconds.delta),
    ]);
}

function describeFindingVerdict(fn: ReportedFunction): string {
  if (fn.kind === "waiting")
    return `${describeVerdict(fn)}${fn.seconds.delta === null ? "" : ` (${formatSecondsChange(fn.seconds.delta)} per run)`}`;
  switch (fn.verdict) {
    case "slower":
    case "new":
      return `▲ ${describeVerdict(fn)} ${describeScope(fn)}`.trim();
    case "faster":
    case "removed":
      return `▼ ${describeVerdict(fn)} ${describeScope(fn)}`.trim();
    case "collection":
      return "perhaps only the garbage collections changed that interrupt it";
    case "bystander":
      return "only its share changed, because other functions changed";
    case "moved":
      return "its work moved to or from other functions; their time together did not change";
    case "uncertain":
      return "could not be judged";
    case "unchanged":
      return "unchanged";
  }
}

/** One row; none where neither side has anything of it, such as own time of what only calls others. */
function describeShares(what: string, { base, head, delta, interval }: ShareChange): string[][] {
  if (base === null && head === null) return [];
  return [[what, orDash(base, formatShare), orDash(head, formatShare), describeChange(delta, interval)]];
}

/** `+41.7 [+40.7, +42.7] points`: the interval is at the level of the verdict. */
function describeChange(delta: number | null, interval: Interval | null): string {
  if (delta === null) return "";
  return [formatPoints(delta), ...(interval === null ? [] : [`[${interval.map(formatPoints).join(", ")}]`]), "points"].join(" ");
}

function orDash(value: number | null, words: (value: number) => string): string {
  return value === null ? "–" : words(value);
}
