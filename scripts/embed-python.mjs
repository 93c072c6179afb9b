// Puts the Python files of src/record/python into a TypeScript file, so that the bundled action holds them. A test compares both.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("../src/record/python/", import.meta.url);

/** The text of src/record/python/sources.ts. */
export function embedPython() {
  const files = readdirSync(folder).filter((name) => name.endsWith(".py"));
  const constants = files.sort().map((name) => {
    const constant = name.replace(/\.py$/, "").toUpperCase();
    return `/** ${name} */\nexport const ${constant} =\n  ${JSON.stringify(readFileSync(new URL(name, folder), "utf8"))};\n`;
  });
  return `// Made by \`npm run build:python\` from the Python files beside it. Do not edit.\n${constants.join("")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL("sources.ts", folder), embedPython());
