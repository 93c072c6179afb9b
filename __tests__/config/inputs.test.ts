import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { INPUTS, type InputName, inputNames, isRepeatedInput } from "../../src/config/input-table.ts";
import { parseInputs } from "../../src/config/inputs.ts";
import { parsePyproject } from "../../src/config/pyproject.ts";

const fromOptions = (given: { [K in InputName]?: string }, pyproject?: unknown) => parseInputs({ given, from: "option", pyproject }).inputs;

describe("parseInputs", () => {
  test("gives the documented defaults when nothing is said", () => {
    expect(fromOptions({})).toMatchObject({
      entryPoints: [],
      python: "python",
      mode: "auto",
      rounds: 5,
      budget: 300,
      timeout: 600,
      rate: "auto",
      subprocesses: true,
      threads: false,
      minChange: 1,
      failOn: "never",
      comment: "always",
      annotations: true,
      name: "flamediff",
      base: undefined,
      retentionDays: undefined,
    });
  });

  test("takes options before pyproject.toml before defaults, and says from where", () => {
    const { inputs, sources } = parseInputs({ given: { rounds: "7" }, from: "option", pyproject: { rounds: 9, rate: 250 } });
    expect(inputs).toMatchObject({ rounds: 7, rate: 250, budget: 300 });
    expect(sources).toMatchObject({ rounds: "option", rate: "pyproject.toml", budget: "default" });
  });

  test("takes an empty input of the action as not given", () => {
    expect(fromOptions({ rounds: "", base: "" }, { rounds: 9 })).toMatchObject({ rounds: 9, base: undefined });
  });

  test.each([
    [{ rate: "0" }, "Option '--rate' is '0'; expected 'auto' or an integer from 1 to 1000 (samples per second)."],
    [{ rounds: "2.5" }, "Option '--rounds' is '2.5'; expected an integer from 1 to 200 (rounds)."],
    [{ budget: "five" }, "Option '--budget' is 'five'; expected a number from 1 to 86400 (seconds)."],
    [{ native: "yes" }, "Option '--native' is 'yes'; expected true or false."],
    [{ "fail-on": "regresion" }, "Option '--fail-on' is 'regresion'; expected one of never, regression."],
    [{ base: "--upload-pack=x" }, "Option '--base' is '--upload-pack=x'; expected a branch, a tag or a commit"],
    [{ name: "a --> b" }, "Option '--name' is 'a --> b'; expected up to 60 letters"],
    [{ native: "true", nonblocking: "true" }, "Inputs 'native' and 'nonblocking' cannot be combined"],
  ] as [{ [K in InputName]?: string }, string][])("refuses %j in a sentence", (given, message) => {
    expect(() => fromOptions(given)).toThrow(message);
  });

  test("refuses an unknown key of pyproject.toml and names the nearest", () => {
    expect(() => fromOptions({}, { ronds: 5 })).toThrow("unknown key 'ronds'. Known keys: ");
    expect(() => fromOptions({}, { "github-token": "x" })).toThrow("has 'github-token', which can only be set as an input of the action");
    expect(() => fromOptions({}, [])).toThrow("is not a table");
  });

  test.each([
    ["[rounds]\nof = 5", "'rounds' in [tool.flamediff] of pyproject.toml is '{\"of\":5}'; expected an integer"],
    ["native = {}", "'native' in [tool.flamediff] of pyproject.toml is '{}'; expected true or false"],
    ["[fail-on]", "'fail-on' in [tool.flamediff] of pyproject.toml is '{}'; expected one of never, regression"],
  ])("refuses the table %j in a value's place in a sentence", (toml, message) => {
    // The reader's tables have no prototype, so nothing makes a text of them.
    const tables = toml.replace(/^\[/gm, "[tool.flamediff.");
    const pyproject = parsePyproject(tables.startsWith("[") ? tables : `[tool.flamediff]\n${tables}`);
    expect(() => fromOptions({}, pyproject)).toThrow(message);
  });

  test("reads entry points from pyproject.toml as commands and as tables", () => {
    const table = {
      "entry-points": {
        render: "bench/render.py --pages 40",
        api: { command: "-m api.load", env: { WORKERS: 2 }, cwd: "services/api", timeout: 60 },
      },
    };
    expect(fromOptions({}, table).entryPoints).toEqual([
      { name: "render", command: "bench/render.py --pages 40", argv: ["bench/render.py", "--pages", "40"] },
      { name: "api", command: "-m api.load", argv: ["-m", "api.load"], env: { WORKERS: "2" }, cwd: "services/api", timeout: 60 },
    ]);
  });
});

describe("action.yml", () => {
  const action = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8"));

  test("has the very inputs of the table, with the same words", () => {
    expect(Object.keys(action.inputs)).toEqual(inputNames());
    for (const name of inputNames()) {
      const { description } = action.inputs[name];
      expect(description.startsWith(INPUTS[name].help)).toBe(true);
      if (INPUTS[name].default && name !== "github-token") expect(description).toContain(`Default: \`${INPUTS[name].default}\`.`);
    }
  });

  test("gives no default but the token's, else pyproject.toml would never be asked", () => {
    const withDefault = Object.entries(action.inputs as Record<string, { default?: string }>).filter(
      ([, input]) => input.default !== undefined,
    );
    expect(withDefault.map(([name]) => name)).toEqual(["github-token"]);
  });

  test("runs the bundle on node24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
  });
});

test.each([
  [{ setup: "echo \0" }, "contains a NUL character"],
  [{ "entry-points": { a: { command: "a.py", env: { A: "x\0y" } } } }, "contains a NUL character"],
  [{ "entry-points": { a: `a.py ${"y".repeat(100_001)}` } }, "contains a text of 100006 bytes; expected at most 100000"],
])("rejects texts that no process can be started with", (pyproject, message) => {
  expect(() => parseInputs({ given: {}, from: "input", pyproject })).toThrow(message);
});

test.each([
  ["python", "python3.12", true],
  // Another machine has no such path, and it tells what this one is called.
  ["python", "/home/ada/.venv/bin/python", false],
  ["python", String.raw`C:\Python312\python.exe`, false],
  ["budget", "60", true],
  ["github-token", "secret", false],
  ["toString", "x", false],
] as const)("the command that repeats a report: --%s %s given again: %s", (name, value, isGiven) =>
  expect(isRepeatedInput(name, value)).toBe(isGiven),
);
