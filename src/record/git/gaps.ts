import type { Git } from "./git.ts";

/** What a commit's worktree lacks of what a person would expect in it, one sentence each: a program that misses it fails in ways that say nothing of this. */
export async function findGaps(git: Git, sha: string): Promise<string[]> {
  const gaps: string[] = [];
  if ((await git.attempt("cat-file", "-e", `${sha}:.gitmodules`)).status === 0)
    gaps.push(
      "The repository has submodules, whose folders are empty here. If the program needs them, start 'setup' with 'git submodule update --init'.",
    );
  if ((await usesLfs(git, sha)) && !(await hasLfs(git)))
    gaps.push(
      "The repository stores files in Git LFS, and only their pointers are here. Install git-lfs ('git lfs install') if the program reads them.",
    );
  return gaps;
}

async function usesLfs(git: Git, sha: string): Promise<boolean> {
  const found = await git.attempt("grep", "-q", "-e", "filter=lfs", sha, "--", ".gitattributes", ":(glob)**/.gitattributes");
  return found.status === 0;
}

async function hasLfs(git: Git): Promise<boolean> {
  const settings = await git.attempt("config", "--get-regexp", "^filter\\.lfs\\.(process|smudge)$");
  return settings.status === 0;
}
