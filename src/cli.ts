#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import type { CompareCommandOptions } from "./cli/compare.ts";
import type { ExportOptions } from "./cli/export.ts";
import type { CliOptions } from "./cli/options.ts";
import type { RenderOptions } from "./cli/render.ts";
import { INPUTS, type InputName, inputNames } from "./config/input-table.ts";
import { EXPORT_FORMATS } from "./export/formats.ts";
import { describeFailure, type ExitCode } from "./lib/errors.ts";
import { clearLine, ignoreClosedPipes, print, printError } from "./lib/print.ts";
import { type Progress, progressFor } from "./lib/progress.ts";
import { VERSION } from "./lib/version.ts";

/** Options of the recording commands: every input that has a meaning on a laptop, named alike. */
const RUN_OPTIONS = inputNames().filter((name) => !("only" in INPUTS[name]) && name !== "mode");

ignoreClosedPipes();

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
    .description("Which functions' share of the time changed between two commits of a Python project, with flame graphs.")
    .version(VERSION, "-V, --version")
    .exitOverride()
    .configureOutput({ writeOut: (text) => print(text), writeErr: printError })
    .configureHelp({ sortSubcommands: false })
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      "\nStart here:\n  flamediff demo                        watch it find the slow function of a small program\n  flamediff run -- python bench.py      compare your working branch with the default branch",
    );

  withRunOptions(program.command("run"))
    .summary("profile base and head of a git repository, and report")
    .description("Profiles base and head of the git repository in the current folder in turns, and reports which functions changed.")
    .argument("[command...]", "what to profile, behind `--`; default: [tool.flamediff.entry-points] of pyproject.toml")
    .option("--dirty", "the working tree, uncommitted changes included, is the head")
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
    .summary("only record: write a bundle")
    .description("Records base and head and writes a bundle: folded stacks per round and bundle.json. `flamediff report` reads it.")
    .argument("[command...]", "what to profile, behind `--`")
    .addHelpText("after", example(["flamediff profile --out bundle -- python bench.py"]))
    .action((command: string[], options: CliOptions) =>
      begin(act, options, async (progress) => (await import("./cli/profile.ts")).profileCli(command, options, progress)),
    );

  withRunOptions(program.command("aa"))
    .summary("the same commit against itself: how noisy is this machine?")
    .description(
      "Compares HEAD with itself and says how far a function would have to move to be named, and how many rounds smaller changes would need.",
    )
    .argument("[command...]", "what to profile, behind `--`")
    .addHelpText("after", example(["flamediff aa -- python bench.py"]))
    .action((command: string[], options: CliOptions) =>
      begin(act, options, async (progress) => (await import("./cli/aa.ts")).aaCli(command, options, progress)),
    );

  withOutput(program.command("report"))
    .summary("bundles → report")
    .description("Reads one or many bundles and writes the report. Runs nothing and needs neither Python nor git.")
    .argument("<bundle...>", "folders that `flamediff profile` wrote, or folders of such folders")
    .addHelpText("after", example(["flamediff report bundle --out report"]))
    .action((bundles: string[], options: CliOptions) => act(async () => (await import("./cli/report.ts")).reportCli(bundles, options)));

  withOutput(program.command("compare"))
    .summary("folded-stack files → report")
    .description(
      "Compares folded stacks, one file a round (py-spy, austin, Tachyon, stackcollapse, plain; .gz too). Needs neither Python nor git.",
    )
    .requiredOption("--base <file...>", "folded stacks of base, one file a round; `-` is standard input")
    .requiredOption("--head <file...>", "folded stacks of head, one file a round; `-` is standard input")
    .addOption(optionFor("min-change"))
    .addOption(optionFor("keep-imports"))
    .addOption(optionFor("idle"))
    .addOption(optionFor("fail-on"))
    .addHelpText("after", example(["flamediff compare --base base.*.folded --head head.*.folded --out report"]))
    .action((options: CompareCommandOptions) => act(async () => (await import("./cli/compare.ts")).compareCli(options)));

  program
    .command("render")
    .summary("folded stacks → one flame graph")
    .description("Draws the folded stacks of all files as one flame graph.")
    .argument("<file...>", "folded stacks; `-` is standard input, .gz is unpacked")
    .requiredOption("--out <file.svg>", "where to write the picture")
    .option("--title <title>", "title of the picture")
    .addHelpText(
      "after",
      example(["py-spy record -f raw -o profile.folded -- python bench.py && flamediff render profile.folded --out profile.svg"]),
    )
    .action((files: string[], options: RenderOptions) => act(async () => (await import("./cli/render.ts")).renderCli(files, options)));

  program
    .command("export")
    .summary("report, bundle or folded stacks → speedscope, folded, JSON or pprof")
    .description(
      "Writes profiles for other programs: base and head of each entry point, or each file of folded stacks. Prints the files' names.",
    )
    .argument("<folder or files...>", "a report directory, a bundle, or folded stacks (`-` is standard input, .gz is unpacked)")
    .addOption(new Option("--format <format>", "what to write").choices(EXPORT_FORMATS).makeOptionMandatory())
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
    .summary("write a first configuration and the workflow")
    .description(
      "Looks for something worth profiling, writes [tool.flamediff.entry-points] into pyproject.toml and a workflow. Changes nothing that is there.",
    )
    .addHelpText("after", example(["flamediff init && git diff     nothing is committed: read what it wrote"]))
    .action(() => act(async () => (await import("./cli/init.ts")).initCli()));

  withRunOptions(program.command("config"))
    .summary("show the effective settings and where each came from")
    .description("Prints every setting, its value, and whether an option, pyproject.toml or the default gave it.")
    .addHelpText("after", example(["flamediff config", "flamediff config --rounds 8 --native"]))
    .action((options: CliOptions) => act(async () => (await import("./cli/config.ts")).configCli(options)));

  withOutput(program.command("demo"))
    .summary("the old lesson: measure before you change anything")
    .description("Makes a small repository (fibonacci and factorial, then fibonacci made iterative) and runs the whole of flamediff on it.")
    .addOption(optionFor("python"))
    .addHelpText("after", example(["flamediff demo", "flamediff demo --out lesson"]))
    .argument("[folder]", "where to make the repository, empty or not there yet; default: a temporary one that goes away")
    .action((folder: string | undefined, options: CliOptions) => act(async () => (await import("./cli/demo.ts")).demoCli(folder, options)));

  return program;
}

function withRunOptions(command: Command): Command {
  for (const name of RUN_OPTIONS) command.addOption(optionFor(name));
  return withOutput(command);
}

function withOutput(command: Command): Command {
  if (!["profile", "aa", "config"].includes(command.name())) command.option("--open", "open the report in the browser");
  if (command.name() === "aa") command.option("--out <dir>", "folder to write a report to, too");
  else command.option("--out <dir>", "folder to write to", command.name() === "profile" ? "flamediff-bundle" : "flamediff-report");
  return command.option("--json", "print report.json instead of the report").option("--quiet", "print nothing but errors");
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
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  // The line that says what is going on may still stand there.
  clearLine();
  const { message, exitCode } = describeFailure(error);
  printError(`flamediff: ${message}`);
  return exitCode;
}
