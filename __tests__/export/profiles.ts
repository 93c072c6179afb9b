import type { ExportedProfile } from "../../src/export/exported.ts";
import { SIDES } from "../../src/profile/frame.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";

/** The program of most tests: `fib` calls itself, `load` is a library's. */
export const BASE = `main (app.py:1) 5
main (app.py:1);fib (app.py:7);fib (app.py:7) 30
main (app.py:1);fib (app.py:7) 10
main (app.py:1);load (site-packages/store/disk.py:3) 15
`;
export const HEAD = `main (app.py:1) 6
main (app.py:1);fib (app.py:9) 20
main (app.py:1);load (site-packages/store/disk.py:3) 14
`;

/** Folded text of both sides, nothing left out. */
export function profileFrom(base: string, head: string): Profile {
  const recordings = makeRecordings();
  for (const [side, text] of [
    ["base", base],
    ["head", head],
  ] as const) {
    const round = recordings.addRound(side);
    round.push(new TextEncoder().encode(text));
    round.end();
  }
  return buildProfile(recordings, { keepImports: true, keepWaiting: true, keepRunners: true });
}

/** Folded text of both sides as a profile to export. */
export function exportedOf(base: string, head: string, seconds: readonly [number | null, number | null] = [3, 2]): ExportedProfile {
  const { functions, tree } = profileFrom(base, head);
  return {
    name: "app",
    sides: SIDES.map((side, column) => ({
      name: side,
      title: `app · ${side}`,
      side,
      functions,
      tree,
      column,
      seconds: seconds[column] ?? null,
    })),
  };
}
