import type { Side } from "./frame.ts";
import { identify, type Roots } from "./identity.ts";
import type { Recordings } from "./recordings.ts";

/** A frame of code that does not belong to the side that ran. */
export interface Leak {
  readonly side: Side;
  readonly file: string;
}

export interface LeakRequest {
  readonly recordings: Pick<Recordings, "frames">;
  readonly roots: { readonly [S in Side]: Roots };
  /** The user's checkout, which neither side runs in. */
  readonly checkout: string;
}

/** The first frame from the user's checkout or from the other side's worktree: an installed package points there, so both sides would run the same code. */
export function findLeak({ recordings, roots, checkout }: LeakRequest): Leak | undefined {
  for (const { file, sides, name } of recordings.frames) {
    if (file === undefined) continue;
    for (const side of sides) {
      const { origin, file: path } = identify({ name, file }, roots[side]);
      const isOutside = origin === "project" && path.startsWith("/");
      const others = [checkout, ...roots[side === "base" ? "head" : "base"].project];
      if (isOutside && others.some((folder) => file.startsWith(`${folder}/`))) return { side, file };
    }
  }
  return undefined;
}
