import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TimeBoxed } from "../../src/bundle/benchmark-schema.ts";
import { parseManifest } from "../../src/bundle/manifest.ts";
import { makeRepository } from "../support/repository.ts";

const run = promisify(execFile);
const CLI = resolve(import.meta.dirname, "../../src/cli.ts");
const WORK = "import datetime, time, timeit\n\ndef work(n=20000):\n    return sum(i * i % 7 for i in range(n))\n\n";
/** Between two looks at the clock is work of many calls and resumptions, each of which slowing down takes longer. */
const BOX = "while clock() < end:\n    for _ in range(20):\n        work()\n";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-time-box-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the bundle says of a program whose sides do the same. */
async function timeBoxOf(program: string): Promise<TimeBoxed | null | undefined> {
  const repository = await makeRepository(await mkdtemp(join(folder, "r-")), [{ "main.py": WORK + program }, { "other.txt": "" }]);
  const words = [
    "profile",
    "--quiet",
    "--base",
    "HEAD~1",
    "--rounds",
    "3",
    "--budget",
    "3",
    "--out",
    join(repository, "../out"),
    "--",
    "main.py",
  ];
  await run(process.execPath, [CLI, ...words], { cwd: repository });
  const manifest = parseManifest(await readFile(join(repository, "../out/bundle.json"), "utf8"));
  return manifest.entryPoints[0]?.timeBoxed;
}

describe("a program that works for a time", () => {
  test.each([
    ["the wall clock", `clock = time.perf_counter\nend = clock() + 1.5\n${BOX}`, { how: "work-differs" }],
    ["the CPU clock", `clock = time.process_time\nend = clock() + 1\n${BOX}`, { how: "work-differs" }],
    ["timeit", "print(timeit.Timer(work).autorange())\n", { how: "harness", harness: "timeit" }],
  ])("is recognised by %s", async (_, program, expected) => {
    expect(await timeBoxOf(program)).toEqual(expected);
  });

  test("is not what a program is that only tells its time", async () => {
    expect(await timeBoxOf("start = time.time()\nfor _ in range(400):\n    work()\nprint(time.time() - start)\n")).toBeUndefined();
  });
});
