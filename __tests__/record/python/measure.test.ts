import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

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

describe("the frame of a benchmark", () => {
  test("is in the stacks of threads that the benchmark starts, and in no others", async () => {
    const folder = await mkdtemp(join(tmpdir(), "flamediff-measure-"));
    try {
      await cp(resolve(import.meta.dirname, "../../../src/record/python/flamediff_measure.py"), join(folder, "flamediff_measure.py"));
      await writeFile(join(folder, "plan.json"), JSON.stringify({ calls: { "test_pool[2]": 1 } }));
      await writeFile(join(folder, "program.py"), PROGRAM);
      const env = { ...process.env, FLAMEDIFF_SUITE: folder };
      const { stdout } = await promisify(execFile)("python3", [join(folder, "program.py")], { env });
      expect(stdout).toBe("['_bootstrap', 'test_pool[2]', '_bootstrap_inner']\nFalse\n");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
