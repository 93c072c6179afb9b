import type { BenchmarkRun } from "../bundle/benchmark-schema.ts";
import type { CallTree } from "./call-tree.ts";
import type { Frame, Side } from "./frame.ts";

export type { FunctionId } from "./call-tree.ts";

/** A function seen on either side; its first line can differ between the sides. */
export interface ProfiledFunction extends Omit<Frame, "line"> {
  readonly line: { readonly [S in Side]?: number };
}

/** Samples of one recorded run. All counts are samples, not seconds. */
export interface Round {
  /** Samples that shares are shares of: neither empty, nor import, nor harness. */
  readonly samples: number;
  /** All samples that stand for time. */
  readonly recorded: number;
  /** Samples without any Python frame (start-up and shut-down). */
  readonly empty: number;
  /** Samples in imports, runpy, test collection, waiting: counted, shown, left out of the denominator. */
  readonly harness: number;
  /** Of these, the samples in imports. */
  readonly imports?: number;
  /** Per function of the project: samples in imports, attributed to the innermost function of the project on the stack (mostly a module's `<module>`). */
  readonly imported?: Float64Array;
  /** Samples of functions that only wait, by the innermost function of the project above them; -1 for event loops. Most of waiting is not sampled. */
  readonly waiting?: ReadonlyMap<number, number>;
  /** Samples outside of every benchmark (collection, fixtures, preparation); only where a suite of benchmarks ran. */
  readonly outside?: number;
  /** Per function: samples on top of the stack. */
  readonly self: Float64Array;
  /** Per function: samples anywhere in the stack, a recursive function once per stack. */
  readonly total: Float64Array;
  /** Per function of the project: its own samples and those of the libraries it calls. A sample is attributed to the innermost function of the project on its stack. */
  readonly attributed: Float64Array;
  /** CPU seconds of the recorded processes; undefined when only folded text is known. */
  readonly cpuSeconds?: number;
  /** CPU seconds of Python processes that gave no sample, on top of `cpuSeconds`. */
  readonly unseenSeconds?: number;
  readonly wallSeconds?: number;
  /** What the benchmarks of a suite took; only where a suite was recognised. */
  readonly benchmarks?: readonly BenchmarkRun[];
}

/** Everything one entry point's recordings say, both sides in one tree. */
export interface Profile {
  readonly functions: readonly ProfiledFunction[];
  /** Column 0 is base, column 1 head. */
  readonly tree: CallTree;
  readonly rounds: { readonly [S in Side]: readonly Round[] };
  /** What a sample stands for: CPU time (the default), or wall time where samples were taken of waiting threads, too. */
  readonly clock?: Clock;
}

export type Clock = "cpu" | "wall";
