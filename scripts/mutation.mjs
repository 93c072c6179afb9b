// Runs Stryker on the rooms that decide (stryker.config.json). Usage: node scripts/mutation.mjs [FILES TO MUTATE]
// Stryker's runner for Vitest joins suite and test with a space where Vitest 5 has ' > ', so that no test would run and every mutant
// would survive (stryker-mutator/stryker-js#6210). A patched copy of the runner stands in until a version without the fault is out.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const RUNNER = "node_modules/@stryker-mutator/vitest-runner";
const COPY = "node_modules/@stryker-mutator/vitest-5-runner";
const FAULT = "nameParts.join(' ')";
const CURE = "nameParts.filter(Boolean).join(' > ')";

rmSync(COPY, { recursive: true, force: true });
cpSync(RUNNER, COPY, { recursive: true });
// The name is put together in two places: once for the report, once beside the tests.
for (const file of ["test-helpers.js", "stryker-setup.js"].map((name) => `${COPY}/dist/src/${name}`)) {
  const source = readFileSync(file, "utf8");
  if (!source.includes(FAULT)) throw new Error(`${file} no longer holds '${FAULT}'. Is stryker-js#6210 fixed? Then use ${RUNNER} itself.`);
  writeFileSync(file, source.replace(FAULT, CURE));
}

const plugin = ["--plugins", `./${COPY}/dist/src/index.js`];
const files = process.argv.slice(2);
const mutate = files.length > 0 ? ["--mutate", files.join(",")] : [];
process.exitCode = spawnSync("npx", ["stryker", "run", ...plugin, ...mutate], { stdio: "inherit" }).status ?? 1;
