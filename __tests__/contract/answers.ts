import { openReferee } from "./openapi.ts";

// What GitHub's stand-ins answer: GitHub's own examples, with the few fields changed that a test is about.

const referee = await openReferee();

export interface CommentFacts {
  readonly id: number;
  readonly body: string;
  readonly login?: string;
  readonly url?: string;
}

export function answerComment({ id, body, login = "github-actions[bot]", url = `https://example.invalid/c/${id}` }: CommentFacts): object {
  const shown = referee.example("issues/get-comment") as { readonly user: object };
  return { ...shown, id, body, html_url: url, user: { ...shown.user, login } };
}

export interface ArtifactFacts {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
}

export function answerArtifacts(artifacts: readonly ArtifactFacts[]): object {
  const shown = referee.example("actions/list-workflow-run-artifacts") as { readonly artifacts: readonly object[] };
  return {
    total_count: artifacts.length,
    artifacts: artifacts.map(({ id, name, bytes }) => ({ ...shown.artifacts[0], id, name, size_in_bytes: bytes, expired: false })),
  };
}

export interface PullFacts {
  readonly number: number;
  readonly headSha: string;
  readonly headRepository: number;
  readonly baseRepository: number;
  /** GitHub's merge of head into base. */
  readonly mergeSha?: string;
}

/** A commit as git's part of the API describes it. */
export function answerCommit({ sha, parents }: { readonly sha: string; readonly parents: readonly string[] }): object {
  const shown = referee.example("git/get-commit") as { readonly parents: readonly object[] };
  return { ...shown, sha, parents: parents.map((parent) => ({ ...shown.parents[0], sha: parent })) };
}

export function answerPull({ number, headSha, headRepository, baseRepository }: PullFacts): object {
  const [shown] = referee.example("pulls/list") as [{ readonly head: { readonly repo: object }; readonly base: { readonly repo: object } }];
  return {
    ...shown,
    // GitHub's example of a team lacks what GitHub's schema requires.
    requested_teams: [],
    number,
    head: { ...shown.head, sha: headSha, repo: { ...shown.head.repo, id: headRepository } },
    base: { ...shown.base, repo: { ...shown.base.repo, id: baseRepository } },
  };
}

/** A pull request as it is told by its number. */
export function answerPullByNumber(
  { number, headSha, headRepository, baseRepository, mergeSha }: PullFacts,
  state: "open" | "closed" = "open",
): object {
  const shown = referee.example("pulls/get") as { readonly head: { readonly repo: object }; readonly base: { readonly repo: object } };
  return {
    ...shown,
    requested_teams: [],
    number,
    state,
    ...(mergeSha !== undefined && { merge_commit_sha: mergeSha }),
    head: { ...shown.head, ref: "topic", sha: headSha, repo: { ...shown.head.repo, id: headRepository } },
    base: { ...shown.base, ref: "main", repo: { ...shown.base.repo, id: baseRepository } },
  };
}

/** Jobs of a run by name, with how each ended. */
export function answerJobs(jobs: { readonly [name: string]: string }): object {
  const shown = referee.example("actions/list-jobs-for-workflow-run") as { readonly jobs: readonly object[] };
  const listed = Object.entries(jobs).map(([name, conclusion], id) => ({
    ...shown.jobs[0],
    // GitHub's example of a job lacks what GitHub's schema requires.
    created_at: "2026-01-20T17:42:40Z",
    id: id + 1,
    name,
    conclusion,
  }));
  return { total_count: listed.length, jobs: listed };
}
