import { join } from "node:path";
import type { Inputs } from "../config/inputs.ts";
import { describeFailure, type ExitCode, messageOf } from "../lib/errors.ts";
import { print } from "../lib/print.ts";
import { appendRegularFile } from "../lib/regular-file.ts";
import { type FinishedReport, writeReport } from "../output/report-folder.ts";
import { PAGE_FILE } from "../page/page.ts";
import { renderHiddenReport } from "../report/compact.ts";
import { countChanges, exitCodeOf } from "../report/gate.ts";
import { makeHeadline } from "../report/headline.ts";
import { renderMarkdown } from "../report/markdown.ts";
import type { Links } from "../report/markdown-page.ts";
import type { Report } from "../report/report.ts";
import type { ActionContext } from "./context.ts";
import { chooseNotices } from "./github/annotations.ts";
import { describeApiFailure, isForgejo, openApi } from "./github/api.ts";
import { type Uploaded, uploadReport } from "./github/artifacts.ts";
import { type CommentResult, writeComment } from "./github/comment.ts";
import { findPullRequest } from "./github/intake.ts";
import { fitSummary } from "./github/summary.ts";
import { annotate, annotateFailure, setOutputs, warn } from "./runner-log.ts";

/** Report → files, artifacts, comment, summary, annotations, outputs, verdict of the step. Nothing that fails here loses the report. */
export async function publish(context: ActionContext, finished: FinishedReport, missingParts: readonly string[]): Promise<ExitCode> {
  const { inputs, run, temp } = context;
  const { report } = finished;
  const folder = join(temp, `${inputs.name}-report`);
  const unwritten = await tryWriteReport(folder, finished);
  const files = [...finished.files.keys()];
  const upload = () =>
    uploadReport({
      run,
      name: inputs.name,
      retentionDays: inputs.retentionDays,
      folder,
      files,
      pictures: [...files.filter((file) => file === PAGE_FILE), ...files.filter((file) => file.endsWith(".svg"))],
      staging: join(temp, `${inputs.name}-pictures`),
    });
  const sent = unwritten === undefined ? await upload() : { urls: {}, missing: [unwritten] };
  const uploaded = { ...sent, missing: [...missingParts, ...sent.missing] };
  const links = makeLinks(context, uploaded);
  const body = renderMarkdown({ ...finished, links });
  print(makeHeadline(report));
  const comment = await commentOn(context, report, body);
  const url = comment === undefined || !("url" in comment) ? "" : comment.url;
  if (comment?.how === "failed") warn(comment.reason);
  else if (comment !== undefined) print(`Comment ${comment.how}${"url" in comment ? `: ${comment.url}` : `: ${comment.reason}`}`);
  for (const sentence of uploaded.missing) warn(sentence);
  await writeSummary(context, body);
  if (inputs.annotations) for (const notice of chooseNotices(report)) annotate(notice);
  setOutputs({
    report: join(folder, "report.json"),
    "report-dir": folder,
    "comment-url": url,
    verdict: report.verdict,
    artifacts: JSON.stringify(uploaded.urls),
    ...countChanges(report),
  });
  print(`${run.server}/${run.owner}/${run.repo}/actions/runs/${run.runId}`);
  return failWhenAsked(finished, inputs);
}

/** @returns why the files of the report are missing; the comment and the summary do not need them. */
async function tryWriteReport(folder: string, finished: FinishedReport): Promise<string | undefined> {
  try {
    await writeReport(folder, finished);
    return undefined;
  } catch (error) {
    warn(describeFailure(error).message);
    return "The report's files could not be written: the log of this job says why.";
  }
}

function makeLinks({ run, inputs, given, env }: ActionContext, { urls, missing }: Uploaded): Links {
  const days = inputs.retentionDays ?? Number(env["GITHUB_RETENTION_DAYS"] ?? Number.NaN);
  const expires = Number.isFinite(days) ? new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10) : undefined;
  const repository = `${run.server}/${run.owner}/${run.repo}`;
  return { given, files: urls, repository, sources: `${repository}/${isForgejo(run) ? "src/commit" : "blob"}`, expires, missing };
}

/** @returns undefined where there is no pull request to comment on. */
async function commentOn({ inputs, event, run }: ActionContext, report: Report, body: string): Promise<CommentResult | undefined> {
  if (inputs.comment === "never" || event.kind === "commits") return undefined;
  if (inputs.githubToken === undefined) return { how: "skipped", reason: "no github-token was given" };
  const api = await openApi(inputs.githubToken, run);
  let pullRequest: number | undefined;
  try {
    pullRequest = event.kind === "pull-request" ? event.number : await findPullRequest(api, run, event);
  } catch (error) {
    return { how: "failed", reason: describeApiFailure("The pull request could not be read", error, "pull-requests: write") };
  }
  if (pullRequest === undefined)
    return { how: "skipped", reason: "no open pull request has this head commit any more, or several have it" };
  return writeComment({
    api,
    run,
    pullRequest,
    name: inputs.name,
    body: body + renderHiddenReport(report),
    onlyUpdate: inputs.comment === "on-change" && report.verdict !== "changed" && report.verdict !== "failed",
  });
}

async function writeSummary({ env }: ActionContext, body: string): Promise<void> {
  const path = env["GITHUB_STEP_SUMMARY"];
  if (path === undefined) return;
  // Code of the pull request may have run in this job and can have put anything in the file's place.
  await appendRegularFile(path, fitSummary(body)).catch((error: unknown) =>
    warn(`The job summary could not be written: ${messageOf(error)}`),
  );
}

function failWhenAsked({ report }: FinishedReport, inputs: Inputs): ExitCode {
  const code = exitCodeOf(report, inputs.failOn);
  if (code === 0) return code;
  const failures = report.entryPoints.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
  annotateFailure(code === 3 ? failures.join("\n\n") : `fail-on is 'regression': ${makeHeadline(report)}`);
  return code;
}
