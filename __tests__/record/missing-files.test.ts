import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeEntryPointFromArgv } from "../../src/config/entry-points.ts";
import { findMissingFile } from "../../src/record/missing-files.ts";

let folder = "";
const FILES = {
  base: ["bench/old.py", "services/api/main.py"],
  head: ["bench/new.py", "src/tool/__main__.py", "tests/test_new.py", "services/web/main.py", "data.json"],
  both: ["bench/both.py"],
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-missing-"));
  for (const side of ["base", "head"] as const) {
    for (const file of [...FILES[side], ...FILES.both]) {
      await mkdir(dirname(join(folder, side, file)), { recursive: true });
      await writeFile(join(folder, side, file), "");
    }
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const find = (argv: readonly [string, ...string[]], more: object = {}) =>
  findMissingFile({ ...makeEntryPointFromArgv(argv), ...more }, { base: join(folder, "base"), head: join(folder, "head") });

describe("findMissingFile", () => {
  test.each([
    [["bench/new.py", "--pages", "4"], { side: "base", path: "bench/new.py" }],
    [["python", "bench/old.py"], { side: "head", path: "bench/old.py" }],
    [["pytest", "tests/test_new.py::test_a"], { side: "base", path: "tests/test_new.py" }],
    [["python", "-m", "tool"], { side: "base", path: "tool" }],
    [["python", "bench/both.py", "data.json"], { side: "base", path: "data.json" }],
  ] as const)("finds what only one side has in %j", async (argv, expected) => {
    expect(await find(argv)).toEqual(expected);
  });

  test("looks in the folder where the entry point runs, and for that folder", async () => {
    expect(await find(["main.py"], { cwd: "services/web" })).toEqual({ side: "base", path: "services/web" });
    expect(await find(["both.py"], { cwd: "bench" })).toBeUndefined();
    expect(await find(["new.py"], { cwd: "bench" })).toEqual({ side: "base", path: "new.py" });
  });

  test.each([
    [["bench/both.py"]],
    [["bench/nowhere.py"]],
    [["python", "-c", "pass"]],
    [["../head/bench/new.py"]],
    [["/etc/passwd"]],
  ] as const)("finds nothing in %j", async (argv) => {
    expect(await find(argv as unknown as readonly [string, ...string[]])).toBeUndefined();
  });
});
