import type { Suggestion } from "./suggestion.ts";

/** A benchmark suite's tool, and what it is called in requirements. */
export type SuiteTool = "pytest-benchmark" | "pytest-codspeed" | "asv" | "pyperf";

export interface SuiteFacts {
  /** Paths of tracked files, relative, with `/`. */
  readonly files: readonly string[];
  /** Texts of Python files and of asv.conf.json, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** All texts that name requirements: pyproject.toml, requirements files, setup.cfg, tox.ini; and those that set pytest up. */
  readonly requirements: readonly string[];
}

export interface SuggestedSuite extends Suggestion {
  readonly tool: SuiteTool;
}

/** Benchmark suites of a repository, each as the entry point that runs it. */
export function findSuites(facts: SuiteFacts): SuggestedSuite[] {
  return [...pytestSuite(facts), ...asvSuites(facts), ...pyperfScripts(facts)];
}

/** Files whose code is benchmarks of a suite: running one by itself does nothing. */
export function isSuiteFile(text: string): boolean {
  return isAsvFile(text) || isPytestBenchmark(text);
}

/** More files than this are named by their folder. */
const MAX_FILES = 4;

function pytestSuite({ files, texts, requirements }: SuiteFacts): SuggestedSuite[] {
  const benchmarks = [...texts].filter(([path, text]) => isTestFile(path) && isPytestBenchmark(text)).map(([path]) => path);
  const [first] = benchmarks;
  if (first === undefined) return [];
  const folder = commonFolder(benchmarks);
  const others = files.filter((file) => isTestFile(file) && isBelow(file, folder) && !benchmarks.includes(file));
  const tool: SuiteTool = requirements.some((text) => /pytest[-_]codspeed/.test(text)) ? "pytest-codspeed" : "pytest-benchmark";
  const target = others.length === 0 && folder !== "" ? folder : benchmarks.length <= MAX_FILES ? benchmarks.join(" ") : folder;
  const isMixed = others.length > 0 && benchmarks.length > MAX_FILES;
  const only = isMixed ? [tool === "pytest-codspeed" ? "--codspeed" : "--benchmark-only"] : [];
  // Benchmarks that run at the same time disturb each other.
  const alone = requirements.some(usesProcesses) ? ["-n 0"] : [];
  const command = ["pytest -q -p no:cacheprovider", ...alone, ...only, ...(target === "" ? [] : [target])].join(" ");
  return [{ name: "benchmarks", command, tool, because: `${first} has benchmarks of ${tool}; each gets a verdict of its own` }];
}

/** Whether a configuration of pytest starts several processes: `addopts = -n auto`. */
function usesProcesses(configuration: string): boolean {
  const [block = ""] = /^[ \t]*addopts\s*=.*(\n[ \t]+.*|\n(?=\s))*/m.exec(configuration) ?? [];
  const options = block.replace(/^[ \t]*[#;].*$/gm, "");
  return /(-n|--numprocesses)[\s"',=]*(auto|logical|[1-9])/.test(options);
}

/** Folders that asv's configurations name and that are there. */
function asvSuites({ files, texts }: SuiteFacts): SuggestedSuite[] {
  return files.filter(isAsvConfiguration).flatMap((file, index) => {
    const [, named = "benchmarks"] = /"benchmark_dir"\s*:\s*"([^"]+)"/.exec((texts.get(file) ?? "").replace(/^[ \t]*\/\/.*$/gm, "")) ?? [];
    const folder = joined(folderOf(file), named);
    if (!files.some((path) => isBelow(path, folder) && path.endsWith(".py"))) return [];
    const where = folderOf(file) === "" ? "" : ` --config ${file}`;
    return [
      {
        name: index === 0 ? "asv" : `asv-${index + 1}`,
        command: `asv run${where}`,
        tool: "asv" as const,
        because: `${file} describes an asv suite in ${folder}; each benchmark gets a verdict of its own`,
      },
    ];
  });
}

function pyperfScripts({ texts }: SuiteFacts): SuggestedSuite[] {
  return [...texts]
    .filter(
      ([path, text]) =>
        path.endsWith(".py") && !/(^|\/)test_[^/]*$/.test(path) && /^(import|from) pyperf\b/m.test(text) && /\bRunner\(/.test(text),
    )
    .map(([path]) => ({
      name: (path.split("/").at(-1) as string).replace(/\.py$/, "").replace(/[^A-Za-z0-9_-]+/g, "-"),
      command: path,
      tool: "pyperf" as const,
      because: `${path} uses pyperf; each benchmark gets a verdict of its own`,
    }));
}

export function isAsvConfiguration(file: string): boolean {
  return /(^|\/)asv\.conf\.jsonc?$/.test(file);
}

export function isTestFile(path: string): boolean {
  return /(^|\/)(test_[^/]*|[^/]*_test|[^/]*bench[^/]*)\.py$/.test(path) && !/(^|\/)conftest\.py$/.test(path);
}

function isPytestBenchmark(text: string): boolean {
  return (
    /^[ \t]*(async )?def test\w*\([^)]*\b(codspeed_)?benchmark\b[^)]*\)/m.test(text) || /\bpytest\.mark\.(codspeed_)?benchmark\b/.test(text)
  );
}

function isAsvFile(text: string): boolean {
  return /^[ \t]*def (time|timeraw|mem|peakmem|track)_\w+\(/m.test(text) && !/__main__/.test(text);
}

/** The innermost folder that holds all paths; empty for the top. */
function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split("/").slice(0, -1));
  const length = others.reduce((most, folders) => {
    const different = first.findIndex((folder, index) => folder !== folders[index]);
    return Math.min(most, different < 0 ? first.length : different);
  }, first.length);
  return first.slice(0, length).join("/");
}

function isBelow(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}

function folderOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}

function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
