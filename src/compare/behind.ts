import { BENCHMARK_FILE, identify, NO_ROOTS } from "../profile/identity.ts";
import type { FunctionId, Profile } from "../profile/profile.ts";
import { type BenchmarkSamples, type Explained, explainChange } from "./culprit.ts";

export interface MovedBenchmark {
  readonly name: string;
  /** Seconds head / base. */
  readonly ratio: number;
}

export interface BehindOptions {
  /** Common dispersion of the recording; 1 is pure sampling noise. */
  readonly dispersion: number;
}

/**
 * The functions behind the benchmarks that moved, most important first; a benchmark whose samples point at none has an empty list. These benchmarks
 * are known to have changed, so the question is not whether but where: it costs no false alarm, and takes far fewer samples.
 * Asked of self times first, then of time with libraries, for calls of libraries whose many functions each take a little longer.
 */
export function findBehind(
  profile: Profile,
  moved: readonly MovedBenchmark[],
  { dispersion }: BehindOptions,
): ReadonlyMap<string, readonly FunctionId[]> {
  if (moved.length === 0) return new Map();
  const roots = moved.map(({ name }) => rootOf(profile, name));
  const [self, attributed] = [sampleBenchmarks(profile, roots, "self"), sampleBenchmarks(profile, roots, "attributed")];
  const bySelf = explainChange(samplesOf(moved, self), dispersion);
  const byAttribution = explainChange(samplesOf(moved, attributed), dispersion);
  return new Map(
    moved.map(({ name }, i) => {
      const root = roots[i];
      const isOwn = (f: FunctionId) => profile.functions[f]?.file === ownFile(name);
      const found = choose(bySelf[i] as Explained, byAttribution[i] as Explained, isOwn).filter((f) => f !== root);
      return [name, found];
    }),
  );
}

/** Who holds most of the change; functions of the benchmark's own file stand last, since they call whatever is measured. */
function choose(self: Explained, attributed: Explained, isOwn: (f: FunctionId) => boolean): FunctionId[] {
  const found = self.functions.length > 0 ? self.functions : attributed.functions;
  return [...found.filter((f) => !isOwn(f)), ...found.filter(isOwn)];
}

/** `tests/test_x.py` of `tests/test_x.py::test_y[json]`. */
function ownFile(name: string): string {
  return name.split("::", 1)[0] as string;
}

function rootOf({ functions }: Profile, benchmark: string): FunctionId | undefined {
  const { name } = identify({ name: benchmark, file: BENCHMARK_FILE }, NO_ROOTS);
  const found = functions.findIndex((fn) => fn.file === BENCHMARK_FILE && fn.name === name);
  return found < 0 ? undefined : found;
}

type Counts = Map<FunctionId, { base: number; head: number }>;

/** Samples below the frame of each benchmark, by the function on top or by the innermost function of the project. */
function sampleBenchmarks({ tree, functions }: Profile, roots: readonly (FunctionId | undefined)[], kind: "self" | "attributed"): Counts[] {
  const places = new Map(roots.flatMap((root, i) => (root === undefined ? [] : [[root, i] as const])));
  const counts = roots.map((): Counts => new Map());
  const place = new Int32Array(tree.nodes).fill(-1);
  const owner = new Int32Array(tree.nodes);
  for (let node = 1; node < tree.nodes; node++) {
    const [fn, up] = [tree.fn[node]!, tree.parent[node]!];
    place[node] = up === 0 ? (places.get(fn) ?? -1) : place[up]!;
    owner[node] = kind === "self" || up === 0 || functions[fn]?.origin === "project" ? fn : owner[up]!;
    const own = counts[place[node]!];
    if (own === undefined) continue;
    const [base, head] = [tree.self[0]?.[node] ?? 0, tree.self[1]?.[node] ?? 0];
    if (base + head === 0) continue;
    const known = own.get(owner[node]!) ?? { base: 0, head: 0 };
    own.set(owner[node]!, { base: known.base + base, head: known.head + head });
  }
  return counts;
}

function samplesOf(moved: readonly MovedBenchmark[], counts: readonly Counts[]): BenchmarkSamples[] {
  return moved.map(({ ratio }, i) => ({ ratio, counts: counts[i] as Counts }));
}
