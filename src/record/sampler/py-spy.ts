import type { SamplerSwitches } from "../../config/inputs.ts";

/** How one run is sampled. */
export interface RecordingSwitches extends SamplerSwitches {
  /** Samples per second. */
  readonly rate: number;
}

/** The sampler's command line up to the program: the current line of each frame, full paths, folded stacks. */
export function pySpyArguments(switches: RecordingSwitches, output: string): string[] {
  const { rate, threads, native, idle, gil, nonblocking } = switches;
  return [
    "record",
    "--rate",
    String(rate),
    "--full-filenames",
    "--format",
    "raw",
    "--output",
    output,
    // The program runs behind shells, so children are always followed; `subprocesses: false` leaves their stacks out later.
    "--subprocesses",
    ...(threads ? ["--threads"] : []),
    ...(native ? ["--native"] : []),
    ...(idle ? ["--idle"] : []),
    ...(gil ? ["--gil"] : []),
    ...(nonblocking ? ["--nonblocking"] : []),
    "--",
  ];
}

/** What py-spy said about its own work. */
export interface PySpyLog {
  /** Samples and read errors; undefined when it did not get to the end. */
  readonly samples: number | undefined;
  readonly lost: number;
  readonly late: number;
  /** Its first complaint, without the backtrace that follows. */
  readonly error: string | undefined;
}

export function parsePySpyLog(log: string): PySpyLog {
  const closing = [...log.matchAll(/Samples: (\d+) Errors: (\d+)/g)].at(-1);
  return {
    samples: closing === undefined ? undefined : Number(closing[1]),
    lost: closing === undefined ? 0 : Number(closing[2]),
    late: [...log.matchAll(/behind in sampling/g)].length,
    error: /^(?:Error: (.*)|(thread '.*' panicked at .*))$/m
      .exec(log)
      ?.slice(1)
      .find((words) => words !== undefined),
  };
}
