// How long the command takes to answer. Usage: node bench/start.ts [RUNS]
import { spawnSync } from "node:child_process";
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
  const goal = name === "flamediff --help" ? met(median(times) <= 150) : "";
  return [name, `${Math.min(...times).toFixed(0)} ms`, `${median(times).toFixed(0)} ms`, goal];
});
printTable("Start to exit, wall (goal: --help at most 150 ms)", ["command", "least", "median", "goal"], rows);

const files = readdirSync(resolve(import.meta.dirname, "../dist"), { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
);
const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
process.stdout.write(`dist: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB.\n`);
