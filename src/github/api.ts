import { messageOf, UserError } from "../errors.ts";

export type Octokit = ReturnType<typeof import("@actions/github")["getOctokit"]>;

/** The workflow run this process belongs to, from the runner's variables. */
export interface RunContext {
  readonly owner: string;
  readonly repo: string;
  /** Such as `https://github.com`. */
  readonly server: string;
  readonly api: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly eventName: string;
}

export function readRunContext(env: NodeJS.ProcessEnv): RunContext {
  const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (!owner || !repo)
    throw new UserError(
      `GITHUB_REPOSITORY is '${env["GITHUB_REPOSITORY"] ?? ""}'; expected 'owner/name', as the runner sets it. Outside GitHub use 'flamediff run'.`,
    );
  return {
    owner,
    repo,
    server: env["GITHUB_SERVER_URL"] ?? "https://github.com",
    api: env["GITHUB_API_URL"] ?? "https://api.github.com",
    runId: Number(env["GITHUB_RUN_ID"] ?? 0),
    runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
  };
}

/** GitHub's REST API with retries for what may pass: 5xx, 429 and broken connections. */
export async function openApi(token: string, { api }: RunContext): Promise<Octokit> {
  const [{ getOctokit }, { retry }] = await Promise.all([import("@actions/github"), import("@octokit/plugin-retry")]);
  return getOctokit(token, { baseUrl: api, request: { timeout: 30_000 } }, retry);
}

/** A refused or failed call as a sentence: what could not be done, why, and which permission would cure it. */
export function describeApiFailure(what: string, error: unknown, permission: string): string {
  const status = statusOf(error);
  if (status === 403 || status === 404) {
    return `${what} (${status}): the token lacks '${permission}', as on pull requests from forks and from Dependabot. Grant it in the workflow, or use the two workflows of docs/github.md.`;
  }
  if (status === 401) return `${what} (401): the token is not valid. Give 'github-token' the workflow's own \${{ github.token }}.`;
  return `${what}${status === undefined ? "" : ` (${status})`}: ${messageOf(error).split("\n", 1)[0]}.`;
}

export function statusOf(error: unknown): number | undefined {
  return typeof error === "object" && error !== null && "status" in error && typeof error.status === "number" ? error.status : undefined;
}
