import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listComments, type StandIns, startStandIns } from "../e2e/stand-ins.ts";
import { pullRequestEvent, runStep } from "../e2e/step.ts";
import { report, WORKFLOW_RUN } from "../e2e/workflows-step.ts";
import { makeRepository } from "../support/repository.ts";

let folder = "";
let standIns: StandIns;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-action-"));
  standIns = await startStandIns(folder, "write");
});
afterAll(async () => {
  await standIns?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

describe("the action", () => {
  test("reports a bundle: one comment that the next run updates, summary, artifacts, notices and outputs", async () => {
    const request = { standIns, folder, name: "flamediff", event: WORKFLOW_RUN };
    const first = await report(request);
    expect(first.complaints).toEqual([]);
    expect(first.step.status).toBe(0);
    expect(first.outputs).toEqual({ comment: true, summary: true, artifacts: true, notices: true, outputs: true });
    const comments = await listComments(standIns);
    expect(comments).toHaveLength(1);
    await report(request);
    expect((await listComments(standIns)).map(({ id }) => id)).toEqual(comments.map(({ id }) => id));
  });

  test("fails with a clear error when there is nothing to profile", async () => {
    const step = await runStep({
      api: standIns.api,
      results: standIns.results,
      runId: 74,
      temp: await mkdtemp(join(folder, "temp-")),
      workspace: await makeRepository(await mkdtemp(join(folder, "empty-")), [{ "README.md": "nothing to run" }]),
      event: pullRequestEvent({ number: standIns.pull, headSha: "c".repeat(40) }),
      inputs: { "github-token": standIns.token },
    });
    expect(step.status).toBe(2);
    expect(step.log).toContain("::error::There is nothing to profile.");
  });
});
