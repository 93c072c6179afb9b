import type { CountedFunction, ManifestCalls, ManifestEntry } from "../bundle/manifest.ts";
import { frameKey, SIDES, type Side } from "../profile/frame.ts";
import { isWait } from "../profile/harness.ts";
import { identifyFrames } from "../profile/identified-frames.ts";
import type { FunctionId, ProfiledFunction } from "../profile/profile.ts";
import type { RecordedFrame } from "../profile/recordings.ts";
import { type CodeName, type CountedRun, isCodeOf, type LoadedModule } from "./counts.ts";
import type { EntryContext } from "./runner.ts";

type ManifestCollection = NonNullable<ManifestEntry["collection"]>[Side];

export interface Calls {
  readonly calls: ManifestCalls | undefined;
  /** What the programs of both sides load; undefined where a side could not be counted. */
  readonly modules: { readonly [S in Side]: readonly LoadedModule[] } | undefined;
  /** Of one run, the mean of those that were counted; undefined where a side could not be. */
  readonly collection: { readonly [S in Side]: ManifestCollection } | undefined;
  /** Code without a file name was called, of which the sampler has no frames. */
  readonly isCodeWithoutFile?: boolean;
}

export interface CallsRequest extends Pick<EntryContext, "runner" | "identify" | "progress" | "entry"> {
  /** The functions that changed. */
  readonly named: readonly ProfiledFunction[];
  /** The runs make the calls of each benchmark divided by this. */
  readonly countingDivisor: number;
}

/** Both runs of a side; they differ where the program does not do the same in every run. The same run twice where a second one was not needed. */
type TwoRuns = readonly [CountedRun, CountedRun];
type Counted = { readonly [S in Side]: TwoRuns | undefined };

/** Fewer calls of code without a file name take no time that matters. */
const MANY_CALLS = 1000;

function isCodeWithoutFile(runs: TwoRuns | undefined): boolean {
  const calls = runs?.[0].codes.reduce((sum, code) => sum + (code.file === "" ? code.calls : 0), 0) ?? 0;
  return calls >= MANY_CALLS;
}

/** bundle.json takes no more. */
const MAX_FUNCTIONS = 200;
const MAX_CALLERS = 20;

/** Runs both sides twice more, without the sampler, and counts calls. A side that cannot be counted has none, which is no failure. */
export async function countCalls(request: CallsRequest): Promise<Calls> {
  const named = request.named.slice(0, MAX_FUNCTIONS);
  const counted = await countSides(request, named);
  const [base, head] = [counted.base, counted.head];
  const isWhole = base !== undefined && head !== undefined;
  const aside = {
    modules: isWhole ? { base: base[0].modules, head: head[0].modules } : undefined,
    collection: isWhole ? { base: meanCollection(base), head: meanCollection(head) } : undefined,
    isCodeWithoutFile: isCodeWithoutFile(base) || isCodeWithoutFile(head),
  };
  if (base === undefined && head === undefined) return { calls: undefined, ...aside };
  const tables = await tabulate(request, counted);
  const keys = new Map([...tables.functions].map((fn, id) => [frameKey(fn), id]));
  const calls = {
    ...(request.countingDivisor > 1 && { divisor: request.countingDivisor }),
    unlike: { base: unlikeOf(tables, "base"), head: unlikeOf(tables, "head") },
    functions: named.map((fn) => describeFunction(tables, fn, keys.get(frameKey(fn)))),
  };
  return { calls, ...aside };
}

function meanCollection([{ collection: one }, { collection: other }]: TwoRuns): ManifestCollection {
  return {
    seconds: (one.seconds + other.seconds) / 2,
    count: Math.round((one.count + other.count) / 2),
    longest: Math.max(one.longest, other.longest),
  };
}

/** One run of each side that only tells what it loads. */
export async function listModules({ runner, progress, entry }: Omit<CallsRequest, "named" | "countingDivisor">): Promise<Calls> {
  const runs: { [S in Side]?: CountedRun } = {};
  for (const side of SIDES) {
    progress.now(`${entry.name}: listing imports, ${side}`);
    const counted = await runner.count(side, { run: 0, mode: "imports", named: [] });
    if (counted === undefined) break;
    runs[side] = counted;
  }
  const { base, head } = runs;
  if (base === undefined || head === undefined) return { calls: undefined, modules: undefined, collection: undefined };
  return {
    calls: undefined,
    modules: { base: base.modules, head: head.modules },
    collection: { base: meanCollection([base, base]), head: meanCollection([head, head]) },
  };
}

async function countSides({ runner, identify, progress, entry }: CallsRequest, named: readonly ProfiledFunction[]): Promise<Counted> {
  const { moved = [] } = await identify({ frames: [] });
  const isNamed = (name: { readonly file: string; readonly name: string }) =>
    named.some((fn) => fn.file === name.file && fn.name === name.name);
  const wanted = [...named.map(({ file, name }) => ({ file, name })), ...moved.flatMap(({ from, to }) => (isNamed(to) ? [from] : []))];
  const first: { [S in Side]?: CountedRun | undefined } = {};
  for (const side of SIDES) {
    progress.now(`${entry.name}: counting calls, ${side}`);
    first[side] = await runner.count(side, { run: 0, mode: "calls", named: wanted });
  }
  const both: { [S in Side]: TwoRuns | undefined } = { base: undefined, head: undefined };
  for (const side of SIDES) {
    const before = first[side];
    if (before === undefined) continue;
    const found = before.codes.filter((code) => wanted.some((name) => isCodeOf(code, name)));
    if (found.every(({ isCapped }) => isCapped)) {
      // No number that a second run could confirm.
      both[side] = [before, before];
      continue;
    }
    progress.now(`${entry.name}: counting calls again, ${side}`);
    const isResumed = ({ isResumable, callers }: CountedRun["codes"][number]) => isResumable && callers.length > 0;
    const after = await runner.count(side, { run: 1, mode: before.codes.some(isResumed) ? "starts" : "calls", named: wanted });
    if (after !== undefined) both[side] = [before, after];
  }
  return both;
}

interface CallTable {
  readonly calls: Map<FunctionId, number>;
  /** Calls that were no resumption, where that had to be told apart. */
  readonly starts: Map<FunctionId, number>;
  readonly resumable: Set<FunctionId>;
  /** Called more often than counted. */
  readonly capped: Set<FunctionId>;
  /** Counting ended in a process before the program did: what is counted is the least, and functions may be missing. Only there are resumptions calls. */
  readonly isStopped: boolean;
  /** Callers of named functions. */
  readonly callers: Map<FunctionId, Map<FunctionId, number>>;
  /** CPU seconds of the garbage collections that interrupt it. */
  readonly collected: Map<FunctionId, number>;
  /** First lines of the code that goes by its name: a property has up to three functions of one name. */
  readonly lines: Map<FunctionId, Set<number>>;
}

interface Tables {
  readonly functions: readonly ProfiledFunction[];
  readonly sides: { readonly [S in Side]: readonly CallTable[] };
}

/** Code objects of all runs as functions with the same identity on both sides. */
async function tabulate({ identify }: CallsRequest, counted: Counted): Promise<Tables> {
  const frames: (RecordedFrame & { sides: Set<Side> })[] = [];
  const places = new Map<string, number>();
  const keyOf = ({ file, line, name }: CodeName) => `${file}\0${line}\0${name}`;
  const learn = (side: Side, { file, line, name }: CodeName) => {
    const key = keyOf({ file, line, name });
    const place = places.get(key) ?? frames.length;
    places.set(key, place);
    frames[place] ??= { kind: "frame", file, line, name, sides: new Set() };
    frames[place].sides.add(side);
  };
  for (const side of SIDES)
    for (const { codes, collection } of counted[side] ?? []) {
      for (const code of codes) for (const one of [code, ...code.callers]) learn(side, one);
      for (const code of collection.by) learn(side, code);
    }
  const { functions, ids } = identifyFrames(frames, await identify({ frames }));
  const tableOf = (side: Side, { codes, isStopped, collection }: CountedRun): CallTable => {
    const table: CallTable = {
      calls: new Map(),
      starts: new Map(),
      resumable: new Set(),
      capped: new Set(),
      isStopped,
      callers: new Map(),
      collected: new Map(),
      lines: new Map(),
    };
    const idOf = (code: CodeName) => ids[side][places.get(keyOf(code))!]!;
    for (const code of codes) {
      const id = idOf(code);
      add(table.calls, id, code.calls);
      table.lines.set(id, (table.lines.get(id) ?? new Set()).add(code.line));
      if (code.starts !== undefined) add(table.starts, id, code.starts);
      if (code.isResumable) table.resumable.add(id);
      if (code.isCapped) table.capped.add(id);
      const callers = table.callers.get(id) ?? new Map<FunctionId, number>();
      for (const caller of code.callers) add(callers, idOf(caller), caller.calls);
      if (callers.size > 0) table.callers.set(id, callers);
    }
    for (const code of collection.by) add(table.collected, idOf(code), code.seconds);
    return table;
  };
  const tablesOf = (side: Side): CallTable[] => {
    const [one, other] = counted[side] ?? [];
    if (one === undefined || other === undefined) return [];
    const table = tableOf(side, one);
    return [table, one === other ? table : tableOf(side, other)];
  };
  return {
    functions,
    sides: {
      base: tablesOf("base"),
      head: tablesOf("head"),
    },
  };
}

function add(table: Map<FunctionId, number>, id: FunctionId, count: number): void {
  table.set(id, (table.get(id) ?? 0) + count);
}

function describeFunction({ functions, sides }: Tables, { file, name }: ProfiledFunction, id: FunctionId | undefined): CountedFunction {
  const isResumable = id !== undefined && SIDES.some((side) => sides[side].some(({ resumable }) => resumable.has(id)));
  const isOpenIn = (table: CallTable) => table.isStopped || (id !== undefined && table.capped.has(id));
  const callsIn = (table: CallTable) => (id === undefined ? 0 : (table.calls.get(id) ?? 0));
  const counts = (side: Side): [number, number] | null => {
    const [first, second] = sides[side];
    if (first === undefined || second === undefined) return null;
    // A run that was counted to its end knows the number alone; where resumptions were calls, only the second one knows starts.
    if (isOpenIn(first) || isOpenIn(second)) {
      const whole = [first, second].find((table) => !isOpenIn(table) && (!isResumable || id === undefined || table.starts.has(id)));
      const count = whole && (isResumable ? (whole.starts.get(id ?? -1) ?? 0) : callsIn(whole));
      return count === undefined ? null : [count, count];
    }
    const starts = second.starts.get(id ?? -1);
    // That both agree is seen in the calls.
    return starts === undefined ? [callsIn(first), callsIn(second)] : scaled([callsIn(first), callsIn(second)], starts);
  };
  const known = { base: counts("base"), head: counts("head") };
  const moreThan = (side: Side): number | null => {
    if (known[side] !== null || sides[side].length === 0) return null;
    // Pythons that stop counting count resumptions, too.
    const hasResumptions = isResumable && sides[side].some(({ isStopped }) => isStopped);
    const least = sides[side].flatMap((table) => (hasResumptions ? (table.starts.get(id ?? -1) ?? []) : callsIn(table)));
    return least.length === 0 ? null : Math.max(...least);
  };
  const secondsOf = (side: Side) => mean(sides[side].map((table) => table.collected.get(id ?? -1) ?? 0));
  const collected = { base: secondsOf("base"), head: secondsOf("head") };
  const isOpen = SIDES.some((side) => known[side] === null && sides[side].length > 0);
  // A run that was counted to its end knows the callers alone.
  const wholeOf = (side: Side) => sides[side].filter((table) => !isOpenIn(table));
  const callers = new Set(SIDES.flatMap((side) => sides[side].flatMap((table) => [...(table.callers.get(id ?? -1)?.keys() ?? [])])));
  const described = [...callers].map((caller) => {
    const calls = (side: Side): [number, number] | null => {
      const [one, other = one] = wholeOf(side).map((table) => table.callers.get(id ?? -1)?.get(caller) ?? 0);
      return one === undefined || other === undefined ? null : [one, other];
    };
    const fn = functions[caller] as ProfiledFunction;
    const lastOnly = (side: Side) => {
      const pair = calls(side);
      return pair !== null && sides[side][1]?.starts.has(id ?? -1) === true ? ([pair[1], pair[1]] as [number, number]) : pair;
    };
    return { file: fn.file, name: fn.name, base: lastOnly("base"), head: lastOnly("head") };
  });
  const weight = (caller: (typeof described)[number]) => Math.abs((caller.head?.[1] ?? 0) - (caller.base?.[1] ?? 0));
  return {
    file,
    name,
    ...known,
    ...(collected.base + collected.head > 0 && { collected }),
    ...(SIDES.some((side) => sides[side].some(({ lines }) => (lines.get(id ?? -1)?.size ?? 0) > 1)) && { isSeveral: true as const }),
    ...(isOpen && { moreThan: { base: moreThan("base"), head: moreThan("head") } }),
    isStarted: isResumable,
    // Who would have called it in the rest of the run is not known.
    callers:
      isOpen || SIDES.some((side) => sides[side].length > 0 && wholeOf(side).length === 0)
        ? []
        : described.sort((a, b) => weight(b) - weight(a)).slice(0, MAX_CALLERS),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

/** The starts of the second run, and of the first as far from them as its resumptions were. */
function scaled([first, second]: readonly [number, number], starts: number): [number, number] {
  return [second === 0 ? starts : Math.round((starts * first) / second), starts];
}

/** Part of the calls that two runs of one commit do not have in common, waiting aside. */
function unlikeOf({ functions, sides }: Tables, side: Side): number | null {
  const [one, other] = sides[side];
  if (one === undefined || other === undefined || one === other || one.isStopped || other.isStopped) return null;
  let [unlike, all] = [0, 0];
  for (const id of new Set([...one.calls.keys(), ...other.calls.keys()])) {
    if (one.capped.has(id) || other.capped.has(id) || isWait(functions[id] as ProfiledFunction)) continue;
    const [a, b] = [one.calls.get(id) ?? 0, other.calls.get(id) ?? 0];
    unlike += Math.abs(a - b);
    all += Math.max(a, b);
  }
  return all === 0 ? 0 : unlike / all;
}
