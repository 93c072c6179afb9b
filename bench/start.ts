// How long the command takes to answer. Usage: node bench/start.ts [RUNS]
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { median } from "./decision/trial.ts";
import { met, printTable } from "./table.ts";

const CLI = resolve(import.meta.dirname, "../dist/cli/index.js");
const runs = Number(process.argv[2] ?? 20);
const asked = {
  "empty node": ["-e", "0"],
  "flamediff --help": [CLI, "--help"],
  "flamediff --version": [CLI, "--version"],
  "a mistake (exit 2)": [CLI, "run", "--rate", "0"],
};
const rows = Object.entries(asked).map(([name, args]) => {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    spawnSync("node", args, { cwd: resolve(import.meta.dirname, "..") });
    return performance.now() - started;
  });
  return row(`${name}, to its end`, times, name === "flamediff --help" ? 150 : undefined);
});
rows.push(row("flamediff run, to its first line", await timesToFirstLine(), 200));
printTable(
  "Answers, wall time (goals: --help at most 150 ms, the first line of run at most 200 ms)",
  ["command", "least", "median", "goal"],
  rows,
);

const files = readdirSync(resolve(import.meta.dirname, "../dist"), { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
);
const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
process.stdout.write(`dist: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB.\n`);

function row(name: string, times: readonly number[], most: number | undefined): string[] {
  const goal = most === undefined ? "" : met(median(times) <= most);
  return [name, `${Math.min(...times).toFixed(0)} ms`, `${median(times).toFixed(0)} ms`, goal];
}

/** Until a person sees that something happens; what comes after is of no interest here. */
async function timesToFirstLine(): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    const child = spawn("node", [CLI, "run", "--", "python", "-c", "pass"], {
      cwd: resolve(import.meta.dirname, ".."),
      stdio: ["ignore", "ignore", "pipe"],
    });
    const closed = once(child, "close");
    await once(child.stderr, "data");
    times.push(performance.now() - started);
    child.kill();
    child.stderr.resume();
    await closed;
  }
  return times;
}
