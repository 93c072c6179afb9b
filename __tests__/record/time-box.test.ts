import { describe, expect, test } from "vitest";
import { parseInputs } from "../../src/config/inputs.ts";
import { SILENT } from "../../src/lib/progress.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import type { Runner, SlowRun } from "../../src/record/runner.ts";
import { findTimeBox } from "../../src/record/time-box.ts";

const runs = (...seconds: readonly number[]) => seconds.map((cpuSeconds) => ({ cpuSeconds, wallSeconds: cpuSeconds }));

/** What is found of a program that mentions a clock and does a third of its work when it is made three times slower. */
async function find(base: readonly number[], head: readonly number[], slow: Partial<SlowRun> = {}) {
  const { inputs } = parseInputs({ given: { "entry-points": "x: python -c 'import time; work()'" }, from: "option", pyproject: undefined });
  const [entry] = inputs.entryPoints;
  if (entry === undefined) throw new Error("no entry point");
  let slowed = 0;
  const slowDown: Runner["slowDown"] = async () => {
    slowed++;
    return { cpuSeconds: 1, wallSeconds: 1, injected: 0.66, processes: 1, ...slow };
  };
  const runner = { slowDown } as unknown as Runner;
  const found = await findTimeBox({
    entry,
    runner,
    progress: SILENT,
    recordings: makeRecordings(),
    runs: { base: runs(...base), head: runs(...head) },
  });
  return { found, slowed };
}

describe("findTimeBox", () => {
  test("slows a program down whose time is about the same on both sides", async () => {
    expect(await find([1, 1.02, 1], [1.01, 1, 1.2])).toEqual({ found: { how: "work-differs" }, slowed: 2 });
  });

  test("takes no program for one that works for a time whose recorded runs are dearer for being sampled", async () => {
    const slow = { wallSeconds: 1.2, injected: 0.27 };
    // Slowed down, it does its work in 0.73 s; recorded, in 0.95 to 1.1 s.
    expect(await find([1, 1.05, 1.1], [1, 0.95, 1.1], slow)).toEqual({ found: undefined, slowed: 1 });
    expect(await find([1, 1.05, 1.1], [1, 0.98, 1.1], slow)).toEqual({ found: { how: "work-differs" }, slowed: 2 });
  });

  test("runs no program once more whose time changed clearly, since one that works for a time takes that time on both sides", async () => {
    expect(await find([1, 1.02, 1], [2.1, 2, 2.2])).toEqual({ found: undefined, slowed: 0 });
    expect(await find([2.1, 2, 2.2], [1, 1.02, 1])).toEqual({ found: undefined, slowed: 0 });
    expect(await find([1, 1.7, 1], [2.1, 2, 2.2])).toMatchObject({ slowed: 2 });
  });
});
