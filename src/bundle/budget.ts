import { UserError } from "../lib/errors.ts";
import { formatCount } from "../lib/format.ts";

/** What the recordings of one report may hold together, whoever wrote them: all of it is read into memory. */
export interface Budget {
  /** Bytes of folded text, unpacked. */
  takeBytes(count: number): void;
  /** One more frame that an entry point has not had yet. @param characters of its text. */
  takeFrame(characters: number): void;
  /** Nodes of the call trees of rounds. */
  takeNodes(count: number): void;
  /** Gives back the frames and nodes taken since `mark`, of a bundle that was left out. Its bytes were read anyway. */
  returnTo(mark: BudgetMark): void;
  mark(): BudgetMark;
}

const WORDS = {
  bytes: "bytes",
  frames: "different frames",
  characters: "characters of different frames",
  nodes: "nodes of call trees",
} as const;

export type BudgetMark = Omit<Taken, "bytes">;

type Taken = { readonly [what in keyof typeof WORDS]: number };

/**
 * The largest suites that were recorded have some 100 MB, 100,000 frames of 100 characters and 500,000 nodes. `npm run bench -- artifact`
 * measures that artifacts of up to 11 MiB made against these limits stay below 1 GiB of memory and 30 s (docs/benchmarks.md).
 */
export const MAX: Taken = { bytes: 512 * 1024 ** 2, frames: 200_000, characters: 32 * 1024 ** 2, nodes: 3_000_000 };

/** @throws UserError from every `take` that goes beyond a limit. */
export function makeBudget(most: typeof MAX = MAX): Budget {
  const taken = { bytes: 0, frames: 0, characters: 0, nodes: 0 };
  const take = (what: keyof typeof taken, count: number) => {
    taken[what] += count;
    if (taken[what] > most[what])
      throw new UserError(
        `The recordings contain more than ${formatCount(most[what])} ${WORDS[what]}, the limit of one report. Report fewer entry points at once.`,
      );
  };
  return {
    takeBytes: (count) => take("bytes", count),
    takeFrame(characters) {
      take("frames", 1);
      take("characters", characters);
    },
    takeNodes: (count) => take("nodes", count),
    mark: () => ({ frames: taken.frames, characters: taken.characters, nodes: taken.nodes }),
    returnTo: (mark) => Object.assign(taken, mark),
  };
}
