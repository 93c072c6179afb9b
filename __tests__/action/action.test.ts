import { spawnSync } from "node:child_process";
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

/** Runs a command with a folder on a disk of its own, which only that command sees. */
const onDisk = (folder: string, size: string) => [
  ...["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"],
  `mount -t tmpfs -o size=${size} small "$0" && exec "$@"`,
  folder,
];
const [unshare = "", ...probe] = [...onDisk("/mnt", "64k"), "true"];
// Some systems, CI's among them, forbid it: no package can change that.
const canMount = spawnSync(unshare, probe).status === 0;
const reason = canMount ? "" : " (skipped: users may not mount anything in a namespace of their own here)";

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

  test.skipIf(!canMount)(`leaves comment and summary when the disk is full before the report is written${reason}`, async () => {
    const temp = await mkdtemp(join(folder, "full-"));
    const { step, outputs, complaints } = await report({
      standIns,
      folder,
      name: "full-disk",
      event: WORKFLOW_RUN,
      env: { RUNNER_TEMP: temp },
      launcher: onDisk(temp, "64k"),
    });
    expect(step.status).toBe(0);
    expect(outputs).toEqual({ comment: true, summary: true, artifacts: false, notices: true, outputs: true });
    expect(complaints.join("\n")).toMatch(/ENOSPC.*The disk is full; free some space/);
    const [comment] = (await listComments(standIns)).filter(({ body }) => body.startsWith("<!-- flamediff:full-disk "));
    expect(comment?.body).toContain("The report's files could not be written");
  });
});
