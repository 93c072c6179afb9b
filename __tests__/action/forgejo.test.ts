import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Forgejo, startForgejo } from "../e2e/forgejo.ts";
import { pullRequestEvent, runStep, type Step } from "../e2e/step.ts";
import { git, makeRepository } from "../support/repository.ts";

const PULL = 5;
const MARKER = "<!-- flamediff:flamediff run=1.1 -->";

let folder = "";
let repository = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-forgejo-"));
  // Forgejo checks out the head of the pull request: it makes no merge.
  repository = await makeRepository(join(folder, "repository"), [{ "bench.py": "pass\n" }, { "bench.py": "raise SystemExit(4)\n" }]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The action as Forgejo's runner starts it: its API is elsewhere, and there is no artifact service. A program that fails needs no recording. */
async function runOn(forgejo: Forgejo, runId: number): Promise<Step> {
  const event = pullRequestEvent({ number: PULL, headSha: await git(repository, "rev-parse", "HEAD") });
  return runStep({
    api: forgejo.api,
    results: "",
    runId,
    temp: await mkdtemp(join(folder, "temp-")),
    workspace: repository,
    event,
    inputs: { "entry-points": "bench: bench.py", base: "HEAD~1", rounds: "3", budget: "5", "github-token": "secret" },
    env: { GITHUB_SERVER_URL: forgejo.server, ACTIONS_RUNTIME_TOKEN: "", FORGEJO_ACTIONS: "true" },
  });
}

describe("the action on Forgejo", () => {
  test("keeps one comment up to date, and leaves the report in the summary and in a folder", async () => {
    const others = Array.from({ length: 120 }, (_, index) => ({ user: { login: `somebody-${index}` }, body: `${MARKER}\nmine` }));
    await using forgejo = await startForgejo({ pull: PULL, comments: others });
    const first = await runOn(forgejo, 2);
    const second = await runOn(forgejo, 3);
    expect(first.log).toContain("'bench' failed on head");
    const ours = forgejo.comments.filter(({ user }) => user.login === "forgejo-actions");
    expect(ours).toHaveLength(1);
    expect(ours[0]?.body).toContain("run=3.1 -->");
    expect(ours[0]?.body).toContain("'bench' failed on head");
    expect(forgejo.comments).toHaveLength(121);
    expect(second.summary).toContain("'bench' failed on head");
    expect(JSON.parse(await readFile(second.outputs["report"] as string, "utf8")).verdict).toBe("failed");
    const complaints = second.log.split("\n").filter((line) => line.startsWith("::warning"));
    expect(complaints).toEqual([expect.stringMatching(/could not be uploaded: .*forgejo\/upload-artifact@v4 on Forgejo/)]);
  });

  test("finds the comment of the person whose token it has", async () => {
    await using forgejo = await startForgejo({ pull: PULL, user: "ada", comments: [{ user: { login: "ada" }, body: `${MARKER}\nold` }] });
    await runOn(forgejo, 4);
    expect(forgejo.comments).toHaveLength(1);
    expect(forgejo.comments[0]?.body).toContain("run=4.1 -->");
  });
});
