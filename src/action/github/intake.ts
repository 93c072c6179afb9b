import type * as v from "valibot";
import { type Bundle, readBundleZip } from "../../bundle/bundle.ts";
import { messageOf, UserError } from "../../lib/errors.ts";
import { formatCount } from "../../lib/format.ts";
import { quoteName } from "../../report/escape.ts";
import { ARTIFACTS, JOBS, PULLS, readPages } from "./answers.ts";
import { describeApiFailure, MAX_FILE_BYTES, type Octokit, type RunContext } from "./api.ts";
import { parseAttempt } from "./artifacts.ts";
import type { WorkflowRunEvent } from "./event.ts";

/** Part of the name of every artifact that holds a bundle. */
export const BUNDLE_ARTIFACT = "bundle";

const MAX_BUNDLES = 100;
/** Of all bundles together: they are in memory at once, and unpacked one file at a time. */
const MAX_ZIP_BYTES = MAX_FILE_BYTES;

export interface IntakeRequest {
  readonly api: Octokit;
  readonly run: RunContext;
  /** The run whose artifacts are read. */
  readonly runId: number;
  /** Input `name`. */
  readonly name: string;
}

export interface Intake {
  readonly bundles: readonly Bundle[];
  /** Why bundles were left out, for the log alone: what an artifact says of itself would speak as the bot in the comment. */
  readonly leftOut: readonly string[];
  /** One sentence for each other part of the matrix that is not there. */
  readonly missing: readonly string[];
}

/**
 * The bundles that a run's profiling jobs uploaded, read in memory. One that is not in order does not lose the others.
 * @throws UserError when there is none in order.
 */
export async function takeBundles(request: IntakeRequest): Promise<Intake> {
  const artifacts = await listBundles(request);
  const bundles: Bundle[] = [];
  const failures: unknown[] = [];
  let left = MAX_ZIP_BYTES;
  for (const artifact of artifacts) {
    try {
      const zip = await download(request, artifact, left);
      left -= zip.length;
      bundles.push(await readBundleZip(`Artifact '${artifact.name}'`, zip));
    } catch (error) {
      failures.push(error);
    }
  }
  if (bundles.length === 0) throw failures[0];
  return { bundles, leftOut: failures.map(messageOf), missing: await findLostJobs(request) };
}

type Artifact = v.InferOutput<typeof ARTIFACTS>["artifacts"][number];

async function listBundles({ api, run, runId, name }: IntakeRequest): Promise<Artifact[]> {
  const { owner, repo } = run;
  const artifacts = await readPages(
    ARTIFACTS,
    (page) => page.artifacts,
    (page) => api.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, ...page }),
  ).catch((error: unknown) => {
    throw new UserError(describeApiFailure("The artifacts of the profiling run cannot be listed", error, "actions: read"), {
      cause: error,
    });
  });
  const prefix = `${name}-${BUNDLE_ARTIFACT}`;
  const bundles = artifacts
    .filter((artifact) => !artifact.expired && artifact.name.startsWith(prefix))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (bundles.length === 0) {
    throw new UserError(
      `Run ${runId} has no artifact '${prefix}…'; expected one from a step with 'mode: profile' and 'name: ${name}'. Did that step fail?`,
    );
  }
  if (bundles.length > MAX_BUNDLES) throw new UserError(`Run ${runId} has ${bundles.length} bundles; at most ${MAX_BUNDLES} are read.`);
  return lastAttempts(bundles);
}

/** A run keeps the artifacts of its former attempts; a job that was run again counts once. */
function lastAttempts(artifacts: readonly Artifact[]): Artifact[] {
  const last = new Map<string, { readonly attempt: number; readonly artifact: Artifact }>();
  for (const artifact of artifacts) {
    const { stem, attempt } = parseAttempt(artifact.name);
    if (attempt > (last.get(stem)?.attempt ?? 0)) last.set(stem, { attempt, artifact });
  }
  return [...last.values()].map(({ artifact }) => artifact);
}

async function download(
  { api, run: { owner, repo } }: IntakeRequest,
  { id, name, size_in_bytes: size }: Artifact,
  mostBytes: number,
): Promise<Uint8Array> {
  const tooLarge = (bytes: number) =>
    new UserError(
      `Artifact '${name}' has ${formatCount(bytes)} bytes; at most ${formatCount(MAX_ZIP_BYTES)} of all bundles together are read.`,
    );
  if (size > mostBytes) throw tooLarge(size);
  const { data } = await api.rest.actions
    .downloadArtifact({ owner, repo, artifact_id: id, archive_format: "zip" })
    .catch((error: unknown) => {
      throw new UserError(describeApiFailure(`Artifact '${name}' cannot be downloaded`, error, "actions: read"), { cause: error });
    });
  const zip = (data as unknown) instanceof ArrayBuffer ? new Uint8Array(data as ArrayBuffer) : new Uint8Array();
  if (zip.length > mostBytes) throw tooLarge(zip.length);
  return zip;
}

/** Jobs of the same matrix as others of the run that did not succeed: their part of the report is missing. */
async function findLostJobs({ api, run: { owner, repo }, runId }: IntakeRequest): Promise<string[]> {
  try {
    const ask = (page: object) => api.rest.actions.listJobsForWorkflowRun({ owner, repo, run_id: runId, filter: "latest", ...page });
    return describeLost(await readPages(JOBS, (page) => page.jobs, ask));
  } catch (error) {
    return [
      describeApiFailure(
        "It is not known whether jobs of the profiling run failed and their results are missing here",
        error,
        "actions: read",
      ),
    ];
  }
}

type Job = v.InferOutput<typeof JOBS>["jobs"][number];

function describeLost(jobs: readonly Job[]): string[] {
  const matrixOf = (job: string) => /^(.+?) \(.*\)$/.exec(job)?.[1];
  const lost = jobs.filter(({ conclusion }) => conclusion === "failure" || conclusion === "cancelled" || conclusion === "timed_out");
  return lost
    .filter(
      ({ id, name }) => matrixOf(name) !== undefined && jobs.some((other) => other.id !== id && matrixOf(other.name) === matrixOf(name)),
    )
    .map(({ name, conclusion }) => `Job ${quoteName(name)} of the profiling run ended with '${conclusion}': its results are missing here.`);
}

/**
 * The pull request that a profiling run belongs to, from the payload alone and confirmed by head commit and repository: what the artifact says
 * of it proves nothing. @returns undefined when there is not exactly one, or its head has moved on.
 */
export async function findPullRequest(api: Octokit, { owner, repo }: RunContext, event: WorkflowRunEvent): Promise<number | undefined> {
  const head = `${event.headRepository.owner}:${event.headBranch}`;
  const ask = (page: object) => api.rest.pulls.list({ owner, repo, state: "open", head, ...page });
  const open = await readPages(PULLS, (page) => page, ask);
  const fitting = open.filter(
    (pull) =>
      pull.head.sha === event.headSha && pull.head.repo?.id === event.headRepository.id && pull.base.repo?.id === event.repositoryId,
  );
  return fitting.length === 1 ? fitting[0]?.number : undefined;
}
