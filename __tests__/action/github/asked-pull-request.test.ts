import { describe, expect, test } from "vitest";
import { openApi, type RunContext } from "../../../src/action/github/api.ts";
import { readAskedPullRequest } from "../../../src/action/github/asked-pull-request.ts";
import { answerPullByNumber } from "../../contract/answers.ts";
import { json, type Rule, startProxy } from "../../e2e/proxy.ts";

const HEAD = "c".repeat(40);
const FACTS = { number: 5, headSha: HEAD, headRepository: 2, baseRepository: 1 };

async function ask(answer: Rule["answer"]) {
  await using proxy = await startProxy("http://127.0.0.1:9", [{ method: "GET", path: /\/pulls\/5$/, answer }]);
  const run: RunContext = {
    owner: "octo",
    repo: "demo",
    server: "https://example.invalid",
    api: proxy.url,
    runId: 1,
    runAttempt: 1,
    eventName: "workflow_dispatch",
  };
  return await readAskedPullRequest(await openApi("t", run), run, 5);
}

describe("readAskedPullRequest", () => {
  test("says which commits the number means, and that they are not checked out", async () => {
    expect(await ask(json(answerPullByNumber(FACTS)))).toEqual({
      kind: "pull-request",
      number: 5,
      headSha: HEAD,
      headRef: "topic",
      baseRef: "main",
      isAsked: true,
    });
  });

  test.each<[string, Rule["answer"], string]>([
    ["a closed one", json(answerPullByNumber(FACTS, "closed")), "Pull request 5 is closed; expected an open one"],
    ["a number that nobody has", json({ message: "Not Found" }, 404), "octo/demo has no pull request 5, or the token lacks"],
    [
      "a token without the right",
      json({ message: "Resource not accessible by integration" }, 403),
      "the token lacks the permission 'pull-requests: read'",
    ],
  ])("refuses %s in a sentence", async (_, answer, sentence) => {
    await expect(ask(answer)).rejects.toThrow(sentence);
  });
});
