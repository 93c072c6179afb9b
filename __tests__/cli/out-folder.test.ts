import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOutFolder } from "../../src/cli/out-folder.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-out-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("openOutFolder", () => {
  test("makes a folder that git leaves alone", async () => {
    const out = join(folder, "a/b");
    expect(await openOutFolder(out)).toBe(out);
    expect(await readFile(join(out, ".gitignore"), "utf8")).toBe("*\n");
    expect(await openOutFolder(out)).toBe(out);
  });

  test("writes nothing into a folder that was there", async () => {
    const out = join(folder, "there");
    await mkdir(out);
    await openOutFolder(out);
    await expect(stat(join(out, ".gitignore"))).rejects.toThrow("ENOENT");
  });

  test("refuses a file, and what is below one or cannot be made, in a sentence", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(openOutFolder(join(folder, "file"))).rejects.toThrow(/'--out' is '.*file', which is a file/);
    await expect(openOutFolder(join(folder, "file/x"))).rejects.toThrow(/'--out' is '.*', which cannot be created: ENOTDIR/);
    await expect(openOutFolder("/proc/flamediff")).rejects.toThrow(/'--out' is '\/proc\/flamediff', which cannot be created/);
  });
});
