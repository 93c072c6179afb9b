import type { Suggestion } from "./suggestion.ts";
import { isSuiteFile } from "./suites.ts";

export interface RepositoryFacts {
  /** Paths of tracked files, relative, with `/`. */
  readonly files: readonly string[];
  /** Names of `[project.scripts]`, with their targets. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Text of files that could be pytest benchmarks, by path; may be empty. */
  readonly usesPytest: boolean;
  /** Texts of Python files that may be benchmarks, and of asv.conf.json, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Suites of benchmarks that were found. */
  readonly suites: readonly Suggestion[];
}

const MAX_SUGGESTIONS = 5;

/**
 * What a maintainer would profile first: suites of benchmarks, benchmark scripts, performance tests, then the project's own command, then the test suite.
 * @returns at most five, the most telling first; empty when nothing fits.
 */
export function suggestEntryPoints(facts: RepositoryFacts): Suggestion[] {
  const found = [
    ...facts.suites,
    ...benchmarkScripts(facts),
    ...performanceTests(facts),
    ...projectCommands(facts),
    ...packages(facts.files),
    ...testSuite(facts),
  ];
  const named = new Map<string, Suggestion>();
  for (const suggestion of found) if (!named.has(suggestion.name)) named.set(suggestion.name, suggestion);
  const strong = [...named.values()];
  return strong.slice(0, MAX_SUGGESTIONS);
}

function benchmarkScripts({ files, texts }: RepositoryFacts): Suggestion[] {
  return files
    .filter((file) => !isSuiteFile(texts.get(file) ?? ""))
    .filter(
      (file) =>
        // A module `perfect.py` is none.
        /(^|\/)(bench(mark)?s?|perf)\/[^/]+\.py$|(^|\/)(bench[^/]*|perf(ormance)?([_-][^/]*)?)\.py$/.test(file) &&
        !/(^|\/)(__init__|conftest|common|helpers?|utils?|test_[^/]*|[^/]*_test)\.py$/.test(file),
    )
    .filter((file) => !/(^|\/)tests?\//.test(file))
    .sort(byDepthThenName)
    .map((file) => ({ name: stemOf(file), command: file, because: `${file} looks like a benchmark script` }));
}

function performanceTests({ files, usesPytest, suites }: RepositoryFacts): Suggestion[] {
  if (suites.some(({ name }) => name === "benchmarks")) return [];
  const folders = new Set(
    files
      .map((file) => /^(.*?tests?\/(?:perf|performance|bench|benchmarks?)[^/]*)(?:\/.*)?\.py$/.exec(file)?.[1])
      .filter((folder) => folder !== undefined),
  );
  if (!usesPytest) return [];
  return [...folders].sort(byDepthThenName).map((folder) => {
    const target = files.includes(`${folder}.py`) ? `${folder}.py` : folder;
    return { name: stemOf(target), command: `pytest -q -p no:cacheprovider ${target}`, because: `${target} contains performance tests` };
  });
}

function projectCommands({ scripts }: RepositoryFacts): Suggestion[] {
  return Object.keys(scripts)
    .sort()
    .slice(0, 1)
    .map((name) => ({
      name,
      command: `${name} --help`,
      because: `'${name}' is the project's command; add arguments that make it work for a few seconds`,
    }));
}

function packages(files: readonly string[]): Suggestion[] {
  return files
    .filter((file) => /(^|\/)__main__\.py$/.test(file) && !/(^|\/)tests?\//.test(file))
    .sort(byDepthThenName)
    .slice(0, 1)
    .map((file) => {
      const module = file
        .replace(/^src\//, "")
        .replace(/\/__main__\.py$/, "")
        .replaceAll("/", ".");
      return {
        name: module,
        command: `-m ${module}`,
        because: `${file} can be run as a module; add arguments that make it work for a few seconds`,
      };
    });
}

function testSuite({ files, usesPytest }: RepositoryFacts): Suggestion[] {
  const folder = ["tests", "test"].find((name) => files.some((file) => file.startsWith(`${name}/`) && file.endsWith(".py")));
  if (!usesPytest || folder === undefined) return [];
  return [
    {
      name: "tests",
      command: `pytest -q -p no:cacheprovider ${folder}`,
      because: "the test suite; a benchmark script of a few seconds is more informative",
    },
  ];
}

function stemOf(path: string): string {
  const stem = (path.split("/").at(-1) as string).replace(/\.py$/, "").replace(/[^A-Za-z0-9_-]+/g, "-");
  return /^[A-Za-z0-9]/.test(stem) ? stem : "main";
}

function byDepthThenName(a: string, b: string): number {
  return a.split("/").length - b.split("/").length || (a < b ? -1 : 1);
}
