import type { Share, Side } from "../profile/frame.ts";
import type { FunctionId } from "../profile/profile.ts";
import type { Benchmarks } from "./benchmarks.ts";
import type { Change } from "./change.ts";
import type { Decision } from "./decide.ts";
import type { EditedCaller } from "./edited-caller.ts";
import type { FastestRuns } from "./fastest-runs.ts";
import type { ImportsChange } from "./imports.ts";
import type { MovedWork } from "./moved-work.ts";
import type { PartSeconds } from "./parts.ts";
import type { Kind } from "./round-counts.ts";
import type { EntryVerdict, FunctionVerdict, TimeChange, TimeRatio } from "./verdicts.ts";
import type { WaitingChange } from "./waiting.ts";
import type { Whole } from "./whole.ts";

export interface FunctionChange {
  readonly self: Change;
  readonly total: Change;
  /** Its own time with that of the libraries it calls; there when this is what changed, and no function by itself. */
  readonly attributed?: Change;
  /** Its time with everything it calls; there when this is what the verdict is about: its own time went to or came from what it calls. */
  readonly withCallees?: Change;
  /** Time head / base: of seconds where they are known, else where the functions not named keep theirs; undefined where a side has no samples of it. */
  readonly ratio: number | undefined;
  readonly verdict: FunctionVerdict;
}

/** Which of its times a function's verdict is about. */
export function decisiveKind({ attributed, withCallees }: Pick<FunctionChange, "attributed" | "withCallees">): Kind {
  if (attributed !== undefined) return "attributed";
  return withCallees === undefined ? "self" : "total";
}

/** Why shares were not compared. */
export type TooLittle =
  | { readonly why: "rounds"; readonly rounds: { readonly [S in Side]: number } }
  /** `isEffective`: not all of them count (`effectiveSamples`), and these do. */
  | { readonly why: "samples"; readonly samples: { readonly [S in Side]: number }; readonly isEffective: boolean };

/** What is known about one entry point. */
export interface Comparison {
  readonly verdict: Exclude<EntryVerdict, "failed">;
  /** Per function of the profile; empty when nothing can be said of functions. */
  readonly functions: readonly FunctionChange[];
  /** Named functions, the surest first. */
  readonly order: readonly number[];
  /** Per named function outside the project the project's function that calls it, where one brings most of the change. */
  readonly callers: ReadonlyMap<number, number>;
  /** The edited function that calls the named ones, where none of them is edited itself. It is named, too, where all of them are outside the project. */
  readonly edited?: EditedCaller;
  /** Why the recording is not to be trusted: no function is named, and none is said to be unchanged. */
  readonly distrust: string | undefined;
  /** Functions that would have been named if the recording, or its part that tells of them, could be trusted. */
  readonly withheld: readonly number[];
  /** Functions that would have been named, but whose change the samples that could not be read can have made alone, or those of threads that waited. */
  readonly doubted: readonly number[];
  /** Why they are doubted, in a sentence; undefined where it is for the samples that could not be read. */
  readonly doubt: string | undefined;
  readonly decision: Decision | undefined;
  readonly tooLittle: TooLittle | undefined;
  /** More rounds are worth recording. */
  readonly open: boolean;
  /** Functions that may have changed, large enough for this recording to tell: the largest difference first. Empty unless undecided. */
  readonly hinted: readonly number[];
  /** Smallest share in which a 1.5 times slowdown would have been named (95 times in 100), at least 4 %; undefined where there is none up to one half. */
  readonly resolution: Share | undefined;
  /** Time that went from some functions to others. */
  readonly moved: readonly MovedWork[];
  /** The time of the program as a whole. */
  readonly whole: Whole["verdict"];
  /** Indices of the runs of each side whose seconds are told, where the verdict rests on the fastest ones. */
  readonly timed?: FastestRuns["runs"];
  /** What the time of a run was spent on; undefined when seconds are not known. */
  readonly parts: readonly PartSeconds[] | undefined;
  readonly time: { readonly cpu: TimeChange; readonly wall: TimeChange };
  /** CPU seconds of everything not named, head / base, with a 95 % interval; undefined when CPU seconds are not known. */
  readonly rest: TimeRatio | undefined;
  /** What the program spends in imports; undefined where they count like anything else, or seconds are not known. */
  readonly imports?: ImportsChange;
  /** Wall time that changed while CPU time did not; undefined where it did not. */
  readonly waiting?: WaitingChange;
  /** The benchmarks of a suite; undefined where none was recognised. */
  readonly suite?: Suite;
}

/** What is known of a suite's benchmarks. */
export interface Suite extends Benchmarks {
  /** Per benchmark that moved the functions behind it, most important first. */
  readonly behind: ReadonlyMap<string, readonly FunctionId[]>;
}
