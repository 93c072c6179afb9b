import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { FunctionId, Profile, Round } from "../../src/profile/profile.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";

/** Recorded runs of one unchanged program (or of one planted slowdown), all of equal standing. */
export interface RunSet {
  /** Such as `aa nxalgo 100 Hz`. */
  readonly name: string;
  readonly functions: Profile["functions"];
  readonly runs: readonly Run[];
  readonly rate: number;
}

/** One recorded run, as a round of a profile. */
export interface Run extends Round {
  /** Its samples by function and by the function of the project that they are attributed to (-1: none), shared out as in all runs together. */
  readonly attributions: readonly Attribution[];
}

export interface Attribution {
  readonly fn: FunctionId;
  readonly caller: FunctionId;
  readonly count: number;
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
        wallSeconds: Number(row["wall_outer"]),
        recorded: Number(row["samples"]),
      };
    });
    return makeSet(`idle ${program} ${rate} Hz`, Number(rate), program, rounds);
  });
}

/** Arms of a program by name; `AB` has the rounds of both unchanged arms. */
export interface Arms {
  readonly [arm: string]: RunSet;
}

/** Three programs, 19 interleaved rounds in each of seven arms, on a loaded machine. */
export function readPlanted(folder: string): Map<string, Arms> {
  const runs = readCsv(join(folder, "planted/runs.csv"));
  const programs = makePrograms();
  for (const file of readdirSync(join(folder, "planted"))
    .filter((name) => name.endsWith(".folded.gz"))
    .sort()) {
    const [, program = "", arm = ""] = /^(\w+)_(\w+)\.folded/.exec(file) ?? [];
    const texts = splitRounds(gunzipSync(readFileSync(join(folder, "planted", file))).toString());
    const rounds = [...texts].map(([round, text]) => {
      const row = runs.find((entry) => entry["program"] === program && entry["arm"] === arm && Number(entry["round"]) === round) ?? {};
      return {
        text: Buffer.from(text),
        cpuSeconds: Number(row["cpu"]),
        wallSeconds: Number(row["wall"]),
        recorded: Number(row["samples"]),
      };
    });
    programs.add({ title: `planted ${program} (loaded)`, program, rate: 100, arm, rounds });
  }
  return programs.build();
}

/** The recordings of `bench/record.ts` in FLAMEDIFF_FRESH, such as `idle=FOLDER,loaded=FOLDER`: arms by program, rate and label. Empty when there are none. */
export function readFresh(): Map<string, Arms> {
  const sources = (process.env["FLAMEDIFF_FRESH"] ?? "").split(",").filter((source) => source !== "");
  return new Map(
    sources.flatMap((source) => {
      const [label = "", folder = ""] = source.split("=");
      return [...readFreshFolder(folder, label)];
    }),
  );
}

function readFreshFolder(folder: string, label: string): Map<string, Arms> {
  const facts = readFileSync(join(folder, "runs.csv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const programs = makePrograms();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".folded"))
    .sort()) {
    const [, program = "", rate = "", arm = ""] = /^([\w.]+?)_(\d+)_(\w+)\.folded/.exec(file) ?? [];
    const rounds = [...splitRounds(readFileSync(join(folder, file), "utf8"))].map(([round, text]) => {
      const [, , , , cpu, wall, samples] =
        facts.find(([p, r, a, n]) => p === program && r === rate && a === arm && Number(n) === round) ?? [];
      return { text: Buffer.from(text), cpuSeconds: Number(cpu), wallSeconds: Number(wall), recorded: Number(samples) };
    });
    programs.add({ title: `fresh ${program} ${rate} Hz (${label})`, program, rate: Number(rate), arm, rounds });
  }
  return programs.build();
}

/** One arm of a planted program. @throws RangeError when the data lack it. */
export function armOf(arms: Arms, arm: string): RunSet {
  const found = arms[arm];
  if (found === undefined) throw new RangeError(`the planted data lack arm ${arm}`);
  return found;
}

interface Arm {
  readonly title: string;
  readonly program: string;
  readonly rate: number;
  readonly arm: string;
  readonly rounds: readonly RecordedText[];
}

/** Collects arms by program; both unchanged arms together are one more. */
function makePrograms(): { add(arm: Arm): void; build(): Map<string, Arms> } {
  const found: Arm[] = [];
  return {
    add: (arm) => found.push(arm),
    build() {
      const programs = new Map<string, { [arm: string]: RunSet }>();
      for (const { title, program, rate, arm, rounds } of found)
        programs.set(title, { ...programs.get(title), [arm]: makeSet(title, rate, program, rounds) });
      for (const [title, arms] of programs) {
        const unchanged = found.filter((one) => one.title === title && (one.arm === "A" || one.arm === "B"));
        const [first] = unchanged;
        if (first === undefined) continue;
        const rounds = unchanged.flatMap((one) => one.rounds);
        arms["AB"] = makeSet(title, first.rate, first.program, rounds);
      }
      return programs;
    },
  };
}

interface RecordedText {
  readonly text: Uint8Array;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly recorded: number;
}

function makeSet(name: string, rate: number, program: string, rounds: readonly RecordedText[]): RunSet {
  const recordings = makeRecordings();
  for (const { text, ...facts } of rounds) {
    const round = recordings.addRound("base", facts, "py-spy");
    round.push(markLibraries(text, program));
    round.end();
  }
  const profile = buildProfile(recordings);
  const parts = shareOut(profile);
  const runs = profile.rounds.base.map((round) => ({
    ...round,
    attributions: parts.flatMap(({ fn, caller, part }) =>
      (round.self[fn] as number) > 0 ? [{ fn, caller, count: (round.self[fn] as number) * part }] : [],
    ),
  }));
  return { name, rate, functions: profile.functions, runs };
}

/** The recordings lost the folders of what is not the program's own file; without them all of it would be the project's. */
function markLibraries(text: Uint8Array, program: string): Uint8Array {
  const marked = Buffer.from(text)
    .toString()
    .replace(/ \((?![</])([^()]*\.py)(:\d+)\)/g, (frame, file: string, line: string) =>
      basename(file) === `${program}.py` ? frame : ` (site-packages/${file}${line})`,
    );
  return Buffer.from(marked);
}

/** Which part of each function's samples is attributed to whom, over all runs. */
function shareOut({ functions, tree }: Profile): { readonly fn: FunctionId; readonly caller: FunctionId; readonly part: number }[] {
  const samples = functions.map(() => new Map<FunctionId, number>());
  const attributed = new Int32Array(tree.nodes).fill(-1);
  for (let node = 1; node < tree.nodes; node++) {
    const fn = tree.fn[node] as FunctionId;
    attributed[node] = functions[fn]?.origin === "project" ? fn : (attributed[tree.parent[node] as number] as FunctionId);
    const [caller, count] = [attributed[node] as FunctionId, tree.self[0]?.[node] as number];
    samples[fn]?.set(caller, (samples[fn]?.get(caller) ?? 0) + count);
  }
  return samples.flatMap((byCaller, fn) => {
    const all = [...byCaller.values()].reduce((sum, count) => sum + count, 0);
    return [...byCaller].flatMap(([caller, count]) => (count === 0 ? [] : [{ fn, caller, part: count / all }]));
  });
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

/** Two sets' functions under one numbering, so that their runs can stand on two sides. */
export function align(
  base: RunSet,
  head: RunSet,
): { readonly base: readonly Run[]; readonly head: readonly Run[]; readonly functions: RunSet["functions"] } {
  const keys = new Map<string, FunctionId>();
  const functions: Profile["functions"][number][] = [];
  const numberings = [base, head].map((set) =>
    set.functions.map((fn) => {
      const key = `${fn.origin}\0${fn.file}\0${fn.name}`;
      const known = keys.get(key) ?? functions.length;
      if (known === functions.length) {
        keys.set(key, known);
        functions.push(fn);
      }
      return known;
    }),
  );
  const renumber = ({ runs }: RunSet, numbering: readonly FunctionId[]) =>
    runs.map((run) => {
      const move = (counts: Float64Array) => {
        const moved = new Float64Array(functions.length);
        for (const [old, id] of numbering.entries()) moved[id] = counts[old] as number;
        return moved;
      };
      const idOf = (fn: FunctionId) => (fn < 0 ? fn : (numbering[fn] as FunctionId));
      const attributions = run.attributions.map(({ fn, caller, count }) => ({ fn: idOf(fn), caller: idOf(caller), count }));
      return { ...run, self: move(run.self), total: move(run.total), attributed: move(run.attributed), attributions };
    });
  return { base: renumber(base, numberings[0] ?? []), head: renumber(head, numberings[1] ?? []), functions };
}
