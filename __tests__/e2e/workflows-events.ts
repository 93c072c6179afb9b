import {
  dispatchPayload,
  issueCommentPayload,
  mergeGroupPayload,
  type PullFacts,
  pullRequestPayload,
  pushPayload,
  schedulePayload,
} from "../contract/payloads.ts";
import { HEAD_SHA, type ReportOutputs, WORKFLOW_RUN } from "./workflows-step.ts";

/** Which commits are compared, as a repository of commits A (main), B (main), C (topic on A) and M (C merged into B) tells them apart. */
export type Compared =
  | "first parent of the merge and the merge"
  | "payload's base and HEAD"
  | "merge base and HEAD"
  | "the asked pull request's merge";

/** A row of the table of docs/github.md. */
export interface EventRow {
  readonly event: string;
  /** What sets this row apart from others of its event. */
  readonly kind?: string;
  readonly permission: "write" | "read";
  readonly payload: (commits: { readonly pull: number; readonly base: string; readonly head: string }) => object;
  /** Undefined for events under which nothing is profiled. */
  readonly compares?: Compared;
  readonly inputs?: { readonly [name: string]: string };
  /** Where the report appears, or the sentence that refuses. */
  readonly result: ReportOutputs | string;
}

const EVERYWHERE: ReportOutputs = { comment: true, summary: true, artifacts: true, notices: true, outputs: true };
const NO_COMMENT: ReportOutputs = { ...EVERYWHERE, comment: false };

const pull =
  (from: PullFacts["from"]): EventRow["payload"] =>
  ({ pull: number, base, head }) =>
    pullRequestPayload({ number, base, head, from });
const MERGE: Pick<EventRow, "event" | "compares"> = { event: "pull_request", compares: "first parent of the merge and the merge" };

export const EVENT_ROWS: readonly EventRow[] = [
  { ...MERGE, kind: "same repository", permission: "write", payload: pull("same repository"), result: EVERYWHERE },
  { ...MERGE, kind: "same repository", permission: "read", payload: pull("same repository"), result: NO_COMMENT },
  { ...MERGE, kind: "fork", permission: "read", payload: pull("fork"), result: NO_COMMENT },
  { ...MERGE, kind: "Dependabot", permission: "read", payload: pull("Dependabot"), result: NO_COMMENT },
  { event: "merge_group", permission: "read", payload: mergeGroupPayload, compares: "payload's base and HEAD", result: NO_COMMENT },
  { event: "push", permission: "read", payload: pushPayload, compares: "payload's base and HEAD", result: NO_COMMENT },
  { event: "schedule", permission: "read", payload: schedulePayload, compares: "merge base and HEAD", result: NO_COMMENT },
  { event: "workflow_dispatch", permission: "read", payload: dispatchPayload, compares: "merge base and HEAD", result: NO_COMMENT },
  {
    event: "workflow_dispatch",
    kind: "`pull-request: 1`",
    permission: "write",
    payload: dispatchPayload,
    compares: "the asked pull request's merge",
    inputs: { "pull-request": "1" },
    result: EVERYWHERE,
  },
  { event: "workflow_run", permission: "write", payload: () => WORKFLOW_RUN.payload, result: EVERYWHERE },
  { event: "workflow_run", permission: "read", payload: () => WORKFLOW_RUN.payload, result: NO_COMMENT },
  {
    event: "pull_request_target",
    permission: "write",
    payload: pull("fork"),
    result: "flamediff does not profile under 'pull_request_target'",
  },
  {
    event: "pull_request_target",
    kind: "`allow-unsafe-pull-request-target: true`",
    permission: "write",
    payload: pull("fork"),
    inputs: { "allow-unsafe-pull-request-target": "true" },
    result: EVERYWHERE,
  },
  {
    event: "issue_comment",
    permission: "write",
    payload: issueCommentPayload,
    result: "flamediff does not profile under 'issue_comment'",
  },
];

export const ANY_COMMITS = { base: "b".repeat(40), head: HEAD_SHA };

const COMPARED: { readonly [C in Compared]: string } = {
  "first parent of the merge and the merge": "the checked-out merge commit with its first parent; a checked-out head with the merge base",
  "payload's base and HEAD": "the checked-out commit with the one the payload names as base",
  "merge base and HEAD": "the inputs `base` and `head`; else HEAD with the merge base of the default branch",
  "the asked pull request's merge":
    "that pull request's merge commit with its first parent; while it conflicts its head with the merge base",
};

export function renderEvents(): string {
  const yes = (is: boolean) => (is ? "yes" : "no");
  const rows = EVENT_ROWS.map(({ event, kind, permission, compares, result }) => {
    const what = `\`${event}\`${kind === undefined ? "" : `, ${kind}`} | ${permission}`;
    if (typeof result === "string") return `| ${what} | rejected with an error | | | | |`;
    const { comment, summary, artifacts, notices } = result;
    const pair =
      compares === undefined ? (event === "workflow_run" ? "nothing: only `mode: report`" : "as `pull_request`") : COMPARED[compares];
    return `| ${what} | ${pair} | ${[comment, summary, artifacts, notices].map(yes).join(" | ")} |`;
  });
  return [
    "| event | `pull-requests:` | compares | comment | summary, outputs | artifacts | notices |",
    "|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}
