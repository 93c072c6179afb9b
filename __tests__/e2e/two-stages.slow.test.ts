import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerArtifacts, answerJobs, answerPull } from "../contract/answers.ts";
import { parseAndRender } from "../support/program.ts";
import { git, makeRepository } from "../support/repository.ts";
import { json, type Rule, startProxy } from "./proxy.ts";
import { listComments, type StandIns, startStandIns } from "./stand-ins.ts";
import { pullRequestEvent, runStep, type Step } from "./step.ts";

const program = (times: number) => parseAndRender(times, 40);

const FORK = 2;
let folder = "";
let headSha = "";
let repository = "";
let standIns: StandIns;
let profiled: Step;
let bundle: { [path: string]: Uint8Array } = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-stages-"));
  repository = await makeRepository(join(folder, "repository"), [{ "bench.py": program(1) }, { "bench.py": program(4) }]);
  headSha = await git(repository, "rev-parse", "HEAD");
  standIns = await startStandIns(await mkdtemp(join(folder, "standins-")), "write");
  // The first workflow: a stranger's code, no token at all.
  profiled = await runStep({
    api: standIns.api,
    results: standIns.results,
    runId: 80,
    temp: join(folder, "profile"),
    workspace: repository,
    event: { ...pullRequestEvent({ number: standIns.pull, headSha, headRepository: FORK }) },
    inputs: { mode: "profile", base: "HEAD~1", head: "HEAD", "entry-points": "bench: bench.py", rounds: "3", budget: "8" },
  });
  bundle = await readFolder(join(folder, "profile/flamediff-bundle"));
});
afterAll(async () => {
  await standIns?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function readFolder(root: string): Promise<{ [path: string]: Uint8Array }> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [relative(root, file), new Uint8Array(await readFile(file))] as const)),
  );
}

/** The artifacts of run 80 and the open pull requests, which the stand-in does not know. */
function knows(
  artifacts: readonly { readonly name: string; readonly zip: Uint8Array }[],
  pullSha = headSha,
  jobs: { readonly [name: string]: string } = { profile: "success" },
): Rule[] {
  return [
    { method: "POST", path: /^\/graphql/, answer: json({ message: "Not Found" }, 404) },
    {
      method: "GET",
      path: /\/actions\/runs\/80\/artifacts/,
      answer: json(answerArtifacts(artifacts.map(({ name, zip }, index) => ({ id: index + 1, name, bytes: zip.length })))),
    },
    ...artifacts.flatMap(({ zip }, index): Rule[] => [
      {
        method: "GET",
        path: new RegExp(`/actions/artifacts/${index + 1}/zip`),
        answer: (response) => response.writeHead(302, { location: `/storage/${index + 1}` }).end(),
      },
      {
        method: "GET",
        path: new RegExp(`^/storage/${index + 1}$`),
        answer: (response) => response.writeHead(200, { "content-type": "application/zip" }).end(Buffer.from(zip)),
      },
    ]),
    { method: "GET", path: /\/actions\/runs\/80\/jobs/, answer: json(answerJobs(jobs)) },
    {
      method: "GET",
      path: /\/pulls\?.*head=mallory%3Atopic/,
      answer: json([answerPull({ number: standIns.pull, headSha: pullSha, headRepository: FORK, baseRepository: 1 })]),
    },
  ];
}

async function reportOn(
  name: string,
  rules: readonly Rule[],
  runId: number,
  {
    results = standIns.results,
    env = {},
    attempt = 1,
  }: { results?: string; env?: { readonly [name: string]: string }; attempt?: number } = {},
) {
  await using proxy = await startProxy(standIns.api, rules);
  const payload = {
    repository: { id: 1 },
    workflow_run: {
      id: 80,
      event: "pull_request",
      head_sha: headSha,
      head_branch: "topic",
      head_repository: { id: FORK, owner: { login: "mallory" } },
      pull_requests: [],
    },
  };
  const step = await runStep({
    api: proxy.url,
    results,
    runId,
    attempt,
    env,
    temp: join(folder, name),
    // No checkout: an empty folder.
    workspace: await mkdtemp(join(folder, "empty-")),
    event: { name: "workflow_run", payload },
    inputs: { mode: "report", "github-token": standIns.token },
  });
  return { step, seen: proxy.seen };
}

describe("two workflows", () => {
  test("the first records and uploads, with no token and no comment", async () => {
    expect(profiled.log).not.toContain("::error");
    expect(profiled.status).toBe(0);
    expect(Object.keys(bundle)).toContain("bundle.json");
    expect(JSON.parse(profiled.outputs["artifacts"] as string)).toEqual({
      [`bundle-${shardSlug()}`]: expect.stringContaining("/actions/runs/80/artifacts/"),
    });
    expect(await listComments(standIns)).toEqual([]);
  });

  test("the second comments on the fork's pull request, without a checkout, from several shards", async () => {
    const manifest = JSON.parse(new TextDecoder().decode(bundle["bundle.json"]));
    const environment = { ...manifest.environment, python: "CPython 3.8.18" };
    const other = { ...bundle, "bundle.json": strToU8(JSON.stringify({ ...manifest, environment })) };
    const { step } = await reportOn(
      "report",
      knows([
        { name: "flamediff-bundle-one", zip: zipSync(bundle) },
        { name: "flamediff-bundle-two", zip: zipSync(other) },
        { name: "coverage", zip: zipSync({ "x.txt": strToU8("x") }) },
      ]),
      81,
    );
    expect(step.log).not.toContain("::error");
    expect(step.status).toBe(0);
    const [comment, ...others] = await listComments(standIns);
    expect(others).toEqual([]);
    expect(comment?.body).toContain("`parse`");
    expect(comment?.body).toContain("CPython 3.8.18");
    expect(step.outputs).toMatchObject({ verdict: "changed" });
    expect(step.summary).toContain("`parse`");
  });

  test("jobs of the matrix that failed are named in comment and log, for their part is missing", async () => {
    const jobs = { "profile (3.8)": "failure", "profile (3.13)": "success", lint: "failure" };
    const { step } = await reportOn("lost", knows([{ name: "flamediff-bundle-one", zip: zipSync(bundle) }], headSha, jobs), 86);
    expect(step.status).toBe(0);
    expect(step.log).toContain("::warning::Job `profile (3.8)` of the profiling run ended with 'failure': its results are missing here.");
    expect(step.summary).toContain("Job `profile (3.8)`");
    expect(step.summary).not.toContain("lint");
  });

  test("nothing is written when the pull request has moved on", async () => {
    const before = await listComments(standIns);
    const { step, seen } = await reportOn("moved-on", knows([{ name: "flamediff-bundle-one", zip: zipSync(bundle) }], "f".repeat(40)), 82);
    expect(step.status).toBe(0);
    expect(step.log).toContain("no open pull request has this head commit any more");
    expect(step.summary).toContain("`parse`");
    expect(await listComments(standIns)).toEqual(before);
    expect(seen.filter((line) => /^(POST|PATCH) .*comments/.test(line))).toEqual([]);
  });

  test.each([
    [
      "a bomb",
      () => zipSync({ ...bundle, "bench/base.1.folded": new Uint8Array(80 * 1024 * 1024) }, { level: 9 }),
      "unpacks to more data than a profile can contain",
    ],
    ["no zip", () => strToU8("hello"), "is not a zip file"],
    [
      "a path that escapes",
      () =>
        zipSync({
          "bundle.json": strToU8(new TextDecoder().decode(bundle["bundle.json"]).replaceAll("bench/base.1.folded", "../../base.1.folded")),
        }),
      "expected a name such as",
    ],
    ["another schema", () => zipSync({ "bundle.json": strToU8('{"schemaVersion": 9}') }), "schemaVersion 9"],
    ["missing rounds", () => zipSync({ "bundle.json": bundle["bundle.json"] as Uint8Array }), "The bundle has no 'bench/base.1.folded'"],
  ])("refuses %s in a sentence and writes no comment", async (name, zip, sentence) => {
    const before = await listComments(standIns);
    const { step } = await reportOn(`hostile ${name}`, knows([{ name: "flamediff-bundle-one", zip: zip() }]), 83);
    expect(step.status).toBe(2);
    expect(step.log).toContain(sentence);
    expect(step.log).not.toMatch(/\n\s+at /);
    expect(await listComments(standIns)).toEqual(before);
  });

  test("says which permission is missing when artifacts cannot be read", async () => {
    const { step } = await reportOn(
      "forbidden",
      [{ method: "GET", path: /artifacts/, answer: json({ message: "Resource not accessible by integration" }, 403) }],
      84,
    );
    expect(step.status).toBe(2);
    expect(step.log).toContain("'actions: read'");
  });
});

describe.concurrent("when GitHub has a bad day the report still appears", () => {
  const shards = () => [{ name: "flamediff-bundle-one", zip: zipSync(bundle) }];
  const onComments = (answer: Rule["answer"], times?: number): Rule => ({
    method: "GET",
    path: /\/issues\/\d+\/comments/,
    answer,
    ...(times !== undefined && { times }),
  });

  test.each([
    ["500, then well", onComments(json({ message: "oops" }, 500), 1), "Comment"],
    ["429 with retry-after, then well", onComments(json({ message: "slow down" }, 429, { "retry-after": "1" }), 1), "Comment"],
    ["a cut connection, then well", onComments((response) => response.destroy(), 1), "Comment"],
    ["422 for ever", onComments(json({ message: "Validation Failed" }, 422)), "::warning::The comment could not be posted (422)"],
    ["403 for ever", onComments(json({ message: "Resource not accessible by integration" }, 403)), "'pull-requests: write'"],
  ])("%s", async (name, rule, sign) => {
    const { step } = await reportOn(`fault ${name}`, [rule, ...knows(shards())], 90);
    expect(step.status).toBe(0);
    expect(step.log).toContain(sign);
    expect(step.summary).toContain("`parse`");
    expect(step.outputs).toMatchObject({ verdict: "changed", changed: "1" });
  });
});

describe.concurrent("when artifacts cannot be uploaded the report still appears, and says what is missing", () => {
  const shards = () => knows([{ name: "flamediff-bundle-one", zip: zipSync(bundle) }]);
  const onCreate = (answer: Rule["answer"], times?: number): Rule => ({
    method: "POST",
    path: /ArtifactService\/CreateArtifact$/,
    answer,
    ...(times !== undefined && { times }),
  });
  const complain = (status: number, code: string, msg: string) => json({ code, msg }, status);
  const uploadOn = async (name: string, runId: number, rules: readonly Rule[], more: Parameters<typeof reportOn>[3] = {}) => {
    await using service = await startProxy(standIns.results.replace(/\/$/, ""), rules, { isJudged: false });
    const { step } = await reportOn(name, shards(), runId, { results: `${service.url}/`, ...more });
    expect(step.status).toBe(0);
    expect(step.summary).toContain("`parse`");
    expect(step.outputs).toMatchObject({ verdict: "changed" });
    return step;
  };
  const urls = (step: Step) => Object.keys(JSON.parse(step.outputs["artifacts"] as string) as object);

  test("unzipped files that the service does not take go up as zips", async () => {
    const step = await uploadOn("mime", 101, [
      { ...onCreate(complain(400, "invalid_argument", "invalid mime_type")), body: /image\/svg|text\/html/ },
    ]);
    expect(urls(step)).toEqual(expect.arrayContaining(["bench.diff.svg", "bench.base.svg", "bench.head.svg", "report"]));
    expect(step.log).not.toContain("could not be uploaded");
  });

  test("a name that is taken gets another one, and a new attempt its own", async () => {
    const taken = await uploadOn("taken", 102, [onCreate(complain(409, "already_exists", "an artifact with this name already exists"), 1)]);
    expect(urls(taken)).toContain("bench.diff.svg");
    expect(taken.log).not.toContain("could not be uploaded");
    const again = await uploadOn("again", 102, [], { attempt: 2 });
    expect(urls(again)).toEqual(expect.arrayContaining(["bench.diff.svg", "report"]));
  });

  test("a quota that is used up is said in log and comment", async () => {
    const step = await uploadOn("quota", 103, [onCreate(complain(403, "resource_exhausted", "Artifact storage quota has been hit."))]);
    expect(urls(step)).toEqual([]);
    expect(step.log).toMatch(/::warning::.*the artifact storage quota is exceeded/);
    expect(step.summary).toContain("the artifact storage quota is exceeded");
  });

  test("a server without this kind of artifacts is named, with what helps", async () => {
    const step = await uploadOn("ghes", 104, [], { env: { GITHUB_SERVER_URL: "https://github.example.com" } });
    expect(urls(step)).toEqual([]);
    expect(step.log).toContain("with actions/upload-artifact@v3 on GitHub Enterprise Server");
  });

  test("a runner without the service", async () => {
    const step = await uploadOn("bare", 105, [], { env: { ACTIONS_RUNTIME_TOKEN: "" } });
    expect(urls(step)).toEqual([]);
    expect(step.log).toContain("the runner provides no artifact service");
  });

  test("a service that never answers well is given up after one file", async () => {
    const step = await uploadOn("broken", 106, [onCreate(complain(500, "internal", "oops"))]);
    expect(urls(step)).toEqual([]);
    expect(step.log.match(/Attempt 1 of 5 failed/g)).toHaveLength(1);
    expect(step.summary).toContain("the artifact service does not respond");
  });
});

/** How the shard of this machine's recording is written in artifact names. */
function shardSlug(): string {
  const { shard } = JSON.parse(new TextDecoder().decode(bundle["bundle.json"]));
  return shard.replace(/[^A-Za-z0-9_-]+/g, "-");
}
