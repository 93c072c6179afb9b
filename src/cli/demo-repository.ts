import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isNamed } from "../compare/verdicts.ts";
import { UserError } from "../lib/errors.ts";
import { execute } from "../lib/exec.ts";
import { formatShare } from "../lib/format.ts";
import { withoutRepository } from "../record/git/environment.ts";
import type { Report } from "../report/report.ts";

/** The example program before the change: two functions that look slow, of which one is. */
const RECURSIVE = `"""Which of the two is slow? Before changing anything, measure your program!"""


def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


def factorial(n):
    if n < 2:
        return 1
    return n * factorial(n - 1)


if __name__ == "__main__":
    print("fibonacci(35) =", fibonacci(35))
    print("factorial(35) =", factorial(35))
`;

const ITERATIVE = RECURSIVE.replace(
  `    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)
`,
  `    low, high = 0, 1
    for _ in range(n):
        low, high = high, low + high
    return low
`,
);

const PYPROJECT = `[tool.flamediff.entry-points]
demo = "demo.py"
`;

/** The demo's commits are the same everywhere, so its report can be quoted. */
const WHO = Object.fromEntries(
  ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, "flamediff demo"],
    [`GIT_${role}_EMAIL`, "demo@flamediff.invalid"],
    [`GIT_${role}_DATE`, "2026-01-01T00:00:00Z"],
  ]),
);

/**
 * Makes the demo's repository in an empty folder: a commit with recursive fibonacci and factorial, tagged `base`, and one that makes
 * fibonacci iterative, tagged `head` and checked out.
 */
export async function writeDemoRepository(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new UserError(`'${folder}' is not empty; expected an empty or a new folder for the demo's repository.`);
  const env = { ...withoutRepository(process.env), ...WHO, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const git = (...args: string[]) => execute(["git", "-C", folder, ...args], { env });
  await git("init", "-q", "-b", "main");
  await writeFile(join(folder, "pyproject.toml"), PYPROJECT);
  for (const { program, tag, message } of [
    { program: RECURSIVE, tag: "base", message: "Compute fibonacci(35) and factorial(35)" },
    { program: ITERATIVE, tag: "head", message: "Make fibonacci iterative" },
  ]) {
    await writeFile(join(folder, "demo.py"), program);
    await git("add", "-A");
    await git("commit", "-q", "-m", message);
    await git("tag", tag);
  }
}

/** What the demo is told for, as far as its report bears it out; empty where it does not. */
export function describeLesson({ entryPoints }: Report): string {
  const functions = entryPoints.flatMap((entry) => entry.functions);
  const [culprit, suspect] = ["fibonacci", "factorial"].map((name) => functions.find((fn) => fn.name === name));
  if (culprit === undefined || !isNamed(culprit) || (suspect !== undefined && isNamed(suspect))) return "";
  const seen = suspect?.self.base ?? null;
  const innocent = seen === null ? "not one sample was in factorial" : `factorial had ${formatShare(seen)}`;
  return `\nBoth functions recurse 35 deep and looked suspicious. ${formatShare(culprit.self.base ?? 0)} of the time was in fibonacci; ${innocent}.\nBefore changing anything, measure your program!\n`;
}
