// The differential of unchanged code: how often anything in it is coloured, how much wider than base it is. Usage: node bench/picture.ts [TRIALS]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { compare } from "../src/compare/compare.ts";
import { makePicture } from "../src/flamegraph/picture.ts";
import { makeScene, sceneTreeOf } from "../src/flamegraph/scene.ts";
import { SIDES } from "../src/profile/frame.ts";
import { buildProfile } from "../src/profile/profile-builder.ts";
import { makeRecordings } from "../src/profile/recordings.ts";
import { makeEntryReport } from "../src/report/entry-report.ts";
import { describeFinding } from "../src/report/finding-words.ts";
import { dataFolder } from "./decision/data.ts";
import { makeRandom, percent, shuffle } from "./decision/trial.ts";
import { met, printTable } from "./table.ts";

const trials = Number(process.argv[2] ?? 50);
const ROUNDS = 5;
const folder = join(dataFolder(), "aa");
const names = readdirSync(folder).filter((name) => name.endsWith(".folded.gz"));
const programs = [...new Set(names.map((name) => name.split("_").slice(0, 2).join("_")))].sort();

const drawn = programs.map((program, index) => {
  const runs = names.filter((name) => name.startsWith(`${program}_`)).map((name) => gunzipSync(readFileSync(join(folder, name))));
  const random = makeRandom(index + 1);
  const pictures = Array.from({ length: trials }, () => drawPair(shuffle(runs, random).slice(0, 2 * ROUNDS)));
  return { name: program.replace("_", " ").concat(" Hz"), pictures };
});
const all = { name: "all", pictures: drawn.flatMap(({ pictures }) => pictures) };
printTable(
  `The differential of unchanged code (${trials} resampled pairs of 5 + 5 runs per row; goal: coloured at most 1 % of all, at most 1.02 × as wide as base)`,
  ["unchanged program", "pictures with any colour, %", "widest picture, over base", "the same by larger sides", "goal"],
  [...drawn, all].map(row),
);

function row({ name, pictures }: { readonly name: string; readonly pictures: readonly Drawn[] }): string[] {
  const coloured = pictures.filter((picture) => picture.coloured > 0).length;
  const widest = Math.max(...pictures.map(({ width }) => width));
  return [
    name,
    percent(coloured, pictures.length),
    `${widest.toFixed(3)}×`,
    `${Math.max(...pictures.map(({ byLargerSides }) => byLargerSides)).toFixed(3)}×`,
    // A row alone has too few pictures to tell 1 % from 2 %.
    name === "all" ? met(coloured <= 0.01 * pictures.length && widest <= 1.02) : "",
  ];
}

interface Drawn {
  /** Boxes with a change, own or below. */
  readonly coloured: number;
  /** Width of the whole over that of base. */
  readonly width: number;
  /** What it would be if every frame took its larger side. */
  readonly byLargerSides: number;
}

function drawPair(runs: readonly Uint8Array[]): Drawn {
  const recordings = makeRecordings();
  for (const [run, text] of runs.entries()) {
    const round = recordings.addRound(run < ROUNDS ? "base" : "head");
    round.push(text);
    round.end();
  }
  const profile = buildProfile(recordings);
  const comparison = compare(profile, { minChange: 0.01, entryPoints: 1, looksPlanned: 1 });
  const report = makeEntryReport({
    name: "",
    command: "",
    shard: "",
    entry: undefined,
    changes: { touched: [], moved: [] },
    profile,
    comparison,
    files: {},
  });
  const picture = makePicture({
    title: "",
    tree: profile.tree,
    functions: profile.functions,
    findings: report.functions.map(describeFinding),
  });
  const { layout, changes } = makeScene(picture.functions, sceneTreeOf(picture), "diff");
  const [base, head] = SIDES.map((_, column) => picture.tree.self[column] as Float64Array) as [Float64Array, Float64Array];
  const all = picture.samples[0] as number;
  const larger = base.reduce((sum, samples, node) => sum + Math.max(samples, picture.scale * (head[node] as number)), 0);
  return { coloured: changes?.totalLevels.nodes.length ?? 0, width: (layout.width[0] as number) / all, byLargerSides: larger / all };
}
