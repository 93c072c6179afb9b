import { VERSION } from "../lib/version.ts";
import { frameKey } from "../profile/frame.ts";
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

  function numberOf(side: ExportedSide, id: number): number {
    const fn = side.functions[id];
    if (fn === undefined) throw new RangeError(`function ${id} of ${side.functions.length}`);
    const { name, file, origin } = fn;
    const line = lineOf(fn, side.side);
    const key = frameKey({ name, file, origin });
    const known = numbers.get(key) ?? frames.length;
    if (known === frames.length) {
      numbers.set(key, known);
      frames.push({ name, ...(file !== "" && { file }), ...(line !== undefined && { line }) });
    }
    return known;
  }

  const profiles = sides.map((side) => {
    const scale = isTimed ? (secondsPerSample(side) ?? 0) : 1;
    const stacks = [...listStacks(side)];
    const weights = stacks.map(({ samples }) => Number((samples * scale).toPrecision(9)));
    return {
      type: "sampled",
      name: side.title,
      unit: isTimed ? "seconds" : "none",
      startValue: 0,
      endValue: weights.reduce((sum, weight) => sum + weight, 0),
      samples: stacks.map(({ functions }) => functions.map((id) => numberOf(side, id))),
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
