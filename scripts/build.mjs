// Bundles the action (dist/index.js) and the command (dist/cli/index.js). Same input, same bytes, in any folder.
// TypeScript compiles to lib/ first: ncc cannot take TypeScript 7 and turns modules of a transpile-only build into CommonJS.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { installedPackage, licensesText } from "./licenses.mjs";

const run = (...command) => execFileSync(command[0], command.slice(1), { stdio: ["ignore", "ignore", "inherit"] });
/** Bundles one door and returns the file with the bundler's statistics. */
const bundle = (door, folder) => {
  const statistics = `lib/${door}.statistics.json`;
  run("ncc", "build", `lib/${door}.js`, "-o", folder, "--target", "es2022", "--stats-out", statistics);
  return statistics;
};

for (const folder of ["lib", "dist"]) rmSync(folder, { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
const statistics = [bundle("index", "dist"), bundle("cli", "dist/cli")];
writeFileSync("dist/licenses.txt", licensesText({ statistics, bundler: installedPackage("@vercel/ncc") }));
for (const file of statistics) rmSync(file);
