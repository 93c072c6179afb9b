// Runs the benchmarks and writes their tables into docs/benchmarks.md. Usage: npm run bench [-- NAME…]     Names: see TABLES.
// The peers of render and viewer are fetched for the comparison, not kept here: paths of inferno-flamegraph and flamegraph.pl in INFERNO and FLAMEGRAPH_PL,
// git directories of mapbox/flamebearer and async-profiler/async-profiler in FLAMEBEARER and ASYNC_PROFILER.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, release, type } from "node:os";
import { join } from "node:path";
import { SAMPLER_VERSION } from "../src/record/sampler/install.ts";

const PAGE = join(import.meta.dirname, "../docs/benchmarks.md");
const TABLES: { readonly [name: string]: readonly string[] } = {
  aa: ["bench/aa.ts", "1000"],
  picture: ["bench/picture.ts", "200"],
  power: ["bench/power.ts", "400"],
  rate: ["bench/rate.ts", "400"],
  fastest: ["bench/fastest.ts", "20000"],
  suites: ["bench/suites.ts", "$SUITE", "400"],
  released: ["bench/released-suites.ts", "$MIRRORS"],
  truth: ["bench/truth.ts"],
  replay: ["bench/replay.ts", "$MIRRORS"],
  overhead: ["bench/overhead.ts"],
  step: ["bench/step.ts", "$MIRRORS"],
  bias: ["bench/bias.ts"],
  start: ["bench/start.ts"],
  compare: ["bench/compare.ts"],
  soak: ["bench/soak.ts", "210"],
  fuzz: ["bench/fuzz.ts", "120"],
  files: ["bench/fuzz.ts", "files", "24000"],
  artifact: ["bench/artifact.ts"],
  coverage: ["bench/coverage.ts"],
  mutation: ["bench/mutation.ts"],
  "time-boxed": ["bench/time-boxed.ts"],
  "why-calls": ["bench/why.ts", "calls"],
  "why-kinds": ["bench/why.ts", "kinds"],
  "why-lines": ["bench/why.ts", "lines"],
  "why-imports": ["bench/why.ts", "imports"],
  "why-packages": ["bench/why.ts", "packages"],
  "why-unchanged": ["bench/why.ts", "unchanged"],
  "why-cost": ["bench/why.ts", "cost"],
  render: ["bench/render/run.ts", "$INFERNO", "$FLAMEGRAPH_PL", "10000", "100000", "1000000"],
  viewer: ["bench/viewer/run.ts", "$FLAMEBEARER", "$ASYNC_PROFILER", "10000", "100000", "1000000"],
};

const python = spawnSync("python", ["--version"], { encoding: "utf8" }).stdout?.trim() ?? "no Python";
const chosen = process.argv.slice(2);
for (const [name, given] of Object.entries(TABLES)) {
  if (chosen.length > 0 && !chosen.some((word) => word === name || name.startsWith(`${word}-`))) continue;
  const argv = given.map((word) => (word.startsWith("$") ? (process.env[word.slice(1)] ?? "") : word));
  if (argv.includes("")) {
    process.stderr.write(
      `${name} was left out: it compares with ${given.filter((word) => word.startsWith("$")).join(" and ")}, which are not set\n`,
    );
    continue;
  }
  process.stderr.write(`${name} …\n`);
  const done = spawnSync(process.execPath, argv, {
    cwd: join(import.meta.dirname, ".."),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
  });
  if (done.status !== 0) {
    process.stderr.write(`${name} failed; its table was left as it is\n`);
    process.exitCode = 1;
    continue;
  }
  replace(name, done.stdout);
}

function replace(name: string, text: string): void {
  const page = readFileSync(PAGE, "utf8");
  const section = new RegExp(`(<!-- ${name}:start -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!section.test(page)) throw new Error(`docs/benchmarks.md has no place for '${name}'`);
  const machine = `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${type()} ${release()} ${arch()}, Node ${process.versions.node}, ${python}, py-spy ${SAMPLER_VERSION}.`;
  writeFileSync(
    PAGE,
    page.replace(section, (_, start: string, end: string) => `${start}${machine}\n\n${text.trim()}\n\n${end}`),
  );
}
