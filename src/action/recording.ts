import { join, relative } from "node:path";
import { describeFailure } from "../bundle/failure.ts";
import { MANIFEST_FILE, type Manifest } from "../bundle/manifest.ts";
import { slug } from "../config/entry-points.ts";
import type { Inputs } from "../config/inputs.ts";
import { UserError } from "../lib/errors.ts";
import { shortSha } from "../lib/format.ts";
import { print } from "../lib/print.ts";
import { makePlainProgress } from "../lib/progress.ts";
import { type CommitRequest, findCommits } from "../record/git/commits.ts";
import { openGit, tokenCredentials } from "../record/git/git.ts";
import { profile } from "../record/profile-stage.ts";
import type { ActionContext } from "./context.ts";
import { uploadArchive } from "./github/artifacts.ts";
import type { RunEvent } from "./github/event.ts";
import { BUNDLE_ARTIFACT } from "./github/intake.ts";
import { setOutputs, warn, withGroup } from "./runner-log.ts";

/** `mode: profile`: the bundle goes up as an artifact; no token is used. */
export async function profileOnly(context: ActionContext): Promise<void> {
  const { inputs, run, temp } = context;
  const { folder, manifest } = await recordHere(context);
  // Whatever else a profiled program put there stays.
  const files = [MANIFEST_FILE, ...manifest.entryPoints.flatMap(({ rounds }) => [...rounds.base, ...rounds.head].map(({ file }) => file))];
  const archive = `${BUNDLE_ARTIFACT}-${slug(manifest.shard)}`;
  const { urls, missing } = await uploadArchive({ run, name: inputs.name, retentionDays: inputs.retentionDays, archive, folder, files });
  setOutputs({ artifacts: JSON.stringify(urls), "report-dir": folder });
  if (missing.length > 0)
    throw new UserError(`The bundle was not uploaded and exists only in '${relative(temp, folder)}' of this job: ${missing.join(" ")}`);
  const failed = manifest.entryPoints.filter(({ failure }) => failure !== null);
  print(`Recorded ${manifest.entryPoints.length - failed.length} of ${manifest.entryPoints.length} entry points.`);
  for (const { name, failure } of failed) if (failure !== null) warn(describeFailure(failure, name));
}

/** Records what the event and the inputs name, into the job's temporary folder. */
export async function recordHere({
  env,
  inputs,
  repository,
  event,
  signal,
  temp,
  run,
}: ActionContext): Promise<{ folder: string; manifest: Manifest }> {
  if (event.kind === "workflow-run" || repository === undefined) {
    throw new UserError(
      "Under 'workflow_run' flamediff only reports: set 'mode: report' there, and 'mode: profile' in the workflow that runs on pull_request.",
    );
  }
  if (inputs.entryPoints.length === 0) {
    throw new UserError(
      "There is nothing to profile. Set the input 'entry-points', or add [tool.flamediff.entry-points] to pyproject.toml (README, 'What to measure').",
    );
  }
  const credentials =
    inputs.githubToken === undefined ? undefined : tokenCredentials({ server: run.server, token: inputs.githubToken, env });
  const git = openGit(repository, { signal, credentials });
  const commits = await findCommits(git, commitRequest(event, inputs));
  const folder = join(temp, `${inputs.name}-bundle`);
  const progress = makePlainProgress();
  const record = () => profile({ inputs, repository, commits, credentials, out: folder, env, progress, signal });
  return { folder, manifest: await withGroup(`Recording ${shortSha(commits.base.sha)} → ${shortSha(commits.head.sha)}`, record) };
}

function commitRequest(event: Exclude<RunEvent, { kind: "workflow-run" }>, inputs: Inputs): CommitRequest {
  const { head } = inputs;
  const base = inputs.base ?? (event.kind === "commits" ? event.base : undefined);
  const given = { ...(base !== undefined && { base }), ...(head !== undefined && { head }) };
  if (event.kind === "commits") {
    const { defaultBranch, mayBeGone } = event;
    const isSoft = inputs.base === undefined && mayBeGone === true;
    return { kind: "revisions", ...given, ...(isSoft && { baseMayBeGone: isSoft }), ...(defaultBranch !== undefined && { defaultBranch }) };
  }
  const { headSha, headRef, baseRef, number, isAsked } = event;
  return { kind: "pull-request", headSha, headRef, baseRef, ...(isAsked === true && { number }), ...given };
}
