import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseInputs } from "../../src/config/inputs.ts";
import { parsePyproject } from "../../src/config/pyproject.ts";
import { describeInitialised, type Initialised, initialise } from "../../src/init/init.ts";
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
    ["a folder of benchmarks", { "benchmarks/render.py": "", "setup.py": "" }, "render: benchmarks/render.py", "pip install -e ."],
    ["a benchmark script", { "bench_json.py": "", "requirements.txt": "" }, "bench_json: bench_json.py", "pip install -r requirements.txt"],
    [
      "the project's command",
      { "pyproject.toml": `${PROJECT}[project.scripts]\ntool = "tool.cli:main"\n`, "tool/cli.py": "" },
      "tool: tool --help",
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
    expect(describeInitialised(found.done)).toMatch(/Next: flamediff aa/);
  });

  test("says so where there is nothing to profile, and leaves an example", async () => {
    const { done, entryPoints, repository } = await initialised({ "README.md": "" });
    expect(entryPoints).toEqual([]);
    expect(describeInitialised(done)).toContain("Found nothing to profile");
    expect(describeInitialised(done)).not.toContain("Next: flamediff aa");
    expect(await readFile(join(repository, "pyproject.toml"), "utf8")).toContain('# render = "bench/render.py --pages 40"');
  });

  test("keeps what stands in pyproject.toml, and other finds as comments", async () => {
    const { repository, done } = await initialised({ "bench/a.py": "", "bench/b.py": "", "pyproject.toml": PROJECT });
    const text = await readFile(join(repository, "pyproject.toml"), "utf8");
    expect(text.startsWith(PROJECT)).toBe(true);
    expect(text).toContain('# b = "bench/b.py"');
    expect(describeInitialised(done)).toMatch(
      /a = "bench\/a.py"\n.*benchmark script\n[\s\S]*as comments, for you to choose from:\n {2}b = /,
    );
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
        "Next: flamediff aa     check that it runs, and how small a change this machine can detect",
        "",
      ].join("\n"),
    );
  });
});
