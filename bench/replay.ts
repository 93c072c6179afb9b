// Real commits of real projects through `flamediff run`: what is named, and is that right? The cases are in bench/replay/cases.json, their code is not here.
// Usage: node bench/replay.ts MIRRORS [NAME…]     MIRRORS holds a bare repository with its history per project, as OWNER+NAME/repo. Dependencies come from the package index.
// With RESULTS=FILE rows are kept in FILE (JSON lines), cases that it already has are not run again, and the table is of all of them.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { clearDirection } from "../src/compare/time-ratio.ts";
import { isNamed } from "../src/compare/verdicts.ts";
import { directionOf } from "../src/report/change-words.ts";
import { makeEntryHeadline } from "../src/report/headline.ts";
import type { EntryReport, Report } from "../src/report/report.ts";
import { met, printTable } from "./table.ts";

const run = promisify(execFile);
const HERE = join(import.meta.dirname, "replay");
/** Seconds of recording for each case. */
const BUDGET = "60";
/** At least this part of the commits that change something must have the right function named in the right direction. */
const GOAL = 0.95;

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

interface Result {
  readonly name: string;
  readonly said: string;
  /** Head / base with its interval, as text. */
  readonly cpu: string;
  readonly isRight: boolean;
  /** Functions named although nothing changed. */
  readonly falseNames: number;
  /** "No change" beside a changed CPU time, or a headline that begins with the other direction. */
  readonly isContradiction: boolean;
  readonly seconds: number;
}

const [mirrors, ...names] = process.argv.slice(2);
if (mirrors === undefined) throw new Error("Usage: node bench/replay.ts MIRRORS [NAME…]");
const cases: readonly Case[] = JSON.parse(await readFile(join(HERE, "cases.json"), "utf8"));
const { RESULTS } = process.env;
const results = await readResults();
const work = await mkdtemp(join(tmpdir(), "flamediff-replay-"));
try {
  const python = await makePython();
  const chosen = cases.filter(({ name }) => (names.length === 0 || names.includes(name)) && !results.has(name));
  for (const one of chosen) {
    const result = await replay(one, python);
    if (result === undefined) continue;
    results.set(one.name, result);
    if (RESULTS !== undefined) await appendFile(RESULTS, `${JSON.stringify(result)}\n`);
    process.stderr.write(`${one.name}: ${result.isRight ? "right" : "WRONG"} · ${result.said} · CPU ${result.cpu} · ${result.seconds} s\n`);
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
printResults();

async function readResults(): Promise<Map<string, Result>> {
  const text = RESULTS !== undefined && existsSync(RESULTS) ? await readFile(RESULTS, "utf8") : "";
  const kept: readonly Result[] = text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
  return new Map(kept.map((result) => [result.name, result]));
}

/** An environment that has none of the projects: each side installs its own. */
async function makePython(): Promise<string> {
  await run("python3", ["-m", "venv", join(work, "python")]);
  return join(work, "python", "bin", "python");
}

/** @returns undefined where the project's history is not there. */
async function replay(one: Case, python: string): Promise<Result | undefined> {
  const { name, repo, base, head, setup, workload } = one;
  const source = join(mirrors as string, repo.replace("/", "+"), "repo");
  if (!existsSync(source)) return undefined;
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
    return { name, said: failureOf(entry), cpu: "–", isRight: false, falseNames: 0, isContradiction: false, seconds };
  return { name, ...assess(entry, one), seconds };
}

function failureOf(entry: EntryReport | undefined): string {
  return entry?.failure?.split("\n")[0] ?? "no report";
}

function assess(entry: EntryReport, one: Case): Omit<Result, "name" | "seconds"> {
  const named = entry.functions.filter(isNamed);
  const { ratio, interval } = entry.time.cpu;
  const way = clearDirection(interval);
  const first = entry.verdict === "changed" ? /slower|faster/.exec(makeEntryHeadline(entry))?.[0] : undefined;
  const shown = named.slice(0, 3).map((fn) => `\`${fn.name}\` ${fn.verdict}`);
  return {
    said: named.length === 0 ? entry.verdict : `${shown.join(", ")}${named.length > 3 ? ` and ${named.length - 3} more` : ""}`,
    cpu: ratio === null || interval === null ? "–" : `${ratio.toFixed(2)} (${interval.map((limit) => limit.toFixed(2)).join(" to ")})`,
    isRight: isRight(entry, one),
    falseNames: one.direction === "none" ? named.length : 0,
    isContradiction: way !== 0 && (entry.verdict === "unchanged" || first === (way > 0 ? "faster" : "slower")),
  };
}

/** For a null: nothing is named, nor is the whole said to have changed. Else: one of the right functions is named, in the right direction. */
function isRight({ functions, verdict }: EntryReport, { direction, accept }: Case): boolean {
  if (direction === "none") return verdict !== "changed";
  const wanted = direction === "slower" ? 1 : -1;
  const last = (name: string) => name.split(".").at(-1);
  return functions.some((fn) => directionOf(fn) === wanted && accept.some((name) => last(name) === last(fn.name)));
}

function printResults(): void {
  const ran = cases.flatMap((one) => {
    const result = results.get(one.name);
    return result === undefined ? [] : [{ ...one, ...result }];
  });
  const changed = ran.filter(({ direction }) => direction !== "none");
  const nulls = ran.filter(({ direction }) => direction === "none");
  const right = changed.filter((one) => one.isRight).length;
  const falseNames = nulls.reduce((sum, one) => sum + one.falseNames, 0);
  const contradictions = ran.filter(({ isContradiction }) => isContradiction).length;
  printTable(
    `Commits of real projects, budget ${BUDGET} s`,
    ["case", "project, head", "kind", "expected", "named", "right", "CPU time, head / base", "s"],
    ran.map((one) => [
      one.name,
      `${one.repo} ${one.head.slice(0, 8)}`,
      one.kind,
      one.direction,
      one.said,
      one.isRight ? "yes" : "**no**",
      one.cpu,
      String(one.seconds),
    ]),
  );
  printTable(
    "All of them",
    ["", "result", "goal", ""],
    [
      ["right function and direction", `${right} of ${changed.length}`, `at least ${GOAL * 100} %`, met(right >= GOAL * changed.length)],
      ["false names on unchanged code", `${falseNames} in ${nulls.length} runs`, "0", met(falseNames === 0)],
      ["contradictions between headline and CPU time", `${contradictions} in ${ran.length} runs`, "0", met(contradictions === 0)],
    ],
  );
  const missing = cases.filter(({ name }) => !results.has(name)).map(({ name }) => name);
  if (missing.length > 0) process.stdout.write(`Not run: ${missing.join(", ")}.\n`);
}
