import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "smol-toml";
import { openGit } from "../git/git.ts";
import { PYPROJECT, parsePyproject } from "../pyproject.ts";
import { type Suggestion, suggestEntryPoints } from "./suggest.ts";
import { renderPyprojectTable, renderWorkflow, suggestSetup } from "./texts.ts";

const WORKFLOW = ".github/workflows/flamediff.yml";

export interface Initialised {
  readonly suggestions: readonly Suggestion[];
  /** Files written, relative to the repository. */
  readonly written: readonly string[];
  /** Files left alone because they are there already, with what is missing in them. */
  readonly kept: readonly string[];
}

/** Writes a first `[tool.flamediff.entry-points]` and the workflow; what is there already is never changed. */
export async function initialise(repository: string): Promise<Initialised> {
  const files = (await openGit(repository)("ls-files", "-z", "--cached", "--others", "--exclude-standard"))
    .split("\0")
    .filter((file) => file !== "");
  const pyproject = await readFile(join(repository, PYPROJECT), "utf8").catch(() => undefined);
  const suggestions = suggestEntryPoints({
    files,
    scripts: scriptsOf(pyproject),
    usesPytest: await usesPytest(repository, files, pyproject),
  });
  const written: string[] = [];
  const kept: string[] = [];
  if (pyproject !== undefined && parsePyproject(pyproject) !== undefined) kept.push(PYPROJECT);
  else {
    const table = renderPyprojectTable(suggestions);
    await writeFile(join(repository, PYPROJECT), pyproject === undefined ? table : `${pyproject.trimEnd()}\n\n${table}`);
    written.push(PYPROJECT);
  }
  if (files.includes(WORKFLOW)) kept.push(WORKFLOW);
  else {
    await mkdir(dirname(join(repository, WORKFLOW)), { recursive: true });
    await writeFile(join(repository, WORKFLOW), renderWorkflow({ setup: suggestSetup(files, pyproject) }));
    written.push(WORKFLOW);
  }
  return { suggestions, written, kept };
}

function scriptsOf(pyproject: string | undefined): Record<string, string> {
  const project = pyproject === undefined ? undefined : parse(pyproject)["project"];
  const scripts = typeof project === "object" && project !== null && "scripts" in project ? project.scripts : undefined;
  return typeof scripts === "object" && scripts !== null ? (scripts as Record<string, string>) : {};
}

async function usesPytest(repository: string, files: readonly string[], pyproject: string | undefined): Promise<boolean> {
  if (files.some((file) => /(^|\/)(conftest\.py|pytest\.ini)$/.test(file)) || pyproject?.includes("pytest")) return true;
  for (const file of files.filter((name) => /(^|\/)test_[^/]*\.py$/.test(name)).slice(0, 20)) {
    if (/\bpytest\b|^def test_/m.test(await readFile(join(repository, file), "utf8").catch(() => ""))) return true;
  }
  return false;
}
