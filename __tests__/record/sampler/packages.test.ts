import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { execute } from "../../../src/lib/exec.ts";
import { makeProgramEnvironment } from "../../../src/record/sampler/environment.ts";
import { findInterpreter, type Interpreter } from "../../../src/record/sampler/interpreter.ts";
import { setUpSide } from "../../../src/record/sampler/setup.ts";

let folder = "";
let job: Interpreter;
let side: Awaited<ReturnType<typeof makeSide>>;

/** What setuptools and the editables library (hatch, pdm) write: a finder behind the one of sys.path. */
const FINDER = `
import sys
from importlib.util import spec_from_file_location
class Finder:
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return spec_from_file_location(name, "WORKTREE/" + name + ".py") if name in ("shop", "aaa") else None
def install():
    sys.meta_path.append(Finder)
`;

async function writeAll(root: string, files: { readonly [path: string]: string }): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-packages-"));
  await execute(["python3", "-m", "venv", "--without-pip", join(folder, "job")]);
  job = await findInterpreter(join(folder, "job/bin/python"));
  // Releases of the project, and what only the job has.
  const [site = ""] = job.packageFolders;
  await writeAll(site, { "shop.py": "WHOSE = 'job'\n", "aaa.py": "WHOSE = 'job'\n", "lent.py": "WHOSE = 'job'\n" });
  // The lines that setup needs of a pip, so that none has to be installed.
  await writeAll(site, { "pip/__init__.py": "", "pip/__main__.py": "import pip\nprint(f'pip 1 from {pip.__path__[0]} (python 3)')\n" });
  await execute([job.executable, "-m", "compileall", "-q", join(site, "pip")]);
  await writeAll(site, { "job.pth": `${folder}/more\n`, "../../../../more/further.py": "WHOSE = 'job'\n" });
  side = await makeSide();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function makeSide() {
  const worktree = join(folder, "worktree");
  await writeAll(worktree, { "shop.py": "WHOSE = 'side'\n", "aaa.py": "WHOSE = 'side'\n" });
  const environment = (venv: string) =>
    makeProgramEnvironment({ outer: process.env, bytecodeFolder: join(folder, "bytecode"), venv, marker: "none" });
  const ready = await setUpSide({
    side: "head",
    lines: "true",
    interpreter: job,
    cwd: worktree,
    folder: join(folder, "setup"),
    environment,
    timeoutSeconds: 60,
    signal: new AbortController().signal,
  });
  const { stdout } = await execute([ready.python, "-I", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]);
  return { worktree, python: ready.python, site: stdout.trim(), env: environment(ready.venv) };
}

/** Whose modules a program of the side imports, with what an installer left in its folder of packages. */
async function importedWith(installed: { readonly [path: string]: string }, env: Record<string, string> = {}) {
  const texts = Object.entries(installed).map(([path, text]) => [path, text.replaceAll("WORKTREE", side.worktree)]);
  await writeAll(side.site, Object.fromEntries(texts));
  const script = `import importlib, json
out = {}
for name in ["shop", "aaa", "lent", "further"]:
    try: out[name] = importlib.import_module(name).WHOSE
    except ImportError: out[name] = None
print(json.dumps(out))`;
  try {
    const { stdout } = await execute([side.python, "-c", script], { env: { ...side.env, ...env }, cwd: folder });
    return JSON.parse(stdout) as { readonly [name: string]: string | null };
  } finally {
    for (const path of Object.keys(installed)) await rm(join(side.site, path));
  }
}

describe("a side imports what its own environment installs, and the job's packages behind it", () => {
  test.each([
    ["a path in a .pth file (flit, hatch, poetry, pdm, uv_build, maturin)", { "shop.pth": "WORKTREE\n" }],
    ["one whose name sorts behind every other", { "zzzz_shop.pth": "WORKTREE\n" }],
    ["setuptools' path", { "__editable__.shop-1.0.pth": "WORKTREE\n" }],
    [
      "setuptools' finder",
      { "__editable___shop_finder.py": FINDER, "__editable__.shop-1.0.pth": "import __editable___shop_finder as f; f.install()\n" },
    ],
    [
      "a finder of the editables library",
      { "_editable_impl_shop.py": FINDER, "_zshop.pth": "import _editable_impl_shop as f; f.install()\n" },
    ],
    ["easy-install.pth (setup.py develop)", { "easy-install.pth": "WORKTREE\n" }],
    ["copies (pip install .)", { "shop.py": "WHOSE = 'side'\n", "aaa.py": "WHOSE = 'side'\n" }],
  ])("%s", async (_, files) => {
    expect(await importedWith(files)).toEqual({ shop: "side", aaa: "side", lent: "job", further: "job" });
  });

  test("the job's alone where the side installs none", async () => {
    expect(await importedWith({})).toEqual({ shop: "job", aaa: "job", lent: "job", further: "job" });
  });

  test("none of the job's in pip's isolated builds, whose own tools come last", async () => {
    const build = { PYTHONPATH: join(folder, "pip-build-env-x1/site") };
    expect(await importedWith({ "shop.pth": "WORKTREE\n" }, build)).toEqual({ shop: "side", aaa: "side", lent: null, further: null });
  });

  test("nothing of the interpreter that the job's environment was made from", async () => {
    // Debian's Python names folders, too, that are not there.
    const listed = "import json, os, site; print(json.dumps([place for place in site.getsitepackages() if os.path.isdir(place)]))";
    const { stdout } = await execute([job.executable, "-c", listed]);
    expect(job.packageFolders).toEqual(JSON.parse(stdout));
    expect(job.packageFolders).toHaveLength(1);
  });
});

describe("setup", () => {
  test("does not compile the job's pip again", async () => {
    const [site = ""] = job.packageFolders;
    const env = { ...side.env, PYTHONDONTWRITEBYTECODE: "1" };
    const { stderr } = await execute([side.python, "-v", "-c", "import pip"], { env });
    expect(stderr).toContain(`# code object from '${join(folder, "bytecode", site, "pip/__init__.")}`);
  });

  test("never takes the pip of another Python where the job's has none and cannot make one", async () => {
    await execute(["python3", "-m", "venv", "--without-pip", join(folder, "bare")]);
    await writeAll(folder, { "other/pip": `#!/bin/sh\ntouch '${folder}/called'\n`, "broken/ensurepip.py": "raise SystemExit(1)\n" });
    await chmod(join(folder, "other/pip"), 0o755);
    const places = (process.env["PATH"] ?? "").split(":").filter((place) => !existsSync(join(place, "uv")));
    const outer = { ...process.env, PATH: [join(folder, "other"), ...places].join(":"), PYTHONPATH: join(folder, "broken") };
    const bytecodeFolder = join(folder, "bare-bytecode");
    const failed = setUpSide({
      side: "base",
      lines: "pip install shop",
      interpreter: await findInterpreter(join(folder, "bare/bin/python")),
      cwd: folder,
      folder: join(folder, "bare-setup"),
      environment: (venv) => makeProgramEnvironment({ outer, bytecodeFolder, venv, marker: "none" }),
      timeoutSeconds: 60,
      signal: new AbortController().signal,
    });
    await expect(failed).rejects.toThrow(/^Setup of base failed \(exit status 1\):\n[\s\S]*No module named pip/);
    expect(existsSync(join(folder, "called"))).toBe(false);
  });
});
