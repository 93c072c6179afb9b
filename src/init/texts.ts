import type { Suggestion } from "./suggest.ts";

/** What `flamediff init` appends to pyproject.toml. The first suggestion is active, the others wait as comments. */
export function renderPyprojectTable(suggestions: readonly Suggestion[]): string {
  const lines = suggestions.flatMap(({ name, command, because }, index) => {
    const setting = `${tomlKey(name)} = ${JSON.stringify(command)}`;
    return [`# ${because}`, index === 0 ? setting : `# ${setting}`];
  });
  const body =
    lines.length > 0
      ? lines
      : ["# Something that works for 2 to 10 seconds, the same every time:", '# render = "bench/render.py --pages 40"'];
  return ["[tool.flamediff.entry-points]", ...body, ""].join("\n");
}

/** The workflow that profiles every pull request and comments on it. */
export function renderWorkflow({ setup }: { readonly setup: string | undefined }): string {
  return `name: flamediff
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
${setup === undefined ? "" : `        with:\n          setup: ${setup}\n`}`;
}

/** How the project wants to be installed on each side, as far as its files tell. */
export function suggestSetup(files: readonly string[], pyproject: string | undefined): string | undefined {
  const isPackage = pyproject !== undefined && /^\[(project|build-system|tool\.poetry)\]/m.test(pyproject);
  if (isPackage || files.includes("setup.py")) return "pip install -e .";
  if (files.includes("requirements.txt")) return "pip install -r requirements.txt";
  return undefined;
}

function tomlKey(name: string): string {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name);
}
