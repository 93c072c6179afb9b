import { mkdir, readdir, realpath, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { callsWhenCounted } from "../../bundle/benchmark-schema.ts";
import { readRegularText } from "../../lib/regular-file.ts";
import type { Frame, Side } from "../../profile/frame.ts";
import { groupBy } from "../../profile/group-by.ts";
import { FLAMEDIFF_ASV, FLAMEDIFF_IMPORT, FLAMEDIFF_MEASURE, FLAMEDIFF_PYPERF, FLAMEDIFF_PYTEST } from "../python/sources.ts";
import type { RunResult } from "../sampler/record.ts";
import { type BroughtFiles, bringBenchmarks } from "./brought-files.ts";
import type { CallPlan } from "./call-plan.ts";
import { findSuiteCommand, importCommand } from "./suite-command.ts";
import { parseSuiteEvents, type SuiteEvents } from "./suite-events.ts";

const MODULES: { readonly [file: string]: string } = {
  "flamediff_measure.py": FLAMEDIFF_MEASURE,
  "flamediff_pytest.py": FLAMEDIFF_PYTEST,
  "flamediff_asv.py": FLAMEDIFF_ASV,
  "flamediff_pyperf.py": FLAMEDIFF_PYPERF,
  "flamediff_import.py": FLAMEDIFF_IMPORT,
};

/** What a run leaves in its folder for the processes that run benchmarks, and what these leave there. */
const SUITE_FOLDER = "suite";
/** A first run of so many seconds is no burden, however short the budget is. */
const MIN_FIRST_RUN = 60;
/** More than any suite writes; the pull request's code can write there, too. */
const MAX_BYTES = 32 * 1024 * 1024;

export interface SuiteRequest {
  /** Temporary folder of the recording. */
  readonly folder: string;
  readonly worktrees: { readonly [S in Side]: string };
  /** The interpreters of both sides. */
  readonly sides: { readonly [S in Side]: { readonly python: string } };
  /** Regular expression of the benchmarks to run; all when absent. */
  readonly pattern: string | undefined;
  /** Functions that the change touches. */
  readonly touched: readonly Pick<Frame, "file" | "name">[];
  /** The entry point is the import of this module. */
  readonly module?: string | undefined;
  /** Seconds of recording. The first run of a side starts no benchmark after as many. */
  readonly budget: number;
}

export interface ProgramStart {
  readonly argv: readonly string[];
  readonly env: Record<string, string>;
}

/** Takes over the benchmarks that an entry point runs, whatever starts them. */
export interface Suite {
  /** The program's command and environment with what takes its benchmarks over. @param folder the run's own. */
  takeOver(
    side: Side,
    start: ProgramStart & { readonly cwd: string; readonly folder: string; readonly isCounting: boolean },
  ): Promise<ProgramStart>;
  /** Whether a run failed because pytest could not find the plugin: a command that sets PYTHONPATH itself hides it. */
  isUnreachable(run: Pick<RunResult, "exitStatus" | "stdoutTail" | "stderrTail">): boolean;
  /** What the processes of a run recorded. */
  read(folder: string): Promise<SuiteEvents>;
  /** From now on benchmarks run this often; undefined: there are none, and programs run as they are. */
  fix(plan: Pick<CallPlan, "calls" | "countingDivisor"> | undefined): void;
  /** Puts head's files of benchmarks into base's worktree where they differ. @returns how many files that were. */
  bringHead(events: SuiteEvents): Promise<number>;
  /** Undoes that. */
  restoreBase(): Promise<void>;
}

export function makeSuite({ folder: temporary, worktrees, sides, pattern, touched, module, budget }: SuiteRequest): Suite {
  const modules = join(temporary, "modules");
  let fixed: Pick<CallPlan, "calls" | "countingDivisor"> | undefined;
  let isOff = false;
  let brought: BroughtFiles | undefined;

  return {
    async takeOver(side, { argv, env, cwd, folder, isCounting }) {
      if (isOff) return { argv, env };
      await writeModules(modules);
      const suiteFolder = join(folder, SUITE_FOLDER);
      await mkdir(suiteFolder, { recursive: true });
      const worktree = await realpath(worktrees[side]);
      const plan = {
        ...(fixed !== undefined && { calls: isCounting ? divideCalls(fixed) : fixed.calls }),
        ...(pattern !== undefined && module === undefined && { pattern }),
        ...(fixed === undefined && { touched: byFile(touched, worktree), until: Date.now() / 1000 + Math.max(MIN_FIRST_RUN, budget) }),
        ...(side === "base" && brought !== undefined && { brought: brought.files.map((file) => join(worktree, file)) }),
      };
      await writeFile(join(suiteFolder, "plan.json"), JSON.stringify(plan));
      const command = module === undefined ? await findSuiteCommand(argv, sides[side].python, cwd) : importCommand(module);
      return {
        argv: command === undefined ? argv : [sides[side].python, join(modules, command.launcher), ...command.words],
        env: suiteEnvironment(env, modules, suiteFolder),
      };
    },
    isUnreachable({ exitStatus, stdoutTail, stderrTail }) {
      const isGood = exitStatus.how === "exit" && exitStatus.code === 0;
      return !isOff && !isGood && /No module named '?flamediff_pytest/.test(`${stdoutTail}\n${stderrTail}`);
    },
    async read(folder) {
      return parseSuiteEvents(await readEvents(join(folder, SUITE_FOLDER)));
    },
    fix(plan) {
      fixed = plan;
      isOff = plan === undefined;
    },
    async bringHead(events) {
      brought = await bringBenchmarks({ worktrees, events });
      return brought.files.length;
    },
    async restoreBase() {
      await brought?.restore();
      brought = undefined;
    },
  };
}

function divideCalls({ calls, countingDivisor }: Pick<CallPlan, "calls" | "countingDivisor">): CallPlan["calls"] {
  return Object.fromEntries(Object.entries(calls).map(([name, times]) => [name, callsWhenCounted(times, countingDivisor)]));
}

/** tox 4 hands on no variable that it does not know; it is told so here. */
const HANDED_ON = ["FLAMEDIFF_SUITE", "PYTEST_PLUGINS", "PYTHONPATH"];

/** The environment in which pytest loads the plugin, whatever starts it; the user's own settings stay. */
function suiteEnvironment(env: Record<string, string>, modules: string, folder: string): Record<string, string> {
  const list = (name: string, value: string, separator: string, isFirst = false) => {
    const own = env[name];
    if (own === undefined || own === "") return value;
    return isFirst ? `${value}${separator}${own}` : `${own}${separator}${value}`;
  };
  return {
    ...env,
    FLAMEDIFF_SUITE: folder,
    PYTHONPATH: list("PYTHONPATH", modules, ":", true),
    PYTEST_PLUGINS: list("PYTEST_PLUGINS", "flamediff_pytest", ","),
    TOX_OVERRIDE: list("TOX_OVERRIDE", `testenv.pass_env+=${HANDED_ON.join(",")}`, ";"),
  };
}

async function writeModules(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(MODULES)) await writeFile(join(folder, file), text);
}

function byFile(touched: SuiteRequest["touched"], worktree: string): { [file: string]: string[] } {
  const files = groupBy(touched, ({ file }) => file);
  return Object.fromEntries([...files].map(([file, functions]) => [join(worktree, file), functions.map(({ name }) => name)]));
}

async function readEvents(folder: string): Promise<string[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(".jsonl")).sort();
  const texts: string[] = [];
  let bytes = 0;
  for (const file of files) {
    const path = join(folder, file);
    bytes += (await stat(path)).size;
    if (bytes > MAX_BYTES) break;
    texts.push(await readRegularText(path));
  }
  return texts;
}
