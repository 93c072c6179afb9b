import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseInputs } from "../../src/config/inputs.ts";
import { ProgramError } from "../../src/lib/errors.ts";
import { recordFailedSetup } from "../../src/record/profile-stage.ts";

const ERROR = new ProgramError("Setup of base failed (exit status 1):\nno requirements.txt");

/** What becomes of the last of some entry points when its setup fails, where head alone has some files. */
async function fail({ entryPoints, onHead = [], error = ERROR }: { entryPoints: object; onHead?: readonly string[]; error?: Error }) {
  await using folder = await mkdtempDisposable(join(tmpdir(), "flamediff-setup-"));
  const worktrees = { base: join(folder.path, "base"), head: join(folder.path, "head") };
  for (const worktree of Object.values(worktrees)) await mkdir(worktree);
  for (const file of onHead) await writeFile(join(worktrees.head, file), "");
  const { inputs } = parseInputs({ given: {}, from: "option", pyproject: { "entry-points": entryPoints } });
  const entry = inputs.entryPoints.at(-1);
  if (entry === undefined) throw new Error("no entry point");
  return await recordFailedSetup({ entry, inputs, worktrees, error });
}

describe("an entry point whose setup fails", () => {
  test("has nothing to compare where one side does not have its script: the pull request adds both", async () => {
    const { entry } = await fail({ entryPoints: { bench: "python bench.py" }, onHead: ["bench.py"] });
    expect(entry).toMatchObject({ name: "bench", missingOn: "base", failure: { code: "not-on-side", side: "base", path: "bench.py" } });
  });

  test("leaves the others their results where the setup is its own", async () => {
    const entryPoints = { first: "python a.py", second: { command: "python b.py", setup: "pip install -r requirements.txt" } };
    const { entry, rounds } = await fail({ entryPoints });
    expect(entry).toMatchObject({ name: "second", failure: { code: "other", words: ERROR.message }, rounds: { base: [], head: [] } });
    expect(rounds.size).toBe(0);
  });

  test("ends the run where the setup is that of all entry points, and where the fault is another", async () => {
    await expect(fail({ entryPoints: { first: "python a.py", second: "python b.py" } })).rejects.toBe(ERROR);
    const fault = new TypeError("x is undefined");
    await expect(fail({ entryPoints: { bench: "python bench.py" }, onHead: ["bench.py"], error: fault })).rejects.toBe(fault);
  });
});
