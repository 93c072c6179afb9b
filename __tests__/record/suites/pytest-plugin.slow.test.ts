import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseSuiteEvents, type SuiteEvents } from "../../../src/record/suites/suite-events.ts";

const run = promisify(execFile);
const MODULES = resolve(import.meta.dirname, "../../../src/record/python");
const TESTS = `
import pytest

def work(n=100):
    return sum(range(n))

def test_plain(benchmark):
    assert benchmark(work, n=10) == 45

@pytest.mark.parametrize("n", [10, "a;b)"])
def test_parameter(benchmark, n):
    benchmark(work)

def test_setup(benchmark):
    seen = []
    benchmark.pedantic(lambda item: seen.append(item), setup=lambda: ((len(seen),), {}), teardown=lambda item: None, rounds=2)
    assert seen == list(range(len(seen)))

def test_runs_out(benchmark):
    left = iter(range(3))
    benchmark.pedantic(lambda: next(left), rounds=3)

def test_decorator(benchmark):
    @benchmark
    def result():
        return work()
    assert result == 4950

@pytest.mark.benchmark(group="sums")
def test_settings(benchmark):
    assert benchmark.group == "sums"
    benchmark(work)

@pytest.mark.benchmark
def test_marked():
    work()

def test_guarded(benchmark):
    benchmark(work)
    if benchmark.stats is not None and not benchmark.disabled:
        assert benchmark.stats["mean"] < 1

def test_stats(benchmark):
    benchmark(work)
    assert benchmark.stats["mean"] < 1

def test_fails(benchmark):
    benchmark(work)
    assert False

def test_twice(benchmark):
    benchmark(work)
    benchmark(work)

def test_unused(benchmark):
    pass

def test_ordinary():
    pass
`;
const OWN = "import pytest\n\n@pytest.fixture\ndef benchmark():\n    return lambda target: target()\n";

let folder = "";
let python = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-plugin-"));
  python = join(folder, "venv/bin/python");
  await run("python3", ["-m", "venv", join(folder, "venv")]);
  await install("pytest", "pytest-xdist", "pytest-cov");
  await install("--no-deps", "--target", join(folder, "benchmark"), "pytest-benchmark");
  await install("--no-deps", "--target", join(folder, "codspeed"), "pytest-codspeed");
  // Both need a few more.
  await install("--target", join(folder, "codspeed"), "rich", "cffi");
  await install("py-cpuinfo");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const install = (...words: string[]) => run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...words]);

/** Runs a copy of the suite and gives what the plugin recorded; fails when pytest does. */
async function runSuite(packages: readonly string[], args: readonly string[], plan: object = {}): Promise<SuiteEvents> {
  const suite = await mkdtemp(join(folder, "suite-"));
  await mkdir(join(suite, "tests/own"), { recursive: true });
  await mkdir(join(suite, "events"));
  await writeFile(join(suite, "events/plan.json"), JSON.stringify(plan));
  await writeFile(join(suite, "tests/test_it.py"), TESTS);
  if ("broken" in plan) await writeFile(join(suite, "tests/test_broken.py"), "import nowhere_to_be_found\n");
  await writeFile(join(suite, "tests/own/conftest.py"), OWN);
  await writeFile(join(suite, "tests/own/test_own.py"), "def test_own(benchmark):\n    benchmark(list)\n");
  await cp(MODULES, join(suite, "modules"), { recursive: true });
  await rm(join(suite, "modules/sitecustomize.py"));
  const own = {
    FLAMEDIFF_SUITE: join(suite, "events"),
    PYTHONPATH: [join(suite, "modules"), ...packages.map((name) => join(folder, name))].join(":"),
    PYTEST_PLUGINS: "flamediff_pytest",
  };
  await run(python, ["-m", "pytest", "-q", "-p", "no:cacheprovider", ...args, "tests"], { cwd: suite, env: { ...process.env, ...own } });
  const files = (await readdir(join(suite, "events"))).filter((file) => file.endsWith(".jsonl"));
  return parseSuiteEvents(await Promise.all(files.map((file) => readFile(join(suite, "events", file), "utf8"))));
}

const TAKEN_OVER = ["decorator", "guarded", "marked", "parameter[10]", "parameter[a,b)]", "plain", "runs_out", "settings", "setup"].map(
  (name) => `tests/test_it.py::test_${name}`,
);
const PROBLEMS = [
  "tests/own/test_own.py::test_own not-taken-over own-fixture",
  "tests/test_it.py::test_fails failed raised",
  "tests/test_it.py::test_stats not-taken-over asserts-on-stats",
  "tests/test_it.py::test_twice failed used-twice",
  "tests/test_it.py::test_unused not-taken-over not-called",
];
const namesOf = ({ estimates }: SuiteEvents) => estimates.map(({ name }) => name).sort();
const problemsOf = ({ problems }: SuiteEvents) => problems.map(({ name, kind, reason }) => `${name} ${kind} ${reason}`).sort();

describe.each([
  ["neither package", [], ["--benchmark-only", "--benchmark-autosave", "--codspeed", "--codspeed-max-time=1"]],
  ["pytest-benchmark", ["benchmark"], ["--benchmark-group-by=func", "--benchmark-autosave", "--strict-markers"]],
  ["pytest-codspeed", ["codspeed"], ["--codspeed", "--codspeed-max-time=1", "--benchmark-disable"]],
  [
    "both, on several processes, with a coverage threshold",
    ["benchmark", "codspeed"],
    ["--codspeed", "-n2", "--cov=json", "--cov-fail-under=100"],
  ],
])("the pytest plugin with %s installed", (_, packages, options) => {
  test("takes every benchmark over and says why it does not take others", async () => {
    const events = await runSuite(packages, options);
    expect(namesOf(events)).toEqual(TAKEN_OVER);
    expect(problemsOf(events)).toEqual(PROBLEMS);
    expect(events.estimates.find(({ name }) => name.endsWith("runs_out"))?.most).toBe(3);
  });

  test("makes the planned calls of the planned benchmarks, and no others", async () => {
    const calls = { "tests/test_it.py::test_plain": 20, "tests/test_it.py::test_setup": 3, "tests/test_it.py::test_marked": 2 };
    const { runs, problems } = await runSuite(packages, options, { calls });
    expect(Object.fromEntries(runs.map((benchmark) => [benchmark.name, benchmark.calls]))).toEqual(calls);
    expect(problems).toEqual([]);
  });
});

describe("the pytest plugin", () => {
  test("runs only benchmarks that the pattern matches", async () => {
    const { estimates } = await runSuite([], [], { pattern: "plain|setup" });
    expect(estimates.map(({ name }) => name.slice(18))).toEqual(["test_plain", "test_setup"]);
  });

  test("starts the first benchmark of a first run that has no time left, and tells the others as left out", async () => {
    const { estimates, problems } = await runSuite([], ["-k", "plain or marked or ordinary"], { until: 1 });
    expect(estimates.map(({ name }) => name)).toEqual(["tests/test_it.py::test_plain"]);
    expect(problems).toEqual([{ name: "tests/test_it.py::test_marked", kind: "left-out", reason: "budget" }]);
  });

  test("calls a benchmark once where '--benchmark-disable' asks for that", async () => {
    const { estimates, problems } = await runSuite([], ["--benchmark-disable"]);
    expect(estimates).toEqual([]);
    expect(problems.find(({ name }) => name.endsWith("test_plain"))?.reason).toBe("disabled");
  });

  test("names a file that cannot be imported, and runs the benchmarks of the others", async () => {
    const { estimates, problems } = await runSuite([], [], { broken: true });
    expect(estimates.length).toBe(TAKEN_OVER.length);
    expect(problems.find(({ reason }) => reason === "collection")?.name).toBe("tests/test_broken.py");
  });
});
