import type { ServerResponse } from "node:http";
import { answerComment } from "../contract/answers.ts";
import { json, type Rule } from "./proxy.ts";

/** A call that a report makes, and what must be so for it to be made. */
export interface Call {
  /** As the table of docs/github.md names it. */
  readonly what: string;
  readonly operation: string;
  readonly method: string;
  readonly path: RegExp;
  /** Rules that lead to the call and answer it well. */
  readonly around: readonly Rule[];
}

const COMMENTS = /\/issues\/\d+\/comments/;
const OURS = (id: number, run: number) => answerComment({ id, body: `<!-- flamediff:flamediff run=${run}.1 -->\nold` });
const lists = (...comments: object[]): Rule => ({ method: "GET", path: COMMENTS, answer: json(comments), times: 1 });
const updates: Rule = { method: "PATCH", path: /\/issues\/comments\/9/, answer: json(OURS(9, 90)) };
const deletes: Rule = { method: "DELETE", path: /\/issues\/comments\/10/, answer: (response) => response.writeHead(204).end() };
const creates: Rule = { method: "POST", path: COMMENTS, answer: json(OURS(10, 90), 201) };

export const CALLS: readonly Call[] = [
  {
    what: "list the artifacts",
    operation: "actions/list-workflow-run-artifacts",
    method: "GET",
    path: /\/runs\/\d+\/artifacts/,
    around: [],
  },
  { what: "download an artifact", operation: "actions/download-artifact", method: "GET", path: /\/artifacts\/1\/zip/, around: [] },
  { what: "list the jobs", operation: "actions/list-jobs-for-workflow-run", method: "GET", path: /\/runs\/\d+\/jobs/, around: [] },
  { what: "find the pull request", operation: "pulls/list", method: "GET", path: /\/pulls\?/, around: [] },
  { what: "find the comment", operation: "issues/list-comments", method: "GET", path: COMMENTS, around: [lists(OURS(9, 70)), updates] },
  {
    what: "create the comment",
    operation: "issues/create-comment",
    method: "POST",
    path: COMMENTS,
    around: [lists(), creates],
  },
  {
    what: "update the comment",
    operation: "issues/update-comment",
    method: "PATCH",
    path: updates.path,
    // Listed again before each attempt.
    around: [{ ...lists(OURS(9, 70)), times: Number.POSITIVE_INFINITY }, updates],
  },
  {
    what: "delete a second comment",
    operation: "issues/delete-comment",
    method: "DELETE",
    path: deletes.path,
    around: [lists(OURS(9, 70), OURS(10, 71)), updates, deletes],
  },
];

function breakOff(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100000" });
  response.write("[{", () => response.destroy());
}

/** Faults that pass: each is met once, one after the other. */
export function passingFaults({ method, path }: Call): Rule[] {
  const once = (answer: Rule["answer"]): Rule => ({ method, path, answer, times: 1 });
  return [
    once(json({ message: "oops" }, 500)),
    once((response) => response.destroy()),
    once(breakOff),
    once(json({ message: "slow down" }, 429, { "retry-after": "1" })),
  ];
}

/** A refusal that does not pass. */
export function lastingFault({ method, path }: Call, status: number): Rule {
  return { method, path, answer: json({ message: "Refused", documentation_url: "https://docs.github.com/rest" }, status) };
}

/** What a user gets to see of a call that is refused for good. */
export interface FaultRow {
  readonly call: string;
  readonly statuses: readonly number[];
  /** An error fails the step; a warning leaves it green. */
  readonly level: "error" | "warning" | "nothing";
  /** Beginning of the sentence, with STATUS for the number. */
  readonly sentence: string;
}

const LACKS = (permission: string) => `(STATUS): the token lacks the permission '${permission}'`;

const UNKNOWN_JOBS = "It is not known whether jobs of the profiling run failed and their results are missing here";

/** The table of docs/github.md. An error means that there are no recordings, so there is nothing to report. */
export const FAULT_ROWS: readonly FaultRow[] = [
  {
    call: "list the artifacts",
    statuses: [403, 404],
    level: "error",
    sentence: `The artifacts of the profiling run cannot be listed ${LACKS("actions: read")}`,
  },
  { call: "list the artifacts", statuses: [500], level: "error", sentence: "The artifacts of the profiling run cannot be listed (STATUS)" },
  {
    call: "download an artifact",
    statuses: [403, 404],
    level: "error",
    sentence: `Artifact 'flamediff-bundle-one' cannot be downloaded ${LACKS("actions: read")}`,
  },
  {
    call: "download an artifact",
    statuses: [410, 500],
    level: "error",
    sentence: "Artifact 'flamediff-bundle-one' cannot be downloaded (STATUS)",
  },
  { call: "list the jobs", statuses: [403, 404], level: "warning", sentence: `${UNKNOWN_JOBS} ${LACKS("actions: read")}` },
  { call: "list the jobs", statuses: [500], level: "warning", sentence: `${UNKNOWN_JOBS} (STATUS)` },
  {
    call: "find the pull request",
    statuses: [403, 404],
    level: "warning",
    sentence: `The pull request could not be read ${LACKS("pull-requests: write")}`,
  },
  { call: "find the pull request", statuses: [422, 500], level: "warning", sentence: "The pull request could not be read (STATUS)" },
  ...["find the comment", "create the comment"].flatMap((call): FaultRow[] => [
    { call, statuses: [403, 404], level: "warning", sentence: `The comment could not be posted ${LACKS("pull-requests: write")}` },
    { call, statuses: [410, 422, 500], level: "warning", sentence: "The comment could not be posted (STATUS)" },
  ]),
  {
    call: "update the comment",
    statuses: [403],
    level: "warning",
    sentence: `The comment could not be posted ${LACKS("pull-requests: write")}`,
  },
  { call: "update the comment", statuses: [422, 500], level: "warning", sentence: "The comment could not be posted (STATUS)" },
  { call: "delete a second comment", statuses: [404], level: "nothing", sentence: "" },
  { call: "delete a second comment", statuses: [403, 500], level: "warning", sentence: "The comment could not be posted (STATUS)" },
];

export function renderFaults(): string {
  const rows = FAULT_ROWS.map(({ call, statuses, level, sentence }) => {
    const sees = level === "nothing" ? "nothing" : `${level}: ${sentence.replace(" (STATUS)", "").replace("flamediff-bundle-one", "…")}`;
    return `| ${call} | ${statuses.join(", ")}, every time | ${sees} | ${level === "error" ? "there are no recordings" : "yes"} |`;
  });
  return [
    "| call | fault | what the user sees | report |",
    "|---|---|---|---|",
    "| each of these | 500, a cut connection, a truncated response, 429 with `retry-after`, one after another | nothing: the request is repeated | yes |",
    ...rows,
  ].join("\n");
}
