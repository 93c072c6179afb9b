import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readRegularText } from "../lib/regular-file.ts";
import { FLAMEDIFF_COUNTS, SITECUSTOMIZE } from "./python/sources.ts";
import { pythonPathFrom } from "./sampler/environment.ts";

/**
 * `calls`: what every function does; `starts`: the same, told from resumptions of generators on Python 3.11 and older; `imports`: no calls;
 * `slower`: nothing is counted, and the program is made slower; `waits`: nothing is counted but where coroutines wait.
 */
export type CountMode = "calls" | "starts" | "imports" | "slower" | "waits";

export interface CountPlan {
  /** A new folder of this run's own. */
  readonly folder: string;
  readonly mode: CountMode;
  /** Functions whose callers are wanted. */
  readonly named: readonly { readonly file: string; readonly name: string }[];
  /** CPU seconds after which Python 3.11 and older count no further; newer ones stop at a number of calls of each function. */
  readonly mostSeconds?: number;
  /** More of them, as long as no named function has been called millions of times. */
  readonly patience?: number;
  /** With `slower`: CPU seconds of its own work after which a process gets its speed back. */
  readonly ownSeconds?: number;
}

/** A code object as the interpreter names it; bare names before Python 3.11. */
export interface CodeName {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

export interface CountedCode extends CodeName {
  readonly calls: number;
  /** Calls that were no resumption of a generator or coroutine, where that had to be told apart. */
  readonly starts: number | undefined;
  /** A generator or coroutine. */
  readonly isResumable: boolean;
  /** Counting ended before the program did: it was called more often than that. */
  readonly isCapped: boolean;
  readonly callers: readonly (CodeName & { readonly calls: number })[];
}

export interface LoadedModule {
  readonly module: string;
  readonly file: string | undefined;
  /** Line and module of the first import; undefined for what start-up loads. */
  readonly by: { readonly file: string; readonly line: number; readonly module: string } | undefined;
  /** CPU seconds of its import, without what it imports; measured where only modules are listed. */
  readonly own?: number;
}

/** Garbage collections of all processes of one run, which take their time in whatever function they interrupt. */
export interface Collection {
  /** CPU seconds. */
  readonly seconds: number;
  readonly count: number;
  /** Seconds of the longest one. */
  readonly longest: number;
  /** The code that those of half a millisecond and more interrupt, with their seconds. */
  readonly by: readonly (CodeName & { readonly seconds: number })[];
}

/** What all processes of one run counted. */
export interface CountedRun {
  readonly codes: readonly CountedCode[];
  readonly modules: readonly LoadedModule[];
  /** Counting ended in a process before the program did: functions that were called only afterwards are missing. */
  readonly isStopped: boolean;
  readonly collection: Collection;
  /** Wall seconds that coroutines waited while their event loop had nothing else to do, each with those that waited for it, the outermost first. */
  readonly waits: readonly { readonly seconds: number; readonly chain: readonly CodeName[] }[];
  /** CPU seconds that making the program slower took. */
  readonly injected: number;
}

/** Prepares the folder, and gives what must stand in the environment of the program. @param pythonPath the user's own PYTHONPATH. */
export async function prepareCounting(
  { folder, mode, named, mostSeconds, patience, ownSeconds }: CountPlan,
  pythonPath: string | undefined,
): Promise<Record<string, string>> {
  const [code, counts] = [join(folder, "code"), join(folder, "counts")];
  for (const part of [code, counts]) await mkdir(part, { recursive: true });
  await writeFile(join(code, "sitecustomize.py"), SITECUSTOMIZE);
  await writeFile(join(code, "flamediff_counts.py"), FLAMEDIFF_COUNTS);
  await writeFile(join(counts, "named"), named.map(({ file, name }) => `${ownName(name)}\t${fileEnd(file)}\n`).join(""));
  return {
    PYTHONPATH: pythonPathFrom(code, pythonPath),
    FLAMEDIFF_COUNTS: counts,
    FLAMEDIFF_COUNTS_MODE: mode,
    ...(mostSeconds !== undefined && { FLAMEDIFF_COUNTS_SECONDS: String(mostSeconds) }),
    ...(patience !== undefined && { FLAMEDIFF_COUNTS_PATIENCE: String(patience) }),
    ...(ownSeconds !== undefined && { FLAMEDIFF_SLOWER_UNTIL: String(ownSeconds) }),
  };
}

/**
 * What the processes of a run have left.
 * @param busy numbers of processes that must be among them.
 * @returns undefined when any process left nothing or was counted in part: a sum without it would be wrong.
 */
export async function readCounts(folder: string, busy: readonly number[]): Promise<CountedRun | undefined> {
  const counts = join(folder, "counts");
  const names = await readdir(counts);
  const started = names.filter((name) => name.endsWith(".started")).map((name) => name.replace(/\.started$/, ""));
  if (started.length === 0 || !started.every((name) => names.includes(`${name}.json`))) return undefined;
  const processes: ProcessCounts[] = [];
  for (const name of started) {
    const process = parseProcess(await readRegularText(join(counts, `${name}.json`)));
    if (process === undefined) return undefined;
    processes.push(process);
  }
  const pids = processes.map(({ pid }) => pid);
  if (!processes.every(({ whole }) => whole) || !busy.every((pid) => pids.includes(pid))) return undefined;
  return {
    codes: processes.flatMap(codesOf),
    modules: modulesOf(processes),
    isStopped: processes.some(({ stopped }) => stopped),
    collection: {
      seconds: processes.reduce((sum, { collection: [seconds] }) => sum + seconds, 0),
      count: processes.reduce((sum, { collection: [, count] }) => sum + count, 0),
      longest: Math.max(0, ...processes.map(({ collection: [, , longest] }) => longest)),
      by: processes.flatMap(({ collection: [, , , by] }) => by.map(([seconds, [file, line, name]]) => ({ seconds, file, line, name }))),
    },
    waits: processes.flatMap(({ waits }) =>
      waits.map(([seconds, chain]) => ({ seconds, chain: chain.map(([file, line, name]) => ({ file, line, name })) })),
    ),
    injected: processes.reduce((sum, { injected }) => sum + injected, 0),
  };
}

/** The program can write there, too. */
const text = v.pipe(v.string(), v.maxLength(10_000));
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9));
const processCounts = v.object({
  pid: number,
  whole: v.boolean(),
  stopped: v.boolean(),
  codes: v.array(
    v.tuple([
      number,
      v.nullable(number),
      v.boolean(),
      v.tuple([text, number, text]),
      v.array(v.tuple([number, text, number, text])),
      v.boolean(),
    ]),
  ),
  collection: v.tuple([seconds, number, seconds, v.array(v.tuple([seconds, v.tuple([text, number, text])]))]),
  waits: v.array(v.tuple([seconds, v.array(v.tuple([text, number, text]))])),
  injected: seconds,
  modules: v.array(v.tuple([text, v.nullable(text), v.nullable(text), v.nullable(number), v.nullable(text), v.nullable(seconds)])),
});
type ProcessCounts = v.InferOutput<typeof processCounts>;

function parseProcess(json: string): ProcessCounts | undefined {
  try {
    const result = v.safeParse(processCounts, JSON.parse(json));
    return result.success ? result.output : undefined;
  } catch {
    return undefined; // killed while it wrote
  }
}

function codesOf({ codes }: ProcessCounts): CountedCode[] {
  return codes.map(([calls, starts, isResumable, [file, line, name], callers, isCapped]) => ({
    ...{ file, line, name, calls, isResumable, isCapped },
    starts: starts ?? undefined,
    callers: callers.map(([count, callerFile, callerLine, callerName]) => ({
      ...{ file: callerFile, line: callerLine, name: callerName },
      calls: count,
    })),
  }));
}

/** Each module once; a process that imports it itself says by whom. */
function modulesOf(processes: readonly ProcessCounts[]): LoadedModule[] {
  const modules = new Map<string, LoadedModule>();
  for (const [module, file, byFile, byLine, byModule, own] of processes.flatMap((process) => process.modules)) {
    const by = byFile === null || byLine === null ? undefined : { file: byFile, line: byLine, module: byModule ?? "" };
    if (modules.get(module)?.by === undefined) modules.set(module, { module, file: file ?? undefined, by, ...(own !== null && { own }) });
  }
  return [...modules.values()];
}

/** Whether a code object may be that of a function, as far as names tell. */
export function isCodeOf(code: CodeName, { file, name }: { readonly file: string; readonly name: string }): boolean {
  return ownName(code.name) === ownName(name) && code.file.endsWith(fileEnd(file));
}

/** `m` of `A.m`: code objects know no more before Python 3.11. */
function ownName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** What the path of a function's file ends with. */
function fileEnd(file: string): string {
  return file.replace(/^<(?:stdlib|prefix)>\//, "");
}
