import type { CallTree, NodeId } from "./call-tree.ts";
import type { RecordedFrame, RecordedRound } from "./recordings.ts";

/** Which processes of a recording count. */
export interface ProcessRules {
  /** A process that is not the program's. Its command line would not do: it is still the shell's when the sampler meets it early. */
  readonly foreign?: number;
  /** Leave out what Python processes started; the first one of each line of descent stays. */
  readonly withoutChildren: boolean;
  /** Command line of the program, when that is a Python process for sure: it may wait from begin to end, and so give no sample of its own. */
  readonly program?: string;
}

/** What the stacks of one round say about what ran. */
export interface Census {
  /** Python processes with samples. */
  readonly processes: number;
  /** 95th percentile of the depth of the stacks, in Python frames. */
  readonly depth: number;
}

/**
 * A round without the samples of processes that do not count.
 *
 *   process 7:"sh";process 8:"python a.py";main (a.py:1)                             stays
 *   process 7:"sh";process 8:"python a.py";process 9:"python worker.py";work (…:1)   goes when children are left out
 */
export function keepProcesses(round: RecordedRound, frames: readonly RecordedFrame[], rules: ProcessRules): RecordedRound {
  const { tree } = round;
  const self = (tree.self[0] as Float64Array).slice();
  const roots = findRoots(tree, frames);
  const isGone = new Uint8Array(tree.nodes);
  for (let node = 1; node < tree.nodes; node++) {
    const up = tree.parent[node]!;
    const process = roots.at(node);
    const isChild = process !== undefined && rules.withoutChildren && (roots.isSampled(up) || isProgram(roots.at(up), rules));
    const isForeign = process?.pid !== undefined && process.pid === rules.foreign;
    isGone[node] = isGone[up] || isChild || isForeign ? 1 : 0;
    if (isGone[node] === 1) self[node] = 0;
  }
  return { ...round, tree: { ...tree, self: [self] } };
}

/** The numbers of all processes that gave a sample. */
export function sampledProcesses({ tree }: RecordedRound, frames: readonly RecordedFrame[]): ReadonlySet<number> {
  const roots = findRoots(tree, frames);
  const sampled = new Set<number>();
  for (let node = 1; node < tree.nodes; node++) {
    const pid = roots.isSampled(node) ? roots.at(node)?.pid : undefined;
    if (pid !== undefined) sampled.add(pid);
  }
  return sampled;
}

/** Depth of the sampled stacks, in Python frames; 0 without a stack. */
export interface StackDepth {
  readonly mean: number;
  readonly most: number;
}

export function depthOf({ tree }: RecordedRound, frames: readonly RecordedFrame[]): StackDepth {
  const depths = new Int32Array(tree.nodes);
  let [samples, sum, most] = [0, 0, 0];
  for (let node = 1; node < tree.nodes; node++) {
    const isFrame = frames[tree.fn[node]!]?.kind === "frame";
    depths[node] = depths[tree.parent[node]!]! + (isFrame ? 1 : 0);
    const count = tree.self[0]![node]!;
    if (depths[node] === 0) continue;
    samples += count;
    sum += count * depths[node]!;
    if (count > 0) most = Math.max(most, depths[node]!);
  }
  return { mean: samples === 0 ? 0 : sum / samples, most };
}

/** Counts processes and measures stacks. */
export function takeCensus({ tree }: RecordedRound, frames: readonly RecordedFrame[]): Census {
  const roots = findRoots(tree, frames);
  const self = tree.self[0] as Float64Array;
  const depths = new Int32Array(tree.nodes);
  const samplesAt: number[] = [];
  const seen = new Set<number>();
  const processOf = new Int32Array(tree.nodes);
  for (let node = 1; node < tree.nodes; node++) {
    const up = tree.parent[node]!;
    const isFrame = frames[tree.fn[node]!]?.kind === "frame";
    depths[node] = depths[up]! + (isFrame ? 1 : 0);
    processOf[node] = roots.at(node) === undefined ? processOf[up]! : tree.fn[node]! + 1;
    const count = self[node]!;
    if (count === 0) continue;
    seen.add(processOf[node]!);
    const depth = depths[node]!;
    if (depth > 0) samplesAt[depth] = (samplesAt[depth] ?? 0) + count;
  }
  return { processes: seen.size, depth: percentile95(samplesAt) };
}

function isProgram(process: RecordedFrame | undefined, { program }: ProcessRules): boolean {
  return process !== undefined && process.name === program;
}

interface ProcessRoots {
  /** The process that a node is the root of; undefined for other nodes. */
  at(node: NodeId): RecordedFrame | undefined;
  /** Whether a process root has samples of its own, so that it is a Python process. */
  isSampled(node: NodeId): boolean;
}

function findRoots({ nodes, parent, fn, self }: CallTree, frames: readonly RecordedFrame[]): ProcessRoots {
  const isProcess = (node: NodeId) => node > 0 && frames[fn[node]!]?.kind === "process";
  const sampled = new Uint8Array(nodes);
  for (let node = 1; node < nodes; node++) {
    if (isProcess(node)) sampled[node] = self[0]![node]! > 0 ? 1 : 0;
    else sampled[parent[node]!] = 1;
  }
  return {
    at: (node) => (isProcess(node) ? frames[fn[node]!] : undefined),
    isSampled: (node) => isProcess(node) && sampled[node] === 1,
  };
}

/** @param samplesAt samples per depth; holes are none. */
function percentile95(samplesAt: readonly (number | undefined)[]): number {
  const all = samplesAt.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  let below = 0;
  for (const [depth, count] of samplesAt.entries()) {
    below += count ?? 0;
    if (all > 0 && below >= 0.95 * all) return depth;
  }
  return 0;
}
