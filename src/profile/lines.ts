import type { NodeId } from "./call-tree.ts";
import type { Side } from "./frame.ts";
import { identifyFrames, SKIPPED } from "./identified-frames.ts";
import type { FunctionId } from "./profile.ts";
import { Left, type ProfileOptions, placeNodes } from "./profile-builder.ts";
import type { Recordings } from "./recordings.ts";

/** Samples of one line of a function of the project. */
export interface LineSamples {
  /** In the line itself. */
  readonly self: number;
  /** In the line, or in the libraries that it calls: the line is the innermost one of the project on the stack. */
  readonly attributed: number;
  /** In the line with everything it calls, of the innermost call of the function. */
  readonly total: number;
}

/** Per line of a function of the project, all rounds of a side together. */
export type LineTable = ReadonlyMap<number, LineSamples>;

/**
 * Where in each of some functions of the project the samples of a side are. Reads the lines that the sampler wrote, so it takes recordings
 * as they come from the sampler, not from a bundle.
 * @returns per function, by its identity in `identifyFrames`, samples by line.
 */
export function countLines(
  recordings: Recordings,
  { options, side, isWanted }: { readonly options: ProfileOptions; readonly side: Side; readonly isWanted: (f: FunctionId) => boolean },
): ReadonlyMap<FunctionId, LineTable> {
  const frames = identifyFrames(recordings.frames, options);
  const tables = new Map<FunctionId, Map<number, LineSamples>>();
  for (const round of recordings.rounds) {
    if (round.side !== side) continue;
    const { parent, fn, nodes, self } = round.tree;
    const { place, leaf, owner, leftOut } = placeNodes({ round, frames, options });
    const lineOf = (node: NodeId) => recordings.frames[fn[node]!]?.line;
    /** The innermost node of the project. */
    const inside = new Int32Array(nodes);
    /** Wanted functions of the nodes above, this one included: the innermost node of each. */
    const above: (ReadonlyMap<FunctionId, NodeId> | undefined)[] = [NOWHERE];
    for (let node = 1; node < nodes; node++) {
      const attributed = owner[node]!;
      inside[node] = place[node] === attributed ? node : inside[parent[node]!]!;
      const up = above[parent[node]!] ?? NOWHERE;
      const own = place[node]!;
      const here = own !== SKIPPED && isWanted(own) ? new Map([...up, [own, node]]) : up;
      above[node] = here;
      const count = self[0]![node]!;
      if (count === 0 || leftOut[node] !== Left.nothing) continue;
      for (const [f, at] of here) add(tables, { f, line: lineOf(at), samples: { self: 0, attributed: 0, total: count } });
      if (attributed === SKIPPED || !isWanted(attributed)) continue;
      const samples = { self: leaf[node] === attributed ? count : 0, attributed: count, total: 0 };
      add(tables, { f: attributed, line: lineOf(inside[node]!), samples });
    }
  }
  return tables;
}

const NOWHERE: ReadonlyMap<FunctionId, NodeId> = new Map();

interface Counted {
  readonly f: FunctionId;
  readonly line: number | undefined;
  readonly samples: LineSamples;
}

function add(tables: Map<FunctionId, Map<number, LineSamples>>, { f, line, samples }: Counted): void {
  if (line === undefined) return;
  const table = tables.get(f) ?? new Map<number, LineSamples>();
  const known = table.get(line) ?? { self: 0, attributed: 0, total: 0 };
  table.set(line, {
    self: known.self + samples.self,
    attributed: known.attributed + samples.attributed,
    total: known.total + samples.total,
  });
  tables.set(f, table);
}
