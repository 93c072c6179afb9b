// Writes schemas/pyproject.schema.json, the JSON Schema of [tool.flamediff], from the table of inputs. Usage: node scripts/pyproject-schema.mjs [--check]
import { readFileSync, writeFileSync } from "node:fs";
import { belongsInFile, INPUTS } from "../src/config/input-table.ts";

const FILE = new URL("../schemas/pyproject.schema.json", import.meta.url);

const COMMAND = { type: "string", pattern: "\\S" };
const SHELL_LINES = { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] };
// 128 and above are a shell's words for signals.
const EXIT_STATUS = { type: "integer", minimum: 0, maximum: 127 };

// Relative, and without a way out of the repository.
const FOLDER = { type: "string", minLength: 1, not: { pattern: "^/|^[A-Za-z]:|(^|[\\\\/])\\.\\.([\\\\/]|$)" } };

const ENTRY_POINT = {
  type: "object",
  oneOf: [{ required: ["command"] }, { required: ["import"] }],
  additionalProperties: false,
  properties: {
    command: {
      ...COMMAND,
      description: "`bench/run.py …` and `-m pkg …` run under `python`; anything else is a command, without a shell.",
    },
    import: {
      type: "string",
      pattern: "^[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{N}_]*)*$",
      description: "In place of `command`: a module. Start-up alone is measured, in new interpreters that import it.",
    },
    setup: { ...SHELL_LINES, description: "Shell lines run in each worktree before this entry point, after the common set-up." },
    cwd: { ...FOLDER, description: "Folder to run in, relative to that of this file. Default: the common `cwd`." },
    env: { type: "object", additionalProperties: { type: ["string", "number"] }, description: "Environment variables of the run." },
    timeout: { type: "number", exclusiveMinimum: 0, description: "Seconds for one run." },
    "allow-exit-status": {
      anyOf: [EXIT_STATUS, { type: "array", items: EXIT_STATUS }],
      description: "Exit statuses beside 0 that are no failure, such as 1 for a test suite with failing tests.",
    },
  },
};

const SPECIAL = {
  "entry-points": {
    anyOf: [
      { type: "string" },
      {
        type: "object",
        propertyNames: { pattern: "^[A-Za-z0-9][A-Za-z0-9._ -]*$" },
        additionalProperties: { anyOf: [COMMAND, ENTRY_POINT] },
      },
    ],
  },
  cwd: FOLDER,
  // Revisions go to git as arguments.
  base: { type: "string", pattern: "^[^-\\s][^\\s]*$" },
  head: { type: "string", pattern: "^[^-\\s][^\\s]*$" },
  name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._ -]{0,59}$" },
};

const BY_KIND = {
  text: () => ({ type: "string" }),
  lines: () => SHELL_LINES,
  whole: ({ least, most, orAuto }) => {
    const whole = { type: "integer", minimum: least, maximum: most };
    return orAuto ? { anyOf: [whole, { const: "auto" }] } : whole;
  },
  number: ({ least, most }) => ({ type: "number", minimum: least, maximum: most }),
  switch: () => ({ type: "boolean" }),
  choice: ({ choices }) => ({ enum: choices }),
};

const ofKind = { text: String, lines: String, choice: String, whole: Number, number: Number, switch: (text) => text === "true" };

function property([name, spec]) {
  const { kind, default: value, help } = spec;
  const shape = SPECIAL[name] ?? BY_KIND[kind](spec);
  return [
    name,
    {
      description: help,
      ...shape,
      ...(value !== undefined && value !== "" && { default: value === "auto" ? value : ofKind[kind](value) }),
    },
  ];
}

const schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://flamediff.invalid/schemas/pyproject.schema.json",
  title: "[tool.flamediff] of pyproject.toml",
  description: "What flamediff profiles and how. Inputs of the action and options of the command come before these.",
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(INPUTS)
      .filter(([name]) => belongsInFile(name))
      .map(property),
  ),
  not: { required: ["native", "nonblocking"], properties: { native: { const: true }, nonblocking: { const: true } } },
};

const text = `${JSON.stringify(schema, null, 2)}\n`;
if (process.argv.includes("--check")) {
  if (readFileSync(FILE, "utf8") !== text)
    throw new Error("schemas/pyproject.schema.json is not what the inputs make: run 'node scripts/pyproject-schema.mjs'");
} else writeFileSync(FILE, text);
