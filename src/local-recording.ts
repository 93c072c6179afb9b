import { join } from "node:path";
import { findCommits } from "./git/commits.ts";
import { openGit } from "./git/git.ts";
import type { Inputs } from "./inputs.ts";
import type { Interruption } from "./interruption.ts";
import type { CliOptions } from "./options.ts";
import { readBundleFolder } from "./profile/bundle.ts";
import { profile } from "./profile-stage.ts";
import type { Progress } from "./progress.ts";
import type { RepeatedInputs } from "./report/reproduce.ts";
import type { FinishedReport } from "./report-folder.ts";
import { reportBundles } from "./report-stage.ts";
import { reportFolderOf } from "./show-report.ts";

/** What a recording command works with. */
export interface LocalWork {
  readonly repository: string;
  readonly inputs: Inputs;
  readonly options: CliOptions;
  readonly progress: Progress;
  readonly interruption: Interruption;
}

/** Both stages; the bundle lies in the report's folder. @param given what it takes to repeat it, beside the commits and pyproject.toml. */
export async function recordAndReport(work: LocalWork, given?: RepeatedInputs): Promise<FinishedReport> {
  const bundle = bundleFolderOf(work.options);
  await recordLocally(work, bundle);
  work.progress.phase("Comparing and drawing");
  return reportBundles([await readBundleFolder(bundle)], given);
}

/** Where the bundle of a command lies that makes a report of it. */
export function bundleFolderOf(options: CliOptions): string {
  return join(reportFolderOf(options), "bundle");
}

/** Records base and head of a repository on this machine, into a folder. @returns whether an entry point failed. */
export async function recordLocally({ repository, inputs, options, progress, interruption }: LocalWork, out: string): Promise<boolean> {
  const { signal } = interruption;
  const git = openGit(repository, { signal });
  const { base, head } = inputs;
  const commits = await findCommits(git, {
    kind: "revisions",
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
    dirty: options.dirty === true,
  });
  const manifest = await profile({ inputs, repository, commits, out, env: process.env, progress, signal });
  return manifest.entryPoints.some(({ failure }) => failure !== null);
}
