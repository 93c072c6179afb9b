import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

// Payloads of webhooks as GitHub sends them: recorded examples, with the few fields changed that a case is about.

const require = createRequire(import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

type Payload = { readonly [key: string]: unknown };
interface Example {
  readonly name: string;
  readonly examples: readonly Payload[];
}

const EXAMPLES: readonly Example[] = readJson(require.resolve("@octokit/webhooks-examples"));
const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
ajv.addSchema(readJson(require.resolve("@octokit/webhooks-schemas/schema.json")), "webhooks");

/** Where a payload is not as GitHub describes the event. */
export function payloadErrors(event: string, payload: object): string[] {
  const isValid = ajv.getSchema(`webhooks#/definitions/${SCHEMAS[event] ?? `${event}_event`}`);
  if (isValid === undefined) throw new Error(`GitHub describes no event '${event}'.`);
  isValid(payload);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Events without actions are named otherwise. */
const SCHEMAS: { readonly [event: string]: string } = { push: "push$event", workflow_dispatch: "workflow_dispatch$event" };

/** The first recorded payload of an event that GitHub's own schema accepts; some are older than the schema. */
function exampleOf(event: string, action?: string): Payload {
  const recorded = EXAMPLES.find(({ name }) => name === event)?.examples ?? [];
  const found = recorded.find((payload) => payload["action"] === action && payloadErrors(event, payload).length === 0);
  if (found === undefined) throw new Error(`No recorded '${event}' payload fits GitHub's schema.`);
  return structuredClone(found);
}

export interface Commits {
  readonly base: string;
  readonly head: string;
}

/** Numbers of the repositories. */
export const BASE_REPOSITORY = 1;
export const FORK = 2;

interface PullPayload extends Payload {
  readonly pull_request: Payload & {
    readonly head: Payload & { readonly repo: Payload };
    readonly base: Payload & { readonly repo: Payload };
    readonly user: Payload;
  };
}

/** What tells one pull request from another. */
export interface PullFacts extends Commits {
  readonly number: number;
  readonly from: "same repository" | "fork" | "deleted fork" | "Dependabot";
}

export function pullRequestPayload({ number, base, head, from }: PullFacts): object {
  const shown = exampleOf("pull_request", "synchronize") as PullPayload;
  const { pull_request } = shown;
  const ownRepository = { ...pull_request.base.repo, id: BASE_REPOSITORY };
  const forked = { ...pull_request.head.repo, id: FORK, fork: true, full_name: "mallory/demo", name: "demo" };
  const headRepository = { "same repository": ownRepository, Dependabot: ownRepository, fork: forked, "deleted fork": null }[from];
  const user = from === "Dependabot" ? { ...pull_request.user, login: "dependabot[bot]", type: "Bot" } : pull_request.user;
  return {
    ...shown,
    number,
    sender: user,
    pull_request: {
      ...pull_request,
      number,
      user,
      head: { ...pull_request.head, ref: "topic", sha: head, repo: headRepository },
      base: { ...pull_request.base, ref: "main", sha: base, repo: ownRepository },
    },
  };
}

export function mergeGroupPayload({ base, head }: Commits): object {
  const shown = exampleOf("merge_group", "checks_requested");
  return { ...shown, merge_group: { ...(shown["merge_group"] as Payload), base_sha: base, head_sha: head } };
}

export function pushPayload({ base, head }: Commits): object {
  return onMain({ ...exampleOf("push"), ref: "refs/heads/main", before: base, after: head });
}

export function dispatchPayload(): object {
  return onMain(exampleOf("workflow_dispatch"));
}

/** A schedule sends no webhook, so GitHub describes no payload; runners write the cron line and the repository. */
export function schedulePayload(): object {
  return onMain({ schedule: "0 3 * * *", repository: exampleOf("push")["repository"] });
}

/** The default branch of the recorded repositories has another name. */
function onMain(payload: Payload): Payload {
  return { ...payload, repository: { ...(payload["repository"] as Payload), default_branch: "main" } };
}

export interface RunFacts {
  readonly runId: number;
  readonly head: string;
  readonly headRepository: { readonly id: number; readonly owner: string };
}

export function workflowRunPayload({ runId, head, headRepository }: RunFacts): object {
  const shown = exampleOf("workflow_run", "completed") as Payload & {
    readonly repository: Payload;
    readonly workflow_run: Payload & { readonly head_repository: Payload & { readonly owner: Payload } };
  };
  const { repository, workflow_run } = shown;
  const { id, owner } = headRepository;
  return {
    ...shown,
    repository: { ...repository, id: BASE_REPOSITORY },
    workflow_run: {
      ...workflow_run,
      id: runId,
      event: "pull_request",
      head_sha: head,
      head_branch: "topic",
      pull_requests: [],
      head_repository: {
        ...workflow_run.head_repository,
        id,
        full_name: `${owner}/demo`,
        owner: { ...workflow_run.head_repository.owner, login: owner },
      },
    },
  };
}

export function issueCommentPayload(): object {
  return exampleOf("issue_comment", "created");
}
