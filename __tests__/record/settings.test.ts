import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSettings } from "../../src/record/settings.ts";
import { type Files, makeRepository } from "../support/repository.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-settings-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const API = `
[tool.flamediff]
setup = "pip install -e ."
rounds = 7
[tool.flamediff.entry-points]
load = "bench/load.py"
deep = { command = "load.py", cwd = "bench/deep" }
`;

async function standIn(files: Files, stand: string) {
  const repository = await makeRepository(await mkdtemp(join(folder, "repository-")), [{ "a.py": "", ...files }]);
  await mkdir(join(repository, stand), { recursive: true });
  return { repository, start: join(repository, stand) };
}

describe("readSettings", () => {
  test("uses the nearest pyproject.toml with [tool.flamediff], and runs what it says in its folder", async () => {
    const files = {
      "pyproject.toml": "[tool.flamediff]\nrounds = 3\n",
      "services/api/pyproject.toml": API,
      "services/api/bench/pyproject.toml": "[tool.ruff]\n",
    };
    const { start, repository } = await standIn(files, "services/api/bench");
    const { inputs, pyproject, folders, ...found } = await readSettings({ start, given: {}, from: "option" });
    expect(found.repository).toBe(repository);
    expect(pyproject).toBe("services/api/pyproject.toml");
    expect(inputs.rounds).toBe(7);
    expect(inputs.entryPoints.map(({ name, cwd }) => [name, cwd])).toEqual([
      ["load", "services/api"],
      ["deep", "services/api/bench/deep"],
    ]);
    expect(inputs.folders.setup).toBe("services/api");
    expect(folders).toEqual({ typed: "services/api/bench", configured: "services/api" });
  });

  test("runs what is typed where the user stands, with the settings of a folder above", async () => {
    const { start } = await standIn({ "pyproject.toml": '[tool.flamediff]\nsetup = "pip install -e ."\n' }, "services/api");
    const given = { "entry-points": "load: bench.py" };
    const { inputs, pyproject } = await readSettings({ start, given, from: "option" });
    expect(pyproject).toBe("pyproject.toml");
    expect(inputs.entryPoints[0]?.cwd).toBe("services/api");
    expect(inputs.folders.setup).toBe("");
  });

  test("stands where cwd says, and looks for pyproject.toml from there", async () => {
    const { start } = await standIn({ "services/api/pyproject.toml": API }, ".");
    await expect(readSettings({ start, given: {}, from: "input" })).resolves.toMatchObject({ pyproject: undefined });
    const { inputs, pyproject } = await readSettings({ start, given: { cwd: "services/api" }, from: "input" });
    expect(pyproject).toBe("services/api/pyproject.toml");
    expect(inputs.entryPoints[0]?.cwd).toBe("services/api");
  });

  test("finds a repository that is checked out below the workspace", async () => {
    const { repository } = await standIn({ "pyproject.toml": API }, ".");
    const [, name] = /([^/]+)$/.exec(repository) as unknown as [string, string];
    const settings = await readSettings({ start: folder, given: { cwd: name }, from: "input" });
    expect(settings).toMatchObject({ repository, pyproject: "pyproject.toml", folders: { typed: "", configured: "" } });
  });

  test("runs in the cwd of pyproject.toml, unless an option says another", async () => {
    const table = '[tool.flamediff]\ncwd = "services/api/"\n[tool.flamediff.entry-points]\nload = "bench.py"\n';
    const { start } = await standIn({ "pyproject.toml": table }, "services/web");
    const [above] = start.split("/services") as [string];
    const cwdOf = async (start: string, given: { cwd?: string }) =>
      (await readSettings({ start, given, from: "option" })).inputs.entryPoints[0]?.cwd;
    expect(await cwdOf(above, {})).toBe("services/api");
    expect(await cwdOf(start, {})).toBe("services/api");
    expect(await cwdOf(above, { cwd: "services/web" })).toBe("services/web");
  });

  test.each(['"../other"', '"/srv"', "3", '""'])("rejects cwd = %s in pyproject.toml", async (cwd) => {
    const { start } = await standIn({ "pyproject.toml": `[tool.flamediff]\ncwd = ${cwd}\n` }, ".");
    await expect(readSettings({ start, given: {}, from: "option" })).rejects.toThrow("expected a folder below that of the file");
  });

  test("names the folder that is not there, and the file that is not TOML", async () => {
    const { start } = await standIn({ "services/pyproject.toml": "[tool\n" }, "services/api");
    await expect(readSettings({ start, given: { cwd: "nowhere" }, from: "option" })).rejects.toThrow(
      "'cwd' is 'nowhere', which is not a folder",
    );
    await expect(readSettings({ start, given: {}, from: "option" })).rejects.toThrow(/^services\/pyproject\.toml is not TOML: line 1/);
  });
});
