import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { parseSuiteEvents, type SuiteEvents } from "../../../src/record/suites/suite-events.ts";

const PROGRAM = `
import traceback
from concurrent.futures import ThreadPoolExecutor
import flamediff_measure as measure

def in_thread():
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: [frame.name for frame in traceback.extract_stack()]).result()

print(measure.Benchmark("test_pool[2]", in_thread).run()[:3])
print("test_pool[2]" in in_thread())
`;

const TOUCHED = `
import os
import flamediff_measure as measure

def touched():
    pass

measure.TOUCHED = {os.path.realpath(__file__): {"touched"}}
measure.Benchmark("in setup", lambda: None, prepare=touched).run()
measure.Benchmark("in calls", touched).run()
`;

/** Runs a program with a plan. @returns what it printed, and the events that it recorded. */
async function runProgram(program: string, plan: object): Promise<{ readonly stdout: string; readonly events: SuiteEvents }> {
  const folder = await mkdtemp(join(tmpdir(), "flamediff-measure-"));
  try {
    await cp(resolve(import.meta.dirname, "../../../src/record/python/flamediff_measure.py"), join(folder, "flamediff_measure.py"));
    await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
    await writeFile(join(folder, "program.py"), program);
    const env = { ...process.env, FLAMEDIFF_SUITE: folder };
    const { stdout } = await promisify(execFile)("python3", [join(folder, "program.py")], { env });
    const files = (await readdir(folder)).filter((file) => file.endsWith(".jsonl"));
    return { stdout, events: parseSuiteEvents(await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("a benchmark", () => {
  test("has its name in the stacks of threads that it starts, and in no others", async () => {
    const { stdout } = await runProgram(PROGRAM, { calls: { "test_pool[2]": 1 } });
    expect(stdout).toBe("['_bootstrap', 'test_pool[2]', '_bootstrap_inner']\nFalse\n");
  });

  test("reaches touched code by its calls, not by what prepares them", async () => {
    const { events } = await runProgram(TOUCHED, {});
    expect(events.estimates.map(({ name, touched }) => [name, touched])).toEqual([
      ["in setup", false],
      ["in calls", true],
    ]);
  });
});
