import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../src/report/report.ts";
import { schemaErrors } from "./report/schema.ts";

const run = promisify(execFile);
const CLI = resolve(import.meta.dirname, "../dist/cli/index.js");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-run-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Two kinds of work of about the same size; `times` repeats the first. */
const program = (times: number) => `
def parse(n):
    total = 0
    for i in range(n):
        total += int(str(i)[::-1])
    return total


def render(n):
    out = []
    for i in range(n):
        out.append("%d-%s" % (i, "x" * (i % 7)))
    return len("".join(out))


if __name__ == "__main__":
    for _ in range(24):
        for _ in range(${times}):
            parse(60_000)
        render(80_000)
`;

async function makeRepository(name: string, versions: readonly string[]): Promise<string> {
  const repository = join(folder, name);
  await mkdir(repository);
  const git = (...args: string[]) =>
    run("git", ["-C", repository, "-c", "user.name=t", "-c", "user.email=t@example.invalid", "-c", "commit.gpgsign=false", ...args]);
  await git("init", "-q", "-b", "main");
  for (const [index, text] of versions.entries()) {
    await writeFile(join(repository, "bench.py"), text);
    await git("add", "-A");
    await git("commit", "-q", "--allow-empty", "-m", `version ${index}`);
  }
  return repository;
}

async function flamediff(args: readonly string[], cwd: string): Promise<{ status: number; stdout: string; stderr: string }> {
  try {
    return { status: 0, ...(await run(process.execPath, [CLI, ...args], { cwd })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

async function readReport(out: string): Promise<Report> {
  const report = JSON.parse(await readFile(join(out, "report.json"), "utf8"));
  expect(schemaErrors(report)).toEqual([]);
  return report;
}

const named = (report: Report) =>
  report.entryPoints.flatMap(({ functions }) => functions.filter(({ verdict }) => ["slower", "faster", "new", "gone"].includes(verdict)));

describe("flamediff run", () => {
  test("names the function that became three times slower, and it alone", async () => {
    const repository = await makeRepository("slower", [program(1), program(3)]);
    const out = join(folder, "slower-report");
    const before = await run("git", ["-C", repository, "status", "--porcelain", "--branch"]);
    const done = await flamediff(["run", "--base", "HEAD~1", "--out", out, "--", "python", "bench.py"], repository);
    expect(done).toMatchObject({ status: 0 });
    const report = await readReport(out);
    expect(report.verdict).toBe("changed");
    expect(named(report).map(({ name, verdict }) => [name, verdict])).toEqual([["parse", "slower"]]);
    expect(done.stdout).toContain("parse takes");
    const { functions, files } = report.entryPoints[0] as Report["entryPoints"][number];
    expect(functions[0]).toMatchObject({ file: "bench.py", line: 2, origin: "project" });
    expect(await readdir(out)).toEqual(expect.arrayContaining([...Object.values(files), "report.md"]));
    expect(await run("git", ["-C", repository, "status", "--porcelain", "--branch"])).toEqual(before);
    expect((await run("git", ["-C", repository, "worktree", "list"])).stdout.trim().split("\n")).toHaveLength(1);
  });

  test("names nothing and says so in one line when nothing changed", async () => {
    const repository = await makeRepository("same", [program(1), program(1)]);
    const out = join(folder, "same-report");
    const done = await flamediff(["run", "--base", "HEAD~1", "--out", out, "--budget", "60", "--", "python", "bench.py"], repository);
    expect(done.status).toBe(0);
    const report = await readReport(out);
    expect(named(report)).toEqual([]);
    expect(report.verdict).not.toBe("changed");
    expect(done.stdout.split("\n")[0]).toMatch(/^(nothing changed|undecided): /);
  });

  test("fails with side, status and the program's last words when the program fails", async () => {
    const repository = await makeRepository("broken", ["print('fine')\n", "import sys\nsys.exit('no such table: users')\n"]);
    const out = join(folder, "broken-report");
    const done = await flamediff(["run", "--base", "HEAD~1", "--out", out, "--", "python", "bench.py"], repository);
    expect(done.status).toBe(3);
    const report = await readReport(out);
    expect(report.verdict).toBe("failed");
    expect(report.entryPoints[0]?.failure).toMatch(/'bench' failed on head .*exit status 1.\nno such table: users/);
    expect(named(report)).toEqual([]);
  });

  test.each([
    [["run", "--rate", "0", "--", "python", "bench.py"], "Input 'rate' is '0'; expected an integer from 1 to 1000"],
    [["run", "--base", "nowhere", "--", "python", "bench.py"], "Revision 'nowhere' is not in this repository"],
    [["run"], "There is nothing to profile"],
    [["run", "--python", "no-such-python", "--base", "HEAD~1", "--", "bench.py"], "Input 'python' is 'no-such-python', which does not run"],
    [["report", "."], "No bundle.json in '.'"],
    [["compare", "--base", "bench.py", "--head", "bench.py"], "'bench.py' holds no folded stacks"],
    [["frobnicate"], "unknown command 'frobnicate'"],
  ])("refuses %j with exit code 2 and a sentence", async (args, sentence) => {
    const repository = join(folder, "same");
    const done = await flamediff(args, repository);
    expect(done.stderr).toContain(sentence);
    expect(done.stderr).not.toMatch(/\n\s+at /);
    expect(done.status).toBe(2);
  });

  test("says so outside a repository", async () => {
    const done = await flamediff(["run", "--", "python", "bench.py"], folder);
    expect(done).toMatchObject({ status: 2, stderr: expect.stringContaining("is not in a git repository") });
  });
});

test("flamediff demo finds fibonacci gone and never names factorial", async () => {
  const out = join(folder, "demo");
  const done = await flamediff(["demo", "--out", out], folder);
  expect(done.status).toBe(0);
  const report = await readReport(out);
  const [first, ...others] = named(report);
  expect(first).toMatchObject({ name: "fibonacci", verdict: expect.stringMatching(/^(gone|faster)$/) });
  expect(first?.self.base).toBeGreaterThan(0.9);
  expect(others).toEqual([]);
  expect(done.stdout).toContain("fibonacci");
});
