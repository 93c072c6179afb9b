import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { EntryReport, Report } from "../../src/report/report.ts";

/** Files of a commit by their path. */
export type Files = { readonly [path: string]: string };

export interface Pair {
  readonly base: Files;
  readonly head: Files;
  /** Command of the entry point; without it the repository's own configuration says what to run. */
  readonly command?: readonly string[];
  readonly python?: string;
  readonly options?: readonly string[];
}

const CLI = join(import.meta.dirname, "../../src/cli.ts");
const WHO = Object.fromEntries(
  ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, "bench"],
    [`GIT_${role}_EMAIL`, "bench@example.invalid"],
  ]),
);

/** Commits both sides to a new repository, runs `flamediff run` there, and gives the report on its one entry point. @throws when that fails. */
export function runPair({ base, head, command = [], python, options = [] }: Pair): EntryReport {
  const folder = mkdtempSync(join(tmpdir(), "flamediff-why-"));
  try {
    const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { env: { ...process.env, ...WHO } });
    git("init", "-q", "-b", "main");
    for (const files of [base, head]) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", "bench");
    }
    return runIn(folder, { command, python, options });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface RunIn {
  readonly command?: readonly string[];
  readonly python?: string | undefined;
  readonly options?: readonly string[];
}

/** `flamediff run` on the last two commits of a repository. */
export function runIn(folder: string, { command = [], python, options = [] }: RunIn): EntryReport {
  const out = join(folder, ".report");
  const args = [
    "run",
    "--base",
    "HEAD~1",
    "--head",
    "HEAD",
    "--out",
    out,
    ...(python === undefined ? [] : ["--python", python]),
    ...options,
  ];
  const env = { ...process.env, GITHUB_ACTIONS: "" };
  execFileSync(process.execPath, [CLI, ...args, ...(command.length > 0 ? ["--", ...command] : [])], {
    cwd: folder,
    env,
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1 << 26,
  });
  const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report;
  const [entry] = report.entryPoints;
  if (entry === undefined) throw new Error("the report has no entry point");
  return entry;
}
