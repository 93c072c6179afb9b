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
    ["in UTF-16 with a byte order mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["in UTF-16 without one", Buffer.from(text, "utf16le")],
    ["in big-endian UTF-16", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("reads a file of many pieces, %s", async (how, bytes) => {
    const path = join(folder, `${how}.folded`);
    writeFileSync(path, bytes);
    const recordings = makeRecordings();
    const result = await readStackFile(path, recordings.addRound("base"));
    expect(result).toMatchObject({ records: 60_000, samples: 120_000, rejected: { count: 0 } });
    expect(recordings.frames.length).toBe(1 + 7 + 60_000);
    expect(new Set(recordings.frames.map(({ name }) => name)).size).toBe(1 + 7 + 60_000);
  });

  test("rejects a differential file, which is no recording", async () => {
    const path = join(folder, "differential.folded");
    writeFileSync(path, "a;b 10 20\na;c 5 0\n");
    await expect(readStackFile(path, makeRecordings().addRound("base"))).rejects.toThrow(
      /not one recording of time: every stack has two counts/,
    );
  });

  test("says which file cannot be read, and why", async () => {
    const read = (path: string) => readStackFile(path, makeRecordings().addRound("base"));
    await expect(read(join(folder, "absent"))).rejects.toThrow(/absent' cannot be read: ENOENT/);
    await expect(read(folder)).rejects.toThrow(/cannot be read: EISDIR/);
  });
});
