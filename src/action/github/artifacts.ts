import { constants, copyFile, rm } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { DefaultArtifactClient } from "@actions/artifact";
import { messageOf } from "../../lib/errors.ts";
import { makeOwnFolder } from "../../lib/regular-file.ts";
import { isForgejo, type RunContext } from "./api.ts";

export interface UploadRequest {
  readonly run: RunContext;
  /** Prefix of all artifacts' names. */
  readonly name: string;
  readonly retentionDays: number | undefined;
}

export interface Uploaded {
  /** URL by file name (or by artifact name for archives). */
  readonly urls: { readonly [name: string]: string };
  /** One sentence for everything that did not get there. */
  readonly missing: readonly string[];
}

/** What the artifact service may take of a job's time. */
interface Patience {
  readonly oneMs: number;
  readonly allMs: number;
}

/** The package itself waits three minutes for each of five attempts at a call; a report is uploaded in seconds. */
const PATIENCE: Patience = { oneMs: 120_000, allMs: 300_000 };

export interface ReportFiles {
  readonly folder: string;
  readonly files: readonly string[];
  /** Those of them that a click is to open. */
  readonly pictures: readonly string[];
  /** A folder for copies under the artifacts' names. */
  readonly staging: string;
}

/**
 * Uploads a report's files as one zip, and its pictures unzipped, one artifact each: a click opens them in the browser. A service that is not
 * there or does not answer is given up at once: the next file would fare no better.
 */
export async function uploadReport(request: UploadRequest & ReportFiles, patience: Patience = PATIENCE): Promise<Uploaded> {
  const { folder, files, pictures } = request;
  const service = openService(request, patience);
  const urls: { [name: string]: string } = {};
  const missing: string[] = [];
  const ways = [
    archiveWays(request, service, { archive: "report", folder, files }),
    ...pictures.map((file) => pictureWays(request, service, file)),
  ];
  for (const { what, attempts } of ways) {
    const result = await firstToSucceed(attempts);
    if (typeof result === "string") urls[what] = result;
    else missing.push(`${result.isHopeless ? "Artifacts" : what} could not be uploaded: ${result.reason}`);
    if (typeof result !== "string" && result.isHopeless) break;
  }
  return { urls, missing };
}

/** Uploads a folder's files as one zip. */
export async function uploadArchive(
  request: UploadRequest & { readonly archive: string; readonly folder: string; readonly files: readonly string[] },
  patience: Patience = PATIENCE,
): Promise<Uploaded> {
  const { what, attempts } = archiveWays(request, openService(request, patience), request);
  const result = await firstToSucceed(attempts);
  return typeof result === "string"
    ? { urls: { [what]: result }, missing: [] }
    : { urls: {}, missing: [`${what} could not be uploaded: ${result.reason}`] };
}

/** Something to upload, and the ways to try, one after the other. */
interface Ways {
  readonly what: string;
  readonly attempts: readonly (() => Promise<string>)[];
}

function archiveWays(
  request: UploadRequest,
  service: Service,
  { archive, folder, files }: { readonly archive: string; readonly folder: string; readonly files: readonly string[] },
): Ways {
  const paths = files.map((file) => join(folder, file));
  return {
    what: archive,
    attempts: namesFor(request, archive).map((name) => () => service({ name, files: paths, root: folder, isRaw: false })),
  };
}

function pictureWays(request: UploadRequest & ReportFiles, service: Service, file: string): Ways {
  const { folder, staging } = request;
  // The artifact is named after the file, whatever name is asked for.
  const raw = namesFor(request, file).map((name) => async () => {
    const staged = join(staging, name);
    await makeOwnFolder(staging);
    // A program of the same job can have put a link in its place, which copying would follow.
    await rm(staged, { force: true });
    await copyFile(join(folder, file), staged, constants.COPYFILE_EXCL);
    return service({ name, files: [staged], root: staging, isRaw: true });
  });
  const zipped = namesFor(request, basename(file, extname(file))).map(
    (name) => () => service({ name, files: [join(folder, file)], root: folder, isRaw: false }),
  );
  return { what: file, attempts: [...raw, ...zipped] };
}

/** An artifact's name is taken for good within a run: other attempts and other jobs of a matrix get another. */
function namesFor({ name, run }: UploadRequest, file: string): string[] {
  const extension = extname(file);
  const stem = `${name}-${basename(file, extension)}`.replace(/[^A-Za-z0-9._-]+/g, "-");
  const suffixes = run.runAttempt > 1 ? [`.attempt${run.runAttempt}`] : [""];
  return [...suffixes, `.${process.pid}`].map((suffix) => `${stem}${suffix}${extension}`);
}

/** What `namesFor` made of an archive's name. */
export function parseAttempt(name: string): { readonly stem: string; readonly attempt: number } {
  const [, stem = name, attempt = "1"] = /^(.*)\.attempt(\d{1,9})$/.exec(name) ?? [];
  return { stem, attempt: Number(attempt) };
}

interface OneUpload {
  readonly name: string;
  readonly files: string[];
  readonly root: string;
  readonly isRaw: boolean;
}

/** Uploads one artifact. @returns its URL. @throws what the service says, or that it says nothing in time. */
type Service = (one: OneUpload) => Promise<string>;

function openService({ run, retentionDays }: UploadRequest, { oneMs, allMs }: Patience): Service {
  const end = Date.now() + allMs;
  return async ({ name, files, root, isRaw }) => {
    // The package would say so in words about GitHub, in a warning of its own.
    if (isForgejo(run)) throw new Error("not on GHES");
    const options = { skipArchive: isRaw, ...(retentionDays !== undefined && { retentionDays }) };
    const client = await openClient();
    const { id } = await within(client.uploadArtifact(name, files, root, options), Math.min(oneMs, Math.max(0, end - Date.now())));
    if (id === undefined) throw new Error("the service returned no id");
    return `${run.server}/${run.owner}/${run.repo}/actions/runs/${run.runId}/artifacts/${id}`;
  };
}

const LATE = "an upload did not finish within";

/** The package cannot be told to stop: what it does later is no longer looked at. */
async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  const timer = new AbortController();
  const late = sleep(ms, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`${LATE} ${Math.round(ms / 1000)} seconds`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
    await late.catch(() => undefined);
  }
}

/** A package that does not load says so when it is used. */
export async function loadArtifacts(): Promise<void> {
  await openClient().catch(() => undefined);
}

/** The package reads the environment when it is loaded, and takes its time: only those who upload pay. */
async function openClient(): Promise<DefaultArtifactClient> {
  const artifact = await import("@actions/artifact");
  return new artifact.DefaultArtifactClient();
}

interface Failure {
  readonly reason: string;
  /** The next file would fare no better. */
  readonly isHopeless: boolean;
}

async function firstToSucceed(attempts: readonly (() => Promise<string>)[]): Promise<string | Failure> {
  let reason = "";
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch (error) {
      reason = messageOf(error).split("\n", 1)[0] as string;
      const hopeless = explainHopeless(reason);
      if (hopeless !== undefined) return { reason: hopeless, isHopeless: true };
    }
  }
  return { reason, isHopeless: false };
}

function explainHopeless(reason: string): string | undefined {
  if (/GHES|Enterprise Server/i.test(reason)) {
    return "this server does not have the artifact service of github.com. Upload the folder in the output 'report-dir' in a step of its own: with actions/upload-artifact@v3 on GitHub Enterprise Server, with forgejo/upload-artifact@v4 on Forgejo.";
  }
  // The package has tried for half a minute by itself; every further file would take as long.
  if (/after \d+ attempts|Network|progress stalled/i.test(reason) || reason.startsWith(LATE))
    return `the artifact service does not respond (${reason}).`;
  if (/quota/i.test(reason)) return `the artifact storage quota is exceeded (${reason}).`;
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|Unable to get/i.test(reason))
    return `the runner provides no artifact service (${reason}).`;
  return undefined;
}
