import { mkdir, mkdtempDisposable, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bringBenchmarks } from "../../../src/record/suites/brought-files.ts";
import { parseSuiteEvents } from "../../../src/record/suites/suite-events.ts";

/** Two worktrees; head has a benchmark with its conftest.py. */
async function makeWorktrees() {
  const folder = await mkdtempDisposable(join(tmpdir(), "flamediff-brought-"));
  const worktrees = { base: join(folder.path, "base"), head: join(folder.path, "head") };
  await mkdir(worktrees.base);
  await mkdir(join(worktrees.head, "benchmarks"), { recursive: true });
  for (const name of ["conftest.py", "test_x.py"]) await writeFile(join(worktrees.head, "benchmarks", name), `${name} of head`);
  const file = join(worktrees.head, "benchmarks/test_x.py");
  const estimate = { name: "test_x", file, cpu: 1, wall: 1, outside: 0, spent: 1, touched: true, most: null };
  return {
    folder: folder.path,
    base: worktrees.base,
    bring: () => bringBenchmarks({ worktrees, events: { ...parseSuiteEvents([]), estimates: [estimate] } }),
    [Symbol.asyncDispose]: () => folder.remove(),
  };
}

describe("bringBenchmarks", () => {
  test("writes head's benchmarks over base's own, and gives those back", async () => {
    await using made = await makeWorktrees();
    const own = join(made.base, "benchmarks/test_x.py");
    await mkdir(join(made.base, "benchmarks"));
    await writeFile(own, "test_x.py of base");
    const { files, restore } = await made.bring();
    expect([files, await readFile(own, "utf8")]).toEqual([["benchmarks/conftest.py", "benchmarks/test_x.py"], "test_x.py of head"]);
    await restore();
    expect(await readFile(own, "utf8")).toBe("test_x.py of base");
    await expect(readFile(join(made.base, "benchmarks/conftest.py"))).rejects.toThrow("ENOENT");
  });

  test("writes to nothing that a link of base leads to", async () => {
    await using made = await makeWorktrees();
    const mine = join(made.folder, "mine.py");
    await writeFile(mine, "my own");
    await mkdir(join(made.base, "benchmarks"));
    await symlink(mine, join(made.base, "benchmarks/conftest.py"));
    expect((await made.bring()).files).toEqual(["benchmarks/test_x.py"]);
    expect(await readFile(mine, "utf8")).toBe("my own");
  });

  test.each<[string, (made: { folder: string; base: string }) => Promise<unknown>]>([
    ["a file", ({ base }) => writeFile(join(base, "benchmarks"), "")],
    ["a link to a folder", ({ folder, base }) => symlink(folder, join(base, "benchmarks"))],
  ])("leaves base as it is where it has %s in place of the folder", async (_, make) => {
    await using made = await makeWorktrees();
    await make(made);
    expect((await made.bring()).files).toEqual([]);
  });
});
