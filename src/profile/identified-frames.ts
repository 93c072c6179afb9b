import { type Frame, frameKey, functionKey, SIDES, type Side } from "./frame.ts";
import { type FrameRole, roleOf } from "./harness.ts";
import { identify, NO_ROOTS, type RawFrame, type Roots } from "./identity.ts";
import type { FunctionId, ProfiledFunction } from "./profile.ts";
import type { RecordedFrame } from "./recordings.ts";

export interface FunctionName {
  readonly file: string;
  readonly name: string;
}

/** A function of base that goes by another name or file at head. */
export interface Move {
  readonly from: FunctionName;
  readonly to: FunctionName;
}

export interface IdentityOptions {
  readonly roots?: { readonly [S in Side]?: Roots };
  readonly moved?: readonly Move[];
  /** Qualified name and first line of a function, where the sampler writes the line that is being executed; without it lines are first lines. */
  readonly locate?: (side: Side, frame: RawFrame) => LocatedFunction | undefined;
}

export interface LocatedFunction {
  /** Undefined when the source does not say, or not surely: the sampler's name stays. */
  readonly name?: string | undefined;
  readonly line?: number | undefined;
}

/** Stands for frames that are no function: process roots and nameless threads. */
export const SKIPPED = -1;

/** What the recorded frames of both sides stand for. */
export interface IdentifiedFrames {
  /** Sorted by identity, so that no order of lines in a recording matters. */
  readonly functions: readonly ProfiledFunction[];
  /** Per side and recorded frame: the function, or SKIPPED. */
  readonly ids: { readonly [S in Side]: ArrayLike<FunctionId> };
  /** Per function. */
  readonly roles: readonly FrameRole[];
}

export function identifyFrames(frames: readonly RecordedFrame[], options: IdentityOptions): IdentifiedFrames {
  const moves = new Map((options.moved ?? []).map(({ from, to }) => [functionKey(from), to]));
  const functions = new Map<string, ProfiledFunction & { line: { [S in Side]?: number } }>();
  const keys: { [S in Side]: (string | undefined)[] } = { base: [], head: [] };
  for (const side of SIDES) {
    frames.forEach((recorded, index) => {
      const frame = recorded.sides.has(side) ? identifyFrame({ recorded, side, options, moves }) : undefined;
      if (frame === undefined) return;
      const { name, file, origin, line } = frame;
      const key = frameKey(frame);
      const known = functions.get(key) ?? { name, file, origin, line: {} };
      if (line !== undefined) known.line[side] = Math.min(line, known.line[side] ?? line);
      functions.set(key, known);
      keys[side][index] = key;
    });
  }
  const sorted = [...functions].sort(([a], [b]) => (a < b ? -1 : 1));
  const idOf = new Map(sorted.map(([key], id) => [key, id]));
  const toIds = (side: Side) => Int32Array.from(frames, (_, index) => idOf.get(keys[side][index] ?? "") ?? SKIPPED);
  return {
    functions: sorted.map(([, fn]) => fn),
    ids: { base: toIds("base"), head: toIds("head") },
    roles: sorted.map(([, fn]) => roleOf(fn)),
  };
}

interface OneFrame {
  readonly recorded: RecordedFrame;
  readonly side: Side;
  readonly options: IdentityOptions;
  readonly moves: ReadonlyMap<string, FunctionName>;
}

function identifyFrame({ recorded, side, options, moves }: OneFrame): Frame | undefined {
  if (recorded.kind === "process" || (recorded.kind === "thread" && recorded.name === "")) return undefined;
  if (recorded.kind === "thread") return { name: recorded.name, file: "<thread>", origin: "generated" };
  const frame = identify(locateFrame(recorded, side, options), options.roots?.[side] ?? NO_ROOTS);
  const to = side === "base" && frame.origin === "project" ? moves.get(functionKey(frame)) : undefined;
  return to === undefined ? frame : { ...frame, ...to };
}

function locateFrame({ name, file, line }: RecordedFrame, side: Side, { locate }: IdentityOptions): RawFrame {
  const raw = { name, ...(file !== undefined && { file }) };
  const known = line === undefined ? raw : { ...raw, line };
  if (locate === undefined) return known;
  const found = locate(side, known);
  return { ...raw, ...(found?.name !== undefined && { name: found.name }), ...(found?.line !== undefined && { line: found.line }) };
}
