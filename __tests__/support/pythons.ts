import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where an installed Python is: beside the tests' own (bash .ci/pythons), under pyenv, or on the path. */
export function findPython(version: string): string | undefined {
  const folder = process.env["FLAMEDIFF_PYTHONS"] ?? join(homedir(), ".cache/flamediff-pythons");
  const candidates = [join(folder, version, `usr/bin/python${version}`)];
  try {
    const root = process.env["PYENV_ROOT"] ?? join(homedir(), ".pyenv");
    const names = execFileSync("ls", [join(root, "versions")], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).split("\n");
    candidates.push(...names.filter((name) => name.startsWith(`${version}.`)).map((name) => join(root, "versions", name, "bin/python")));
  } catch {
    // no pyenv here
  }
  candidates.push(...(process.env["PATH"] ?? "").split(":").map((place) => join(place, `python${version}`)));
  return candidates.find((candidate) => {
    try {
      return (
        existsSync(candidate) &&
        execFileSync(candidate, ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"], { encoding: "utf8" }).trim() === version
      );
    } catch {
      return false;
    }
  });
}
