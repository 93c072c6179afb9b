import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaErrors } from "../report/schema.ts";
import { listComments, type StandIns, startStandIns } from "./stand-ins.ts";

const run = promisify(execFile);
const DIST = resolve(import.meta.dirname, "../../dist/index.js");

const program = (times: number) => `
def parse(n):
    total = 0
    for i in range(n):
        total += int(str(i)[::-1])
    return total


def render(n):
    return len("".join("%d-%s" % (i, "x" * (i % 7)) for i in range(n)))


if __name__ == "__main__":
    for _ in range(40):
        for _ in range(${times}):
            parse(60_000)
        render(80_000)
`;

let folder = "";
let repository = "";
let headSha = "";
const git = async (...args: string[]) => {
  const who = ["-c", "user.name=t", "-c", "user.email=t@example.invalid", "-c", "commit.gpgsign=false"];
  return (await run("git", ["-C", repository, ...who, ...args])).stdout.trim();
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-e2e-"));
  repository = join(folder, "repository");
  await mkdir(repository);
  await git("init", "-q", "-b", "main");
  await writeFile(join(repository, "bench.py"), program(1));
  await git("add", "-A");
  await git("commit", "-qm", "base");
  await git("checkout", "-qb", "topic");
  await writeFile(join(repository, "bench.py"), program(4));
  await git("commit", "-qam", "Parse more");
  headSha = await git("rev-parse", "HEAD");
  // As actions/checkout leaves it: detached at the merge of the pull request into the base branch, which has moved on.
  await git("checkout", "-q", "--detach", "main");
  await writeFile(join(repository, "NOTES.md"), "Somebody else's work.\n");
  await git("add", "-A");
  await git("commit", "-qm", "Others go on");
  await git("merge", "-q", "--no-ff", "-m", "Merge topic", "topic");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Step {
  readonly status: number;
  readonly log: string;
  readonly outputs: { readonly [name: string]: string };
  readonly summary: string;
}

/** Runs the committed bundle as the runner would. */
async function runStep(
  standIns: StandIns,
  { runId, temp, inputs = {} }: { runId: number; temp: string; inputs?: { [name: string]: string } },
): Promise<Step> {
  await mkdir(temp, { recursive: true });
  const files = { event: join(temp, "event.json"), output: join(temp, "output"), summary: join(temp, "summary.md") };
  const payload = {
    action: "synchronize",
    number: standIns.pull,
    repository: { id: 1, name: "demo", full_name: "octo/demo", owner: { login: "octo" }, default_branch: "main" },
    pull_request: {
      number: standIns.pull,
      head: { ref: "topic", sha: headSha, repo: { id: 1 } },
      base: { ref: "main", sha: "0".repeat(40), repo: { id: 1 } },
    },
  };
  await writeFile(files.event, JSON.stringify(payload));
  await Promise.all([writeFile(files.output, ""), writeFile(files.summary, "")]);
  const settings = { "entry-points": "bench: bench.py", rounds: "4", budget: "40", "github-token": standIns.token, ...inputs };
  const claims = Buffer.from(JSON.stringify({ scp: `Actions.Results:${runId}:job` })).toString("base64url");
  const env = {
    PATH: process.env["PATH"],
    HOME: process.env["HOME"],
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: repository,
    GITHUB_REPOSITORY: "octo/demo",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_API_URL: standIns.api,
    GITHUB_SERVER_URL: "http://github.localhost:4101",
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: "1",
    RUNNER_TEMP: temp,
    ACTIONS_RUNTIME_TOKEN: `e30.${claims}.x`,
    ACTIONS_RESULTS_URL: standIns.results,
  };
  const done = await run(process.execPath, [DIST], { cwd: repository, env: env as NodeJS.ProcessEnv, maxBuffer: 1 << 26 }).then(
    ({ stdout, stderr }) => ({ status: 0, log: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ status: code, log: stdout + stderr }),
  );
  const outputs = [...(await readFile(files.output, "utf8")).matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return {
    ...done,
    outputs: Object.fromEntries(outputs.map(([, name, , value]) => [name as string, value as string])),
    summary: await readFile(files.summary, "utf8"),
  };
}

async function filesBelow(root: string): Promise<Buffer[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name))));
}

describe("the action on a pull request", () => {
  test("creates one comment, then brings the same one up to date, and uploads the pictures as they are", async () => {
    await using standIns = await startStandIns(await mkdtemp(join(folder, "standins-")), "write");
    const temp = join(folder, "temp-write");
    const first = await runStep(standIns, { runId: 71, temp });
    expect(first.log).not.toContain("::error");
    expect(first.status).toBe(0);
    const [created, ...others] = await listComments(standIns);
    expect(others).toEqual([]);
    expect(created?.user.login).toBe("github-actions[bot]");
    expect(created?.body).toContain("`parse`");
    expect(created?.body).toMatch(/http:\/\/github.localhost:4101\/octo\/demo\/actions\/runs\/71\/artifacts\/\d+/);
    expect(first.outputs).toMatchObject({ verdict: "changed", changed: "1", regressions: "1", improvements: "0" });
    expect(first.summary).toContain("`parse`");

    const report = JSON.parse(await readFile(first.outputs["report"] as string, "utf8"));
    expect(schemaErrors(report)).toEqual([]);
    expect(report.base.sha).toBe(await git("rev-parse", "HEAD^1"));
    expect(report.head.sha).toBe(await git("rev-parse", "HEAD"));
    const svg = await readFile(join(first.outputs["report-dir"] as string, "bench.diff.svg"));
    expect((await filesBelow(standIns.artifacts)).some((stored) => stored.equals(svg))).toBe(true);

    const second = await runStep(standIns, { runId: 72, temp: join(folder, "temp-write-2") });
    expect(second.status).toBe(0);
    const after = await listComments(standIns);
    expect(after.map(({ id }) => id)).toEqual([created?.id]);
    expect(after[0]?.body).toContain("/actions/runs/72/");
    expect(await git("status", "--porcelain")).toBe("");
    expect((await git("worktree", "list")).split("\n")).toHaveLength(1);
  });

  test("stays green without the right to comment, says which permission is missing, and writes the summary", async () => {
    await using standIns = await startStandIns(await mkdtemp(join(folder, "standins-")), "read");
    const step = await runStep(standIns, { runId: 73, temp: join(folder, "temp-read") });
    expect(step.status).toBe(0);
    expect(step.log).toMatch(/::warning::.*pull-requests: write/);
    expect(step.summary).toContain("`parse`");
    expect(await listComments(standIns)).toEqual([]);
  });

  test("fails with one sentence when there is nothing to profile", async () => {
    await using standIns = await startStandIns(await mkdtemp(join(folder, "standins-")), "read");
    const step = await runStep(standIns, { runId: 74, temp: join(folder, "temp-empty"), inputs: { "entry-points": "" } });
    expect(step.status).toBe(2);
    expect(step.log).toContain("::error::There is nothing to profile.");
  });
});
