import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeEntryPointFromArgv } from "../../src/config/entry-points.ts";
import { parseInputs } from "../../src/config/inputs.ts";
import { describeTrial } from "../../src/init/texts.ts";
import { tryEntryPoint } from "../../src/record/trial.ts";
import { git, makeRepository } from "../support/repository.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-trial-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Tries a script, or the setup before it, as `flamediff init` does. */
async function tryScript(script: string, { setup = "", timeout = 30 } = {}) {
  const repository = await makeRepository(await mkdtemp(join(folder, "r-")), [{ "bench.py": script }]);
  const { inputs: given } = parseInputs({ given: { setup }, from: "option", pyproject: undefined });
  const inputs = { ...given, timeout, rate: 100 };
  const request = { entry: makeEntryPointFromArgv(["python", "bench.py"]), inputs, repository, env: process.env };
  const trial = await tryEntryPoint({ ...request, signal: new AbortController().signal }).catch((error: Error) => error.message);
  expect(await git(repository, "worktree", "list")).not.toContain("flamediff-0");
  return describeTrial("bench", trial);
}

describe("trying an entry point", () => {
  test("says how long it ran", async () => {
    expect(await tryScript("sum(range(1000))")).toMatch(/^Tried 'bench' once: it ran in [\d.]+ m?s\.\n$/);
  });

  test("says what failed: the program with its last words, the setup, or the time", async () => {
    expect(await tryScript("import nowhere_to_be_found")).toContain("No module named 'nowhere_to_be_found'");
    expect(await tryScript("", { setup: "echo no such package; exit 7" })).toContain("no such package");
    expect(await tryScript("import time; time.sleep(60)", { timeout: 1 })).toMatch(/does not work yet:\n.*1 s/);
  });
});
