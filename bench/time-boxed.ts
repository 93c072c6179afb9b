// Which programs are recognised as working for a time instead of an amount of work? Usage: node bench/time-boxed.ts [NAME…]
// Each program is one commit against itself. Those of shared/planted are tried where the recordings are (FLAMEDIFF_DATA).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./decision/data.ts";
import { met, printTable } from "./table.ts";
import { type Files, runPair } from "./why/pair.ts";

interface Program {
  readonly name: string;
  readonly isBoxed: boolean;
  readonly files: Files;
  readonly command: readonly string[];
}

const WORK = `import asyncio, datetime, itertools, random, signal, subprocess, sys, threading, time, timeit

def work(n=20_000):
    return sum(i * i % 7 for i in range(n))

`;
/** Each works until it is told by a clock, in another way. */
const BOXED: { readonly [name: string]: string } = {
  "loop until perf_counter": "end = time.perf_counter() + 2\nwhile time.perf_counter() < end: work()\n",
  "loop until time.time, clock read each 20 calls":
    "end = time.time() + 2\nwhile True:\n    for _ in range(20): work()\n    if time.time() > end: break\n",
  "loop until process_time": "end = time.process_time() + 2\nwhile time.process_time() < end: work()\n",
  datetime: "end = datetime.datetime.now() + datetime.timedelta(seconds=2)\nwhile datetime.datetime.now() < end: work()\n",
  "timeit.autorange": "print(timeit.Timer(work).autorange())\n",
  "own calibration by doubling":
    "n, start = 1, time.perf_counter()\nwhile True:\n    t = time.perf_counter()\n    for _ in range(n): work()\n    if time.perf_counter() - t > 1: break\n    n *= 2\n",
  "itertools.takewhile":
    "end = time.monotonic() + 2\nfor _ in itertools.takewhile(lambda _: time.monotonic() < end, itertools.count()): work()\n",
  "signal.alarm": "def stop(*_): raise SystemExit\nsignal.signal(signal.SIGALRM, stop)\nsignal.alarm(2)\nwhile True: work()\n",
  "threading.Timer": "done = threading.Event()\nthreading.Timer(2, done.set).start()\nwhile not done.is_set(): work()\n",
  "asyncio.timeout by wait_for":
    "async def main():\n    while True:\n        work()\n        await asyncio.sleep(0)\ntry: asyncio.run(asyncio.wait_for(main(), 2))\nexcept asyncio.TimeoutError: pass\n",
};
/** Each does a fixed amount of work and uses a clock for something else. */
const FIXED: { readonly [name: string]: string } = {
  "prints how long it took": "start = time.perf_counter()\nfor _ in range(600): work()\nprint(time.perf_counter() - start)\n",
  "times each call":
    "times = []\nfor _ in range(600):\n    t = time.perf_counter()\n    work()\n    times.append(time.perf_counter() - t)\nprint(max(times))\n",
  "has a deadline that it does not meet":
    "end = time.monotonic() + 600\nfor _ in range(600):\n    assert time.monotonic() < end\n    work()\n",
  "progress twice a second":
    "last = time.time()\nfor i in range(600):\n    work()\n    if time.time() - last > 0.5:\n        print(i)\n        last = time.time()\n",
  "a timeout of a child process": "subprocess.run([sys.executable, '-c', 'sum(range(10**7))'], timeout=60)\nfor _ in range(500): work()\n",
  "asyncio with sleeps":
    "async def one():\n    for _ in range(60):\n        work()\n        await asyncio.sleep(0.001)\nasync def main(): await asyncio.gather(*(one() for _ in range(10)))\nasyncio.run(main())\n",
  "timeit with a number": "print(timeit.timeit(work, number=600))\n",
  "random work, seeded": "random.seed(4)\nfor _ in range(600): work(random.randrange(40_000))\n",
};

const words = process.argv.slice(2);
const programs = [...listPrograms()].filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const rows = programs.map(({ name, isBoxed, files, command }) => {
  const options = ["--rounds", "3", "--budget", "12"];
  const entry = runPair({ base: files, head: { ...files, "other.txt": "" }, command, options });
  const told = entry.timeBoxed !== undefined;
  process.stderr.write(`${name}: ${told ? "works for a time" : "fixed"}, ${entry.verdict}\n`);
  return [name, isBoxed ? "a time" : "fixed work", told ? "a time" : "fixed work", entry.verdict, met(told === isBoxed)];
});
printTable(
  "Programs that work for a time, and programs of fixed work, one commit against itself",
  ["program", "works for", "told", "verdict", "goal"],
  rows,
);

function* listPrograms(): Iterable<Program> {
  const own = (name: string, text: string, isBoxed: boolean): Program => ({
    name,
    isBoxed,
    files: { "main.py": WORK + text },
    command: ["main.py"],
  });
  for (const [name, text] of Object.entries(BOXED)) yield own(name, text, true);
  for (const [name, text] of Object.entries(FIXED)) yield own(name, text, false);
  for (const name of ["grid", "ledger", "pages"])
    yield recorded(join(import.meta.dirname, "decision/programs", `${name}.py`), name, ["1", "1", "1"]);
  // docsite needs packages.
  for (const name of ["orbits", "wordmill"]) {
    const path = join(dataFolder(), "planted", `${name}.py`);
    if (existsSync(path)) yield recorded(path, name, ["300", "1", "1"]);
  }
  yield recorded(join(import.meta.dirname, "../examples/fibonacci/sequences.py"), "examples/fibonacci", []);
}

function recorded(path: string, name: string, args: readonly string[]): Program {
  return { name, isBoxed: false, files: { "main.py": readFileSync(path, "utf8") }, command: ["main.py", ...args] };
}
