// What a whole step of the released action costs on a pull request of a project that needs setup: against the bare runs of its program.
// Usage: node bench/step.ts MIRRORS     MIRRORS holds a bare repository of pallets/jinja with its history, as pallets+jinja/repo.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startStandIns } from "../__tests__/e2e/stand-ins.ts";
import { BUILT, pullRequestEvent, runStep } from "../__tests__/e2e/step.ts";
import type { Report } from "../src/report/report.ts";
import { met, printTable } from "./table.ts";

const WORKLOAD = `from jinja2 import Environment
env = Environment()
source = "{% for row in rows %}<tr>{% for cell in row %}<td>{{ cell|e }}</td>{% endfor %}</tr>{% endfor %}"
rows = [[f"<{r}{c}>" for c in range(20)] for r in range(150)]
for _ in range(250):
    env.from_string(source + " " * (_ % 7)).render(rows=rows)
`;
const SETUP = "pip install -q -e .";

const [mirrors] = process.argv.slice(2);
if (mirrors === undefined) throw new Error("Usage: node bench/step.ts MIRRORS");
const folder = mkdtempSync(join(tmpdir(), "flamediff-step-"));
try {
  const repository = join(folder, "jinja");
  execFileSync("git", ["clone", "-q", join(mirrors, "pallets+jinja/repo"), repository]);
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", repository, "-c", "user.name=b", "-c", "user.email=b@example.invalid", ...args], {
      encoding: "utf8",
    }).trim();
  git("checkout", "-q", "-B", "main", "3.1.6");
  writeFileSync(join(repository, "workload.py"), WORKLOAD);
  git("add", "-A");
  git("commit", "-qm", "workload");
  git("commit", "-q", "--allow-empty", "-m", "topic");
  const headSha = git("rev-parse", "HEAD");
  git("checkout", "-q", "--detach", "HEAD~1");
  git("merge", "-q", "--no-ff", "-m", "Merge topic", headSha);

  const venv = join(folder, "venv");
  const setup = timed(() => {
    execFileSync("python3", ["-m", "venv", venv]);
    execFileSync("sh", ["-c", SETUP], { cwd: repository, env: { ...process.env, PATH: `${join(venv, "bin")}:${process.env["PATH"]}` } });
  });
  const bare = Math.min(...[1, 2, 3].map(() => timed(() => execFileSync(join(venv, "bin/python"), ["workload.py"], { cwd: repository }))));

  mkdirSync(join(folder, "stand-ins"));
  await using standIns = await startStandIns(join(folder, "stand-ins"), "write");
  const started = performance.now();
  const step = await runStep({
    ...{ api: standIns.api, results: standIns.results, runId: 1, temp: join(folder, "temp"), workspace: repository, program: BUILT },
    event: pullRequestEvent({ number: standIns.pull, headSha }),
    inputs: { "entry-points": "render: workload.py", setup: SETUP, "github-token": standIns.token },
  });
  const whole = (performance.now() - started) / 1000;
  if (step.status !== 0) throw new Error(step.log.slice(-2000));
  const report = JSON.parse(readFileSync(step.outputs["report"] as string, "utf8")) as Report;
  const { base, head } = report.entryPoints[0]?.rounds ?? { base: 0, head: 0 };
  const runs = base + head + 2;
  const goal = 1.1 * bare * runs + 2 * setup + 3;
  printTable(
    "A whole step of the action, dist/index.js with default settings, comment and artifacts included (goal: wall ≤ 1.10 × bare runs + setup of both sides + 3 s)",
    ["project", "one bare run", "runs", "bare, sum", "setup of both sides by hand", "step, wall", "goal", ""],
    [
      [
        "jinja 3.1.6, nothing changed",
        ...[`${bare.toFixed(2)} s`, String(runs), `${(bare * runs).toFixed(1)} s`, `${(2 * setup).toFixed(1)} s`, `${whole.toFixed(1)} s`],
        ...[`${goal.toFixed(1)} s`, met(whole <= goal)],
      ],
    ],
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds. */
function timed(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}
