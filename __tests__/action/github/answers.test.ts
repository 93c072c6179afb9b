import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readPages } from "../../../src/action/github/answers.ts";
import { openApi, type RunContext } from "../../../src/action/github/api.ts";
import { readAskedPullRequest } from "../../../src/action/github/asked-pull-request.ts";
import { makeMarker, writeComment } from "../../../src/action/github/comment.ts";
import type { WorkflowRunEvent } from "../../../src/action/github/event.ts";
import { findPullRequest, takeBundles } from "../../../src/action/github/intake.ts";
import { findKnownCommits } from "../../../src/action/github/known-commits.ts";
import { formatManifest } from "../../../src/bundle/manifest.ts";
import { MANIFEST } from "../../bundle/manifests.ts";
import { makeZip } from "../../bundle/zips.ts";
import { answerArtifacts } from "../../contract/answers.ts";

const API = "https://api.example.invalid";
const RUN: RunContext = {
  owner: "octo",
  repo: "demo",
  server: "https://example.invalid",
  api: API,
  runId: 20,
  runAttempt: 1,
  eventName: "workflow_run",
};
const EVENT: WorkflowRunEvent = {
  kind: "workflow-run",
  runId: 7,
  headSha: "a".repeat(40),
  headBranch: "topic",
  headRepository: { id: 2, owner: "mallory" },
  repositoryId: 1,
};

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

/** Every call but those that have an answer of their own gets this one. */
function answerAll(body: string, type = "application/json"): void {
  for (const method of ["get", "post", "patch", "delete"] as const)
    nock(API).persist()[method](/.*/).reply(200, body, { "content-type": type });
}

const SHAPES = [
  ["null", "null"],
  ["a text", '"hello"'],
  ["a number", "5"],
  ["true", "true"],
  ["an empty object", "{}"],
  ["a list of nothing", "[null]"],
  ["a list of lists", "[[[]]]"],
  ["nothing where a list is", '{"artifacts": null, "jobs": null, "parents": null}'],
  ["entries without their fields", '{"artifacts": [{}], "jobs": [{}], "parents": [{}], "total_count": 1}'],
  ["numbers in place of names", '[{"id": "1", "number": "7", "name": 3, "head": 1, "user": 4, "body": 5, "html_url": 6}]'],
  ["a web page", "<!DOCTYPE html><title>Proxy</title>", "text/html"],
].map(([what = "", body = "", type = "application/json"]) => [what, body, type] as const);

describe("an answer of another shape is an error that says so, never an empty list", () => {
  const GAVE = /: GitHub's API gave .+\. Run this job again; if it happens every time, check GITHUB_API_URL and the proxy\.$/;

  test.each(SHAPES)("%s", async (_, body, type) => {
    answerAll(body, type);
    const api = await openApi("t", RUN);
    await expect(takeBundles({ api, run: RUN, runId: 7, name: "flamediff" })).rejects.toThrow(GAVE);
    await expect(findPullRequest(api, RUN, EVENT)).rejects.toMatchObject({ name: "UnexpectedAnswer" });
    await expect(readAskedPullRequest(api, RUN, 7)).rejects.toThrow(GAVE);
    const comment = { api, run: RUN, pullRequest: 5, name: "flamediff", body: "hello", onlyUpdate: false };
    expect(await writeComment(comment)).toEqual({ how: "failed", reason: expect.stringMatching(GAVE) });
    const named = [{ base: { sha: "b".repeat(40), label: "main" }, head: { sha: "c".repeat(40), label: "topic" } }];
    expect((await findKnownCommits({ api, run: RUN, event: EVENT, sha: undefined, named })).shown.head.sha).toBeNull();
  });

  test.each(SHAPES)("%s, of the jobs alone, is a sentence beside the report", async (_, body, type) => {
    const zip = makeZip([{ name: "bundle.json", text: formatManifest(MANIFEST) }]);
    nock(API)
      .get(/runs\/7\/artifacts/)
      .query(true)
      .reply(200, answerArtifacts([{ id: 1, name: "flamediff-bundle-a", bytes: zip.length }]));
    nock(API)
      .get(/artifacts\/1\/zip/)
      .reply(200, Buffer.from(zip), { "content-type": "application/zip" });
    answerAll(body, type);
    const { bundles, missing } = await takeBundles({ api: await openApi("t", RUN), run: RUN, runId: 7, name: "flamediff" });
    expect(bundles).toHaveLength(1);
    expect(missing).toEqual([expect.stringMatching(/^It is not known whether jobs of the profiling run failed.*GitHub's API gave/)]);
  });

  test.each(SHAPES)("%s, in place of an artifact", async (_, body, type) => {
    nock(API)
      .get(/runs\/7\/artifacts/)
      .query(true)
      .reply(200, answerArtifacts([{ id: 1, name: "flamediff-bundle-a", bytes: 100 }]));
    answerAll(body, type);
    await expect(takeBundles({ api: await openApi("t", RUN), run: RUN, runId: 7, name: "flamediff" })).rejects.toThrow(
      /^Artifact 'flamediff-bundle-a' cannot be used: it is not a zip file/,
    );
  });

  test.each(SHAPES)("%s, to an edited comment", async (_, body, type) => {
    const marked = `${makeMarker("flamediff", { runId: 19, runAttempt: 1 })}\nold`;
    nock(API)
      .get(/comments/)
      .query(true)
      .reply(200, [{ id: 9, user: { login: "github-actions[bot]" }, body: marked, html_url: "https://example.invalid/9" }]);
    answerAll(body, type);
    const comment = { api: await openApi("t", RUN), run: RUN, pullRequest: 5, name: "flamediff", body: "hello", onlyUpdate: false };
    expect(await writeComment(comment)).toEqual({ how: "failed", reason: expect.stringMatching(GAVE) });
  });
});

describe("readPages", () => {
  test("ends where pages do not, and never follows the address of an answer", async () => {
    let asked = 0;
    nock(API)
      .persist()
      .get(/comments/)
      .query(true)
      .reply(
        200,
        () => {
          asked++;
          return [];
        },
        { link: '<https://elsewhere.invalid/?page=2>; rel="next"' },
      );
    const api = await openApi("t", RUN);
    const result = await writeComment({ api, run: RUN, pullRequest: 5, name: "flamediff", body: "hello", onlyUpdate: false });
    expect(result).toEqual({ how: "failed", reason: expect.stringContaining("GitHub's API gave a list of more than 100 pages.") });
    expect(asked).toBe(100);
  });

  test("takes the pages in their order", async () => {
    const { COMMENTS } = await import("../../../src/action/github/answers.ts");
    const page = (id: number) => [{ id, html_url: `https://example.invalid/${id}` }];
    const found = await readPages(
      COMMENTS,
      (comments) => comments,
      async ({ page: number = 1 }) => ({
        data: page(number),
        headers: number < 3 ? { link: '<x>; rel="prev", <y>; rel="next"' } : { link: '<x>; rel="prev"' },
      }),
    );
    expect(found.map(({ id }) => id)).toEqual([1, 2, 3]);
  });
});

describe("a comment that could not be changed", () => {
  const marked = (runId: number) => `${makeMarker("flamediff", { runId, runAttempt: 1 })}\ntext`;
  const comment = (runId: number) => ({
    id: 9,
    user: { login: "github-actions[bot]" },
    body: marked(runId),
    html_url: "https://example.invalid/9",
  });
  const write = async () =>
    writeComment({ api: await openApi("t", RUN), run: RUN, pullRequest: 5, name: "flamediff", body: "hello", onlyUpdate: false });

  test.each([
    ["a fault of the server", 502, {}],
    ["a rate limit", 429, { "retry-after": "0" }],
  ])("because of %s is read again first: a newer run may have written meanwhile", async (_, status, headers) => {
    nock(API).persist().post("/graphql").reply(404, {});
    nock(API)
      .get(/issues\/5\/comments/)
      .query(true)
      .reply(200, [comment(19)]);
    nock(API)
      .patch(/issues\/comments\/9/)
      .reply(status, { message: "no" }, headers);
    nock(API)
      .get(/issues\/5\/comments/)
      .query(true)
      .reply(200, [comment(21)]);
    expect(await write()).toEqual({ how: "skipped", reason: "run 21 is newer and has already reported" });
    expect(nock.pendingMocks().filter((mock) => !mock.includes("graphql"))).toEqual([]);
  });

  test("five times is reported", async () => {
    nock(API).persist().post("/graphql").reply(404, {});
    nock(API)
      .persist()
      .get(/issues\/5\/comments/)
      .query(true)
      .reply(200, [comment(19)]);
    let asked = 0;
    nock(API)
      .persist()
      .patch(/issues\/comments\/9/)
      .reply(
        429,
        () => {
          asked++;
          return { message: "slow down" };
        },
        { "retry-after": "0" },
      );
    expect(await write()).toEqual({
      how: "failed",
      reason: "The comment could not be posted (429): GitHub's rate limit is used up. Run this job again later.",
    });
    expect(asked).toBe(5);
  });
});
