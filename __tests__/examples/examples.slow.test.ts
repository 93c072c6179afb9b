import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeDemoRepository } from "../../src/cli/demo-repository.ts";
import type { Report } from "../../src/report/report.ts";
import { schemaErrors } from "../report/schema.ts";
import { ONCE_MORE } from "../support/chance.ts";
import { git } from "../support/repository.ts";

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, "../..");
const EXAMPLES = join(ROOT, "examples");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-examples-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type EntryPoint = Report["entryPoints"][number];

/** The only entry point of an example. */
async function follow(name: string): Promise<EntryPoint> {
  const [entryPoint] = await followAll(name);
  if (entryPoint === undefined) throw new Error(`${name} has no entry point in its report`);
  return entryPoint;
}

/** What examples/README.md tells the reader to do, with less time to record. */
async function followAll(name: string): Promise<readonly EntryPoint[]> {
  const repository = join(await mkdtemp(join(folder, `${name}-`)), "repository");
  await cp(join(EXAMPLES, name), repository, { recursive: true });
  await git(repository, "init", "-q", "-b", "main");
  await git(repository, "add", "-A");
  await git(repository, "commit", "-q", "-m", "Before the change");
  await git(repository, "apply", "change.patch");
  const out = join(repository, "../report");
  const cli = join(ROOT, "src/cli.ts");
  await run(process.execPath, [cli, "run", "--base", "HEAD", "--dirty", "--budget", "20", "--quiet", "--out", out], { cwd: repository });
  const report: Report = JSON.parse(await readFile(join(out, "report.json"), "utf8"));
  expect(schemaErrors(report)).toEqual([]);
  for (const entryPoint of report.entryPoints) expect(entryPoint.failure).toBeUndefined();
  return report.entryPoints;
}

const named = ({ functions }: Report["entryPoints"][number]) =>
  functions
    .filter(({ verdict }) => ["slower", "faster", "new", "removed"].includes(verdict))
    .map(({ name, verdict }) => `${name} ${verdict}`);

describe("examples", () => {
  test("fibonacci is the program and the change of the demo, whose report cli/run.slow.test.ts reads", async () => {
    const demo = join(folder, "demo");
    await writeDemoRepository(demo);
    const shown = await git(demo, "diff", "base", "head", "--", "demo.py");
    const hunk = (patch: string) =>
      patch
        .slice(patch.indexOf("@@"))
        .replace(/^(@@ .* @@).*/gm, "$1")
        .trim();
    expect(hunk(await readFile(join(EXAMPLES, "fibonacci/change.patch"), "utf8"))).toBe(hunk(shown));
    expect(await readFile(join(EXAMPLES, "fibonacci/sequences.py"), "utf8")).toBe(`${await git(demo, "show", "base:demo.py")}\n`);
  });

  test("the pytest suite names the function that looks things up in a list, and it alone", ONCE_MORE, async () => {
    const entryPoint = await follow("pytest-suite");
    expect(named(entryPoint)).toEqual(["unique slower"]);
    expect(entryPoint.functions[0]).toMatchObject({ file: "wordcount/__init__.py", origin: "project", touched: true });
  });

  test("the package names the function that computes with decimals first", ONCE_MORE, async () => {
    const [first, ...others] = named(await follow("package"));
    expect(first).toBe("with_tax slower");
    // Adding decimals costs more than adding floats, too.
    expect(["total_of slower"]).toEqual(expect.arrayContaining(others));
  });

  test("the benchmark suites of three tools name the benchmarks of the function that became slower", ONCE_MORE, async () => {
    const entryPoints = await followAll("benchmark-suites");
    const slower = entryPoints.map(({ name, benchmarks = [] }) => [
      name,
      benchmarks.length,
      benchmarks.filter(({ verdict }) => verdict === "slower").map((benchmark) => benchmark.name),
    ]);
    expect(slower).toEqual([
      ["pytest", 3, expect.arrayContaining(["benchmarks/test_slugs.py::test_slug[1]", "benchmarks/test_slugs.py::test_slug[5]"])],
      ["asv", 3, expect.arrayContaining(["slugs_suite.Slugs.time_slug(1)", "slugs_suite.Slugs.time_slug(5)"])],
      ["pyperf", 2, expect.arrayContaining(["slug"])],
    ]);
  });

  test("each has a test here, a workflow, settings, a change and a README", async () => {
    const entries = await readdir(EXAMPLES, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(names.sort()).toEqual(["benchmark-suites", "fibonacci", "package", "pytest-suite"]);
    for (const name of names) {
      for (const file of [".github/workflows/flamediff.yml", "pyproject.toml", "change.patch", "README.md"])
        expect(await readFile(join(EXAMPLES, name, file), "utf8")).not.toBe("");
    }
  });
});
