import { existsSync } from "node:fs";
import { join } from "node:path";
import type { EntryPoint } from "../config/entry-points.ts";
import type { Progress } from "../lib/progress.ts";
import { SIDES, type Side } from "../profile/frame.ts";
import { programEnvironment, type RecordContext, type SidePython, type Sides } from "./context.ts";
import { CHECKOUT, setUpSide } from "./sampler/setup.ts";
import { explainUntracked } from "./untracked.ts";

/** Sets both sides up for an entry point before either runs; the same lines are not run twice. */
export function makeSetup(context: RecordContext, progress: Progress): (entry: EntryPoint) => Promise<Sides> {
  const done = new Map<string, Promise<Sides>>();
  return (entry) => {
    const lines = linesOf(context, entry);
    const known = done.get(lines) ?? setUpSides({ context, lines, number: done.size, progress });
    done.set(lines, known);
    return known;
  };
}

/** Sets up one worktree alone, as head. @throws ProgramError when the setup fails. */
export async function setUpOne(context: RecordContext, entry: EntryPoint): Promise<SidePython> {
  const lines = linesOf(context, entry);
  return lines === "" ? { python: context.interpreter.executable } : setUp({ context, lines, number: 0, side: "head" });
}

function linesOf({ inputs }: RecordContext, entry: EntryPoint): string {
  return [inputs.setup, entry.setup ?? ""].filter((text) => text.trim() !== "").join("\n");
}

async function setUpSides({
  context,
  lines,
  number,
  progress,
}: {
  context: RecordContext;
  lines: string;
  number: number;
  progress: Progress;
}): Promise<Sides> {
  const { interpreter, worktrees, inputs } = context;
  if (lines === "") return { base: { python: interpreter.executable }, head: { python: interpreter.executable } };
  const sides = {} as { [S in Side]: SidePython };
  for (const side of SIDES) {
    const cwd = join(worktrees[side], inputs.folders.setup);
    if (!existsSync(cwd)) {
      progress.warn(`'setup' runs in '${inputs.folders.setup}', which is not a folder on ${side}; it was skipped there.`);
      sides[side] = { python: interpreter.executable };
      continue;
    }
    progress.phase(`Setting up ${side}`);
    sides[side] = await setUp({ context, lines, number, side });
  }
  return sides;
}

interface OneSide {
  readonly context: RecordContext;
  readonly lines: string;
  /** Of the setups of this run. */
  readonly number: number;
  readonly side: Side;
}

function setUp({ context, lines, number, side }: OneSide): Promise<SidePython> {
  const { interpreter, scratch, worktrees, inputs, signal } = context;
  return setUpSide({
    side,
    lines,
    interpreter,
    cwd: join(worktrees[side], inputs.folders.setup),
    folder: join(scratch.folder, `setup-${number}-${side}`),
    environment: (venv) => ({ ...programEnvironment(context, { side, venv }), [CHECKOUT]: context.repository }),
    explain: (words) => explainUntracked(context, { words, cwd: inputs.folders.setup, side }),
    timeoutSeconds: inputs.timeout,
    signal,
  });
}
