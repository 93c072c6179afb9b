import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { execute } from "../../../src/lib/exec.ts";
import { findInterpreter } from "../../../src/record/sampler/interpreter.ts";
import { WORK } from "./burn.ts";
import { recordCommits } from "./stage.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-environment-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a job's step has and its code must not see; each holds a word to look for. */
const SECRETS = Object.fromEntries(
  [
    "GITHUB_TOKEN",
    "GH_TOKEN",
    "GH_ENTERPRISE_TOKEN",
    "INPUT_GITHUB-TOKEN",
    "INPUT_ENTRY-POINTS",
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_RUNTIME_URL",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_CACHE_URL",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_URL",
    "GITHUB_ENV",
    "GITHUB_OUTPUT",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "STATE_isPost",
    "GIT_CONFIG_KEY_0",
    "GIT_CONFIG_VALUE_0",
  ].map((name) => [name, `planted-${name}`]),
);
const OURS = { GITHUB_SHA: "a-sha", RUNNER_OS: "Linux", DATABASE_URL: "my-database" };

/** Appends its whole environment, as Python and as the kernel have it, and that of the processes above it up to the sampler's. */
const TELL = `
import os
def tell(path):
    pids = ["self"] + [p for p in os.listdir("/proc") if p.isdigit()]
    with open(path, "a") as file:
        print(dict(os.environ), file=file)
        for pid in pids:
            try:
                text = open(f"/proc/{pid}/environ", errors="replace").read()
            except OSError:
                continue
            if pid == "self" or "FLAMEDIFF_RUN=" in text:
                print(text, file=file)
`;

describe("the environment of everything that runs", () => {
  test("holds the user's variables and none of the job's secrets, in setup, program and Python's own start", async () => {
    for (const [name, value] of Object.entries({ ...SECRETS, ...OURS })) vi.stubEnv(name, value);
    const told = { setup: join(folder, "told-setup"), program: join(folder, "told-program"), start: join(folder, "told-start") };
    const files = { "main.py": `${WORK}${TELL}\nburn(0.3)\ntell("${told.program}")`, "set.py": `${TELL}\ntell("${told.setup}")` };
    // What a job installs from a pull request can run code whenever that Python starts.
    const prepare = async () => {
      const python = await findInterpreter("python");
      await execute([python.executable, "-m", "venv", "--without-pip", join(folder, "venv")]);
      const [library] = await readdir(join(folder, "venv/lib"));
      const line = `import os; open("${told.start}", "a").write(str(dict(os.environ)) + chr(10))\n`;
      await writeFile(join(folder, "venv/lib", library as string, "site-packages/nosy.pth"), line);
    };
    const settings = { python: join(folder, "venv/bin/python"), setup: "python set.py", "entry-points": { x: "main.py" } };
    const { manifest } = await recordCommits({ folder, commits: [files, {}], settings, prepare });
    expect(manifest.entryPoints[0]?.failure).toBeNull();
    for (const [where, path] of Object.entries(told)) {
      const text = await readFile(path, "utf8");
      expect([where, text.match(/planted-[\w-]+/g)]).toEqual([where, null]);
      for (const own of Object.values(OURS)) expect(text).toContain(own);
    }
  });
});

describe("the shim of a version manager, slower than the sampler waits", () => {
  test("does not stand between a script and its Python", async () => {
    const { executable } = await findInterpreter("python");
    const shims = await mkdtemp(join(folder, "shims-"));
    await writeFile(join(shims, "python"), `#!/bin/sh\nsleep 0.4\nexec '${executable}' "$@"\n`, { mode: 0o755 });
    const env = { PATH: `${shims}:${process.env["PATH"]}` };
    expect(await findInterpreter("python", { ...process.env, ...env })).toMatchObject({ executable, isShimmed: true });
    expect(await findInterpreter(executable)).toMatchObject({ executable, isShimmed: false });
    const files = { "main.py": `${WORK}burn(0.5)`, "run.sh": "python main.py\n" };
    const { manifest, folded } = await recordCommits({
      folder,
      commits: [files, { "main.py": `${WORK}burn(0.6)` }],
      settings: { "entry-points": { x: "sh run.sh" } },
      env,
    });
    expect(manifest.entryPoints[0]?.failure).toBeNull();
    expect(folded.head).toContain("burn (main.py:");
  });
});
