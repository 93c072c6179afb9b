import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPython } from "../../__tests__/support/pythons.ts";
import { type CountedRun, type CountMode, prepareCounting, readCounts } from "../../src/record/counts.ts";
import { met, printTable } from "../table.ts";
import { KINDS, PLANTS, type Plant, program, VERSIONS } from "./kinds.ts";

/** Exact calls of every kind of function, without the sampler: is each ratio the planted one, and are two runs of one commit equal? */
export async function benchCalls(versions: readonly string[]): Promise<void> {
  const order: readonly Plant[] = ["none", "calls", "cost", "both"];
  const rows: string[][] = [];
  for (const version of VERSIONS.filter((one) => versions.length === 0 || versions.includes(one))) {
    const python = findPython(version);
    if (python === undefined) continue;
    let [right, equal, all] = [0, 0, 0];
    for (let turn = 1; turn < order.length; turn += 2) {
      const plants = KINDS.map((_, i) => order[(i + turn) % order.length] as Plant);
      const base = await countProgram(
        python,
        KINDS.map(() => "none"),
      );
      const head = await countProgram(python, plants);
      const again = await countProgram(python, plants);
      for (const [i, { kind, name }] of KINDS.entries()) {
        all++;
        const ratio = callsOf(head, name) / callsOf(base, name);
        if (ratio === PLANTS[plants[i] as Plant].calls) right++;
        else process.stderr.write(`wrong: ${version} ${kind}: ${callsOf(base, name)} → ${callsOf(head, name)}\n`);
        if (callsOf(head, name) === callsOf(again, name)) equal++;
      }
    }
    const release = execFileSync(python, ["--version"], { encoding: "utf8" }).trim().replace("Python ", "CPython ");
    rows.push([release, `${right} of ${all}`, `${equal} of ${all}`, met(right === all && equal === all)]);
  }
  printTable(
    `Exact ratio of calls in planted pairs: ${KINDS.map(({ kind }) => kind).join(", ")}`,
    ["", "right ratio of calls", "equal in two runs of one commit", "goal: all"],
    rows,
  );
}

async function countProgram(python: string, plants: readonly Plant[]): Promise<CountedRun> {
  const folder = mkdtempSync(join(tmpdir(), "flamediff-why-calls-"));
  try {
    const file = join(folder, "app.py");
    writeFileSync(file, program(plants, 1000));
    const named = ["plain", "deep", "steps", "fetch", "in_thread", "in_child", "area", "decorated", "<lambda>", "order"].map((name) => ({
      file: "app.py",
      name,
    }));
    // Python 3.11 and older tell starts from resumptions in a mode of its own.
    const mode: CountMode = /3\.(8|9|10|11)/.test(python) ? "starts" : "calls";
    const env = await prepareCounting({ folder, mode, named }, undefined);
    execFileSync(python, [file], { env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: ["ignore", "ignore", "inherit"] });
    const counted = await readCounts(folder, []);
    if (counted === undefined) throw new Error(`'${python}' gave no counts`);
    return counted;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function callsOf({ codes }: CountedRun, name: RegExp): number {
  const own = codes.filter((code) => code.file.endsWith("app.py") && name.test(code.name.slice(code.name.lastIndexOf(".") + 1)));
  return own.reduce((sum, { calls, starts }) => sum + (starts ?? calls), 0);
}
