import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Profile, Round } from "../../src/profile/profile.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { settle } from "../../src/profile/settle.ts";

/** Recorded runs of one unchanged program (or of one planted slowdown), all of equal standing. */
export interface RunSet {
  /** Such as `aa nxalgo 100 Hz`. */
  readonly name: string;
  /** Functions and rounds; every run is a round of `base`. */
  readonly profile: Profile;
  readonly rate: number;
}

/**
 * The folder with recordings of unchanged and slowed-down programs: FLAMEDIFF_DATA, or `shared` beside the checkout.
 * It is too large for the repository; without it the benchmarks say so and stop.
 */
export function dataFolder(): string {
  const folder = resolve(process.env["FLAMEDIFF_DATA"] ?? join(import.meta.dirname, "../../../shared"));
  if (!existsSync(join(folder, "aa/runs.csv"))) {
    process.stderr.write(`No recordings in '${folder}'. Set FLAMEDIFF_DATA to a folder with aa/, planted/ and ground-truth/.\n`);
    process.exit(2);
  }
  return folder;
}

/** Unchanged programs, ten runs each on an idle machine. */
export function readUnchanged(folder: string): RunSet[] {
  const runs = readCsv(join(folder, "aa/runs.csv"));
  const names = readdirSync(join(folder, "aa")).filter((name) => name.endsWith(".folded.gz"));
  const groups = [...new Set(names.map((name) => name.split("_").slice(0, 2).join("_")))].sort();
  return groups.map((group) => {
    const files = names.filter((name) => name.startsWith(`${group}_`)).sort();
    const [program = "", rate = ""] = group.split("_");
    const rounds = files.map((file) => {
      const run = Number(/_(\d+)\.folded/.exec(file)?.[1]);
      const row = runs.find((entry) => entry["program"] === program && entry["rate"] === rate && Number(entry["run"]) === run) ?? {};
      return {
        text: gunzipSync(readFileSync(join(folder, "aa", file))),
        cpuSeconds: Number(row["utime"]) + Number(row["stime"]),
        recorded: Number(row["samples"]),
      };
    });
    return { name: `aa ${program} ${rate} Hz`, rate: Number(rate), profile: profileOf(rounds) };
  });
}

/** Three programs, 19 interleaved rounds in each of seven arms, on a loaded machine; arms by name. */
export function readPlanted(folder: string): Map<string, { readonly [arm: string]: RunSet }> {
  const runs = readCsv(join(folder, "planted/runs.csv"));
  const programs = new Map<string, { [arm: string]: RunSet }>();
  for (const file of readdirSync(join(folder, "planted"))
    .filter((name) => name.endsWith(".folded.gz"))
    .sort()) {
    const [, program = "", arm = ""] = /^(\w+)_(\w+)\.folded/.exec(file) ?? [];
    const texts = splitRounds(gunzipSync(readFileSync(join(folder, "planted", file))).toString());
    const rounds = [...texts].map(([round, text]) => {
      const row = runs.find((entry) => entry["program"] === program && entry["arm"] === arm && Number(entry["round"]) === round) ?? {};
      return { text: Buffer.from(text), cpuSeconds: Number(row["cpu"]), recorded: Number(row["samples"]) };
    });
    programs.set(program, {
      ...programs.get(program),
      [arm]: { name: `planted ${program} ${arm}`, rate: 100, profile: profileOf(rounds) },
    });
  }
  return programs;
}

/** The recordings of `bench/record.ts` in FLAMEDIFF_FRESH: arms by program and rate, `ledger 100 Hz`. Empty when there are none. */
export function readFresh(): Map<string, { readonly [arm: string]: RunSet }> {
  const folder = process.env["FLAMEDIFF_FRESH"];
  if (folder === undefined) return new Map();
  const facts = readFileSync(join(folder, "runs.csv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const programs = new Map<string, { [arm: string]: RunSet }>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".folded"))
    .sort()) {
    const [, program = "", rate = "", arm = ""] = /^(\w+?)_(\d+)_(\w+)\.folded/.exec(file) ?? [];
    const rounds = [...splitRounds(readFileSync(join(folder, file), "utf8"))].map(([round, text]) => {
      const [, , , , cpu, , samples] = facts.find(([p, r, a, n]) => p === program && r === rate && a === arm && Number(n) === round) ?? [];
      return { text: Buffer.from(text), cpuSeconds: Number(cpu), recorded: Number(samples) };
    });
    const name = `${program} ${rate} Hz`;
    programs.set(name, { ...programs.get(name), [arm]: { name: `fresh ${name} ${arm}`, rate: Number(rate), profile: profileOf(rounds) } });
  }
  return programs;
}

/** One arm of a planted program. @throws RangeError when the data lack it. */
export function armOf(arms: { readonly [arm: string]: RunSet }, arm: string): Profile {
  const found = arms[arm];
  if (found === undefined) throw new RangeError(`the planted data lack arm ${arm}`);
  return found.profile;
}

interface RecordedText {
  readonly text: Uint8Array;
  readonly cpuSeconds: number;
  readonly recorded: number;
}

function profileOf(rounds: readonly RecordedText[]): Profile {
  const recordings = makeRecordings();
  for (const { text, cpuSeconds, recorded } of rounds) {
    const round = recordings.addRound("base", { cpuSeconds, recorded }, "py-spy");
    round.push(text);
    round.end();
  }
  return settle(recordings);
}

/** `round 07;a;b 3` lines by round, without the prefix. */
function splitRounds(text: string): Map<number, string> {
  const rounds = new Map<number, string>();
  for (const line of text.split("\n")) {
    const match = /^round (\d+);?(.*)$/s.exec(line);
    if (match !== null) rounds.set(Number(match[1]), `${rounds.get(Number(match[1])) ?? ""}${match[2]}\n`);
  }
  return rounds;
}

function readCsv(path: string): { [column: string]: string }[] {
  const [header = "", ...lines] = readFileSync(path, "utf8").trim().split("\n");
  const columns = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((value, index) => [columns[index] as string, value])));
}

/** Two runs' functions under one numbering, so that rounds of different recordings can stand on two sides. */
export function align(base: Profile, head: Profile): readonly [readonly Round[], readonly Round[], Profile["functions"]] {
  const keys = new Map<string, number>();
  const functions: Profile["functions"][number][] = [];
  const numbers = [base, head].map((profile) =>
    profile.functions.map((fn) => {
      const key = `${fn.origin}\0${fn.file}\0${fn.name}`;
      const known = keys.get(key) ?? functions.length;
      if (known === functions.length) {
        keys.set(key, known);
        functions.push(fn);
      }
      return known;
    }),
  );
  const renumber = (rounds: readonly Round[], numbering: readonly number[]) =>
    rounds.map((round) => {
      const [self, total] = [new Float64Array(functions.length), new Float64Array(functions.length)];
      for (const [old, id] of numbering.entries()) {
        self[id] = round.self[old] as number;
        total[id] = round.total[old] as number;
      }
      return { ...round, self, total };
    });
  return [renumber(base.rounds.base, numbers[0] ?? []), renumber(head.rounds.base, numbers[1] ?? []), functions];
}
