/** What an input takes. */
export interface InputSpec {
  readonly kind: "text" | "lines" | "whole" | "number" | "switch" | "choice";
  readonly default: string | undefined;
  readonly help: string;
  readonly choices?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly unit?: string;
  /** `auto` is accepted, too. */
  readonly orAuto?: boolean;
  /** Only an input of the action: a token never belongs in a file, and not every input has a meaning on a laptop. */
  readonly only?: "action";
  /** Has no place in pyproject.toml: a secret, a danger, or what only a run can know. */
  readonly isOfRun?: true;
  readonly isSecret?: true;
  /** Makes another recording or another verdict of the same commits: the command that repeats a report gives it again. */
  readonly isRepeated?: true;
}

/**
 * The one table of inputs: action.yml, the command's options, `[tool.flamediff]`, their documentation and their checks come from it.
 * A test checks that action.yml and docs/configuration.md agree with it.
 */
export const INPUTS = {
  "entry-points": {
    kind: "lines",
    default: undefined,
    help: "What to profile, one entry point per line, written as `name: command`. `bench/run.py …` and `-m pkg …` run under `python`; anything else is run as a command, with shell-style quoting but without a shell. Default: `[tool.flamediff.entry-points]` of pyproject.toml.",
    isRepeated: true,
  },
  benchmarks: {
    kind: "text",
    default: undefined,
    help: "Regular expression that selects benchmarks by name, if an entry point runs a suite (pytest-benchmark, pytest-codspeed, asv, pyperf). Default: all.",
    isRepeated: true,
  },
  setup: {
    kind: "lines",
    default: "",
    help: "Shell commands to run once in each worktree before its first run, inside a virtual environment that can also import packages the job installed.",
    isRepeated: true,
  },
  cwd: {
    kind: "text",
    default: undefined,
    help: "Folder to run in: commands, `setup` and the search for pyproject.toml start there. Default: the current folder; in a workflow, the top of the checkout.",
    isRepeated: true,
  },
  copy: {
    kind: "lines",
    default: "",
    help: "Untracked files that the program reads: paths or patterns, one per line, such as `data/*.bin`. They are copied from the checkout into both worktrees before `setup`.",
    isRepeated: true,
  },
  before: {
    kind: "lines",
    default: "",
    help: "Shell commands to run before every run of an entry point, so that each run starts in the same state; not measured.",
    isRepeated: true,
  },
  clean: {
    kind: "switch",
    default: "false",
    help: "After every run, remove files that it left in its worktree and restore tracked files that it changed.",
    isRepeated: true,
  },
  python: { kind: "text", default: "python", help: "Python interpreter for both sides." },
  mode: {
    kind: "choice",
    default: "auto",
    choices: ["auto", "profile", "report"],
    help: "`auto` profiles and reports; `profile` only uploads the recordings; `report` reads uploaded recordings and runs no code of the pull request.",
  },
  base: {
    kind: "text",
    default: undefined,
    help: "Commit to compare with. Default: taken from the event; on your machine, the merge base with the default branch.",
  },
  head: { kind: "text", default: undefined, help: "Commit to check for changes. Default: taken from the event; on your machine, HEAD." },
  "pull-request": {
    kind: "whole",
    default: undefined,
    least: 1,
    most: 2 ** 31 - 1,
    unit: "the number of a pull request",
    help: "Number of the pull request to profile and comment on. Only for `workflow_dispatch`; other events identify their pull request.",
    only: "action",
    isOfRun: true,
  },
  rounds: {
    kind: "whole",
    default: "5",
    least: 1,
    most: 200,
    help: "Recorded runs per side before the first verdict (at least 3). More follow while the result is inconclusive and `budget` allows.",
    unit: "rounds",
    isRepeated: true,
  },
  budget: {
    kind: "number",
    default: "300",
    least: 1,
    most: 86_400,
    unit: "seconds",
    help: "Maximum recording time per entry point, in seconds. Rounds are added while the result is inconclusive and the budget allows; if it does not allow `rounds`, fewer are recorded (at least 3).",
    isRepeated: true,
  },
  timeout: {
    kind: "number",
    default: "600",
    least: 1,
    most: 86_400,
    unit: "seconds",
    help: "Time limit for one run, in seconds.",
    isRepeated: true,
  },
  rate: {
    kind: "whole",
    default: "auto",
    orAuto: true,
    least: 1,
    most: 1000,
    unit: "samples per second",
    help: "Samples per second. `auto` chooses 20 to 250 from the depth of the program's call stacks and the number of threads, so that pausing for samples costs at most a tenth of the run.",
    isRepeated: true,
  },
  subprocesses: { kind: "switch", default: "true", help: "Also sample child processes.", isRepeated: true },
  threads: { kind: "switch", default: "false", help: "Show each thread separately in the flame graph.", isRepeated: true },
  native: { kind: "switch", default: "false", help: "Also sample native (C, C++, Rust) frames.", isRepeated: true },
  idle: {
    kind: "switch",
    default: "false",
    help: "Also count samples of waiting threads, so that the profile shows wall time instead of CPU time.",
    isRepeated: true,
  },
  gil: {
    kind: "switch",
    default: "false",
    help: "Count only samples of threads that hold the global interpreter lock (GIL).",
    isRepeated: true,
  },
  nonblocking: {
    kind: "switch",
    default: "false",
    help: "Do not pause the program while a sample is taken: faster but less accurate.",
    isRepeated: true,
  },
  "keep-imports": {
    kind: "switch",
    default: "false",
    help: "Include samples taken during imports in the shares; by default they are reported separately.",
    isRepeated: true,
  },
  "min-change": {
    kind: "number",
    default: "1",
    least: 0.1,
    most: 100,
    unit: "percentage points",
    help: "Smallest change of a function's share, in percentage points, that is reported.",
    isRepeated: true,
  },
  "fail-on": {
    kind: "choice",
    default: "never",
    choices: ["never", "regression"],
    help: "When to fail the check: `never`, or on a `regression`, which means that a function or an import is slower or new and CPU time confirms it.",
  },
  comment: {
    kind: "choice",
    default: "always",
    choices: ["always", "on-change", "never"],
    help: "When to post the pull request comment: `always`, only `on-change`, or `never`.",
    only: "action",
  },
  annotations: { kind: "switch", default: "true", help: "Add a notice to changed lines of functions that became slower.", only: "action" },
  "github-token": {
    kind: "text",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, not JavaScript's
    default: "${{ github.token }}",
    help: "Token for posting the comment (`pull-requests: write`) and, in `report` mode, for reading artifacts (`actions: read`).",
    only: "action",
    isOfRun: true,
    isSecret: true,
  },
  name: {
    kind: "text",
    default: "flamediff",
    help: "Identifies the comment and the artifacts. Set it if you use the action more than once per pull request.",
  },
  "retention-days": {
    kind: "whole",
    default: undefined,
    least: 1,
    most: 400,
    unit: "days",
    help: "Number of days to keep the artifacts. Default: the repository's setting.",
    only: "action",
  },
  "allow-unsafe-pull-request-target": {
    kind: "switch",
    default: "false",
    help: "Allow profiling under `pull_request_target`, where code of the pull request runs next to a token with write access. Read docs/security.md first.",
    only: "action",
    isOfRun: true,
  },
} as const satisfies { readonly [name: string]: InputSpec };

export type InputName = keyof typeof INPUTS;

export function inputNames(): readonly InputName[] {
  return Object.keys(INPUTS) as InputName[];
}

/** Whether it can be a key of `[tool.flamediff]`. */
export function belongsInFile(name: InputName): boolean {
  return !("isOfRun" in INPUTS[name]);
}

/** Whether an option of the command stands for itself: `--keep-imports`. */
export function takesNoValue(name: string): boolean {
  return name === "dirty" || (name in INPUTS && INPUTS[name as InputName].kind === "switch");
}

/** Whether the command that repeats a report gives an input again. */
export function isRepeatedInput(name: string, value: string): boolean {
  // The path of an interpreter is that of one machine.
  return name === "python" ? !/[/\\]/.test(value) : name in INPUTS && "isRepeated" in INPUTS[name as InputName];
}
