import { UserError } from "../lib/errors.ts";
import { formatCount } from "../lib/format.ts";

/** What the recordings of one report may hold together, whoever wrote them: all of it is read into memory. */
export interface Budget {
  /** Bytes of folded text, unpacked. */
  takeBytes(count: number): void;
  /** Different frames of an entry point. */
  takeFrames(count: number): void;
  /** Nodes of the call trees of rounds. */
  takeNodes(count: number): void;
  /** Gives back the frames and nodes taken since `mark`, of a bundle that was left out. Its bytes were read anyway. */
  returnTo(mark: BudgetMark): void;
  mark(): BudgetMark;
}

export type BudgetMark = { readonly frames: number; readonly nodes: number };

/**
 * The largest suites that were recorded have some 100 MB, 100,000 frames and 500,000 nodes. With these limits an artifact of 11 MiB ends within
 * 1 GiB of memory (docs/security.md).
 */
export const MOST: { readonly [what in "bytes" | "frames" | "nodes"]: number } = {
  bytes: 512 * 1024 ** 2,
  frames: 200_000,
  nodes: 3_000_000,
};

/** @throws UserError from every `take` that goes beyond a limit. */
export function makeBudget(most: typeof MOST = MOST): Budget {
  const taken = { bytes: 0, frames: 0, nodes: 0 };
  const take = (what: keyof typeof taken, count: number) => {
    taken[what] += count;
    if (taken[what] > most[what])
      throw new UserError(
        `The recordings hold more than ${formatCount(most[what])} ${WORDS[what]}, which is all that one report reads. Report fewer entry points at once.`,
      );
  };
  return {
    takeBytes: (count) => take("bytes", count),
    takeFrames: (count) => take("frames", count),
    takeNodes: (count) => take("nodes", count),
    mark: () => ({ frames: taken.frames, nodes: taken.nodes }),
    returnTo: (mark) => Object.assign(taken, mark),
  };
}

const WORDS = { bytes: "bytes", frames: "different frames", nodes: "nodes of call trees" } as const;
