import { type ChildProcess, execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { schemaErrors } from "../report/schema.ts";
import { parseAndRender } from "../support/program.ts";
import { git, makeRepository } from "../support/repository.ts";
import { listComments, type StandIns, startStandIns } from "./stand-ins.ts";
import { BUILT, pullRequestEvent, runStep, type Step, type StepRequest } from "./step.ts";

const run = promisify(execFile);

const program = (times: number) => parseAndRender(times, 40);

let folder = "";
let repository = "";
let headSha = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-e2e-"));
  repository = await makeRepository(join(folder, "repository"), [{ "bench.py": program(1) }, { "bench.py": program(4) }]);
  headSha = await git(repository, "rev-parse", "HEAD");
  // As actions/checkout leaves it: detached at the merge of the pull request into the base branch, which has moved on.
  await git(repository, "checkout", "-q", "--detach", "HEAD~1");
  await git(repository, "commit", "-q", "--allow-empty", "-m", "Others go on");
  await git(repository, "merge", "-q", "--no-ff", "-m", "Merge topic", headSha);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One step on the pull request, with a program short enough for a test. */
function profilePullRequest(
  standIns: StandIns,
  { runId, temp, inputs = {}, ...more }: Pick<StepRequest, "runId" | "temp" | "onStart"> & Partial<Pick<StepRequest, "inputs" | "program">>,
): Promise<Step> {
  return runStep({
    api: standIns.api,
    results: standIns.results,
    runId,
    temp,
    workspace: repository,
    event: pullRequestEvent({ number: standIns.pull, headSha }),
    inputs: { "entry-points": "bench: bench.py", rounds: "3", budget: "10", "github-token": standIns.token, ...inputs },
    ...more,
  });
}

async function filesBelow(root: string): Promise<Buffer[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name))));
}

async function readReport(path: string): Promise<Report> {
  return JSON.parse(await readFile(path, "utf8")) as Report;
}

describe("the action on a pull request", () => {
  test("as it is released creates one comment, and uploads the pictures as they are", async () => {
    await using standIns = await startStandIns(await mkdtemp(join(folder, "standins-")), "write");
    const temp = join(folder, "temp-write");
    const first = await profilePullRequest(standIns, { runId: 71, temp, program: BUILT });
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
    expect(report.base.sha).toBe(await git(repository, "rev-parse", "HEAD^1"));
    expect(report.head.sha).toBe(await git(repository, "rev-parse", "HEAD"));
    const svg = await readFile(join(first.outputs["report-dir"] as string, "bench.diff.svg"));
    expect((await filesBelow(standIns.artifacts)).some((stored) => stored.equals(svg))).toBe(true);

    expect(await git(repository, "status", "--porcelain")).toBe("");
    expect((await git(repository, "worktree", "list")).split("\n")).toHaveLength(1);
  });

  test("gives a command that makes the same report in another clone when it is pasted into a shell", async () => {
    await using standIns = await startStandIns(await mkdtemp(join(folder, "standins-")), "write");
    const entryPoints = "one: python -c 'import bench; bench.parse(1_200_000)'\ntwo: python -c 'import bench; bench.render(1_600_000)'";
    const inputs = { "entry-points": entryPoints, rounds: "3", budget: "1", "min-change": "2" };
    const step = await profilePullRequest(standIns, { runId: 76, temp: join(folder, "temp-again"), inputs });
    expect(step.status).toBe(0);
    const command = /```sh\n([\s\S]*?)\n```/.exec(step.summary)?.[1] ?? "";
    expect(command).toContain("flamediff run");
    const clone = join(folder, "clone");
    await run("git", ["clone", "-q", repository, clone]);
    const cli = join(import.meta.dirname, "../../src/cli.ts");
    const script = `set -e\nflamediff() { "${process.execPath}" "${cli}" "$@" --quiet --out "$OUT"; }\n${command}`;
    const out = join(folder, "again");
    await run("bash", ["-c", script], { cwd: clone, env: { ...process.env, OUT: out } });
    const [there, here] = await Promise.all([step.outputs["report"] as string, join(out, "report.json")].map(readReport));
    expect(here?.base.sha).toBe(there?.base.sha);
    expect(here?.head.sha).toBe(there?.head.sha);
    expect(here?.minChange).toBe(0.02);
    expect(here?.entryPoints.map(({ command }) => command)).toEqual(there?.entryPoints.map(({ command }) => command));
    // Not their verdicts: these are other recordings, and a busy machine can leave one undecided.
    expect(here?.entryPoints.map(({ samples }) => samples.base > 0 && samples.head > 0)).toEqual([true, true]);
  });

  test("leaves nothing running, no worktree and no bundle when the job is cancelled in a round", async () => {
    await using standIns = await startStandIns(await mkdtemp(join(folder, "standins-")), "read");
    const temp = join(folder, "temp-cancelled");
    // As the runner does it: an interrupt first, which gives a step 7.5 seconds.
    const onStart = (child: ChildProcess) =>
      child.stdout?.on("data", (text: string) => {
        if (text.includes("round 1 of")) child.kill("SIGINT");
      });
    const step = await profilePullRequest(standIns, { runId: 77, temp, onStart });
    expect(step.status).toBe(130);
    expect(step.log).toContain("stopped by SIGINT");
    expect(step.summary).toBe("");
    expect((await git(repository, "worktree", "list")).split("\n")).toHaveLength(1);
    const left = (await readdir(temp, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(left.map(({ name }) => name).sort()).toEqual(["event.json", "output", "summary.md"]);
    expect((await run("ps", ["-eo", "args="])).stdout).not.toContain(temp);
  });
});
