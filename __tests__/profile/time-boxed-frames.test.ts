import { describe, expect, test } from "vitest";
import { findTimeBoxedHarness } from "../../src/profile/time-boxed-frames.ts";
import { record } from "./stacks.ts";

const SITE = "/venv/lib/python3.11/site-packages";
const RUNNER = `BenchmarkFixture._make_runner.<locals>.runner (${SITE}/pytest_benchmark/fixture.py:90)`;

describe("findTimeBoxedHarness", () => {
  test.each([
    ["pytest-benchmark", `BenchmarkFixture._raw (${SITE}/pytest_benchmark/fixture.py:150);${RUNNER};work (/repo/m.py:1)`],
    [
      "pytest-benchmark",
      `_raw (${SITE}/pytest_benchmark/fixture.py:150);runner (${SITE}/pytest_benchmark/fixture.py:90);work (/repo/m.py:1)`,
    ],
    ["pytest-codspeed", `WallTimeInstrument.measure (${SITE}/pytest_codspeed/instruments/walltime.py:186);work (/repo/m.py:1)`],
    ["asv", `TimeBenchmark.benchmark_timing (${SITE}/asv_runner/benchmarks/time.py:200);Timer.timeit (/usr/lib/python3.11/timeit.py:9)`],
    ["pyperf", `WorkerTask.calibrate_loops (${SITE}/pyperf/_worker.py:241);work (/repo/m.py:1)`],
    ["timeit", "Timer.autorange (/usr/lib/python3.11/timeit.py:210);Timer.timeit (/usr/lib/python3.11/timeit.py:164)"],
  ])("knows %s", (harness, stack) => {
    expect(findTimeBoxedHarness(record({ base: [`main (/repo/m.py:1);${stack} 5\nmain (/repo/m.py:1) 90\n`] }))).toBe(harness);
  });

  test.each([
    ["a pedantic benchmark", `BenchmarkFixture._raw_pedantic (${SITE}/pytest_benchmark/fixture.py:180);${RUNNER};work (/repo/m.py:1) 90\n`],
    [
      "a codspeed benchmark with its own rounds",
      `WallTimeInstrument.measure_pedantic (${SITE}/pytest_codspeed/instruments/walltime.py:276) 9\n`,
    ],
    ["timeit with a number", "Timer.timeit (/usr/lib/python3.11/timeit.py:164);inner (<timeit-src>:3) 90\n"],
    ["a tool used in passing", "a (/repo/m.py:1) 99\nTimer.autorange (/usr/lib/python3.11/timeit.py:210) 1\n"],
    ["a function of the project's own", "autorange (/repo/mytimeit.py:3) 90\n"],
  ])("leaves %s alone", (_, folded) => {
    expect(findTimeBoxedHarness(record({ base: [folded] }))).toBeUndefined();
  });
});
