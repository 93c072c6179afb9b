// Measures making flame graphs from folded stacks: CPU with the start of the program, peak memory, size of the picture.
// Usage: node bench/render/run.ts INFERNO [FLAMEGRAPH.PL] [STACKS…]
// INFERNO is inferno-flamegraph (cargo install inferno --locked --version 0.12.8); flamegraph.pl is fetched for the comparison, not kept here.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readStackFile } from "../../src/cli/stack-files.ts";
import { drawComparison } from "../../src/flamegraph/picture.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { printTable } from "../table.ts";
import { writeCorpus } from "./corpus.ts";

const COMMAND = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));
/** Runs a program with its output in a file and prints what it took: CPU seconds and peak kilobytes. */
const MEASURE = `
import resource, subprocess, sys
with open(sys.argv[1], "wb") as out: subprocess.run(sys.argv[2:], stdout=out, stderr=subprocess.DEVNULL, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
`;

interface Cost {
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly outputMegabytes: number;
}

const RUNS = 3;

/** The cheapest of some runs: noise only adds. */
async function measure(output: string, argv: readonly string[], result: string = output): Promise<Cost> {
  const runs = Array.from({ length: RUNS }, () => {
    const [cpuSeconds = 0, kilobytes = 0] = execFileSync("python3", ["-c", MEASURE, output, ...argv], { encoding: "utf8" })
      .split(" ")
      .map(Number);
    return { cpuSeconds, megabytes: kilobytes / 1024 };
  });
  const best = runs.reduce((a, b) => (a.cpuSeconds <= b.cpuSeconds ? a : b));
  return { ...best, outputMegabytes: (await stat(result)).size / 1e6 };
}

/** Size of the differential of two recordings of the same program. */
async function differentialMegabytes(folder: string, stacks: number): Promise<number> {
  const recordings = makeRecordings();
  for (const [side, countSeed] of [
    ["base", 2],
    ["head", 3],
  ] as const) {
    const path = join(folder, `${side}.folded`);
    writeCorpus(path, { stacks, countSeed });
    await readStackFile(path, recordings.addRound(side));
    await rm(path);
  }
  const { tree, functions } = buildProfile(recordings, { keepImports: true, keepWaiting: true, keepRunners: true });
  return Buffer.byteLength(drawComparison({ title: "bench", tree, functions, labels: { base: "base", head: "head" } })("diff")) / 1e6;
}

const SIZE_GOALS = new Map([
  [10_000, 0.3],
  [100_000, 1.1],
  [1_000_000, 8.5],
]);

const [inferno = "inferno-flamegraph", ...others] = process.argv.slice(2);
const perl = others[0]?.endsWith(".pl") ? others[0] : undefined;
const counts = others.slice(perl === undefined ? 0 : 1).map(Number);
const folder = await mkdtemp(join(tmpdir(), "flamediff-bench-"));
const rows: string[][] = [];
const goals: string[][] = [];

for (const stacks of counts.length > 0 ? counts : [10_000, 100_000]) {
  const corpus = join(folder, "corpus.folded");
  const [ours, theirs] = [join(folder, "flamediff.svg"), join(folder, "other.svg")];
  writeCorpus(corpus, { stacks });
  const text = (await stat(corpus)).size / 1e6;
  const costs = new Map<string, Cost>();
  costs.set("flamediff render", await measure("/dev/null", [process.execPath, COMMAND, "render", corpus, "--out", ours], ours));
  costs.set("inferno --minwidth 0", await measure(theirs, [inferno, "--minwidth", "0", corpus]));
  if (perl !== undefined && stacks <= 100_000) costs.set("flamegraph.pl (cuts at 0.1 px)", await measure(theirs, ["perl", perl, corpus]));
  for (const [tool, { cpuSeconds, megabytes, outputMegabytes }] of costs) {
    rows.push([tool, String(stacks), text.toFixed(0), cpuSeconds.toFixed(2), megabytes.toFixed(0), outputMegabytes.toFixed(2)]);
  }
  const [own, peer] = [costs.get("flamediff render"), costs.get("inferno --minwidth 0")] as [Cost, Cost];
  const goal = (what: string, value: number, most: number, digits = 2) =>
    goals.push([what, String(stacks), `≤ ${most}`, value.toFixed(digits), value <= most ? "met" : "not met"]);
  if (stacks >= 100_000) goal("CPU, of inferno's", own.cpuSeconds / peer.cpuSeconds, 1);
  if (stacks >= 1_000_000) goal("peak MB", own.megabytes, 400, 0);
  goal("picture, MB", own.outputMegabytes, SIZE_GOALS.get(stacks) ?? Number.POSITIVE_INFINITY);
  goal("differential, of the picture's size", (await differentialMegabytes(folder, stacks)) / own.outputMegabytes, 1.6);
}
printTable("Making a flame graph", ["tool", "stacks", "text MB", "CPU s", "peak MB", "picture MB"], rows);
printTable("Goals", ["measure", "stacks", "goal", "here", ""], goals);
await rm(folder, { recursive: true });
