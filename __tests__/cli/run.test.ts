import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { ONCE_MORE } from "../support/chance.ts";
import { flamediff, named, readReport } from "../support/command.ts";
import { parseAndRender } from "../support/program.ts";
import { git, makeRepository } from "../support/repository.ts";

const run = promisify(execFile);

let folder = "";
/** A repository for commands that end before they run anything in it. */
let mistakes = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-run-"));
  mistakes = await versionsOf("mistakes", [program(1), program(1)]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const program = (times: number) => parseAndRender(times, 36);

async function versionsOf(name: string, versions: readonly string[]): Promise<string> {
  return makeRepository(
    join(await mkdtemp(join(folder, `${name}-`)), "repository"),
    versions.map((text) => ({ "bench.py": text })),
  );
}

describe("flamediff run", () => {
  test("names the function that became three times slower, and it alone", { ...ONCE_MORE, timeout: 300_000 }, async () => {
    const repository = await versionsOf("slower", [program(1), program(3)]);
    const out = join(folder, "slower-report");
    const before = await run("git", ["-C", repository, "status", "--porcelain", "--branch"]);
    const done = await flamediff(["run", "--base", "HEAD~1", "--rounds", "4", "--out", out, "--", "python", "bench.py"], repository);
    expect(done).toMatchObject({ status: 0 });
    const report = await readReport(out);
    expect(report.verdict).toBe("changed");
    expect(named(report).map(({ name, verdict }) => [name, verdict])).toEqual([["parse", "slower"]]);
    expect(done.stdout).toMatch(/parse\s+is\s+[\d.]+×\s+slower/);
    const { functions, files } = report.entryPoints[0] as Report["entryPoints"][number];
    expect(functions[0]).toMatchObject({ file: "bench.py", line: 5, origin: "project" });
    expect(await readdir(out)).toEqual(expect.arrayContaining([...Object.values(files), "report.md"]));
    expect(await run("git", ["-C", repository, "status", "--porcelain", "--branch"])).toEqual(before);
    expect((await run("git", ["-C", repository, "worktree", "list"])).stdout.trim().split("\n")).toHaveLength(1);
  });

  test("fails with side, status and the program's last words when the program fails", async () => {
    const repository = await versionsOf("broken", ["print('fine')\n", "import sys\nsys.exit('no such table: users')\n"]);
    const out = join(folder, "broken-report");
    const done = await flamediff(["run", "--base", "HEAD~1", "--out", out, "--", "python", "bench.py"], repository);
    expect(done.status).toBe(3);
    const report = await readReport(out);
    expect(report.verdict).toBe("failed");
    expect(report.entryPoints[0]?.failure).toMatch(/'bench' failed on head .*exit status 1\..*\nno such table: users/);
    expect(named(report)).toEqual([]);
  });

  test.each([
    [["run", "--rate", "0", "--", "python", "bench.py"], "Option '--rate' is '0'; expected 'auto' or an integer from 1 to 1000"],
    [["run", "--base", "nowhere", "--", "python", "bench.py"], "Revision 'nowhere' is not in this repository"],
    [["run"], "There is nothing to profile"],
    [["run", "--python", "no-such-python", "--base", "HEAD~1", "--", "bench.py"], "Input 'python' is 'no-such-python', which does not run"],
    [["run", "--base", "HEAD", "--", "python", "bench.py"], "are the same commit"],
    [["run", "--base", "HEAD~1", "--out", "bench.py", "--", "python", "bench.py"], "Option '--out' is '"],
    [["report", "."], "No bundle.json in '.'"],
    [["compare", "--base", "bench.py", "--head", "bench.py"], "'bench.py' contains no folded stacks"],
    [["frobnicate"], "unknown command 'frobnicate'"],
  ])("refuses %j with exit code 2 and a sentence", async (args, sentence) => {
    const done = await flamediff(args, mistakes);
    expect(done.stderr).toContain(sentence);
    expect(done.stderr).not.toMatch(/\n\s+at /);
    expect(done.status).toBe(2);
  });

  test("compares nothing, and fails nothing, when head adds the script; says what is not committed", async () => {
    const repository = join(folder, "adds");
    await makeRepository(repository, [{ README: "x" }, { "bench.py": "print('fine')\n" }]);
    await writeFile(join(repository, "README"), "changed\n");
    await writeFile(join(repository, "pyproject.toml"), "[tool.flamediff]\nrounds = 3\n");
    await git(repository, "add", "pyproject.toml");
    const out = join(folder, "adds-report");
    const done = await flamediff(["run", "--base", "HEAD~1", "--out", out, "--", "python", "bench.py"], repository);
    expect(done).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(
        /'README' and 1 other file have uncommitted changes, which are not part of head .*Settings in pyproject.toml are used anyway/,
      ),
    });
    expect((await readReport(out)).entryPoints[0]).toMatchObject({
      verdict: "undecided",
      reason: "'bench.py' does not exist on base yet, so there is nothing to compare with. The next pull request will be compared.",
    });
  });

  test("says so outside a repository", async () => {
    const done = await flamediff(["run", "--", "python", "bench.py"], folder);
    expect(done).toMatchObject({ status: 2, stderr: expect.stringContaining("is not in a git repository") });
  });
});
