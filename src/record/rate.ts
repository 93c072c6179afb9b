import type { StackDepth } from "../profile/processes.ts";

/** Samples per second that `rate: auto` chooses from, highest first. */
const RATES = [250, 200, 150, 100, 75, 50, 30, 20] as const;

/** Stacks per second, of all that compute at a time: where more processes do so than there are processors, a sampler that asks for more is soon behind. */
const MOST_STACKS = 250;

/** The rate of the first run, which only looks at how deep stacks are. */
export const PROBE_RATE = 20;

/** Where the first run could not tell: what suits stacks of 40 frames. */
export const USUAL_RATE = 100;

/** Pausing may take this share of a run: more samples would cost more than they tell, and lean further toward deep stacks. */
const MAX_PAUSED = 0.1;

/**
 * Milliseconds that a program is paused for one sample: py-spy 0.4.3 with line numbers, CPython 3.11 to 3.15. Measured at 10, 40 and 100
 * frames: 0.15 to 0.33, 0.47 to 0.92 and 0.99 to 1.85 ms without line numbers, which add 10 to 40 %.
 */
const PAUSE = { fixed: 0.15, perFrame: 0.015, perThread: 0.05 };

/**
 * py-spy 0.4.3 gives up a stack of more than 4096 frames. Where most stacks were lost and one of this many frames was read, that is why: few
 * of those that it reads are deep (a thread that begins and ends has shallow ones), and tests of recursion stop at Python's limit of 1000.
 */
const DEEP = 1500;

/** Fewer lost stacks than this may be those of a process that ends. */
const MANY = 10;

export interface Sampled {
  /** Of the stacks that were read. */
  readonly depth: StackDepth;
  /** Stacks that were read, and that were not. */
  readonly recorded: number;
  readonly lost: number;
  /** Processes and threads that computed at a time, on average; 1 when absent. */
  readonly width?: number;
  /** Python processes; 0 when that cannot be seen. */
  readonly processes: number;
  /** Most threads of one process; 0 when that cannot be seen. */
  readonly threads: number;
  /** Native frames take about as long again. */
  readonly native: boolean;
}

/**
 * The highest rate, in samples per second, at which pausing costs at most a tenth of the run; the lowest one where none does; undefined where
 * the next sample would be due before one is taken, so that the program would hardly go on, and where most stacks cannot be read.
 */
export function chooseRate(sampled: Sampled): number | undefined {
  const { depth, recorded, lost, threads, native, width = 1 } = sampled;
  if ((depth.most > DEEP && lost > recorded) || isBlind(sampled)) return undefined;
  const once = PAUSE.fixed + PAUSE.perFrame * depth.mean + PAUSE.perThread * Math.max(0, threads - 1);
  const pauseSeconds = ((native ? 2 : 1) * once) / 1000;
  const most = MOST_STACKS / Math.max(1, Math.round(width));
  return (
    RATES.find((rate) => rate * pauseSeconds <= MAX_PAUSED && rate <= most) ?? (PROBE_RATE * pauseSeconds < 1 ? PROBE_RATE : undefined)
  );
}

/** Whether most stacks of the only process were lost, and those that were read do not say why: another run may. Processes that end lose some in any program. */
export function isBlind({ depth, recorded, lost, processes }: Pick<Sampled, "depth" | "recorded" | "lost" | "processes">): boolean {
  return processes === 1 && lost >= MANY && lost > recorded && depth.most <= DEEP;
}
