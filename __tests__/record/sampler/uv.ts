import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { needs } from "../../support/needs.ts";

/** uv beside the Pythons of the tests (bash .ci/pythons), or on the path. */
export function findUvFolder(): string | undefined {
  const pythons = process.env["FLAMEDIFF_PYTHONS"] ?? join(homedir(), ".cache/flamediff-pythons");
  return [join(pythons, "uv/bin"), ...(process.env["PATH"] ?? "").split(":")].find((folder) => existsSync(join(folder, "uv")));
}

export const needsUv = needs(findUvFolder() !== undefined, "uv not found: bash .ci/pythons");
