import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Ajv } from "ajv";
import fc from "fast-check";
import { Profile } from "pprof-format";
import { describe, expect, test } from "vitest";
import { exportProfile } from "../../src/export/export.ts";
import { listStacks } from "../../src/export/exported.ts";
import { BASE, exportedOf, HEAD } from "./profiles.ts";

const APP = exportedOf(BASE, HEAD);
const sorted = (text: string) => text.split("\n").sort().join("\n").trim();

describe("listStacks", () => {
  test("gives each stack with samples of its own once, callers first", () => {
    const [base] = APP.sides;
    const stacks = [...listStacks(base as (typeof APP.sides)[number])].map(({ functions, samples }) => [
      functions.map((id) => base?.functions[id]?.name).join(";"),
      samples,
    ]);
    expect(stacks).toEqual(
      [
        ["main;load", 15],
        ["main;fib", 10],
        ["main;fib;fib", 30],
        ["main", 5],
      ].sort(([a], [b]) => stacks.findIndex(([name]) => name === a) - stacks.findIndex(([name]) => name === b)),
    );
    expect(stacks[0]).toEqual(["main", 5]);
  });

  test("loses no sample, however deep the stack", () => {
    const deep = `${Array.from({ length: 5000 }, (_, i) => `f${i} (deep.py:1)`).join(";")} 7\n`;
    const [base] = exportedOf(deep, "").sides;
    expect([...listStacks(base as (typeof APP.sides)[number])].map(({ functions, samples }) => [functions.length, samples])).toEqual([
      [5000, 7],
    ]);
  });
});

describe("folded", () => {
  test("is the text that was read", () => {
    const files = exportProfile(APP, "folded");
    expect([...files.keys()]).toEqual(["app.base.folded", "app.head.folded"]);
    expect(sorted(files.get("app.base.folded") as string)).toBe(sorted(BASE));
    expect(sorted(files.get("app.head.folded") as string)).toBe(sorted(HEAD));
  });

  test("read again it gives the same bytes", () => {
    const frame = fc
      .tuple(fc.stringMatching(/^[A-Za-z_<>.]{1,8}$/), fc.constantFrom("a.py", "pkg/b.py", "site-packages/c/d.py", "<stdlib>/json/e.py"))
      .map(([name, file]) => `${name} (${file}:3)`);
    const line = fc
      .tuple(fc.array(frame, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 1000 }))
      .map(([frames, count]) => `${frames.join(";")} ${count}\n`);
    const text = fc.array(line, { minLength: 1, maxLength: 20 }).map((lines) => lines.join(""));
    fc.assert(
      fc.property(text, text, (base, head) => {
        const once = [...exportProfile(exportedOf(base, head), "folded").values()] as string[];
        const twice = [...exportProfile(exportedOf(once[0] as string, once[1] as string), "folded").values()];
        expect(twice).toEqual(once);
      }),
    );
  });
});

describe("speedscope", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../node_modules/speedscope/dist/release/file-format-schema.json", import.meta.url), "utf8"),
  ) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  const parse = (profile: typeof APP) => JSON.parse(exportProfile(profile, "speedscope").get("app.speedscope.json") as string);

  test.each([
    ["seconds known", APP],
    ["seconds unknown", exportedOf(BASE, HEAD, [3, null])],
    ["no samples at head", exportedOf(BASE, "")],
  ])("fits the schema that speedscope ships: %s", (_, profile) => {
    validate(parse(profile));
    expect(validate.errors).toBeNull();
  });

  test("has base and head as two profiles whose weights are the seconds of a run", () => {
    const { profiles } = parse(APP);
    const sums = profiles.map(({ name, unit, weights }: { name: string; unit: string; weights: number[] }) => [
      name,
      unit,
      Number(weights.reduce((a, b) => a + b, 0).toFixed(6)),
    ]);
    expect(sums).toEqual([
      ["app · base", "seconds", 3],
      ["app · head", "seconds", 2],
    ]);
  });

  test("counts samples on both sides when the seconds of one are not known", () => {
    const { profiles } = parse(exportedOf(BASE, HEAD, [3, null]));
    expect(profiles.map(({ unit, endValue }: { unit: string; endValue: number }) => [unit, endValue])).toEqual([
      ["none", 60],
      ["none", 40],
    ]);
  });

  test("knows a function of both sides as one frame, so that colours agree", () => {
    expect(
      parse(APP)
        .shared.frames.map(({ name }: { name: string }) => name)
        .sort(),
    ).toEqual(["fib", "load", "main"]);
  });
});

describe("json", () => {
  test("holds functions and stacks of both sides", () => {
    const { name, profiles } = JSON.parse(exportProfile(APP, "json").get("app.json") as string);
    expect(name).toBe("app");
    const [base] = profiles;
    const named = base.stacks.map(
      ({ functions, samples }: { functions: number[]; samples: number }) =>
        `${functions.map((id) => base.functions[id].name).join(";")} ${samples}`,
    );
    expect(named.sort()).toEqual(["main 5", "main;fib 10", "main;fib;fib 30", "main;load 15"]);
    expect(base.functions.find((fn: { name: string }) => fn.name === "load")).toEqual({
      name: "load",
      file: "store/disk.py",
      line: 3,
      origin: "dependency",
    });
    expect(base.seconds).toBe(3);
  });
});

/** Go's own tool reads it in pprof.slow.test.ts. */
describe("pprof", () => {
  test("has the samples and nanoseconds of each stack", () => {
    const file = exportProfile(APP, "pprof").get("app.base.pb.gz") as Uint8Array;
    const samples = Profile.decode(gunzipSync(file)).sample.map(({ locationId, value }) => [locationId.length, ...value.map(Number)]);
    expect(samples.sort(([, a = 0], [, b = 0]) => a - b)).toEqual([
      [1, 5, 250_000_000],
      [2, 10, 500_000_000],
      [2, 15, 750_000_000],
      [3, 30, 1_500_000_000],
    ]);
  });

  test("is the same for the same samples", () => {
    expect(exportProfile(APP, "pprof").get("app.base.pb.gz")).toEqual(exportProfile(exportedOf(BASE, HEAD), "pprof").get("app.base.pb.gz"));
  });
});
