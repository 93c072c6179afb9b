import { appendFile, mkdir, readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import * as core from "@actions/core";
import { messageOf, UserError } from "./errors.ts";
import { type CommitRequest, findCommits } from "./git/commits.ts";
import { findRepository, openGit, tokenCredentials } from "./git/git.ts";
import { chooseNotices } from "./github/annotations.ts";
import { describeApiFailure, openApi, type RunContext, readRunContext } from "./github/api.ts";
import { type Uploaded, uploadArchive, uploadReport } from "./github/artifacts.ts";
import { readAskedPullRequest } from "./github/asked-pull-request.ts";
import { type CommentResult, writeComment } from "./github/comment.ts";
import { type RunEvent, readEvent } from "./github/event.ts";
import { BUNDLE_ARTIFACT, findPullRequest, type Intake, takeBundles } from "./github/intake.ts";
import { fitSummary } from "./github/summary.ts";
import { type InputName, inputNames, RECORDING_INPUTS } from "./input-table.ts";
import { type Inputs, parseInputs } from "./inputs.ts";
import { PAGE_FILE } from "./page/page.ts";
import { slug } from "./plan.ts";
import { readBundleFolder } from "./profile/bundle.ts";
import type { Manifest } from "./profile/manifest.ts";
import { profile } from "./profile-stage.ts";
import { makePlainProgress } from "./progress.ts";
import { readPyproject } from "./pyproject.ts";
import { countChanges, exitCodeOf } from "./report/gate.ts";
import { makeHeadline } from "./report/headline.ts";
import { type Links, renderMarkdown } from "./report/markdown.ts";
import { type FinishedReport, reportBundles, writeReport } from "./report-stage.ts";

/**
 * The action: inputs → event → profile → report → surfaces.
 * @throws UserError and ProgramError, which the door turns into a failed step; a refused comment or upload is a warning.
 */
export async function runAction(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const run = readRunContext(env);
  const { inputs, given } = await readActionInputs(env);
  if (inputs.githubToken !== undefined) core.setSecret(inputs.githubToken);
  const event = await findEvent(env, run, inputs);
  const place: Place = { env, run, inputs, given, event, signal, temp: env["RUNNER_TEMP"] ?? "/tmp" };
  if (inputs.mode === "profile") return profileOnly(place);
  const { bundles, missing } = inputs.mode === "report" ? await takeUploadedBundles(place) : await profileHere(place);
  await publish(place, await reportBundles(bundles, given), missing);
}

/** What a run of the action works with. */
interface Place {
  readonly env: NodeJS.ProcessEnv;
  readonly run: RunContext;
  readonly inputs: Inputs;
  /** Inputs of this step that steer a recording made here, as text. */
  readonly given: { readonly [input: string]: string };
  readonly event: RunEvent;
  readonly signal: AbortSignal;
  readonly temp: string;
}

async function readActionInputs(env: NodeJS.ProcessEnv): Promise<Pick<Place, "inputs" | "given">> {
  const given = Object.fromEntries(inputNames().map((name) => [name, core.getInput(name)]));
  const pyproject = given["mode"] === "report" ? undefined : await readPyproject(env["GITHUB_WORKSPACE"] ?? process.cwd());
  const { inputs, sources } = parseInputs({ given, from: "input", pyproject });
  const isRepeated = (name: InputName) => sources[name] === "input" && RECORDING_INPUTS.includes(name);
  const repeated = inputs.mode === "report" ? [] : inputNames().filter(isRepeated);
  return { inputs, given: Object.fromEntries(repeated.map((name) => [name, core.getInput(name)])) };
}

/** What started the workflow; where that names no pull request, the one that was asked for. */
async function findEvent(env: NodeJS.ProcessEnv, run: RunContext, inputs: Inputs): Promise<RunEvent> {
  const { allowUnsafePullRequestTarget, pullRequest, githubToken } = inputs;
  const event = readEvent({ name: run.eventName, payload: await readPayload(env), allowUnsafePullRequestTarget });
  if (pullRequest === undefined) return event;
  if (event.kind !== "commits")
    throw new UserError(
      `Input 'pull-request' is for 'workflow_dispatch'; the event '${run.eventName}' says itself which pull request it is.`,
    );
  if (githubToken === undefined) throw new UserError("Input 'pull-request' needs 'github-token', to look the pull request up.");
  return readAskedPullRequest(await openApi(githubToken, run), run, pullRequest);
}

async function readPayload(env: NodeJS.ProcessEnv): Promise<unknown> {
  const path = env["GITHUB_EVENT_PATH"];
  return path === undefined ? {} : JSON.parse(await readFile(path, "utf8"));
}

/** `mode: profile`: the bundle goes up as an artifact; no token is used. */
async function profileOnly(place: Place): Promise<void> {
  const { inputs, run, temp } = place;
  const { folder, manifest } = await recordHere(place);
  const files = await listFiles(folder);
  const archive = `${BUNDLE_ARTIFACT}-${slug(manifest.shard)}`;
  const { urls, missing } = await uploadArchive({ run, name: inputs.name, retentionDays: inputs.retentionDays, archive, folder, files });
  core.setOutput("artifacts", JSON.stringify(urls));
  core.setOutput("report-dir", folder);
  if (missing.length > 0) throw new UserError(`The bundle is only in '${relative(temp, folder)}' of this job: ${missing.join(" ")}`);
  const failed = manifest.entryPoints.filter(({ failure }) => failure !== null);
  core.info(`Recorded ${manifest.entryPoints.length - failed.length} of ${manifest.entryPoints.length} entry points.`);
  for (const { failure } of failed) if (failure !== null) core.warning(failure);
}

async function profileHere(place: Place): Promise<Intake> {
  return { bundles: [await readBundleFolder((await recordHere(place)).folder)], missing: [] };
}

async function recordHere({ env, inputs, event, signal, temp, run }: Place): Promise<{ folder: string; manifest: Manifest }> {
  if (event.kind === "workflow-run") {
    throw new UserError(
      "Under 'workflow_run' flamediff only reports: set 'mode: report' there, and 'mode: profile' in the workflow that runs on pull_request.",
    );
  }
  if (inputs.entryPoints.length === 0) {
    throw new UserError(
      "There is nothing to profile. Set the input 'entry-points', or write [tool.flamediff.entry-points] into pyproject.toml (README, 'What to profile').",
    );
  }
  const repository = await findRepository(env["GITHUB_WORKSPACE"] ?? process.cwd());
  const credentials =
    inputs.githubToken === undefined ? undefined : tokenCredentials({ server: run.server, token: inputs.githubToken, env });
  const git = openGit(repository, { signal, credentials });
  const commits = await findCommits(git, commitRequest(event, inputs));
  const folder = join(temp, `${inputs.name}-bundle`);
  core.startGroup(`Recording ${commits.base.sha.slice(0, 7)} → ${commits.head.sha.slice(0, 7)}`);
  const progress = makePlainProgress({ write: (text) => process.stdout.write(text) });
  try {
    return { folder, manifest: await profile({ inputs, repository, commits, credentials, out: folder, env, progress, signal }) };
  } finally {
    core.endGroup();
  }
}

function commitRequest(event: Exclude<RunEvent, { kind: "workflow-run" }>, inputs: Inputs): CommitRequest {
  const { head } = inputs;
  const base = inputs.base ?? (event.kind === "commits" ? event.base : undefined);
  const given = { ...(base !== undefined && { base }), ...(head !== undefined && { head }) };
  if (event.kind === "commits") {
    const { defaultBranch } = event;
    return { kind: "revisions", ...given, ...(defaultBranch !== undefined && { defaultBranch }) };
  }
  const { headSha, headRef, baseRef, number, isAsked } = event;
  return { kind: "pull-request", headSha, headRef, baseRef, ...(isAsked === true && { number }), ...given };
}

async function takeUploadedBundles({ inputs, run, event }: Place): Promise<Intake> {
  if (inputs.githubToken === undefined)
    throw new UserError("'mode: report' reads artifacts and needs 'github-token' with 'actions: read'.");
  const api = await openApi(inputs.githubToken, run);
  return takeBundles({ api, run, runId: event.kind === "workflow-run" ? event.runId : run.runId, name: inputs.name });
}

/** Report → files, artifacts, comment, summary, annotations, outputs, verdict of the step. Nothing that fails here loses the report. */
async function publish(place: Place, finished: FinishedReport, missingParts: readonly string[]): Promise<void> {
  const { inputs, run, temp } = place;
  const { report } = finished;
  const folder = join(temp, `${inputs.name}-report`);
  await writeReport(folder, finished);
  const files = [...finished.files.keys()];
  const sent = await uploadReport({
    run,
    name: inputs.name,
    retentionDays: inputs.retentionDays,
    folder,
    files,
    pictures: [...files.filter((file) => file === PAGE_FILE), ...files.filter((file) => file.endsWith(".svg"))],
    staging: join(temp, `${inputs.name}-pictures`),
  });
  const uploaded = { ...sent, missing: [...missingParts, ...sent.missing] };
  const links = makeLinks(place, uploaded);
  const body = renderMarkdown({ ...finished, links });
  core.info(makeHeadline(report));
  const comment = await commentOn(place, report.verdict, body);
  const url = comment === undefined || !("url" in comment) ? "" : comment.url;
  if (comment?.how === "failed") core.warning(comment.reason);
  else if (comment !== undefined) core.info(`Comment ${comment.how}${"url" in comment ? `: ${comment.url}` : `: ${comment.reason}`}`);
  for (const sentence of uploaded.missing) core.warning(sentence);
  await writeSummary(place, body);
  if (inputs.annotations)
    for (const { title, message, file, line } of chooseNotices(report)) core.notice(message, { title, file, startLine: line });
  setOutputs({
    report: join(folder, "report.json"),
    "report-dir": folder,
    "comment-url": url,
    verdict: report.verdict,
    artifacts: JSON.stringify(uploaded.urls),
    ...countChanges(report),
  });
  failWhenAsked(finished, inputs);
  core.info(`${run.server}/${run.owner}/${run.repo}/actions/runs/${run.runId}`);
}

function makeLinks({ run, inputs, given, env }: Place, { urls, missing }: Uploaded): Links {
  const days = inputs.retentionDays ?? Number(env["GITHUB_RETENTION_DAYS"] ?? Number.NaN);
  const expires = Number.isFinite(days) ? new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10) : undefined;
  return { given, files: urls, repository: `${run.server}/${run.owner}/${run.repo}`, expires, missing };
}

/** @returns undefined where there is no pull request to comment on. */
async function commentOn({ inputs, event, run }: Place, verdict: string, body: string): Promise<CommentResult | undefined> {
  if (inputs.comment === "never" || event.kind === "commits") return undefined;
  if (inputs.githubToken === undefined) return { how: "skipped", reason: "no github-token was given" };
  const api = await openApi(inputs.githubToken, run);
  let pullRequest: number | undefined;
  try {
    pullRequest = event.kind === "pull-request" ? event.number : await findPullRequest(api, run, event);
  } catch (error) {
    return { how: "failed", reason: describeApiFailure("The pull request could not be looked up", error, "pull-requests: write") };
  }
  if (pullRequest === undefined)
    return { how: "skipped", reason: "no open pull request has this very head any more, or more than one has" };
  return writeComment({
    api,
    run,
    pullRequest,
    name: inputs.name,
    body,
    onlyUpdate: inputs.comment === "on-change" && verdict !== "changed" && verdict !== "failed",
  });
}

async function writeSummary({ env }: Place, body: string): Promise<void> {
  const path = env["GITHUB_STEP_SUMMARY"];
  if (path === undefined) return;
  await appendFile(path, fitSummary(body)).catch((error: unknown) =>
    core.warning(`The job summary could not be written: ${messageOf(error)}`),
  );
}

function setOutputs(outputs: { readonly [name: string]: string | number }): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

function failWhenAsked({ report }: FinishedReport, inputs: Inputs): void {
  const code = exitCodeOf(report, inputs.failOn);
  if (code === 0) return;
  const failures = report.entryPoints.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
  core.setFailed(code === 3 ? failures.join("\n\n") : `fail-on is 'regression': ${makeHeadline(report)}`);
  process.exitCode = code;
}

async function listFiles(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
