import { formatPlural, formatSeconds } from "../lib/format.ts";
import type { Trial } from "../record/trial.ts";
import { findRequirement, type RequirementFacts } from "./requirements.ts";
import type { Suggestion } from "./suggestion.ts";
import type { SuiteTool } from "./suites.ts";

export interface TableRequest {
  readonly suggestions: readonly Suggestion[];
  /** How each side is set up; undefined when nothing has to be installed. */
  readonly setup: string | undefined;
}

/** What `flamediff init` appends to pyproject.toml. The first suggestion is active, the others wait as comments. */
export function renderPyprojectTable({ suggestions, setup }: TableRequest): string {
  const lines = suggestions.flatMap(({ name, command, because }, index) => {
    const setting = `${tomlKey(name)} = ${JSON.stringify(command)}`;
    return [`# ${because}`, index === 0 ? setting : `# ${setting}`];
  });
  const body =
    lines.length > 0
      ? lines
      : ["# A command that works for 2 to 10 seconds and does the same every time:", '# render = "bench/render.py --pages 40"'];
  const settings =
    setup === undefined
      ? []
      : ["[tool.flamediff]", "# Runs on base and head, each in its own virtual environment", `setup = ${JSON.stringify(setup)}`, ""];
  return [...settings, "[tool.flamediff.entry-points]", ...body, ""].join("\n");
}

export interface WorkflowRequest {
  /** Name of the project in a monorepo; empty at the top of the repository. */
  readonly name: string;
  /** Its folder. */
  readonly project: string;
}

/** The workflow that profiles each pull request and comments on it; its settings are those of pyproject.toml. */
export function renderWorkflow({ name, project }: WorkflowRequest): string {
  const inputs = name === "" ? [] : ["        with:", `          name: ${name}`, `          cwd: ${JSON.stringify(project)}`];
  const lines = [
    `name: flamediff${name === "" ? "" : ` ${name}`}`,
    ...(name === "" ? ["on: pull_request"] : ["on:", "  pull_request:", `    paths: [${JSON.stringify(`${project}/**`)}]`]),
    "permissions: {}",
    "jobs:",
    "  flamediff:",
    "    runs-on: ubuntu-latest",
    "    permissions:",
    "      contents: read",
    "      pull-requests: write # the comment",
    "    steps:",
    "      - uses: actions/checkout@v7",
    "        with:",
    "          persist-credentials: false",
    "      - uses: actions/setup-python@v7",
    "        with:",
    '          python-version: "3.13"',
    "      - uses: flamediff/flamediff@v1",
    ...inputs,
  ];
  return `${lines.join("\n")}\n`;
}

/** At most so many names of what failed. */
const MAX_NAMES = 3;

/** What a try of the entry point shows. @param trial the reason where it did not work. */
export function describeTrial(name: string, trial: Trial | string): string {
  if (typeof trial === "string")
    return `Tried '${name}' once, and it does not work yet:\n${indented(trial)}\nCorrect [tool.flamediff] in pyproject.toml before you go on.\n`;
  const { wallSeconds, benchmarks, failed } = trial;
  const what = benchmarks > 0 ? `${formatPlural(benchmarks, "benchmark")} ran` : "it ran";
  const names = `${failed.slice(0, MAX_NAMES).join(", ")}${failed.length > MAX_NAMES ? ", …" : ""}`;
  const but = failed.length === 0 ? "" : `\n${formatPlural(failed.length, "benchmark")} did not: ${names}`;
  return `Tried '${name}' once: ${what} in ${formatSeconds(wallSeconds)}.${but}\n`;
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}

export interface SetupFacts extends RequirementFacts {
  /** Paths of tracked files. */
  readonly tracked: readonly string[];
  /** What is profiled. */
  readonly command: string | undefined;
  /** The tool of the suite that is profiled, if it is one. */
  readonly tool: SuiteTool | undefined;
}

/** How each side is set up, as far as the project's files and what is profiled tell; undefined when nothing has to be installed. */
export function suggestSetup({ tracked, command, tool, ...facts }: SetupFacts): string | undefined {
  const needed = tool ?? (command?.startsWith("pytest ") ? "pytest" : undefined);
  const found = needed === undefined ? undefined : findRequirement(needed, facts);
  const extra = found !== undefined && "extra" in found ? found.extra : undefined;
  const isPackage = hasBuild(facts.pyproject) || tracked.includes("setup.py");
  const project = isPackage
    ? ["-e", extra === undefined ? "." : `".[${extra}]"`]
    : tracked.includes("requirements.txt")
      ? ["-r", "requirements.txt"]
      : [];
  const own = found !== undefined && "words" in found ? found.words : extra === undefined ? packagesOf(needed) : [];
  const wanted = [...project, ...(own.join(" ") === project.join(" ") ? [] : own)];
  const pip = found !== undefined && "words" in found && found.needsPip !== undefined ? `pip install '${found.needsPip}' && ` : "";
  return wanted.length === 0 ? undefined : `${pip}${["pip", "install", ...wanted].join(" ")}`;
}

/** What a tool takes when the project does not list it. */
function packagesOf(tool: string | undefined): readonly string[] {
  switch (tool) {
    case undefined:
      return [];
    case "asv":
      return ["asv_runner"];
    case "pytest-benchmark":
    case "pytest-codspeed":
      return ["pytest", tool];
    default:
      return [tool];
  }
}

function hasBuild(pyproject: unknown): boolean {
  if (typeof pyproject !== "object" || pyproject === null) return false;
  const tool = "tool" in pyproject && typeof pyproject.tool === "object" && pyproject.tool !== null ? pyproject.tool : {};
  return "project" in pyproject || "build-system" in pyproject || "poetry" in tool;
}

function tomlKey(name: string): string {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name);
}
