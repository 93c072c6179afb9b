import { UserError } from "../../lib/errors.ts";

/** What started the workflow, and what follows from it. Payloads come from GitHub; names in them come from strangers. */
export type RunEvent =
  | PullRequestEvent
  /** Commits without a pull request: push, merge queue, schedule, dispatch. */
  | {
      readonly kind: "commits";
      readonly base: string | undefined;
      /** A push that is forced can leave its base behind, known to nobody any more. */
      readonly mayBeGone?: true;
      readonly defaultBranch: string | undefined;
    }
  /** A profiling workflow has ended; its bundles are to be reported. */
  | WorkflowRunEvent;

export interface PullRequestEvent {
  readonly kind: "pull-request";
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** Asked for by number: it is not what the workflow has checked out. */
  readonly isAsked?: true;
}

export interface WorkflowRunEvent {
  readonly kind: "workflow-run";
  readonly runId: number;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: { readonly id: number; readonly owner: string };
  readonly repositoryId: number;
}

export interface EventRequest {
  readonly name: string;
  readonly payload: unknown;
  readonly allowUnsafePullRequestTarget: boolean;
}

/** @throws UserError for events under which a stranger's code would run beside a token that can write, and for payloads that lack what they must have. */
export function readEvent({ name, payload, allowUnsafePullRequestTarget }: EventRequest): RunEvent {
  switch (name) {
    case "pull_request":
      return readPullRequest(payload);
    case "pull_request_target":
      if (allowUnsafePullRequestTarget) return readPullRequest(payload);
      throw new UserError(
        "flamediff does not profile under 'pull_request_target': the pull request's code would run next to a token with write access and secrets. " +
          "Use 'on: pull_request', and for comments on pull requests from forks the two workflows of docs/github.md.",
      );
    case "issue_comment":
      throw new UserError(
        "flamediff does not profile under 'issue_comment': the workflow has a token with write access, and a comment does not say which commit it refers to. " +
          "Start an unprivileged workflow with workflow_dispatch and the input 'pull-request' instead (docs/github.md, 'A pull request by its number').",
      );
    case "workflow_run":
      return readWorkflowRun(payload);
    case "merge_group":
      return readCommits(payload, shaAt(payload, ["merge_group", "base_sha"]));
    case "push": {
      const before = shaAt(payload, ["before"]);
      return { ...readCommits(payload, before !== undefined && /^0+$/.test(before) ? undefined : before), mayBeGone: true };
    }
    default:
      return readCommits(payload, undefined);
  }
}

function readCommits(payload: unknown, base: string | undefined): Extract<RunEvent, { kind: "commits" }> {
  const branch = at(payload, ["repository", "default_branch"]);
  return { kind: "commits", base, defaultBranch: typeof branch === "string" && branch !== "" ? branch : undefined };
}

function readPullRequest(payload: unknown): PullRequestEvent {
  const number = at(payload, ["pull_request", "number"]) ?? at(payload, ["number"]);
  const headSha = shaAt(payload, ["pull_request", "head", "sha"]);
  const headRef = at(payload, ["pull_request", "head", "ref"]);
  const baseRef = at(payload, ["pull_request", "base", "ref"]);
  if (!isId(number) || headSha === undefined || typeof headRef !== "string" || typeof baseRef !== "string") {
    throw new UserError("The event's payload is not that of a pull request: number, head or base is missing.");
  }
  return { kind: "pull-request", number, headSha, headRef, baseRef };
}

function readWorkflowRun(payload: unknown): WorkflowRunEvent {
  const runId = at(payload, ["workflow_run", "id"]);
  const headSha = shaAt(payload, ["workflow_run", "head_sha"]);
  const headBranch = at(payload, ["workflow_run", "head_branch"]);
  const id = at(payload, ["workflow_run", "head_repository", "id"]);
  const owner = at(payload, ["workflow_run", "head_repository", "owner", "login"]);
  const repositoryId = at(payload, ["repository", "id"]);
  if (
    !isId(runId) ||
    headSha === undefined ||
    typeof headBranch !== "string" ||
    !isId(id) ||
    typeof owner !== "string" ||
    !isId(repositoryId)
  ) {
    throw new UserError("The event's payload is not that of a workflow_run: the run, its head or its repository is missing.");
  }
  return { kind: "workflow-run", runId, headSha, headBranch, headRepository: { id, owner }, repositoryId };
}

/** Numbers of GitHub's count from 1. */
function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function shaAt(value: unknown, path: readonly string[]): string | undefined {
  const sha = at(value, path);
  return typeof sha === "string" && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === "object" && inside !== null ? (inside as Record<string, unknown>)[key] : undefined),
    value,
  );
}
