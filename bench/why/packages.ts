import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { formatRatio } from "../../src/lib/format.ts";
import type { EntryReport, Report } from "../../src/report/report.ts";
import { dataFolder } from "../decision/data.ts";
import { met, printTable } from "../table.ts";

/** Pull requests that only raise the pin of one package, by the package. */
const BUMPS: { readonly [id: string]: string } = {
  "more-itertools-chunked-even-faster": "more-itertools",
  "networkx-constraint": "networkx",
  "networkx-bidirectional-dijkstra-slower": "networkx",
  "rich-cell-len-slower": "rich",
  "jinja2-lstrip-blocks": "jinja2",
  "packaging-is-normalized": "packaging",
};

const COMMAND = "node {flamediff}/dist/cli/index.js run --base {base} --head {head} --out {out} --budget 60";

/** Is the updated package named first, and does the number of calls times the cost of each make the time of the function? @param ids those to run; all when empty. */
export function benchPackages(ids: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "flamediff-why-packages-"));
  try {
    const chosen = Object.keys(BUMPS).filter((id) => ids.length === 0 || ids.some((word) => id.includes(word)));
    const rows = chosen.map((id) => {
      const script = join(dataFolder(), "ground-truth/score.py");
      const root = resolve(import.meta.dirname, "../..");
      const options = ["--flamediff", root, "--no-bare", "--work", folder, "--command", COMMAND];
      const done = spawnSync("python3", [script, ...options, id], { encoding: "utf8" });
      process.stderr.write(`${done.stdout}${done.stderr}`);
      const report: Report = JSON.parse(readFileSync(join(folder, `${id}.0/report/report.json`), "utf8"));
      return describe(id, report.entryPoints[0] as EntryReport);
    });
    printTable(
      "Updates of one package",
      ["update", "first package", "change, CPU s per run", "function", "calls × per call", "time", "goal"],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function describe(id: string, { packages = [], functions }: EntryReport): string[] {
  const [first] = packages;
  const named = functions.filter(({ verdict }) => verdict === "slower" || verdict === "faster");
  const explained = named.find(({ why }) => why?.calls?.base && why.calls.head && why.perCall !== null);
  const { calls, perCall } = explained?.why ?? {};
  const often = (calls?.head ?? 0) / (calls?.base ?? 1);
  const ratio = explained?.ratio ?? null;
  const product = perCall ? often * perCall.ratio : null;
  const isNear = ratio === null || perCall == null || (often * perCall.interval[0] <= ratio && ratio <= often * perCall.interval[1]);
  return [
    id,
    first === undefined ? "none" : `${first.name} ${first.base} → ${first.head}`,
    first?.seconds == null ? "–" : first.seconds.toFixed(2),
    explained === undefined ? (named[0]?.name ?? "none named") : explained.name,
    product === null || perCall == null ? "–" : `${often.toFixed(2)} × ${perCall.ratio.toFixed(2)}`,
    ratio === null ? "–" : formatRatio(ratio),
    met(first?.name.toLowerCase() === BUMPS[id] && first?.seconds !== null && isNear),
  ];
}
