import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describeLesson, writeDemoRepository } from "./demo.ts";
import type { ExitCode } from "./errors.ts";
import { renderFlameGraph } from "./flamegraph/picture.ts";
import { findCommits } from "./git/commits.ts";
import { findRepository, openGit } from "./git/git.ts";
import { describeInitialised, initialise } from "./init/init.ts";
import { type Inputs, parseInputs } from "./inputs.ts";
import { type Interruption, withInterruption } from "./interruption.ts";
import { openFile } from "./open-file.ts";
import { type CliOptions, givenInputs, readInputs, repeatedOptions } from "./options.ts";
import { findBundleFolders, readBundleFolder } from "./profile/bundle.ts";
import { mergeTrees, relabelTree } from "./profile/call-tree.ts";
import { SIDES } from "./profile/frame.ts";
import { makeRecordings } from "./profile/recordings.ts";
import { settle } from "./profile/settle.ts";
import { settleFrames } from "./profile/settled-frames.ts";
import { profile } from "./profile-stage.ts";
import { type Progress, progressFor } from "./progress.ts";
import { exitCodeOf } from "./report/gate.ts";
import { describeNoise } from "./report/noise.ts";
import type { RepeatedInputs } from "./report/reproduce.ts";
import { renderTerminal } from "./report/terminal.ts";
import { type FinishedReport, writeReport } from "./report-folder.ts";
import { reportBundles, reportPlain } from "./report-stage.ts";
import { plainIdentity, readStackFile, warnOf } from "./stack-files.ts";

/** `flamediff run`: profile, then report. */
export async function runCli(command: readonly string[], options: CliOptions, progress: Progress): Promise<ExitCode> {
  const repository = await findRepository(process.cwd());
  const inputs = await readInputs(repository, command, options);
  const given = repeatedOptions(command, options);
  return withInterruption(async (interruption) =>
    finish(await runIn({ repository, inputs, options, progress, interruption, given }), options, inputs.failOn),
  );
}

/** `flamediff profile`: only the bundle. */
export async function profileCli(command: readonly string[], options: CliOptions, progress: Progress): Promise<ExitCode> {
  const repository = await findRepository(process.cwd());
  const inputs = await readInputs(repository, command, options);
  return withInterruption(async (interruption) => {
    const out = resolve(options.out ?? "flamediff-bundle");
    const failed = await profileIn({ repository, inputs, progress, interruption, options }, out);
    if (options.quiet !== true) process.stdout.write(`${out}\n`);
    return failed ? 3 : 0;
  });
}

/** `flamediff report`: bundles → report directory. */
export async function reportCli(folders: readonly string[], options: CliOptions): Promise<ExitCode> {
  const found = await findBundleFolders(folders);
  return finish(await reportBundles(await Promise.all(found.map(readBundleFolder))), options, "never");
}

/** `flamediff compare`: folded stacks → report directory. */
export async function compareCli(
  options: CliOptions & { readonly base: readonly string[]; readonly head: readonly string[] },
): Promise<ExitCode> {
  const { inputs } = parseInputs({
    given: givenInputs({ ...options, base: undefined, head: undefined }),
    from: "option",
    pyproject: undefined,
  });
  const recordings = makeRecordings();
  for (const side of SIDES) for (const path of options[side]) warnOf(path, await readStackFile(path, recordings.addRound(side)));
  const settled = settle(recordings, { ...plainIdentity(recordings), keepImports: inputs.keepImports, keepWaiting: inputs.idle });
  return finish(reportPlain({ profile: settled, minChange: inputs.minChange / 100, name: "profile" }), options, inputs.failOn);
}

/** `flamediff render`: folded stacks → one flame graph. */
export async function renderCli(
  paths: readonly string[],
  { out, title }: { readonly out: string; readonly title?: string },
): Promise<ExitCode> {
  const recordings = makeRecordings();
  for (const path of paths) warnOf(path, await readStackFile(path, recordings.addRound("base")));
  // Nothing is left out of a plain picture, so the recorded trees are all it takes: half the memory of a settled profile.
  const { functions, ids } = settleFrames(recordings.frames, plainIdentity(recordings));
  const trees = recordings.rounds.map((round) => round.tree);
  const [first, ...others] = trees;
  const tree = first !== undefined && others.length === 0 ? relabelTree(first, ids.base) : mergeTrees(trees, ids.base);
  await writeFile(out, renderFlameGraph({ title: title ?? paths.join(", "), view: "single", tree, functions }));
  return 0;
}

/** `flamediff demo`: the old lesson, on a repository of its own. @param folder where to make it and leave it; a temporary one otherwise. */
export async function demoCli(folder: string | undefined, options: CliOptions): Promise<ExitCode> {
  const repository = folder === undefined ? await mkdtemp(join(tmpdir(), "flamediff-demo-")) : resolve(folder);
  try {
    await writeDemoRepository(repository);
    const inputs = await readInputs(repository, [], { ...options, base: "base", head: "head" });
    return await withInterruption(async (interruption) => {
      const finished = await runIn({ repository, inputs, options, progress: progressFor(options), interruption });
      const code = await finish(finished, options, inputs.failOn);
      if (options.json !== true && options.quiet !== true) process.stdout.write(describeLesson(finished.report));
      return code;
    });
  } finally {
    if (folder === undefined) await rm(repository, { recursive: true, force: true });
  }
}

/** `flamediff aa`: the same commit against itself, so that people see their own machine's noise before they trust a verdict. */
export async function aaCli(command: readonly string[], options: CliOptions, progress: Progress): Promise<ExitCode> {
  const repository = await findRepository(process.cwd());
  const inputs = await readInputs(repository, command, { ...options, base: "HEAD", head: "HEAD" });
  return withInterruption(async (interruption) => {
    const out = resolve(options.out ?? "flamediff-report");
    // The floor is wanted as it is, not as `min-change` would lift it.
    const failed = await profileIn(
      { repository, inputs: { ...inputs, minChange: 0.1 }, options, progress, interruption },
      join(out, "bundle"),
    );
    const finished = await reportBundles([await readBundleFolder(join(out, "bundle"))]);
    await writeReport(out, finished);
    process.stdout.write(options.json === true ? (finished.files.get("report.json") ?? "") : describeNoise(finished.report));
    return failed ? 3 : 0;
  });
}

/** `flamediff init`: a first configuration and the workflow. */
export async function initCli(): Promise<ExitCode> {
  process.stdout.write(describeInitialised(await initialise(await findRepository(process.cwd()))));
  return 0;
}

interface Work {
  readonly repository: string;
  readonly inputs: Inputs;
  readonly options: CliOptions;
  readonly progress: Progress;
  readonly interruption: Interruption;
  /** What it takes to repeat it, beside the commits and pyproject.toml. */
  readonly given?: RepeatedInputs;
}

/** Both stages; the bundle lies in the report's folder. */
async function runIn(work: Work): Promise<FinishedReport> {
  const bundle = join(resolve(work.options.out ?? "flamediff-report"), "bundle");
  await profileIn(work, bundle);
  work.progress.phase("Comparing and drawing");
  return reportBundles([await readBundleFolder(bundle)], work.given);
}

/** @returns whether an entry point failed. */
async function profileIn({ repository, inputs, options, progress, interruption }: Work, out: string): Promise<boolean> {
  const { signal } = interruption;
  const git = openGit(repository, { signal });
  const { base, head } = inputs;
  const commits = await findCommits(git, {
    kind: "revisions",
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
    dirty: options.dirty === true,
  });
  const manifest = await profile({ inputs, repository, commits, out, env: process.env, progress, signal });
  return manifest.entryPoints.some(({ failure }) => failure !== null);
}

/** Writes the report, shows it, and says what the process ends with. */
async function finish(finished: FinishedReport, options: CliOptions, failOn: Inputs["failOn"]): Promise<ExitCode> {
  const out = resolve(options.out ?? "flamediff-report");
  await writeReport(out, finished);
  if (options.json === true) process.stdout.write(finished.files.get("report.json") ?? "");
  else if (options.quiet !== true) {
    const { columns = 80, isTTY } = process.stdout;
    process.stdout.write(
      renderTerminal(finished.report, {
        width: columns,
        colours: isTTY === true && !process.env["NO_COLOR"],
        folder: out,
        icicles: finished.drawIcicles(Math.min(columns - INDENT, WIDEST_PICTURE)),
      }),
    );
  }
  if (options.open === true) await openFile(join(out, finished.files.has("report.html") ? "report.html" : firstPicture(finished)));
  return exitCodeOf(finished.report, failOn);
}

/** The report indents its picture. */
const INDENT = 2;
/** Wider ones have more blanks, not more names. */
const WIDEST_PICTURE = 160;

function firstPicture({ files }: FinishedReport): string {
  return [...files.keys()].find((name) => name.endsWith(".diff.svg")) ?? "report.md";
}
