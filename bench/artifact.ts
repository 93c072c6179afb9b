// The costliest artifacts of at most 11 MiB that we know how to make, against the report stage: memory and time of each.
// Usage: node bench/artifact.ts [CASE…]
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { MANIFEST } from "../__tests__/bundle/manifests.ts";
import { makeZip, type ZipFile } from "../__tests__/bundle/zips.ts";
import { type Bundle, readBundleZip } from "../src/bundle/bundle.ts";
import { MANIFEST_FILE, type Manifest, type ManifestEntry } from "../src/bundle/manifest.ts";
import { UserError } from "../src/lib/errors.ts";
import { writeReport } from "../src/output/report-folder.ts";
import { reportBundles } from "../src/output/report-stage.ts";
import { renderHiddenReport } from "../src/report/compact.ts";
import { met, printTable } from "./table.ts";

/** GitHub compresses nothing: this is what has to be uploaded. */
const MAX_BYTES = 11 * 1024 ** 2;
const MAX_MEMORY_MIB = 1024;
const MAX_SECONDS = 30;

const SIDES = ["base", "head"] as const;
type Side = (typeof SIDES)[number];

const [DEMO] = MANIFEST.entryPoints as [ManifestEntry];
const [ROUND] = DEMO.rounds.base as [ManifestEntry["rounds"]["base"][number]];

interface Recorded {
  readonly entryPoints?: number;
  readonly rounds?: number;
  /** Folded stacks of one round. */
  readonly text: (place: { readonly entry: number; readonly side: Side; readonly round: number }) => string | Uint8Array;
  readonly more?: Partial<ManifestEntry>;
  readonly manifest?: Partial<Manifest>;
}

/** The files of a bundle. */
function filesOf({ entryPoints = 1, rounds = 3, text, more = {}, manifest = {} }: Recorded): ZipFile[] {
  const files: ZipFile[] = [];
  const entries = Array.from({ length: entryPoints }, (_, entry) => {
    const side = (side: Side) =>
      Array.from({ length: rounds }, (_, round) => {
        const name = `e${entry}/${side}.${round + 1}.folded`;
        files.push({ name, text: text({ entry, side, round }) });
        return { ...ROUND, file: name };
      });
    return { ...DEMO, name: `e${entry}`, rounds: { base: side("base"), head: side("head") }, ...more };
  });
  return [{ name: MANIFEST_FILE, text: JSON.stringify({ ...MANIFEST, entryPoints: entries, ...manifest }) }, ...files];
}

const lines = (count: number, line: (number: number) => string) => Array.from({ length: count }, (_, number) => line(number)).join("");
const small = lines(20, (n) => `m (m.py:1);f${n} (m.py:${n}) ${10 + n}\n`);
/** A large text for one round, and a small one for the others. */
const once = (large: () => string | Uint8Array) => (place: { entry: number; side: Side; round: number }) =>
  place.entry === 0 && place.side === "head" && place.round === 0 ? large() : small;
const letters = (count: number) => Array.from({ length: count }, (_, n) => String.fromCharCode(97 + ((n * 7 + (n >> 3)) % 26))).join(";");

const CASES: { readonly [name: string]: () => readonly ZipFile[] } = {
  "files that nobody names": () => [...filesOf({ text: () => small }), { name: "junk", text: new Uint8Array(1_000_000_000) }],
  "19,800 rounds": () => filesOf({ entryPoints: 20, rounds: 495, text: () => small }),
  "990 rounds of 4,000 functions": () =>
    filesOf({ rounds: 495, text: ({ round }) => lines(4000, (n) => `f${n} ${1 + ((n * 31 + round * 17) % 7)}\n`) }),
  "200 entry points": () =>
    filesOf({
      entryPoints: 200,
      rounds: 5,
      text: ({ entry }) => lines(900, (n) => `e${entry} (m.py:1);f${n} (m.py:${n}) ${1 + (n % 7)}\n`),
    }),
  "the same stack 500 MB long": () => filesOf({ text: once(() => Buffer.alloc(500_000_000, "f (m.py:1);g (m.py:2) 1\n")) }),
  "one stack of 4 million frames": () => filesOf({ text: once(() => `${letters(4_000_000)} 1\n`) }),
  "deep stacks that share their ends": () => filesOf({ text: once(() => lines(30_000, (n) => `u${n};${letters(100)} 1\n`)) }),
  "deep stacks that share their ends, all rounds": () =>
    filesOf({ rounds: 5, text: ({ round, side }) => lines(3_000, (n) => `u${n}${side}${round};${letters(100)} 1\n`) }),
  "deep stacks that share their beginnings": () => filesOf({ text: once(() => lines(30_000, (n) => `${letters(8000)};v${n} 1\n`)) }),
  "200,000 functions": () => filesOf({ text: once(() => lines(199_000, (n) => `f${n} 1\n`)) }),
  "200,000 functions in 1,000 rounds": () => filesOf({ rounds: 500, text: () => lines(4_000, (n) => `f${n} ${1 + (n % 5)}\n`) }),
  "names of 2,000 characters": () =>
    filesOf({ text: once(() => lines(16_000, (n) => `f${n}${"x".repeat(1000)} (${"y".repeat(1000)}${n}.py:1) 1\n`)) }),
  "names of 2 million characters": () => filesOf({ text: once(() => lines(200, (n) => `f${n}${"x".repeat(2_000_000)} 1\n`)) }),
  "a file of 200,000 functions": () => filesOf({ text: once(() => lines(190_000, (n) => `f${n} (m.py:${n}) 1\n`)) }),
  "functions that moved": () =>
    filesOf({
      text: () => lines(20_000, (n) => `f${n} (a${n}.py:1) 1\n`),
      manifest: {
        changes: {
          touched: Array.from({ length: 20_000 }, (_, n) => ({ file: `a${n}.py`, name: `f${n}`, line: 1 })),
          moved: Array.from({ length: 20_000 }, (_, n) => ({
            from: { file: `a${n}.py`, name: `f${n}` },
            to: { file: `b${n}.py`, name: `f${n}` },
          })),
        },
      },
    }),
  "2,000 benchmarks in 60 rounds": () => {
    const benchmarks = Array.from({ length: 2000 }, (_, n) => ({ name: `b${n}`, calls: 1, cpuSeconds: 0.01, wallSeconds: 0.01 }));
    const rounds = (side: Side) =>
      Array.from({ length: 30 }, (_, round) => ({ ...ROUND, file: `e0/${side}.${round + 1}.folded`, benchmarks }));
    const text = lines(2000, (n) => `b${n} (<benchmark>:0);f${n} (m.py:${n}) ${1 + (n % 5)}\n`);
    return filesOf({ rounds: 30, text: () => text, more: { rounds: { base: rounds("base"), head: rounds("head") } } });
  },
  "a manifest of blanks": () => [
    { name: MANIFEST_FILE, text: Buffer.alloc(33_000_000, " ") },
    { name: "junk", text: new Uint8Array(1_000_000_000) },
  ],
  "a manifest of brackets": () => [{ name: MANIFEST_FILE, text: "[".repeat(8_000_000) }],
  "the largest manifest": () => {
    const row = {
      base: 1,
      head: 1,
      hunk: 1,
      self: { base: 1, head: 1 },
      attributed: { base: 1, head: 1 },
      total: { base: 1, head: 1 },
      text: "x".repeat(190),
    };
    const table = Array.from({ length: 120 }, (_, n) => ({
      file: `m${n}.py`,
      name: `f${n}`,
      rows: Array.from({ length: 200 }, () => row),
    }));
    return filesOf({ text: () => lines(120, (n) => `f${n} (m${n}.py:1) 5\n`), more: { lines: table } });
  },
};

if (process.argv[2] === "--measure") await measureOne(process.argv[3] as string);
else await measureAll();

async function measureAll(): Promise<void> {
  const chosen = process.argv.slice(2);
  const folder = await mkdtemp(join(tmpdir(), "flamediff-artifact-"));
  const rows: string[][] = [];
  try {
    for (const [name, make] of Object.entries(CASES)) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      const zip = makeZip(make());
      if (zip.length > MAX_BYTES) throw new Error(`'${name}' has ${zip.length} bytes`);
      const file = join(folder, "artifact.zip");
      await writeFile(file, zip);
      const done = spawnSync(process.execPath, [import.meta.filename, "--measure", file], { encoding: "utf8", timeout: 300_000 });
      if (done.status !== 0) throw new Error(`'${name}' ended with ${done.status ?? done.signal}: ${done.stderr.slice(-2000)}`);
      const { mebibytes, seconds, ended } = JSON.parse(done.stdout) as Measured;
      const isMet = mebibytes < MAX_MEMORY_MIB && seconds < MAX_SECONDS;
      if (!isMet) process.exitCode = 1;
      process.stderr.write(`${name}: ${mebibytes} MiB, ${seconds} s, ${ended}\n`);
      rows.push([name, `${(zip.length / 1024 ** 2).toFixed(1)} MiB`, `${mebibytes} MiB`, `${seconds.toFixed(1)} s`, ended, met(isMet)]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  printTable(
    `Hostile artifacts in the report stage (${cpus().length} cores; goal: below ${MAX_MEMORY_MIB} MiB and ${MAX_SECONDS} s of CPU time)`,
    ["artifact", "size", "most memory", "CPU time", "ends with", "goal"],
    rows,
  );
}

interface Measured {
  readonly mebibytes: number;
  readonly seconds: number;
  readonly ended: string;
}

/** In a process of its own. */
async function measureOne(file: string): Promise<void> {
  let ended = "a report";
  try {
    await report(await readBundleZip("The artifact", await readFile(file)));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ended = "an error";
    process.stderr.write(error.message);
  }
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  // Its own peak: `maxRSS` would begin with that of the process that started it.
  const [, kibibytes = "NaN"] = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile("/proc/self/status", "utf8")) ?? [];
  const measured: Measured = { mebibytes: Math.round(Number(kibibytes) / 1024), seconds: (userCPUTime + systemCPUTime) / 1e6, ended };
  process.stdout.write(JSON.stringify(measured));
}

async function report(bundle: Bundle): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "flamediff-artifact-"));
  try {
    const finished = await reportBundles([bundle]);
    await writeReport(folder, finished);
    renderHiddenReport(finished.report);
  } finally {
    await rm(folder, { recursive: true });
  }
}
