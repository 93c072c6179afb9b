/** Share of one side's samples, 0..1. */
export type Share = number;

/** The two sides of a comparison; never old/new or before/after. */
export type Side = "base" | "head";

export const SIDES = ["base", "head"] as const satisfies readonly Side[];

/**
 * Where a function's code comes from.
 * `project`: the repository; `dependency`: installed packages; `stdlib`: Python's own library and frozen modules;
 * `native`: shared libraries (py-spy --native); `generated`: code without a file, such as `<string>` or templates.
 */
export type Origin = "project" | "dependency" | "stdlib" | "native" | "generated";

/**
 * One function as it stands in stacks, the same for both sides whatever folder or Python they ran in.
 *
 *   project     fib.py                    relative to the repository
 *   dependency  networkx/utils/misc.py    below site-packages
 *   stdlib      <stdlib>/json/decoder.py
 *   generated   <string>, <template>
 *   native      libc.so.6
 */
export interface Frame {
  /** Qualified name where the sampler knows it: `A.m`, `deco.<locals>.w`. */
  readonly name: string;
  readonly file: string;
  /** First line of the function (its decorator's when decorated); a detail for links, never part of the identity. */
  readonly line?: number;
  readonly origin: Origin;
}

/** A function of the project within its side, by its place alone. */
export function functionKey({ file, name }: Pick<Frame, "file" | "name">): string {
  return `${file}\0${name}`;
}

/** What makes two frames the same function: origin, file and name, not the line. */
export function frameKey(frame: Pick<Frame, "origin" | "file" | "name">): string {
  return `${frame.origin}\0${frame.file}\0${frame.name}`;
}

/** `numpy` of `numpy/core/numeric.py`, `six` of `six.py`: what an installed package is asked for by. */
export function topLevelOf(file: string): string {
  return (file.split("/")[0] as string).replace(/\.py$/, "");
}
