// Writes the tables of inputs and outputs of docs/configuration.md from action.yml. Usage: node scripts/input-tables.mjs [--check]
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

const action = parse(readFileSync("action.yml", "utf8"));
const cell = (text) => text.replaceAll("|", "\\|");

function inputRow([name, { description }]) {
  const [, text, value] = /^(.*?)(?: Default: (`.*`)\.)?$/s.exec(description);
  return `| \`${name}\` | ${value ?? "–"} | ${cell(text)} |`;
}

const tables = {
  inputs: ["| input | default | meaning |", "|---|---|---|", ...Object.entries(action.inputs).map(inputRow)],
  outputs: [
    "| output | meaning |",
    "|---|---|",
    ...Object.entries(action.outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  ],
};

const old = readFileSync("docs/configuration.md", "utf8");
const fresh = Object.entries(tables).reduce(
  (text, [name, rows]) =>
    text.replace(
      new RegExp(`(<!-- ${name}:start -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`),
      `$1${rows.join("\n").replaceAll("$", "$$$$")}\n$2`,
    ),
  old,
);
if (process.argv.includes("--check")) {
  if (fresh !== old) throw new Error("the tables of docs/configuration.md differ from action.yml: run 'node scripts/input-tables.mjs'");
} else writeFileSync("docs/configuration.md", fresh);
