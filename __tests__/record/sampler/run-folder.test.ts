import { execFileSync } from "node:child_process";
import { mkdtemp, mkdtempDisposable, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pathsIn, readOrphanSeconds, readStatus, readTail } from "../../../src/record/sampler/run-folder.ts";

test("nobody waits for a FIFO that a program put in the place of a run's files", async () => {
  const folder = await mkdtemp(join(tmpdir(), "flamediff-run-"));
  try {
    const paths = pathsIn(folder);
    execFileSync("mkfifo", [paths.status, `${paths.status}.orphans`, paths.stderr]);
    expect(await readStatus(paths.status)).toBeUndefined();
    expect(await readOrphanSeconds(paths.status)).toBe(0);
    await expect(readTail(paths.stderr)).rejects.toThrow("is not a regular file");
    await symlink("/etc/passwd", paths.stdout);
    await expect(readTail(paths.stdout)).rejects.toThrow("ELOOP");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each([
  ["dash", "0m0.010000s 0m0.020000s\n1m3.250000s 0m0.500000s\n"],
  ["bash in English", "0m0.010s 0m0.020s\n1m3.250s 0m0.500s\n"],
  ["bash in German", "0m0,010s 0m0,020s\n1m3,250s 0m0,500s\n"],
  ["bash in Persian", "0m0٫010s 0m0٫020s\n1m3٫250s 0m0٫500s\n"],
])("reads the CPU seconds that %s writes", async (_, times) => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "flamediff-status-"));
  const { status } = pathsIn(folder.path);
  await writeFile(status, `3\n${times}`);
  expect(await readStatus(status)).toEqual({ code: 3, cpuSeconds: 63.75 });
});
