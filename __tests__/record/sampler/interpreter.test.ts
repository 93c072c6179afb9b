import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findInterpreter } from "../../../src/record/sampler/interpreter.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-interpreter-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const PYENV = `pyenv: python3.12: command not found

The \`python3.12' command exists in these Python versions:
  3.12.1

Note: See 'pyenv help global' for tips on allowing both
      Python versions to be found at the same time.`;
const ASDF = `No preset version installed for command python3.12
Please install a version by running one of the following:

asdf install python 3.12.1

or add one of the following versions in your config file at /home/me/.tool-versions
python 3.11.7`;
const MISE = `mise WARN  deprecated setting
mise ERROR No version is set for shim: python3.12
Set a global default version with one of the following:
mise use -g python@3.12.1
mise ERROR Run with --verbose or MISE_VERBOSE=1 for more information`;
const LINKER =
  "python3.12: error while loading shared libraries: libpython3.12.so.1.0: cannot open shared object file: No such file or directory";
const HOME = `Could not find platform independent libraries <prefix>
Fatal Python error: init_fs_encoding: failed to get the Python codec of the filesystem encoding
ModuleNotFoundError: No module named 'encodings'`;
const TRACEBACK = `Traceback (most recent call last):
  File "/usr/bin/python3.12", line 3, in <module>
    raise RuntimeError("no error here")
RuntimeError: the wrapper is broken`;

describe("findInterpreter says why an interpreter does not run, in the words that name the cause", () => {
  test.each([
    ["pyenv", PYENV, "pyenv: python3.12: command not found."],
    ["asdf", ASDF, "No preset version installed for command python3.12."],
    ["mise", MISE, "mise ERROR No version is set for shim: python3.12."],
    ["the dynamic linker", LINKER, "cannot open shared object file: No such file or directory."],
    [
      "a Python without its library",
      HOME,
      "Fatal Python error: init_fs_encoding: failed to get the Python codec of the filesystem encoding.",
    ],
    ["a wrapper in Python", TRACEBACK, "RuntimeError: the wrapper is broken."],
  ])("%s", async (name, words, said) => {
    const path = join(folder, name.replaceAll(" ", "-"));
    await writeFile(path, `#!/bin/sh\ncat >&2 <<'END'\n${words}\nEND\nexit 127\n`, { mode: 0o755 });
    await expect(findInterpreter(path)).rejects.toThrow(
      `ended with status 127: ${said.includes("cannot open") ? "python3.12: error" : said}`,
    );
    await expect(findInterpreter(path)).rejects.toThrow(said);
  });
});
