import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openReferee } from "../contract/openapi.ts";
import { git, makeRepository } from "../support/repository.ts";
import { startProxy } from "./proxy.ts";
import { type StandIns, startStandIns } from "./stand-ins.ts";
import { runStep } from "./step.ts";
import { ANY_COMMITS, type Compared, EVENT_ROWS, renderEvents } from "./workflows-events.ts";
import { CALLS, FAULT_ROWS, lastingFault, passingFaults, renderFaults } from "./workflows-faults.ts";
import { knowsPull, report, WORKFLOW_RUN } from "./workflows-step.ts";

const folder = await mkdtemp(join(tmpdir(), "flamediff-outputs-"));
const start = async (permission: "read" | "write") => startStandIns(await mkdtemp(join(folder, "standins-")), permission);
const standIns: { readonly [permission in "read" | "write"]: StandIns } = { write: await start("write"), read: await start("read") };
const referee = await openReferee();

afterAll(async () => {
  await Promise.all(Object.values(standIns).map((each) => each[Symbol.asyncDispose]()));
  await rm(folder, { recursive: true, force: true });
});

const titled = EVENT_ROWS.map((row, index) => ({ ...row, index, title: [row.event, row.kind, row.permission].filter(Boolean).join(", ") }));

describe("a report appears where the table of docs/github.md says", () => {
  test.concurrent.each(titled)("$title", async ({ event, permission, payload, inputs = {}, result, index }) => {
    const github = standIns[permission];
    const { step, outputs, complaints, seen } = await report({
      standIns: github,
      folder,
      name: `row-${index}`,
      event: { name: event, payload: payload({ ...ANY_COMMITS, pull: github.pull }) },
      inputs,
    });
    if (typeof result === "string") {
      expect(complaints).toEqual([expect.stringContaining(result)]);
      expect(step.status).toBe(2);
      expect(seen).toEqual([]);
      return;
    }
    expect(outputs).toEqual(result);
    expect(step.status).toBe(0);
    const mayComment = /^(pull_request|workflow_run)/.test(event) || "pull-request" in inputs;
    expect(complaints).toEqual(mayComment && !result.comment ? [expect.stringContaining("'pull-requests: write'")] : []);
    if (!mayComment) expect(seen.filter((line) => line.includes("comments"))).toEqual([]);
  });
});

describe("the commits that are compared", async () => {
  // A and B on main, C on topic; M merges C into B.
  const repository = await makeRepository(join(folder, "repository"), [{ "a.py": "1\n" }]);
  const a = await git(repository, "rev-parse", "HEAD");
  await git(repository, "commit", "-q", "--allow-empty", "-m", "B");
  const b = await git(repository, "rev-parse", "HEAD");
  await git(repository, "checkout", "-q", "-b", "topic", a);
  await git(repository, "commit", "-q", "--allow-empty", "-m", "C");
  const c = await git(repository, "rev-parse", "HEAD");
  await git(repository, "checkout", "-q", "--detach", b);
  await git(repository, "merge", "-q", "--no-ff", "-m", "M", c);
  const m = await git(repository, "rev-parse", "HEAD");
  await git(repository, "checkout", "-q", "topic");
  // As GitHub keeps pull request 1.
  await git(repository, "update-ref", "refs/pull/1/merge", m);
  await git(repository, "remote", "add", "origin", `file://${repository}`);

  const expected: { readonly [C in Compared]: { readonly checkedOut: string; readonly base: string; readonly head: string } } = {
    "first parent of the merge and the merge": { checkedOut: m, base: b, head: m },
    "payload's base and HEAD": { checkedOut: c, base: b, head: c },
    "merge base and HEAD": { checkedOut: c, base: a, head: c },
    "the asked pull request's merge": { checkedOut: b, base: b, head: m },
  };

  const profiling = titled.flatMap(({ compares, ...row }) => (compares === undefined ? [] : [{ ...row, compares }]));
  test.each(profiling)("$title: $compares", async ({ event, payload, compares, inputs = {} }) => {
    await using proxy = await startProxy(standIns.read.api, [knowsPull(1, c)]);
    const { checkedOut, base, head } = expected[compares];
    await git(repository, "checkout", "-q", "--detach", checkedOut);
    const temp = await mkdtemp(join(folder, "temp-"));
    // A program that fails at once: what is compared is known before it runs.
    const step = await runStep({
      api: proxy.url,
      results: standIns.read.results,
      runId: 95,
      temp,
      workspace: repository,
      event: { name: event, payload: payload({ pull: 1, base: b, head: c }) },
      inputs: { mode: "profile", "entry-points": "x: missing.py", "github-token": standIns.read.token, ...inputs },
    });
    expect(step.log).toContain("'x' failed on");
    const manifest = JSON.parse(await readFile(join(temp, "flamediff-bundle/bundle.json"), "utf8"));
    expect([manifest.base.sha, manifest.head.sha]).toEqual([base, head]);
  });
});

describe("when GitHub has a bad day", () => {
  test.concurrent.each(CALLS)("nothing is seen of faults that pass, met when it is to $what", async (call) => {
    const rules = [...passingFaults(call), ...call.around];
    const { step, outputs, complaints, seen } = await report({
      standIns: standIns.write,
      folder,
      name: "flamediff",
      event: WORKFLOW_RUN,
      rules,
    });
    expect(complaints).toEqual([]);
    expect(step.status).toBe(0);
    expect(outputs).toEqual({ comment: true, summary: true, artifacts: true, notices: true, outputs: true });
    expect(seen.filter((line) => line.endsWith(" 429"))).toHaveLength(1);
  });

  const cases = FAULT_ROWS.flatMap(({ statuses, ...row }) => statuses.map((status) => ({ ...row, status })));
  test.concurrent.each(cases)("$status when it is to $call: $level", async ({ call: what, status, level, sentence }) => {
    const call = CALLS.find((candidate) => candidate.what === what);
    if (call === undefined) throw new Error(`No call is named '${what}'.`);
    const rules = [lastingFault(call, status), ...call.around];
    const { step, outputs, complaints, seen } = await report({
      standIns: standIns.write,
      folder,
      name: "flamediff",
      event: WORKFLOW_RUN,
      rules,
    });
    expect(seen.some((line) => line.startsWith(`${call.method} `) && call.path.test(line) && line.endsWith(` ${status}`))).toBe(true);
    expect(complaints).toEqual(level === "nothing" ? [] : [expect.stringContaining(sentence.replace("STATUS", String(status)))]);
    expect(step.status).toBe(level === "error" ? 2 : 0);
    const isThere = level !== "error";
    expect(outputs).toMatchObject({ summary: isThere, artifacts: isThere, notices: isThere, outputs: isThere });
  });

  test("every refusal that GitHub documents for these calls is tried", () => {
    const tried = CALLS.flatMap(({ what, operation }) =>
      FAULT_ROWS.filter(({ call }) => call === what).flatMap(({ statuses }) => statuses.map((status) => `${operation} ${status}`)),
    );
    const documented = CALLS.flatMap(({ operation }) =>
      (referee.outcomes[operation] ?? []).filter((status) => status >= 400).map((status) => `${operation} ${status}`),
    );
    expect(documented.length).toBeGreaterThan(5);
    expect(tried).toEqual(expect.arrayContaining(documented));
  });
});

describe("docs/github.md", () => {
  test.each([
    ["events", renderEvents()],
    ["faults", renderFaults()],
  ])("shows the table of %s that is tested here", async (name, table) => {
    const document = await readFile(resolve(import.meta.dirname, "../../docs/github.md"), "utf8");
    const shown = new RegExp(`<!-- ${name}:start -->\n([\\s\\S]*?)\n<!-- ${name}:end -->`).exec(document)?.[1];
    expect(shown).toBe(table);
  });
});
