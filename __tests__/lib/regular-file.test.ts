import { execFileSync } from "node:child_process";
import { constants, mkdir, mkdtempDisposable, open, readFile, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { appendRegularFile, makeOwnFolder, openRegularFile, replaceFile, tryReadRegularFile } from "../../src/lib/regular-file.ts";

const makeFolder = () => mkdtempDisposable(join(tmpdir(), "flamediff-regular-"));

describe("tryReadRegularFile", () => {
  test("reads a file, and nothing where nothing is", async () => {
    await using folder = await makeFolder();
    const path = join(folder.path, "a");
    expect(await tryReadRegularFile(path)).toBeUndefined();
    await writeFile(path, "text");
    expect(await tryReadRegularFile(path)).toBe("text");
  });

  test("rejects a FIFO, a folder and a device without waiting", async () => {
    await using folder = await makeFolder();
    const fifo = join(folder.path, "fifo");
    execFileSync("mkfifo", [fifo]);
    for (const path of [fifo, folder.path, "/dev/zero"]) await expect(tryReadRegularFile(path)).rejects.toThrow("is not a regular file");
  });

  test("rejects a file that is too long before reading it", async () => {
    await using folder = await makeFolder();
    const path = join(folder.path, "long");
    await writeFile(path, "");
    await truncate(path, 2 ** 40);
    await expect(tryReadRegularFile(path)).rejects.toThrow("has 1,099,511,627,776 bytes; at most 536,870,888 are read");
    await truncate(path, 11);
    await expect(tryReadRegularFile(path, 10)).rejects.toThrow("has 11 bytes; at most 10 are read");
  });
});

describe("openRegularFile", () => {
  test("does not follow a link when asked not to", async () => {
    await using folder = await makeFolder();
    const [file, link] = [join(folder.path, "file"), join(folder.path, "link")];
    await writeFile(file, "text");
    await symlink(file, link);
    await expect(openRegularFile(link, { followsLinks: false })).rejects.toThrow("ELOOP");
  });
});

describe("appendRegularFile", () => {
  test("adds to a file or makes one", async () => {
    await using folder = await makeFolder();
    const path = join(folder.path, "a");
    await appendRegularFile(path, "one ");
    await appendRegularFile(path, "two");
    expect(await readFile(path, "utf8")).toBe("one two");
  });

  test("rejects a FIFO without waiting, whether or not somebody reads it, and a link", async () => {
    await using folder = await makeFolder();
    const [fifo, link] = [join(folder.path, "fifo"), join(folder.path, "link")];
    execFileSync("mkfifo", [fifo]);
    await expect(appendRegularFile(fifo, "x")).rejects.toThrow("ENXIO");
    await using _ = await open(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
    await expect(appendRegularFile(fifo, "x")).rejects.toThrow("is not a regular file");
    await symlink(join(folder.path, "elsewhere"), link);
    await expect(appendRegularFile(link, "x")).rejects.toThrow("ELOOP");
  });
});

describe("replaceFile", () => {
  test("replaces a link and a FIFO, and leaves what the link names", async () => {
    await using folder = await makeFolder();
    const [precious, link, fifo] = ["precious", "link", "fifo"].map((name) => join(folder.path, name)) as [string, string, string];
    await writeFile(precious, "precious");
    await symlink(precious, link);
    execFileSync("mkfifo", [fifo]);
    for (const path of [link, fifo]) {
      await replaceFile(path, "new");
      expect(await readFile(path, "utf8")).toBe("new");
    }
    expect(await readFile(precious, "utf8")).toBe("precious");
  });

  test("rejects a folder in the place of the file", async () => {
    await using folder = await makeFolder();
    await mkdir(join(folder.path, "report.md"));
    await expect(replaceFile(join(folder.path, "report.md"), "x")).rejects.toThrow("is a folder; expected a file");
  });
});

describe("makeOwnFolder", () => {
  test("takes a folder or makes one, and rejects a link to another folder", async () => {
    await using folder = await makeFolder();
    const [made, link] = [join(folder.path, "a", "b"), join(folder.path, "link")];
    await makeOwnFolder(made);
    await makeOwnFolder(made);
    await symlink(made, link);
    await expect(makeOwnFolder(link)).rejects.toThrow("is not a folder; expected a folder or nothing");
  });
});
