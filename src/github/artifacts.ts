import { copyFile, mkdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { DefaultArtifactClient } from "@actions/artifact";
import { messageOf } from "../errors.ts";
import type { RunContext } from "./api.ts";

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

/** Uploads files unzipped, one artifact each: a click opens them in the browser. */
export async function uploadPictures(
  request: UploadRequest & { readonly folder: string; readonly files: readonly string[]; readonly staging: string },
): Promise<Uploaded> {
  const { folder, files, staging } = request;
  const urls: { [name: string]: string } = {};
  const missing: string[] = [];
  await mkdir(staging, { recursive: true });
  for (const file of files) {
    // The artifact is named after the file, whatever name is asked for.
    const attempts = namesFor(request, file).map((name) => async () => {
      const staged = join(staging, name);
      await copyFile(join(folder, file), staged);
      return upload(request, { name, files: [staged], root: staging, isRaw: true });
    });
    const zipped = async () =>
      upload(request, {
        name: `${request.name}-${basename(file, extname(file))}`,
        files: [join(folder, file)],
        root: folder,
        isRaw: false,
      });
    const result = await firstToSucceed([...attempts, zipped]);
    if (typeof result === "string") urls[file] = result;
    else missing.push(`${file} could not be uploaded: ${result.reason}`);
    if (typeof result !== "string" && result.isHopeless) break;
  }
  return { urls, missing };
}

/** Uploads a folder's files as one zip. */
export async function uploadArchive(
  request: UploadRequest & { readonly archive: string; readonly folder: string; readonly files: readonly string[] },
): Promise<Uploaded> {
  const { archive, folder, files } = request;
  const paths = files.map((file) => join(folder, file));
  const attempts = namesFor(request, archive).map((name) => () => upload(request, { name, files: paths, root: folder, isRaw: false }));
  const result = await firstToSucceed(attempts);
  return typeof result === "string"
    ? { urls: { [archive]: result }, missing: [] }
    : { urls: {}, missing: [`${archive} could not be uploaded: ${result.reason}`] };
}

/** An artifact's name is taken for good within a run: other attempts and other jobs of a matrix get another. */
function namesFor({ name, run }: UploadRequest, file: string): string[] {
  const extension = extname(file);
  const stem = `${name}-${basename(file, extension)}`.replace(/[^A-Za-z0-9._-]+/g, "-");
  const suffixes = run.runAttempt > 1 ? [`.attempt${run.runAttempt}`] : [""];
  return [...suffixes, `.${process.pid}`].map((suffix) => `${stem}${suffix}${extension}`);
}

interface OneUpload {
  readonly name: string;
  readonly files: string[];
  readonly root: string;
  readonly isRaw: boolean;
}

async function upload({ run, retentionDays }: UploadRequest, { name, files, root, isRaw }: OneUpload): Promise<string> {
  const client = await openClient();
  const { id } = await client.uploadArtifact(name, files, root, {
    skipArchive: isRaw,
    ...(retentionDays !== undefined && { retentionDays }),
  });
  if (id === undefined) throw new Error("the service gave no id");
  return `${run.server}/${run.owner}/${run.repo}/actions/runs/${run.runId}/artifacts/${id}`;
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
    return "this GitHub Enterprise Server does not support artifacts of version 4. Upload the folder of the output 'report-dir' with actions/upload-artifact v3.";
  }
  // The package has tried for half a minute by itself; every further file would take as long.
  if (/after \d+ attempts|Network/i.test(reason)) return `the artifact service does not answer (${reason}).`;
  if (/quota|storage/i.test(reason)) return `the artifact storage quota is used up (${reason}).`;
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|Unable to get/i.test(reason)) return `the runner offers no artifact service (${reason}).`;
  return undefined;
}
