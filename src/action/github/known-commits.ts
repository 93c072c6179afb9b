import type { Manifest } from "../../bundle/manifest.ts";
import type { ShownCommits } from "../../output/report-stage.ts";
import { COMMIT, COMPARISON, PULL, readAnswer } from "./answers.ts";
import { type Octokit, type RunContext, statusOf } from "./api.ts";
import type { RunEvent } from "./event.ts";
import { findPullRequest } from "./intake.ts";

export interface CommitsRequest {
  readonly api: Octokit;
  readonly run: RunContext;
  readonly event: RunEvent;
  /** The commit that the workflow run is about, from the runner. */
  readonly sha: string | undefined;
  /** What bundles say; anybody may have written them. */
  readonly named: readonly Pick<Manifest, "base" | "head">[];
}

export interface KnownCommits {
  /** Bundles of other commits are left out. */
  readonly measured: { readonly base: string | null; readonly head: string | null };
  /** How the report names them: without a commit id, and so without links and command, where event and API do not confirm it. */
  readonly shown: ShownCommits;
}

/**
 * The commits of bundles as far as event and API know them. The head is the event's, or the pull request's merge, whose second parent that is;
 * the base is the merge's first parent or an ancestor of the head.
 */
export async function findKnownCommits(request: CommitsRequest): Promise<KnownCommits> {
  const { event, named, sha } = request;
  const known = event.kind === "commits" ? sha : event.headSha;
  const chosen = named.find(({ head }) => head.sha !== null && (head.sha === known || head.sha === sha)) ?? named[0];
  const measured = { base: chosen?.base.sha ?? null, head: chosen?.head.sha ?? null };
  const nothing = { base: { sha: null, label: "base" }, head: { sha: null, label: "head" } };
  if (known === undefined || measured.head === null) return { measured, shown: nothing };
  const merge = measured.head === known ? undefined : await readMerge(request, measured.head, known);
  const isHead = measured.head === known || (event.kind === "pull-request" && measured.head === sha) || merge !== undefined;
  const isBase =
    isHead && measured.base !== null && (merge?.base === measured.base || (await isAncestor(request, measured.base, measured.head)));
  const labels = event.kind === "pull-request" ? { base: event.baseRef, head: event.headRef } : { base: "base", head: headLabel(event) };
  return {
    measured,
    shown: {
      base: { sha: isBase ? measured.base : null, label: labels.base },
      head: { sha: isHead ? measured.head : null, label: labels.head },
    },
  };
}

function headLabel(event: RunEvent): string {
  return event.kind === "workflow-run" ? event.headBranch : "head";
}

/** The pull request's own merge of its head: anybody can push a commit with these parents and other files. */
async function readMerge(
  { api, run, event }: CommitsRequest,
  sha: string,
  head: string,
): Promise<{ readonly base: string | undefined } | undefined> {
  const { owner, repo } = run;
  try {
    const { parents } = readAnswer(COMMIT, (await api.rest.git.getCommit({ owner, repo, commit_sha: sha })).data);
    if (parents[1]?.sha !== head) return undefined;
    const number =
      event.kind === "workflow-run" ? await findPullRequest(api, run, event) : event.kind === "pull-request" ? event.number : undefined;
    if (number === undefined) return undefined;
    const current = await api.rest.pulls.get({ owner, repo, pull_number: number }).catch((error: unknown) => {
      if (statusOf(error) === 404) return undefined;
      throw error;
    });
    const merge = current && readAnswer(PULL, current.data).merge_commit_sha;
    return merge === undefined || merge === sha ? { base: parents[0]?.sha } : undefined;
  } catch {
    return undefined;
  }
}

async function isAncestor({ api, run: { owner, repo } }: CommitsRequest, base: string, head: string): Promise<boolean> {
  try {
    const { data } = await api.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 });
    const { status } = readAnswer(COMPARISON, data);
    return status === "ahead" || status === "identical";
  } catch {
    return false;
  }
}
