import { type ChildProcess, execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
/** The action as its sources say; what tests run. */
const SOURCES = resolve(import.meta.dirname, "../../src/index.ts");
/** The action as it is released, for the one test that tries it. */
export const BUILT = resolve(import.meta.dirname, "../../dist/index.js");

/** What a step of a workflow left behind. */
export interface Step {
  readonly status: number;
  readonly log: string;
  readonly outputs: { readonly [name: string]: string };
  readonly summary: string;
}

export interface StepRequest {
  readonly api: string;
  /** Origin of the artifact service. */
  readonly results: string;
  readonly runId: number;
  readonly attempt?: number;
  /** The runner's temporary folder. */
  readonly temp: string;
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: object };
  readonly inputs: { readonly [name: string]: string };
  readonly env?: { readonly [name: string]: string };
  /** What is run; else the sources. */
  readonly program?: string;
  /** A command that runs the one behind it, such as `env`. */
  readonly launcher?: readonly string[];
  /** Is given the process when it has started. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the action as the runner would: inputs, files and services by environment, nothing else. */
export async function runStep({
  api,
  results,
  runId,
  attempt = 1,
  temp,
  workspace,
  event,
  inputs,
  env = {},
  program = SOURCES,
  launcher = [],
  onStart = () => undefined,
}: StepRequest): Promise<Step> {
  await mkdir(temp, { recursive: true });
  const files = { event: join(temp, "event.json"), output: join(temp, "output"), summary: join(temp, "summary.md") };
  await writeFile(files.event, JSON.stringify(event.payload));
  await Promise.all([writeFile(files.output, ""), writeFile(files.summary, "")]);
  const claims = Buffer.from(JSON.stringify({ scp: `Actions.Results:${runId}:job` })).toString("base64url");
  const environment = {
    PATH: process.env["PATH"],
    HOME: process.env["HOME"],
    NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"],
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: "octo/demo",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: "http://github.localhost:4101",
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: String(attempt),
    RUNNER_TEMP: temp,
    ACTIONS_RUNTIME_TOKEN: `e30.${claims}.x`,
    ACTIONS_RESULTS_URL: results,
    ...env,
  };
  const [command = process.execPath, ...args] = [...launcher, process.execPath, program];
  const running = run(command, args, { cwd: workspace, env: environment as NodeJS.ProcessEnv, maxBuffer: 1 << 26 });
  onStart(running.child);
  const done = await running.then(
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

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** Numbers of the repositories; different ones make a fork. */
  readonly headRepository?: number;
}

/** The payload of a `pull_request` event, as far as it matters. */
export function pullRequestEvent({ number, headSha, headRepository = 1 }: PullRequest): StepRequest["event"] {
  return {
    name: "pull_request",
    payload: {
      action: "synchronize",
      number,
      repository: { id: 1, name: "demo", full_name: "octo/demo", owner: { login: "octo" }, default_branch: "main" },
      pull_request: {
        number,
        head: { ref: "topic", sha: headSha, repo: { id: headRepository } },
        base: { ref: "main", sha: "0".repeat(40), repo: { id: 1 } },
      },
    },
  };
}
