import type { RecordedFrame, Recordings } from "./recordings.ts";

/** Tools that repeat work for a time instead of an amount of work. */
export type Harness = "pytest-benchmark" | "pytest-codspeed" | "asv" | "pyperf" | "timeit";

interface HarnessFrame {
  readonly harness: Harness;
  /** What the frame's file ends with, and its function's own name. */
  readonly file: string;
  readonly name: RegExp;
  /** Name of the caller with which the same function makes a fixed number of calls. */
  readonly unlessCalledBy?: RegExp;
}

/** Read in pytest-benchmark 5.3, pytest-codspeed 5.0, asv_runner 0.3, pyperf 2.11 and CPython 3.15. */
const HARNESS_FRAMES: readonly HarnessFrame[] = [
  { harness: "pytest-benchmark", file: "/pytest_benchmark/fixture.py", name: /^runner$/, unlessCalledBy: /^_raw_pedantic$/ },
  { harness: "pytest-codspeed", file: "/pytest_codspeed/instruments/walltime.py", name: /^measure$/ },
  { harness: "asv", file: "/asv_runner/benchmarks/time.py", name: /^benchmark_timing$/ },
  { harness: "pyperf", file: "/pyperf/_worker.py", name: /^(test_)?calibrate_/ },
  { harness: "timeit", file: "/timeit.py", name: /^autorange$/ },
];

/** Fewer samples than this share may be a tool that is used in passing. */
const MIN_SHARE = 0.02;

/** The tool below whose frames most samples of recordings are, when it repeats work for a time. */
export function findTimeBoxedHarness({ frames, rounds }: Recordings): Harness | undefined {
  const marks = frames.map(markOf);
  const samples = new Map<Harness, number>();
  let all = 0;
  for (const { tree } of rounds) {
    const above: (Harness | undefined)[] = [undefined];
    for (let node = 1; node < tree.nodes; node++) {
      const up = tree.parent[node]!;
      const mark = marks[tree.fn[node]!];
      const caller = up === 0 ? "" : ownName(frames[tree.fn[up]!] as RecordedFrame);
      const isMarked = mark !== undefined && mark.unlessCalledBy?.test(caller) !== true;
      const harness = above[up] ?? (isMarked ? mark.harness : undefined);
      above[node] = harness;
      const count = tree.self[0]![node]!;
      all += count;
      if (harness !== undefined && count > 0) samples.set(harness, (samples.get(harness) ?? 0) + count);
    }
  }
  const [most] = [...samples].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= MIN_SHARE * all ? most[0] : undefined;
}

function markOf(frame: RecordedFrame): HarnessFrame | undefined {
  const file = frame.file?.replaceAll("\\", "/") ?? "";
  return HARNESS_FRAMES.find((mark) => file.endsWith(mark.file) && mark.name.test(ownName(frame)));
}

/** `runner` of `BenchmarkFixture._make_runner.<locals>.runner`; Python 3.10 and older give it alone. */
function ownName({ name }: RecordedFrame): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
