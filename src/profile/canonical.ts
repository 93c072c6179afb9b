import { addTree, type CallTree, makeCallTree } from "./call-tree.ts";
import type { Side } from "./frame.ts";
import { type IdentityOptions, identifyFrames, SKIPPED } from "./identified-frames.ts";
import { formatFrame } from "./identity.ts";
import type { ProfiledFunction } from "./profile.ts";
import type { RecordedRound, Recordings } from "./recordings.ts";

export interface RoundFormat extends IdentityOptions {
  /** A suite of benchmarks ran: what is above a benchmark's frame, which is deep, tells nothing. */
  readonly isSuite?: boolean;
}

/** One recorded run with canonical frames and nothing left out, as sorted folded text: what a bundle keeps, read back like a sampler's file. */
export function formatRound(recordings: Recordings, round: RecordedRound, options: RoundFormat): string {
  const { functions, ids, roles } = identifyFrames(recordings.frames, options);
  const merged = makeCallTree(1);
  addTree(merged, round.tree, (node, up) => {
    const id = ids[round.side][round.tree.fn[node]!]!;
    if (id === SKIPPED) return up;
    return merged.child(options.isSuite === true && roles[id] === "benchmark" ? 0 : up, id);
  });
  merged.add(0, 0, round.empty);
  return formatTree(merged.build(), { column: 0, texts: functions.map((fn) => functionText(fn, round.side)) });
}

/** Folded text of one column, sorted. Samples of the root are the empty stack, which comes first: a line that starts with a blank. */
export function formatTree(tree: CallTree, { column, texts }: { readonly column: number; readonly texts: readonly string[] }): string {
  const counts = tree.self[column] as Float64Array;
  const paths: string[] = [""];
  const lines: string[] = [];
  for (let node = 0; node < tree.nodes; node++) {
    if (node > 0) {
      const up = paths[tree.parent[node]!] as string;
      paths[node] = `${up}${up === "" ? "" : ";"}${texts[tree.fn[node]!]}`;
    }
    if (counts[node]! > 0) lines.push(`${paths[node]} ${counts[node]}\n`);
  }
  return lines.sort().join("");
}

/** A function as frames of folded text show it; the line is the side's own. */
export function functionText({ name, file, origin, line }: ProfiledFunction, side: Side): string {
  const first = line[side] ?? line.head ?? line.base;
  return formatFrame({ name, file, origin, ...(first !== undefined && { line: first }) });
}
