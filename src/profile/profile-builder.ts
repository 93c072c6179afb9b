import { type CallTreeBuilder, makeCallTree } from "./call-tree.ts";
import { SIDES, type Side } from "./frame.ts";
import { type FrameRole, isEventLoop, isWait } from "./harness.ts";
import { type IdentifiedFrames, type IdentityOptions, identifyFrames, SKIPPED } from "./identified-frames.ts";
import type { FunctionId, Profile, ProfiledFunction, Round } from "./profile.ts";
import type { RecordedRound, Recordings } from "./recordings.ts";

export interface ProfileOptions extends IdentityOptions {
  /** Count samples in imports like any other. */
  readonly keepImports?: boolean;
  /** Count waiting like any other. */
  readonly keepWaiting?: boolean;
  /** Leave the frames and samples of runners and test runners where they are. */
  readonly keepRunners?: boolean;
  /** A suite of benchmarks ran: what is not below a benchmark's frame is counted apart, and every benchmark is a root of the tree. */
  readonly isSuite?: boolean;
}

/**
 * Recordings → profile: every frame becomes a function with the same identity on both sides; process roots and the frames of
 * runners and test runners above the program fall away; samples in imports, harness or waiting are counted apart.
 * Functions come sorted by identity. Those seen only in samples that were left out have no samples.
 */
export function buildProfile(recordings: Recordings, options: ProfileOptions = {}): Profile {
  const frames = identifyFrames(recordings.frames, options);
  const tree = makeCallTree(SIDES.length);
  const rounds: { [S in Side]: Round[] } = { base: [], head: [] };
  for (const round of recordings.rounds) rounds[round.side].push(buildRound({ round, frames, tree, options }));
  return { functions: frames.functions, tree: tree.build(), rounds, ...(options.keepWaiting === true && { clock: "wall" }) };
}

export interface OneRound {
  readonly round: RecordedRound;
  readonly frames: IdentifiedFrames;
  readonly tree: CallTreeBuilder;
  readonly options: ProfileOptions;
}

function buildRound({ round, frames, tree, options }: OneRound): Round {
  const { parent, nodes, self: columns } = round.tree;
  const counts = columns[0] as Float64Array;
  const functions = frames.functions.length;
  const { place, leaf, owner, leftOut } = placeNodes({ round, frames, options });
  const isKept = new Uint8Array(nodes);
  const totals = makeTotals(functions);
  const self = new Float64Array(functions);
  const attributed = new Float64Array(functions);
  const imported = new Float64Array(functions);
  let [samples, harness, imports, outside] = [0, 0, 0, 0];
  const waiting = new Map<FunctionId, number>();
  for (let node = 1; node < nodes; node++) {
    const count = counts[node]!;
    if (count === 0) continue;
    if (leftOut[node] !== Left.nothing) {
      if (leftOut[node] === Left.outside) outside += count;
      else harness += count;
      if (leftOut[node] === Left.imports) {
        imports += count;
        if (owner[node] !== SKIPPED) addTo(imported, owner[node]!, count);
      }
      const [top, attributed, above] = [leaf[node]!, owner[node]!, frames.functions[leaf[parent[node]!]!]];
      const by = above !== undefined && isEventLoop(above) ? SKIPPED : attributed;
      if (leftOut[node] === Left.harness && attributed !== SKIPPED && isWait(frames.functions[top] as ProfiledFunction))
        waiting.set(by, (waiting.get(by) ?? 0) + count);
      continue;
    }
    isKept[node] = 1;
    samples += count;
    addTo(self, leaf[node]!, count);
    if (owner[node] !== SKIPPED) addTo(attributed, owner[node]!, count);
    totals.start();
    for (let at = node; at > 0; at = parent[at]!) if (place[at] !== SKIPPED) totals.add(place[at]!, count);
  }
  plant({ isKept, counts, parent, place, tree, column: SIDES.indexOf(round.side) });
  const { empty } = round;
  const {
    cpuSeconds,
    unseenSeconds,
    wallSeconds,
    benchmarks,
    isLate = false,
    recorded = samples + harness + outside + empty,
  } = round.facts;
  return {
    samples,
    recorded: isLate ? Math.max(0, recorded - empty) : recorded,
    empty,
    harness,
    imports,
    imported,
    ...(waiting.size > 0 && { waiting }),
    ...(options.isSuite === true && { outside }),
    self,
    total: totals.counts,
    attributed,
    ...(cpuSeconds !== undefined && { cpuSeconds }),
    ...(unseenSeconds !== undefined && unseenSeconds > 0 && { unseenSeconds }),
    ...(wallSeconds !== undefined && { wallSeconds }),
    ...(benchmarks !== undefined && { benchmarks }),
  };
}

/** What the nodes of a recorded tree stand for, one value a node. */
export interface Places {
  /** The function, or SKIPPED for those that leave the tree: process roots, runners above the program, import machinery. */
  readonly place: Int32Array;
  /** The function that a sample in this node is on top of. */
  readonly leaf: Int32Array;
  /** The innermost function of the project, or SKIPPED. */
  readonly owner: Int32Array;
  /** Where samples are not what shares are shares of: a value of `Left`. */
  readonly leftOut: Uint8Array;
}

/** One pass from the root down; a parent comes before its children. */
export function placeNodes({ round, frames, options }: Omit<OneRound, "tree">): Places {
  const { parent, fn, nodes } = round.tree;
  const ids = frames.ids[round.side];
  const isProject = frames.functions.map(({ origin }) => origin === "project");
  const waits = frames.functions.map((fn) => options.keepWaiting !== true && isWait(fn));
  const contexts = new Uint8Array(nodes);
  const [place, leaf, owner] = [new Int32Array(nodes), new Int32Array(nodes), new Int32Array(nodes)];
  const leftOut = new Uint8Array(nodes);
  contexts[0] = options.keepRunners === true ? Context.program : Context.top;
  for (const column of [place, leaf, owner]) column[0] = SKIPPED;
  for (let node = 1; node < nodes; node++) {
    const up = parent[node]!;
    const id = ids[fn[node]!]!;
    const above = contexts[up]!;
    const context = id === SKIPPED ? above : contextBelow(above, frames.roles[id] as FrameRole, frames.functions[id] as ProfiledFunction);
    const isAbove = options.isSuite === true && (context & Context.benchmark) === 0;
    const stays = id !== SKIPPED && !isAbove && (context & (Context.top | Context.machinery)) === 0;
    const top = stays ? id : leaf[up]!;
    contexts[node] = context;
    place[node] = stays ? id : SKIPPED;
    leaf[node] = top;
    owner[node] = stays && isProject[id] === true ? id : owner[up]!;
    if (options.isSuite === true && (context & Context.benchmark) === 0) leftOut[node] = Left.outside;
    else leftOut[node] = classOf(context, { isIdle: top === SKIPPED || waits[top] === true, options });
  }
  return { place, leaf, owner, leftOut };
}

/** What samples that are left out are counted as. */
export const Left = { nothing: 0, harness: 1, outside: 2, imports: 3 } as const;

interface Planting {
  /** 1 for the nodes of the recorded tree whose samples count. */
  readonly isKept: Uint8Array;
  readonly counts: Float64Array;
  readonly parent: Int32Array;
  /** The function of each node, or SKIPPED. */
  readonly place: Int32Array;
  readonly tree: CallTreeBuilder;
  readonly column: number;
}

/** Adds the nodes that hold samples, and those above them, to the tree of all rounds. */
function plant({ isKept, counts, parent, place, tree, column }: Planting): void {
  const wanted = isKept.slice();
  for (let node = wanted.length - 1; node > 0; node--) if (wanted[node] === 1) wanted[parent[node]!] = 1;
  const planted = new Int32Array(wanted.length);
  for (let node = 1; node < wanted.length; node++) {
    if (wanted[node] === 0) continue;
    const up = planted[parent[node]!]!;
    const id = place[node]!;
    planted[node] = id === SKIPPED ? up : tree.child(up, id);
    if (isKept[node] === 1) tree.add(column, planted[node]!, counts[node]!);
  }
}

/** What the frames from the root down to a node say about it, as bits. */
const Context = {
  /** Only runners and test runners so far: the program has not begun. */
  top: 1,
  /** A test runner is above. */
  tested: 2,
  /** Somewhere below an import. */
  imported: 4,
  /** This node itself belongs to the import machinery. */
  machinery: 8,
  /** Below the runners there was code other than Python's own library. */
  program: 16,
  /** At or below the frame that carries a benchmark's name. */
  benchmark: 32,
} as const;

function contextBelow(above: number, role: FrameRole, fn: ProfiledFunction): number {
  const context = above & ~Context.machinery;
  // Whatever is above a benchmark, an import of the whole suite or pytest, is not its own.
  if (role === "benchmark") return Context.program | Context.benchmark;
  if (role === "import") return (context & ~Context.top) | Context.imported | Context.machinery;
  const atTop = (context & Context.top) !== 0;
  if (role === "test-runner" && atTop) return context | Context.tested;
  if (role === "runner" && atTop) return context;
  return (context & ~Context.top) | (fn.origin === "stdlib" ? 0 : Context.program);
}

/** Imports, runners at work (collecting, reporting) and waiting are not what shares are shares of. */
function classOf(context: number, { isIdle, options }: { readonly isIdle: boolean; readonly options: ProfileOptions }): number {
  if ((context & Context.imported) !== 0 && options.keepImports !== true) return Left.imports;
  const runnerAtWork = (context & Context.top) !== 0 || ((context & Context.tested) !== 0 && (context & Context.program) === 0);
  return runnerAtWork || isIdle ? Left.harness : Left.nothing;
}

/** Adds up totals; a function that recurs within one stack counts once. */
function makeTotals(functions: number): { readonly counts: Float64Array; start(): void; add(id: FunctionId, count: number): void } {
  const counts = new Float64Array(functions);
  const lastStack = new Int32Array(functions);
  let stack = 0;
  return {
    counts,
    start() {
      stack++;
    },
    add(id, count) {
      if (lastStack[id] === stack) return;
      lastStack[id] = stack;
      addTo(counts, id, count);
    },
  };
}

function addTo(counts: Float64Array, id: FunctionId, count: number): void {
  counts[id] = counts[id]! + count;
}
