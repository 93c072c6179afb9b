import { lstat } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { parse } from "smol-toml";
import { PYPROJECT, parsePyproject } from "../config/pyproject.ts";
import { makeOwnFolder, readRegularText, replaceFile, tryReadRegularFile } from "../lib/regular-file.ts";
import { openGit } from "../record/git/git.ts";
import { suggestEntryPoints } from "./suggest.ts";
import type { Suggestion } from "./suggestion.ts";
import { findSuites, isAsvConfiguration } from "./suites.ts";
import { renderPyprojectTable, renderWorkflow, suggestSetup } from "./texts.ts";

const WORKFLOWS = ".github/workflows";

export interface Initialised {
  /** The project's folder, relative to the repository: empty for its top. Commands run there. */
  readonly project: string;
  /** What stands in pyproject.toml now, the first of them active; empty when the file was left alone. */
  readonly suggestions: readonly Suggestion[];
  readonly setup: string | undefined;
  /** Files written, relative to the repository. */
  readonly written: readonly string[];
  /** Files left alone because flamediff has its settings there already. */
  readonly kept: readonly string[];
}

/**
 * Writes a first `[tool.flamediff.entry-points]` and the workflow; what is there already is never changed.
 * @param start the folder that somebody stands in: in a monorepo the project around it is configured, not the whole repository.
 */
export async function initialise(repository: string, start = repository): Promise<Initialised> {
  const all = (await openGit(repository)("ls-files", "-z", "--cached", "--others", "--exclude-standard")).split("\0");
  const project = findProject(relative(repository, start), all);
  const folder = join(repository, project);
  const prefix = project === "" ? "" : `${project}/`;
  const files = all.filter((file) => file !== "" && file.startsWith(prefix)).map((file) => file.slice(prefix.length));
  const pyproject = await tryReadRegularFile(join(folder, PYPROJECT));
  const parsed = pyproject === undefined ? undefined : parse(pyproject);
  const texts = await readTexts(
    folder,
    files.filter((file) => file.endsWith(".py") || isAsvConfiguration(file)),
  );
  const requirements = await readTexts(folder, files.filter(isRequirements));
  const suites = findSuites({ files, texts, requirements: [pyproject ?? "", ...requirements.values()] });
  const suggestions = suggestEntryPoints({
    files,
    texts,
    suites,
    scripts: scriptsOf(pyproject),
    usesPytest: await usesPytest(folder, files, pyproject),
  });
  const command = suggestions[0]?.command;
  const tool = suites.find((suite) => suite.command === command)?.tool;
  const pipFiles = new Map([...requirements].filter(([path]) => path.endsWith(".txt")));
  const setup = suggestSetup({ tracked: files, pyproject: parsed, files: pipFiles, command, tool });
  const written: string[] = [];
  const kept: string[] = [];
  const settings = `${prefix}${PYPROJECT}`;
  if (pyproject !== undefined && parsePyproject(pyproject) !== undefined) kept.push(settings);
  else {
    const table = renderPyprojectTable({ suggestions, setup });
    await writeInside(repository, settings, pyproject === undefined ? table : `${pyproject.trimEnd()}\n\n${table}`);
    written.push(settings);
  }
  const name = basename(project)
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const workflow = `${WORKFLOWS}/flamediff${name === "" ? "" : `-${name}`}.yml`;
  if (all.includes(workflow)) kept.push(workflow);
  else {
    await writeInside(repository, workflow, renderWorkflow({ name, project }));
    written.push(workflow);
  }
  return { project, suggestions: written.includes(settings) ? suggestions : [], setup, written, kept };
}

/** The nearest folder with a pyproject.toml or setup.py, from where somebody stands to the top of the repository. */
function findProject(start: string, files: readonly string[]): string {
  for (let folder = start; folder !== "" && !folder.startsWith(".."); folder = dirname(folder) === "." ? "" : dirname(folder)) {
    if (files.includes(`${folder}/${PYPROJECT}`) || files.includes(`${folder}/setup.py`)) return folder;
  }
  return "";
}

/** Writes a file of the repository, which may be a stranger's. @throws UserError when one of its folders is a link. */
async function writeInside(repository: string, file: string, text: string): Promise<void> {
  const folders = file.split("/").slice(0, -1);
  for (const depth of folders.keys()) await makeOwnFolder(join(repository, ...folders.slice(0, depth + 1)));
  await replaceFile(join(repository, file), text);
}

/** What was done, and why. */
export function describeInitialised({ suggestions, setup, written, kept }: Initialised): string {
  const [active, ...waiting] = suggestions;
  const show = ({ name, command, because }: Suggestion) => [`  ${name} = ${JSON.stringify(command)}`, `      ${because}`];
  const table = [
    `wrote [tool.flamediff] into ${written.find(isSettings)}`,
    ...(active === undefined ? ["  Found nothing to profile. Add a command that works for 2 to 10 seconds."] : show(active)),
    ...(setup === undefined
      ? []
      : [`  setup = ${JSON.stringify(setup)}`, "      runs on base and head, so that each side profiles its own code"]),
    ...(waiting.length === 0 ? [] : ["  more suggestions, as comments:", ...waiting.flatMap(show)]),
  ];
  return [
    ...(written.some(isSettings) ? table : []),
    ...written.filter((file) => !isSettings(file)).map((file) => `wrote ${file}: profiles each pull request and comments on it`),
    ...kept.map((file) => `kept ${file}: flamediff is already configured there`),
    "",
  ].join("\n");
}

function isSettings(file: string): boolean {
  return basename(file) === PYPROJECT;
}

/** What comes next. */
export function describeNext({ suggestions, written }: Initialised): string {
  const next =
    suggestions.length === 0 && written.some(isSettings)
      ? []
      : ["Next: flamediff aa     measure how small a change this machine can detect"];
  return [...next, ...(written.length === 0 ? [] : ["Then commit and open a pull request."]), ""].join("\n");
}

/** Benchmarks stand in few files with telling names; the others are read when there are not many. */
const MAX_FILES = 2000;
const MAX_BYTES = 1024 * 1024;

async function readTexts(repository: string, files: readonly string[]): Promise<Map<string, string>> {
  const telling = files.filter((file) => /bench|perf|test|asv/i.test(file));
  const texts = new Map<string, string>();
  for (const file of [...new Set([...telling, ...files])].slice(0, MAX_FILES)) {
    const found = await lstat(join(repository, file)).catch(() => undefined);
    if (found?.isFile() && found.size <= MAX_BYTES) texts.set(file, await readRegularText(join(repository, file)));
  }
  return texts;
}

function isRequirements(file: string): boolean {
  return /(^|\/)[^/]*requirements?[^/]*\.txt$|(^|\/)requirements\/[^/]+\.txt$|^(setup\.cfg|tox\.ini|pytest\.ini|setup\.py|noxfile\.py)$/.test(
    file,
  );
}

function scriptsOf(pyproject: string | undefined): Record<string, string> {
  const project = pyproject === undefined ? undefined : parse(pyproject)["project"];
  const scripts = typeof project === "object" && project !== null && "scripts" in project ? project.scripts : undefined;
  return typeof scripts === "object" && scripts !== null ? (scripts as Record<string, string>) : {};
}

async function usesPytest(repository: string, files: readonly string[], pyproject: string | undefined): Promise<boolean> {
  if (files.some((file) => /(^|\/)(conftest\.py|pytest\.ini)$/.test(file)) || pyproject?.includes("pytest")) return true;
  for (const file of files.filter((name) => /(^|\/)test_[^/]*\.py$/.test(name)).slice(0, 20)) {
    if (/\bpytest\b|^def test_/m.test(await readRegularText(join(repository, file)).catch(() => ""))) return true;
  }
  return false;
}
