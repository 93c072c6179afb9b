// Real commits of real projects through `flamediff run`: what is named, and is that right? The cases are in bench/replay/cases.json, their code is not here.
// Usage: node bench/replay.ts MIRRORS [NAME…]     MIRRORS holds a bare repository with its history per project, as OWNER+NAME/repo. Dependencies come from the package index.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { isNamed } from "../src/compare/verdicts.ts";
import type { EntryReport, Report } from "../src/report/report.ts";

const run = promisify(execFile);
const HERE = join(import.meta.dirname, "replay");
/** Seconds of recording for each case. */
const BUDGET = "60";

interface Case {
  readonly name: string;
  readonly repo: string;
  readonly base: string;
  readonly head: string;
  readonly setup: string;
  readonly workload: string;
  readonly direction: "faster" | "slower" | "none";
  /** Names of functions, each of which is a right answer. */
  readonly accept: readonly string[];
  readonly kind: string;
}

const [mirrors, ...names] = process.argv.slice(2);
if (mirrors === undefined) throw new Error("Usage: node bench/replay.ts MIRRORS [NAME…]");
const cases: readonly Case[] = JSON.parse(await readFile(join(HERE, "cases.json"), "utf8"));
const work = await mkdtemp(join(tmpdir(), "flamediff-replay-"));
try {
  const python = await makePython();
  console.log("| project, head | change | expected | named | CPU time, head / base | right | seconds |\n|---|---|---|---|---|---|---|");
  for (const one of cases.filter(({ name }) => names.length === 0 || names.includes(name))) console.log(await replay(one, python));
} finally {
  await rm(work, { recursive: true, force: true });
}

/** An environment that has none of the projects: each side installs its own. */
async function makePython(): Promise<string> {
  await run("python3", ["-m", "venv", join(work, "python")]);
  return join(work, "python", "bin", "python");
}

async function replay(one: Case, python: string): Promise<string> {
  const { name, repo, base, head, setup, workload, direction, kind } = one;
  const source = join(mirrors as string, repo.replace("/", "+"), "repo");
  const start = `| ${repo} ${head.slice(0, 8)} | ${kind} | ${direction} |`;
  if (!existsSync(source)) return `${start} no repository | | not run | |`;
  const [folder, out] = [join(work, name), join(work, `${name}-report`)];
  await run("git", ["clone", "-q", source, folder]);
  const command = ["python", join(HERE, "workloads", `${workload}.py`)];
  const options = ["--base", base, "--head", head, "--setup", setup, "--python", python, "--budget", BUDGET, "--out", out, "--quiet"];
  const cli = join(import.meta.dirname, "../src/cli.ts");
  const started = performance.now();
  const env = { ...process.env, YARL_NO_EXTENSIONS: "1" };
  await run(process.execPath, [cli, "run", ...options, "--", ...command], { cwd: folder, env, maxBuffer: 1 << 26 }).catch(() => undefined);
  const seconds = Math.round((performance.now() - started) / 1000);
  const report: Report | undefined = await readFile(join(out, "report.json"), "utf8").then(JSON.parse, () => undefined);
  await rm(folder, { recursive: true, force: true });
  const entry = report?.entryPoints[0];
  if (entry === undefined || entry.verdict === "failed")
    return `${start} ${entry?.failure?.split("\n")[0] ?? "no report"} | | no | ${seconds} |`;
  const named = entry.functions.filter(isNamed).map((fn) => `\`${fn.name}\` ${fn.verdict}`);
  const shown =
    named.length === 0 ? entry.verdict : `${named.slice(0, 3).join(", ")}${named.length > 3 ? ` and ${named.length - 3} more` : ""}`;
  const { ratio, interval } = entry.time.cpu;
  const cpu = ratio === null || interval === null ? "–" : `${ratio.toFixed(2)} (${interval.map((limit) => limit.toFixed(2)).join(" to ")})`;
  return `${start} ${shown} | ${cpu} | ${isRight(entry, one) ? "yes" : "no"} | ${seconds} |`;
}

/** For a null: nothing is named. Else: one of the named functions is a right answer, and CPU time does not surely contradict the direction. */
function isRight({ functions, time }: EntryReport, { direction, accept }: Case): boolean {
  const named = functions.filter(isNamed);
  if (direction === "none") return named.length === 0;
  const [lower, upper] = time.cpu.interval ?? [0, Number.POSITIVE_INFINITY];
  const isContrary = direction === "faster" ? lower > 1 : upper < 1;
  const last = (name: string) => name.split(".").at(-1);
  return !isContrary && named.some((fn) => accept.some((name) => last(name) === last(fn.name)));
}
