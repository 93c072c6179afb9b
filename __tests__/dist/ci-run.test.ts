import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const GREEN = " Test Files  2 passed (2)\n      Tests  1210 passed | 3 skipped (1213)\n";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** What the steps do, as shell; `.ci/run` itself is the real one. */
interface Steps {
  readonly install?: string;
  readonly lint?: string;
  readonly typecheck?: string;
  readonly build?: string;
  readonly packages?: string;
}

async function ciRun({ install = `printf '${GREEN}'`, lint = "", typecheck = "", build = "", packages = "" }: Steps = {}) {
  const folder = await mkdtemp(join(tmpdir(), "flamediff-ci-"));
  folders.push(folder);
  await Promise.all([".ci", "bin"].map((name) => mkdir(join(folder, name))));
  await cp(join(ROOT, ".ci/run"), join(folder, ".ci/run"));
  const npm = `#!/bin/bash\ncase "$*" in\n*cit*) ${install};;\n*typecheck*) true; ${typecheck};;\n*build*) true; ${build};;\nesac\n`;
  await writeFile(join(folder, "bin/npm"), npm, { mode: 0o755 });
  for (const [name, text] of Object.entries({ "system-packages": packages, pythons: "", lint }))
    await writeFile(join(folder, ".ci", name), `${text}\n`);
  spawnSync("git", ["init", "-q"], { cwd: folder });
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}` };
  const { status, stdout } = spawnSync("bash", [".ci/run"], { cwd: folder, encoding: "utf8", env });
  const lines = stdout.trimEnd().split("\n");
  return { status, last: lines.at(-1), failed: lines.flatMap((line) => (line.startsWith("failed: ") ? [line.slice(8)] : [])) };
}

describe(".ci/run", () => {
  test("ends with what passed when everything does", async () => {
    expect(await ciRun()).toEqual({ status: 0, last: "1210 passed, 0 failed", failed: [] });
  });

  test("counts failed tests", async () => {
    const install = "printf '\\033[2m      Tests \\033[22m \\033[31m2 failed\\033[39m | 1208 passed (1210)\\n'; exit 1";
    expect(await ciRun({ install })).toEqual({ status: 1, last: "1208 passed, 2 failed", failed: ["npm cit: install and test"] });
  });

  test.each([
    ["lint", { lint: "false" }],
    ["type check", { typecheck: "exit 2" }],
    ["rebuild of dist", { build: "exit 1" }],
    ["rebuild of dist", { build: "mkdir -p dist && echo other > dist/index.js" }],
    ["system packages", { packages: "exit 100" }],
  ])("counts a failed %s, and ends with the closing line all the same", async (name, steps) => {
    expect(await ciRun(steps)).toEqual({ status: 1, last: "1210 passed, 1 failed", failed: [name] });
  });

  test("fails when tests pass and Vitest does not, as it does for an error outside of any test", async () => {
    expect(await ciRun({ install: `printf '${GREEN}'; exit 1` })).toMatchObject({ status: 1, last: "1210 passed, 1 failed" });
  });

  test("fails when nothing could be installed, and names every step that did", async () => {
    const { status, last, failed } = await ciRun({ install: "exit 1", lint: "exit 127" });
    expect([status, last, failed]).toEqual([1, "0 passed, 2 failed", ["npm cit: install and test", "lint"]]);
  });

  test("fails when no test ran", async () => {
    expect(await ciRun({ install: "true" })).toMatchObject({ status: 1, last: "0 passed, 1 failed", failed: ["no test ran"] });
  });

  test("closes when it is interrupted", async () => {
    const { status, last, failed } = await ciRun({ lint: "kill -TERM $PPID" });
    expect(status).not.toBe(0);
    expect([last, failed]).toEqual(["1210 passed, 1 failed", ["interrupted with 143"]]);
  });
});
