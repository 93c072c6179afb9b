import type { Suggestion } from "./suggest.ts";

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

/** The workflow that profiles each pull request and comments on it; its settings are those of pyproject.toml. */
export const WORKFLOW_TEXT = `name: flamediff
on: pull_request
permissions: {}
jobs:
  flamediff:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write # the comment
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: actions/setup-python@v7
        with:
          python-version: "3.13"
      - uses: flamediff/flamediff@v1
`;

export interface SetupFacts {
  readonly files: readonly string[];
  /** Text of pyproject.toml; undefined when there is none. */
  readonly pyproject: string | undefined;
  /** What is profiled. */
  readonly command: string | undefined;
}

/** How each side is set up, as far as the project's files and what is profiled tell; undefined when nothing has to be installed. */
export function suggestSetup({ files, pyproject, command }: SetupFacts): string | undefined {
  const isPackage = pyproject !== undefined && /^\[(project|build-system|tool\.poetry)\]/m.test(pyproject);
  const project =
    isPackage || files.includes("setup.py") ? ["-e", "."] : files.includes("requirements.txt") ? ["-r", "requirements.txt"] : [];
  const runner = command?.startsWith("pytest ") ? ["pytest"] : [];
  const wanted = [...project, ...runner];
  return wanted.length === 0 ? undefined : ["pip", "install", ...wanted].join(" ");
}

function tomlKey(name: string): string {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name);
}
