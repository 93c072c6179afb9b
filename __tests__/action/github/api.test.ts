import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { describeApiFailure, ONCE, openApi } from "../../../src/action/github/api.ts";
import { answerComment } from "../../contract/answers.ts";
import { json, type Rule, startProxy } from "../../e2e/proxy.ts";

const COMMENTS = { owner: "octo", repo: "demo", issue_number: 5 };
const whole = json([answerComment({ id: 9, body: "hello" })]);

function breakOff(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write("[{", () => response.destroy());
}

describe("openApi", () => {
  test.each<[string, Rule["answer"]]>([
    ["breaks off", breakOff],
    ["never comes", () => undefined],
    [
      "begins and never ends",
      (response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write("[");
      },
    ],
    ["is a cut connection", (response) => response.destroy()],
    ["is 500", json({ message: "oops" }, 500)],
    ["is 429", json({ message: "slow down" }, 429, { "retry-after": "1" })],
  ])("tries again when an answer %s", async (_, answer) => {
    const path = /\/comments/;
    await using proxy = await startProxy("http://127.0.0.1:9", [
      { method: "GET", path, answer, times: 1 },
      { method: "GET", path, answer: whole },
    ]);
    const api = await openApi("t", { api: proxy.url }, 1_000);
    const comments = await api.paginate(api.rest.issues.listComments, COMMENTS);
    expect(comments.map(({ id }) => id)).toEqual([9]);
  });

  test("never takes an answer that breaks off for an empty list", async () => {
    await using proxy = await startProxy("http://127.0.0.1:9", [{ method: "GET", path: /\/comments/, answer: breakOff }]);
    const api = await openApi("t", { api: proxy.url });
    await expect(api.rest.issues.listComments({ ...COMMENTS, request: { retries: 0 } })).rejects.toMatchObject({ status: 500 });
  });

  test("gives up on what never answers", async () => {
    await using proxy = await startProxy("http://127.0.0.1:9", [{ method: "GET", path: /\/comments/, answer: () => undefined }]);
    const api = await openApi("t", { api: proxy.url }, 200);
    await expect(api.rest.issues.listComments({ ...COMMENTS, request: { retries: 0 } })).rejects.toThrow("due to timeout");
  });
});

describe("describeApiFailure", () => {
  test.each([
    ["nobody listens", "http://127.0.0.1:9"],
    ["the host has no address", "http://api.invalid"],
  ])("invents no status where %s", async (_, url) => {
    const api = await openApi("t", { api: url }, 5_000);
    const failure = await api.rest.issues.listComments({ ...COMMENTS, request: { retries: 0 } }).catch((error: unknown) => error);
    expect(describeApiFailure("The comment could not be posted", failure, "pull-requests: write")).toMatch(
      /^The comment could not be posted: no answer from GitHub's API \(.+\)\.$/,
    );
  });

  test("tells the status of an answer", async () => {
    await using proxy = await startProxy("http://127.0.0.1:9", [
      { method: "GET", path: /\/comments/, answer: json({ message: "oops" }, 500) },
    ]);
    const api = await openApi("t", { api: proxy.url });
    const failure = await api.rest.issues.listComments({ ...COMMENTS, request: { retries: 0 } }).catch((error: unknown) => error);
    expect(describeApiFailure("The comment could not be posted", failure, "pull-requests: write")).toMatch(/ \(500\): oops/);
  });

  const soon = String(Math.ceil(Date.now() / 1000) + 1800);
  test.each<[string, number, string, { [name: string]: string }, RegExp]>([
    ["no requests left", 403, "oops", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": soon }, /rate limit is used up/],
    ["a date to come back at", 403, "oops", { "retry-after": "Sat, 28 Nov 2026 12:00:00 GMT" }, /rate limit is used up/],
    ["a second limit", 403, "You have exceeded a secondary rate limit.", {}, /rate limit is used up/],
    ["the words of older servers", 403, "You have triggered an abuse detection mechanism.", {}, /rate limit is used up/],
    ["429 alone", 429, "oops", {}, /rate limit is used up/],
    ["a missing permission", 403, "Resource not accessible by integration", { "x-ratelimit-remaining": "4999" }, /lacks the permission/],
  ])("tells rate limits from permissions: %s", async (_, status, message, headers, sentence) => {
    await using proxy = await startProxy("http://127.0.0.1:9", [
      { method: "GET", path: /\/comments/, answer: json({ message }, status, headers) },
    ]);
    const api = await openApi("t", { api: proxy.url });
    const failure = await api.rest.issues.listComments({ ...COMMENTS, request: ONCE }).catch((error: unknown) => error);
    expect(describeApiFailure("The comment could not be posted", failure, "pull-requests: write")).toMatch(sentence);
  });
});
