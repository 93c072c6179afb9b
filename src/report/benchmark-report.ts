import type { BenchmarkProblem } from "../bundle/benchmark-schema.ts";
import type { ManifestEntry } from "../bundle/manifest.ts";
import type { BenchmarkChange } from "../compare/benchmarks.ts";
import type { Suite } from "../compare/comparison.ts";
import type { Side } from "../profile/frame.ts";
import type { Profile } from "../profile/profile.ts";
import type { BenchmarkVerdict, ReportedBenchmark, SuiteReport } from "./report.ts";

/** The order of the list: what moved, then what is on one side only, then the rest. */
const ORDER: readonly BenchmarkVerdict[] = ["slower", "faster", "failed", "new", "removed", "uncertain", "unchanged"];

export interface SuiteFacts {
  readonly profile: Profile;
  readonly suite: Suite | undefined;
  readonly problems: ManifestEntry["benchmarkProblems"];
}

/** What report.json says about the benchmarks of a suite; nothing where none was recognised. */
export function reportSuite({ profile, suite, problems }: SuiteFacts): Partial<SuiteReport> {
  if (suite === undefined) return {};
  const sides = ["base", "head"] as const;
  const failed = sides.flatMap((side) =>
    (problems?.[side] ?? []).filter(({ kind }) => kind === "failed").map((problem) => ({ ...problem, side })),
  );
  const failedNames = new Set(failed.map(({ name }) => name));
  const measured = suite.changes.map((change) =>
    failedNames.has(change.name) ? failedBenchmark(change.name, failed, change) : reportBenchmark(change, suite, profile),
  );
  const known = new Set(suite.changes.map(({ name }) => name));
  const unmeasured = [...failedNames].filter((name) => !known.has(name)).map((name) => failedBenchmark(name, failed));
  const omitted = sides.flatMap((side) =>
    (problems?.[side] ?? [])
      .filter((problem): problem is BenchmarkProblem & { kind: "not-taken-over" | "left-out" } => problem.kind !== "failed")
      .map(({ name, kind, reason }) => ({ name, side, kind, reason })),
  );
  const benchmarks = [...measured, ...unmeasured].sort(
    (a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || sizeOf(b) - sizeOf(a),
  );
  const { ruledOut = null, together = null } = suite;
  return { benchmarks, suite: { ruledOut, together, omitted } } satisfies SuiteReport;
}

function reportBenchmark(change: BenchmarkChange, { behind }: Suite, { functions }: Profile): ReportedBenchmark {
  const names = (behind.get(change.name) ?? []).flatMap((f) => functions[f]?.name ?? []);
  return { ...change, functions: [...new Set(names)] };
}

type Failure = BenchmarkProblem & { readonly side: Side };

function failedBenchmark(name: string, failed: readonly Failure[], change?: BenchmarkChange): ReportedBenchmark {
  const own = failed.filter((failure) => failure.name === name);
  return {
    name,
    verdict: "failed",
    calls: change?.calls ?? null,
    seconds: change?.seconds ?? { base: null, head: null },
    ratio: null,
    interval: null,
    pAdjusted: null,
    functions: [],
    failed: own.map(({ side, reason }) => ({ side, reason })),
  };
}

/** Only what moved is sorted by how far; the rest keeps the order in which it ran. */
function sizeOf({ verdict, ratio }: ReportedBenchmark): number {
  return verdict === "slower" || verdict === "faster" ? Math.abs(Math.log(ratio ?? 1)) : 0;
}
