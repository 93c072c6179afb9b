import { join } from "node:path";
import { readBundleFolder } from "../bundle/bundle.ts";
import type { Inputs } from "../config/inputs.ts";
import { UserError } from "../lib/errors.ts";
import { formatPlural, shortSha } from "../lib/format.ts";
import type { Interruption } from "../lib/interruption.ts";
import type { Progress } from "../lib/progress.ts";
import type { FinishedReport } from "../output/report-folder.ts";
import { reportBundles } from "../output/report-stage.ts";
import { type Commit, type CommitPair, findCommits, findUncommitted } from "../record/git/commits.ts";
import { type Git, openGit } from "../record/git/git.ts";
import { profile } from "../record/profile-stage.ts";
import type { RepeatedInputs } from "../report/reproduce.ts";
import type { CliOptions } from "./options.ts";
import { openOutFolder } from "./out-folder.ts";
import { checkReportFile, reportFolderOf } from "./show-report.ts";

/** What a recording command works with. */
export interface LocalWork {
  readonly repository: string;
  readonly inputs: Inputs;
  readonly options: CliOptions;
  readonly progress: Progress;
  readonly interruption: Interruption;
  /** A commit against itself is what is asked for. */
  readonly isSelf?: true;
}

/** Both stages; the bundle lies in the report's folder. @param given what it takes to repeat it, beside the commits and pyproject.toml. */
export async function recordAndReport(work: LocalWork, given?: RepeatedInputs): Promise<FinishedReport> {
  await checkReportFile(work.options);
  const folder = reportFolderOf(work.options);
  const bundle = join(folder, "bundle");
  await recordLocally(work, { folder, bundle });
  work.progress.phase("Comparing and drawing");
  return reportBundles([await readBundleFolder(bundle)], given === undefined ? {} : { given });
}

export interface RecordingFolders {
  /** What the command writes to. */
  readonly folder: string;
  /** The same, or a folder in it. */
  readonly bundle: string;
}

/** Records base and head of a repository on this machine. @returns whether an entry point failed. */
export async function recordLocally(work: LocalWork, { folder, bundle }: RecordingFolders): Promise<boolean> {
  const { repository, inputs, options, progress, interruption, isSelf } = work;
  const { signal } = interruption;
  const git = openGit(repository, { signal });
  const { base, head } = inputs;
  const commits = await findCommits(git, {
    kind: "revisions",
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
    dirty: options.dirty === true,
  });
  if (commits.base.sha === commits.head.sha && isSelf !== true) throw sameCommitError(commits);
  if (options.dirty !== true && head === undefined) await warnOfUncommitted(git, commits.head, progress);
  await openOutFolder(folder);
  const manifest = await profile({ inputs, repository, commits, out: bundle, env: process.env, progress, signal });
  return manifest.entryPoints.some(({ failure, missingOn }) => failure !== null && missingOn === undefined);
}

function sameCommitError({ base, head }: CommitPair): UserError {
  return new UserError(
    `Base '${base.label}' and head '${head.label}' are the same commit ${shortSha(head.sha)}, so there is nothing to compare. Check out the branch to measure, pass another --base, or measure the noise of this machine with 'flamediff aa'.`,
  );
}

/** Work that no commit has is easily taken for what was judged. */
async function warnOfUncommitted(git: Git, head: Commit, progress: Progress): Promise<void> {
  const [first, ...others] = await findUncommitted(git);
  if (first === undefined) return;
  const files = others.length === 0 ? `'${first}' has` : `'${first}' and ${formatPlural(others.length, "other file")} have`;
  // `flamediff init` has just written it.
  const settings = [first, ...others].some((file) => /(^|\/)pyproject\.toml$/.test(file))
    ? " Settings in pyproject.toml are used anyway."
    : "";
  progress.warn(`${files} uncommitted changes, which are not part of head ${shortSha(head.sha)}; --dirty includes them.${settings}`);
}
