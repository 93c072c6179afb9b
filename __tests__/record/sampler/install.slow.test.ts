import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { execute } from "../../../src/lib/exec.ts";
import { installSampler } from "../../../src/record/sampler/install.ts";
import { findInterpreter } from "../../../src/record/sampler/interpreter.ts";
import { findUvFolder, needsUv } from "./uv.ts";

const uv = findUvFolder();
let folder = "";
let python = "";
/** A Python without pip, as `uv venv` makes them. */
let bare = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff install é-"));
  python = (await findInterpreter("python")).executable;
  await execute([python, "-m", "venv", "--without-pip", join(folder, "bare")]);
  bare = join(folder, "bare/bin/python");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Installs into an empty cache. */
async function install(interpreter: string, env: NodeJS.ProcessEnv = {}) {
  const [cache, temporary] = await Promise.all(["cache-", "own-"].map((name) => mkdtemp(join(folder, name))));
  const outer = { ...process.env, RUNNER_TOOL_CACHE: "", XDG_CACHE_HOME: cache, ...env };
  const executable = await installSampler({ python: interpreter, env: outer, temporary: temporary as string });
  return { executable, cached: join(cache as string, "flamediff/py-spy-0.4.3/bin"), temporary: temporary as string, outer };
}

describe("installSampler", () => {
  test("fetches once and takes it from the cache afterwards, without an index", async () => {
    const { executable, cached, temporary, outer } = await install(python);
    expect(executable).toBe(join(cached, "py-spy"));
    expect(await readdir(cached)).toEqual(["py-spy"]);
    expect(await readdir(temporary)).toEqual(["sampler.txt"]);
    expect(await installSampler({ python: "/no/such/python", env: outer, temporary })).toBe(executable);
  });

  test("replaces one in the cache that does not run", async () => {
    const { executable, outer, temporary } = await install(python);
    await chmod(executable, 0o644);
    expect(await installSampler({ python, env: outer, temporary })).toBe(executable);
  });

  test("does so whatever pip is told about the user's own environment", async () => {
    const settings = join(folder, "pip.conf");
    await writeFile(settings, "[install]\nuser = true\nprefix = /nowhere\n[global]\nrequire-virtualenv = true\n");
    const constraint = join(folder, "constraints.txt");
    await writeFile(constraint, "py-spy==0.4.2\n");
    const { executable, cached } = await install(python, {
      ...{ PIP_CONFIG_FILE: settings, PIP_USER: "1", PIP_REQUIRE_VIRTUALENV: "1", PIP_TARGET: "/nowhere", PIP_DRY_RUN: "1" },
      PIP_CONSTRAINT: constraint,
    });
    expect(executable).toBe(join(cached, "py-spy"));
  });

  test.skipIf(needsUv.isMissing)(`takes uv where the interpreter has no pip${needsUv.reason}`, async () => {
    const { executable, cached } = await install(bare, { PATH: `${uv}:${process.env["PATH"]}`, UV_CACHE_DIR: join(folder, "uv-cache") });
    expect(executable).toBe(join(cached, "py-spy"));
  });

  test("keeps it with the run where there is no cache to write to", async () => {
    const { executable, temporary } = await install(python, { XDG_CACHE_HOME: "/dev/null" });
    expect(executable).toBe(join(temporary, "py-spy-0.4.3/bin/py-spy"));
  });

  test("says what pip and uv said when neither has it", async () => {
    const path = (process.env["PATH"] ?? "").split(":").filter((one) => !existsSync(join(one, "uv")));
    await expect(install(bare, { PATH: path.join(":") })).rejects.toThrow(
      /^py-spy 0\.4\.3 cannot be fetched\. '\S.* -m pip' said: .*No module named pip\. 'uv' cannot be started: .*\. Give '.*' pip or install uv;/,
    );
    await expect(install(python, { PATH: path.join(":"), PIP_NO_INDEX: "1", PIP_FIND_LINKS: folder })).rejects.toThrow(
      "No matching distribution found for py-spy==0.4.3. ",
    );
  });
});
