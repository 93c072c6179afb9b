import { execFileSync } from "node:child_process";
import { mkdtemp, rm, symlink } from "node:fs/promises";
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
