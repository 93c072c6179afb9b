// Released package pairs with a documented change: flamediff and other rules on the same recordings. Usage: node bench/truth.ts
// With `run` the pairs are recorded afresh by the built command, minutes each: node bench/truth.ts run [CASE…]
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { dataFolder } from "./decision/data.ts";
import { RIVALS } from "./decision/rivals.ts";
import { met, printTable } from "./table.ts";

const folder = dataFolder();
const root = resolve(import.meta.dirname, "..");
if (process.argv[2] === "run") {
  const argv = [join(folder, "ground-truth/score.py"), "--flamediff", root, "--no-bare", ...process.argv.slice(3)];
  process.exit(spawnSync("python3", argv, { stdio: "inherit" }).status ?? 1);
}
const command = (rule: string) =>
  `${process.execPath} ${join(root, "bench/decision/report-by.ts")} ${rule} {out} --base {base} --head {head}`;
const rules = [
  // From the sources: what is measured is what is checked out, built or not.
  {
    name: "flamediff",
    args: ["--command", `${process.execPath} ${join(root, "src/cli.ts")} compare --base {base} --head {head} --out {out}`],
  },
  ...RIVALS.map(({ name }, index) => ({ name, args: ["--command", command(String(index))] })),
];
const rows = rules.map(({ name, args }) => {
  const done = spawnSync(
    "python3",
    [join(folder, "ground-truth/score.py"), ...args, "--recordings", join(folder, "ground-truth/recordings")],
    { encoding: "utf8" },
  );
  const last = done.stdout.trim().split("\n").at(-1) ?? "";
  const [, hits, first, falseNames, bystanders, nullNames, nullRuns] =
    /hits (\S+), first (\d+), false names (\d+), bystander errors (\d+), null names (\d+) in (.*?)(?:,|$)/.exec(last) ?? [];
  if (hits === undefined) throw new Error(`the scorer said: ${last} ${done.stderr.slice(-500)}`);
  const [found = 0, changes = 0] = hits.split("/").map(Number);
  const goal = met(found >= 0.9 * changes && nullNames === "0");
  return [name, hits, first ?? "", falseNames ?? "", bystanders ?? "", `${nullNames} in ${nullRuns}`, goal];
});
printTable(
  "Documented changes of released packages, 3 rounds per side (goal: at least 90 % found, unchanged pairs silent)",
  ["rule", "found", "named first", "false names", "unchanged functions named", "names on unchanged pairs", "goal"],
  rows,
);
