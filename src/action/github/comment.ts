import { setTimeout as sleep } from "node:timers/promises";
import { COMMENT, COMMENTS, readAnswer, readPages } from "./answers.ts";
import { describeApiFailure, isForgejo, type Octokit, ONCE, pauseAfter, type RunContext, statusOf } from "./api.ts";

const BOT = "github-actions";
/** Whom a job's token writes as on Forgejo and on Gitea; nobody can register these names there. */
const FORGEJO_BOTS = ["forgejo-actions", "gitea-actions"];
/** As often as any other call: one and three retries, and one more after a rate limit. */
const MAX_ATTEMPTS = 5;

export interface CommentRequest {
  readonly api: Octokit;
  readonly run: RunContext;
  readonly pullRequest: number;
  /** Key of the comment: several uses in one pull request have a comment each. */
  readonly name: string;
  readonly body: string;
  /** Do not create a comment; only bring an existing one up to date. */
  readonly onlyUpdate: boolean;
}

export type CommentResult =
  | { readonly how: "created" | "updated" | "kept"; readonly url: string }
  | { readonly how: "skipped"; readonly reason: string }
  | { readonly how: "failed"; readonly reason: string };

/**
 * Brings the one comment of this name up to date: found by author and marker over all pages, edited only when its text changes, never over
 * the result of a newer run. Where two runs at once made one each, the next one leaves the oldest.
 */
export async function writeComment(request: CommentRequest): Promise<CommentResult> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await upsert(request);
    } catch (error) {
      const seconds = error instanceof NotWritten ? pauseAfter(error.cause) : undefined;
      if (seconds === undefined || attempt === MAX_ATTEMPTS) {
        const cause = error instanceof NotWritten ? error.cause : error;
        return { how: "failed", reason: describeApiFailure("The comment could not be posted", cause, "pull-requests: write") };
      }
      await sleep(seconds * 1000);
    }
  }
}

/** A comment could not be changed. Before another attempt it is read again: a newer run may have written meanwhile. */
class NotWritten extends Error {
  override readonly name = "NotWritten";
}

async function overwrite({ api, run: { owner, repo } }: CommentRequest, id: number, body: string): Promise<{ readonly url: string }> {
  const { data } = await api.rest.issues.updateComment({ owner, repo, comment_id: id, body, request: ONCE }).catch((error: unknown) => {
    throw new NotWritten("The comment was not changed.", { cause: error });
  });
  return { url: readAnswer(COMMENT, data).html_url };
}

interface Found {
  readonly id: number;
  readonly node: string;
  readonly body: string;
  readonly url: string;
  readonly run: RunStamp;
}

interface RunStamp {
  readonly id: number;
  readonly attempt: number;
}

async function upsert(request: CommentRequest): Promise<CommentResult> {
  const { api, run, pullRequest, name, body, onlyUpdate } = request;
  const { owner, repo } = run;
  const marked = `${makeMarker(name, run)}\n${body}`;
  const all = await findMine(request, isForgejo(run) ? await findForgejoAuthors(api) : [await findAuthor(api)]);
  const newer = all.find(({ run: stamp }) => isNewer(stamp, { id: run.runId, attempt: run.runAttempt }));
  if (newer !== undefined) return { how: "skipped", reason: `run ${newer.run.id} is newer and has already reported` };
  const [mine, ...others] = all;
  for (const { id } of others) await api.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(ignoreGone);
  if (mine !== undefined) {
    if (await isMinimized(api, mine)) return { how: "skipped", reason: "somebody hid the comment, so it was not updated" };
    const written = await updateOne(request, mine, marked);
    if (written !== undefined) return written;
  }
  if (onlyUpdate) return { how: "skipped", reason: "nothing changed, and there is no comment to update" };
  const { data } = await api.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body: marked });
  return { how: "created", url: readAnswer(COMMENT, data).html_url };
}

/** @returns undefined when the comment was deleted meanwhile. */
async function updateOne(request: CommentRequest, mine: Found, marked: string): Promise<CommentResult | undefined> {
  const { api, run, body } = request;
  const isSame = withoutMarker(mine.body) === body.trim();
  const isStamped = mine.run.id === run.runId && mine.run.attempt === run.runAttempt;
  if (isSame && isStamped) return { how: "kept", url: mine.url };
  try {
    // The stamp of the newest run keeps a delayed older one from writing over it.
    return { how: isSame ? "kept" : "updated", ...(await overwrite(request, mine.id, marked)) };
  } catch (error) {
    if (error instanceof NotWritten && statusOf(error.cause) === 404 && (await isGone(api, run, mine.id))) return undefined;
    throw error;
  }
}

/** Our comments of this name, oldest first. */
async function findMine({ api, run, pullRequest, name }: CommentRequest, authors: readonly string[]): Promise<Found[]> {
  const { owner, repo } = run;
  const ask = (page: object) => api.rest.issues.listComments({ owner, repo, issue_number: pullRequest, ...page });
  const comments = await readPages(COMMENTS, (page) => page, ask);
  return comments
    .flatMap(({ id, node_id: node, user, body, html_url }) => {
      const isMine = authors.includes(user?.login.replace(/\[bot\]$/, "") ?? "");
      const stamp = isMine ? parseMarker(body ?? "", name) : undefined;
      return stamp === undefined ? [] : [{ id, node, body: body ?? "", url: html_url, run: stamp }];
    })
    .sort((a, b) => a.id - b.id);
}

/** Whom our token writes as. The workflow's own token may not ask `GET /user`, but GraphQL tells. */
async function findAuthor(api: Octokit): Promise<string> {
  try {
    const { viewer } = await api.graphql<{ viewer: { login: string } }>("query { viewer { login } }", { request: { retries: 0 } });
    return viewer.login.replace(/\[bot\]$/, "");
  } catch {
    return BOT;
  }
}

/** Whom our token writes as: the person whose token was given, else the job's own. */
async function findForgejoAuthors(api: Octokit): Promise<readonly string[]> {
  try {
    const { data } = await api.rest.users.getAuthenticated({ request: { retries: 0 } });
    return [data.login];
  } catch {
    return FORGEJO_BOTS;
  }
}

/** Whether a person folded it away, which only GraphQL tells. */
async function isMinimized(api: Octokit, { node }: Found): Promise<boolean> {
  const question = "query ($node: ID!) { node(id: $node) { ... on IssueComment { isMinimized } } }";
  try {
    const answer = await api.graphql<{ node: { isMinimized?: boolean } | null }>(question, { node, request: { retries: 0 } });
    return answer.node?.isMinimized === true;
  } catch {
    return false;
  }
}

async function isGone(api: Octokit, { owner, repo }: RunContext, id: number): Promise<boolean> {
  try {
    await api.rest.issues.getComment({ owner, repo, comment_id: id });
    return false;
  } catch (error) {
    return statusOf(error) === 404;
  }
}

/** The marker stands on the first line; no name in the body can forge it, since a report cannot write HTML comments. */
export function makeMarker(name: string, { runId, runAttempt }: Pick<RunContext, "runId" | "runAttempt">): string {
  return `<!-- flamediff:${name} run=${runId}.${runAttempt} -->`;
}

function parseMarker(body: string, name: string): RunStamp | undefined {
  const match = /^<!-- flamediff:(.*?) run=(\d+)\.(\d+) -->/.exec(body);
  return match?.[1] === name ? { id: Number(match[2]), attempt: Number(match[3]) } : undefined;
}

function withoutMarker(body: string): string {
  return body
    .replace(/^<!-- flamediff:.*? -->\n?/, "")
    .replaceAll("\r\n", "\n")
    .trim();
}

function isNewer(a: RunStamp, b: RunStamp): boolean {
  return a.id > b.id || (a.id === b.id && a.attempt > b.attempt);
}

function ignoreGone(error: unknown): void {
  if (statusOf(error) !== 404) throw error;
}
