import type { Comparison } from "../compare/compare.ts";
import type { Decision } from "../compare/decide.ts";
import { roundWeights, sidesOf } from "../compare/round-counts.ts";
import { formatPlural, formatShare } from "../lib/format.ts";
import { SIDES, type Side } from "../profile/frame.ts";
import type { FunctionId, Profile } from "../profile/profile.ts";
import { quoteName } from "./escape.ts";

/** Rounds of one commit that differ this much more than sampling alone explains (in variance; up to 1.9 on an idle machine, 4.1 on a busy one) are worth a word. */
const UNSTABLE = 2.5;
/** Samples of a round that count for less than this were mostly waiting for a processor. */
const STALLED = 0.6;
/** More functions than this are not told one by one. */
const MAX_TOLD = 3;

/** What in the recording keeps a verdict open, one sentence each; nothing when the verdict is clear. */
export function explainInstability({ decision, functions, order, verdict }: Comparison, profile: Profile): string[] {
  if (decision === undefined) return [];
  const unsure = decision.overdispersed.filter((f) => functions[f]?.verdict === "uncertain");
  const told = unsure.slice(0, MAX_TOLD).map((f) => describeOverdispersed(profile, f));
  const others = unsure.length > MAX_TOLD ? [`The same goes for ${formatPlural(unsure.length - MAX_TOLD, "more function")}.`] : [];
  return [
    ...told,
    ...others,
    ...(order.length === 0 ? [] : describeMover(decision)),
    ...(verdict === "undecided" ? [...describeStalls(profile), ...describeDispersion(decision.dispersion)] : []),
  ];
}

/** Shares of a side's time above one half fit two stories: these changed, or all else did. CPU seconds say which, if they are sure. */
const MOST_OF_THE_TIME = 0.5;

function describeMover({ namedShare, mover }: Decision): string[] {
  if (namedShare <= MOST_OF_THE_TIME || mover === "part") return [];
  const whose =
    mover === "rest" ? "suggests that everything else changed instead" : "does not show whether they changed or everything else did";
  return [`The listed functions were ${formatShare(namedShare)} of base time, and CPU time ${whose}.`];
}

function describeOverdispersed({ functions, rounds }: Profile, f: FunctionId): string {
  const ranges = SIDES.map((side) => {
    const shares = rounds[side].map((round) => (round.samples === 0 ? 0 : round.self[f]! / round.samples));
    return `${formatShare(Math.min(...shares))} to ${formatShare(Math.max(...shares))} on ${side}`;
  });
  return `The share of ${quoteName(functions[f]?.name ?? "")} varies widely between rounds (${ranges.join(", ")}), so only a large change of it would be detected.`;
}

function describeStalls(profile: Profile): string[] {
  const [base, head] = roundWeights(...sidesOf(profile, "self"));
  const stalled: { readonly [S in Side]: number } = { base: countBelow(base), head: countBelow(head) };
  const words = SIDES.filter((side) => stalled[side] > 0).map(
    (side) => `${stalled[side]} of ${formatPlural(profile.rounds[side].length, "round")} of ${side}`,
  );
  return words.length === 0
    ? []
    : [
        `The machine was busy: the program often waited for a processor in ${words.join(" and ")}. These samples count less, so smaller changes may be missed.`,
      ];
}

function countBelow(weights: Float64Array): number {
  return weights.filter((weight) => weight < STALLED).length;
}

function describeDispersion(dispersion: number): string[] {
  if (dispersion < UNSTABLE) return [];
  const times = Math.sqrt(dispersion).toFixed(1);
  return [
    `Rounds of one commit differ ${times} times as much as sampling alone explains: the machine was busy, or the program does not do the same work every time.`,
  ];
}
