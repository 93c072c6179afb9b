// Runs Stryker on the rooms that decide (stryker.config.json), each judged by its own tests. Usage: node scripts/mutation.mjs [FILES TO MUTATE]
// What came out is in node_modules/.cache/stryker/ROOM.json; mutants whose code and tests are as they were are not tried again.
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

const CACHE = "node_modules/.cache/stryker";
const given = process.argv.slice(2);
for (const room of ["compare", "profile"]) {
  const inRoom = `src/${room}/`;
  const files = given.length === 0 ? [`${inRoom}**/*.ts`] : given.filter((file) => file.startsWith(inRoom));
  if (files.length === 0) continue;
  const options = ["--plugins", `./${COPY}/dist/src/index.js`, "--mutate", files.join(","), "--incrementalFile", `${CACHE}/${room}.json`];
  const env = { ...process.env, MUTATED_ROOM: room };
  const { status } = spawnSync("npx", ["stryker", "run", ...options], { stdio: "inherit", env });
  if (status !== 0) process.exitCode = 1;
}
