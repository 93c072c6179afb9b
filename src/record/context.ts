import { dirname, join } from "node:path";
import type { EntryPoint } from "../config/entry-points.ts";
import type { Inputs } from "../config/inputs.ts";
import type { Side } from "../profile/frame.ts";
import { makeProgramEnvironment } from "./sampler/environment.ts";
import type { Interpreter } from "./sampler/interpreter.ts";
import type { Scratch } from "./sampler/scratch.ts";

/** What a recording works with that does not change between entry points. */
export interface RecordContext {
  readonly inputs: Inputs;
  readonly repository: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly scratch: Scratch;
  readonly interpreter: Interpreter;
  readonly sampler: string;
  readonly worktrees: { readonly [S in Side]: string };
}

/** Interpreter of a side, and its virtual environment if it has one. */
export interface SidePython {
  readonly python: string;
  readonly venv?: string;
}

export type Sides = { readonly [S in Side]: SidePython };

interface EnvironmentRequest {
  readonly side: Side;
  readonly venv?: string | undefined;
  readonly round?: number;
  readonly entry?: EntryPoint;
}

/** Where a side keeps its byte code. */
export function bytecodeFolder({ scratch }: Pick<RecordContext, "scratch">, side: Side): string {
  return join(scratch.folder, `bytecode-${side}`);
}

/** The environment of a program or of setup on a side. */
export function programEnvironment(context: RecordContext, { side, venv, round, entry }: EnvironmentRequest): Record<string, string> {
  const { env, scratch, interpreter } = context;
  return makeProgramEnvironment({
    outer: env,
    bytecodeFolder: bytecodeFolder(context, side),
    marker: scratch.marker,
    ...(venv !== undefined && { venv }),
    ...(interpreter.isShimmed && { pythonFolder: dirname(interpreter.executable) }),
    ...(round !== undefined && { hashSeed: round + 1 }),
    ...(entry?.env !== undefined && { own: entry.env }),
  });
}
