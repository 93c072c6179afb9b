import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readRegularText } from "../../lib/regular-file.ts";
import { SITECUSTOMIZE } from "../python/sources.ts";
import { pythonPathFrom } from "./environment.ts";

/** Interpreters of one run that wait: a script may start hundreds. */
const MAX_WAITS = 4;
/**
 * Seconds after which a program begins without the sampler. Measured from its start, the sampler was there after 0.02 to 0.29 s; of a program
 * that began at once, it missed 0.02 to 0.28 s. Without pauses nothing shows that it is there.
 */
const MOST_SECONDS = { paused: 0.5, nonblocking: 0.2 } as const;

/**
 * Lets the first Python of a run wait until the sampler takes its first samples, which costs no CPU time.
 * @param folder a new folder of this run's own.
 * @param pythonPath the PYTHONPATH of the program, which it finds as it was.
 * @returns what must stand in its environment.
 */
export async function prepareWait(
  folder: string,
  { nonblocking }: { readonly nonblocking: boolean },
  pythonPath: string | undefined,
): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "sitecustomize.py"), SITECUSTOMIZE);
  for (let wait = 0; wait < MAX_WAITS; wait++) await mkdir(join(folder, `wait-${wait}`));
  return {
    PYTHONPATH: pythonPathFrom(folder, pythonPath),
    FLAMEDIFF_WAIT: folder,
    FLAMEDIFF_WAIT_SECONDS: String(nonblocking ? MOST_SECONDS.nonblocking : MOST_SECONDS.paused),
  };
}

/** Wall seconds that were waited in a run. The program can write there, too: more than was possible is not believed. */
export async function readWaitSeconds(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const waited = names.filter((name) => name.startsWith("waited-")).slice(0, MAX_WAITS);
  const texts = await Promise.all(waited.map((name) => readRegularText(join(folder, name)).catch(() => "0")));
  return texts.reduce((sum, text) => sum + Math.min(Math.max(0, Number(text) || 0), 2 * MOST_SECONDS.paused), 0);
}
