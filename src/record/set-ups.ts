import { existsSync } from "node:fs";
import { join } from "node:path";
import type { EntryPoint } from "../config/entry-points.ts";
import type { Progress } from "../lib/progress.ts";
import { SIDES, type Side } from "../profile/frame.ts";
import { type Place, programEnvironment, type SidePython, type Sides } from "./context.ts";
import { CHECKOUT, setUpSide } from "./sampler/setup.ts";
import { explainUntracked } from "./untracked.ts";

/** Sets both sides up for an entry point before either runs; the same lines are not run twice. */
export function makeSetUps(place: Place, progress: Progress): (entry: EntryPoint) => Promise<Sides> {
  const done = new Map<string, Promise<Sides>>();
  return (entry) => {
    const lines = linesOf(place, entry);
    const known = done.get(lines) ?? setUpSides({ place, lines, number: done.size, progress });
    done.set(lines, known);
    return known;
  };
}

/** Sets up one worktree alone, as head. @throws ProgramError when the setup fails. */
export async function setUpOne(place: Place, entry: EntryPoint): Promise<SidePython> {
  const lines = linesOf(place, entry);
  return lines === "" ? { python: place.interpreter.executable } : setUp({ place, lines, number: 0, side: "head" });
}

function linesOf({ inputs }: Place, entry: EntryPoint): string {
  return [inputs.setup, entry.setup ?? ""].filter((text) => text.trim() !== "").join("\n");
}

async function setUpSides({
  place,
  lines,
  number,
  progress,
}: {
  place: Place;
  lines: string;
  number: number;
  progress: Progress;
}): Promise<Sides> {
  const { interpreter, worktrees, inputs } = place;
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
    sides[side] = await setUp({ place, lines, number, side });
  }
  return sides;
}

interface OneSide {
  readonly place: Place;
  readonly lines: string;
  /** Of the setups of this run. */
  readonly number: number;
  readonly side: Side;
}

function setUp({ place, lines, number, side }: OneSide): Promise<SidePython> {
  const { interpreter, scratch, worktrees, inputs, signal } = place;
  return setUpSide({
    side,
    lines,
    interpreter,
    cwd: join(worktrees[side], inputs.folders.setup),
    folder: join(scratch.folder, `setup-${number}-${side}`),
    environment: (venv) => ({ ...programEnvironment(place, { side, venv }), [CHECKOUT]: place.repository }),
    explain: (words) => explainUntracked(place, { words, cwd: inputs.folders.setup, side }),
    timeoutSeconds: inputs.timeout,
    signal,
  });
}
