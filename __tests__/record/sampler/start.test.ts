import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeFailure } from "../../../src/bundle/failure.ts";
import { recordCommits } from "./stage.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-start-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds its cache once; says how it found things by its exit status. */
const PROGRAM = `
import os, sys
if open("data.bin").read() != "data" or open("start.txt").read() != "1\\n":
    sys.exit("not the start")
if os.path.exists("cache.bin"):
    sys.exit("a cache was left")
open("cache.bin", "w").write("x")
open("start.txt", "a").write("2\\n")
`;
const FILES = { ".gitignore": "*.bin\nstart.txt\n", "bench.py": PROGRAM };
const prepare = (repository: string) => writeFile(join(repository, "data.bin"), "data");

describe("the start of a run", () => {
  test("is the same in every run with 'copy', 'before' and 'clean'", async () => {
    const settings = {
      "entry-points": { bench: "bench.py" },
      copy: ["*.bin"],
      clean: true,
      before: "echo 1 > start.txt\ntest -f $FLAMEDIFF_CHECKOUT/data.bin",
    };
    const { manifest } = await recordCommits({ folder, commits: [FILES, { "notes.md": "x" }], settings, prepare });
    expect(manifest.entryPoints[0]).toMatchObject({ failure: null, notes: [] });
    expect(manifest.entryPoints[0]?.rounds.head).toHaveLength(3);
  });

  test("says what the first run left, and which file is missing", async () => {
    const [program] = PROGRAM.split("if os.path");
    const cached = `${program}open("cache.bin", "a").write("x")\n`;
    const settings = {
      "entry-points": { bench: "bench.py", other: { command: "-c 'open(\"more.bin\")'" } },
      copy: ["data.bin"],
      before: "echo 1 > start.txt",
    };
    const withMore = async (repository: string) => {
      await prepare(repository);
      await writeFile(join(repository, "more.bin"), "");
    };
    const { manifest } = await recordCommits({ folder, commits: [{ ...FILES, "bench.py": cached }, {}], settings, prepare: withMore });
    const [bench, other] = manifest.entryPoints;
    expect(bench?.notes).toContainEqual({ code: "left-behind", path: "cache.bin", others: 0 });
    expect(other?.failure).not.toBeNull();
    expect(describeFailure(other?.failure ?? { code: "other", words: "" }, "other")).toContain(
      "'more.bin' is in your checkout but not in the commit",
    );
  });
});
