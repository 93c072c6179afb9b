// Bundles the action (dist/index.js) and the command (dist/cli/index.js). Same input, same bytes, in any folder.
// TypeScript compiles to lib/ first: ncc cannot take TypeScript 7 and turns modules of a transpile-only build into CommonJS.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";

const run = (...command) => execFileSync(command[0], command.slice(1), { stdio: ["ignore", "ignore", "inherit"] });

for (const folder of ["lib", "dist"]) rmSync(folder, { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
run("ncc", "build", "lib/index.js", "-o", "dist", "--target", "es2022");
run("ncc", "build", "lib/cli.js", "-o", "dist/cli", "--target", "es2022");
