import { type CallTreeBuilder, makeCallTree, type NodeId } from "./call-tree.ts";
import { SIDES, type Side } from "./frame.ts";
import { type FrameRole, isWait } from "./harness.ts";
import type { FunctionId, Profile, ProfiledFunction, Round } from "./profile.ts";
import type { RecordedRound, Recordings } from "./recordings.ts";
import { type IdentityOptions, type SettledFrames, SKIPPED, settleFrames } from "./settled-frames.ts";

export interface SettleOptions extends IdentityOptions {
  /** Count samples in imports like any other. */
  readonly keepImports?: boolean;
  /** Count waiting like any other. */
  readonly keepWaiting?: boolean;
  /** Leave the frames and samples of runners and test runners where they are. */
  readonly keepRunners?: boolean;
}

/**
 * Recordings → profile: every frame becomes a function with the same identity on both sides; process roots and the frames of
 * runners and test runners above the program fall away; samples in imports, harness or waiting are counted apart.
 * Functions come sorted by identity. Those seen only in samples that were left out have no samples.
 */
export function settle(recordings: Recordings, options: SettleOptions = {}): Profile {
  const frames = settleFrames(recordings.frames, options);
  const tree = makeCallTree(SIDES.length);
  const rounds: { [S in Side]: Round[] } = { base: [], head: [] };
  for (const round of recordings.rounds) rounds[round.side].push(settleRound({ round, frames, tree, options }));
  return { functions: frames.functions, tree: tree.build(), rounds };
}

interface OneRound {
  readonly round: RecordedRound;
  readonly frames: SettledFrames;
  readonly tree: CallTreeBuilder;
  readonly options: SettleOptions;
}

function settleRound({ round, frames, tree, options }: OneRound): Round {
  const { parent, fn, nodes, self: columns } = round.tree;
  const counts = columns[0] as Float64Array;
  const ids = frames.ids[round.side];
  const column = SIDES.indexOf(round.side);
  const contexts = new Uint8Array(nodes);
  const kept = new Float64Array(nodes);
  const totals = makeTotals(frames.functions.length);
  const self = new Float64Array(frames.functions.length);
  const charged = new Float64Array(frames.functions.length);
  let [samples, harness] = [0, 0];
  contexts[0] = options.keepRunners === true ? Context.program : Context.top;

  const idOf = (node: NodeId) => ids[fn[node] as number] as FunctionId;
  /** Whether a node's function stays in the tree: runners above the program and import machinery do not. */
  const stays = (node: NodeId) => idOf(node) !== SKIPPED && ((contexts[node] as number) & (Context.top | Context.machinery)) === 0;

  /** The function a sample in this node is charged to. */
  function leafOf(node: NodeId): FunctionId {
    let leaf = node;
    while (leaf > 0 && !stays(leaf)) leaf = parent[leaf] as number;
    return leaf > 0 ? idOf(leaf) : SKIPPED;
  }

  for (let node = 1; node < nodes; node++) {
    const above = contexts[parent[node] as number] as number;
    const id = idOf(node);
    contexts[node] = id === SKIPPED ? above : contextBelow(above, frames.roles[id] as FrameRole, frames.functions[id] as ProfiledFunction);
    const count = counts[node] as number;
    if (count === 0) continue;
    const leaf = leafOf(node);
    if (leaf === SKIPPED || isLeftOut(contexts[node] as number, frames.functions[leaf] as ProfiledFunction, options)) {
      harness += count;
      continue;
    }
    samples += count;
    self[leaf] = (self[leaf] as number) + count;
    kept[node] = count;
    totals.start();
    let isCharged = false;
    for (let at = node; at > 0; at = parent[at] as number) {
      if (!stays(at)) continue;
      const id = idOf(at);
      totals.add(id, count);
      if (isCharged || frames.functions[id]?.origin !== "project") continue;
      charged[id] = (charged[id] as number) + count;
      isCharged = true;
    }
  }
  plant({ kept, parent, tree, column, functionOf: (node) => (stays(node) ? idOf(node) : SKIPPED) });
  const empty = round.empty + (counts[0] as number);
  const { cpuSeconds, wallSeconds, recorded = samples + harness + empty } = round.facts;
  return {
    samples,
    recorded,
    empty,
    harness,
    self,
    total: totals.counts,
    charged,
    ...(cpuSeconds !== undefined && { cpuSeconds }),
    ...(wallSeconds !== undefined && { wallSeconds }),
  };
}

interface Planting {
  /** Samples per node of the recorded tree. */
  readonly kept: Float64Array;
  readonly parent: Int32Array;
  readonly tree: CallTreeBuilder;
  readonly column: number;
  readonly functionOf: (node: NodeId) => FunctionId;
}

/** Adds the nodes that hold samples, and those above them, to the tree of all rounds. */
function plant({ kept, parent, tree, column, functionOf }: Planting): void {
  const wanted = Uint8Array.from(kept, (count) => (count > 0 ? 1 : 0));
  for (let node = kept.length - 1; node > 0; node--) if (wanted[node] === 1) wanted[parent[node] as number] = 1;
  const planted = new Int32Array(kept.length);
  for (let node = 1; node < kept.length; node++) {
    if (wanted[node] === 0) continue;
    const up = planted[parent[node] as number] as number;
    const id = functionOf(node);
    planted[node] = id === SKIPPED ? up : tree.child(up, id);
    if ((kept[node] as number) > 0) tree.add(column, planted[node] as number, kept[node] as number);
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
} as const;

function contextBelow(above: number, role: FrameRole, fn: ProfiledFunction): number {
  const context = above & ~Context.machinery;
  if (role === "import") return (context & ~Context.top) | Context.imported | Context.machinery;
  const atTop = (context & Context.top) !== 0;
  if (role === "test-runner" && atTop) return context | Context.tested;
  if (role === "runner" && atTop) return context;
  return (context & ~Context.top) | (fn.origin === "stdlib" ? 0 : Context.program);
}

/** Imports, runners at work (collecting, reporting) and waiting are not what shares are shares of. */
function isLeftOut(context: number, leaf: ProfiledFunction, options: SettleOptions): boolean {
  const imported = (context & Context.imported) !== 0 && options.keepImports !== true;
  const runnerAtWork = (context & Context.top) !== 0 || ((context & Context.tested) !== 0 && (context & Context.program) === 0);
  return imported || runnerAtWork || (options.keepWaiting !== true && isWait(leaf));
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
      counts[id] = (counts[id] as number) + count;
    },
  };
}
