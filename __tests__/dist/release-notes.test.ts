import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const CHANGELOG = `# Changelog

## Unreleased

- Not out yet.

## [1.3.0] - 2027-03-01

### Added

- A second thing.

## [1.2.0] - 2027-01-31

- A first thing.

[1.3.0]: https://github.com/flamediff/flamediff/releases/tag/v1.3.0
`;

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A project whose three places name these versions, and the script in it. */
async function notesOf(tag: string, { constant = "1.3.0", manifest = "1.3.0", changelog = CHANGELOG } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "flamediff-release-"));
  folders.push(folder);
  await Promise.all(["scripts", "src/lib"].map((name) => mkdir(join(folder, name), { recursive: true })));
  await cp(join(ROOT, "scripts/release-notes.mjs"), join(folder, "scripts/release-notes.mjs"));
  await writeFile(join(folder, "src/lib/version.ts"), `export const VERSION = "${constant}";\n`);
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module", version: manifest }));
  await writeFile(join(folder, "CHANGELOG.md"), changelog);
  return spawnSync(process.execPath, ["scripts/release-notes.mjs", tag], { cwd: folder, encoding: "utf8" });
}

describe("release-notes", () => {
  test("prints what the changelog says of the newest release, and nothing of others", async () => {
    expect(await notesOf("v1.3.0")).toMatchObject({ status: 0, stdout: "### Added\n\n- A second thing.\n" });
  });

  test("prints the only release up to the end of the file", async () => {
    const changelog = "# Changelog\n\n## 1.3.0 - 2027-03-01\n\n- One.\n- Two.\n";
    expect(await notesOf("v1.3.0", { changelog })).toMatchObject({ status: 0, stdout: "- One.\n- Two.\n" });
  });

  test.each([
    ["the tag", "v1.4.0", {}, "the tag is 1.4.0"],
    ["the constant", "v1.3.0", { constant: "1.2.9" }, "src/lib/version.ts is 1.2.9"],
    ["package.json", "v1.3.0", { manifest: "1.2.9" }, "package.json is 1.2.9"],
    ["the changelog", "v1.3.0", { changelog: "# Changelog\n\n## Unreleased\n" }, "CHANGELOG.md is missing"],
    ["the tag's form", "1.3.0", {}, "Expected vX.Y.Z"],
  ])("refuses a release when %s differs", async (_, tag, project, complaint) => {
    const { status, stdout, stderr } = await notesOf(tag, project);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(complaint);
  });
});
