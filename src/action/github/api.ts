import { setTimeout as sleep } from "node:timers/promises";
import { messageOf, UserError } from "../../lib/errors.ts";
import { formatCount } from "../../lib/format.ts";
import { UnexpectedAnswer } from "./answers.ts";

export type Octokit = ReturnType<typeof import("@actions/github")["getOctokit"]>;

/** The workflow run this process belongs to, from the runner's variables. */
export interface RunContext {
  readonly owner: string;
  readonly repo: string;
  /** Such as `https://github.com`. */
  readonly server: string;
  readonly api: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly eventName: string;
}

export function readRunContext(env: NodeJS.ProcessEnv): RunContext {
  const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (!owner || !repo)
    throw new UserError(
      `GITHUB_REPOSITORY is '${env["GITHUB_REPOSITORY"] ?? ""}'; expected 'owner/name', as the runner sets it. Outside GitHub use 'flamediff run'.`,
    );
  return {
    owner,
    repo,
    server: env["GITHUB_SERVER_URL"] ?? "https://github.com",
    api: env["GITHUB_API_URL"] ?? "https://api.github.com",
    runId: Number(env["GITHUB_RUN_ID"] ?? 0),
    runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
  };
}

/** Whether the server is a Forgejo or a Gitea: their API has the routes of GitHub's, elsewhere, and no GraphQL. */
export function isForgejo({ api }: Pick<RunContext, "api">): boolean {
  return /\/api\/v1\/?$/.test(api);
}

/** One attempt at a call that takes longer is given up and tried again. */
const ATTEMPT_MS = 30_000;

/**
 * GitHub's REST API with retries for what may pass: 5xx, broken connections, answers that break off or never come, and rate limits after the
 * time they ask for.
 */
export async function openApi(token: string, { api }: Pick<RunContext, "api">, attemptMs = ATTEMPT_MS): Promise<Octokit> {
  const [{ getOctokit }, { retry }] = await loadApi();
  return getOctokit(token, { baseUrl: api, request: { fetch: makeFetch(attemptMs) } }, honourRetryAfter, retry);
}

/** The packages are chunks of the action's own code, loaded when they are needed. */
export function loadApi() {
  return Promise.all([import("@actions/github"), import("@octokit/plugin-retry")]);
}

/** Bytes of an answer; lists of 100 entries have less than a megabyte. */
const MAX_JSON_BYTES = 32 * 1024 ** 2;
/** Bytes of any other answer: an artifact. */
export const MAX_FILE_BYTES = 200 * 1024 ** 2;

/** Octokit takes a body that breaks off for an empty one: a pull request without comments, a run without artifacts. Here it is an error. */
function makeFetch(attemptMs: number): typeof fetch {
  return async (input, init) => {
    const answer = await fetch(input, { ...init, signal: AbortSignal.timeout(attemptMs) });
    const isJson = /json/i.test(answer.headers.get("content-type") ?? "");
    const body = await readBody(answer, isJson ? MAX_JSON_BYTES : MAX_FILE_BYTES);
    const whole = new Response(body.length === 0 ? null : body, answer);
    // A made response has none.
    return Object.defineProperty(whole, "url", { value: answer.url });
  };
}

async function readBody({ body }: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > mostBytes) throw new UnexpectedAnswer(`an answer of more than ${formatCount(mostBytes)} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Comes before the retries, which would come back too early and too often. */
function honourRetryAfter(octokit: { readonly hook: Octokit["hook"] }): object {
  octokit.hook.wrap("request", waitAsAsked);
  return {};
}

/** A rate limit that ends later than this is reported instead of waited for: the job's minutes are not ours. */
const MAX_WAIT_SECONDS = 60;
const MAX_WAITS = 2;

/** Limits say in `retry-after` when to come back (docs.github.com, "Best practices for using the REST API"). */
async function waitAsAsked<O extends { request?: object }, R>(request: (options: O) => R | Promise<R>, options: O): Promise<R> {
  for (let waits = 0; ; waits++) {
    try {
      return await request(options);
    } catch (error) {
      const seconds = retryAfterOf(error);
      if (seconds === undefined || isOnce(options)) throw error;
      if (seconds > MAX_WAIT_SECONDS || waits >= MAX_WAITS) {
        options.request = { ...options.request, retries: 0 };
        throw error;
      }
      await sleep(seconds * 1000);
    }
  }
}

/** For a call that is not to be repeated by itself: what it depends on may have changed meanwhile. */
export const ONCE = { retries: 0, isOnce: true };

function isOnce({ request }: { readonly request?: object }): boolean {
  return request !== undefined && "isOnce" in request;
}

/** Seconds until a call that failed may succeed; undefined when it will not, or not soon. */
export function pauseAfter(error: unknown): number | undefined {
  const asked = retryAfterOf(error);
  if (asked !== undefined) return asked > MAX_WAIT_SECONDS ? undefined : asked;
  return (statusOf(error) ?? 0) >= 500 ? 1 : undefined;
}

function retryAfterOf(error: unknown): number | undefined {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return undefined;
  const headers = headersOf(error);
  const seconds = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds;
  if (!isRateLimit(error)) return undefined;
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  // GitHub asks for a minute where it says nothing.
  return Number.isFinite(reset) && headers["x-ratelimit-remaining"] === "0" ? Math.max(1, reset - Date.now() / 1000 + 1) : MAX_WAIT_SECONDS;
}

function headersOf(error: unknown): { readonly [name: string]: unknown } {
  return (error as { response?: { headers?: { readonly [name: string]: unknown } } }).response?.headers ?? {};
}

/** A limit on requests answers like a missing permission, 403, but says so. */
function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return false;
  const headers = headersOf(error);
  return (
    status === 429 ||
    headers["retry-after"] !== undefined ||
    headers["x-ratelimit-remaining"] === "0" ||
    // Servers of older versions speak of abuse.
    /rate limit|abuse detection/i.test(messageOf(error))
  );
}

/** A refused or failed call as a sentence: what could not be done, why, and which permission would cure it. */
export function describeApiFailure(what: string, error: unknown, permission: string): string {
  const status = statusOf(error);
  const unexpected =
    error instanceof UnexpectedAnswer ? error : error instanceof Error && error.cause instanceof UnexpectedAnswer ? error.cause : undefined;
  if (unexpected !== undefined)
    return `${what}: GitHub's API gave ${unexpected.message}. Run this job again; if it happens every time, check GITHUB_API_URL and the proxy.`;
  if (isRateLimit(error)) return `${what} (${status}): GitHub's rate limit is used up. Run this job again later.`;
  if (status === 403 || status === 404) {
    return `${what} (${status}): the token lacks the permission '${permission}', as for pull requests from forks and Dependabot. Grant it in the workflow, or use the two workflows in docs/github.md.`;
  }
  if (status === 401) return `${what} (401): the token is not valid. Set 'github-token' to the workflow's own \${{ github.token }}.`;
  const why = messageOf(error).split("\n", 1)[0];
  if (!hasAnswer(error)) return `${what}: no answer from GitHub's API (${why}).`;
  return `${what}${status === undefined ? "" : ` (${status})`}: ${why}.`;
}

/** Octokit gives a call that never got an answer (no name for the host, no connection, no time left) the status 500. */
function hasAnswer(error: unknown): boolean {
  return statusOf(error) !== 500 || (error as { readonly response?: object }).response !== undefined;
}

export function statusOf(error: unknown): number | undefined {
  return typeof error === "object" && error !== null && "status" in error && typeof error.status === "number" ? error.status : undefined;
}
