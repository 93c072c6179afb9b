import * as v from "valibot";
import { type BenchmarkProblem, type BenchmarkRun, benchmarkProblem, benchmarkRun } from "../../bundle/benchmark-schema.ts";
import { BENCHMARK_FILE, identify, NO_ROOTS } from "../../profile/identity.ts";

/** What the unrecorded first run says of one benchmark, in seconds. */
export interface Estimate {
  readonly name: string;
  /** Absolute path of the file it stands in. */
  readonly file: string | null;
  /** Of one call. */
  readonly cpu: number;
  readonly wall: number;
  /** Wall time of what is prepared for a call outside of what is measured. */
  readonly outside: number;
  /** Wall time that the benchmark took in all. */
  readonly spent: number;
  /** Whether it reaches a function that the change touches. */
  readonly touched: boolean;
  /** More calls than this fail. */
  readonly most: number | null;
}

/** What the processes of one run recorded of their benchmarks. */
export interface SuiteEvents {
  /** Tools that found their way here: `pytest`, `asv`, `pyperf`. */
  readonly tools: readonly string[];
  /** Folders of benchmarks that a tool names, as asv does. */
  readonly roots: readonly string[];
  readonly estimates: readonly Estimate[];
  readonly runs: readonly BenchmarkRun[];
  readonly problems: readonly BenchmarkProblem[];
}

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9));
const name = benchmarkRun.entries.name;
const event = v.variant("event", [
  v.object({ event: v.literal("session"), tool: v.string(), root: v.optional(v.string()) }),
  v.object({
    event: v.literal("estimate"),
    name,
    file: v.nullable(v.string()),
    cpu: seconds,
    wall: seconds,
    outside: seconds,
    spent: seconds,
    touched: v.boolean(),
    most: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  v.object({ event: v.literal("benchmark"), name, calls: benchmarkRun.entries.calls, cpu: seconds, wall: seconds }),
  v.object({ event: v.literal("problem"), ...benchmarkProblem.entries }),
]);

/**
 * Events from what the processes of a run wrote, one JSON object a line. Lines that are none are passed over: the pull request's code
 * can write there. A benchmark that ran in several processes counts once with the sum; one with a problem has no figures.
 */
export function parseSuiteEvents(texts: readonly string[]): SuiteEvents {
  const tools = new Set<string>();
  const roots = new Set<string>();
  const estimates = new Map<string, Estimate>();
  const runs = new Map<string, BenchmarkRun>();
  const problems = new Map<string, BenchmarkProblem>();
  for (const parsed of texts.flatMap(parseLines)) {
    if (parsed.event === "session") {
      tools.add(parsed.tool);
      if (parsed.root !== undefined) roots.add(parsed.root);
      continue;
    }
    const name = nameInStacks(parsed.name);
    if (parsed.event === "problem" && !problems.has(name)) problems.set(name, { name, kind: parsed.kind, reason: parsed.reason });
    if (parsed.event === "estimate") {
      const { event: _, ...estimate } = parsed;
      estimates.set(name, { ...estimate, name });
    }
    if (parsed.event === "benchmark") {
      const { calls = 0, cpuSeconds = 0, wallSeconds = 0 } = runs.get(name) ?? {};
      runs.set(name, {
        name,
        calls: calls + parsed.calls,
        cpuSeconds: cpuSeconds + parsed.cpu,
        wallSeconds: wallSeconds + parsed.wall,
      });
    }
  }
  const withoutProblem = <T extends { readonly name: string }>(all: ReadonlyMap<string, T>) =>
    [...all.values()].filter((one) => !problems.has(one.name));
  return {
    tools: [...tools],
    roots: [...roots],
    estimates: withoutProblem(estimates),
    runs: withoutProblem(runs),
    problems: [...problems.values()],
  };
}

/** A benchmark's name as its frames have it, so that figures and stacks meet. */
function nameInStacks(name: string): string {
  return identify({ name, file: BENCHMARK_FILE }, NO_ROOTS).name;
}

function parseLines(text: string): v.InferOutput<typeof event>[] {
  return text.split("\n").flatMap((line) => {
    const result = v.safeParse(event, tryParse(line));
    return result.success ? [result.output] : [];
  });
}

function tryParse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
