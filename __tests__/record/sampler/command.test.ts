import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findConsoleScript } from "../../../src/record/sampler/command.ts";

let folder = "";
let python = "";
let outer = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-command-"));
  [python, outer] = ["venv", "outer"].map((name) => join(folder, name, "bin/python")) as [string, string];
  for (const name of ["venv", "outer"]) await mkdir(join(folder, name, "bin"), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const install = (path: string, text: string) => writeFile(join(folder, path), text, { mode: 0o755 });

describe("findConsoleScript", () => {
  test("runs a script of the virtual environment under its interpreter", async () => {
    await install("venv/bin/own", `#!${python}3.11\nimport sys\n`);
    expect(await findConsoleScript({ argv: ["own", "-q"], python, outer })).toEqual([python, join(folder, "venv/bin/own"), "-q"]);
  });

  test("runs a script that the job installed under the side's interpreter, too", async () => {
    await install("outer/bin/pytest", `#!${outer}\nimport sys\n`);
    expect(await findConsoleScript({ argv: ["pytest"], python, outer })).toEqual([python, join(folder, "outer/bin/pytest")]);
  });

  test("knows the form for paths that are too long or contain spaces", async () => {
    await install("venv/bin/long", `#!/bin/sh\n'''exec' "${python}" "$0" "$@"\n' '''\nimport sys\n`);
    await install("venv/bin/longer", `#!/bin/sh\n'''exec' ${python} "$0" "$@"\n' '''\nimport sys\n`);
    for (const name of ["long", "longer"])
      expect(await findConsoleScript({ argv: [name], python, outer })).toEqual([python, join(folder, `venv/bin/${name}`)]);
  });

  test.each([
    ["is a path", "./own", undefined],
    ["is not there", "nowhere", undefined],
    ["is a folder", "..", undefined],
    ["is no script", "binary", "\u007fELF"],
    ["belongs to another interpreter", "other", "#!/elsewhere/bin/python\n"],
    ["has options for its interpreter", "options", "#!PYTHON -E\n"],
    ["is a shell script", "shell", '#!/bin/sh\nexec "$@"\n'],
  ])("leaves alone what %s", async (_, name, text) => {
    if (text !== undefined) await install(`venv/bin/${name}`, text.replace("PYTHON", python));
    expect(await findConsoleScript({ argv: [name, "x"], python, outer })).toEqual([name, "x"]);
  });
});
