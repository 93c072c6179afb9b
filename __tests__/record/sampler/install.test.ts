import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { confirmSampler, installSampler } from "../../../src/record/sampler/install.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-cache-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A program that says that it is the sampler, and writes down its environment. */
async function forge(path: string, says = "py-spy 0.4.3"): Promise<() => Promise<string>> {
  const seen = join(folder, `seen-${Math.random()}`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\nenv > '${seen}'\necho '${says}'\nexit ${says === "" ? 1 : 0}\n`);
  await chmod(path, 0o755);
  return () => readFile(seen, "utf8").catch(() => "");
}

describe("a program in the sampler's place", () => {
  test("of the cache is never run, whatever it says of itself", async () => {
    const cache = await mkdtemp(join(folder, "cache-"));
    const ran = await forge(join(cache, "flamediff/py-spy-0.4.3/bin/py-spy"));
    const env = { PATH: "/nowhere", HOME: folder, XDG_CACHE_HOME: cache };
    await expect(installSampler({ python: "/no/such/python", env, temporary: folder })).rejects.toThrow("cannot be fetched");
    expect(await ran()).toBe("");
  });

  test("is found before a recording, and so is one that is gone", async () => {
    const path = join(folder, "py-spy");
    const ran = await forge(path);
    await expect(confirmSampler(path)).rejects.toThrow(`'${path}' is no longer py-spy 0.4.3: its sha256 changed during the run.`);
    await expect(confirmSampler(join(folder, "gone"))).rejects.toThrow("is no longer py-spy 0.4.3");
    expect(await ran()).toBe("");
  });
});

test("pip, whose Python runs code of the packages that the job installed, sees no secret", async () => {
  const python = join(folder, "python");
  const seen = await forge(python, "");
  vi.stubEnv("INPUT_GITHUB-TOKEN", "ghs_secret");
  const env = {
    ...process.env,
    PATH: "/usr/bin:/bin",
    XDG_CACHE_HOME: join(folder, "empty"),
    ACTIONS_RUNTIME_TOKEN: "runtime",
    GITHUB_TOKEN: "ghs_secret",
  };
  await expect(installSampler({ python, env, temporary: folder })).rejects.toThrow("cannot be fetched");
  expect(await seen()).toContain("PIP_REQUIRE_VIRTUALENV=0");
  expect(await seen()).not.toMatch(/ghs_secret|runtime/);
});
