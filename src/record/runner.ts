import type { Failure } from "../bundle/failure.ts";
import type { Note } from "../bundle/note.ts";
import type { CompareOptions } from "../compare/compare.ts";
import type { EntryPoint } from "../config/entry-points.ts";
import type { Inputs } from "../config/inputs.ts";
import type { Progress } from "../lib/progress.ts";
import type { Side } from "../profile/frame.ts";
import type { ProcessRules } from "../profile/processes.ts";
import type { ProfileOptions } from "../profile/profile-builder.ts";
import type { Recordings } from "../profile/recordings.ts";
import type { CountedRun, CountPlan } from "./counts.ts";
import type { FileChange } from "./git/changes.ts";
import type { MissingFile } from "./missing-files.ts";
import type { Suite } from "./suites/suite.ts";
import type { SuiteEvents } from "./suites/suite-events.ts";

/** One run of one side, with the sampler or without. */
export interface Run {
  /** Of all processes of the program; undefined when that cannot be known. */
  readonly cpuSeconds: number | undefined;
  readonly wallSeconds: number;
}

/** Why a run has no profile, or not that of the whole run. */
export type Unseen = Extract<Failure, { code: "program-not-seen" | "sampler-ended-early" }>;

/**
 * The sampler asks a new process five times in its first 0.1 s whether it is Python, and never again (py-spy 0.4.3): on a busy machine a new
 * Python is not that fast, nor is one behind a launcher, and nothing but the moment was wrong.
 */
export const MAX_REPEATS = 2;
/** The sampler misses the first 0.02 to 0.28 s of a process that does not wait for it: below this no sample is no wonder. */
export const SEEN_SECONDS = 0.3;

/** An unrecorded run, and the benchmarks that were taken over in it. */
export interface UnprofiledRun extends Run {
  readonly suite: SuiteEvents;
  /** Of byte code that it wrote, which later runs read. */
  readonly compiledBytes: number;
}

export interface SampledRun extends Run {
  /** The sampler's folded stacks; undefined when the program ended before a sample could be taken. */
  readonly folded: Uint8Array | undefined;
  readonly recorded: number;
  readonly lost: number;
  readonly late: number;
  /** Most threads of one process at a time, where that can be seen. */
  readonly threads?: number;
  readonly peakBytes?: number;
  readonly steal?: number;
  readonly load?: number;
  /** Samples per second that the sampler was asked for. */
  readonly rate?: number;
  /** What the sampler said when it took no sample. */
  readonly complaint: string | undefined;
  /** Why the profile is not that of the whole run; undefined when it is. */
  readonly cutOff?: Unseen;
  /** CPU seconds of each Python process when it was last seen, by its number. */
  readonly pythons: ReadonlyMap<number, number>;
  /** Whose samples count. */
  readonly rules: ProcessRules;
  /** The sampler was left out: the run is many short processes, which it could not see. */
  readonly isUnsampled?: boolean;
  readonly notes: readonly Note[];
  /** What the benchmarks of the run recorded. */
  readonly suite: SuiteEvents;
}

/** A run that was made slower: CPU seconds of it that were burned for that, and Python processes that worked. */
export interface SlowRun extends Run {
  readonly injected: number;
  readonly processes: number;
}

/** How the sides of an entry point are run. Both throw ProgramError when the program fails. */
export interface LeftBehind {
  /** What the first run left in the worktrees that later runs found; undefined when there is nothing. */
  readonly note: Note | undefined;
  /** Sides whose first run made a virtual environment, which takes longer than the runs after it. */
  readonly environments: ReadonlySet<Side>;
}

export interface Runner {
  /** How often the runs call which benchmarks. */
  readonly suite: Pick<Suite, "fix" | "bringHead" | "restoreBase">;
  runUnprofiled(side: Side): Promise<UnprofiledRun>;
  /** @param idle sample threads that wait, too; as `idle` says without. */
  sample(side: Side, round: number, idle?: boolean): Promise<SampledRun>;
  /** Counts calls and modules without the sampler, run 0 and 1 with different hash seeds; undefined when that is not possible. Never throws ProgramError. */
  count(side: Side, request: CountRequest): Promise<CountedRun | undefined>;
  /** Text of a source file as the program names it; undefined when there is none. */
  readSource(side: Side, file: string): Promise<string | undefined>;
  /**
   * Runs a side without the sampler and slowed down until it has worked so many CPU seconds of its own.
   * @returns undefined when that is not possible. Never throws ProgramError.
   */
  slowDown(side: Side, request: { readonly ownSeconds: number }): Promise<SlowRun | undefined>;
  /** What the entry point needs and only one side has. */
  findMissing(): Promise<MissingFile | undefined>;
  describeLeftBehind(): Promise<LeftBehind>;
}

export interface CountRequest extends Pick<CountPlan, "mode" | "named"> {
  readonly run: 0 | 1;
}

/** What the recording of one entry point works with. */
export interface EntryContext {
  readonly entry: EntryPoint;
  readonly inputs: Inputs;
  readonly runner: Runner;
  /** What the frames recorded so far stand for. @throws ProgramError when they are not the side's own code. */
  readonly identify: (recordings: Pick<Recordings, "frames">) => Promise<ProfileOptions>;
  /** Python files that the change touches. */
  readonly changedFiles: { readonly [S in Side]: ReadonlySet<string> };
  readonly worktrees: { readonly [S in Side]: string };
  /** What the change does to Python files. */
  readonly diffs: readonly FileChange[];
  readonly compare: Omit<CompareOptions, "looksPlanned">;
  readonly progress: Progress;
}
