import { globSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerArtifacts, answerCommit, answerJobs, answerPull, answerPullByNumber } from "../contract/answers.ts";
import { BASE_REPOSITORY, dispatchPayload, FORK, pullRequestPayload, workflowRunPayload } from "../contract/payloads.ts";
import { installAct, runWorkflow, type WorkflowRun } from "../support/act.ts";
import { needs } from "../support/needs.ts";
import { parseAndRender } from "../support/program.ts";
import { git, makeRepository } from "../support/repository.ts";
import { findShownWorkflow } from "../support/workflows.ts";
import { json, type Rule, startProxy } from "./proxy.ts";
import { listComments, type StandIns, startStandIns } from "./stand-ins.ts";

const ROOT = resolve(import.meta.dirname, "../..");

const program = (times: number) => parseAndRender(times, 'int(sys.argv[sys.argv.index("--pages") + 1])');

/** A project that `pip install -e .` takes without the package index, with less to record than the defaults. */
const PROJECT = {
  "pyproject.toml": `[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[tool.flamediff]
rounds = 3
budget = 6
`,
  "backend.py": `import os
import zipfile


def get_requires_for_build_editable(settings=None):
    return []


def build_editable(folder, settings=None, metadata=None):
    name = "demo-1-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("demo-1.dist-info/METADATA", "Metadata-Version: 2.1\\nName: demo\\nVersion: 1\\n")
        wheel.writestr("demo-1.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: backend\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("demo-1.dist-info/RECORD", "")
    return name
`,
};

/** Workflow files exactly as README.md and docs/github.md show them. */
const WORKFLOWS = {
  ".github/workflows/flamediff.yml": findShownWorkflow("flamediff").text,
  ".github/workflows/profile.yml": findShownWorkflow("flamediff profile").text,
  ".github/workflows/report.yml": findShownWorkflow("flamediff report").text,
  ".github/workflows/matrix.yml": findShownWorkflow("flamediff matrix").text,
  ".github/workflows/on-demand.yml": findShownWorkflow("flamediff on demand").text,
};

/** The Pythons of the matrix that this machine has, as pyenv or the runner's tool cache keep them. */
const PYTHONS = ["3.10", "3.13"].flatMap((version) => {
  const roots = [
    join(homedir(), `.pyenv/versions/${version}.*/bin`),
    join(process.env["RUNNER_TOOL_CACHE"] ?? "/opt/hostedtoolcache", `Python/${version}.*/x64/bin`),
  ];
  const bin = roots.flatMap((pattern) => globSync(pattern)).at(0);
  return bin === undefined ? [] : [{ version, bin }];
});
const needsPythons = needs(PYTHONS.length === 2, "Python 3.10 and 3.13 not found: install them with pyenv");

const folder = await mkdtemp(join(tmpdir(), "flamediff-act-"));
const act = await installAct(join(folder, "act")).catch((error: unknown) => {
  if (process.env["CI"] === "true") throw error;
  return undefined;
});
const needsAct = needs(act !== undefined, "act could not be installed with pip");

let repository = "";
let headSha = "";
let actions: { readonly [action: string]: string } = {};

beforeAll(async () => {
  repository = await makeRepository(join(folder, "repository"), [
    { ...PROJECT, ...WORKFLOWS, "bench/render.py": program(1) },
    { "bench/render.py": program(4) },
  ]);
  headSha = await git(repository, "rev-parse", "HEAD");
  // As on GitHub: the merge of the pull request into the base branch.
  await git(repository, "checkout", "-q", "--detach", "HEAD~1");
  await git(repository, "commit", "-q", "--allow-empty", "-m", "Others go on");
  await git(repository, "merge", "-q", "--no-ff", "-m", "Merge topic", headSha);
  await git(repository, "remote", "add", "origin", "https://github.com/octo/demo.git");
  actions = await makeActions(join(folder, "actions"));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

/** What the workflow files use: the action as it is released, and a setup-python that chooses among this machine's Pythons. */
async function makeActions(root: string): Promise<{ [action: string]: string }> {
  const [ours, python] = [join(root, "flamediff"), join(root, "setup-python")];
  await Promise.all([ours, python].map((path) => mkdir(path, { recursive: true })));
  await cp(join(ROOT, "dist"), join(ours, "dist"), { recursive: true });
  await cp(join(ROOT, "action.yml"), join(ours, "action.yml"));
  const choose = PYTHONS.map(({ version, bin }) => `'${version}') echo '${bin}' >> "$GITHUB_PATH" ;;`).join(" ");
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression for the runner
  const step = { run: `case "$VERSION" in ${choose} esac`, shell: "bash", env: { VERSION: "${{ inputs.python-version }}" } };
  const action = {
    name: "setup-python",
    description: "Chooses a Python.",
    inputs: { "python-version": { description: "Such as 3.13." } },
    runs: { using: "composite", steps: [step] },
  };
  // JSON is YAML.
  await writeFile(join(python, "action.yml"), JSON.stringify(action));
  return { "flamediff/flamediff@v1": ours, "actions/setup-python@v7": python };
}

interface Started {
  readonly workflow: keyof typeof WORKFLOWS;
  readonly event: { readonly name: string; readonly payload: object };
  readonly runId: number;
  readonly api: string;
  readonly token?: string;
  /** Clone that the workflow finds checked out; else the pull request's merge. */
  readonly checkout?: string;
  readonly env?: { readonly [name: string]: string };
}

function start(standIns: StandIns, { checkout = repository, ...started }: Started): Promise<WorkflowRun> {
  const scratch = join(folder, `run-${started.runId}`);
  return runWorkflow({ ...started, act: act ?? "", repository: checkout, actions, scratch, results: standIns.results });
}

/** Sent by the action as `::set-output::`, which act shows. */
function outputOf({ log }: WorkflowRun, name: string): string {
  return new RegExp(`::set-output:: ${name}=(.*)$`, "m").exec(log)?.[1] ?? "";
}

describe.skipIf(needsAct.isMissing)(`the workflow that README.md shows${needsAct.reason}`, () => {
  test("creates one comment on a pull request", async () => {
    await using standIns = await startStandIns(await mkdtemp(join(folder, "standins-")), "write");
    const event = {
      name: "pull_request",
      payload: pullRequestPayload({ number: standIns.pull, base: headSha, head: headSha, from: "same repository" }),
    };
    const shared = { workflow: ".github/workflows/flamediff.yml", event, api: standIns.api, token: standIns.token } as const;

    const first = await start(standIns, { ...shared, runId: 71 });
    expect(first.log).not.toContain("::error");
    expect(first.status).toBe(0);
    const [created, ...others] = await listComments(standIns);
    expect(others).toEqual([]);
    expect(created?.user.login).toBe("github-actions[bot]");
    expect(created?.body).toContain("`parse`");
    expect(created?.body).toContain("https://github.com/octo/demo/actions/runs/71/artifacts/");
    expect(outputOf(first, "verdict")).toBe("changed");
  });
});

describe.skipIf(needsAct.isMissing)(`the two workflows that docs/github.md shows${needsAct.reason}`, () => {
  test("comment on a fork's pull request: the first without a token, the second without a checkout", async () => {
    await using standIns = await startStandIns(await mkdtemp(join(folder, "standins-")), "write");
    const profiled = await start(standIns, {
      workflow: ".github/workflows/profile.yml",
      event: {
        name: "pull_request",
        payload: pullRequestPayload({ number: standIns.pull, base: headSha, head: headSha, from: "fork" }),
      },
      runId: 80,
      api: standIns.api,
    });
    expect(profiled.log).not.toContain("::error");
    expect(profiled.status).toBe(0);
    expect(await listComments(standIns)).toEqual([]);
    const [bundle = ""] = Object.keys(JSON.parse(outputOf(profiled, "artifacts")));
    expect(bundle).toMatch(/^bundle-CPython-3/);

    await using proxy = await startProxy(standIns.api, await knowsRun(standIns, { name: `flamediff-${bundle}`, runId: 80 }));
    const reported = await start(standIns, {
      workflow: ".github/workflows/report.yml",
      event: {
        name: "workflow_run",
        payload: workflowRunPayload({ runId: 80, head: headSha, headRepository: { id: FORK, owner: "mallory" } }),
      },
      runId: 81,
      api: proxy.url,
      token: standIns.token,
    });
    expect(reported.log).not.toContain("::error");
    expect(reported.status).toBe(0);
    expect(reported.log).not.toContain("actions/checkout");
    const [comment, ...others] = await listComments(standIns);
    expect(others).toEqual([]);
    expect(comment?.body).toContain("`parse`");
    expect(comment?.body).toContain("/actions/runs/81/");
    expect(outputOf(reported, "verdict")).toBe("changed");
  });
});

describe.skipIf(needsAct.isMissing || needsPythons.isMissing)(
  `the workflow with a matrix that docs/github.md shows${needsAct.reason}${needsPythons.reason}`,
  () => {
    test("records with two Pythons and writes one comment with a table for each", async () => {
      await using standIns = await startStandIns(await mkdtemp(join(folder, "standins-")), "write");
      await using proxy = await startProxy(standIns.api, knowsUploads(standIns));
      const run = await start(standIns, {
        workflow: ".github/workflows/matrix.yml",
        event: {
          name: "pull_request",
          payload: pullRequestPayload({ number: standIns.pull, base: headSha, head: headSha, from: "same repository" }),
        },
        runId: 75,
        api: proxy.url,
        token: standIns.token,
      });
      expect(run.log).not.toContain("::error");
      expect(run.status).toBe(0);
      const [comment, ...others] = await listComments(standIns);
      expect(others).toEqual([]);
      expect(comment?.body).toContain("CPython 3.10.");
      expect(comment?.body).toContain("CPython 3.13.");
      expect(comment?.body.match(/^\|.*`parse`/gm)?.length).toBeGreaterThanOrEqual(2);
    });
  },
);

describe.skipIf(needsAct.isMissing)(`the workflow for a pull request by its number that docs/github.md shows${needsAct.reason}`, () => {
  test("profiles it from a checkout of the default branch, and comments on it", async () => {
    await using standIns = await startStandIns(await mkdtemp(join(folder, "standins-")), "write");
    const number = standIns.pull;
    // The default branch's clone; the pull request is only at the remote, which is this very repository.
    const clone = join(folder, "default-branch");
    const merge = await git(repository, "rev-parse", "HEAD");
    await git(repository, "update-ref", `refs/pull/${number}/merge`, merge);
    await git(repository, "branch", "-f", "main", "HEAD^1");
    await git(folder, "clone", "-q", "--single-branch", "--branch", "main", repository, clone);
    const origin = "https://github.com/octo/demo.git";
    await git(clone, "remote", "set-url", "origin", origin);
    const pull = { number, headSha, headRepository: FORK, baseRepository: BASE_REPOSITORY, mergeSha: merge };
    const parents = (await git(repository, "rev-parse", `${merge}^@`)).split("\n");
    await using proxy = await startProxy(standIns.api, [
      { method: "GET", path: new RegExp(`/pulls/${number}$`), answer: json(answerPullByNumber(pull)) },
      { method: "GET", path: new RegExp(`/git/commits/${merge}$`), answer: json(answerCommit({ sha: merge, parents })) },
      ...knowsUploads(standIns),
    ]);
    const run = await start(standIns, {
      workflow: ".github/workflows/on-demand.yml",
      event: { name: "workflow_dispatch", payload: { ...dispatchPayload(), inputs: { "pull-request": String(number) } } },
      runId: 77,
      api: proxy.url,
      token: standIns.token,
      checkout: clone,
      env: { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: `url.file://${repository}.insteadOf`, GIT_CONFIG_VALUE_0: origin },
    });
    expect(run.log).not.toContain("::error");
    expect(run.status).toBe(0);
    const [comment, ...others] = await listComments(standIns);
    expect(others).toEqual([]);
    expect(comment?.body).toContain("`parse`");
    expect(comment?.body).toContain(merge.slice(0, 7));
  });
});

/** What GitHub's REST API tells of a run's uploads so far. Their names are not kept by the stand-in. */
function knowsUploads({ artifacts }: StandIns): Rule[] {
  const uploads = () => readdirSync(artifacts).sort();
  return [
    { method: "POST", path: /^\/graphql/, answer: json({ message: "Not Found" }, 404) },
    {
      method: "GET",
      path: /\/actions\/runs\/\d+\/artifacts/,
      answer: (response, request) =>
        json(answerArtifacts(uploads().map((_, index) => ({ id: index + 1, name: `flamediff-bundle-${index}`, bytes: 1000 }))))(
          response,
          request,
        ),
    },
    { method: "GET", path: /\/actions\/runs\/\d+\/jobs/, answer: json(answerJobs({ profile: "success" })) },
    {
      method: "GET",
      path: /\/actions\/artifacts\/\d+\/zip/,
      answer: (response, { url = "" }) => response.writeHead(302, { location: `/storage/${/(\d+)\/zip$/.exec(url)?.[1]}` }).end(),
    },
    {
      method: "GET",
      path: /^\/storage\/\d+$/,
      answer: (response, { url = "" }) => {
        const blob = uploads()[Number(url.split("/").at(-1)) - 1] ?? "";
        response.writeHead(200, { "content-type": "application/zip" }).end(readFileSync(join(artifacts, blob)));
      },
    },
  ];
}

/** What GitHub's REST API tells of the profiling run, which its stand-in does not know: the very artifact that was uploaded, and the pull request. */
async function knowsRun({ artifacts, pull }: StandIns, { name, runId }: { name: string; runId: number }): Promise<Rule[]> {
  const [blob = "", ...others] = await readdir(artifacts);
  expect(others).toEqual([]);
  const zip = await readFile(join(artifacts, blob));
  return [
    { method: "POST", path: /^\/graphql/, answer: json({ message: "Not Found" }, 404) },
    {
      method: "GET",
      path: new RegExp(`/actions/runs/${runId}/artifacts`),
      answer: json(answerArtifacts([{ id: 1, name, bytes: zip.length }])),
    },
    {
      method: "GET",
      path: /\/actions\/artifacts\/1\/zip/,
      answer: (response) => response.writeHead(302, { location: "/storage/1" }).end(),
    },
    {
      method: "GET",
      path: /^\/storage\/1$/,
      answer: (response) => response.writeHead(200, { "content-type": "application/zip" }).end(zip),
    },
    {
      method: "GET",
      path: /\/pulls\?.*head=mallory%3Atopic/,
      answer: json([answerPull({ number: pull, headSha, headRepository: FORK, baseRepository: BASE_REPOSITORY })]),
    },
  ];
}
