import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseSuiteEvents, type SuiteEvents } from "../../../src/record/suites/suite-events.ts";

const run = promisify(execFile);
const MODULES = resolve(import.meta.dirname, "../../../src/record/python");

let folder = "";
let python = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-launchers-"));
  python = join(folder, "venv/bin/python");
  await run("python3", ["-m", "venv", join(folder, "venv")]);
  await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "asv_runner", "pyperf"]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a launcher among these files and gives what it recorded. */
async function launch(
  files: { readonly [path: string]: string },
  words: readonly string[],
  plan: object = {},
): Promise<SuiteEvents & { place: string }> {
  const place = await mkdtemp(join(folder, "suite-"));
  await cp(MODULES, join(place, "modules"), { recursive: true });
  await rm(join(place, "modules/sitecustomize.py"));
  for (const [path, text] of Object.entries({ ...files, "events/plan.json": JSON.stringify(plan) })) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), text);
  }
  const [launcher = "", ...rest] = words;
  const env = { ...process.env, FLAMEDIFF_SUITE: join(place, "events") };
  await run(python, [join(place, "modules", launcher), ...rest], { cwd: place, env });
  const written = (await readdir(join(place, "events"))).filter((file) => file.endsWith(".jsonl"));
  const texts = await Promise.all(written.map((file) => readFile(join(place, "events", file), "utf8")));
  return { ...parseSuiteEvents(texts), place };
}

const ASV = {
  "asv.conf.json": '{\n  // asv allows comments\n  "version": 1, "benchmark_dir": "suite", /* and */ "repo": ".",\n}\n',
  "suite/__init__.py": "",
  "suite/parsing.py": `
class TimeParse:
    params = [[1, 2], ["a b"]]

    def setup(self, number, text):
        if number == 2:
            raise NotImplementedError
        self.items = []

    def time_parse(self, number, text):
        # Prepared anew: asv runs setup before each sample.
        self.items.append(number)

class Cached:
    def setup_cache(self):
        return {"key": 1}

    def time_cached(self, cache):
        cache["key"]

    def time_fails(self, cache):
        cache["missing"]

def time_sum():
    sum(range(1000))

def track_size():
    return 1

def peakmem_list():
    return []
`,
  "suite/broken.py": "import nowhere_to_be_found\n",
};

describe("the launcher of asv", () => {
  test.each([
    ["the one in a folder", { "bench/asv.conf.json": "{}" }, "bench/asv.conf.json"],
    ["any", { "node_modules/asv.conf.json": "{}" }, "FOLDER/asv.conf.json"],
  ])("says how to name %s when there is no configuration in its own", async (_, files, named) => {
    await expect(launch(files, ["flamediff_asv.py", "run"])).rejects.toThrow(
      new RegExp(`There is no asv\\.conf\\.json in '.*'; name it: 'asv run --config ${named}'\\.`),
    );
  });

  test("runs benchmarks with parameters, setup and cache, and says which it leaves out", async () => {
    const { tools, estimates, problems } = await launch(ASV, ["flamediff_asv.py", "run", "--python=same", "--quick"]);
    expect(tools).toEqual(["asv"]);
    expect(estimates.map(({ name }) => name).sort()).toEqual([
      "parsing.Cached.time_cached",
      "parsing.TimeParse.time_parse(1, 'a b')",
      "parsing.time_sum",
    ]);
    expect(problems.map(({ name, kind, reason }) => `${name} ${kind} ${reason}`).sort()).toEqual([
      "broken failed collection",
      "parsing.Cached.time_fails failed raised",
      "parsing.peakmem_list left-out memory",
      "parsing.track_size left-out track",
    ]);
  });

  test("starts one benchmark of a first run that has no time left", async () => {
    const { estimates, problems } = await launch(ASV, ["flamediff_asv.py", "--bench", "time_"], { until: 1 });
    expect(estimates).toHaveLength(1);
    expect(problems.filter(({ kind, reason }) => kind === "left-out" && reason === "budget")).toHaveLength(4);
  });

  test("makes the planned calls, and reads --bench as asv does", async () => {
    const { runs } = await launch(ASV, ["flamediff_asv.py", "--bench", "Cached"], {
      calls: { "parsing.Cached.time_cached": 7, "parsing.time_sum": 5 },
    });
    expect(runs.map(({ name, calls }) => `${name} ${calls}`)).toEqual(["parsing.Cached.time_cached 7"]);
  });
});

const PYPERF = {
  "bench.py": `
import pyperf, sys

def work(number):
    return sum(range(number))

runner = pyperf.Runner()
runner.bench_func("function", work, 100)
runner.timeit("statement", "sum(range(100))")
runner.bench_func("fails", work, None)
assert __name__ == "__main__" and sys.argv[0] == "bench.py"
`,
};

describe("the launcher of imports", () => {
  test("starts a new interpreter for each call, and counts its CPU time", async () => {
    const files = { "shop.py": "import os\nopen('starts', 'a').write('%d\\n' % os.getpid())\nsum(range(3_000_000))\n" };
    const { tools, runs, place } = await launch(files, ["flamediff_import.py", "shop"], { calls: { "import shop": 3 } });
    expect(tools).toEqual(["import"]);
    expect(runs).toMatchObject([{ name: "import shop", calls: 3 }]);
    const starts = (await readFile(join(place, "starts"), "utf8")).trim().split("\n");
    expect(new Set(starts).size).toBe(starts.length);
    expect(starts.length).toBe(4);
    expect(runs[0]?.cpuSeconds).toBeGreaterThan(0.03);
  });

  test("fails as the import does", async () => {
    await expect(launch({}, ["flamediff_import.py", "nowhere_to_be_found"])).rejects.toThrow("No module named 'nowhere_to_be_found'");
  });
});

describe("the launcher of pyperf", () => {
  test("runs every benchmark of a script in its own process", async () => {
    const { estimates, problems } = await launch(PYPERF, ["flamediff_pyperf.py", "bench.py", "--fast"]);
    expect(estimates.map(({ name }) => name)).toEqual(["function", "statement"]);
    expect(problems).toEqual([{ name: "fails", kind: "failed", reason: "raised" }]);
  });

  test("starts one benchmark of a first run that has no time left", async () => {
    const { estimates, problems } = await launch(PYPERF, ["flamediff_pyperf.py", "bench.py"], { until: 1 });
    expect(estimates.map(({ name }) => name)).toEqual(["function"]);
    expect(problems.map(({ name, reason }) => `${name} ${reason}`)).toEqual(["statement budget", "fails budget"]);
  });

  test("makes the planned calls", async () => {
    const { runs } = await launch(PYPERF, ["flamediff_pyperf.py", "bench.py"], { calls: { statement: 12 } });
    expect(runs.map(({ name, calls }) => `${name} ${calls}`)).toEqual(["statement 12"]);
  });
});
