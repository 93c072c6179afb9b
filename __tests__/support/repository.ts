import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Files of one commit by path; undefined takes a file away. */
export type Files = { readonly [path: string]: string | undefined };

/** Runs git in a folder as somebody, with nothing of the user's configuration that would change what it does. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const who = ["-c", "user.name=t", "-c", "user.email=t@example.invalid", "-c", "commit.gpgsign=false"];
  return (await run("git", ["-C", folder, ...who, ...args])).stdout.trim();
}

/** A repository with a commit for each set of files, each on top of the last. */
export async function makeRepository(folder: string, commits: readonly Files[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  await git(folder, "init", "-q", "-b", "main");
  for (const [index, files] of commits.entries()) {
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) await git(folder, "rm", "-q", path);
      else {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
    }
    await git(folder, "add", "-A");
    await git(folder, "commit", "-q", "--allow-empty", "-m", `commit ${index}`);
  }
  return folder;
}
