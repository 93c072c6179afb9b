import type { Side } from "../../src/profile/frame.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { makeRecordings, type RecordingsBuilder, type RoundFacts } from "../../src/profile/recordings.ts";

/** Adds a round of folded text to recordings. */
export function addFolded(recordings: RecordingsBuilder, side: Side, folded: string, facts?: RoundFacts): void {
  const round = recordings.addRound(side, facts);
  round.push(new TextEncoder().encode(folded));
  round.end();
}

/** Recordings of folded texts, one text a round. */
export function record(rounds: { readonly [S in Side]?: readonly string[] }): RecordingsBuilder {
  const recordings = makeRecordings();
  for (const side of ["base", "head"] as const) for (const folded of rounds[side] ?? []) addFolded(recordings, side, folded);
  return recordings;
}

/** What a profile says of each function, as lines `name self/total self/total …` of one side's rounds, functions without samples left out. */
export function functionLines(profile: Profile, side: Side): string[] {
  return profile.functions.flatMap((fn, id) => {
    const rounds = profile.rounds[side].map((round) => `${round.self[id]}/${round.total[id]}`);
    return rounds.every((counts) => counts === "0/0") ? [] : [`${fn.name} ${rounds.join(" ")}`];
  });
}
