import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { readBundleFolder } from "../../../src/bundle/bundle.ts";
import type { Manifest } from "../../../src/bundle/manifest.ts";
import { parseInputs } from "../../../src/config/inputs.ts";
import { SILENT } from "../../../src/lib/progress.ts";
import type { Side } from "../../../src/profile/frame.ts";
import { findCommits } from "../../../src/record/git/commits.ts";
import { openGit } from "../../../src/record/git/git.ts";
import { profile } from "../../../src/record/profile-stage.ts";
import { type Files, git, makeRepository } from "../../support/repository.ts";

export interface Recorded {
  readonly manifest: Manifest;
  /** Canonical folded text of all rounds of a side, by entry point. */
  readonly texts: { readonly [entryPoint: string]: Sides };
  /** That of the first entry point. */
  readonly folded: Sides;
  readonly repository: string;
  /** Folder of the bundle. */
  readonly bundle: string;
}

type Sides = { readonly [S in Side]: string };

export interface StageRequest {
  /** A folder of the test's own. */
  readonly folder: string;
  /** Files of base, and what head changes. */
  readonly commits: readonly [Files, Files];
  /** The table `[tool.flamediff]`, entry points included. */
  readonly settings: object;
  readonly env?: NodeJS.ProcessEnv;
  /** Done in the user's checkout before the recording. */
  readonly prepare?: (repository: string) => Promise<unknown>;
}

/** Records two commits like `flamediff profile`: 3 short rounds. Nothing may be left of it but the bundle. */
export async function recordCommits({ folder, commits, settings, env = {}, prepare }: StageRequest): Promise<Recorded> {
  const own = await mkdtemp(join(folder, "stage-"));
  const temp = await mkdtemp(join(own, "temp-"));
  const repository = await makeRepository(join(own, "repository"), commits);
  await prepare?.(repository);
  const { inputs } = parseInputs({ given: {}, from: "option", pyproject: { rounds: 3, budget: 1, timeout: 60, ...settings } });
  const out = join(own, "bundle");
  const signal = new AbortController().signal;
  const pair = await findCommits(openGit(repository), { kind: "revisions", base: "HEAD~1" });
  const request = { inputs, repository, commits: pair, out, env: { ...process.env, RUNNER_TEMP: temp, ...env }, progress: SILENT, signal };
  const manifest = await profile(request).finally(() => expectNothingLeft(repository, temp));
  const bundle = await readBundleFolder(out);
  const texts: { [entryPoint: string]: Sides } = {};
  for (const { name, rounds } of manifest.entryPoints) {
    const read = async (side: Side) => {
      const parts: Buffer[] = [];
      for (const { file } of rounds[side]) for await (const part of bundle.read(file)) parts.push(Buffer.from(part));
      return Buffer.concat(parts).toString();
    };
    texts[name] = { base: await read("base"), head: await read("head") };
  }
  const [folded = { base: "", head: "" }] = Object.values(texts);
  return { manifest, repository, bundle: out, texts, folded };
}

async function expectNothingLeft(repository: string, temp: string): Promise<void> {
  const [scratch] = await readdir(temp);
  expect(scratch === undefined ? [] : await readdir(join(temp, scratch))).toEqual([]);
  expect((await git(repository, "worktree", "list")).split("\n")).toHaveLength(1);
  expect(await processesIn(temp)).toEqual([]);
}

/** Processes that were told to work in a folder: its path stands in their environment. */
async function processesIn(folder: string): Promise<string[]> {
  const names = (await readdir("/proc")).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const environments = await Promise.all(names.map((name) => readFile(`/proc/${name}/environ`, "utf8").catch(() => "")));
  return names.filter((_, index) => environments[index]?.includes(folder));
}
