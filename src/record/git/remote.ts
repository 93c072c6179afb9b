import { UserError } from "../../lib/errors.ts";
import type { Executed } from "../../lib/exec.ts";
import { type Git, reachRemote } from "./git.ts";

const ADVICE = "In a workflow, set 'github-token' with 'contents: read', or check out with fetch-depth: 0.";

/** Commits by their full names at the remote. @throws UserError when it cannot be asked. */
export async function listRemote(git: Git, ...names: string[]): Promise<Map<string, string>> {
  const { status, stdout, stderr } = await reachRemote(git, "ls-remote", "origin", ...names);
  if (status !== 0) throw new UserError(`Fetching from 'origin' failed for ${names[0]}: ${whatFailed(stderr)}. ${ADVICE}`);
  return new Map([...stdout.matchAll(/^([0-9a-f]{40})\t(.+)$/gm)].map(([, sha, name]) => [name as string, sha as string]));
}

/** The commit of a branch or tag at the remote; undefined when there is none of that name. */
export async function findRemoteName(git: Git, name: string): Promise<string | undefined> {
  // An annotated tag is an object of its own; behind `^{}` stands its commit.
  const names = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`];
  const found = await listRemote(git, ...names);
  return names.map((full) => found.get(full)).find((sha) => sha !== undefined);
}

/** Brings one commit without history when it is not there. @throws UserError with what git said. */
export async function fetchCommit(git: Git, sha: string): Promise<void> {
  if ((await git.attempt("cat-file", "-e", `${sha}^{commit}`)).status === 0) return;
  // A depth would make a full clone shallow.
  const depth = (await isShallow(git)) ? ["--depth=1"] : [];
  const fetched = await tryFetch(git, ...depth, "--no-write-fetch-head", "origin", sha);
  if (fetched.status !== 0) {
    throw new UserError(`Commit ${sha} is not in this clone and cannot be fetched: ${whatFailed(fetched.stderr)}. ${ADVICE}`);
  }
}

/** Names of objects on one command line. */
const MAX_NAMES = 1000;

/**
 * Brings the files of a commit that a partial clone has not fetched yet, as far as the remote gives them. By calls of its own: checking out
 * would fetch them, too, but runs the filters that the clone's configuration names, and these must see no credentials.
 */
export async function fetchFiles(git: Git, sha: string): Promise<void> {
  let missing = await listMissing(git, sha);
  for (let before: string[] = []; missing.length > 0 && missing.join() !== before.join(); ) {
    for (let at = 0; at < missing.length; at += MAX_NAMES)
      await tryFetch(git, "--no-write-fetch-head", "--filter=blob:none", "origin", ...missing.slice(at, at + MAX_NAMES));
    before = missing;
    // Folders that came may name files that have not.
    missing = await listMissing(git, sha);
  }
}

async function listMissing(git: Git, sha: string): Promise<string[]> {
  const { stdout } = await git.attempt("rev-list", "--objects", "--no-walk", "--missing=print", sha);
  return [...stdout.matchAll(/^\?([0-9a-f]{40,64})$/gm)].map(([, name]) => name as string);
}

export async function isShallow(git: Git): Promise<boolean> {
  return (await git("rev-parse", "--is-shallow-repository")) === "true";
}

export async function tryFetch(git: Git, ...args: string[]): Promise<Executed> {
  return reachRemote(git, "fetch", "--no-tags", "--no-recurse-submodules", ...args);
}

/** Behind what failed git gives advice of its own, in more lines. */
function whatFailed(stderr: string): string {
  const lines = stderr.trim().split("\n");
  const line = lines.find((text) => /^(fatal|error): /.test(text)) ?? lines.at(-1) ?? "";
  return line.replace(/\.$/, "");
}
