import type { BenchmarkRun } from "../bundle/benchmark-schema.ts";
import type { Budget } from "../bundle/budget.ts";
import { type CallTree, makeCallTree } from "./call-tree.ts";
import { type FoldedDialect, type FoldedResult, makeFoldedReader } from "./folded.ts";
import type { Side } from "./frame.ts";
import { type ParsedFrame, parseFrameText } from "./frame-text.ts";
import type { RawFrame } from "./identity.ts";

/** What is known of a recorded run beside its stacks. */
export interface RoundFacts {
  readonly cpuSeconds?: number;
  /** CPU seconds of Python processes that gave no sample, on top of `cpuSeconds`. */
  readonly unseenSeconds?: number;
  readonly wallSeconds?: number;
  /** All samples the sampler took, when it says more than the stacks do. */
  readonly recorded?: number;
  /** The sampler was behind: what it catches up with are many samples of one moment, mostly of a process that ends, which stand for no time. */
  readonly isLate?: boolean;
  readonly benchmarks?: readonly BenchmarkRun[];
}

/** A frame as a sampler wrote it; roots name the process or thread instead of a function. */
export interface RecordedFrame extends RawFrame {
  readonly kind: "frame" | "process" | "thread";
  /** Of a process root. */
  readonly pid?: number;
  readonly sides: ReadonlySet<Side>;
}

/** One recorded run as the sampler wrote it. */
export interface RecordedRound {
  readonly side: Side;
  readonly facts: RoundFacts;
  /** Samples without a stack. */
  readonly empty: number;
  /** One column; `fn` is an index into `Recordings.frames`. */
  readonly tree: CallTree;
}

/**
 * The recordings of one entry point, as the samplers wrote them. What a frame means is decided later, once, when all frames
 * of both sides are known (`buildProfile`).
 */
export interface Recordings {
  readonly frames: readonly RecordedFrame[];
  readonly rounds: readonly RecordedRound[];
}

/** What to keep of a round when it ends, such as the samples of some processes only. */
export type Refine = (round: RecordedRound, frames: readonly RecordedFrame[]) => RecordedRound;

export interface RecordingsBuilder extends Recordings {
  /** Starts a round: push its bytes, then end it. A round that was not ended is not there. */
  addRound(side: Side, facts?: RoundFacts, dialect?: FoldedDialect): { push(chunk: Uint8Array): void; end(refine?: Refine): FoldedResult };
}

/**
 * @param budget for recordings that anybody may have written: what they hold must fit into memory.
 * @throws UserError while bytes are pushed, when they hold more.
 */
export function makeRecordings({ budget }: { readonly budget?: Budget } = {}): RecordingsBuilder {
  const rounds: RecordedRound[] = [];
  const frames: (RecordedFrame & { readonly sides: Set<Side> })[] = [];
  const ids = new Map<string, number>();

  function intern(text: string, dialect: FoldedDialect, side: Side): number {
    const key = `${dialect}\0${text}`;
    const known = ids.get(key) ?? frames.length;
    if (known === frames.length) {
      budget?.takeFrame(text.length);
      ids.set(key, known);
      frames.push({ ...boundFrame(parseFrameText(text, dialect)), sides: new Set() });
    }
    frames[known]?.sides.add(side);
    return known;
  }

  return {
    frames,
    rounds,
    addRound(side, facts = {}, dialect) {
      const tree = makeCallTree(1);
      const local: number[] = [];
      let empty = 0;
      let stack = new Int32Array(256);
      /** Depth in the tree after each level of the stack that was read last. */
      let depths = new Int32Array(256);
      const reader = makeFoldedReader(
        {
          frame: (id, text, spoken) => {
            local[id] = intern(text, spoken, side);
          },
          stack: (ids, depth, count, shared) => {
            if (depth > stack.length) {
              const shorter = { stack, depths };
              [stack, depths] = [new Int32Array(depth * 2), new Int32Array(depth * 2)];
              stack.set(shorter.stack);
              depths.set(shorter.depths);
            }
            const known = shared === 0 ? 0 : depths[shared - 1]!;
            let at = known;
            for (let level = shared; level < depth; level++) {
              const id = local[ids[level]!]!;
              if (!isInterpreter(frames[id]!)) stack[at++] = id;
              depths[level] = at;
            }
            if (at === 0) {
              empty += count;
              return;
            }
            // As many as it can add, before it does.
            const most = at - known;
            const before = tree.size();
            budget?.takeNodes(most);
            tree.insert(0, stack, at, count, known);
            budget?.takeNodes(tree.size() - before - most);
          },
        },
        dialect,
      );
      return {
        push: (chunk) => {
          budget?.takeBytes(chunk.length);
          reader.push(chunk);
        },
        end: (refine = (round) => round) => {
          const result = reader.end();
          rounds.push(refine({ side, facts, empty, tree: tree.build() }, frames));
          return result;
        },
      };
    },
  };
}

/** The frame that CPython 3.13 and newer put between a class and its `__init__`: code of no file, whose samples are its caller's. */
function isInterpreter({ name, file }: RecordedFrame): boolean {
  return name === "__init__" && file === "__init__";
}

/** Characters of a frame's name or file. Longer ones of native code are templates; a hash tells those apart that begin alike. */
const MAX_NAME_LENGTH = 1000;

function boundFrame<F extends ParsedFrame>(frame: F): F {
  const { name, file } = frame;
  return { ...frame, name: boundName(name), ...(file !== undefined && { file: boundName(file) }) };
}

/** The same text for the same name, in any recording. */
function boundName(name: string): string {
  if (name.length <= MAX_NAME_LENGTH) return name;
  // FNV-1a (Fowler, Noll, Vo; public domain), 32 bits.
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return `${name.slice(0, MAX_NAME_LENGTH)}…${(hash >>> 0).toString(16)}`;
}
