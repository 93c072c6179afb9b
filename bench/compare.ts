// Comparing two times five rounds of large profiles, against reading them once. Usage: node bench/compare.ts [STACKS]
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare } from "../src/compare/compare.ts";
import { buildProfile } from "../src/profile/profile-builder.ts";
import { makeRecordings } from "../src/profile/recordings.ts";
import { makeRandom } from "./decision/trial.ts";
import { met, printTable } from "./table.ts";

const ROUNDS = 10;
const stacks = Number(process.argv[2] ?? 100_000);
const target = process.argv[3];

/** Folded stacks of a random walk: depth 20 to 60, 6,000 functions. */
function makeRound(seed: number): string {
  const random = makeRandom(seed);
  const walk: number[] = [];
  const lines: string[] = [];
  for (let stack = 0; stack < stacks; stack++) {
    const keep = Math.floor(random() * walk.length);
    walk.length = Math.max(keep, walk.length - 3);
    while (walk.length < 20 || (walk.length < 60 && random() < 0.7)) walk.push(Math.floor(random() * 6000));
    lines.push(`${walk.map((fn) => `function_number_${fn} (pkg/mod${fn % 97}.py:${fn})`).join(";")} ${1 + Math.floor(random() * 3)}\n`);
  }
  return lines.sort().join("");
}

async function measure(files: readonly string[]): Promise<void> {
  const cpu = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
  let mark = cpu();
  const recordings = makeRecordings();
  for (const [index, file] of files.entries()) {
    const round = recordings.addRound(index % 2 === 0 ? "base" : "head");
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) round.push(chunk as Uint8Array);
    round.end();
  }
  const parsing = cpu() - mark;
  mark = cpu();
  const profile = buildProfile(recordings);
  const building = cpu() - mark;
  mark = cpu();
  compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1 });
  const deciding = cpu() - mark;
  const whole = parsing + building + deciding;
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  printTable(
    `Comparing 2 × 5 rounds of ${stacks} stacks (${megabytes.toFixed(0)} MB; goal: at most 2 × reading them)`,
    ["reading", "building", "deciding", "all, over reading", "peak memory", ""],
    [
      [
        `${parsing.toFixed(2)} s`,
        `${building.toFixed(2)} s`,
        `${deciding.toFixed(2)} s`,
        `${(whole / parsing).toFixed(2)}×`,
        `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
        met(whole <= 2 * parsing),
      ],
    ],
  );
}

// Another process writes the rounds, so that what making them takes is not counted; they are read from files as the command reads them.
const filesIn = (folder: string) => Array.from({ length: ROUNDS }, (_, index) => join(folder, `${index}.folded`));
if (target === undefined) {
  const folder = mkdtempSync(join(tmpdir(), "flamediff-bench-"));
  try {
    const made = spawnSync(process.execPath, [import.meta.filename, String(stacks), folder], { stdio: "inherit" });
    if (made.status !== 0) throw new Error("the rounds could not be made");
    await measure(filesIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  for (const [seed, file] of filesIn(target).entries()) writeFileSync(file, makeRound(seed));
}
