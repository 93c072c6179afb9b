import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { INPUTS, type InputName, inputNames } from "../../src/config/input-table.ts";
import { parseInputs } from "../../src/config/inputs.ts";
import { parsePyproject } from "../../src/config/pyproject.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const schema = JSON.parse(readFileSync(join(ROOT, "schemas/pyproject.schema.json"), "utf8"));
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

const fits = (table: unknown): boolean => validate(table);

/** The sentence with which the program refuses the table; undefined when it takes it. */
function refusal(table: unknown): string | undefined {
  try {
    parseInputs({ given: {}, from: "option", pyproject: table });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const entry = (settings: object) => ({ "entry-points": { render: { command: "bench/render.py", ...settings } } });
const keysIn = (sentence: string | undefined): string[] =>
  sentence
    ?.split(/known keys: /i)[1]
    ?.replace(/\.$/, "")
    .split(", ") ?? [];

describe("schemas/pyproject.schema.json", () => {
  test("is what the table of inputs makes", () => {
    execFileSync(process.execPath, ["scripts/pyproject-schema.mjs", "--check"], { cwd: ROOT });
  });

  test("knows the keys that the program knows, and no other", () => {
    expect(Object.keys(schema.properties)).toEqual(keysIn(refusal({ nonsense: 1 })));
    const [, table] = schema.properties["entry-points"].anyOf;
    expect(Object.keys(table.additionalProperties.anyOf[1].properties)).toEqual(keysIn(refusal(entry({ nonsense: 1 }))));
  });

  test("describes each key in action.yml's words", () => {
    for (const [name, { description }] of Object.entries<{ description: string }>(schema.properties))
      expect(description).toBe(INPUTS[name as InputName].help);
  });

  test("takes the settings of every example", () => {
    const examples = readdirSync(join(ROOT, "examples"), { withFileTypes: true }).filter((each) => each.isDirectory());
    expect(examples.length).toBeGreaterThan(0);
    for (const { name } of examples) {
      const table = parsePyproject(readFileSync(join(ROOT, "examples", name, "pyproject.toml"), "utf8"));
      expect(refusal(table)).toBeUndefined();
      expect(fits(table), name).toBe(true);
    }
  });

  const bounds = inputNames().flatMap((name) => {
    const spec = INPUTS[name];
    if (!("least" in spec) || !(name in schema.properties)) return [];
    return [
      [name, spec.least, true],
      [name, spec.most, true],
      [name, spec.least / 2, false],
      [name, spec.most + 1, false],
    ] as const;
  });
  test.each(bounds)("agrees with the program about %s = %d", (name, value, isGood) => {
    expect(fits({ [name]: value })).toBe(isGood);
    expect(refusal({ [name]: value }) === undefined).toBe(isGood);
  });

  test.each([
    {},
    { setup: ["pip install -e .", "make"], native: true, comment: "on-change" },
    { "entry-points": "render: bench/render.py\nload: -m api.load" },
    { "entry-points": { "two words": "bench/render.py" }, base: "origin/main", name: "perf 3.13" },
    entry({ setup: ["make"], cwd: "services/api", env: { WORKERS: 1 }, timeout: 0.5, "allow-exit-status": 1 }),
    entry({ "allow-exit-status": [1, 5], cwd: "a..b" }),
  ])("takes what the program takes: %j", (table) => {
    expect(refusal(table)).toBeUndefined();
    expect(fits(table)).toBe(true);
  });

  test.each([
    { round: 5 },
    { "entry-point": "x: y.py" },
    { "github-token": "secret" },
    { "allow-unsafe-pull-request-target": true },
    { "pull-request": 5 },
    { rounds: 2.5 },
    { rounds: "many" },
    { native: "yes" },
    { native: true, nonblocking: true },
    { "fail-on": "always" },
    { base: "--upload-pack=x" },
    { name: "-x" },
    { setup: [1] },
    { "entry-points": ["bench.py"] },
    { "entry-points": { render: 5 } },
    { "entry-points": { render: "" } },
    { "entry-points": { "../x": "bench.py" } },
    { "entry-points": { render: { setup: "make" } } },
    entry({ comand: "x" }),
    entry({ cwd: "/etc" }),
    entry({ cwd: "a/../../b" }),
    entry({ env: { A: [1] } }),
    entry({ timeout: 0 }),
    entry({ "allow-exit-status": [137] }),
  ])("refuses what the program refuses: %j", (table) => {
    expect(refusal(table)).toBeDefined();
    expect(fits(table)).toBe(false);
  });
});
