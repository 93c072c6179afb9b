import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeFailure } from "../../../src/bundle/failure.ts";
import type { ManifestEntry } from "../../../src/bundle/manifest.ts";
import { BURN } from "./burn.ts";
import { recordCommits } from "./stage.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-failures-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The same program on both sides, which fails in its first run. */
async function record(program: string, settings: object = {}) {
  const entry = { "entry-points": { x: "main.py" }, ...settings };
  const { manifest } = await recordCommits({ folder, commits: [{ "main.py": BURN + program }, {}], settings: entry });
  return manifest.entryPoints[0] as ManifestEntry;
}

const FAILS = "'x' failed on base in its first run:";
const ADVICE = "Run the same command on that commit; if this exit code is expected, list it in 'allow-exit-status' of the entry point.";

describe("a program that gives no profile says why:", () => {
  test.each([
    ["it crashed", "import ctypes\nctypes.string_at(0)", "main.py", `${FAILS} killed by SIGSEGV. Run the same command on that commit.`],
    ["it was killed", "import os\nos.kill(os.getpid(), 9)", "main.py", `${FAILS} killed by SIGKILL. Run the same command on that commit.`],
    [
      "it raised an error, in a file of the repository",
      "raise ValueError('no')",
      "main.py",
      `${FAILS} exit status 1. ${ADVICE}\nTraceback (most recent call last):\n  File "main.py", line 9, in <module>\n`,
    ],
    [
      "it lacks a package",
      "import shop.core",
      "main.py",
      `${FAILS} exit status 1. Install 'shop' with 'setup', such as 'pip install .', or start the command where it is ('cwd').\nTraceback`,
    ],
    [
      "it did not end",
      "print('still here', flush=True)\nburn(1000)",
      { command: "main.py", timeout: 3 },
      `${FAILS} timed out after 3 seconds. Reduce its work, or raise 'timeout'.\nstill here`,
    ],
    [
      "it is not there",
      "",
      "no-such-tool --flag",
      `${FAILS} exit status 127. Is the command installed on that commit and in this job? No shell is used: separate the words, or use sh -c '…'.\nno-such-tool: not found`,
    ],
    [
      "it writes without end",
      "import os\nos.ftruncate(1, 3 << 30)\ntime.sleep(60)",
      "main.py",
      "The program wrote more than 2 GiB of output",
    ],
  ])("%s", async (_, program, entryPoint, sentence) => {
    const entry = await record(program, { "entry-points": { x: entryPoint } });
    expect(describeFailure(entry.failure ?? { code: "other", words: "" }, entry.name)).toContain(sentence);
    expect(entry.rounds).toEqual({ base: [], head: [] });
  });
});

describe("an exit status", () => {
  test("that is not 0 fails the entry point on the side and says the last words", async () => {
    const entry = await record("import sys\nburn(0.4)\nsys.exit('no such table: users')");
    expect(describeFailure(entry.failure ?? { code: "other", words: "" }, entry.name)).toBe(
      `${FAILS} exit status 1. ${ADVICE}\nno such table: users`,
    );
    expect(entry.rounds).toEqual({ base: [], head: [] });
  });
});
