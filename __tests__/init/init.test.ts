import { mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { parseInputs } from "../../src/config/inputs.ts";
import { parsePyproject } from "../../src/config/pyproject.ts";
import { describeInitialised, describeNext, type Initialised, initialise } from "../../src/init/init.ts";
import { git, makeRepository } from "../support/repository.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-init-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A repository with these files after `flamediff init`: what it says, and what the written file means to flamediff. */
async function initialised(files: { readonly [path: string]: string }) {
  const repository = await makeRepository(await mkdtemp(join(folder, "r-")), [files]);
  const done = await initialise(repository);
  const { inputs } = await settingsOf(repository);
  return { repository, done, setup: inputs.setup, entryPoints: inputs.entryPoints.map(({ name, command }) => `${name}: ${command}`) };
}

async function settingsOf(repository: string) {
  const text = await readFile(join(repository, "pyproject.toml"), "utf8");
  return parseInputs({ given: {}, from: "option", pyproject: parsePyproject(text) });
}

const PROJECT = '[project]\nname = "tool"\nversion = "1"\n';

describe("flamediff init", () => {
  test.each([
    [
      "a folder of performance tests",
      { "tests/perf/test_render.py": "def test_x(): pass\n", "tests/conftest.py": "", "pyproject.toml": PROJECT },
      "perf: pytest -q -p no:cacheprovider tests/perf",
      "pip install -e . pytest",
    ],
    [
      "tests of pytest-benchmark with their own extra",
      {
        "tests/benchmarks/test_x.py": "def test_x(benchmark): benchmark(len, [])\n",
        "pyproject.toml": `${PROJECT}[project.optional-dependencies]\ntest = ["pytest", "pytest-benchmark"]\n`,
      },
      "benchmarks: pytest -q -p no:cacheprovider tests/benchmarks",
      'pip install -e ".[test]"',
    ],
    [
      "benchmarks of pytest-codspeed among other tests, in a dependency group that another includes",
      {
        "tests/test_a.py": "import pytest\n\n@pytest.mark.benchmark\ndef test_x(): pass\n",
        "tests/test_b.py": "def test_b(): pass\n",
        "pyproject.toml": `${PROJECT}[dependency-groups]\nspeed = ["pytest_codspeed >= 3"]\nci = [{ include-group = "speed" }]\n`,
      },
      "benchmarks: pytest -q -p no:cacheprovider tests/test_a.py",
      "pip install 'pip>=25.1' && pip install -e . --group speed",
    ],
    [
      "benchmarks of a module with one mark, a group of their own among those that include it, and pytest-xdist switched off",
      {
        "bench/test_a.py": "import pytest\n\npytestmark = pytest.mark.benchmark()\n\ndef test_x(): pass\n",
        "pytest.ini": "[pytest]\naddopts =\n  # quick\n  -n auto\n\n  -ra\n",
        "pyproject.toml": `${PROJECT}[dependency-groups]\nmypy = [{ include-group = "benchmark" }]\nbenchmark = ["pytest-codspeed"]\n`,
      },
      "benchmarks: pytest -q -p no:cacheprovider -n 0 bench",
      "pip install 'pip>=25.1' && pip install -e . --group benchmark",
    ],
    [
      "benchmarks whose requirements are in a file",
      {
        "bench/test_speed.py": "def test_speed(benchmark): pass\n",
        "setup.py": "",
        "requirements/bench.txt": "pytest\npytest-benchmark==5.1\n",
      },
      "benchmarks: pytest -q -p no:cacheprovider bench",
      "pip install -e . -r requirements/bench.txt",
    ],
    [
      "benchmarks of a project of poetry",
      {
        "tests/test_speed.py": "def test_speed(benchmark): pass\n",
        "pyproject.toml": '[tool.poetry]\nname = "tool"\n[tool.poetry.group.dev.dependencies]\npytest = "^8.0"\npytest-benchmark = "*"\n',
      },
      "benchmarks: pytest -q -p no:cacheprovider tests",
      "pip install -e . 'pytest>=8.0,<9' pytest-benchmark",
    ],
    [
      "an asv suite in a folder of its own, and not its files",
      {
        "asv_bench/asv.conf.json": '{\n  // where\n  "benchmark_dir": "benchmarks"\n}\n',
        "asv_bench/benchmarks/bench_x.py": "class TimeX:\n    def time_x(self):\n        pass\n",
        "pyproject.toml": PROJECT,
      },
      "asv: asv run --config asv_bench/asv.conf.json",
      "pip install -e . asv_runner",
    ],
    [
      "a script of pyperf",
      { "scripts/bench_parse.py": "import pyperf\nrunner = pyperf.Runner()\n", "setup.py": "" },
      "bench_parse: scripts/bench_parse.py",
      "pip install -e . pyperf",
    ],
    ["a folder of benchmarks", { "benchmarks/render.py": "", "setup.py": "" }, "render: benchmarks/render.py", "pip install -e ."],
    ["a benchmark script", { "bench_json.py": "", "requirements.txt": "" }, "bench_json: bench_json.py", "pip install -r requirements.txt"],
    [
      "the project's command",
      { "pyproject.toml": `${PROJECT}[project.scripts]\ntool = "tool.cli:main"\n`, "tool/cli.py": "" },
      "tool: tool --help",
      "pip install -e .",
    ],
    [
      "a performance script, and no module whose name only looks like one",
      { "perf_parse.py": "", "tool/perfect.py": "", "bench/utils.py": "", "setup.py": "" },
      "perf_parse: perf_parse.py",
      "pip install -e .",
    ],
    [
      "a test suite and nothing else",
      { "tests/test_a.py": "def test_a(): pass\n" },
      "tests: pytest -q -p no:cacheprovider tests",
      "pip install pytest",
    ],
  ])("finds %s, and how to install what it needs on each side", async (_, files, entryPoint, setup) => {
    const found = await initialised(files as { readonly [path: string]: string });
    expect(found.entryPoints).toEqual([entryPoint]);
    expect(found.setup).toBe(setup);
    expect(await readFile(join(found.repository, ".github/workflows/flamediff.yml"), "utf8")).toContain("flamediff/flamediff@v1");
    expect(describeNext(found.done)).toMatch(/Next: flamediff aa/);
  });

  test("does not take files of an asv suite for scripts where asv's directory is missing", async () => {
    const { entryPoints } = await initialised({
      "asv.conf.json": "{}",
      "asv_bench/benchmarks/bench_x.py": "class TimeX:\n    def time_x(self):\n        pass\n",
    });
    expect(entryPoints).toEqual([]);
  });

  test("says so where there is nothing to profile, and leaves an example", async () => {
    const { done, entryPoints, repository } = await initialised({ "README.md": "" });
    expect(entryPoints).toEqual([]);
    expect(describeInitialised(done)).toContain("Found nothing to profile");
    expect(describeNext(done)).not.toContain("Next: flamediff aa");
    expect(await readFile(join(repository, "pyproject.toml"), "utf8")).toContain('# render = "bench/render.py --pages 40"');
  });

  test("keeps what stands in pyproject.toml, and other finds as comments", async () => {
    const { repository, done } = await initialised({ "bench/a.py": "", "bench/b.py": "", "pyproject.toml": PROJECT });
    const text = await readFile(join(repository, "pyproject.toml"), "utf8");
    expect(text.startsWith(PROJECT)).toBe(true);
    expect(text).toContain('# b = "bench/b.py"');
    expect(describeInitialised(done)).toMatch(/a = "bench\/a.py"\n.*benchmark script\n[\s\S]*more suggestions, as comments:\n {2}b = /);
  });

  test("writes nothing outside of the repository where a link leads out of it", async () => {
    const elsewhere = await mkdtemp(join(folder, "elsewhere-"));
    const repository = await makeRepository(await mkdtemp(join(folder, "r-")), [{ "bench.py": "" }]);
    await symlink(join(elsewhere, "new.toml"), join(repository, "pyproject.toml"));
    await symlink(elsewhere, join(repository, ".github"));
    await expect(initialise(repository)).rejects.toThrow("is not a folder; expected a folder or nothing, not a link");
    expect(await readdir(elsewhere, { recursive: true })).toEqual([]);
    expect(await readFile(join(repository, "pyproject.toml"), "utf8")).toContain("[tool.flamediff.entry-points]");
  });

  test("configures the project of a monorepo that somebody stands in, with a workflow of its own", async () => {
    const repository = await makeRepository(await mkdtemp(join(folder, "r-")), [
      { "services/api/pyproject.toml": PROJECT, "services/api/bench/load.py": "", "services/web/bench/page.py": "", "README.md": "" },
    ]);
    const done = await initialise(repository, join(repository, "services/api/bench"));
    expect(done).toMatchObject({ project: "services/api", setup: "pip install -e ." });
    expect(done.written).toEqual(["services/api/pyproject.toml", ".github/workflows/flamediff-api.yml"]);
    expect(done.suggestions.map(({ command }) => command)).toEqual(["bench/load.py"]);
    const workflow = parseYaml(await readFile(join(repository, ".github/workflows/flamediff-api.yml"), "utf8"));
    expect(workflow.on.pull_request.paths).toEqual(["services/api/**"]);
    expect(workflow.jobs.flamediff.steps.at(-1).with).toEqual({ name: "api", cwd: "services/api" });
    expect(describeInitialised(done)).toContain("wrote [tool.flamediff] into services/api/pyproject.toml");
  });

  test("configures the whole repository where no project stands around the folder", async () => {
    const repository = await makeRepository(await mkdtemp(join(folder, "r-")), [{ "scripts/bench.py": "" }]);
    const done = await initialise(repository, join(repository, "scripts"));
    expect(done.written).toEqual(["pyproject.toml", ".github/workflows/flamediff.yml"]);
    expect(done.suggestions.map(({ command }) => command)).toEqual(["scripts/bench.py"]);
  });

  test("changes nothing when run again, and offers nothing", async () => {
    const { repository } = await initialised({ "bench.py": "" });
    await git(repository, "add", "-A");
    const again: Initialised = await initialise(repository);
    expect(again.written).toEqual([]);
    expect(await git(repository, "diff", "--stat")).toBe("");
    expect(describeInitialised(again)).toBe(
      [
        "kept pyproject.toml: flamediff is already configured there",
        "kept .github/workflows/flamediff.yml: flamediff is already configured there",
        "",
      ].join("\n"),
    );
  });
});
