import { UserError } from "../../lib/errors.ts";
import { PULL, readAnswer } from "./answers.ts";
import { describeApiFailure, type Octokit, type RunContext, statusOf } from "./api.ts";
import type { PullRequestEvent } from "./event.ts";

/** The open pull request that a person asked for by its number. @throws UserError when it is not there, or not open. */
export async function readAskedPullRequest(api: Octokit, { owner, repo }: RunContext, number: number): Promise<PullRequestEvent> {
  const ask = async () => readAnswer(PULL, (await api.rest.pulls.get({ owner, repo, pull_number: number })).data);
  const { state, head, base } = await ask().catch((error: unknown) => {
    throw new UserError(describeFailure(error, { owner, repo, number }), { cause: error });
  });
  if (state !== "open") throw new UserError(`Pull request ${number} is ${state}; expected an open one. Set 'base' and 'head' instead.`);
  return { kind: "pull-request", number, headSha: head.sha, headRef: head.ref, baseRef: base.ref, isAsked: true };
}

function describeFailure(
  error: unknown,
  { owner, repo, number }: Pick<RunContext, "owner" | "repo"> & { readonly number: number },
): string {
  if (statusOf(error) === 404)
    return `${owner}/${repo} has no pull request ${number}, or the token lacks the permission 'pull-requests: read'. Check the input 'pull-request'.`;
  return describeApiFailure(`Pull request ${number} cannot be read`, error, "pull-requests: read");
}
