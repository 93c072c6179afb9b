// Benchmark suites of released packages through `flamediff run`: a release against itself, its neighbour, and with a slowdown planted. The suites are named in bench/suites/released.json.
// Usage: node bench/released-suites.ts MIRRORS [NAME…] [aa|pair|planted…]     MIRRORS holds a bare repository with its history per project, as OWNER+NAME/repo.
// SECONDS_EACH is the budget of each run (default 300); FLAMEDIFF the command line to try (default src/cli.ts).
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Report } from "../src/report/report.ts";

const run = promisify(execFile);
const KINDS = ["aa", "pair", "planted"] as const;
type Kind = (typeof KINDS)[number];
/** The C extensions of these projects are left out, so that there is Python code to slow down. */
const PURE = { YARL_NO_EXTENSIONS: "1", MULTIDICT_NO_EXTENSIONS: "1", PROPCACHE_NO_EXTENSIONS: "1", SKIP_CYTHON: "1" };

interface ReleasedSuite {
  readonly name: string;
  readonly repo: string;
  readonly tool: string;
  readonly base: string;
  readonly head: string;
  readonly setup: string;
  readonly command: string;
  /** An empty loop before a line of a function. */
  readonly plant: { readonly file: string; readonly before: string; readonly loops: number; readonly function: string };
}

const [mirrors, ...words] = process.argv.slice(2);
if (mirrors === undefined) throw new Error("Usage: node bench/released-suites.ts MIRRORS [NAME…] [aa|pair|planted…]");
const asked = KINDS.filter((kind) => words.includes(kind));
const names = words.filter((word) => !KINDS.some((kind) => kind === word));
const suites: readonly ReleasedSuite[] = JSON.parse(await readFile(join(import.meta.dirname, "suites/released.json"), "utf8"));
const work = await mkdtemp(join(tmpdir(), "flamediff-suites-"));
try {
  await run("python3", ["-m", "venv", join(work, "python")]);
  console.log(
    "| suite | releases | benchmarks | told about | result | as it should be | rounds | seconds |\n|---|---|--:|--:|---|---|--:|--:|",
  );
  for (const suite of suites.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const folder = join(work, suite.name);
    await run("git", ["clone", "-q", join(mirrors, suite.repo.replace("/", "+"), "repo"), folder]);
    for (const kind of asked.length > 0 ? asked : KINDS) console.log(await tryKind(suite, kind, folder));
    await rm(folder, { recursive: true, force: true });
  }
} finally {
  await rm(work, { recursive: true, force: true });
}

async function tryKind(suite: ReleasedSuite, kind: Kind, folder: string): Promise<string> {
  const git = (...args: string[]) => run("git", ["-c", "user.name=x", "-c", "user.email=x@localhost", ...args], { cwd: folder });
  await git("checkout", "-q", "--detach", suite.head);
  if (kind === "planted") await plant(suite, folder);
  if (kind !== "pair") await git("commit", "-q", "--allow-empty", "-am", kind);
  const out = join(work, `${suite.name}-${kind}`);
  const cli = (process.env["FLAMEDIFF"] ?? join(import.meta.dirname, "../src/cli.ts")).split(" ");
  const options = ["--base", kind === "pair" ? suite.base : suite.head, "--head", "HEAD", "--setup", suite.setup, "--out", out, "--quiet"];
  const budget = ["--budget", process.env["SECONDS_EACH"] ?? "300", "--python", join(work, "python/bin/python")];
  const started = performance.now();
  const command = ["--name", suite.name, "--", ...suite.command.split(" ")];
  const failure = await run(process.execPath, [...cli, "run", ...options, ...budget, ...command], {
    cwd: folder,
    env: { ...process.env, ...PURE },
    maxBuffer: 1 << 26,
  }).then(
    () => undefined,
    (error: { readonly stderr?: string }) => error.stderr ?? String(error),
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  const report: Report | undefined = await readFile(join(out, "report.json"), "utf8").then(JSON.parse, () => undefined);
  return describe({ suite, kind, report, failure, seconds });
}

async function plant({ plant: { file, before, loops } }: ReleasedSuite, folder: string): Promise<void> {
  const text = await readFile(join(folder, file), "utf8");
  const at = text.indexOf(before);
  if (at < 0) throw new Error(`${file} has no line '${before}'`);
  const indent = /^\s*/.exec(before)?.[0] ?? "";
  await writeFile(join(folder, file), `${text.slice(0, at)}${indent}for _ in range(${loops}):\n${indent}    pass\n${text.slice(at)}`);
}

interface Tried {
  readonly suite: ReleasedSuite;
  readonly kind: Kind;
  readonly report: Report | undefined;
  readonly failure: string | undefined;
  readonly seconds: number;
}

function describe({ suite, kind, report, failure, seconds }: Tried): string {
  const start = `| ${suite.name} (${suite.tool}) | ${kind === "pair" ? `${suite.base} → ${suite.head}` : `${suite.head}, ${kind === "aa" ? "itself" : "planted"}`} |`;
  const entry = report?.entryPoints[0];
  const all = entry?.benchmarks;
  if (entry === undefined || all === undefined) {
    const reason = entry?.failure ?? failure ?? "no benchmarks";
    return `${start} | | ${reason.trim().split("\n").slice(-1)[0]} | no | | ${seconds} |`;
  }
  const moved = all.filter(({ verdict }) => verdict === "slower" || verdict === "faster");
  const measured = all.filter(({ ratio }) => ratio !== null);
  const named = entry.functions.filter(({ verdict }) => verdict === "slower" || verdict === "faster" || verdict === "new");
  const slowest = moved.toSorted((a, b) => Math.abs(Math.log(b.ratio ?? 1)) - Math.abs(Math.log(a.ratio ?? 1)))[0];
  const behind = moved.filter(({ functions }) => functions?.[0] === suite.plant.function).length;
  const shown =
    slowest === undefined
      ? `${entry.verdict}${named.length > 0 ? `, functions: ${named.map(({ name }) => name).join(", ")}` : ""}`
      : `${moved.length} moved, most \`${slowest.name.split("::").at(-1)}\` ${slowest.ratio?.toFixed(2)}×: ${slowest.functions?.join(", ") || "no function"}${kind === "planted" ? `; planted function first in ${behind}` : ""}`;
  const isRight =
    kind === "aa"
      ? moved.length + named.length === 0
      : kind === "planted"
        ? moved.some(({ functions }) => functions?.includes(suite.plant.function))
        : true;
  return `${start} ${measured.length} | ${all.length} | ${shown} | ${kind === "pair" ? "–" : isRight ? "yes" : "no"} | ${entry.rounds.base} | ${seconds} |`;
}
