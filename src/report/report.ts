import type { BenchmarkReason, TimeBoxed } from "../bundle/benchmark-schema.ts";
import type { PartSeconds } from "../compare/parts.ts";
import type { EntryVerdict, FunctionVerdict, Interval, TimeChange, TimeRatio } from "../compare/verdicts.ts";
import type { WaitingPlace } from "../compare/waiting.ts";
import type { Origin, Share, Side } from "../profile/frame.ts";

/** Version of report.json; raised when a field changes its meaning or goes away. */
export const SCHEMA_VERSION = 2;

/** A share on both sides. A missing side is null, never 0; `delta` and `interval` are differences of shares (head - base). */
export interface ShareChange {
  readonly base: Share | null;
  readonly head: Share | null;
  readonly delta: number | null;
  readonly interval: Interval | null;
  /** Adjusted p value (family-wise, this report); null where nothing was tested. */
  readonly pAdjusted: number | null;
}

/** Seconds on both sides: share x CPU seconds of a run. Shown, never tested. */
export interface SecondsChange {
  readonly base: number | null;
  readonly head: number | null;
  readonly delta: number | null;
}

/** A function that calls another one, with its calls of that one in a run; a missing side is null. */
export interface Caller {
  readonly name: string;
  readonly file: string;
  readonly base: number | null;
  readonly head: number | null;
  /** Whether the change from base to head touches its lines. */
  readonly touched: boolean;
}

/** One line of a function of the project; seconds are CPU seconds of a run, with those of the libraries it calls where the verdict is about these. */
export interface ReportedLine {
  /** Which side's number it is: that of head, and of base for a line that is only there. */
  readonly side: Side;
  readonly line: number;
  readonly seconds: { readonly base: number; readonly head: number; readonly delta: number };
  /** Only head has it. */
  readonly added: boolean;
  /** The change from base to head touches it. */
  readonly changed: boolean;
  /** The source, of at most 200 characters. */
  readonly text: string;
}

/** The one line, or the one hunk of the diff, that holds most of a function's change. */
export interface ChangedPlace {
  readonly side: Side;
  readonly first: number;
  readonly last: number;
  /** Seconds that it takes more (or less, below 0) than before, of those of the function. */
  readonly seconds: number;
  readonly of: number;
  readonly change: "added" | "changed" | "removed" | "none";
}

/** Why a named function takes another time than before. */
export interface Why {
  /** Calls in one run; null when not known, or when two runs of one commit differ. */
  readonly calls: { readonly [S in Side]: number | null } | null;
  /** Where counting ended before the program did: it is called more often than that in one run. */
  readonly moreThan?: { readonly [S in Side]: number | null };
  /** Of a suite: counted in runs that made the calls of each benchmark divided by this, and multiplied by it. */
  readonly divisor?: number;
  /** They were counted, and two runs of one commit differ by 1 % or more. */
  readonly callsDiffer: boolean;
  /** Two runs of a commit had the very same numbers; else they are within 1 %. */
  readonly isExact: boolean;
  /** A generator or coroutine: what is counted are its starts. */
  readonly isStarted: boolean;
  /** Who calls it, those whose calls changed most first. */
  readonly callers: readonly Caller[];
  /** Time of one call, head / base, on average, with its 95 % interval. */
  readonly perCall: TimeRatio | null;
  /** Its lines in their order, those with the most time; none of functions outside the project. */
  readonly lines: readonly ReportedLine[];
  /** Where most of the change is; null when no one place holds it beyond noise. */
  readonly place: ChangedPlace | null;
}

export interface ReportedFunction {
  readonly name: string;
  readonly file: string;
  /** First line at head, or at base for a function without samples at head; null when unknown. */
  readonly line: number | null;
  readonly origin: Origin;
  /** Whether the change from base to head touches its lines; null when the change is not known. */
  readonly touched: boolean | null;
  /** First of its lines that the change touches, or of what it uses above them: a constant, an attribute of its class. */
  readonly touchedLine?: number;
  /** The project's function that calls it, where one brings most of the change of a function outside the project. */
  readonly calledBy?: { readonly name: string; readonly file: string; readonly line: number | null };
  /** Its name at base, with the file if that was another: `Old.area`, `beta (shop/old.py)`. */
  readonly movedFrom?: string;
  readonly self: ShareChange;
  readonly total: ShareChange;
  /** Its own time with that of the libraries it calls; there when this is what the verdict is about: no function by itself explains it. */
  readonly attributed?: ShareChange;
  /** Its time with everything it calls; there when this is what the verdict is about: its own time went to or came from what it calls. */
  readonly withCallees?: ShareChange;
  readonly seconds: SecondsChange;
  /** Time head / base where the functions not named keep theirs; null where either side has no samples. */
  readonly ratio: number | null;
  /** How many times slower or faster it is at least (95 % interval), where a side has fewer than ten samples of it: the ratio is then hardly known. */
  readonly atLeast?: number;
  /** Self share of every round, for the culprits and bystanders: the noise people can see with their own eyes. */
  readonly rounds?: { readonly [S in Side]: readonly Share[] };
  readonly verdict: FunctionVerdict;
  /**
   * Present where the row is not about CPU time that was sampled in a function: `import` is of a module (`import of shop.text`), in CPU seconds without the
   * sampler; `waiting` is of the function in which a run waits longer or less, in wall seconds. These are in no share.
   */
  readonly kind?: "import" | "waiting";
  /** Whether each side's code defines a `new` or `removed` function; absent where that is not known. Code that is there may not have been called, or too briefly to be sampled. */
  readonly exists?: { readonly [S in Side]: boolean };
  /** Of named functions, as far as it is known. */
  readonly why?: Why;
}

/** The most of all recorded runs of both sides; null where it cannot be seen. */
export interface RecordingFacts {
  /** Python processes in one run. */
  readonly processes: number | null;
  /** Threads of one process. */
  readonly threads: number | null;
  /** 95th percentile of the depth of the stacks, in Python frames. */
  readonly depth: number | null;
  /** Share of the machine's time taken by other machines. */
  readonly steal: number | null;
  /** Load average of the machine, in processors, the program and the sampler included. */
  readonly load: number | null;
  /** Samples per second; with `rate: auto` what was chosen for this entry point. */
  readonly rate: number | null;
}

export interface Health {
  /** Samples the sampler failed to read. */
  readonly lost: number;
  /** Times the sampler said that it was behind. */
  readonly late: number;
  readonly empty: number;
  readonly harness: number;
  /** What ran and on how busy a machine; null when only folded stacks were given. */
  readonly recording: RecordingFacts | null;
  /** One sentence each; empty when there is nothing to say. */
  readonly warnings: readonly string[];
}

/** What happened to a benchmark of a suite; `failed` on either side. */
export type BenchmarkVerdict = "slower" | "faster" | "unchanged" | "uncertain" | "new" | "removed" | "failed";

export interface ReportedBenchmark {
  /** As its tool writes it, with parameters: `tests/test_x.py::test_y[json]`. */
  readonly name: string;
  readonly verdict: BenchmarkVerdict;
  /** Calls in one recorded run; null when it was never measured. */
  readonly calls: number | null;
  /** CPU seconds per call, without what all benchmarks of a round had in common; a missing side is null. */
  readonly seconds: { readonly [S in Side]: number | null };
  /** Seconds head / base with its 95 % interval; null where a side is missing. */
  readonly ratio: number | null;
  readonly interval: Interval | null;
  /** Adjusted p value (family-wise, this suite). */
  readonly pAdjusted: number | null;
  /** Names of the functions behind the change, most important first; empty when none stands out. */
  readonly functions: readonly string[];
  /** Where and why it failed. */
  readonly failed?: readonly { readonly side: Side; readonly reason: BenchmarkReason }[];
}

/** What there is of an entry point whose suite of benchmarks was recognised. */
export interface SuiteReport {
  /** What moved first. */
  readonly benchmarks: readonly ReportedBenchmark[];
  readonly suite: {
    /** No unnamed benchmark became so many times slower; null while that is open. */
    readonly ruledOut: number | null;
    /** All benchmarks surely moved by one factor; null where they did not. */
    readonly together: TimeRatio | null;
    /** Benchmarks that were not measured, and why. */
    readonly omitted: readonly {
      readonly name: string;
      readonly side: Side;
      readonly kind: "not-taken-over" | "left-out";
      readonly reason: BenchmarkReason;
    }[];
  };
}

/** Modules that come with one import that only one side has. */
export interface ReportedImport {
  /** The outermost of them. */
  readonly module: string;
  /** Where it is imported first; null when that is not known. */
  readonly by: { readonly file: string; readonly line: number } | null;
  /** The change from base to head touches that line. */
  readonly touched: boolean;
  readonly modules: number;
  /** CPU seconds of a run in the import of any of them. */
  readonly seconds: number;
}

/** What a run spends in imports, in CPU seconds, with a verdict of its own: shares do not hold it. */
export interface ImportsReport {
  /** Present where start-up alone was measured: seconds are those of a new interpreter that imports the module. */
  readonly isStartUp?: true;
  readonly seconds: { readonly base: number; readonly head: number };
  readonly ratio: number | null;
  readonly interval: Interval | null;
  readonly verdict: "slower" | "faster" | "unchanged" | "uncertain";
  readonly modules: {
    readonly added: readonly ReportedImport[];
    readonly removed: readonly ReportedImport[];
    /** Modules of both sides whose top level takes another time, in CPU seconds without what it imports; what changed most first. */
    readonly changed?: readonly ChangedImport[];
  };
}

export interface ChangedImport {
  readonly module: string;
  readonly file: string;
  /** The change from base to head touches the file. */
  readonly touched: boolean;
  readonly seconds: { readonly base: number; readonly head: number };
}

/** A package whose version differs between the sides; null where it is not installed. */
export interface PackageChange {
  readonly name: string;
  readonly base: string | null;
  readonly head: string | null;
  /** CPU seconds of a run that its functions take more (less, below 0); null where that is within noise. */
  readonly seconds: number | null;
  /** Its modules and packages, by the first part of their path. */
  readonly files: readonly string[];
}

/** Wall time that changed while CPU time did not. */
export interface WaitingReport {
  /** Seconds that a run waits longer (less, below 0). */
  readonly seconds: number;
  /** Wall seconds of a run. */
  readonly wall: { readonly base: number; readonly head: number };
  readonly ratio: number;
  readonly interval: Interval;
  /**
   * The function of the project below which more waiting was sampled, with its part of the seconds where a run told it, and the edited function that calls
   * it, directly or through others, where it is not edited itself; null when that is not known.
   */
  readonly where: WaitingPlace | null;
  /** What CPU time alone says; present where `where` is known, which makes the verdict `changed`. */
  readonly cpuVerdict?: EntryVerdict;
}

export interface EntryReport extends Partial<SuiteReport> {
  readonly name: string;
  /** Which job of a matrix recorded it, such as `Python 3.13, Linux x64`. */
  readonly shard: string;
  /** What recorded it, where that is not what the report as a whole names: another job of the matrix. */
  readonly environment?: Environment;
  readonly command: string;
  readonly verdict: EntryVerdict;
  /** Why, in a sentence: what was found, ruled out, or would decide it. */
  readonly reason: string;
  /** The recording is not reliable enough to say which functions changed; absent where it is. */
  readonly withheld?: true;
  readonly rounds: { readonly [S in Side]: number };
  readonly samples: { readonly [S in Side]: number };
  /** Change of share that a function of 10 % share needs to be named; null when shares were not compared. */
  readonly noiseFloor: Share | null;
  /** CPU seconds of one run that shares are shares of: without what is left out, such as imports; null where not known. */
  readonly countedSeconds: { readonly [S in Side]: number | null };
  /** Looks planned and used (looking again costs evidence, so it is planned before recording). */
  readonly looks: { readonly planned: number; readonly used: number };
  readonly time: { readonly cpu: TimeChange; readonly wall: TimeChange };
  /** CPU seconds of everything that is not named; null where shares were not compared or these seconds are not known. */
  readonly rest: TimeRatio | null;
  /** What the time of a run was spent on, in seconds: the parts add up to `time.cpu` (to `time.wall` with `idle`). Absent where seconds are not known or nothing was sampled. */
  readonly parts?: readonly PartSeconds[];
  /** Work that only moved between functions, below the function `within`. */
  readonly moved?: readonly {
    readonly within: string;
    readonly less: readonly string[];
    readonly more: readonly string[];
    readonly total: { readonly base: Share | null; readonly head: Share | null };
    readonly seconds: number | null;
  }[];
  /** A function that the change edits, and that calls functions whose time changed though the change does not touch them. Where all of those are outside the project, it is among `functions` with its time with what it calls. */
  readonly edited?: {
    readonly name: string;
    readonly file: string;
    readonly line: number | null;
    readonly calls: readonly string[];
    /** It calls some of them only through other functions. */
    readonly indirect?: true;
  };
  /** Culprits by |self delta|, then bystanders, then the rest; every function of at least 0.5 % share on a side. */
  readonly functions: readonly ReportedFunction[];
  /** Undefined where imports count like anything else, or nothing of them was sampled. */
  readonly imports?: ImportsReport;
  /** Installed packages whose version differs, those whose time moved most first. */
  readonly packages?: readonly PackageChange[];
  /** There when wall time changed and CPU time does not explain it. */
  readonly waiting?: WaitingReport;
  /** Peak of resident memory of the program's Python processes; there when it moved by more than its spread between rounds. */
  readonly memory?: { readonly peakBytes: { readonly base: number; readonly head: number } };
  /** Garbage collections of one run, in CPU seconds, and how many; there when their time changed. They take it in whatever functions they interrupt. */
  readonly collection?: { readonly seconds: { readonly [S in Side]: number }; readonly count: { readonly [S in Side]: number } };
  readonly health: Health;
  /** Names of files beside report.json. */
  readonly files: { readonly [kind: string]: string };
  /** The program works for a time, not for an amount of work, so that no time and no share tells what became slower; absent for all others. */
  readonly timeBoxed?: TimeBoxed;
  /** Why there is no comparison, when the verdict is `failed`. */
  readonly failure?: string;
}

export interface Environment {
  readonly cpu: string;
  readonly cores: number;
  readonly os: string;
  readonly python: string;
  readonly sampler: string;
  readonly samplerVersion: string;
  /** Samples per second asked for. */
  readonly rate: number;
}

/** The content of report.json. Shares are 0..1, times are seconds. */
export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly verdict: EntryVerdict;
  readonly base: { readonly sha: string | null; readonly label: string };
  readonly head: { readonly sha: string | null; readonly label: string };
  /** What was recorded and when (UTC, ISO 8601); absent where only folded stacks were given. */
  readonly source?: { readonly project: string; readonly recordedAt: string };
  readonly environment: Environment | null;
  /** Percentage points / 100 below which nothing is named. */
  readonly minChange: Share;
  readonly entryPoints: readonly EntryReport[];
  /** In the shortened report of a comment: how many entry points and functions were left out. */
  readonly omitted?: { readonly entryPoints: number; readonly functions: number };
}
