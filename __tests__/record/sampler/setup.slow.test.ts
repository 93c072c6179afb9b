import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { execute } from "../../../src/lib/exec.ts";
import { WORK } from "./burn.ts";
import { recordCommits } from "./stage.ts";
import { findUvFolder, needsUv } from "./uv.ts";

const uv = findUvFolder();
const files = { "main.py": `${WORK}import lent\nburn(0.3 * lent.TIMES)\n` };
const commits = [files, { "notes.md": "nothing\n" }] as const;
let folder = "";
/** A virtual environment without pip and with a module of the job's. */
let outer = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-setup-"));
  outer = join(folder, "outer");
  await execute(["python3", "-m", "venv", "--without-pip", outer]);
  const code = "import sysconfig, pathlib; pathlib.Path(sysconfig.get_paths()['purelib'], 'lent.py').write_text('TIMES = 1')";
  await execute([join(outer, "bin/python"), "-c", code]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const record = (setup: string, path: string, env: NodeJS.ProcessEnv = {}) =>
  recordCommits({
    folder,
    commits,
    settings: { python: join(outer, "bin/python"), setup, "entry-points": { x: "main.py" } },
    env: { PATH: path, UV_CACHE_DIR: join(folder, "cache"), ...env },
  });

describe("setup", () => {
  test.skipIf(needsUv.isMissing)(`with uv: its project environment is the side's, and pip works without pip${needsUv.reason}`, async () => {
    expect(uv, "uv is missing; bash .ci/pythons").toBeDefined();
    const lines = [
      `printf '[project]\\nname = "x"\\nversion = "1"\\n[tool.uv]\\npackage = false\\n' >pyproject.toml`,
      "uv sync --quiet --offline --inexact",
      "test ! -e .venv",
      `test "$(uv python find)" = "$VIRTUAL_ENV/bin/python3" -o "$(uv python find)" = "$VIRTUAL_ENV/bin/python"`,
      "pip list",
      "grep -q 'uv = ' $VIRTUAL_ENV/pyvenv.cfg",
    ];
    const { manifest, folded } = await record(lines.join("\n"), `${uv}:${process.env["PATH"]}`);
    expect(manifest.entryPoints[0]?.failure).toBeNull();
    expect(folded.head).toContain("burn (main.py");
  });

  test("without uv: the job's packages are seen, and pip installs into the side's environment, whatever the user's settings say", async () => {
    const path = (process.env["PATH"] ?? "")
      .split(":")
      .filter((one) => !existsSync(join(one, "uv")))
      .join(":");
    const elsewhere = { PIP_USER: "1", PIP_TARGET: join(folder, "target"), PYTHONUSERBASE: join(folder, "user") };
    const lines = [
      'python -c "import lent"',
      "! grep -q 'uv = ' $VIRTUAL_ENV/pyvenv.cfg",
      "cat >make.py <<'END'",
      "import zipfile",
      'with zipfile.ZipFile("own-1-py3-none-any.whl", "w") as wheel:',
      '    wheel.writestr("own.py", "")',
      '    wheel.writestr("own-1.dist-info/METADATA", """Metadata-Version: 2.1',
      "Name: own",
      'Version: 1""")',
      '    wheel.writestr("own-1.dist-info/WHEEL", """Wheel-Version: 1.0',
      "Generator: x",
      "Root-Is-Purelib: true",
      'Tag: py3-none-any""")',
      '    wheel.writestr("own-1.dist-info/RECORD", "")',
      "END",
      "python make.py",
      "pip install --quiet \\",
      "  --no-index ./own-1-py3-none-any.whl",
      `python -c 'import own, sys; assert own.__file__.startswith(sys.prefix), own.__file__'`,
    ];
    const { manifest, folded } = await record(lines.join("\n"), path, elsewhere);
    expect(manifest.entryPoints[0]?.failure).toBeNull();
    expect(folded.head).toContain("burn (main.py");
  });

  test("takes commands of several lines, and shows the one that failed behind what it said, but no values", async () => {
    const lines = ["case $SECRET in", "  *) true ;;", "esac", "if test -n $SECRET; then", "  echo gone wrong >&2; exit 4", "fi", "exit 5"];
    const failed = record(lines.join("\n"), process.env["PATH"] ?? "", { SECRET: "hunter2" });
    await expect(failed).rejects.toThrow(/^Setup of base failed \(exit status 4\):\n[\s\S]*echo gone wrong >&2; exit 4\nfi\ngone wrong$/);
    await expect(failed).rejects.not.toThrow("hunter2");
    await expect(record("echo wrong, too >&2; exit 4", process.env["PATH"] ?? "")).rejects.toThrow(/exit 4\nwrong, too$/);
  });
});
