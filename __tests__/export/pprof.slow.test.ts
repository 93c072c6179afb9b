import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exportProfile } from "../../src/export/export.ts";
import { needs } from "../support/needs.ts";
import { BASE, exportedOf, HEAD } from "./profiles.ts";

const APP = exportedOf(BASE, HEAD);
/** `go tool pprof` is compiled when it runs for the first time. */
const go = needs(hasGo(), "Go not found");

describe.skipIf(go.isMissing)(`pprof, as Go's own tool reads it${go.reason}`, () => {
  test("has samples and nanoseconds of each stack, leaf first", () => {
    const raw = readByGo(["-raw"], "app.base.pb.gz");
    expect(raw).toContain("samples/count cpu/nanoseconds");
    expect(raw).toMatch(/fib app\.py:7/);
    const samples = [...raw.matchAll(/^\s+(\d+)\s+(\d+): ([\d ]+)$/gm)].map(([, count, nanoseconds, places]) => [
      Number(count),
      Number(nanoseconds),
      (places as string).trim().split(" ").length,
    ]);
    expect(samples.sort((a, b) => (a[0] as number) - (b[0] as number))).toEqual([
      [5, 250_000_000, 1],
      [10, 500_000_000, 2],
      [15, 750_000_000, 2],
      [30, 1_500_000_000, 3],
    ]);
  });

  test("counts a recursive function once, and compares two sides", () => {
    expect(readByGo(["-top", "-cum", "-unit=s"], "app.base.pb.gz")).toMatch(/2s 66\.67% .* 2s 66\.67%\s+fib/);
    expect(readByGo(["-top", "-unit=s", "-diff_base", "app.base.pb.gz"], "app.head.pb.gz")).toMatch(/-1s\s.*fib/);
  });

  test("has samples alone when seconds are not known", () => {
    const raw = readByGo(["-raw"], "app.head.pb.gz", exportedOf(BASE, HEAD, [null, null]));
    expect(raw).toContain("samples/count");
    expect(raw).not.toContain("nanoseconds");
  });
});

function hasGo(): boolean {
  try {
    return execFileSync("go", ["version"], { encoding: "utf8" }).startsWith("go version");
  } catch {
    return false;
  }
}

function readByGo(options: readonly string[], file: string, profile = APP): string {
  const folder = mkdtempSync(join(tmpdir(), "flamediff-pprof-"));
  try {
    for (const [name, bytes] of exportProfile(profile, "pprof")) writeFileSync(join(folder, name), bytes);
    return execFileSync("go", ["tool", "pprof", ...options, file], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
