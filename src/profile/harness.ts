import type { Frame } from "./frame.ts";
import { BENCHMARK_FILE } from "./identity.ts";

/**
 * What a frame means for the samples above and below it. Samples of imports, harness and waiting are counted and shown, and are not in the
 * denominator of shares: imports vary with the file cache (dispersion 3 to 20 in unchanged programs), and a pull request changes neither
 * harness nor waiting.
 */
export type FrameRole = "code" | "benchmark" | "import" | "runner" | "test-runner" | "wait";

/** The machinery of `import`, whichever way it was started. */
const IMPORT_FILES =
  /^<frozen importlib\._bootstrap(_external)?>$|^<stdlib>\/importlib\/(__init__|_bootstrap(_external)?)\.py$|^<frozen zipimport>$|^<frozen importlib>$/;
/** Starts a module or a script; the program begins below it. */
const RUNNER_FILES = /^<frozen runpy>$|^<stdlib>\/runpy\.py$/;
/** pytest and what it is made of: above every test, and busy itself while it collects. */
const TEST_RUNNER_FILES =
  /^(_pytest|pluggy|pytest|pytest_benchmark|xdist|execnet)\/|^<prefix>\/(bin|Scripts)\/(pytest|py\.test)$|^<stdlib>\/unittest\//;
/** Functions that only wait; ptrace wakes them, so some of their samples look busy (15 % of sleeping samples leaked in when measured). */
const WAITS = new Map<string, RegExp>([
  ["<stdlib>/threading.py", /(^|\.)(wait|_wait_for_tstate_lock|acquire|join)$/],
  ["<stdlib>/selectors.py", /(^|\.)select$/],
  ["<stdlib>/queue.py", /(^|\.)get$/],
  // Threads of pools, which take their work from queues in C.
  ["<stdlib>/multiprocessing/pool.py", /(^|\.)_handle_(tasks|results|workers)$/],
  ["<stdlib>/concurrent/futures/thread.py", /(^|\.)_worker$/],
  ["<stdlib>/multiprocessing/connection.py", /(^|\.)(_recv|wait|_poll)$/],
  ["<stdlib>/multiprocessing/popen_fork.py", /(^|\.)(poll|wait)$/],
  ["<stdlib>/subprocess.py", /(^|\.)(_try_wait|_wait)$/],
]);

export function roleOf(frame: Pick<Frame, "file">): FrameRole {
  if (frame.file === BENCHMARK_FILE) return "benchmark";
  if (IMPORT_FILES.test(frame.file)) return "import";
  if (RUNNER_FILES.test(frame.file)) return "runner";
  if (TEST_RUNNER_FILES.test(frame.file)) return "test-runner";
  return "code";
}

/** Whether a function is an event loop: while it waits, no coroutine that it runs is on the stack, only whoever started the loop. */
export function isEventLoop({ file, origin }: Omit<Frame, "line">): boolean {
  return origin === "stdlib" && file.startsWith("<stdlib>/asyncio/");
}

/** Whether a function on top of a stack is waiting, not working. */
export function isWait(frame: Omit<Frame, "line">): boolean {
  return frame.origin === "stdlib" && (WAITS.get(frame.file)?.test(frame.name) ?? false);
}
