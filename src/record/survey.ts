import type { BenchmarkProblem } from "../bundle/benchmark-schema.ts";
import type { Note } from "../bundle/note.ts";
import type { Inputs } from "../config/inputs.ts";
import { ProgramError } from "../lib/errors.ts";
import type { Progress } from "../lib/progress.ts";
import { SIDES, type Side } from "../profile/frame.ts";
import type { Runner, UnprofiledRun } from "./runner.ts";
import { type CallPlan, type PlanRequest, planCalls, secondsForBenchmarks } from "./suites/call-plan.ts";

/** What the unrecorded runs say. */
export interface Survey {
  readonly unprofiled: { readonly [S in Side]: UnprofiledRun };
  /** Wall seconds of a recorded run, as far as can be told. */
  readonly wallSeconds: { readonly [S in Side]: number };
  /** Whether benchmarks were taken over. */
  readonly isSuite: boolean;
  /** See `CallPlan`; 1 where there are no benchmarks. */
  readonly countingDivisor: number;
  readonly problems: { readonly [S in Side]: readonly BenchmarkProblem[] };
  readonly notes: readonly Note[];
}

interface SurveyRequest {
  readonly runner: Runner;
  readonly inputs: Pick<Inputs, "rounds" | "budget">;
  readonly progress: Progress;
}

/**
 * Runs each side once without the sampler: it writes its .pyc files, shows whether the program works, and, where that is a suite, how long
 * a call of each benchmark takes. Afterwards the runner makes the same calls of the same benchmarks in every run.
 * @throws ProgramError when the program fails on a side.
 */
export async function surveySides(request: SurveyRequest): Promise<Survey> {
  const { runner } = request;
  const { unprofiled, notes } = await runSidesUnprofiled(request);
  const estimates = { base: unprofiled.base.suite.estimates, head: unprofiled.head.suite.estimates };
  const problems = { base: [...unprofiled.base.suite.problems], head: [...unprofiled.head.suite.problems] };
  const wallSeconds = { base: unprofiled.base.wallSeconds, head: unprofiled.head.wallSeconds };
  if (estimates.base.length + estimates.head.length === 0) {
    const launched = unprofiled.head.suite.tools.find((tool) => tool !== "pytest");
    if (launched !== undefined) throw new ProgramError(noBenchmarks(launched));
    await runner.suite.restoreBase();
    runner.suite.fix(undefined);
    return { unprofiled, wallSeconds, isSuite: false, countingDivisor: 1, problems, notes: [...notes, ...disabledNote(problems)] };
  }
  const failed = findFailed({ problems, estimates });
  const rest = { base: restOf(unprofiled.base), head: restOf(unprofiled.head) };
  const plan = planCalls({
    estimates,
    failed,
    mostSeconds: secondsForBenchmarks({ ...request.inputs, rest: Math.max(rest.base, rest.head) }),
  });
  runner.suite.fix(plan);
  const leftOut = new Set(plan.leftOut);
  for (const side of SIDES) {
    for (const { name } of estimates[side]) if (leftOut.has(name)) problems[side].push({ name, kind: "left-out", reason: "budget" });
  }
  return {
    unprofiled,
    wallSeconds: { base: rest.base + plan.seconds.base, head: rest.head + plan.seconds.head },
    isSuite: true,
    countingDivisor: plan.countingDivisor,
    problems,
    notes: [...notes, ...leftOutNote(plan, problems)],
  };
}

/** Benchmarks that failed on a side, and all of a file that a side cannot import: `tests/test_x.py` fails `tests/test_x.py::test_y`. */
function findFailed({ problems, estimates }: { problems: Survey["problems"]; estimates: PlanRequest["estimates"] }): Set<string> {
  const named = new Set(SIDES.flatMap((side) => problems[side].map(({ name }) => name)));
  const inFiles = SIDES.flatMap((side) => estimates[side].map(({ name }) => name)).filter((name) => named.has(name.split("::")[0] ?? ""));
  return new Set([...named, ...inFiles]);
}

async function runSidesUnprofiled({
  runner,
  progress,
}: SurveyRequest): Promise<{ unprofiled: { [S in Side]: UnprofiledRun }; notes: Note[] }> {
  const runSide = (side: Side) => {
    progress.now(`${side}: run without the sampler`);
    return runner.runUnprofiled(side);
  };
  const tried = await runSide("base").catch((error: unknown) => {
    if (error instanceof ProgramError) return error;
    throw error;
  });
  const head = await runSide("head").catch((error: unknown) => {
    throw tried instanceof ProgramError ? tried : error;
  });
  // Benchmarks that head changes or adds are run on both sides as head has them.
  const brought = head.suite.estimates.length === 0 ? 0 : await runner.suite.bringHead(head.suite);
  if (brought === 0) {
    if (tried instanceof ProgramError) throw tried;
    return { unprofiled: { base: tried, head }, notes: [] };
  }
  try {
    return { unprofiled: { base: await runSide("base"), head }, notes: [] };
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    await runner.suite.restoreBase();
    if (tried instanceof ProgramError) throw tried;
    return { unprofiled: { base: tried, head }, notes: [{ code: "own-benchmark-files" }] };
  }
}

function noBenchmarks(tool: string): string {
  return `No benchmark of ${tool} ran on either side. Do the names match '--bench' and 'benchmarks', and do the benchmarks measure time?`;
}

/** Wall seconds of a run beside its benchmarks. */
function restOf({ wallSeconds, suite }: UnprofiledRun): number {
  return Math.max(0, wallSeconds - suite.estimates.reduce((sum, { spent }) => sum + spent, 0));
}

/** Of benchmarks that pytest runs as tests. */
function disabledNote(problems: Survey["problems"]): Note[] {
  const disabled = new Set(SIDES.flatMap((side) => problems[side].flatMap(({ name, reason }) => (reason === "disabled" ? [name] : []))));
  return disabled.size === 0 ? [] : [{ code: "benchmarks-disabled", benchmarks: disabled.size }];
}

/** Of the benchmarks that did not fit, and of those that the first run had no time for. */
function leftOutNote({ calls }: CallPlan, problems: Survey["problems"]): Note[] {
  const leftOut = new Set(SIDES.flatMap((side) => problems[side].flatMap(({ name, reason }) => (reason === "budget" ? [name] : []))));
  if (leftOut.size === 0) return [];
  return [{ code: "benchmarks-left-out", leftOut: leftOut.size, all: leftOut.size + Object.keys(calls).length }];
}
