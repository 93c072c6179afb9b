/** What an input takes. */
export interface InputSpec {
  readonly kind: "text" | "lines" | "whole" | "number" | "switch" | "choice";
  readonly default: string | undefined;
  readonly help: string;
  readonly choices?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly unit?: string;
  /** Only an input of the action: a token never belongs in a file, and not every input has a meaning on a laptop. */
  readonly only?: "action";
}

/**
 * The one table of inputs: action.yml, the command's options, `[tool.flamediff]`, their documentation and their checks come from it.
 * A test holds action.yml and the README equal to it.
 */
export const INPUTS = {
  "entry-points": {
    kind: "lines",
    default: undefined,
    help: "What to profile, one a line, `name: command`. `bench/run.py …` and `-m pkg …` run under `python`; anything else is a command with shell-style quoting, without a shell. Default: `[tool.flamediff.entry-points]` of pyproject.toml.",
  },
  setup: {
    kind: "lines",
    default: "",
    help: "Shell lines run in each worktree before its first run, inside a virtual environment of that side that also sees what the job installed.",
  },
  cwd: {
    kind: "text",
    default: undefined,
    help: "Folder to run in, as if you stood there: commands, `setup` and the search for pyproject.toml start in it. Default: where you are; in a workflow the top of the checkout.",
  },
  python: { kind: "text", default: "python", help: "Interpreter for both sides." },
  mode: {
    kind: "choice",
    default: "auto",
    choices: ["auto", "profile", "report"],
    help: "`auto` profiles, then reports; `profile` only uploads the recordings; `report` reads them and runs nothing of the pull request's.",
  },
  base: {
    kind: "text",
    default: undefined,
    help: "Commit to compare with. Default: from the event; locally the merge base with the default branch.",
  },
  head: { kind: "text", default: undefined, help: "Commit to judge. Default: from the event; locally HEAD." },
  "pull-request": {
    kind: "whole",
    default: undefined,
    least: 1,
    most: 2 ** 31 - 1,
    unit: "the number of a pull request",
    help: "Number of the pull request to profile and to comment on under `workflow_dispatch`; other events know theirs.",
    only: "action",
  },
  rounds: {
    kind: "whole",
    default: "5",
    least: 1,
    most: 200,
    help: "Recorded runs a side before the first verdict, at least 3; more follow while a change is open and `budget` lasts.",
    unit: "rounds",
  },
  budget: {
    kind: "number",
    default: "300",
    least: 1,
    most: 86_400,
    unit: "seconds",
    help: "Seconds of recording per entry point. Rounds are added while the verdict is open and the budget lasts, and cut (never below 3) when it does not.",
  },
  timeout: { kind: "number", default: "600", least: 1, most: 86_400, unit: "seconds", help: "Seconds for one run." },
  rate: { kind: "whole", default: "100", least: 1, most: 1000, unit: "samples per second", help: "Samples per second." },
  subprocesses: { kind: "switch", default: "true", help: "Also sample child processes." },
  threads: { kind: "switch", default: "false", help: "Show threads apart." },
  native: { kind: "switch", default: "false", help: "Also sample native (C, C++, Rust) frames." },
  idle: { kind: "switch", default: "false", help: "Also count waiting threads." },
  gil: { kind: "switch", default: "false", help: "Count only threads that hold the interpreter lock." },
  nonblocking: { kind: "switch", default: "false", help: "Do not pause the program while a sample is taken: faster, less exact." },
  "keep-imports": { kind: "switch", default: "false", help: "Count samples in imports instead of leaving them out of the shares." },
  "min-change": {
    kind: "number",
    default: "1",
    least: 0.1,
    most: 100,
    unit: "percentage points",
    help: "Percentage points of share below which nothing is listed as changed.",
  },
  "fail-on": {
    kind: "choice",
    default: "never",
    choices: ["never", "regression"],
    help: "Fail the check on `regression`: a function is slower or new, and CPU seconds bear it out. Or `never`.",
  },
  comment: {
    kind: "choice",
    default: "always",
    choices: ["always", "on-change", "never"],
    help: "When to write the pull request comment.",
    only: "action",
  },
  annotations: { kind: "switch", default: "true", help: "Notices on changed lines whose function became slower.", only: "action" },
  "github-token": {
    kind: "text",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, not JavaScript's
    default: "${{ github.token }}",
    help: "Token for the comment (`pull-requests: write`) and, in `report` mode, for reading artifacts (`actions: read`).",
    only: "action",
  },
  name: { kind: "text", default: "flamediff", help: "Key of the comment and of the artifacts, for several uses in one pull request." },
  "retention-days": {
    kind: "whole",
    default: undefined,
    least: 1,
    most: 400,
    unit: "days",
    help: "Days to keep the artifacts. Default: the repository's setting.",
    only: "action",
  },
  "allow-unsafe-pull-request-target": {
    kind: "switch",
    default: "false",
    help: "Profile under `pull_request_target` although code of the pull request then runs beside a token that can write. Read docs/security.md first.",
    only: "action",
  },
} as const satisfies { readonly [name: string]: InputSpec };

export type InputName = keyof typeof INPUTS;

/** Inputs that make another recording or another verdict of the same commits: what a command needs to repeat a report. */
export const RECORDING_INPUTS: readonly InputName[] = [
  "entry-points",
  "setup",
  "cwd",
  "rounds",
  "budget",
  "timeout",
  "rate",
  "subprocesses",
  "threads",
  "native",
  "idle",
  "gil",
  "nonblocking",
  "keep-imports",
  "min-change",
];

export function inputNames(): readonly InputName[] {
  return Object.keys(INPUTS) as InputName[];
}
