import { describe, expect, test } from "vitest";
import { type Exchange, judgeAll, openReferee } from "./openapi.ts";

const referee = await openReferee();
const comment = referee.example("issues/create-comment") as object;
const created: Exchange = {
  method: "POST",
  url: "/repos/octo/demo/issues/5/comments",
  sent: { body: "hello" },
  status: 201,
  received: comment,
};

describe("the referee", () => {
  test("finds nothing wrong with GitHub's own examples", () => {
    expect(referee.judge(created)).toEqual([]);
  });

  test.each<[string, Partial<Exchange>, string]>([
    ["a body that is no text", { sent: { body: 5 } }, "request /requestBody/body must be string"],
    ["a body that is missing", { sent: {} }, "must have required property 'body'"],
    ["no body at all", { sent: undefined }, "must have required property 'requestBody'"],
    ["a number that is a word", { url: "/repos/octo/demo/issues/abc/comments" }, "request /path/issue_number must be integer"],
    [
      "a query GitHub does not know",
      { method: "GET", url: `${created.url}?perpage=100`, status: 200, received: [] },
      "must NOT have additional",
    ],
    ["a path that is not listed", { url: "/repos/octo/demo/issue/5/comments" }, "no operation of GitHub's"],
    ["an answer that lacks the id", { received: { ...comment, id: undefined } }, "answer  must have required property 'id'"],
    ["an answer of another type", { received: { ...comment, user: "octocat" } }, "answer /user must be object"],
    ["a refusal that is none of GitHub's", { status: 403, received: { message: 5 } }, "answer /message must be string"],
    ["an answer without a body", { received: undefined }, "answer has no body"],
    ["an answer that is no list", { method: "GET", sent: undefined, status: 200, received: comment }, "answer  must be array"],
  ])("complains of %s", (_, change, complaint) => {
    const complaints = referee.judge({ ...created, ...change });
    expect(complaints.join("\n")).toContain(complaint);
  });

  test("leaves GraphQL and storage to others", () => {
    const elsewhere = { ...created, url: "/graphql" };
    expect(judgeAll(referee, [elsewhere, { ...created, url: "/storage/1" }])).toEqual([]);
  });
});
