// What `flamediff run` costs beside the program: the whole command against the same number of bare runs. Usage: node bench/overhead.ts
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Report } from "../src/report/report.ts";
import { met, printTable } from "./table.ts";

const CLI = resolve(import.meta.dirname, "../dist/cli/index.js");
const WORKLOADS = {
  "call-heavy": "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nf(32)\nf(32)\n",
  "C-heavy": "import hashlib\nd = b'x' * 1000\nfor _ in range(700_000):\n    d = hashlib.sha256(d).digest() * 30\n",
  "import-heavy":
    "import importlib, sys\nfor _ in range(12):\n    for name in [m for m in sys.modules if m.split('.')[0] in ('json', 'email', 'http', 'xml', 'unittest', 'asyncio')]:\n        del sys.modules[name]\n    for name in ('json', 'email.mime.text', 'http.client', 'xml.etree.ElementTree', 'unittest.mock', 'asyncio'):\n        importlib.import_module(name)\n",
};

let childrenBefore = 0;
const folder = mkdtempSync(join(tmpdir(), "flamediff-overhead-"));
const rows = Object.entries(WORKLOADS).map(([name, program]) => {
  const repository = join(folder, name);
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", repository, "-c", "user.name=b", "-c", "user.email=b@example.invalid", ...args]);
  execFileSync("git", ["init", "-q", "-b", "main", repository]);
  for (const text of [program, `${program}\n`]) {
    writeFileSync(join(repository, "bench.py"), text);
    git("add", "-A");
    git("commit", "-qm", "x");
  }
  const bare = timed(() => execFileSync("python3", ["bench.py"], { cwd: repository }));
  const out = join(folder, `${name}-out`);
  const whole = timed(() =>
    execFileSync(
      process.execPath,
      [CLI, "run", "--base", "HEAD~1", "--out", out, "--rounds", "5", "--budget", "1000", "--quiet", "--", "python3", "bench.py"],
      { cwd: repository, stdio: ["ignore", "ignore", "pipe"] },
    ),
  );
  const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report;
  const { base, head } = report.entryPoints[0]?.rounds ?? { base: 0, head: 0 };
  const runs = base + head + 2;
  const goal = 1.1 * bare.wall * runs + 5;
  return [
    name,
    `${bare.wall.toFixed(2)} s`,
    String(runs),
    `${(bare.wall * runs).toFixed(1)} s`,
    `${whole.wall.toFixed(1)} s`,
    `${(whole.cpu / (bare.cpu * runs)).toFixed(2)}×`,
    `${goal.toFixed(1)} s`,
    met(whole.wall <= goal),
  ];
});
rmSync(folder, { recursive: true });
printTable(
  "The whole of `run` against the same number of bare runs (goal: wall ≤ 1.10 × bare + 5 s)",
  ["workload", "one bare run", "runs", "bare, sum", "run, wall", "run, CPU / bare CPU", "goal", ""],
  rows,
);

function timed(work: () => void): { wall: number; cpu: number } {
  childSeconds();
  const started = performance.now();
  work();
  return { wall: (performance.now() - started) / 1000, cpu: childSeconds() };
}

/** CPU seconds of finished children since the last question, from /proc. */
function childSeconds(): number {
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1]?.split(" ") ?? [];
  const now = (Number(fields[13]) + Number(fields[14])) / 100;
  const spent = now - childrenBefore;
  childrenBefore = now;
  return spent;
}
