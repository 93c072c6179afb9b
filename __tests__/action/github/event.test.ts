import { describe, expect, test } from "vitest";
import { readEvent } from "../../../src/action/github/event.ts";

const SHA = "a".repeat(40);
const pull = (headRepository: number | null) => ({
  number: 5,
  pull_request: {
    number: 5,
    head: { sha: SHA, ref: "topic", repo: headRepository === null ? null : { id: headRepository } },
    base: { ref: "main", sha: "b".repeat(40), repo: { id: 1 } },
  },
});
const read = (name: string, payload: unknown, allowUnsafePullRequestTarget = false) =>
  readEvent({ name, payload, allowUnsafePullRequestTarget });

describe("readEvent", () => {
  test.each([
    ["the same repository", 1],
    ["a fork", 2],
    ["a deleted fork", null],
  ])("reads a pull request from %s", (_, repository) => {
    expect(read("pull_request", pull(repository))).toEqual({
      kind: "pull-request",
      number: 5,
      headSha: SHA,
      headRef: "topic",
      baseRef: "main",
    });
  });

  test("refuses pull_request_target unless told to by name", () => {
    expect(() => read("pull_request_target", pull(2))).toThrow("does not profile under 'pull_request_target'");
    expect(read("pull_request_target", pull(2), true)).toMatchObject({ kind: "pull-request", headSha: SHA });
  });

  test("refuses issue_comment with the reason", () => {
    expect(() => read("issue_comment", {})).toThrow("a comment does not say which commit it refers to");
  });

  test("says which branch others leave from, where the payload does", () => {
    expect(read("schedule", { repository: { default_branch: "trunk" } })).toMatchObject({ defaultBranch: "trunk" });
  });

  test.each([
    ["push", { before: SHA, after: "c".repeat(40) }, SHA],
    ["push", { before: "0".repeat(40) }, undefined],
    ["merge_group", { merge_group: { base_sha: SHA, head_sha: "c".repeat(40) } }, SHA],
    ["merge_group", { merge_group: { base_sha: "--upload-pack=x" } }, undefined],
    ["schedule", {}, undefined],
    ["workflow_dispatch", { inputs: {} }, undefined],
  ])("compares commits on %s", (name, payload, base) => {
    const soft = name === "push" ? { mayBeGone: true } : {};
    expect(read(name, payload)).toEqual({ kind: "commits", base, defaultBranch: undefined, ...soft });
  });

  test("reads who started a profiling run from the payload alone", () => {
    const payload = {
      repository: { id: 1 },
      workflow_run: {
        id: 77,
        head_sha: SHA,
        head_branch: "topic",
        head_repository: { id: 2, owner: { login: "mallory" } },
        pull_requests: [],
      },
    };
    expect(read("workflow_run", payload)).toEqual({
      kind: "workflow-run",
      runId: 77,
      headSha: SHA,
      headBranch: "topic",
      headRepository: { id: 2, owner: "mallory" },
      repositoryId: 1,
    });
  });

  test.each(["pull_request", "workflow_run"])("says so when a payload is no %s", (name) => {
    expect(() => read(name, { pull_request: { number: "5" } })).toThrow("payload is no");
  });
});
