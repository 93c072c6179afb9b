import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openApi, type RunContext } from "../../../src/action/github/api.ts";
import type { RunEvent } from "../../../src/action/github/event.ts";
import { findKnownCommits } from "../../../src/action/github/known-commits.ts";
import { answerPull } from "../../contract/answers.ts";

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
const [HEAD, BASE, MERGE, OTHER] = ["a", "b", "c", "d"].map((letter) => letter.repeat(40)) as [string, string, string, string];
const EVENT: RunEvent = {
  kind: "workflow-run",
  runId: 7,
  headSha: HEAD,
  headBranch: "topic",
  headRepository: { id: 2, owner: "mallory" },
  repositoryId: 1,
};

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

/** What GitHub knows: parents of commits, and how two commits are related. */
function know({
  parents = {},
  compared = {},
  merge,
}: {
  parents?: Record<string, string[]>;
  compared?: Record<string, string>;
  merge?: string;
}): void {
  for (const [sha, list] of Object.entries(parents))
    nock(API)
      .persist()
      .get(`/repos/octo/demo/git/commits/${sha}`)
      .reply(200, { sha, parents: list.map((one) => ({ sha: one })) });
  for (const [pair, status] of Object.entries(compared))
    nock(API).persist().get(`/repos/octo/demo/compare/${pair}`).query(true).reply(200, { status });
  const pull = { ...answerPull({ number: 5, headSha: HEAD, headRepository: 2, baseRepository: 1 }), merge_commit_sha: merge ?? null };
  nock(API).persist().get("/repos/octo/demo/pulls").query(true).reply(200, [pull]);
  nock(API).persist().get("/repos/octo/demo/pulls/5").reply(200, pull);
  nock(API).persist().get(/.*/).query(true).reply(404, { message: "Not Found" });
}

const shown = async (base: string | null, head: string | null, event = EVENT, sha?: string) => {
  const named = [{ base: { sha: base, label: "click here" }, head: { sha: head, label: "click here" } }];
  return (await findKnownCommits({ api: await openApi("t", RUN), run: RUN, event, sha, named })).shown;
};

describe("the commits of a bundle", () => {
  test("are shown when head is the event's and base an ancestor of it, under the names of the event", async () => {
    know({ compared: { [`${BASE}...${HEAD}`]: "ahead" } });
    expect(await shown(BASE, HEAD)).toEqual({ base: { sha: BASE, label: "base" }, head: { sha: HEAD, label: "topic" } });
  });

  test("are shown when head is the pull request's merge of the event's head, and base the merge's first parent", async () => {
    know({ parents: { [MERGE]: [BASE, HEAD] }, merge: MERGE });
    expect(await shown(BASE, MERGE)).toMatchObject({ base: { sha: BASE }, head: { sha: MERGE } });
  });

  test.each<[string, string, string, Parameters<typeof know>[0]]>([
    ["a head of somebody else", BASE, OTHER, { parents: { [OTHER]: [BASE] } }],
    ["a head that GitHub does not know", BASE, OTHER, {}],
    ["a merge of another head", BASE, MERGE, { parents: { [MERGE]: [BASE, OTHER] }, merge: MERGE }],
    ["a merge that has the head as its first parent", BASE, MERGE, { parents: { [MERGE]: [HEAD, BASE] }, merge: MERGE }],
    ["a commit with the parents of the merge and other files", BASE, OTHER, { parents: { [OTHER]: [BASE, HEAD] }, merge: MERGE }],
  ])("are not shown for %s: no commit id, and so no link and no command", async (_, base, head, facts) => {
    know(facts);
    expect(await shown(base, head)).toMatchObject({ base: { sha: null }, head: { sha: null } });
  });

  test.each(["diverged", "behind", "unknown to GitHub"])("have no base when it is %s", async (status) => {
    know({ compared: { [`${BASE}...${HEAD}`]: status } });
    expect(await shown(BASE, HEAD)).toMatchObject({ base: { sha: null }, head: { sha: HEAD } });
    expect(await shown(OTHER, HEAD)).toMatchObject({ base: { sha: null }, head: { sha: HEAD } });
  });

  test("are not shown when the bundle names none", async () => {
    know({});
    expect(await shown(null, null)).toMatchObject({ base: { sha: null }, head: { sha: null } });
  });

  test("of another head than the first bundle's are measured apart: the event's are chosen", async () => {
    know({ compared: { [`${BASE}...${HEAD}`]: "ahead" } });
    const pair = (head: string) => ({ base: { sha: BASE, label: "" }, head: { sha: head, label: "" } });
    const known = await findKnownCommits({
      api: await openApi("t", RUN),
      run: RUN,
      event: EVENT,
      sha: undefined,
      named: [pair(OTHER), pair(HEAD)],
    });
    expect(known.measured).toEqual({ base: BASE, head: HEAD });
  });
});
