import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { readStackFile } from "../../src/cli/stack-files.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";

const folder = mkdtempSync(join(tmpdir(), "flamediff-stacks-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("readStackFile", () => {
  // Longer than the pieces it is read in, and never the same for long: a piece that is overwritten too early shows.
  const lines = Array.from({ length: 60_000 }, (_, i) => `main;step_${i % 7};work_${(i * 7919) % 60_000} ${1 + (i % 3)}`);
  const text = `${lines.join("\n")}\n`;

  test.each([
    ["as it is", Buffer.from(text)],
    ["gzipped", gzipSync(text)],
  ])("reads a file of many pieces, %s", async (how, bytes) => {
    const path = join(folder, `${how}.folded`);
    writeFileSync(path, bytes);
    const recordings = makeRecordings();
    const result = await readStackFile(path, recordings.addRound("base"));
    expect(result).toMatchObject({ records: 60_000, samples: 120_000, rejected: { count: 0 } });
    expect(recordings.frames.length).toBe(1 + 7 + 60_000);
    expect(new Set(recordings.frames.map(({ name }) => name)).size).toBe(1 + 7 + 60_000);
  });

  test("says which file cannot be read, and why", async () => {
    const read = (path: string) => readStackFile(path, makeRecordings().addRound("base"));
    await expect(read(join(folder, "absent"))).rejects.toThrow(/absent' cannot be read: ENOENT/);
    await expect(read(folder)).rejects.toThrow(/cannot be read: EISDIR/);
  });
});
