/**
 * What happened to a function. `bystander`: only its share moved, because others changed; `moved`: its time went to or came from functions beside it,
 * and together they take what they took; `collection`: what changed can be the garbage collections that interrupt it. Comes from the decision (`compare/`) and from nowhere else.
 */
export type FunctionVerdict = "slower" | "faster" | "bystander" | "moved" | "collection" | "new" | "removed" | "unchanged" | "uncertain";

export type EntryVerdict = "changed" | "unchanged" | "undecided" | "failed";

/** [lower, upper], in the unit of the number it belongs to. */
export type Interval = readonly [number, number];

/** Seconds of one run on both sides (mean of the rounds), with the ratio head / base and its 95 % interval. */
export interface TimeChange {
  readonly base: number | null;
  readonly head: number | null;
  readonly ratio: number | null;
  readonly interval: Interval | null;
  /** Present where they are those of the fastest runs of each side: how many. */
  readonly fastest?: number;
}

/** Seconds head / base with the 95 % interval. */
export interface TimeRatio {
  readonly ratio: number;
  readonly interval: Interval;
}

/** Whether the decision named a function: it changed. What it did not name is neither listed nor coloured, whatever the samples say. */
export function isNamed({ verdict }: { readonly verdict: FunctionVerdict }): boolean {
  return verdict === "slower" || verdict === "faster" || verdict === "new" || verdict === "removed";
}
