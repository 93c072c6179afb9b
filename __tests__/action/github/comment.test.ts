import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openApi, type RunContext } from "../../../src/action/github/api.ts";
import { makeMarker, writeComment } from "../../../src/action/github/comment.ts";
import { answerComment } from "../../contract/answers.ts";
import { type Exchange, judgeAll, openReferee } from "../../contract/openapi.ts";
import { recordExchanges } from "../../contract/record.ts";

const API = "https://api.example.invalid";
const RUN: RunContext = {
  owner: "octo",
  repo: "demo",
  server: "https://example.invalid",
  api: API,
  runId: 20,
  runAttempt: 1,
  eventName: "pull_request",
};
const COMMENTS = "/repos/octo/demo/issues/5/comments";

const referee = await openReferee();
let unmatched: string[] = [];
let exchanges: readonly Exchange[] = [];
const onNoMatch = (request: { method?: string; path?: string; url?: string }) =>
  unmatched.push(`${request.method} ${request.path ?? request.url}`);

beforeEach(() => {
  unmatched = [];
  nock.disableNetConnect();
  nock.emitter.on("no match", onNoMatch);
  nock(API)
    .persist()
    .post("/graphql", /viewer/)
    .reply(200, { data: { viewer: { login: "github-actions[bot]" } } });
});
afterEach(() => {
  nock.emitter.off("no match", onNoMatch);
  // Who asks whether a comment is hidden and hears nothing goes on.
  unmatched = unmatched.filter((request) => !request.includes("/graphql"));
  const pending = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(unmatched).toEqual([]);
  expect(pending).toEqual([]);
  expect(exchanges.length).toBeGreaterThan(1);
  expect(judgeAll(referee, exchanges)).toEqual([]);
});

const comment = (id: number, body: string, login = "github-actions[bot]") => answerComment({ id, body, login });
const marked = (runId: number, text: string, name = "flamediff") => `${makeMarker(name, { runId, runAttempt: 1 })}\n${text}`;
const write = async (body: string, onlyUpdate = false) => {
  const api = await openApi("t", RUN);
  exchanges = recordExchanges(api);
  return writeComment({ api, run: RUN, pullRequest: 5, name: "flamediff", body, onlyUpdate });
};
const list = (...pages: unknown[][]) => {
  for (const [index, page] of pages.entries()) {
    const next = index + 1 < pages.length ? { link: `<${API}${COMMENTS}?per_page=100&page=${index + 2}>; rel="next"` } : {};
    nock(API)
      .get(COMMENTS)
      .query(index === 0 ? { per_page: "100" } : { per_page: "100", page: String(index + 1) })
      .reply(200, page, next);
  }
};

describe("writeComment", () => {
  test("creates a comment with the marker on its first line when there is none", async () => {
    list([comment(1, "LGTM", "alice")]);
    nock(API)
      .post(COMMENTS, (sent: { body: string }) => sent.body === "<!-- flamediff:flamediff run=20.1 -->\nhello")
      .reply(201, comment(2, marked(20, "hello")));
    expect(await write("hello")).toEqual({ how: "created", url: "https://example.invalid/c/2" });
  });

  test("finds its comment on a later page and updates it", async () => {
    list([comment(1, "LGTM", "alice")], [comment(9, marked(19, "old"))]);
    nock(API)
      .patch("/repos/octo/demo/issues/comments/9")
      .reply(200, comment(9, marked(20, "new")));
    expect(await write("new")).toEqual({ how: "updated", url: "https://example.invalid/c/9" });
  });

  test("leaves a comment alone that it has written itself", async () => {
    list([comment(9, marked(20, "same\r\ntext"))]);
    expect(await write("same\ntext\n")).toEqual({ how: "kept", url: "https://example.invalid/c/9" });
  });

  test("keeps the same text of an older run, and stamps it as its own, so that a run between the two cannot write over it", async () => {
    list([comment(9, marked(18, "same"))]);
    nock(API)
      .patch("/repos/octo/demo/issues/comments/9", { body: marked(20, "same") })
      .reply(200, comment(9, marked(20, "same")));
    expect(await write("same")).toEqual({ how: "kept", url: "https://example.invalid/c/9" });
  });

  test("takes neither a stranger's comment with our marker nor one of another name for ours", async () => {
    list([comment(1, marked(1, "forged"), "mallory"), comment(2, marked(1, "other", "unit"))]);
    nock(API)
      .post(COMMENTS)
      .reply(201, comment(3, marked(20, "x")));
    expect(await write("x")).toMatchObject({ how: "created" });
  });

  test("does not write over the result of a newer run", async () => {
    list([comment(9, marked(21, "newer"))]);
    expect(await write("old")).toMatchObject({ how: "skipped", reason: expect.stringContaining("run 21 is newer") });
  });

  test("makes a new comment when its own was deleted meanwhile", async () => {
    list([comment(9, marked(19, "old"))]);
    nock(API).patch("/repos/octo/demo/issues/comments/9").reply(404, { message: "Not Found" });
    nock(API).get("/repos/octo/demo/issues/comments/9").reply(404, { message: "Not Found" });
    nock(API)
      .post(COMMENTS)
      .reply(201, comment(10, marked(20, "new")));
    expect(await write("new")).toMatchObject({ how: "created" });
  });

  test("leaves the oldest of two comments that runs made at once, unless the other is of a newer run", async () => {
    list([comment(7, marked(18, "one")), comment(8, marked(19, "two"))]);
    nock(API).delete("/repos/octo/demo/issues/comments/8").reply(204);
    nock(API)
      .patch("/repos/octo/demo/issues/comments/7", (sent: { body: string }) => sent.body === marked(20, "mine"))
      .reply(200, comment(7, marked(20, "mine")));
    expect(await write("mine")).toEqual({ how: "updated", url: "https://example.invalid/c/7" });
    list([comment(7, marked(18, "one")), comment(8, marked(21, "two"))]);
    expect(await write("mine")).toMatchObject({ how: "skipped", reason: expect.stringContaining("run 21 is newer") });
  });

  test("says nothing new on a pull request without a comment when only updates are wanted", async () => {
    list([]);
    expect(await write("quiet", true)).toMatchObject({ how: "skipped" });
  });

  test("leaves a comment alone that a person has hidden", async () => {
    nock(API)
      .post("/graphql", /isMinimized/)
      .reply(200, { data: { node: { isMinimized: true } } });
    list([comment(9, marked(10, "old"))]);
    expect(await write("new")).toEqual({ how: "skipped", reason: expect.stringContaining("hid the comment") });
  });

  test.each([403, 429])("comes back after a limit (%i) when it asks for that, not before, and once", async (status) => {
    const times: number[] = [];
    list([]);
    nock(API)
      .post(COMMENTS)
      .reply(status, () => times.push(Date.now()) && { message: "You have exceeded a secondary rate limit." }, { "retry-after": "1" });
    nock(API)
      .post(COMMENTS)
      .reply(201, () => times.push(Date.now()) && comment(9, marked(20, "new")));
    expect(await write("new")).toMatchObject({ how: "created" });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(950);
  });

  test("does not wait for a limit that ends too late, and says so", async () => {
    list([]);
    nock(API).post(COMMENTS).reply(429, { message: "API rate limit exceeded" }, { "retry-after": "3600" });
    expect(await write("new")).toEqual({ how: "failed", reason: expect.stringMatching(/\(429\): GitHub's rate limit is used up/) });
  });

  test("names the permission that is missing", async () => {
    list([]);
    nock(API).post(COMMENTS).reply(403, { message: "Resource not accessible by integration" });
    expect(await write("x")).toEqual({ how: "failed", reason: expect.stringContaining("'pull-requests: write'") });
  });

  test("tries again when GitHub has a bad moment", async () => {
    nock(API).get(COMMENTS).query(true).reply(502, "bad gateway");
    list([comment(9, marked(19, "old"))]);
    nock(API).patch("/repos/octo/demo/issues/comments/9").reply(200, comment(9, "x"));
    expect(await write("new")).toMatchObject({ how: "updated" });
  });
});
