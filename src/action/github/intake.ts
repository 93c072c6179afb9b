import { Unzip, UnzipInflate } from "fflate";
import { type Bundle, readBundleMembers } from "../../bundle/bundle.ts";
import { MANIFEST_FILE, MOST_MANIFEST_CHARACTERS } from "../../bundle/manifest.ts";
import { messageOf, UserError } from "../../lib/errors.ts";
import { describeApiFailure, type Octokit, type RunContext } from "./api.ts";
import { parseAttempt } from "./artifacts.ts";
import type { WorkflowRunEvent } from "./event.ts";

/** Part of the name of every artifact that holds a bundle. */
export const BUNDLE_ARTIFACT = "bundle";

// What a stranger's job uploads is bounded before it is unpacked and while it is.
const MOST_BUNDLES = 100;
const MOST_ZIP_BYTES = 200 * 1024 ** 2;
/** Of all bundles together: they are in memory at once. */
const MOST_UNPACKED_BYTES = 2 * 1024 ** 3;
const MOST_MEMBERS = 20_000;
/** Folded text shrinks up to 60 times; a bomb shrinks a thousand times. */
const MOST_RATIO = 200;

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
  /** One sentence for each part of the matrix that is not there, or not in order. */
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
  let left = MOST_UNPACKED_BYTES;
  for (const artifact of artifacts) {
    try {
      const members = await takeMembers(request, artifact, left);
      bundles.push(readBundleMembers(members));
      left -= [...members.values()].reduce((sum, { length }) => sum + length, 0);
    } catch (error) {
      failures.push(error);
    }
  }
  if (bundles.length === 0) throw failures[0];
  return { bundles, missing: [...failures.map((error) => `A bundle was skipped: ${messageOf(error)}`), ...(await findLostJobs(request))] };
}

type Artifact = Awaited<ReturnType<Octokit["rest"]["actions"]["listWorkflowRunArtifacts"]>>["data"]["artifacts"][number];

async function listBundles({ api, run, runId, name }: IntakeRequest): Promise<Artifact[]> {
  const { owner, repo } = run;
  const artifacts = await api
    .paginate(api.rest.actions.listWorkflowRunArtifacts, { owner, repo, run_id: runId, per_page: 100 })
    .catch((error: unknown) => {
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
  if (bundles.length > MOST_BUNDLES) throw new UserError(`Run ${runId} holds ${bundles.length} bundles; at most ${MOST_BUNDLES} are read.`);
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

async function takeMembers(
  { api, run: { owner, repo } }: IntakeRequest,
  { id, name, size_in_bytes: size }: Artifact,
  mostBytes: number,
): Promise<Map<string, Uint8Array>> {
  if (size > MOST_ZIP_BYTES) throw new UserError(`Artifact '${name}' has ${size} bytes; at most ${MOST_ZIP_BYTES} are read.`);
  const { data } = await api.rest.actions
    .downloadArtifact({ owner, repo, artifact_id: id, archive_format: "zip" })
    .catch((error: unknown) => {
      throw new UserError(describeApiFailure(`Artifact '${name}' cannot be downloaded`, error, "actions: read"), { cause: error });
    });
  return unpack(name, new Uint8Array(data as ArrayBuffer), mostBytes);
}

/** Jobs of the same matrix as others of the run that did not succeed: their part of the report is missing. */
async function findLostJobs({ api, run: { owner, repo }, runId }: IntakeRequest): Promise<string[]> {
  try {
    const request = { owner, repo, run_id: runId, filter: "latest", per_page: 100 } as const;
    return describeLost(await api.paginate(api.rest.actions.listJobsForWorkflowRun, request));
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

type Job = Awaited<ReturnType<Octokit["rest"]["actions"]["listJobsForWorkflowRun"]>>["data"]["jobs"][number];

function describeLost(jobs: readonly Job[]): string[] {
  const matrixOf = (job: string) => /^(.+?) \(.*\)$/.exec(job)?.[1];
  const lost = jobs.filter(({ conclusion }) => conclusion === "failure" || conclusion === "cancelled" || conclusion === "timed_out");
  return lost
    .filter(
      ({ id, name }) => matrixOf(name) !== undefined && jobs.some((other) => other.id !== id && matrixOf(other.name) === matrixOf(name)),
    )
    .map(({ name, conclusion }) => `Job '${name}' of the profiling run ended with '${conclusion}': its results are missing here.`);
}

/** A character takes up to four bytes; what has more is neither unpacked nor decoded. */
const MOST_MANIFEST_BYTES = 4 * MOST_MANIFEST_CHARACTERS;

/** The members of a zip, in memory. @throws UserError when it is no zip, names a member twice, or would not fit the limits. */
export function unpack(name: string, zip: Uint8Array, mostBytes = MOST_UNPACKED_BYTES): Map<string, Uint8Array> {
  const refuse = (why: string, cause?: unknown) => new UserError(`Artifact '${name}' ${why}.`, { cause });
  if (zip.length > MOST_ZIP_BYTES) throw refuse(`has ${zip.length} bytes; at most ${MOST_ZIP_BYTES} are read`);
  const members = new Map<string, Uint8Array>();
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    let ofMember = 0;
    if (members.size >= MOST_MEMBERS) throw refuse(`contains more than ${MOST_MEMBERS} files`);
    if (members.has(file.name)) throw refuse("lists a file twice");
    members.set(file.name, new Uint8Array());
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      unpacked += chunk.length;
      ofMember += chunk.length;
      if (file.name === MANIFEST_FILE && ofMember > MOST_MANIFEST_BYTES)
        throw refuse(`has a ${MANIFEST_FILE} of more than ${MOST_MANIFEST_BYTES} bytes`);
      if (unpacked > mostBytes || unpacked > 1024 ** 2 + zip.length * MOST_RATIO)
        throw refuse("unpacks to more data than a profile can contain");
      chunks.push(chunk);
      if (isLast) members.set(file.name, joined(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In pieces, so that a bomb is met before it is unpacked.
    for (let at = 0; at < zip.length; at += 65_536) unzip.push(zip.subarray(at, at + 65_536), at + 65_536 >= zip.length);
  } catch (error) {
    throw error instanceof UserError ? error : refuse("is not a zip file", error);
  }
  if (members.size === 0) throw refuse("is not a zip file or is empty");
  return members;
}

/**
 * The pull request that a profiling run belongs to, from the payload alone and confirmed by head commit and repository: what the artifact says
 * of it proves nothing. @returns undefined when there is not exactly one, or its head has moved on.
 */
export async function findPullRequest(api: Octokit, { owner, repo }: RunContext, event: WorkflowRunEvent): Promise<number | undefined> {
  const head = `${event.headRepository.owner}:${event.headBranch}`;
  const open = await api.paginate(api.rest.pulls.list, { owner, repo, state: "open", head, per_page: 100 });
  const fitting = open.filter(
    (pull) => pull.head.sha === event.headSha && pull.head.repo?.id === event.headRepository.id && pull.base.repo.id === event.repositoryId,
  );
  return fitting.length === 1 ? fitting[0]?.number : undefined;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
