import type { TimeBoxed } from "../bundle/benchmark-schema.ts";
import { medianOf } from "../compare/distributions.ts";
import type { Side } from "../profile/frame.ts";
import type { RecordedFrame, Recordings } from "../profile/recordings.ts";
import { findTimeBoxedHarness } from "../profile/time-boxed-frames.ts";
import type { EntryContext, Run, SlowRun } from "./runner.ts";

export interface TimeBoxRequest extends Pick<EntryContext, "entry" | "runner" | "progress"> {
  readonly recordings: Recordings;
  /** Recorded runs of both sides. */
  readonly runs: { readonly [S in Side]: readonly Run[] };
}

/** A shorter program is over before it could be slowed down. */
const MIN_SECONDS = 0.2;
/**
 * A program with a fixed amount of work does all of it, however slow it is made. One that works for a time does a third when each piece of
 * work takes three times as long. Two runs of a fixed amount of work below this share of the cheapest one's CPU time would be chance of another order than noise.
 */
const LESS_WORK = 0.75;
/** A program that works for a time takes about the same on both sides: where each run of one takes this many times as long as any of the other, it does not. */
const CLEAR_CHANGE = 1.3;
/** On a busy machine CPU time says little; wall time that is the same although work was added says it all. */
const ADDED = { least: 0.15, most: 0.3, spread: 1.25 } as const;

/**
 * Whether the program works for a time instead of an amount of work, so that its time says nothing about its speed: by the frames of a tool
 * that does so, else by slowing the program down without changing what it does. That takes another run, so only programs that could read
 * a clock, and whose time did not clearly change, are tried.
 */
export async function findTimeBox(request: TimeBoxRequest): Promise<TimeBoxed | undefined> {
  const harness = findTimeBoxedHarness(request.recordings);
  if (harness !== undefined) return { how: "harness", harness };
  return (await doesLessWhenSlow(request)) ? { how: "work-differs" } : undefined;
}

async function doesLessWhenSlow(request: TimeBoxRequest): Promise<boolean> {
  const { entry, runner, progress } = request;
  const runs = request.runs.head;
  const [base, head] = [request.runs.base, runs].map((ofSide) => ofSide.flatMap(({ cpuSeconds }) => cpuSeconds ?? [])) as [
    number[],
    number[],
  ];
  const usual = medianOf(head);
  if (!(usual >= MIN_SECONDS) || isClearChange(base, head) || !(await mayReadClock(request))) return false;
  for (let attempt = 0; attempt < 2; attempt++) {
    progress.now(`${entry.name}: checking that every run does the same work`);
    const slow = await runner.slowDown("head", { ownSeconds: LESS_WORK * usual });
    if (slow?.cpuSeconds === undefined) return false;
    // Sampling makes the recorded runs dearer, by a third on some machines: the cheapest one is nearest to a run without it.
    if (slow.cpuSeconds - slow.injected >= LESS_WORK * Math.min(...head) && !isOverInTime(slow, runs)) return false;
  }
  return true;
}

/** @param base CPU seconds of the runs of a side, none where they are not known. */
function isClearChange(base: readonly number[], head: readonly number[]): boolean {
  if (base.length === 0 || head.length === 0) return false;
  return Math.min(...head) > CLEAR_CHANGE * Math.max(...base) || Math.min(...base) > CLEAR_CHANGE * Math.max(...head);
}

/** Whether a run of one process took as long as the others, although so much work was added. */
function isOverInTime({ wallSeconds, injected, processes }: SlowRun, runs: readonly Run[]): boolean {
  const walls = runs.map((run) => run.wallSeconds);
  const usual = Math.min(...walls);
  const isSteady = Math.max(...walls) <= ADDED.spread * Math.min(...walls);
  if (processes > 1 || !isSteady || injected < ADDED.least * usual) return false;
  return wallSeconds - usual < ADDED.most * injected;
}

/** Words of code that reads a clock, waits for one, or asks one to call it. */
const CLOCK =
  /\b(time|timeit|datetime|sched|signal|resource|asyncio|Timer|perf_counter|monotonic|process_time|thread_time|default_timer|deadline|timeout)\b/;

/** Whether a file that the program ran, Python's own library apart, mentions a clock. */
async function mayReadClock({ entry, runner, recordings }: TimeBoxRequest): Promise<boolean> {
  if (CLOCK.test(entry.command)) return true;
  for (const file of new Set(recordings.frames.flatMap(ownFile)))
    if (CLOCK.test((await runner.readSource("head", file)) ?? "")) return true;
  return false;
}

function ownFile({ file, sides }: RecordedFrame): string[] {
  if (file === undefined || file.startsWith("<") || !sides.has("head")) return [];
  return /\/lib(64)?\/python[\d.]+\/(?!(site|dist)-packages\/)/.test(file) ? [] : [file];
}
