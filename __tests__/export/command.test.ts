import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SCHEMA_VERSION } from "../../src/report/report.ts";
import { BASE, HEAD } from "./profiles.ts";

const CLI = join(import.meta.dirname, "../../src/cli.ts");
const folder = mkdtempSync(join(tmpdir(), "flamediff-export-"));

/** Runs the command in the folder. @returns what it printed, files below the folder by their names there. */
function flamediff(...args: string[]): string[] {
  const text = execFileSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return text
    .trim()
    .split("\n")
    .map((line) => line.replace(`${folder}/`, ""));
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

describe("flamediff export", () => {
  beforeAll(() => {
    for (const round of [1, 2, 3]) {
      writeFileSync(join(folder, `base.${round}.folded`), BASE);
      writeFileSync(join(folder, `head.${round}.folded.gz`), gzipSync(HEAD));
    }
    const files = (side: string) => [1, 2, 3].map((round) => `${side}.${round}.folded${side === "head" ? ".gz" : ""}`);
    flamediff("compare", "--base", ...files("base"), "--head", ...files("head"), "--out", "report");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("writes the profiles of a report as speedscope file, and says where", () => {
    expect(flamediff("export", "report", "--format", "speedscope")).toEqual(["flamediff-export/profile.speedscope.json"]);
    const { profiles } = JSON.parse(read("flamediff-export/profile.speedscope.json"));
    expect(profiles.map(({ name, endValue }: { name: string; endValue: number }) => [name, endValue])).toEqual([
      ["profile · base", 180],
      ["profile · head", 120],
    ]);
  });

  test("gives the folded stacks of a report as they stand in it", () => {
    expect(flamediff("export", "report", "--format", "folded", "--out", "out")).toEqual([
      "out/profile.base.folded",
      "out/profile.head.folded",
    ]);
    for (const side of ["base", "head"]) expect(read(`out/profile.${side}.folded`)).toBe(read(`report/profile.${side}.folded`));
  });

  test("takes files, gzipped or not, each as a profile of its own", () => {
    flamediff("export", "base.1.folded", "head.1.folded.gz", "base.1.folded", "--format", "speedscope", "--out", "files");
    const { profiles } = JSON.parse(read("files/profile.speedscope.json"));
    expect(profiles.map(({ name }: { name: string }) => name)).toEqual(["base.1", "head.1", "base.1-2"]);
  });

  test.each([
    [["export", "report", "--format", "perf"], /Allowed choices are speedscope, folded, json, pprof/],
    [["export", "report"], /required option '--format <format>' not specified/],
    [["export", "nowhere", "--format", "json"], /'nowhere' cannot be read/],
    [["export", ".", "--format", "json"], /No bundle\.json in '\.'/],
    [["export", "broken", "--format", "json"], /'broken\/report\.json' is no report\.json that this version can read/],
    [["export", "hollow", "--format", "json"], /'hollow\/report\.json' is no report\.json that this version can read/],
  ])("refuses %j with a sentence", (args, sentence) => {
    execFileSync("mkdir", ["-p", join(folder, "broken")]);
    writeFileSync(join(folder, "broken/report.json"), '{"entryPoints": 3}');
    execFileSync("mkdir", ["-p", join(folder, "hollow")]);
    writeFileSync(join(folder, "hollow/report.json"), JSON.stringify({ schemaVersion: SCHEMA_VERSION, entryPoints: [{}] }));
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: "utf8" });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain("Internal error");
    expect(status).toBe(2);
  });

  test("reads nothing outside of a report's folder, whatever its report.json says", () => {
    execFileSync("cp", ["-r", join(folder, "report"), join(folder, "evil")]);
    writeFileSync(join(folder, "evil/report.json"), read("report/report.json").replaceAll('"profile.base.folded"', '"../base.1.folded"'));
    const { status, stderr } = spawnSync(process.execPath, [CLI, "export", "evil", "--format", "json"], { cwd: folder, encoding: "utf8" });
    expect(stderr).toContain("base.1.folded");
    expect(status).toBe(2);
  });
});
