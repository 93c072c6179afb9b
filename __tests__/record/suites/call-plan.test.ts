import { describe, expect, test } from "vitest";
import { planCalls, secondsForBenchmarks } from "../../../src/record/suites/call-plan.ts";
import type { Estimate } from "../../../src/record/suites/suite-events.ts";

function estimate(name: string, seconds: number, changes: Partial<Estimate> = {}): Estimate {
  return { name, file: null, cpu: seconds, wall: seconds, outside: 0, spent: 0, touched: false, most: null, ...changes };
}
const plan = (base: readonly Estimate[], head: readonly Estimate[], mostSeconds = 100, failed: readonly string[] = []) =>
  planCalls({ estimates: { base, head }, failed: new Set(failed), mostSeconds });

describe("planCalls", () => {
  test("gives a benchmark of a small suite one second on the slower side", () => {
    expect(plan([estimate("a", 0.001)], [estimate("a", 0.01)]).calls).toEqual({ a: 100 });
  });

  test("divides five seconds among more benchmarks, with a fortieth of a second for each at least", () => {
    const suite = (size: number) => Array.from({ length: size }, (_, index) => estimate(`b${index}`, 0.001));
    expect(plan(suite(20), suite(20)).calls).toMatchObject({ b0: 250, b19: 250 });
    expect(plan(suite(300), suite(300)).calls).toMatchObject({ b0: 25, b299: 25 });
  });

  test("calls a slow benchmark once", () => {
    expect(plan([estimate("a", 40)], [estimate("a", 40)]).calls).toEqual({ a: 1 });
  });

  test("counts preparation that is not measured, and never asks for more calls than work", () => {
    expect(plan([], [estimate("a", 0.0001, { outside: 0.04 })]).calls).toEqual({ a: 100 });
    expect(plan([], [estimate("a", 0.0001, { most: 3 })]).calls).toEqual({ a: 3 });
  });

  test("is not misled by a busy machine, and does not wait for a benchmark that waits", () => {
    expect(plan([], [estimate("a", 0.01, { wall: 0.03 })]).calls).toEqual({ a: 100 });
    expect(plan([], [estimate("a", 0, { wall: 1 })]).calls).toEqual({ a: 3 });
  });

  test("makes fewer calls when the budget is short, then takes benchmarks that reach touched code first, and says which are left out", () => {
    const suite = [estimate("a", 0.01), estimate("b", 0.01, { touched: true }), estimate("c", 0.01)];
    expect(plan(suite, suite, 1.5)).toMatchObject({ calls: { a: 50, b: 50, c: 50 }, leftOut: [] });
    expect(plan(suite, suite, 0.07)).toMatchObject({ calls: { b: 3, a: 3 }, leftOut: ["c"], seconds: { base: 0.06, head: 0.06 } });
    expect(plan(suite, suite, 0)).toMatchObject({ calls: { b: 3 }, leftOut: ["a", "c"] });
  });

  test("calls the others less often rather than leave one out that can only be called once", () => {
    const suite = [estimate("a", 0.01), estimate("b", 0.9)];
    expect(plan(suite, suite, 1.2)).toMatchObject({ calls: { b: 1 }, leftOut: [] });
    expect(plan(suite, suite, 1.2).seconds.head).toBeLessThanOrEqual(1.2);
  });

  test("does not let a benchmark that takes too long keep the others out", () => {
    const suite = [estimate("waits", 0, { wall: 100, touched: true }), estimate("a", 0.01)];
    expect(plan(suite, suite, 30)).toMatchObject({ calls: { a: 100 }, leftOut: ["waits"] });
    expect(plan(suite.slice(0, 1), suite.slice(0, 1), 30)).toMatchObject({ calls: { waits: 1 }, leftOut: [] });
  });

  test("leaves out what failed, and runs what only one side has", () => {
    expect(plan([estimate("a", 1), estimate("old", 1)], [estimate("a", 1), estimate("new", 1)], 100, ["a"]).calls).toEqual({
      new: 1,
      old: 1,
    });
  });
});

describe("countingDivisor", () => {
  test("makes runs that count calls do a fifth of a second of work, and never more than they would", () => {
    const suite = Array.from({ length: 20 }, (_, index) => estimate(`b${index}`, 0.001));
    expect(plan(suite, suite).countingDivisor).toBe(25);
    expect(plan([estimate("a", 0.0001, { most: 3 })], []).countingDivisor).toBe(1);
  });
});

describe("secondsForBenchmarks", () => {
  test("lets the planned rounds of both sides fit into the budget", () => {
    expect(secondsForBenchmarks({ budget: 300, rounds: 5, rest: 2 })).toBe(28);
  });

  test("leaves time for the benchmarks of a suite that is slow to collect", () => {
    expect(secondsForBenchmarks({ budget: 300, rounds: 5, rest: 40 })).toBe(25);
  });
});
