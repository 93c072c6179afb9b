// Comparing two times five rounds of large profiles, against reading them once. Usage: node bench/compare.ts [STACKS]
import { compare } from "../src/compare/compare.ts";
import { makeRecordings } from "../src/profile/recordings.ts";
import { settle } from "../src/profile/settle.ts";
import { makeRandom } from "./decision/trial.ts";
import { met, printTable } from "./table.ts";

const stacks = Number(process.argv[2] ?? 100_000);

/** Folded stacks of a random walk: depth 20 to 60, 6,000 functions. */
function makeRound(seed: number): Uint8Array {
  const random = makeRandom(seed);
  const walk: number[] = [];
  const lines: string[] = [];
  for (let stack = 0; stack < stacks; stack++) {
    const keep = Math.floor(random() * walk.length);
    walk.length = Math.max(keep, walk.length - 3);
    while (walk.length < 20 || (walk.length < 60 && random() < 0.7)) walk.push(Math.floor(random() * 6000));
    lines.push(`${walk.map((fn) => `function_number_${fn} (pkg/mod${fn % 97}.py:${fn})`).join(";")} ${1 + Math.floor(random() * 3)}\n`);
  }
  return new TextEncoder().encode(lines.sort().join(""));
}

const cpu = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
const rounds = Array.from({ length: 10 }, (_, index) => makeRound(index));
const bytes = rounds.reduce((sum, round) => sum + round.length, 0);

let mark = cpu();
const recordings = makeRecordings();
for (const [index, bytesOfRound] of rounds.entries()) {
  const round = recordings.addRound(index % 2 === 0 ? "base" : "head");
  round.push(bytesOfRound);
  round.end();
}
const parsing = cpu() - mark;
mark = cpu();
const profile = settle(recordings);
const settling = cpu() - mark;
mark = cpu();
compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1 });
const deciding = cpu() - mark;
const whole = parsing + settling + deciding;
printTable(
  `Comparing 2 × 5 rounds of ${stacks} stacks (${(bytes / 1e6).toFixed(0)} MB; goal: at most 2 × reading them)`,
  ["reading", "settling", "deciding", "all, over reading", "peak memory", ""],
  [
    [
      `${parsing.toFixed(2)} s`,
      `${settling.toFixed(2)} s`,
      `${deciding.toFixed(2)} s`,
      `${(whole / parsing).toFixed(2)}×`,
      `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
      met(whole <= 2 * parsing),
    ],
  ],
);
