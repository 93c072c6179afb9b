import { describe, expect, test } from "vitest";
import { readEvent } from "../../src/action/github/event.ts";
import {
  dispatchPayload,
  FORK,
  issueCommentPayload,
  mergeGroupPayload,
  type PullFacts,
  payloadErrors,
  pullRequestPayload,
  pushPayload,
  schedulePayload,
  workflowRunPayload,
} from "./payloads.ts";

const base = "b".repeat(40);
const head = "a".repeat(40);
const read = (name: string, payload: object) => readEvent({ name, payload, allowUnsafePullRequestTarget: false });
const pull = (from: PullFacts["from"]) => pullRequestPayload({ number: 5, base, head, from });
const fork = { id: FORK, owner: "mallory" };

describe("derived payloads", () => {
  test.each<[string, object]>([
    ["pull_request", pull("same repository")],
    ["pull_request", pull("fork")],
    ["pull_request", pull("deleted fork")],
    ["pull_request", pull("Dependabot")],
    ["merge_group", mergeGroupPayload({ base, head })],
    ["push", pushPayload({ base, head })],
    ["workflow_dispatch", dispatchPayload()],
    ["workflow_run", workflowRunPayload({ runId: 77, head, headRepository: fork })],
    ["issue_comment", issueCommentPayload()],
  ])("%s %# is as GitHub describes it", (event, payload) => {
    expect(payloadErrors(event, payload)).toEqual([]);
  });

  test("are refused when they are not", () => {
    expect(payloadErrors("push", { ...pushPayload({ base, head }), before: 5 })).toContainEqual("/before must be string");
    expect(payloadErrors("pull_request", { action: "synchronize", number: 5 }).join("\n")).toContain("'pull_request'");
  });
});

describe("readEvent on GitHub's own payloads", () => {
  test.each<PullFacts["from"]>(["same repository", "Dependabot", "fork", "deleted fork"])(
    "reads a pull request (%s): its head and where it goes",
    (from) => {
      expect(read("pull_request", pull(from))).toEqual({
        kind: "pull-request",
        number: 5,
        headSha: head,
        headRef: "topic",
        baseRef: "main",
      });
    },
  );

  test("does not take the base commit of a pull request from its payload, which is stale", () => {
    expect(JSON.stringify(read("pull_request", pull("same repository")))).not.toContain(base);
  });

  test.each<[string, object, string | undefined]>([
    ["push", pushPayload({ base, head }), base],
    ["push", pushPayload({ base: "0".repeat(40), head }), undefined],
    ["merge_group", mergeGroupPayload({ base, head }), base],
    ["workflow_dispatch", dispatchPayload(), undefined],
    ["schedule", schedulePayload(), undefined],
  ])("compares the checked-out commit on %s with the payload's base, or finds one: %#", (event, payload, expected) => {
    expect(read(event, payload)).toMatchObject({
      kind: "commits",
      base: expected,
      defaultBranch: expect.stringMatching(/^(main|master)$/),
    });
  });

  test("reads from workflow_run whose run it was, and nothing that the run itself could say", () => {
    expect(read("workflow_run", workflowRunPayload({ runId: 77, head, headRepository: fork }))).toEqual({
      kind: "workflow-run",
      runId: 77,
      headSha: head,
      headBranch: "topic",
      headRepository: fork,
      repositoryId: 1,
    });
  });

  test.each<[string, object]>([
    ["issue_comment", issueCommentPayload()],
    ["pull_request_target", pull("fork")],
  ])("refuses %s", (event, payload) => {
    expect(() => read(event, payload)).toThrow(`does not profile under '${event}'`);
  });
});
