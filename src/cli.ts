#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import type { CompareCommandOptions } from "./cli/compare.ts";
import type { ExportOptions } from "./cli/export.ts";
import type { CliOptions } from "./cli/options.ts";
import type { RenderOptions } from "./cli/render.ts";
import { INPUTS, type InputName, inputNames } from "./config/input-table.ts";
import { EXPORT_FORMATS } from "./export/formats.ts";
import { describeFailure, type ExitCode } from "./lib/errors.ts";
import { clearLine, handleUncaught, ignoreClosedPipes, print, printError } from "./lib/print.ts";
import { type Progress, progressFor } from "./lib/progress.ts";
import { VERSION } from "./lib/version.ts";

/** Options of the recording commands: every input that has a meaning on a laptop, named alike. */
const RUN_OPTIONS = inputNames().filter((name) => !("only" in INPUTS[name]) && name !== "mode");

ignoreClosedPipes();
handleUncaught((message) => printError(`flamediff: ${message}`));

process.exitCode = await runCommand(process.argv);

/** The command line. Work is loaded when a command needs it, so that help and mistakes answer at once. */
async function runCommand(argv: readonly string[]): Promise<ExitCode> {
  const ended: { code: ExitCode } = { code: 0 };
  const act: Act = async (work) => {
    ended.code = await work();
  };
  try {
    await makeProgram(act).parseAsync(argv as string[]);
    return ended.code;
  } catch (error) {
    return reportFailure(error);
  }
}

/** Does a command's work and keeps its exit code. */
type Act = (work: () => Promise<ExitCode>) => Promise<void>;

/** Recording commands say that they have begun before the rest of them is loaded, which takes as long as starting Node. */
function begin(act: Act, options: CliOptions, work: (progress: Progress) => Promise<ExitCode>): Promise<void> {
  const progress = progressFor(options);
  progress.phase("Finding base and head");
  return act(() => work(progress));
}

function makeProgram(act: Act): Command {
  const program = new Command("flamediff")
    .description("Profiles two commits of a Python project and names the functions that became slower or faster, with flame graphs.")
    .version(VERSION, "-V, --version")
    .exitOverride()
    .configureOutput({ writeOut: (text) => print(text), writeErr: printError })
    .configureHelp({ sortSubcommands: false })
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      "\nStart here:\n  flamediff demo                        find the slow function of a small example program\n  flamediff run -- python bench.py      compare your working branch with the default branch",
    );

  withRunOptions(program.command("run"))
    .summary("profile base and head of a git repository and report what changed")
    .description(
      "Profiles the base and head commits of the current git repository in alternating runs and reports the functions that became slower or faster.",
    )
    .argument("[command...]", "command to profile, after `--`; default: [tool.flamediff.entry-points] in pyproject.toml")
    .option("--dirty", "use the working tree, including uncommitted changes, as head")
    .option("--bisect", "exit codes for `git bisect run`: 0 no regression, 1 a regression, 125 cannot be told")
    .addHelpText(
      "after",
      example([
        "flamediff run -- python bench.py --size 40",
        "flamediff run --base v1.2 --head main",
        "flamediff run --entry-points 'render: bench/render.py' --rounds 8",
      ]),
    )
    .action((command: string[], options: CliOptions) =>
      begin(act, options, async (progress) => (await import("./cli/run.ts")).runCli(command, options, progress)),
    );

  withRunOptions(program.command("profile"))
    .summary("record only, and write a bundle")
    .description("Records base and head and writes a bundle (folded stacks per round and bundle.json), which `flamediff report` reads.")
    .argument("[command...]", "command to profile, after `--`")
    .addHelpText("after", example(["flamediff profile --out bundle -- python bench.py"]))
    .action((command: string[], options: CliOptions) =>
      begin(act, options, async (progress) => (await import("./cli/profile.ts")).profileCli(command, options, progress)),
    );

  withRunOptions(program.command("aa"))
    .summary("compare a commit with itself to measure the noise of this machine")
    .description(
      "Compares HEAD with itself and reports how large a change must be to be detected here, and how many rounds smaller changes need.",
    )
    .argument("[command...]", "command to profile, after `--`")
    .addHelpText("after", example(["flamediff aa -- python bench.py"]))
    .action((command: string[], options: CliOptions) =>
      begin(act, options, async (progress) => (await import("./cli/aa.ts")).aaCli(command, options, progress)),
    );

  withOutput(program.command("report"))
    .summary("make a report from bundles")
    .description("Reads one or more bundles and writes the report. It runs no other program and needs neither Python nor git.")
    .argument("<bundle...>", "folders written by `flamediff profile`, or folders that contain them")
    .addHelpText("after", example(["flamediff report bundle --out report"]))
    .action((bundles: string[], options: CliOptions) => act(async () => (await import("./cli/report.ts")).reportCli(bundles, options)));

  withOutput(program.command("compare"))
    .summary("make a report from files of folded stacks")
    .description(
      "Compares folded stacks, one file per round (py-spy, austin, Tachyon, stackcollapse or plain; .gz is accepted). Needs neither Python nor git.",
    )
    .requiredOption("--base <file...>", "folded stacks of base, one file per round; `-` is standard input")
    .requiredOption("--head <file...>", "folded stacks of head, one file per round; `-` is standard input")
    .addOption(optionFor("min-change"))
    .addOption(optionFor("keep-imports"))
    .addOption(optionFor("idle"))
    .addOption(optionFor("fail-on"))
    .addHelpText("after", example(["flamediff compare --base base.*.folded --head head.*.folded --out report"]))
    .action((options: CompareCommandOptions) => act(async () => (await import("./cli/compare.ts")).compareCli(options)));

  program
    .command("render")
    .summary("draw folded stacks as a flame graph")
    .description("Draws the folded stacks of all files as one flame graph (SVG).")
    .argument("<file...>", "folded stacks; `-` is standard input, .gz is accepted")
    .requiredOption("--out <file.svg>", "file to write")
    .option("--title <title>", "title of the flame graph")
    .addHelpText(
      "after",
      example(["py-spy record -f raw -o profile.folded -- python bench.py && flamediff render profile.folded --out profile.svg"]),
    )
    .action((files: string[], options: RenderOptions) => act(async () => (await import("./cli/render.ts")).renderCli(files, options)));

  program
    .command("export")
    .summary("convert a report, bundle or folded stacks to speedscope, pprof, folded or JSON")
    .description(
      "Writes profiles for other tools: base and head of each entry point, or each file of folded stacks. Prints the names of the files.",
    )
    .argument("<folder or files...>", "a report directory, a bundle, or folded stacks (`-` is standard input, .gz is accepted)")
    .addOption(new Option("--format <format>", "format of the output").choices(EXPORT_FORMATS).makeOptionMandatory())
    .option("--out <dir>", "folder to write to", "flamediff-export")
    .addHelpText(
      "after",
      example([
        "flamediff export flamediff-report --format speedscope     then drop the file on https://www.speedscope.app",
        "flamediff export flamediff-report --format pprof && go tool pprof -http : -diff_base flamediff-export/render.{base,head}.pb.gz",
        "flamediff export profile.folded --format speedscope",
      ]),
    )
    .action((paths: string[], options: ExportOptions) => act(async () => (await import("./cli/export.ts")).exportCli(paths, options)));

  program
    .command("init")
    .summary("write a first configuration and a workflow")
    .description(
      "Looks for something worth profiling and writes [tool.flamediff.entry-points] to pyproject.toml and a workflow file, then runs the first entry point once to see whether it works. Existing settings are not changed.",
    )
    .option("--no-try", "do not run the entry point once to see whether it works")
    .addHelpText("after", example(["flamediff init && git diff     review what it wrote; nothing is committed"]))
    .action((options: { readonly try: boolean }) =>
      act(async () => (await import("./cli/init.ts")).initCli({ isTried: options.try, progress: progressFor({}) })),
    );

  withRunOptions(program.command("config"))
    .summary("show the effective settings and where each comes from")
    .description("Prints each setting with its value and its source: an option, pyproject.toml or the default.")
    .addHelpText("after", example(["flamediff config", "flamediff config --rounds 8 --native"]))
    .action((options: CliOptions) => act(async () => (await import("./cli/config.ts")).configCli(options)));

  withOutput(program.command("demo"))
    .summary("run flamediff on a small example repository")
    .description("Creates a small repository (recursive fibonacci and factorial, then an iterative fibonacci) and runs flamediff on it.")
    .addOption(optionFor("python"))
    .addHelpText("after", example(["flamediff demo", "flamediff demo --out lesson"]))
    .argument("[folder]", "new or empty folder for the repository; default: a temporary folder that is deleted afterwards")
    .action((folder: string | undefined, options: CliOptions) => act(async () => (await import("./cli/demo.ts")).demoCli(folder, options)));

  return program;
}

function withRunOptions(command: Command): Command {
  for (const name of RUN_OPTIONS) command.addOption(optionFor(name));
  return withOutput(command);
}

function withOutput(command: Command): Command {
  if (!["profile", "aa", "config"].includes(command.name())) command.option("--open", "open the report in your browser");
  if (command.name() === "aa") command.option("--out <dir>", "also write a report to this folder");
  else command.option("--out <dir>", "folder to write to", command.name() === "profile" ? "flamediff-bundle" : "flamediff-report");
  if (!["profile", "aa", "config"].includes(command.name()))
    command.option("--report-file <file.md>", "also write the comment's Markdown to this file, for another CI service");
  return command.option("--json", "print report.json instead of the report").option("--quiet", "print only errors");
}

/** An input as a long option; switches can be given bare (`--native`) or with a value (`--subprocesses false`). */
function optionFor(name: InputName): Option {
  const spec = INPUTS[name];
  const value =
    spec.kind === "switch"
      ? "[true|false]"
      : `<${spec.kind === "lines" ? "lines" : "choices" in spec ? spec.choices.join("|") : "unit" in spec ? spec.unit.replaceAll(" ", "-") : name}>`;
  const shown = spec.default === undefined || spec.default === "" ? spec.help : `${spec.help} (default: ${spec.default})`;
  const option = new Option(`--${name} ${value}`, shown);
  return spec.kind === "switch" ? option.preset("true") : option;
}

function example(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

/** People get the sentence of a mistake; what is our own fault shows its stack. */
function reportFailure(error: unknown): ExitCode {
  // To git bisect 2 and 3 would mean a bad commit: a mistake in the command stops it, and a commit that cannot be judged is skipped.
  const isBisect = process.argv.includes("--bisect");
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : isBisect ? 128 : 2;
  // The line that says what is going on may still stand there.
  clearLine();
  const { message, exitCode } = describeFailure(error, process.env["RUNNER_DEBUG"] === "1");
  printError(`flamediff: ${message}`);
  return isBisect && (exitCode === 2 || exitCode === 3) ? 125 : exitCode;
}
