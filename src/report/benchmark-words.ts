import type { BenchmarkReason, TimeBoxed } from "../bundle/benchmark-schema.ts";
import { callsWhenCounted } from "../bundle/benchmark-schema.ts";
import { formatPlural, formatTimeRatio } from "../lib/format.ts";
import type { Pen } from "./escape.ts";
import type { BenchmarkVerdict, EntryReport, ReportedBenchmark, Why } from "./report.ts";
import { describeWhy } from "./why.ts";

/** More functions behind a benchmark than these are counted. */
const MAX_FUNCTIONS = 2;
/** More names in a sentence than these are counted. */
const MAX_NAMES = 5;

/**
 * The benchmark that moved most, in one line: `test_invoice` is 2.9× slower (1.2 → 3.4 ms per call): `tax`. Slower ones first.
 * @returns undefined where no benchmark moved.
 */
export function describeSuite({ benchmarks = [], suite }: EntryReport, pen: Pen): string | undefined {
  const moved = benchmarks.filter(isMoved);
  const [first, ...others] = moved;
  if (first === undefined) return undefined;
  if (suite !== undefined && suite.together !== null) {
    const { ratio } = suite.together;
    return `The suite as a whole is ${describeRatio(ratio)} (${moved.length} of ${formatPlural(benchmarks.length, "benchmark")})`;
  }
  const more = (["slower", "faster"] as const).flatMap((verdict) => {
    const count = others.filter((other) => other.verdict === verdict).length;
    return count === 0 ? [] : [`${count} more ${verdict}`];
  });
  const behind = describeBehind(first, pen);
  const { base, head } = first.seconds;
  const times = base === null || head === null ? "" : ` (${formatPerCall(base, head)} per call)`;
  const line = `${pen.name(shortName(first.name, benchmarks))} is ${describeRatio(first.ratio ?? 1)}${times}${behind === "" ? "" : `: ${behind}`}`;
  return more.length === 0 ? line : `${line}; ${more.join(", ")}`;
}

export function isMoved({ verdict }: Pick<ReportedBenchmark, "verdict">): boolean {
  return verdict === "slower" || verdict === "faster";
}

/** `2.9× slower`, `2.9× faster`: always above 1, so that both read alike. */
export function describeRatio(ratio: number): string {
  return ratio < 1 ? `${formatTimeRatio(1 / ratio)} faster` : `${formatTimeRatio(ratio)} slower`;
}

/** `tax`, `round_half` and 2 more; empty where no function stands out. The first one may be told with why. */
export function describeBehind({ functions }: Pick<ReportedBenchmark, "functions">, pen: Pen, why = ""): string {
  const cut = functions.length - MAX_FUNCTIONS;
  const names = functions.slice(0, MAX_FUNCTIONS).map((name, at) => pen.name(name) + (at === 0 ? why : ""));
  return names.join(", ") + (cut > 0 ? ` and ${cut} more` : "");
}

/** The same with why, of the first one, as far as it is known: `tax` (called twice as often (1 → 2 per call of the benchmark)), `round_half`. */
export function explainBehind(benchmark: ReportedBenchmark, { functions }: Pick<EntryReport, "functions">, pen: Pen): string {
  const fn = functions.find(({ name, why }) => name === benchmark.functions[0] && why !== undefined);
  if (fn?.why === undefined) return describeBehind(benchmark, pen);
  const inCalls = countInCalls(fn.why, benchmark.calls);
  const why = inCalls === undefined ? describeWhy(fn, pen) : describeWhy({ ...fn, why: inCalls }, pen, "call of the benchmark");
  return describeBehind(benchmark, pen, why === "" ? "" : ` (${why})`);
}

/** Calls in one call of the benchmark, where a whole number of them makes those of the run; a benchmark is called once more to warm up. */
function countInCalls(why: Why, times: number | null): Why | undefined {
  const { calls, moreThan, isExact, divisor: counted = 1 } = why;
  if (calls === null || times === null || moreThan !== undefined || !isExact) return undefined;
  const once = callsWhenCounted(times, counted);
  const isWhole = (divisor: number) => [calls.base ?? 0, calls.head ?? 0].every((count) => (count / counted) % divisor === 0);
  const divisor = [once + 1, once].find(isWhole);
  if (divisor === undefined) return undefined;
  const divided = (count: number | null) => (count === null ? null : count / counted / divisor);
  const { divisor: _, ...rest } = why;
  return { ...rest, calls: { base: divided(calls.base), head: divided(calls.head) } };
}

/** `test_y[json]` of `tests/test_x.py::test_y[json]`, as long as no other benchmark of the suite is called so. */
export function shortName(name: string, all: readonly Pick<ReportedBenchmark, "name">[]): string {
  const short = lastPart(name);
  return all.some((other) => other.name !== name && lastPart(other.name) === short) ? name : short;
}

/** Parameters may hold anything, `::` included. */
function lastPart(name: string): string {
  const bracket = name.indexOf("[");
  const place = name.slice(0, bracket < 0 ? name.length : bracket).lastIndexOf("::");
  return place < 0 ? name : name.slice(place + 2);
}

const UNITS = [
  { unit: "s", seconds: 1 },
  { unit: "ms", seconds: 1e-3 },
  { unit: "µs", seconds: 1e-6 },
  { unit: "ns", seconds: 1e-9 },
] as const;
/** Closer times need three digits to be told apart. */
const CLOSE_RATIO = 1.3;

/** `1.2 → 3.4 ms`: both in the unit of the larger one. */
export function formatPerCall(base: number, head: number): string {
  const larger = Math.max(base, head);
  const { unit, seconds } = UNITS.find((known) => larger >= known.seconds) ?? UNITS[3];
  const digits = larger > CLOSE_RATIO * Math.min(base, head) ? 2 : 3;
  return `${formatDigits(base / seconds, digits)} → ${formatDigits(head / seconds, digits)} ${unit}`;
}

/** `0.90`, `2.6`, `100`: at least this many significant digits, never with an exponent. */
function formatDigits(value: number, digits: number): string {
  const rounded = Number(value.toPrecision(digits));
  const decimals = rounded === 0 ? 0 : digits - 1 - Math.floor(Math.log10(rounded));
  return value.toFixed(Math.min(Math.max(decimals, 0), 6));
}

/** What else there is to say of the suite, one sentence each: those on one side, those that did not move, those without figures. */
export function describeOtherBenchmarks({ benchmarks = [], suite }: EntryReport, pen: Pen): string[] {
  const of = (verdict: BenchmarkVerdict) => benchmarks.filter((benchmark) => benchmark.verdict === verdict);
  const isOnly = benchmarks.every(({ verdict }) => verdict === "unchanged" || verdict === "uncertain");
  const quiet = (["unchanged", "uncertain"] as const).flatMap((verdict) => {
    const count = of(verdict).length;
    return count === 0 ? [] : [`${formatPlural(count, isOnly ? "benchmark" : "other benchmark")} ${verdict}`];
  });
  return [
    ...quiet,
    ...listNames("New", of("new"), benchmarks, pen),
    ...listNames("Removed", of("removed"), benchmarks, pen),
    ...describeOmitted(suite?.omitted ?? []),
  ];
}

function listNames(title: string, some: readonly ReportedBenchmark[], all: readonly ReportedBenchmark[], pen: Pen): string[] {
  if (some.length === 0) return [];
  const names = some.slice(0, MAX_NAMES).map(({ name }) => pen.name(shortName(name, all)));
  const cut = some.length - names.length;
  return [`${title}: ${names.join(", ")}${cut > 0 ? ` and ${cut} more` : ""}`];
}

type Omitted = NonNullable<EntryReport["suite"]>["omitted"];

/** By reason: `3 benchmarks were not measured: they use a fixture 'benchmark' of the suite's own`. */
function describeOmitted(omitted: Omitted): string[] {
  const byReason = new Map<BenchmarkReason, Set<string>>();
  // A warning of its own tells of those that the budget left out.
  for (const { name, reason } of omitted.filter(({ reason }) => reason !== "budget"))
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(name));
  return [...byReason].map(([reason, names]) => {
    const verb = names.size === 1 ? "was" : "were";
    return `${formatPlural(names.size, "benchmark")} ${verb} not measured: ${REASONS[reason]}`;
  });
}

/** Benchmarks that fail on head and not on base. */
export function brokenBenchmarks({ benchmarks = [] }: Pick<EntryReport, "benchmarks">): ReportedBenchmark[] {
  return benchmarks.filter(({ failed = [] }) => failed.length > 0 && failed.every(({ side }) => side === "head"));
}

/** `lru fails on head, but not on base: an exception was raised`. */
export function describeBroken(broken: readonly ReportedBenchmark[], nameOf: (name: string) => string): string {
  const [first] = broken;
  if (first === undefined) return "";
  const reasons = [...new Set((first.failed ?? []).map(({ reason }) => REASONS[reason]))].join(", ");
  const which = broken.length === 1 ? `${nameOf(first.name)} fails` : `${formatPlural(broken.length, "benchmark")} fail`;
  const whose = broken.length === 1 ? "" : `, the first ${nameOf(first.name)}`;
  return `${which} on head, but not on base${whose}: ${reasons}`;
}

/** Why it failed, for its row: `failed on head: it raised an exception`. */
export function describeFailure({ failed = [] }: ReportedBenchmark): string {
  const reasons = [...new Set(failed.map(({ reason }) => reason))];
  const sides = [...new Set(failed.map(({ side }) => side))];
  return `failed on ${sides.join(" and ")}: ${reasons.map((reason) => REASONS[reason]).join(", ")}`;
}

const REASONS: { readonly [R in BenchmarkReason]: string } = {
  raised: "an exception was raised",
  "setup-failed": "the setup failed",
  collection: "the file could not be imported",
  timeout: "the benchmark's own timeout ended it",
  "used-twice": "the fixture 'benchmark' was used twice in one test",
  "own-fixture": "the suite defines a fixture 'benchmark' of its own",
  disabled: "benchmarks are switched off by '--benchmark-disable'",
  "asserts-on-stats": "the test reads 'benchmark.stats', which is empty here",
  "not-called": "the test never calls 'benchmark'",
  async: "the test is asynchronous",
  memory: "memory is measured, not time",
  track: "a tracked number is measured, not time",
  "new-process": "each call starts a new process",
  "not-time": "something other than time is measured",
  budget: "the budget was used up",
};

/** Why nothing can be said of a program that works for a time, and what to do. The first sentence is the headline's. */
export function explainTimeBoxed(timeBoxed: TimeBoxed): string {
  const seen =
    timeBoxed.how === "harness"
      ? `'${timeBoxed.harness}' repeats the work until a time is over`
      : "it did less work in the same time when it was slowed down";
  const advice = timeBoxed.how === "harness" ? ADVICE[timeBoxed.harness] : "Let it do a fixed number of iterations.";
  return `The program runs for a fixed time, not for a fixed amount of work: ${seen}. A slower function runs less often, so neither times nor shares show it. ${advice}`;
}

const ADVICE: { readonly [H in Extract<TimeBoxed, { how: "harness" }>["harness"]]: string } = {
  "pytest-benchmark": "Start pytest directly in the entry point, or fix the rounds with 'benchmark.pedantic(…, rounds=…, iterations=…)'.",
  "pytest-codspeed": "Start pytest directly in the entry point, without '--codspeed'.",
  asv: "Use an entry point that begins with 'asv'.",
  pyperf: "Fix the loops: '--loops N --values 1 --warmups 0 --processes 1'.",
  timeit: "Fix the number of iterations: 'python -m timeit -n N -r 1 …'.",
};
