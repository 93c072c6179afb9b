// Bundles the action (dist/index.js) and the command (dist/cli/index.js). Same input, same bytes, in any folder.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
for (const [entry, out] of [
  ["src/index.ts", "dist"],
  ["src/cli.ts", "dist/cli"],
]) {
  execFileSync("ncc", ["build", entry, "-o", out, "--target", "es2022"], { stdio: ["ignore", "ignore", "inherit"] });
}
