import { VERSION } from "../lib/version.ts";
import { frameKey } from "../profile/frame.ts";
import type { FunctionId, ProfiledFunction } from "../profile/profile.ts";
import { type ExportedProfile, type ExportedSide, lineOf, listStacks, secondsPerSample } from "./exported.ts";

/** A frame of the file's common list. */
interface SpeedscopeFrame {
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
}

/** One profile for each side, weights in seconds where they are known on every side, else in samples. Format: https://www.speedscope.app/file-format-schema.json */
export function renderSpeedscope({ name, sides }: ExportedProfile): string {
  const frames: SpeedscopeFrame[] = [];
  const numbers = new Map<string, number>();
  const scales = sides.filter(hasSamples).map(secondsPerSample);
  const isTimed = scales.length > 0 && scales.every((scale) => scale !== null);

  /** Gives a function's number in the common list. One that both sides have is there once; what is not in a stack is not. */
  function numberFunctions(side: ExportedSide): (id: FunctionId) => number {
    const known = new Int32Array(side.functions.length).fill(-1);
    return (id) => {
      if (known[id] === -1) known[id] = addFrame(side.functions[id] as ProfiledFunction, side);
      return known[id]!;
    };
  }

  function addFrame(fn: ProfiledFunction, { side }: ExportedSide): number {
    const { name, file, origin } = fn;
    const key = frameKey({ name, file, origin });
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const line = lineOf(fn, side);
    numbers.set(key, frames.length);
    return frames.push({ name, ...(file !== "" && { file }), ...(line !== undefined && { line }) }) - 1;
  }

  const profiles = sides.map((side) => {
    const scale = isTimed ? (secondsPerSample(side) ?? 0) : 1;
    const numberOf = numberFunctions(side);
    const stacks = [...listStacks(side)];
    const weights = stacks.map(({ samples }) => Number((samples * scale).toPrecision(9)));
    return {
      type: "sampled",
      name: side.title,
      unit: isTimed ? "seconds" : "none",
      startValue: 0,
      endValue: weights.reduce((sum, weight) => sum + weight, 0),
      samples: stacks.map(({ functions }) => functions.map(numberOf)),
      weights,
    };
  });
  const file = {
    $schema: "https://www.speedscope.app/file-format-schema.json",
    exporter: `flamediff@${VERSION}`,
    name,
    activeProfileIndex: Math.max(sides.findLastIndex(hasSamples), 0),
    shared: { frames },
    profiles,
  };
  return `${JSON.stringify(file)}\n`;
}

function hasSamples({ tree, column }: ExportedSide): boolean {
  return tree.self[column]?.subarray(0, tree.nodes).some((count) => count > 0) === true;
}
