import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ONCE_MORE } from "../support/chance.ts";
import { BUILT, flamediff, named, readReport } from "../support/command.ts";
import { parseAndRender } from "../support/program.ts";
import { makeRepository } from "../support/repository.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-run-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("flamediff run", () => {
  test("names nothing and says so in one line when nothing changed", ONCE_MORE, async () => {
    const repository = await makeRepository(join(folder, "same"), [{ "bench.py": parseAndRender(1, 36) }, {}]);
    const out = join(folder, "same-report");
    const done = await flamediff(["run", "--base", "HEAD~1", "--out", out, "--budget", "15", "--", "python", "bench.py"], repository);
    expect(done.status).toBe(0);
    const report = await readReport(out);
    expect(named(report)).toEqual([]);
    expect(report.verdict).not.toBe("changed");
    expect(done.stdout.split("\n")[0]).toMatch(/^(No change|Inconclusive): /);
  });
});

test("the built command's demo names fibonacci and never factorial", ONCE_MORE, async () => {
  const out = join(folder, "demo");
  const done = await flamediff(["demo", "--out", out], folder, BUILT);
  expect(done.status).toBe(0);
  const report = await readReport(out);
  const [first, ...others] = named(report);
  expect(first).toMatchObject({ name: "fibonacci", verdict: expect.stringMatching(/^(removed|faster)$/) });
  expect(first?.self.base).toBeGreaterThan(0.9);
  expect(others).toEqual([]);
  expect(done.stdout).toContain("fibonacci");
});
