import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../lib/errors.ts";
import type { Git } from "./git.ts";
import { fetchCommit, findRemoteName, isShallow, listRemote, tryFetch } from "./remote.ts";

/** One side of the comparison. */
export interface Commit {
  readonly sha: string;
  /** What a person calls it: a branch, a tag, a short id. */
  readonly label: string;
  /** Made for this run only, and known to nobody else. */
  readonly isTransient?: true;
}

export interface CommitPair {
  readonly base: Commit;
  readonly head: Commit;
}

/**
 * What a run wants compared.
 * `revisions`: named by the user, missing ones filled in (head: HEAD, base: the merge base with the default branch).
 * `pull-request`: the checked-out merge commit against its first parent, or the checked-out head against the merge base.
 */
export type CommitRequest =
  | {
      readonly kind: "revisions";
      readonly base?: string;
      readonly head?: string;
      readonly dirty?: boolean;
      /** The merge base stands in for a base that is neither here nor at the remote. */
      readonly baseMayBeGone?: true;
      readonly defaultBranch?: string;
    }
  | {
      readonly kind: "pull-request";
      readonly headSha: string;
      readonly baseRef: string;
      readonly headRef: string;
      /** Of a pull request that is not checked out: its commits are fetched. */
      readonly number?: number;
      readonly base?: string;
      readonly head?: string;
    };

/** @throws UserError that names the revision and what to do. */
export async function findCommits(git: Git, request: CommitRequest): Promise<CommitPair> {
  if (request.kind === "pull-request" && request.base === undefined && request.head === undefined) return findPullRequestPair(git, request);
  if ((await git.attempt("rev-parse", "--verify", "--quiet", "HEAD")).status !== 0)
    throw new UserError("This repository has no commit yet, so there is nothing to compare. Commit the program, change it, and run again.");
  const isDirty = request.kind === "revisions" && request.dirty === true;
  if (isDirty && request.head !== undefined)
    throw new UserError(`Options '--dirty' and '--head ${request.head}' cannot be combined: --dirty uses the working tree as head.`);
  const head = isDirty ? await commitWorkingTree(git) : await resolveRevision(git, request.head ?? headOf(request));
  const branch = request.kind === "revisions" ? request.defaultBranch : request.baseRef;
  const base =
    request.base === undefined
      ? undefined
      : await findBase(git, request.base, request.kind === "revisions" && request.baseMayBeGone === true);
  return { base: base ?? (await findMergeBase(git, head, branch)), head };
}

/** @returns undefined when it is gone, which is no error where it may be. */
async function findBase(git: Git, revision: string, mayBeGone: boolean): Promise<Commit | undefined> {
  try {
    return await resolveRevision(git, revision);
  } catch (error) {
    if (mayBeGone && error instanceof UserError) return undefined;
    throw error;
  }
}

function headOf(request: CommitRequest): string {
  return request.kind === "pull-request" && request.number !== undefined ? request.headSha : "HEAD";
}

/** Tracked files with changes that no commit has, relative to the repository. */
export async function findUncommitted(git: Git): Promise<readonly string[]> {
  const { status, stdout } = await git.attempt("status", "--porcelain", "-z", "--untracked-files=no", "--no-renames");
  return status === 0 ? stdout.split("\0").flatMap((line) => (line === "" ? [] : [line.slice(3)])) : [];
}

/**
 * The event's `pull_request.base.sha` is stale (the base branch at the last push), while the merge ref is rebuilt on its tip: comparing
 * those would blame others' commits on this pull request. So the merge commit's own first parent is the base.
 */
async function findPullRequestPair(git: Git, request: Extract<CommitRequest, { kind: "pull-request" }>): Promise<CommitPair> {
  const { headSha, baseRef, headRef, number } = request;
  const head = number === undefined ? await git("rev-parse", "HEAD") : await fetchPullRequest(git, number, headSha);
  const [firstParent, secondParent] = await parentsOf(git, head);
  if (firstParent !== undefined && secondParent === headSha) {
    await fetchCommit(git, firstParent);
    return { base: { sha: firstParent, label: baseRef }, head: { sha: head, label: `${headRef} merged` } };
  }
  const base = await findMergeBaseWith(git, head, baseRef);
  return {
    base: { sha: base, label: baseRef },
    head: { sha: head, label: head === headSha ? headRef : head.slice(0, 7) },
  };
}

/** GitHub keeps the merge of an open pull request; while there are conflicts it is missing, or that of an older head. @returns it, else the head. */
async function fetchPullRequest(git: Git, number: number, headSha: string): Promise<string> {
  const merge = (await listRemote(git, `refs/pull/${number}/merge`)).get(`refs/pull/${number}/merge`);
  if (merge !== undefined) {
    await fetchCommit(git, merge);
    const [, secondParent] = await parentsOf(git, merge);
    if (secondParent === headSha) return merge;
  }
  await fetchCommit(git, headSha);
  return headSha;
}

/** Parents as the commit itself names them: in a clone of depth 1 `HEAD^1` does not resolve. */
export async function parentsOf(git: Git, sha: string): Promise<string[]> {
  const text = await git("cat-file", "commit", sha);
  const header = text.slice(0, text.indexOf("\n\n"));
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] as string);
}

async function resolveRevision(git: Git, revision: string): Promise<Commit> {
  if (revision.startsWith("-")) throw new UserError(`Revision '${revision}' starts with '-'; expected a branch, a tag or a commit.`);
  for (const name of [revision, `origin/${revision}`]) {
    const found = await git.attempt("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
    if (found.status === 0) return { sha: found.stdout.trim(), label: revision === "HEAD" ? await nameOfHead(git) : revision };
  }
  if (/^[0-9a-f]{40}$/.test(revision)) {
    await fetchCommit(git, revision);
    return { sha: revision, label: revision.slice(0, 7) };
  }
  // A shallow clone knows one branch and no tags.
  if (await isShallow(git)) {
    const sha = await findRemoteName(git, revision);
    if (sha !== undefined) {
      await fetchCommit(git, sha);
      return { sha, label: revision };
    }
    throw new UserError(
      `Revision '${revision}' is neither in this shallow clone nor a branch or tag of origin; expected one of these, or a full commit id. You can also check out with fetch-depth: 0.`,
    );
  }
  throw new UserError(
    `Revision '${revision}' is not in this repository; expected a branch, a tag or a commit. Try 'git fetch origin ${revision}'.`,
  );
}

/** The branch that is checked out; none is when a commit is. */
async function nameOfHead(git: Git): Promise<string> {
  return (await git.attempt("symbolic-ref", "--quiet", "--short", "HEAD")).stdout.trim() || "HEAD";
}

/**
 * The working tree as a commit that no branch knows: tracked changes and new files, ignored ones left out. The index is a copy, so the
 * user's own, its stash and its refs stay as they are.
 */
async function commitWorkingTree(git: Git): Promise<Commit> {
  const folder = await mkdtemp(join(tmpdir(), "flamediff-index-"));
  try {
    const copy = git.with({ GIT_INDEX_FILE: join(folder, "index") });
    await copy("read-tree", "HEAD");
    await copy("add", "--all", ":/");
    const tree = await copy("write-tree");
    const who = Object.fromEntries(
      ["AUTHOR", "COMMITTER"].flatMap((role) => [
        [`GIT_${role}_NAME`, "flamediff"],
        [`GIT_${role}_EMAIL`, "flamediff@localhost"],
      ]),
    );
    return { sha: await copy.with(who)("commit-tree", tree, "-p", "HEAD", "-m", "working tree"), label: "working tree", isTransient: true };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param named the branch to leave from, where the event says it; a clone mostly does not know its remote's default branch. */
async function findMergeBase(git: Git, head: Commit, named?: string): Promise<Commit> {
  const branch = named ?? (await findDefaultBranch(git));
  const sha = named === undefined ? await findLocalMergeBase(git, head, branch) : await findMergeBaseWith(git, head.sha, named);
  if (sha !== head.sha) return { sha, label: branch.replace(/^origin\//, "") };
  const [parent] = await parentsOf(git, head.sha);
  if (parent === undefined)
    throw new UserError(`'${head.label}' is the only commit on '${branch}', so there is nothing to compare it with. Use --base REVISION.`);
  await fetchCommit(git, parent);
  return { sha: parent, label: "the commit before" };
}

async function findLocalMergeBase(git: Git, head: Commit, branch: string): Promise<string> {
  const sha = (await git.attempt("merge-base", branch, head.sha)).stdout.trim();
  if (sha !== "") return sha;
  throw new UserError(`'${branch}' and '${head.label}' have no common history here. Use --base REVISION.`);
}

async function findDefaultBranch(git: Git): Promise<string> {
  const remote = await git.attempt("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  const names = [remote.stdout.trim(), "origin/main", "origin/master", "main", "master"].filter((name) => name !== "");
  for (const name of names) if ((await git.attempt("rev-parse", "--verify", "--quiet", `${name}^{commit}`)).status === 0) return name;
  throw new UserError("The default branch was not found (tried origin/HEAD, main and master). Use --base REVISION.");
}

/** What has to be fetched goes into no ref of the user's. */
async function findMergeBaseWith(git: Git, sha: string, baseRef: string): Promise<string> {
  const branch = `refs/heads/${baseRef}`;
  let tip = `refs/remotes/origin/${baseRef}`;
  const tryMergeBase = async () => (await git.attempt("merge-base", tip, sha)).stdout.trim();
  let found = await tryMergeBase();
  for (const depth of ["50", "500", "2147483647"]) {
    if (found !== "") break;
    tip = (await listRemote(git, branch).catch(() => new Map<string, string>())).get(branch) ?? tip;
    const shallow = await isShallow(git);
    await tryFetch(
      git,
      ...(shallow ? [`--depth=${depth}`] : []),
      "--no-write-fetch-head",
      "--refmap=",
      "origin",
      branch,
      ...(shallow ? [sha] : []),
    );
    found = await tryMergeBase();
    if (!(await isShallow(git))) break;
  }
  if (found !== "") return found;
  throw new UserError(
    `The merge base of head and '${baseRef}' was not found. For a pull request, check out the merge commit (the default of actions/checkout); otherwise use fetch-depth: 0.`,
  );
}
