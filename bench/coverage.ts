// Lines of the pure rooms that their own tests run: no Python, no git, no browser among them. Usage: node bench/coverage.ts
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { met, printTable } from "./table.ts";

const ROOT = resolve(import.meta.dirname, "..");
const GOAL = 95;
const TESTS = [
  "compare",
  "profile",
  "report",
  "flamegraph",
  "page",
  "export",
  "config",
  "bundle",
  "output",
  "record/sampler/environment.test.ts",
];
/** Rooms as the linter knows them (.dependency-cruiser.cjs), less what runs in browsers alone, where the browsers' tests see it. */
const PURE = [
  "src/lib/{errors,format,version}.ts",
  "src/config/{input-table,inputs,entry-points}.ts",
  "src/bundle/manifest.ts",
  "src/profile/**",
  "src/compare/**",
  "src/flamegraph/**",
  "src/record/sampler/environment.ts",
  "src/report/**",
  "src/page/**",
  "src/export/**",
];
const OTHERS = ["src/flamegraph/viewer/**", "src/page/browser/**"];

/** Part of Istanbul's coverage-summary.json. */
interface Summary {
  readonly [file: string]: { readonly lines: { readonly total: number; readonly covered: number } };
}

const folder = mkdtempSync(join(tmpdir(), "flamediff-coverage-"));
try {
  const files = Object.entries(measure()).filter(([path]) => path !== "total");
  const roomOf = (path: string) => relative(join(ROOT, "src"), path).split("/").slice(0, -1).join("/") || "inputs, plan and others";
  const rooms = [...new Set(files.map(([path]) => roomOf(path)))].sort();
  const rows = rooms.map((room) =>
    row(
      room,
      files.filter(([path]) => roomOf(path) === room),
    ),
  );
  printTable(
    `Lines of the pure modules that tests run (goal: at least ${GOAL} %)`,
    ["room", "files", "lines", "run, %", "least, %", "goal"],
    [...rows, row("all", files)],
  );
} finally {
  rmSync(folder, { recursive: true });
}

function measure(): Summary {
  const list = (option: string, globs: readonly string[]) => globs.map((glob) => `${option}=${glob}`);
  const done = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...["--project", "fast"],
      ...TESTS.map((name) => `__tests__/${name}`),
      "--coverage.enabled",
      "--coverage.provider=v8",
      "--coverage.reporter=json-summary",
      `--coverage.reportsDirectory=${folder}`,
      ...list("--coverage.include", PURE),
      ...list("--coverage.exclude", OTHERS),
    ],
    { cwd: ROOT, stdio: ["ignore", 2, 2] },
  );
  if (done.status !== 0) throw new Error(`the tests ended with ${done.status}`);
  return JSON.parse(readFileSync(join(folder, "coverage-summary.json"), "utf8")) as Summary;
}

function row(name: string, files: readonly (readonly [string, Summary[string]])[]): string[] {
  const [total, covered] = [
    files.reduce((all, [, { lines }]) => all + lines.total, 0),
    files.reduce((all, [, { lines }]) => all + lines.covered, 0),
  ];
  const shares = files.map(([path, { lines }]) => [lines.total === 0 ? 100 : (lines.covered / lines.total) * 100, path] as const);
  const [least, path] = shares.reduce((low, one) => (one[0] < low[0] ? one : low));
  const share = (covered / total) * 100;
  const whose = least < 100 ? ` (${path.split("/").at(-1)})` : "";
  return [name, String(files.length), String(total), share.toFixed(1), `${least.toFixed(0)}${whose}`, met(share >= GOAL)];
}
